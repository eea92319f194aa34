#include "core/scene/svg_writer.h"

#include <gtest/gtest.h>

#include "core/scene/chart_scene.h"
#include "core/util/text.h"
#include "tests/support/golden.h"
#include "tests/support/sales_chart.h"
#include "tests/support/scene_doubles.h"

namespace arborg::scene {
namespace {

std::string drawn(const Chart& chart, SvgOptions options = {}) {
  const test::FixedMeasurer measurer;
  const test::PlainWords words;
  ChartScene scene(measurer, words, paperTheme());
  scene.rebuild(chart);
  DisplayList list;
  scene.displayList(scene.drawingBounds(), 1, list, Detail::Full);
  return svgDocument(list, scene.drawingBounds(), paperTheme(), options);
}

TEST(SvgWriter, WritesFivePeople) {
  SvgOptions options;
  options.title = "Sales & marketing";
  options.language = "en";
  options.fontFamily = "Noto Sans";
  options.describe = [](PositionId id) { return "Position " + std::to_string(id.value()); };
  test::expectGolden("scene/five.svg", drawn(test::fivePeople(), options));
}

TEST(SvgWriter, LetsNothingOut) {
  test::SalesChart sales;
  const PositionId id = sales.add("</text><script>alert(\"1\")</script>&amp;\x01\x1B",
                                  BuiltInRole::Other, std::nullopt);
  // A lone surrogate in UTF-8's clothes, a control, a noncharacter, a broken byte.
  sales.builder().position(id).title = "\x01 a\xED\xA0\x80\x02\xEF\xBF\xBE\xFF'b'";
  SvgOptions options;
  options.title = "]]></title><x y=\"\x03";
  options.language = "en\" onload=\"x";
  options.fontFamily = "Evil' ; \\\" onload=\"x<>&";
  options.describe = [](PositionId) { return std::string("<b>&\x04 \xC0"); };
  const std::string svg = drawn(sales.take(), options);
  EXPECT_TRUE(isUtf8(svg));
  EXPECT_EQ(svg.find("<script"), std::string::npos);
  EXPECT_EQ(svg.find("<b>"), std::string::npos);
  EXPECT_EQ(svg.find("<x"), std::string::npos);
  EXPECT_EQ(svg.find("onload=\""), std::string::npos);
  EXPECT_EQ(svg.find("\xEF\xBF\xBE"), std::string::npos);
  for (const char c : svg) {
    EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20U || c == '\n') << int{c};
  }
}

TEST(SvgWriter, HasNoBackgroundWithoutOne) {
  DisplayList list;
  EXPECT_EQ(svgDocument(list, {0, 0, 10, 10}, paperTheme(), {}).find("<rect"), std::string::npos);
  list.background = Color::rgb(0x123456);
  EXPECT_NE(svgDocument(list, {0, 0, 10, 10}, paperTheme(), {})
                .find("<rect x=\"0\" y=\"0\" width=\"10\" height=\"10\" fill=\"#123456\"/>"),
            std::string::npos);
}

TEST(SvgWriter, WritesNumbersWithoutALocale) {
  DisplayList list;
  list.addFill({0.5F, -0.0001F, 1e6F, 1.0F / 3}, Color::rgb(0xFF0000).withAlpha(128), 0);
  const std::string svg = svgDocument(list, {0, 0, 10, 10}, paperTheme(), {});
  EXPECT_NE(svg.find("x=\"0.5\" y=\"0\" width=\"1000000\" height=\"0.333\""), std::string::npos)
      << svg;
  EXPECT_NE(svg.find("fill-opacity=\"0.502\""), std::string::npos);
}

}  // namespace
}  // namespace arborg::scene
