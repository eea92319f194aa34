// A dotted line drawn by hand, from a card to a second manager.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <optional>

#include "ui/canvas/gesture.h"

namespace arborg::ui {

// A dashed line follows the pointer; beside it stands to whom the line would go, or why it cannot.
class DottedGesture : public Gesture {
  Q_DECLARE_TR_FUNCTIONS(DottedGesture)

 public:
  // `start` in the view.
  DottedGesture(const CanvasContext& context, PositionId report, QPointF start);
  ~DottedGesture() override;

  void move(const PointerState& pointer) override;
  Outcome release(const PointerState& pointer) override;
  void paintOnChart(QPainter& painter) override;
  Qt::CursorShape cursor() const override;
  bool scrollsAtEdges() const override { return true; }

  std::optional<PositionId> target() const noexcept { return m_target; }

 private:
  RuleBubble::Content words() const;

  PositionId m_report;
  QPointF m_place;
  std::optional<PositionId> m_target;  // the card below the pointer
  std::optional<Message> m_why;        // it cannot be
};

}  // namespace arborg::ui
