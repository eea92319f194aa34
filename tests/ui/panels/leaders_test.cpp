// The leaders map shows who is assessed, where they stand, and chooses by mouse and keys.
#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "tests/ui/panels/skills_chart.h"
#include "ui/panels/leaders.h"
#include "ui/panels/leaders_chart.h"

namespace arborg::ui {
namespace {

PositionId seat(test::Leader who) {
  return PositionId(who);
}

TEST(Leaders, AreThoseWithBothIndexes) {
  const auto document = test::ratedLeaders();
  const Leaders leaders = leadersOf(*document);
  ASSERT_EQ(leaders.assessed.size(), 2U);
  EXPECT_EQ(leaders.assessed[0].seat, seat(test::kRevenue));
  EXPECT_DOUBLE_EQ(leaders.assessed[0].execution, 4.5);
  EXPECT_DOUBLE_EQ(leaders.assessed[0].strategy, 2.0);
  EXPECT_EQ(leaders.assessed[1].seat, seat(test::kSales));
  EXPECT_EQ(leaders.notAssessed, 2U);  // the CEO and the VP
}

class LeadersChartTest : public ::testing::Test {
 protected:
  LeadersChartTest() {
    QObject::connect(&chart, &LeadersChart::chosen, &chart, [this](PositionId id) {
      chosen.push_back(id);
      chart.setSelected({id});
    });
    chart.resize(700, 500);
    chart.show();
    chart.setLeaders(leadersOf(*test::ratedLeaders()).assessed);
    QCoreApplication::processEvents();
  }
  LeadersChart chart;
  std::vector<PositionId> chosen;
};

TEST_F(LeadersChartTest, MoreStrategyIsHigherAndMoreExecutionIsFartherRight) {
  const auto revenue = chart.pointOf(seat(test::kRevenue));
  const auto sales = chart.pointOf(seat(test::kSales));
  ASSERT_TRUE(revenue.has_value() && sales.has_value());
  EXPECT_GT(revenue->x(), sales->x());
  EXPECT_GT(revenue->y(), sales->y());
  EXPECT_EQ(chart.pointOf(seat(test::kVice)), std::nullopt);
}

TEST_F(LeadersChartTest, AClickOnAPointChooses) {
  QTest::mouseClick(chart.viewport(), Qt::LeftButton, {},
                    chart.pointOf(seat(test::kSales))->toPoint());
  EXPECT_EQ(chosen, std::vector{seat(test::kSales)});
  QTest::mouseClick(chart.viewport(), Qt::LeftButton, {},
                    chart.pointOf(seat(test::kSales))->toPoint() + QPoint(60, 60));
  EXPECT_EQ(chosen.size(), 1U);
}

TEST_F(LeadersChartTest, ArrowsGoRound) {
  QTest::keyClick(&chart, Qt::Key_Right);  // the one with the least execution
  QTest::keyClick(&chart, Qt::Key_Right);
  QTest::keyClick(&chart, Qt::Key_Right);
  QTest::keyClick(&chart, Qt::Key_Left);
  const auto sales = seat(test::kSales);
  const auto revenue = seat(test::kRevenue);
  EXPECT_EQ(chosen, (std::vector{sales, revenue, sales, revenue}));
}

TEST_F(LeadersChartTest, PeopleAtOnePointAreChosenInTurn) {
  std::vector<Leader> two = leadersOf(*test::ratedLeaders()).assessed;
  two[1].execution = two[0].execution;
  two[1].strategy = two[0].strategy;
  chart.setLeaders(two);
  const QPoint at = chart.pointOf(two[0].seat)->toPoint();
  for (int i = 0; i < 3; ++i) QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, at);
  EXPECT_EQ(chosen, (std::vector{two[0].seat, two[1].seat, two[0].seat}));
}

}  // namespace
}  // namespace arborg::ui
