// Panning, and the rubber band.
#pragma once

#include <vector>

#include "ui/canvas/gesture.h"

namespace arborg::ui {

// Moves the chart with the pointer.
class PanGesture : public Gesture {
 public:
  PanGesture(const CanvasContext& context, QPointF start);
  void move(const PointerState& pointer) override;
  Outcome release(const PointerState& pointer) override;
  Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

 private:
  QPointF m_last;
};

// Selects the cards that the band touches; with `added`, besides those selected before.
class BandGesture : public Gesture {
 public:
  BandGesture(const CanvasContext& context, QPointF start, bool added);
  ~BandGesture() override;
  void move(const PointerState& pointer) override;
  Outcome release(const PointerState& pointer) override;
  void paint(QPainter& painter) override;
  bool scrollsAtEdges() const override { return true; }

 private:
  QRectF band(QPointF to) const;

  QPointF m_start;  // on the chart, so that it stays where it was when the view scrolls
  QPointF m_end;
  std::vector<PositionId> m_before;
};

}  // namespace arborg::ui
