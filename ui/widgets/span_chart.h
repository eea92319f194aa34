// How many direct reports managers have, as bars.
#pragma once

#include <QChartView>
#include <utility>
#include <vector>

class QBarCategoryAxis;
class QChart;
class QValueAxis;

namespace arborg::ui {

// One bar for each number of direct reports from 1 up; what lies above twenty is one bar. Bars
// outside of the limits are drawn in the colour of a notice. Colours and font follow the palette.
class SpanChart : public QChartView {
  Q_OBJECT
 public:
  explicit SpanChart(QWidget* parent = nullptr);

  // Direct reports and how many managers have so many, by reports, rising.
  void setDistribution(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& distribution,
                       int minimum, int maximum);
  // Above the bars, and for assistive technology.
  void setTitle(const QString& title);

  QSize sizeHint() const override { return {300, 160}; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();

  QChart* m_chart;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> m_distribution;
  int m_minimum = 0;
  int m_maximum = 0;
};

}  // namespace arborg::ui
