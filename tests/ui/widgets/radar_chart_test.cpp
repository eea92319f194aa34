// The radar's lines close, skip what is unknown, and are told in words.
#include "ui/widgets/radar_chart.h"

#include <gtest/gtest.h>

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>

namespace arborg::ui {
namespace {

const QStringList kLabels = {QStringLiteral("Closing"), QStringLiteral("Sales"),
                             QStringLiteral("Sales"), QStringLiteral("Analytics")};

QList<QList<QPointF>> linesOf(const RadarChart& radar) {
  QList<QList<QPointF>> found;
  for (QAbstractSeries* series : radar.chart()->series()) {
    if (auto* line = qobject_cast<QLineSeries*>(series)) found.append(line->points());
  }
  return found;
}

bool isFilled(const RadarChart& radar) {
  for (QAbstractSeries* series : radar.chart()->series()) {
    if (qobject_cast<QAreaSeries*>(series) != nullptr) return true;
  }
  return false;
}

TEST(RadarChart, ALineGoesRoundAndCloses) {
  RadarChart radar;
  radar.setAxes(kLabels, 5, 5);
  radar.setLines({{QStringLiteral("Anna"), Qt::blue, {4, 3, 2, 1}}});
  EXPECT_EQ(linesOf(radar), (QList<QList<QPointF>>{{{0, 4}, {1, 3}, {2, 2}, {3, 1}, {4, 4}}}));
  EXPECT_TRUE(isFilled(radar));
}

TEST(RadarChart, WhatIsUnknownIsAGapAndNotZero) {
  RadarChart radar;
  radar.setAxes(kLabels, 5, 5);
  radar.setLines({{QStringLiteral("Anna"), Qt::blue, {4, 3, std::nullopt, 1}}});
  // Over the top, where the chart ends and begins.
  EXPECT_EQ(linesOf(radar), (QList<QList<QPointF>>{{{0, 4}, {1, 3}}, {{3, 1}, {4, 4}}}));
  EXPECT_FALSE(isFilled(radar));
  EXPECT_EQ(radar.accessibleDescription(), QStringLiteral("Anna: Closing 4, Sales 3, Analytics 1"));
}

TEST(RadarChart, EveryAxisHasItsLabelEvenIfTwoReadTheSame) {
  RadarChart radar;
  radar.setAxes(kLabels, 5, 5);
  for (QAbstractAxis* axis : radar.chart()->axes()) {
    if (auto* angular = qobject_cast<QCategoryAxis*>(axis)) {
      EXPECT_EQ(angular->count(), 4);
    }
  }
}

TEST(RadarChart, NewLinesReplaceTheOld) {
  RadarChart radar;
  radar.setAxes(kLabels, 5, 5);
  radar.setLines({{QStringLiteral("Anna"), Qt::blue, {4, 3, 2, 1}}});
  const qsizetype before = radar.chart()->series().size();
  radar.setLines({{QStringLiteral("Tom"), Qt::red, {1, 1, 1, 1}}});
  EXPECT_EQ(radar.chart()->series().size(), before);
  radar.setLines({});
  EXPECT_TRUE(radar.chart()->series().empty());
}

}  // namespace
}  // namespace arborg::ui
