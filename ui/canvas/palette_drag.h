// A role carried from a palette onto the chart.
#pragma once

#include "ui/canvas/drag_gesture.h"

namespace arborg::ui {

// Shows what a drag of cards shows, and adds a vacant seat where it is dropped; on the empty canvas
// the first one.
class PaletteDrag {
 public:
  PaletteDrag(const CanvasContext& context, RoleId role);

  // True where it can be dropped.
  bool move(QPointF view);
  bool drop();
  void paint(QPainter& painter) const { m_preview.paint(painter, m_judge); }

 private:
  CanvasContext m_context;
  DragJudge m_judge;
  DropPreview m_preview;
};

}  // namespace arborg::ui
