// Contrast of everything on a chart, measured on the pixels that are painted.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "core/scene/chart_scene.h"
#include "tests/support/contrast_meter.h"
#include "tests/support/every_state.h"
#include "ui/render/chart_words.h"
#include "ui/render/qt_text_measurer.h"

namespace arborg::ui {
namespace {

using scene::Color;
using scene::Detail;
using scene::Theme;
using testing::ElementsAre;
using testing::IsEmpty;

// A chart as it is drawn in a theme, and what of it is too faint.
class Drawing {
 public:
  Drawing(const Chart& chart, const Theme& theme)
      : m_chart(chart), m_measurer(theme), m_scene(m_measurer, m_words, theme), m_meter(theme) {
    scene::ViewState view;
    view.date = "1 Feb 2027";
    m_scene.setView(view);
    m_scene.rebuild(m_chart);
  }

  // Errors, warnings, notices and nothing in turn.
  void addFindings() {
    std::vector<Severity> severities;
    for (std::uint32_t i = 0; i < m_chart.positionSlots(); ++i) {
      severities.push_back(static_cast<Severity>(i % 4));
    }
    m_scene.setSeverities(severities);
  }
  void fold(std::uint32_t who) { m_scene.setFolded(PositionId(who), true); }
  void layOut(ChartLayout layout, ChartDirection direction) {
    scene::ViewState view = m_scene.view();
    view.layout = layout;
    view.direction = direction;
    m_scene.setView(view);
  }
  std::vector<std::string> faults(Detail detail) {
    scene::DisplayList list;
    const scene::Box all = m_scene.drawingBounds();
    m_scene.displayList(all, 1, list, detail);
    return m_meter.faults(list, all);
  }
  std::vector<std::string> faultsFromAfar(double scale) {
    scene::DisplayList list;
    const scene::Box all = m_scene.drawingBounds();
    m_scene.displayList(all, scale, list);
    return m_meter.faultsFromAfar(list, all, scale);
  }
  std::size_t measured() const { return m_meter.measured(); }

 private:
  const Chart& m_chart;
  QtTextMeasurer m_measurer;
  ChartWords m_words{Language::English};
  scene::ChartScene m_scene;
  test::ContrastMeter m_meter;
};

class Contrast : public testing::TestWithParam<const Theme*> {};

TEST_P(Contrast, OfCardsInEveryState) {
  const Chart chart = test::everyState();
  Drawing drawing(chart, *GetParam());
  drawing.addFindings();
  drawing.fold(9);
  EXPECT_THAT(drawing.faults(Detail::Full), IsEmpty());
  EXPECT_THAT(drawing.faults(Detail::Names), IsEmpty());
  EXPECT_GT(drawing.measured(), 200U);
}

TEST_P(Contrast, OfCardsFromAfar) {
  std::mt19937 random(20270202);
  for (const Chart& chart : {test::everyState(), test::salesOrganisation(), test::inColors(random),
                             test::inColors(random), test::inColors(random)}) {
    Drawing drawing(chart, *GetParam());
    drawing.addFindings();
    for (const double scale : {0.24, 0.12, 0.06}) {
      EXPECT_THAT(drawing.faultsFromAfar(scale), IsEmpty()) << scale;
    }
    EXPECT_GE(drawing.measured(), 6U);
  }
}

TEST_P(Contrast, OfRowsWithCaptions) {
  const Chart chart = test::salesOrganisation();
  Drawing drawing(chart, *GetParam());
  for (const ChartDirection direction : {ChartDirection::TopDown, ChartDirection::LeftRight}) {
    drawing.layOut(ChartLayout::GradeRows, direction);
    EXPECT_THAT(drawing.faults(Detail::Full), IsEmpty());
  }
}

// Whatever somebody chooses: at least 200 colours.
TEST_P(Contrast, OfChosenColours) {
  std::mt19937 random(20270201);
  for (int round = 0; round * test::kColorsOfOne < 200; ++round) {
    const Chart chart = test::inColors(random);
    Drawing drawing(chart, *GetParam());
    EXPECT_THAT(drawing.faults(Detail::Full), IsEmpty()) << round;
  }
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrast,
                         testing::ValuesIn(scene::themes().begin(), scene::themes().end()),
                         [](const auto& theme) { return std::string(theme.param->key); });

// The proof can fail: what is made too faint is named, and nothing else.
class FaintTheme : public testing::Test {
 protected:
  std::vector<std::string> faults() {
    const Chart chart = test::fivePeople();
    Drawing drawing(chart, m_theme);
    drawing.addFindings();
    return drawing.faults(Detail::Full);
  }
  Theme m_theme = scene::paperTheme();
};

TEST_F(FaintTheme, TextsAreNamed) {
  m_theme.mutedText = Color::rgb(0x8A94A3);
  EXPECT_THAT(faults(), testing::Contains("paper text \"Milano\" 3.06"));
  EXPECT_THAT(faults(), testing::Each(testing::HasSubstr("paper text \"")));
}

TEST_F(FaintTheme, ShapesAreNamed) {
  m_theme.connector = Color::rgb(0xB8C0CC);
  EXPECT_THAT(faults(), testing::Each(testing::StartsWith("paper connector ")));
  EXPECT_GE(faults().size(), 3U);
  m_theme = scene::paperTheme();
  m_theme.warning = Color::rgb(0xF59E0B);
  // The badge on the card, and the sign on the badge.
  EXPECT_THAT(faults(), testing::Each(testing::StartsWith("paper badge 2.1")));
  EXPECT_THAT(faults(), testing::SizeIs(3));
}

TEST_F(FaintTheme, LettersOfTheGroundsColourAreNotOverlooked) {
  m_theme.text = m_theme.card;
  EXPECT_THAT(faults(), testing::Contains("paper text \"Kaisa Väänänen\" 1"));
}

}  // namespace
}  // namespace arborg::ui
