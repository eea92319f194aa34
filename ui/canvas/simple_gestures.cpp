#include "ui/canvas/simple_gestures.h"

#include <QPainter>
#include <QPen>

#include "ui/render/colors.h"

namespace arborg::ui {

PanGesture::PanGesture(const CanvasContext& context, QPointF start)
    : Gesture(context), m_last(start) {}

void PanGesture::move(const PointerState& pointer) {
  context().stage.panBy(pointer.place - m_last);
  m_last = pointer.place;
}

Gesture::Outcome PanGesture::release(const PointerState& pointer) {
  move(pointer);
  return Outcome::Done;
}

BandGesture::BandGesture(const CanvasContext& context, QPointF start, bool added)
    : Gesture(context), m_start(context.stage.view().toChart(start)), m_end(m_start) {
  if (added) m_before = context.selection.ids();
}

BandGesture::~BandGesture() {
  context().widget.update();
}

QRectF BandGesture::band(QPointF to) const {
  const ViewTransform& view = context().stage.view();
  return QRectF(view.toView(m_start), view.toView(to)).normalized();
}

void BandGesture::move(const PointerState& pointer) {
  m_end = context().stage.view().toChart(pointer.place);
  std::vector<PositionId> ids = m_before;
  context().stage.forEachCard(band(m_end), [&](std::uint32_t node, const QRectF& /*box*/) {
    ids.push_back(context().stage.position(node));
  });
  const auto current =
      ids.size() > m_before.size() ? std::optional(ids.back()) : context().selection.current();
  context().selection.select(std::move(ids), current);
  context().widget.update();
}

Gesture::Outcome BandGesture::release(const PointerState& pointer) {
  move(pointer);
  return Outcome::Done;
}

void BandGesture::paint(QPainter& painter) {
  constexpr int kFaint = 28;
  const scene::Theme& theme = context().stage.theme();
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(toColor(theme.accent), 1));
  painter.setBrush(toColor(theme.accent, kFaint));
  painter.drawRect(band(m_end));
}

}  // namespace arborg::ui
