// Dotted lines as they are drawn: around cards, with captions that cover nothing.
#include "core/scene/dotted_lines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/edit/commands/relation_commands.h"
#include "core/edit/transaction.h"
#include "core/scene/chart_scene.h"
#include "tests/support/large_chart.h"
#include "tests/support/random_tree.h"
#include "tests/support/scene_doubles.h"

namespace arborg::scene {
namespace {

class DottedLinesTest : public testing::Test {
 protected:
  void show(std::uint32_t people, int lines) {
    m_chart = test::largeChart(people);
    test::Random random(7);
    for (int i = 0; i < lines; ++i) {
      const PositionId report(random.between(0, people - 1));
      const PositionId manager(random.between(0, people - 1));
      addLine(report, manager, RelationType::Functional);
    }
    m_scene.rebuild(m_chart);
  }
  // Nothing if there is one already.
  std::optional<edit::ChangeSet> addLine(PositionId report, PositionId manager, RelationType type) {
    auto plan = edit::addDottedLine(m_chart, report, manager, type);
    if (plan.hasError()) return std::nullopt;
    edit::Transaction step(m_chart);
    step.apply(std::move(plan).value().edits);
    step.commit();
    return step.takeChanges();
  }

  void draw(const Box& clip, double scale = 1) { m_scene.displayList(clip, scale, m_list); }
  std::size_t count(Part part) const {
    return static_cast<std::size_t>(std::count_if(m_list.items().begin(), m_list.items().end(),
                                                  [&](const Item& i) { return i.part == part; }));
  }
  std::vector<Box> cards() const {
    std::vector<Box> boxes;
    for (std::uint32_t row = 0; row < m_scene.tree().size(); ++row) {
      boxes.push_back(layout::cardBox(m_scene.tree().outline(), m_scene.layout(), row));
    }
    return boxes;
  }
  std::vector<Box> captions() const {
    std::vector<Box> boxes;
    for (const Item& item : m_list.items()) {
      if (item.part == Part::Caption && item.shape != Shape::Text) boxes.push_back(item.box);
    }
    return boxes;
  }

  test::FixedMeasurer m_measurer;
  test::PlainWords m_words;
  Chart m_chart;
  ChartScene m_scene{m_measurer, m_words, paperTheme()};
  DisplayList m_list;
};

TEST_F(DottedLinesTest, RunAroundTheCards) {
  show(150, 40);
  draw(m_scene.drawingBounds());
  ASSERT_GT(count(Part::DottedLine), 30U);
  const std::vector<Box> all = cards();
  for (const Item& item : m_list.items()) {
    if (item.part != Part::DottedLine) continue;
    const auto points = m_list.points(item);
    for (std::size_t i = 0; i < points.size(); ++i) {
      for (const Box& card : all) {
        const Box inside = layout::grown(card, -1);
        EXPECT_FALSE(inside.contains(points[i]));
        if (i == 0) continue;
        const Box leg = layout::united({points[i - 1].x, points[i - 1].y, 0, 0},
                                       {points[i].x, points[i].y, 0, 0});
        EXPECT_FALSE(inside.overlaps(layout::grown(leg, 0.5F)));
      }
    }
  }
}

TEST_F(DottedLinesTest, CaptionsCoverNeitherCardsNorEachOtherWhereThereIsRoom) {
  show(150, 25);
  draw(m_scene.drawingBounds());
  const std::vector<Box> boxes = captions();
  ASSERT_GT(boxes.size(), 20U);
  const std::vector<Box> all = cards();
  std::size_t covering = 0;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    for (const Box& card : all) covering += card.overlaps(boxes[i]) ? 1 : 0;
    for (std::size_t j = 0; j < i; ++j) covering += boxes[j].overlaps(boxes[i]) ? 1 : 0;
  }
  // In a tight layout there may be none.
  EXPECT_LE(covering, boxes.size() / 10);
}

// What was in view before changes nothing, not even where only a part of many lines is routed.
TEST_F(DottedLinesTest, LookTheSameWhateverWasSeenBefore) {
  for (const int lines : {30, 400}) {
    show(600, lines);
    const Box whole = m_scene.drawingBounds();
    draw(whole);
    const std::string expected = dump(m_list);
    m_scene.rebuild(m_chart);
    for (int part = 0; part < 10; ++part) {
      const float width = whole.width / 10;
      draw({whole.x + width * static_cast<float>(9 - part), whole.y, width, whole.height});
    }
    draw(whole);
    EXPECT_EQ(dump(m_list), expected);
  }
}

TEST_F(DottedLinesTest, ANewOneIsDrawnAtOnce) {
  show(20, 0);
  draw(m_scene.drawingBounds());
  EXPECT_EQ(count(Part::DottedLine), 0U);
  const auto changes = addLine(PositionId(19), PositionId(1), RelationType::Mentor);
  ASSERT_TRUE(changes.has_value());
  EXPECT_FALSE(m_scene.update(m_chart, *changes));
  draw(m_scene.drawingBounds());
  EXPECT_EQ(count(Part::DottedLine), 1U);
  EXPECT_EQ(captions().size(), 1U);
}

TEST_F(DottedLinesTest, OfPeopleWhoAreFoldedAwayAreNotDrawn) {
  show(20, 0);
  addLine(PositionId(19), PositionId(1), RelationType::Mentor);
  m_scene.rebuild(m_chart);
  m_scene.setFolded(m_chart.manager(PositionId(19)).value(), true);
  draw(m_scene.drawingBounds());
  EXPECT_EQ(count(Part::DottedLine), 0U);
}

}  // namespace
}  // namespace arborg::scene
