// Photos on cards and the logo, as shapes.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/scene/chart_scene.h"
#include "core/scene/svg_writer.h"
#include "tests/support/sales_chart.h"
#include "tests/support/scene_doubles.h"

namespace arborg::scene {
namespace {

constexpr PositionId kChief(0);

class KnownPictures : public PictureSizes {
 public:
  float aspect(std::string_view path) const override {
    asked.emplace_back(path);
    return path == "logo.png" ? shape : 0;
  }
  float shape = 2;
  mutable std::vector<std::string> asked;
};

class ScenePictures : public testing::Test {
 protected:
  static Chart chart(const std::string& photo, const std::string& logo = {}) {
    test::SalesChart sales;
    const PositionId chief = sales.add("Kaisa Väänänen", BuiltInRole::Ceo, std::nullopt);
    sales.add("", BuiltInRole::Cro, chief);
    sales.builder().person(PersonId(0)).photo = photo;
    sales.builder().settings().titleBlock.logo = logo;
    return sales.take();
  }
  // The scene looks at the chart as long as it lives.
  const DisplayList& draw(Chart chart, Detail detail = Detail::Full) {
    m_chart = std::move(chart);
    m_scene.rebuild(m_chart);
    m_scene.displayList(m_scene.drawingBounds(), 1, m_list, detail);
    return m_list;
  }
  std::vector<Item> pictures() const {
    std::vector<Item> found;
    const auto items = m_list.items();
    std::copy_if(items.begin(), items.end(), std::back_inserter(found),
                 [](const Item& item) { return item.shape == Shape::Picture; });
    return found;
  }

  test::FixedMeasurer m_measurer;
  test::PlainWords m_words;
  Chart m_chart;
  ChartScene m_scene{m_measurer, m_words, paperTheme()};
  DisplayList m_list;
  KnownPictures m_known;
};

TEST_F(ScenePictures, APhotoStandsInsteadOfTheInitials) {
  const Chart photos = chart("photos/kaisa.jpg");
  draw(photos);
  ASSERT_EQ(pictures().size(), 1U);
  const Item photo = pictures().front();
  EXPECT_EQ(m_list.text(photo), "photos/kaisa.jpg");
  EXPECT_EQ(photo.part, Part::Avatar);
  EXPECT_EQ(photo.position, kChief.value());
  EXPECT_FLOAT_EQ(photo.radius, photo.box.width / 2);
  const Box avatar = avatarBox(*m_scene.boxOf(kChief), paperTheme().metrics);
  EXPECT_TRUE(avatar.contains({photo.box.x, photo.box.y}));
  EXPECT_LT(avatar.width - photo.box.width, 3);
  // The photo, and what stands in for it.
  std::string order;
  for (const Item& item : m_list.items()) {
    if (item.part != Part::Avatar || item.position != kChief.value()) continue;
    order += item.shape == Shape::Text      ? 't'
             : item.shape == Shape::Picture ? 'p'
             : item.fill.isVisible()        ? 'c'
                                            : 'r';
  }
  EXPECT_EQ(order, "pct");
  EXPECT_EQ(photo.verbCount, 2U);
  EXPECT_TRUE(photo.stroke.isVisible());
  EXPECT_NE(dump(m_list).find("avatar picture #0"), std::string::npos);
  EXPECT_NE(dump(m_list).find("\"photos/kaisa.jpg\""), std::string::npos);
}

TEST_F(ScenePictures, ACardIsAsLargeWithOne) {
  draw(chart(""));
  const Box without = *m_scene.boxOf(kChief);
  draw(chart("a.png"));
  EXPECT_EQ(*m_scene.boxOf(kChief), without);
}

TEST_F(ScenePictures, PathsThatLeadOutAreNotDrawn) {
  for (const char* path : {"../a.png", "/etc/a.png", "http://host/a.png", "C:\\a.png", ""}) {
    draw(chart(path, path));
    EXPECT_TRUE(pictures().empty()) << path;
  }
  m_scene.setPictures(&m_known);
  draw(chart("", "../logo.png"));
  EXPECT_TRUE(m_known.asked.empty());
}

TEST_F(ScenePictures, OnlyWhereThereAreAvatars) {
  const Chart photos = chart("a.png");
  draw(photos, Detail::Names);
  EXPECT_TRUE(pictures().empty());
  draw(photos, Detail::Blocks);
  EXPECT_TRUE(pictures().empty());
}

TEST_F(ScenePictures, CanBeSwitchedOff) {
  test::SalesChart sales;
  sales.add("Kaisa Väänänen", BuiltInRole::Ceo, std::nullopt);
  sales.builder().person(PersonId(0)).photo = "a.png";
  sales.builder().settings().looks.photos = false;
  const Chart plain = sales.take();
  draw(plain);
  EXPECT_TRUE(pictures().empty());
}

TEST_F(ScenePictures, ADimmedCardHasAPalePhoto) {
  const Chart photos = chart("a.png");
  m_scene.rebuild(photos);
  m_scene.setDimmed({kChief});
  m_scene.displayList(m_scene.drawingBounds(), 1, m_list, Detail::Full);
  const auto items = m_list.items();
  const auto last = std::find_if(items.rbegin(), items.rend(), [](const Item& item) {
    return item.part == Part::Avatar && item.position == kChief.value();
  });
  ASSERT_NE(last, items.rend());
  const Item& veil = *last;
  EXPECT_EQ(veil.fill.red, paperTheme().surface.red);
  EXPECT_GT(veil.fill.alpha, 100);
  EXPECT_LT(veil.fill.alpha, 255);
}

TEST_F(ScenePictures, ALogoTakesRoomOfItsShape) {
  m_scene.setPictures(&m_known);
  const Chart with = chart("", "logo.png");
  draw(with);
  ASSERT_EQ(pictures().size(), 1U);
  const Item logo = pictures().front();
  EXPECT_EQ(logo.part, Part::TitleBlock);
  EXPECT_FLOAT_EQ(logo.box.width, logo.box.height * 2);
  EXPECT_FLOAT_EQ(logo.radius, 0);
  EXPECT_LT(logo.box.bottom(), 0) << "above the chart";
  EXPECT_FLOAT_EQ(m_scene.surroundedBounds().y, logo.box.y);
  // A very wide one is lower instead.
  m_known.shape = 20;
  EXPECT_TRUE(m_scene.setPictures(&m_known));
  m_scene.displayList(m_scene.drawingBounds(), 1, m_list, Detail::Full);
  const Item wide = pictures().front();
  EXPECT_FLOAT_EQ(wide.box.width, wide.box.height * 20);
  EXPECT_LE(wide.box.width, 300);
  // The file has gone: so has its room.
  m_known.shape = 0;
  EXPECT_TRUE(m_scene.setPictures(&m_known));
  EXPECT_EQ(m_scene.surroundedBounds(), m_scene.bounds());
  EXPECT_FALSE(m_scene.setPictures(&m_known)) << "nothing is elsewhere now";
}

TEST_F(ScenePictures, ADarkThemeGivesALogoTheGroundOfPaper) {
  m_scene.setPictures(&m_known);
  const Chart with = chart("", "logo.png");
  draw(with);
  const Box place = m_scene.surroundedBounds();
  m_scene.setTheme(slateTheme());
  m_scene.displayList(m_scene.drawingBounds(), 1, m_list, Detail::Full);
  EXPECT_EQ(m_scene.surroundedBounds().y, place.y);
  const auto items = m_list.items();
  const auto logo = std::find_if(items.begin(), items.end(),
                                 [](const Item& item) { return item.shape == Shape::Picture; });
  ASSERT_NE(logo, items.end());
  const Item& plate = *std::prev(logo);
  EXPECT_EQ(plate.shape, Shape::RoundedBox);
  EXPECT_EQ(plate.fill, Color::rgb(0xFFFFFF));
  EXPECT_EQ(logo->fill, plate.fill);
  EXPECT_GT(logo->box.x, plate.box.x);
  EXPECT_LT(logo->box.bottom(), plate.box.bottom());
  EXPECT_FLOAT_EQ(logo->box.width, logo->box.height * 2);
}

TEST_F(ScenePictures, TitleAndDateStandBesideTheLogo) {
  m_scene.setPictures(&m_known);
  test::SalesChart sales;
  sales.add("Kaisa Väänänen", BuiltInRole::Ceo, std::nullopt);
  sales.builder().settings().title = "Pohjola";
  sales.builder().settings().titleBlock = {true, true, {}, "logo.png"};
  const Chart all = sales.take();
  ViewState view;
  view.date = "9 March 2026";
  m_scene.setView(view);
  draw(all);
  ASSERT_EQ(pictures().size(), 1U);
  const Box logo = pictures().front().box;
  int texts = 0;
  for (const Item& item : m_list.items()) {
    if (item.part != Part::TitleBlock || item.shape != Shape::Text) continue;
    ++texts;
    EXPECT_GT(item.box.x, logo.right());
    EXPECT_GT(item.box.y, logo.y);
    EXPECT_LE(item.box.y, logo.bottom());
  }
  EXPECT_EQ(texts, 2);
}

TEST(SvgPictures, HaveStandInsOnlyWhereTheyAreNeeded) {
  DisplayList list;
  Item item;
  item.box = {0, 0, 36, 36};
  item.radius = 18;
  item.stroke = Color::rgb(0x336699);
  item.strokeWidth = 2;
  for (const char* path : {"a.jpg", "none.jpg"}) {
    list.addPicture(item, path, 1);
    list.addText(Item(), path[0] == 'a' ? "left out" : "stands in");
  }
  list.addText(Item(), "stays");
  SvgOptions options;
  options.picture = [](std::string_view path, bool) {
    return path == "a.jpg" ? std::optional(SvgPicture{"x", "image/png"}) : std::nullopt;
  };
  const std::string svg = svgDocument(list, {0, 0, 300, 100}, paperTheme(), options);
  EXPECT_EQ(svg.find("left out"), std::string::npos);
  EXPECT_NE(svg.find("stands in"), std::string::npos);
  EXPECT_NE(svg.find("stays"), std::string::npos);
  EXPECT_NE(svg.find("x=\"1\" y=\"1\" width=\"34\" height=\"34\""), std::string::npos) << svg;
  EXPECT_NE(svg.find("rx=\"17\" ry=\"17\" fill=\"none\" stroke=\"#336699\""), std::string::npos)
      << svg;
  EXPECT_NE(svgDocument(list, {0, 0, 300, 100}, paperTheme(), {}).find("left out"),
            std::string::npos);
}

TEST(SvgPictures, AreInTheFileOnceAndCutRound) {
  DisplayList list;
  Item item;
  item.part = Part::Avatar;
  item.box = {10, 20, 36, 36};
  item.radius = 18;
  list.addPicture(item, "a.jpg");
  item.box.x = 110;
  list.addPicture(item, "a.jpg");
  item.box.x = 210;
  list.addPicture(item, "none.jpg");
  int asked = 0;
  SvgOptions options;
  options.picture = [&](std::string_view path, bool square) -> std::optional<SvgPicture> {
    ++asked;
    EXPECT_TRUE(square);
    if (path == "none.jpg") return std::nullopt;
    return SvgPicture{"Man", "image/jpeg"};
  };
  const std::string svg = svgDocument(list, {0, 0, 300, 100}, paperTheme(), options);
  EXPECT_EQ(asked, 2);
  EXPECT_NE(svg.find("<image id=\"arborg-picture1\" x=\"10\" y=\"20\" width=\"36\" height=\"36\" "
                     "preserveAspectRatio=\"xMidYMid slice\" clip-path=\"url(#arborg-round)\" "
                     "xlink:href=\"data:image/jpeg;base64,TWFu\"/>"),
            std::string::npos)
      << svg;
  EXPECT_NE(svg.find("<use xlink:href=\"#arborg-picture1\" x=\"100\" y=\"0\"/>"), std::string::npos)
      << svg;
  EXPECT_EQ(svg.find("none.jpg"), std::string::npos);
  // Without pictures to give, nothing of it.
  const std::string plain = svgDocument(list, {0, 0, 300, 100}, paperTheme(), {});
  EXPECT_EQ(plain.find("xlink"), std::string::npos);
  EXPECT_EQ(plain.find("<image"), std::string::npos);
}

// RFC 4648, 10.
TEST(SvgPictures, AreEncodedByTheBook) {
  const auto encoded = [](std::string_view bytes) {
    DisplayList list;
    Item item;
    item.box = {0, 0, 1, 1};
    list.addPicture(item, "a");
    SvgOptions options;
    options.picture = [&](std::string_view, bool) {
      return SvgPicture{std::string(bytes), "image/png"};
    };
    const std::string svg = svgDocument(list, {0, 0, 1, 1}, paperTheme(), options);
    const std::size_t from = svg.find("base64,") + 7;
    return svg.substr(from, svg.find('"', from) - from);
  };
  EXPECT_EQ(encoded(""), "");
  EXPECT_EQ(encoded("f"), "Zg==");
  EXPECT_EQ(encoded("fo"), "Zm8=");
  EXPECT_EQ(encoded("foo"), "Zm9v");
  EXPECT_EQ(encoded("foob"), "Zm9vYg==");
  EXPECT_EQ(encoded("fooba"), "Zm9vYmE=");
  EXPECT_EQ(encoded("foobar"), "Zm9vYmFy");
  EXPECT_EQ(encoded("\xFF\xFE"), "//4=");
}

}  // namespace
}  // namespace arborg::scene
