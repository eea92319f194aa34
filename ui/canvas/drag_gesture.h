// Carrying cards to another manager or another place among their peers.
#pragma once

#include <QPixmap>
#include <QTimer>
#include <optional>

#include "ui/canvas/drag_judge.h"
#include "ui/canvas/drag_words.h"
#include "ui/canvas/gesture.h"
#include "ui/render/painter.h"

namespace arborg::ui {

// Shows where a drop would land, and says what the rules make of it, before the button is let go.
// Draws only what is above the chart; the cards that move are pale meanwhile.
class DropPreview {
 public:
  explicit DropPreview(const CanvasContext& context);
  ~DropPreview();
  DropPreview(const DropPreview&) = delete;
  DropPreview& operator=(const DropPreview&) = delete;

  // `picture`: what is carried, in the view; the words stand beside it.
  void update(const DragJudge& judge, QPointF place, const QRectF& picture = {});
  const Landing& landing() const noexcept { return m_landing; }
  // On the chart, below the handles of the cards.
  void paint(QPainter& painter, const DragJudge& judge) const;

 private:
  void paintPossible(QPainter& painter, const DragJudge& judge) const;
  void paintTarget(QPainter& painter) const;
  void paintGap(QPainter& painter) const;

  void unfoldTarget();

  CanvasContext m_context;
  Landing m_landing;
  QTimer m_resting;  // on a folded branch, which then opens
};

class DragGesture : public Gesture {
 public:
  // Of the whole selection if `grabbed` is in it, else of `grabbed` alone. `start` in the view.
  DragGesture(const CanvasContext& context, Painter& painter, PositionId grabbed, QPointF start);
  ~DragGesture() override;

  void move(const PointerState& pointer) override;
  // Moves; asks first where a rule of severity error is broken and Shift is not held.
  Outcome release(const PointerState& pointer) override;
  void paintOnChart(QPainter& painter) override;
  void paint(QPainter& painter) override;
  Qt::CursorShape cursor() const override;
  bool carriesSelection() const override { return true; }
  bool scrollsAtEdges() const override { return true; }

  // Those that are carried, none below another.
  const std::vector<PositionId>& ids() const noexcept { return m_judge.ids(); }
  // Where the pointer would drop now.
  const Landing& landing() const noexcept { return m_preview.landing(); }

 private:
  QRectF pictureBox() const;

  DragJudge m_judge;
  DropPreview m_preview;
  QPixmap m_picture;
  QPointF m_grip;  // of the picture, from its top left corner
  QPointF m_place;
};

}  // namespace arborg::ui
