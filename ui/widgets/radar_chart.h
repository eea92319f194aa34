// A radar of ratings: one axis a skill or an area, one line a person, a profile or a run.
#pragma once

#include <QChartView>
#include <QColor>
#include <QStringList>
#include <optional>
#include <vector>

class QCategoryAxis;
class QPolarChart;
class QValueAxis;

namespace arborg::ui {

struct RadarLine {
  QString name;
  QColor colour;
  // One value an axis; none: nothing known there, and a gap in the line.
  std::vector<std::optional<double>> values;
  bool dashed = false;  // what is asked for, as against what is
  bool filled = true;   // where nothing is unknown
};

// Drawn by Qt Charts, clockwise from the top. Colours and font follow the palette. Its accessible
// description names every value, axis by axis.
class RadarChart : public QChartView {
  Q_OBJECT
 public:
  explicit RadarChart(QWidget* parent = nullptr);

  // At least three axes; a label may have several lines. `highest` is the value at the rim, `steps`
  // how many rings.
  void setAxes(const QStringList& labels, double highest, int steps);
  const QStringList& labels() const noexcept { return m_labels; }
  // Replaces all lines; each has as many values as there are axes.
  void setLines(const std::vector<RadarLine>& lines);
  const std::vector<RadarLine>& lines() const noexcept { return m_lines; }
  // Shows what the lines are called below the chart; off where the surroundings say it.
  void setLegendVisible(bool visible);

  QSize sizeHint() const override { return {280, 250}; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void applyColours();
  void describe();

  QPolarChart* m_chart;
  QCategoryAxis* m_angular = nullptr;
  QValueAxis* m_radial = nullptr;
  QStringList m_labels;
  double m_highest = 5;
  int m_steps = 5;
  std::vector<RadarLine> m_lines;
};

}  // namespace arborg::ui
