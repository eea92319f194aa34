#include "core/scene/visible_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/edit/commands/field_commands.h"
#include "core/scene/chart_scene.h"
#include "tests/support/sales_chart.h"
#include "tests/support/scene_doubles.h"

namespace arborg::scene {
namespace {

using testing::ElementsAre;

class VisibleTreeTest : public testing::Test {
 protected:
  // The positions in the order in which they are drawn.
  std::vector<PositionId> drawn() const {
    std::vector<PositionId> ids;
    const VisibleTree& tree = m_scene.tree();
    for (std::uint32_t row = 0; row < tree.size(); ++row) ids.push_back(tree.position(row));
    return ids;
  }

  test::FixedMeasurer m_measurer;
  test::PlainWords m_words;
  ChartScene m_scene{m_measurer, m_words, paperTheme()};
};

TEST_F(VisibleTreeTest, AssistantsComeBeforeTheirPeers) {
  test::SalesChart seats;
  const PositionId chief = seats.add("Ann", BuiltInRole::Ceo, std::nullopt);
  const PositionId sales = seats.add("Bo", BuiltInRole::VpSales, chief);
  const PositionId first = seats.add("Cy", BuiltInRole::Assistant, chief);
  const PositionId below = seats.add("Di", BuiltInRole::Other, first);
  const PositionId second = seats.add("Ed", BuiltInRole::Assistant, chief);
  const Chart chart = seats.take();
  m_scene.rebuild(chart);
  EXPECT_THAT(drawn(), ElementsAre(chief, first, below, second, sales));
  const layout::Outline& outline = m_scene.tree().outline();
  EXPECT_TRUE(isValid(outline));
  EXPECT_TRUE(outline.isAssistant(1));
  EXPECT_TRUE(outline.isAssistant(3));
  EXPECT_FALSE(outline.isAssistant(4));
  EXPECT_EQ(outline.gradeOf(0), chart.role(chart.position(chief).role).rank);
  EXPECT_LT(m_scene.boxOf(second)->right(), m_scene.boxOf(first)->x);
  EXPECT_GT(m_scene.boxOf(sales)->y, m_scene.boxOf(first)->bottom());
}

TEST_F(VisibleTreeTest, AnAssistantAtTheTopStandsAsOthersDo) {
  test::SalesChart seats;
  const PositionId chief = seats.add("Ann", BuiltInRole::Ceo, std::nullopt);
  const PositionId assistant = seats.add("Cy", BuiltInRole::Assistant, std::nullopt);
  const Chart chart = seats.take();
  m_scene.rebuild(chart);
  EXPECT_THAT(drawn(), ElementsAre(chief, assistant));
  EXPECT_FALSE(m_scene.tree().outline().isAssistant(1));
}

}  // namespace
}  // namespace arborg::scene
