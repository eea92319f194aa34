// Scores over time, a line an area.
#pragma once

#include <QChartView>
#include <QDate>
#include <optional>
#include <vector>

namespace arborg::ui {

struct HistoryLine {
  QString name;
  bool strong = false;  // the total
  std::vector<std::pair<QDate, std::optional<double>>> points;
};

// From 0 to 100. A single day is drawn as dots. Colours and font follow the palette; what the lines
// say is told to assistive technology in words.
class HistoryChart : public QChartView {
  Q_OBJECT
 public:
  explicit HistoryChart(QWidget* parent = nullptr);

  void setLines(const std::vector<HistoryLine>& lines);
  // What the colours mean, as rich text that may be wrapped: the chart's own legend has one row and
  // cuts the names. The names are escaped.
  QString legend() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QColor colourOf(std::size_t line) const;
  void rebuild();

  std::vector<HistoryLine> m_lines;
};

}  // namespace arborg::ui
