// The mouse, the wheel and touch on the canvas, and what is dragged in from elsewhere.
#include <QApplication>
#include <QDragEnterEvent>
#include <QGestureEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QTimerEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/canvas/chart_canvas.h"
#include "ui/canvas/chart_overlay.h"
#include "ui/canvas/chart_walk.h"
#include "ui/canvas/dotted_gesture.h"
#include "ui/canvas/drag_gesture.h"
#include "ui/canvas/palette_drag.h"
#include "ui/canvas/picture_drag.h"
#include "ui/canvas/seat_drag.h"
#include "ui/canvas/simple_gestures.h"
#include "ui/models/seat_mime.h"

namespace arborg::ui {
namespace {

constexpr double kNotch = 120;  // of a wheel, in its own units (QWheelEvent::angleDelta)
constexpr double kZoomANotch = 1.2;
constexpr double kScrollANotch = 60;   // view px
constexpr int kScrollInterval = 16;    // ms
constexpr double kScrollEdge = 32;     // view px
constexpr double kScrollSpeed = 0.45;  // view px a tick, for each px into the edge

double intoEdge(double at, double length) {
  if (at < kScrollEdge) return kScrollEdge - at;
  if (at > length - kScrollEdge) return length - kScrollEdge - at;
  return 0;
}

}  // namespace

void ChartCanvas::mousePressEvent(QMouseEvent* event) {
  m_pointer = event->position();
  if (m_gesture != nullptr) {
    // Another button lets go of what the first one holds.
    endGesture();
    return;
  }
  const bool pans =
      event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_space);
  if (pans) {
    m_spaceUsed = m_space;
    m_gesture = std::make_unique<PanGesture>(context(), event->position());
    updateCursor();
    return;
  }
  if (event->button() != Qt::LeftButton) return;
  m_press = Press{event->position(), m_stage->hit(event->position()), event->modifiers()};
  selectAtPress(*m_press);
}

void ChartCanvas::selectAtPress(const Press& press) {
  if (!press.hit.has_value() || press.hit->part == scene::Part::FoldHandle) return;
  const PositionId id = press.hit->position;
  if (press.modifiers.testFlag(Qt::ShiftModifier)) {
    selectRange(id);
  } else if (!press.modifiers.testFlag(Qt::ControlModifier) && !selection().contains(id)) {
    // One of several stays selected with them until it is clear that they are not to be dragged.
    selection().select(id);
  }
}

void ChartCanvas::selectRange(PositionId id) {
  const auto from = selection().current();
  const layout::Outline& outline = m_stage->scene().tree().outline();
  const auto a = from.has_value() ? m_stage->node(*from) : std::nullopt;
  const auto b = m_stage->node(id);
  const auto range = a.has_value() && b.has_value() ? peersInOrder(outline, *a, *b) : std::nullopt;
  std::vector<PositionId> ids = selection().ids();
  if (range.has_value()) {
    for (std::uint32_t at = range->first; at <= range->second; at = outline.subtreeEnd[at]) {
      ids.push_back(m_stage->position(at));
    }
  } else {
    ids.push_back(id);
  }
  selection().select(std::move(ids), id);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) {
  m_pointer = event->position();
  if (m_press.has_value() && m_gesture == nullptr) {
    const double distance = (event->position() - m_press->place).manhattanLength();
    if (distance < QApplication::startDragDistance()) return;
    const Press press = *std::exchange(m_press, std::nullopt);
    beginDrag(press);
  }
  if (m_gesture != nullptr) {
    if (carriesOut(*event)) return;
    m_gesture->move({event->position(), event->modifiers()});
    if (m_gesture->scrollsAtEdges() && !m_scrolling.isActive()) {
      m_scrolling.start(kScrollInterval, this);
    }
    updateCursor();
    return;
  }
  updateHover(event->position());
}

void ChartCanvas::beginDrag(const Press& press) {
  updateHover(std::nullopt);
  if (!press.hit.has_value()) {
    const bool added =
        (press.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) != Qt::NoModifier;
    m_gesture = std::make_unique<BandGesture>(context(), press.place, added);
    return;
  }
  if (press.hit->part == scene::Part::FoldHandle) return;
  if (press.modifiers.testFlag(Qt::AltModifier)) {
    m_gesture = std::make_unique<DottedGesture>(context(), press.hit->position, press.place);
    return;
  }
  m_gesture = std::make_unique<DragGesture>(context(), m_painter, press.hit->position, press.place);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event) {
  m_pointer = event->position();
  m_scrolling.stop();
  if (m_gesture != nullptr) {
    // What it does may change the chart, which ends the gesture that is under way.
    std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    const Gesture::Outcome outcome = gesture->release({event->position(), event->modifiers()});
    if (outcome == Gesture::Outcome::Asked && m_bubble->isAsking()) m_asking = std::move(gesture);
  } else if (m_press.has_value() && event->button() == Qt::LeftButton) {
    click(*std::exchange(m_press, std::nullopt));
  }
  updateCursor();
  updateHover(event->position());
}

void ChartCanvas::click(const Press& press) {
  const bool toggles = press.modifiers.testFlag(Qt::ControlModifier);
  const bool ranges = press.modifiers.testFlag(Qt::ShiftModifier);
  if (!press.hit.has_value()) {
    if (!toggles && !ranges) selection().clear();
    return;
  }
  const PositionId id = press.hit->position;
  if (press.hit->part == scene::Part::FoldHandle) {
    toggleFolded(id);
    return;
  }
  if (toggles) {
    selection().toggle(id);
  } else if (!ranges) {
    selection().select(id);
    if (press.hit->part == scene::Part::Badge) emit findingsRequested(id);
    if (press.hit->part == scene::Part::Progress) emit searchRequested(id);
    if (press.hit->part == scene::Part::TypeSign) emit skillsRequested(id);
  }
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  const auto hit = m_stage->hit(event->position());
  if (event->button() != Qt::LeftButton || !hit.has_value() || hit->part != scene::Part::Card) {
    mousePressEvent(event);
    return;
  }
  const auto title = m_stage->lineBox(hit->position, {scene::FontRole::Title});
  const double y = event->position().y();
  const bool onTitle = title.has_value() && y >= title->top() && y <= title->bottom();
  edit(hit->position, onTitle ? Editor::Part::Title : Editor::Part::Name);
}

void ChartCanvas::endGesture() {
  m_scrolling.stop();
  m_press.reset();
  if (m_gesture == nullptr) return;
  m_gesture.reset();
  updateCursor();
}

void ChartCanvas::leaveEvent(QEvent* event) {
  updateHover(std::nullopt);
  QWidget::leaveEvent(event);
}

void ChartCanvas::updateHover(std::optional<QPointF> place) {
  const auto hit = place.has_value() ? m_stage->hit(*place) : std::nullopt;
  if (hit == m_hover) return;
  const auto before = std::exchange(m_hover, hit);
  if (before.has_value()) repaintCards({before->position});
  if (hit.has_value()) repaintCards({hit->position});
  updateCursor();
}

void ChartCanvas::updateCursor() {
  Qt::CursorShape shape = Qt::ArrowCursor;
  if (m_gesture != nullptr) {
    shape = m_gesture->cursor();
  } else if (m_space) {
    shape = Qt::OpenHandCursor;
  } else if (m_hover.has_value() && m_hover->part != scene::Part::Card) {
    shape = Qt::PointingHandCursor;
  }
  if (cursor().shape() != shape) setCursor(shape);
}

// --- scrolling and zooming ---

void ChartCanvas::wheelEvent(QWheelEvent* event) {
  event->accept();
  if (event->modifiers().testFlag(Qt::ControlModifier)) {
    const double notches = event->angleDelta().y() / kNotch;
    if (notches != 0) {
      m_stage->zoomAt(event->position(), scale() * std::pow(kZoomANotch, notches));
    }
    return;
  }
  QPointF delta = event->pixelDelta().isNull()
                      ? QPointF(event->angleDelta()) / kNotch * kScrollANotch
                      : QPointF(event->pixelDelta());
  if (event->modifiers().testFlag(Qt::ShiftModifier) && delta.x() == 0) delta = delta.transposed();
  m_stage->panBy(delta);
  updateHover(event->position());
}

bool ChartCanvas::zoomByTouch(QEvent* event) {
  if (event->type() == QEvent::NativeGesture) {
    const auto* native = static_cast<QNativeGestureEvent*>(event);
    if (native->gestureType() != Qt::ZoomNativeGesture) return false;
    m_stage->zoomAt(native->position(), scale() * (1 + native->value()));
    return true;
  }
  auto* gestures = static_cast<QGestureEvent*>(event);
  auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture));
  if (pinch == nullptr) return false;
  if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged)) {
    endGesture();
    const QPointF middle = mapFromGlobal(pinch->centerPoint());
    m_stage->panBy(pinch->centerPoint() - pinch->lastCenterPoint());
    m_stage->zoomAt(middle, scale() * pinch->scaleFactor() / pinch->lastScaleFactor());
  }
  gestures->accept(pinch);
  return true;
}

void ChartCanvas::timerEvent(QTimerEvent* event) {
  if (event->timerId() != m_scrolling.timerId()) {
    QWidget::timerEvent(event);
    return;
  }
  const bool scrolls =
      m_incoming != nullptr || (m_gesture != nullptr && m_gesture->scrollsAtEdges());
  if (!scrolls) {
    m_scrolling.stop();
    return;
  }
  scrollAtEdges();
}

void ChartCanvas::scrollAtEdges() {
  const QPointF into(intoEdge(m_pointer.x(), width()), intoEdge(m_pointer.y(), height()));
  if (into.isNull()) {
    m_scrolling.stop();
    return;
  }
  m_stage->panBy(into * kScrollSpeed);
  if (m_incoming != nullptr) {
    m_incoming->move(m_pointer);
  } else {
    m_gesture->move({m_pointer, QApplication::keyboardModifiers()});
  }
}

// --- what is dragged out ---

bool ChartCanvas::carriesOut(const QMouseEvent& event) {
  if (rect().contains(event.position().toPoint())) return false;
  const auto* drag = dynamic_cast<const DragGesture*>(m_gesture.get());
  const QWidget* below = QApplication::widgetAt(event.globalPosition().toPoint());
  while (below != nullptr && !below->property(kTakesSeats).toBool()) below = below->parentWidget();
  if (drag == nullptr || below == nullptr) return false;
  const std::vector<PositionId> ids = drag->ids();
  endGesture();
  // Not inside the event: it goes on until something is dropped.
  QMetaObject::invokeMethod(
      this, [this, ids] { dragSeats(this, m_editor.notifier(), ids); }, Qt::QueuedConnection);
  return true;
}

// --- what is dragged in ---

void ChartCanvas::dragEnterEvent(QDragEnterEvent* event) {
  const auto role = roleIn(*event->mimeData(), m_stage->chart());
  if (role.has_value()) {
    m_incoming = std::make_unique<PaletteDrag>(context(), *role);
  } else if (QString file = pictureFileIn(*event->mimeData()); !file.isEmpty()) {
    // Not inside the drop: a dialog may have to be shown.
    const auto take = [this](PositionId id, const QString& picture) {
      QMetaObject::invokeMethod(
          this, [this, id, picture] { emit pictureDropped(id, picture); }, Qt::QueuedConnection);
    };
    m_incoming = std::make_unique<PictureDrag>(context(), std::move(file), take);
  } else {
    std::vector<PositionId> seats = seatsIn(*event->mimeData(), m_editor.notifier());
    if (seats.empty()) return;
    m_incoming = std::make_unique<SeatDrag>(context(), std::move(seats));
  }
  m_incoming->move(event->position());
  event->acceptProposedAction();
}

void ChartCanvas::dragMoveEvent(QDragMoveEvent* event) {
  if (m_incoming == nullptr) return;
  m_pointer = event->position();
  event->setAccepted(m_incoming->move(event->position()));
  if (!m_scrolling.isActive()) m_scrolling.start(kScrollInterval, this);
}

void ChartCanvas::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
  m_scrolling.stop();
  m_incoming.reset();
}

void ChartCanvas::dropEvent(QDropEvent* event) {
  m_scrolling.stop();
  const std::unique_ptr<IncomingDrag> drag = std::move(m_incoming);
  if (drag == nullptr) return;
  drag->move(event->position());
  if (drag->drop(event->modifiers())) event->acceptProposedAction();
}

}  // namespace arborg::ui
