// The leaders map shows who is assessed, where they stand, and chooses by mouse and keys.
#include <gtest/gtest.h>

#include <QChart>
#include <QXYSeries>
#include <QtTest/QTest>
#include <algorithm>
#include <cmath>

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

TEST_F(LeadersChartTest, PeopleAtOnePointStandBesideEachOther) {
  std::vector<Leader> two = leadersOf(*test::ratedLeaders()).assessed;
  two[1].execution = two[0].execution;
  two[1].strategy = two[0].strategy;
  chart.setLeaders(two);
  for (const QSize size : {QSize(700, 500), QSize(420, 300)}) {
    chart.resize(size);
    QCoreApplication::processEvents();
    for (const Leader& leader : two) {
      chosen.clear();
      QTest::mouseClick(chart.viewport(), Qt::LeftButton, {},
                        chart.pointOf(leader.seat)->toPoint());
      EXPECT_EQ(chosen, std::vector{leader.seat});
    }
    // The marks of the series stand where the clicks are.
    const QPointF first = chart.pointOf(two[0].seat).value();
    const QPointF second = chart.pointOf(two[1].seat).value();
    std::vector<double> across;
    for (const QAbstractSeries* series : chart.chart()->series()) {
      for (const QPointF& value : static_cast<const QXYSeries*>(series)->points()) {
        across.push_back(chart.chart()->mapToPosition(value).x());
      }
    }
    std::sort(across.begin(), across.end());
    ASSERT_EQ(across.size(), 2U);
    EXPECT_NEAR(across[0], std::min(first.x(), second.x()), 0.01);
    EXPECT_NEAR(across[1], std::max(first.x(), second.x()), 0.01);
  }
}

TEST(FannedOut, LeavesWhoStandsAlone) {
  const std::vector<QPointF> apart = {{0, 0}, {13, 0}, {0, 40}};
  EXPECT_EQ(fannedOut(apart, 13), apart);
  EXPECT_TRUE(fannedOut({}, 13).empty());
}

TEST(FannedOut, SetsMarksApartAroundTheirMiddle) {
  for (const std::size_t count : {2U, 3U, 7U, 20U}) {
    std::vector<QPointF> points(count, QPointF(100, 50));
    points.emplace_back(500, 50);
    const auto shown = fannedOut(points, 13);
    QPointF sum;
    for (std::size_t i = 0; i < count; ++i) {
      sum += shown[i];
      for (std::size_t j = 0; j < i; ++j) {
        const QPointF away = shown[i] - shown[j];
        EXPECT_GT(std::hypot(away.x(), away.y()), 13) << count;
      }
    }
    EXPECT_NEAR(sum.x() / static_cast<double>(count), 100, 1e-9);
    EXPECT_NEAR(sum.y() / static_cast<double>(count), 50, 1e-9);
    EXPECT_EQ(shown.back(), QPointF(500, 50));
  }
  const auto two = fannedOut({{10, 10}, {10, 10}}, 10);
  EXPECT_NEAR(two[0].y(), two[1].y(), 1e-9) << "side by side";
}

}  // namespace
}  // namespace arborg::ui
