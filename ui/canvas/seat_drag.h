// Seats carried from a list onto the chart.
#pragma once

#include <vector>

#include "ui/canvas/drag_gesture.h"
#include "ui/canvas/incoming_drag.h"

namespace arborg::ui {

// Shows and does what a drag of their cards shows and does.
class SeatDrag : public IncomingDrag {
 public:
  // None of them is below another.
  SeatDrag(const CanvasContext& context, std::vector<PositionId> ids);
  ~SeatDrag() override;

  bool move(QPointF view) override;
  // Moves; asks first where a rule of severity error is broken and Shift is not held.
  bool drop(Qt::KeyboardModifiers modifiers) override;
  void paint(QPainter& painter) const override { m_preview.paint(painter, m_judge); }

 private:
  CanvasContext m_context;
  DragJudge m_judge;
  DropPreview m_preview;
  QPointF m_place;
};

}  // namespace arborg::ui
