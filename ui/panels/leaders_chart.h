// Strategy against execution: every assessed leader as a point.
#pragma once

#include <QChartView>
#include <optional>
#include <vector>

#include "ui/panels/leaders.h"

class QChart;
class QValueAxis;

namespace arborg::ui {

// The shape tells the seat (diamond: CRO, square: CSO, triangle: VP of Sales, circle: other
// leaders), the colour and the small badge the severity of the worst mismatch. Four quadrants with
// names, and a band in which execution and strategy are balanced. A click or the arrow keys choose.
// Who would cover somebody else stands beside the point, with a line to it.
class LeadersChart : public QChartView {
  Q_OBJECT
 public:
  explicit LeadersChart(QWidget* parent = nullptr);

  void setLeaders(std::vector<Leader> leaders);
  // Those drawn with a ring.
  void setSelected(const std::vector<PositionId>& seats);
  void retranslate();

  // Where a leader is drawn, in the chart's own coordinates; for tests.
  std::optional<QPointF> pointOf(PositionId seat) const;

 signals:
  void chosen(arborg::PositionId seat);

 protected:
  void drawForeground(QPainter* painter, const QRectF& rect) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void applyColours();
  void describe();
  bool isSelected(PositionId seat) const;
  // From the point that a leader has to where he is drawn.
  void spread();
  QPointF pointAt(double execution, double strategy) const;

  QChart* m_chart;
  QValueAxis* m_across;
  QValueAxis* m_up;
  std::vector<Leader> m_leaders;  // by execution, then strategy
  std::vector<QPointF> m_shown;   // where each is drawn, in the chart's coordinates
  std::vector<PositionId> m_selected;
};

}  // namespace arborg::ui
