// Cards in the colours of their values, marked where a condition holds, with a legend.
#include "core/scene/coloring.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/settings_commands.h"
#include "core/edit/transaction.h"
#include "core/scene/chart_scene.h"
#include "core/util/number.h"
#include "tests/support/sales_chart.h"
#include "tests/support/scene_doubles.h"

namespace arborg::scene {
namespace {

using testing::ElementsAre;

class ChosenColors : public testing::TestWithParam<const Theme*> {};

// Whatever somebody chooses: letters are read, bands and badges seen.
TEST_P(ChosenColors, AreReadAndSeenOnEveryTheme) {
  const Theme& theme = *GetParam();
  for (Rgb red = 0; red <= 255; red += 51) {
    for (Rgb green = 0; green <= 255; green += 51) {
      for (Rgb blue = 0; blue <= 255; blue += 51) {
        const Color wanted = Color::rgb(red << 16U | green << 8U | blue);
        const Color tint = cardTint(wanted, theme);
        for (const Color ground : {theme.card, tint}) {
          const FunctionColors colors = cardColors(wanted, theme, ground);
          EXPECT_GE(contrast(colors.initials, colors.avatar), theme.textContrast);
          EXPECT_GE(contrast(colors.band, ground), theme.shapeContrast) << hexText(wanted);
        }
        EXPECT_GE(contrast(theme.text, tint), theme.textContrast) << hexText(wanted);
        EXPECT_GE(contrast(theme.mutedText, tint), theme.textContrast) << hexText(wanted);
        for (const Color badge : {theme.error, theme.warning, theme.notice}) {
          EXPECT_GE(contrast(badge, tint), theme.shapeContrast) << hexText(wanted);
        }
      }
    }
  }
}

TEST_P(ChosenColors, OfThePaletteAreToldApart) {
  const Theme& theme = *GetParam();
  if (theme.isGrey) return;  // there the legend's order and the counts help
  std::vector<std::string> bands;
  for (const Rgb color : kValuePalette) {
    bands.push_back(hexText(cardColors(Color::rgb(color), theme, theme.card).band));
  }
  std::sort(bands.begin(), bands.end());
  EXPECT_EQ(std::unique(bands.begin(), bands.end()), bands.end());
}

INSTANTIATE_TEST_SUITE_P(Themes, ChosenColors, testing::ValuesIn(themes().begin(), themes().end()),
                         [](const auto& theme) { return std::string(theme.param->key); });

Looks by(std::string field, std::vector<ValueColor> colors = {}) {
  Looks looks;
  looks.colorBy = std::move(field);
  looks.colors = std::move(colors);
  return looks;
}

Looks when(std::vector<CardFormat> formats) {
  Looks looks;
  looks.formats = std::move(formats);
  return looks;
}

class ColoringTest : public testing::Test {
 protected:
  // Five people of three departments, and a vacant seat without one.
  ColoringTest() : m_chart(test::fivePeople()) {}

  void look(Looks looks) {
    DocumentSettings settings = m_chart.settings();
    settings.looks = std::move(looks);
    run(edit::setSettings(m_chart, settings));
  }
  edit::ChangeSet run(Result<edit::Plan> plan) {
    EXPECT_TRUE(plan.hasValue());
    edit::Transaction step(m_chart);
    step.apply(std::move(plan).value().edits);
    step.commit();
    return step.takeChanges();
  }
  const Legend& color() {
    m_rollups.rebuild(m_chart);
    m_coloring.rebuild(m_chart, m_words, &m_rollups, paperTheme());
    return m_coloring.legend();
  }
  std::vector<std::string> entries() {
    std::vector<std::string> told;
    for (const LegendEntry& entry : color().entries) {
      told.push_back(entry.text + ' ' + formatInteger(entry.count));
    }
    return told;
  }
  void setDepartments(const std::vector<std::string>& departments) {
    for (std::uint32_t i = 0; i < departments.size(); ++i) {
      auto plan =
          edit::setField(m_chart, PositionId(i), edit::PositionField::Department, departments[i]);
      if (plan.hasValue()) run(std::move(plan));
    }
  }

  test::PlainWords m_words;
  Chart m_chart;
  figures::Rollups m_rollups;
  Coloring m_coloring;
};

TEST_F(ColoringTest, WithoutLooksCardsHaveTheColoursOfTheirFunctions) {
  EXPECT_THAT(entries(), ElementsAre());
  EXPECT_FALSE(m_coloring.isActive());
  EXPECT_EQ(m_coloring.colors(PositionId(0)), nullptr);
}

TEST_F(ColoringTest, EveryValueHasItsColourAndStandsInTheLegend) {
  setDepartments({"Board", "Nord", "", "Süd", "Nord"});
  look(by("department"));
  EXPECT_THAT(entries(), ElementsAre("Board 1", "Nord 2", "Süd 1", "No value 1"));
  EXPECT_EQ(m_coloring.legend().title, "department");
  EXPECT_EQ(m_coloring.colors(PositionId(1)), m_coloring.colors(PositionId(4)));
  EXPECT_NE(m_coloring.colors(PositionId(1)), m_coloring.colors(PositionId(3)));
}

TEST_F(ColoringTest, ChosenColoursStayWhenValuesCome) {
  setDepartments({"Nord", "Nord", "Süd", "Süd", "Süd"});
  look(by("department", {{"Süd", kValuePalette[0]}, {"Gone", 0x123456}}));
  color();
  const Color south = m_coloring.colors(PositionId(2))->band;
  EXPECT_EQ(south, cardColors(Color::rgb(kValuePalette[0]), paperTheme(), paperTheme().card).band);
  const Color north = m_coloring.colors(PositionId(0))->band;
  EXPECT_NE(north, south);  // the free ones only
  setDepartments({"Nord", "Nord", "Süd", "Süd", "Alpha"});
  color();
  EXPECT_EQ(m_coloring.colors(PositionId(2))->band, south);
}

TEST_F(ColoringTest, WhatIsBeyondThePaletteIsOneGroup) {
  const Chart large = [] {
    test::SalesChart chart;
    chart.builder().settings().looks.colorBy = "department";
    const PositionId top = chart.add("Top", BuiltInRole::Ceo, std::nullopt);
    for (int i = 0; i < 20; ++i) {
      chart.add("P" + formatInteger(i), BuiltInRole::Other, top, "D" + formatInteger(10 + i));
    }
    return chart.take();
  }();
  m_coloring.rebuild(large, m_words, nullptr, paperTheme());
  const auto& all = m_coloring.legend().entries;
  ASSERT_EQ(all.size(), kValuePalette.size() + 2);
  EXPECT_EQ(all[all.size() - 2].text, "Others");
  EXPECT_EQ(all[all.size() - 2].count, 20U - kValuePalette.size());
  EXPECT_EQ(all.back().text, "No value");
}

TEST_F(ColoringTest, NumbersHaveRoundSteps) {
  for (std::uint32_t i = 0; i < 4; ++i) {
    run(edit::setField(m_chart, PositionId(i), edit::PositionField::Quota,
                       formatInteger(100'000 + 290'000 * std::int64_t{i})));
  }
  look(by("quota"));
  // 100,000 to 970,000
  EXPECT_THAT(entries(), ElementsAre("0 to 200000 1", "200000 to 400000 1", "600000 to 800000 1",
                                     "800000 to 1000000 1", "No value 1"));
}

TEST_F(ColoringTest, EveryNumberIsWithinTheRangeThatTheLegendSays) {
  for (const double top : {0.0, 1.0, 7.0, 10.0, 99.9, 100.0, 12345.6}) {
    for (const double bottom : {-50.0, 0.0, 0.1, 99.9}) {
      for (std::uint32_t i = 0; i < 5; ++i) {
        auto plan = edit::setField(m_chart, PositionId(i), edit::PositionField::Quota,
                                   formatNumber(bottom + (top - bottom) * i / 4));
        if (plan.hasValue()) run(std::move(plan));
      }
      DocumentSettings settings = m_chart.settings();
      settings.looks.colorBy = "quota";
      if (settings != m_chart.settings()) run(edit::setSettings(m_chart, settings));
      std::uint32_t told = 0;
      for (const LegendEntry& entry : color().entries) {
        const auto middle = entry.text.find(" to ");
        ASSERT_NE(middle, std::string::npos);
        const double from = *parseNumber(entry.text.substr(0, middle));
        const double to = *parseNumber(entry.text.substr(middle + 4));
        std::uint32_t within = 0;
        for (std::uint32_t i = 0; i < 5; ++i) {
          const double quota = *m_chart.position(PositionId(i)).quota;
          within += quota >= from && quota < to ? 1 : 0;
        }
        EXPECT_EQ(within, entry.count) << entry.text;
        told += entry.count;
      }
      EXPECT_EQ(told, 5U);
    }
  }
}

TEST_F(ColoringTest, ConditionsColourAndMark) {
  setDepartments({"İstanbul", "Nord", "Nord", "", "Oslo"});
  look(when({{"department", FormatTest::Contains, "istan", 0xD55E00, CardMark::None},
             {"department", FormatTest::Is, "nord", 0x009E73, CardMark::Star},
             {"name", FormatTest::IsEmpty, "", std::nullopt, CardMark::Clock},
             {"department", FormatTest::IsFilled, "", 0x0072B2, CardMark::Flag}}));
  EXPECT_THAT(entries(), ElementsAre("department contains istan 1", "department is nord 2",
                                     "department is_filled 2"));
  EXPECT_TRUE(m_coloring.tint(PositionId(0)).isVisible());
  // The first condition gives the colour, the first with a mark the mark.
  EXPECT_EQ(m_coloring.mark(PositionId(0)), CardMark::Flag);
  EXPECT_EQ(m_coloring.tint(PositionId(0)), cardTint(Color::rgb(0xD55E00), paperTheme()));
  EXPECT_EQ(m_coloring.mark(PositionId(1)), CardMark::Star);
  EXPECT_EQ(m_coloring.mark(PositionId(2)), CardMark::Star);  // vacant, but Nord comes first
  EXPECT_FALSE(m_coloring.tint(PositionId(3)).isVisible());
}

TEST_F(ColoringTest, NumbersAreCompared) {
  for (std::uint32_t i = 0; i < 5; ++i) {
    auto plan = edit::setField(m_chart, PositionId(i), edit::PositionField::Quota,
                               formatInteger(std::int64_t{i} * 100));
    if (plan.hasValue()) run(std::move(plan));
  }
  look(when({{"quota", FormatTest::AtLeast, "300", 0xD55E00, CardMark::Up},
             {"quota", FormatTest::AtMost, "100", std::nullopt, CardMark::Down},
             {"quota", FormatTest::Is, "200", 0x009E73, CardMark::None},
             {"branch.headcount", FormatTest::AtLeast, "2", std::nullopt, CardMark::Dot}}));
  EXPECT_THAT(entries(),
              ElementsAre("quota at_least 300 2", "quota at_most 100 2", "quota is 200 1",
                          testing::StartsWith("branch.headcount at_least 2")));
}

TEST_F(ColoringTest, WhatANewerVersionWantsIsNotApplied) {
  CardFormat strange{"department", FormatTest::Is, "Nord", 0xD55E00, CardMark::Star};
  strange.unknownMembers = R"("test":"sounds_like")";
  setDepartments({"Nord", "Nord", "Nord", "Nord", "Nord"});
  look(when({strange, {"quota", FormatTest::AtLeast, "many", 0xD55E00, CardMark::Star}}));
  EXPECT_THAT(entries(), ElementsAre());
}

TEST_F(ColoringTest, TheSceneDrawsAllOfItAndFollowsEdits) {
  setDepartments({"A", "A", "B", "B", "B"});
  DocumentSettings settings = m_chart.settings();
  settings.title = "Sales 2027";
  settings.looks.colorBy = "department";
  settings.looks.formats = {{"department", FormatTest::Is, "A", 0xD55E00, CardMark::Star}};
  settings.titleBlock = {true, true, "Confidential", {}};
  run(edit::setSettings(m_chart, settings));
  const test::FixedMeasurer measurer;
  ChartScene scene(measurer, m_words, paperTheme());
  ViewState view;
  view.date = "1 Feb 2027";
  scene.setView(view);
  scene.rebuild(m_chart);
  DisplayList list;
  const auto texts = [&](Part part) {
    std::vector<std::string> found;
    scene.displayList(scene.drawingBounds(), 1, list);
    for (const Item& item : list.items()) {
      if (item.part == part && item.shape == Shape::Text) found.emplace_back(list.text(item));
      const Box all = scene.drawingBounds();
      EXPECT_GE(item.box.x, all.x);
      EXPECT_LE(item.box.bottom(), all.bottom());
    }
    return found;
  };
  EXPECT_THAT(texts(Part::TitleBlock), ElementsAre("Sales 2027", "1 Feb 2027", "Confidential"));
  EXPECT_THAT(texts(Part::Legend),
              ElementsAre("department", "1", "A", "2", "2", "B", "3", "department is A", "2"));
  const auto marks = [&] {
    return std::count_if(list.items().begin(), list.items().end(),
                         [](const Item& item) { return item.part == Part::Mark; });
  };
  EXPECT_EQ(marks(), 6);  // a ring, a disc and a star on each of two
  scene.update(m_chart,
               run(edit::setField(m_chart, PositionId(4), edit::PositionField::Department, "A")));
  EXPECT_THAT(texts(Part::Legend),
              ElementsAre("department", "1", "A", "3", "2", "B", "2", "department is A", "3"));
  EXPECT_EQ(marks(), 9);
  // The cards of B have its number; a card that is starred for its colour needs none.
  EXPECT_THAT(texts(Part::Tag), ElementsAre("2", "2"));
  settings = m_chart.settings();
  settings.looks.legend = false;
  scene.update(m_chart, run(edit::setSettings(m_chart, settings)));
  EXPECT_THAT(texts(Part::Legend), ElementsAre());
  EXPECT_THAT(texts(Part::Tag), ElementsAre());  // numbers of what?
}

// From afar too, but no letters that nobody reads, and no colours that nobody can tell the words
// of.
TEST_F(ColoringTest, WhatIsAroundTheChartIsDrawnAtEveryScale) {
  setDepartments({"A", "A", "B", "B", "B"});
  DocumentSettings settings = m_chart.settings();
  settings.title = "Sales 2027";
  settings.looks.colorBy = "department";
  settings.titleBlock = {true, false, "Confidential", {}};
  run(edit::setSettings(m_chart, settings));
  const test::FixedMeasurer measurer;
  ChartScene scene(measurer, m_words, paperTheme());
  scene.rebuild(m_chart);
  struct Seen {
    std::size_t texts = 0;
    std::size_t samples = 0;
  };
  const auto seen = [&](double scale) {
    DisplayList list;
    scene.displayList(scene.drawingBounds(), scale, list);
    Seen all;
    for (const Item& item : list.items()) {
      if (item.part != Part::Legend && item.part != Part::TitleBlock) continue;
      ++(item.shape == Shape::Text ? all.texts : all.samples);
    }
    return all;
  };
  for (const double scale : {2.0, 0.3}) EXPECT_EQ(seen(scale).samples, 2U);
  for (const double scale : {0.2, 0.1, 0.05}) EXPECT_EQ(seen(scale).samples, 0U);
  EXPECT_EQ(seen(0.3).texts, 9U);
  EXPECT_EQ(seen(0.2).texts, 1U);  // the title: 26 px high
  EXPECT_EQ(seen(0.1).texts, 0U);
}

TEST_F(ColoringTest, CardsAreTaggedAsTheLegendIs) {
  setDepartments({"A", "B", "", "B", "C"});
  Looks looks = by("department");
  looks.formats = {{"department", FormatTest::Is, "C", 0xD55E00, CardMark::None}};
  look(looks);
  std::vector<std::string> tags;
  for (const LegendEntry& entry : color().entries) tags.push_back(entry.tag);
  EXPECT_THAT(tags, ElementsAre("1", "2", "3", "", "A"));
  EXPECT_EQ(m_coloring.tag(PositionId(0)), "1");
  EXPECT_EQ(m_coloring.tag(PositionId(3)), "2");
  EXPECT_EQ(m_coloring.tag(PositionId(2)), "");   // no value
  EXPECT_EQ(m_coloring.tag(PositionId(4)), "A");  // the condition's colour, not that of C
}

}  // namespace
}  // namespace arborg::scene
