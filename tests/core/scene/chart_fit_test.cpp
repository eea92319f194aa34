#include "core/scene/chart_fit.h"

#include <gtest/gtest.h>

#include <map>

#include "core/edit/transaction.h"
#include "core/scene/chart_scene.h"
#include "tests/support/large_chart.h"
#include "tests/support/sales_chart.h"
#include "tests/support/scene_doubles.h"

namespace arborg::scene {
namespace {

class ChartFitTest : public testing::Test {
 protected:
  ChartFitTest() : m_chart(test::largeChart(150)) {
    ViewState view;
    view.targetAspect = 1.6;
    view.pageWidth = 1600;
    m_scene.setView(view);
    m_scene.rebuild(m_chart);
  }

  // What everybody with reports has.
  std::map<PositionId, Arrangement> choices(const ChartScene& scene) const {
    std::map<PositionId, Arrangement> all;
    for (std::uint32_t row = 0; row < scene.tree().size(); ++row) {
      if (scene.tree().outline().isLeaf(row)) continue;
      all[scene.tree().position(row)] = scene.fit().fit().choices[row];
    }
    return all;
  }
  std::map<PositionId, Arrangement> choices() const { return choices(m_scene); }

  PositionId someManager() const {
    for (const PositionId id : m_chart.displayOrder()) {
      if (m_chart.manager(id).has_value() && m_chart.reports(id).size() > 2) return id;
    }
    return m_chart.roots().front();
  }

  template <class Change>
  void edit(Change&& change) {
    edit::Transaction transaction(m_chart);
    change(transaction);
    transaction.commit();
    m_scene.update(m_chart, transaction.changes());
  }

  test::FixedMeasurer m_measurer;
  test::PlainWords m_words;
  Chart m_chart;
  ChartScene m_scene{m_measurer, m_words, paperTheme()};
};

TEST_F(ChartFitTest, FillsThePageBetterThanOneArrangementForAll) {
  const double automatic = m_scene.fit().fit().scale();
  EXPECT_GT(automatic, 0.2);
  for (const ChartLayout layout : {ChartLayout::SideBySide, ChartLayout::Hanging,
                                   ChartLayout::Columns, ChartLayout::Compact}) {
    ViewState view = m_scene.view();
    view.layout = layout;
    m_scene.setView(view);
    const double scale = std::min(1600 / static_cast<double>(m_scene.bounds().width),
                                  1000 / static_cast<double>(m_scene.bounds().height));
    EXPECT_LT(scale, automatic) << key(layout);
  }
}

TEST_F(ChartFitTest, AFoldedBranchComesBackAsItWas) {
  const auto before = choices();
  const PositionId manager = someManager();
  m_scene.setFolded(manager, true);
  EXPECT_FALSE(choices().contains(manager));
  m_scene.setFolded(manager, false);
  EXPECT_EQ(choices(), before);
}

TEST_F(ChartFitTest, ChoicesBelongToPositionsNotToRows) {
  const auto before = choices();
  // A leaf at the very front moves every row behind it.
  edit([&](edit::Transaction& transaction) {
    Position position;
    position.key = "front";
    position.role = roleId(BuiltInRole::Other);
    const PositionId root = m_chart.roots().front();
    transaction.apply(edit::InsertPosition{m_chart.nextPositionId(), position, root, 0});
  });
  const auto after = choices();
  std::uint32_t changed = 0;
  for (const auto& [id, choice] : before) changed += after.at(id) != choice ? 1 : 0;
  EXPECT_EQ(changed, m_scene.fit().fit().changes);
  EXPECT_LE(changed, layout::kMostChanges);
}

TEST_F(ChartFitTest, AnotherPageMayChangeThemAndTheSameDoesNot) {
  const auto before = choices();
  EXPECT_FALSE(m_scene.setPage(1.6, 1600, true));
  EXPECT_TRUE(m_scene.setPage(1.55, 1600, false));
  EXPECT_EQ(choices(), before);
  EXPECT_TRUE(m_scene.setPage(0.4, 600, true));
  EXPECT_NE(choices(), before);
  EXPECT_LT(m_scene.bounds().width, m_scene.bounds().height);
  ViewState view = m_scene.view();
  view.layout = ChartLayout::Columns;
  m_scene.setView(view);
  const Box bounds = m_scene.bounds();
  EXPECT_FALSE(m_scene.setPage(3, 1600, true)) << "only automatic layouts follow the window";
  EXPECT_EQ(m_scene.bounds(), bounds);
}

TEST_F(ChartFitTest, AnotherSceneOfTheChartTakesThemOver) {
  m_scene.setPage(0.6, 1600, true);
  m_scene.setPage(0.7, 1600, false);
  const auto before = choices();
  ChartScene other(m_measurer, m_words, slateTheme());
  other.setView(m_scene.view());
  other.rebuild(m_chart, m_scene.fit());
  EXPECT_EQ(choices(other), before);
}

}  // namespace
}  // namespace arborg::scene
