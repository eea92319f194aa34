// What colours tell is told without them too: every drawing here is lines of one grey.
#include <gtest/gtest.h>

#include <functional>

#include "core/scene/chart_scene.h"
#include "tests/support/every_state.h"
#include "ui/render/chart_words.h"
#include "ui/render/display_copy.h"
#include "ui/render/painter.h"
#include "ui/render/qt_text_measurer.h"

namespace arborg::ui {
namespace {

using scene::Detail;
using scene::Theme;

constexpr scene::Color kGrey = scene::Color::rgb(0x777777);
constexpr int kSeen = 12;  // pixels at scale 1 that make a difference

// Outlines and letters, no colours.
QImage lines(const scene::DisplayList& list, const scene::Box& area, double scale,
             const Theme& theme) {
  scene::DisplayList grey;
  grey.background = scene::Color::rgb(0xFFFFFF);
  for (const scene::Fill& fill : list.fills()) {
    scene::Item outline;
    outline.box = fill.box;
    outline.stroke = kGrey;
    outline.strokeWidth = static_cast<float>(1 / scale);
    grey.addShape(outline);
  }
  for (scene::Item item : list.items()) {
    const bool text = item.shape == scene::Shape::Text;
    item.fill = text ? kGrey : scene::Color{};
    item.stroke = text ? scene::Color{} : kGrey;
    if (item.shape != scene::Shape::Band) {
      item.strokeWidth = std::max(item.strokeWidth, static_cast<float>(1 / scale));
    }
    copyItem(list, item, grey);
  }
  QImage image(static_cast<int>(static_cast<double>(area.width) * scale) + 1,
               static_cast<int>(static_cast<double>(area.height) * scale) + 1,
               QImage::Format_RGB32);
  QPainter painter(&image);
  Painter(theme).paint(painter, grey, {{area.x, area.y}, scale}, Target::Pixels);
  return image;
}

int differences(const QImage& one, const QImage& other) {
  if (one.size() != other.size()) return one.width() * one.height();
  int count = 0;
  for (int y = 0; y < one.height(); ++y) {
    for (int x = 0; x < one.width(); ++x) count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
  }
  return count;
}

class Grey : public testing::TestWithParam<const Theme*> {
 protected:
  // The card of the chief, who has a report; `change` makes the chart or the scene another.
  struct State {
    std::function<void(test::SalesChart&)> chart;
    Severity severity = Severity::Off;
    bool folded = false;
  };
  QImage card(const State& state, double scale) {
    test::SalesChart sales;
    const PositionId top = sales.add("Vacant", BuiltInRole::Cso, std::nullopt, "North");
    sales.add("Bo Ek", BuiltInRole::Sdr, top, "South");
    if (state.chart) state.chart(sales);
    const Chart chart = sales.take();
    const QtTextMeasurer measurer(*GetParam());
    const ChartWords words(Language::English);
    scene::ChartScene scene(measurer, words, *GetParam());
    scene.rebuild(chart);
    scene.setSeverities({state.severity});
    if (state.folded) scene.setFolded(top, true);
    const scene::Box card = scene.boxOf(top).value();
    const scene::Box area{card.x - 20, card.y - 20, 300, 120};
    scene::DisplayList list;
    scene.displayList(area, scale, list);
    return lines(list, area, scale, *GetParam());
  }
  void expectToldApart(const std::vector<State>& states, double scale, int seen = kSeen) {
    std::vector<QImage> images;
    for (const State& state : states) images.push_back(card(state, scale));
    for (std::size_t i = 0; i < images.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        EXPECT_GE(differences(images[i], images[k]), seen) << i << " and " << k;
      }
    }
  }
};

void vacate(test::SalesChart& sales) {
  sales.builder().setHolder(PositionId(0), std::nullopt);
}

std::function<void(test::SalesChart&)> rated(std::string_view text) {
  return [text](test::SalesChart& sales) {
    sales.builder().person(PersonId(0)).skills = test::ratings(text);
  };
}

std::function<void(test::SalesChart&)> sought(std::size_t done) {
  return [done](test::SalesChart& sales) {
    vacate(sales);
    Search search;
    search.opened = true;
    for (std::size_t i = 0; i < done; ++i) {
      SearchItem item;
      item.done = true;
      search.setItem(static_cast<SearchTask>(i), item);
    }
    sales.builder().position(PositionId(0)).search = search;
  };
}

std::function<void(test::SalesChart&)> with(Looks looks) {
  return [looks = std::move(looks)](test::SalesChart& sales) {
    sales.builder().settings().looks = looks;
  };
}

TEST_P(Grey, VacantSeats) {
  for (const double scale : {2.0, 1.0, 0.3}) expectToldApart({{}, {vacate}}, scale);
  expectToldApart({{}, {vacate}}, 0.2, 4);
  expectToldApart({{}, {vacate}}, 0.1, 4);
}

TEST_P(Grey, Findings) {
  for (const double scale : {1.0, 0.3}) {
    expectToldApart({{}, {{}, Severity::Notice}, {{}, Severity::Warning}, {{}, Severity::Error}},
                    scale);
  }
  // Notices are no matter from afar.
  expectToldApart({{}, {{}, Severity::Warning}, {{}, Severity::Error}}, 0.2, 4);
}

TEST_P(Grey, TypesOfLeaders) {
  expectToldApart(
      {{}, {rated("555555/222222")}, {rated("222222/555555")}, {rated("444444/444444")}}, 1);
}

TEST_P(Grey, SearchesForALeader) {
  expectToldApart({{vacate}, {sought(0)}, {sought(11)}, {sought(20)}, {sought(32)}}, 1);
}

TEST_P(Grey, Branches) {
  expectToldApart({{}, {{}, Severity::Off, true}}, 1);
  expectToldApart({{}, {{}, Severity::Off, true}}, 0.3);
}

TEST_P(Grey, Marks) {
  std::vector<State> states{{}};
  for (std::size_t mark = 1; mark < kCardMarkCount; ++mark) {
    Looks looks;
    looks.formats = {
        {"department", FormatTest::Is, "North", std::nullopt, static_cast<CardMark>(mark)}};
    states.push_back({with(looks)});
  }
  expectToldApart(states, 1);
}

TEST_P(Grey, ConditionsThatOnlyTint) {
  Looks one;
  one.formats = {{"department", FormatTest::Is, "North", 0xD55E00, CardMark::None},
                 {"department", FormatTest::IsFilled, "", 0x009E73, CardMark::None}};
  Looks other = one;
  std::swap(other.formats[0], other.formats[1]);
  other.formats[0].test = FormatTest::IsEmpty;
  Looks marked = one;  // by the second, tinted by the first
  marked.formats = {{"name", FormatTest::IsFilled, "", std::nullopt, CardMark::Star},
                    {"department", FormatTest::Is, "North", 0xD55E00, CardMark::Flag}};
  Looks starred = marked;
  starred.formats.pop_back();
  expectToldApart({{}, {with(one)}}, 1);
  expectToldApart({{}, {with(other)}}, 1);
  expectToldApart({{with(marked)}, {with(starred)}}, 1);
}

// Both cards have the same words on them; only their values differ.
TEST_P(Grey, ValuesThatColoursStandFor) {
  std::vector<State> states;
  for (const char* value : {"", "A", "C", "D"}) {
    states.push_back({[value](test::SalesChart& sales) {
      sales.builder().settings().looks.colorBy = "department";
      sales.builder().position(PositionId(0)).department = value;
      for (const char* other : {"A", "B", "C", "D"}) {
        sales.add("", BuiltInRole::Sdr, PositionId(1), other);
      }
    }});
  }
  expectToldApart(states, 1);
}

TEST_P(Grey, LinesOfEachKind) {
  std::vector<QImage> images;
  for (const RelationType type :
       {RelationType::Unspecified, RelationType::Functional, RelationType::Regional,
        RelationType::Overlay, RelationType::Mentor}) {
    test::SalesChart sales;
    const PositionId top = sales.add("Ann", BuiltInRole::Ceo, std::nullopt);
    sales.add("Bo", BuiltInRole::Cro, top);
    sales.add("Cem", BuiltInRole::Cfo, top);
    const PositionId low = sales.add("Dag", BuiltInRole::VpSales, PositionId(1));
    sales.builder().addRelation({low, PositionId(2), type, {}});
    const Chart chart = sales.take();
    const QtTextMeasurer measurer(*GetParam());
    const ChartWords words(Language::English);
    scene::ChartScene scene(measurer, words, *GetParam());
    scene.rebuild(chart);
    const scene::Box area{0, 0, 700, 400};
    scene::DisplayList list;
    scene.displayList(area, 1, list);
    // Dotted lines are broken, reporting lines are not.
    for (const scene::Item& item : list.items()) {
      const bool line = item.part == scene::Part::DottedLine || item.part == scene::Part::Connector;
      if (line) {
        EXPECT_EQ(item.dashed, item.part == scene::Part::DottedLine);
      }
    }
    images.push_back(lines(list, area, 1, *GetParam()));
  }
  for (std::size_t i = 0; i < images.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      EXPECT_GE(differences(images[i], images[k]), kSeen) << i << " and " << k;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Themes, Grey,
                         testing::ValuesIn(scene::themes().begin(), scene::themes().end()),
                         [](const auto& theme) { return std::string(theme.param->key); });

}  // namespace
}  // namespace arborg::ui
