// What the mouse is doing on the canvas, from a press to its release.
#pragma once

#include <QPointF>
#include <QWidget>
#include <Qt>
#include <cstdint>

#include "ui/canvas/chart_stage.h"
#include "ui/canvas/rule_bubble.h"
#include "ui/models/editor.h"
#include "ui/models/selection.h"

class QPainter;

namespace arborg::ui {

// What gestures work on; all of it outlives them.
struct CanvasContext {
  QWidget& widget;
  ChartStage& stage;
  Selection& selection;
  Editor& editor;
  RuleBubble& bubble;
};

struct PointerState {
  QPointF place;  // in the view
  Qt::KeyboardModifiers modifiers;
};

// One object for each run of the mouse, thrown away at its end. A destroyed gesture leaves nothing
// behind: what it showed is gone and what it did not finish did not happen.
class Gesture {
 public:
  explicit Gesture(const CanvasContext& context) : m_context(context) {}
  Gesture(const Gesture&) = delete;
  Gesture& operator=(const Gesture&) = delete;
  virtual ~Gesture() = default;

  virtual void move(const PointerState& pointer) = 0;
  enum class Outcome : std::uint8_t {
    Done,
    Asked,  // a question is open: to be shown, but not moved, until the bubble is answered
  };
  virtual Outcome release(const PointerState& pointer) = 0;
  // Rings and the like on the chart, in view px; the handles of cards are drawn over them.
  virtual void paintOnChart(QPainter& /*painter*/) {}
  // Above everything, in view px.
  virtual void paint(QPainter& /*painter*/) {}
  virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
  // True while the cards that are selected are shown by the gesture itself.
  virtual bool carriesSelection() const { return false; }
  // True for gestures that scroll the view when the pointer comes near its edges.
  virtual bool scrollsAtEdges() const { return false; }

 protected:
  const CanvasContext& context() const noexcept { return m_context; }

 private:
  CanvasContext m_context;
};

}  // namespace arborg::ui
