// A role carried from a palette onto the chart.
#pragma once

#include "ui/canvas/drag_gesture.h"
#include "ui/canvas/incoming_drag.h"

namespace arborg::ui {

// Shows what a drag of cards shows, and asks as it does; adds a vacant seat where it is dropped, on
// the empty canvas the first one, whose name is then typed.
class PaletteDrag : public IncomingDrag {
 public:
  PaletteDrag(const CanvasContext& context, RoleId role);

  bool move(QPointF view) override;
  bool drop(Qt::KeyboardModifiers modifiers) override;
  void paint(QPainter& painter) const override { m_preview.paint(painter, m_judge); }

 private:
  CanvasContext m_context;
  DragJudge m_judge;
  DropPreview m_preview;
  QPointF m_place;
};

}  // namespace arborg::ui
