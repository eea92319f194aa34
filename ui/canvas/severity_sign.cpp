#include "ui/canvas/severity_sign.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include "ui/render/colors.h"

namespace arborg::ui {
namespace {

QPolygonF octagon(const QRectF& box) {
  const double cut = box.width() * 0.29;
  QPolygonF shape;
  shape << QPointF(box.left() + cut, box.top()) << QPointF(box.right() - cut, box.top())
        << QPointF(box.right(), box.top() + cut) << QPointF(box.right(), box.bottom() - cut)
        << QPointF(box.right() - cut, box.bottom()) << QPointF(box.left() + cut, box.bottom())
        << QPointF(box.left(), box.bottom() - cut) << QPointF(box.left(), box.top() + cut);
  return shape;
}

QPolygonF triangle(const QRectF& box) {
  QPolygonF shape;
  shape << QPointF(box.center().x(), box.top()) << QPointF(box.right(), box.bottom() - 1)
        << QPointF(box.left(), box.bottom() - 1);
  return shape;
}

// The mark inside: a stroke and a dot, from `top` to `bottom` of the box's height.
void paintMark(QPainter& painter, const QRectF& box, double top, double bottom) {
  const double x = box.center().x();
  const double width = box.width() * 0.13;
  const double from = box.top() + box.height() * top;
  const double to = box.top() + box.height() * bottom;
  const double dot = width * 1.1;
  painter.drawRoundedRect(QRectF(x - width / 2, from, width, to - from - 2.2 * dot), width / 2,
                          width / 2);
  painter.drawEllipse(QPointF(x, to - dot / 2), dot / 2, dot / 2);
}

}  // namespace

Tone toneOf(Severity severity) noexcept {
  switch (severity) {
    case Severity::Off:
      return Tone::Plain;
    case Severity::Notice:
      return Tone::Notice;
    case Severity::Warning:
      return Tone::Warning;
    case Severity::Error:
      return Tone::Error;
  }
  return Tone::Plain;
}

QColor toneColor(Tone tone, const scene::Theme& theme) {
  switch (tone) {
    case Tone::Plain:
      return toColor(theme.accent);
    case Tone::Notice:
      return toColor(theme.notice);
    case Tone::Warning:
      return toColor(theme.warning);
    case Tone::Error:
    case Tone::Refused:
      return toColor(theme.error);
  }
  return toColor(theme.accent);
}

void paintSign(QPainter& painter, const QRectF& box, Tone tone, const scene::Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(toneColor(tone, theme));
  const QColor mark = toColor(theme.badgeMark);
  switch (tone) {
    case Tone::Error:
      painter.drawPolygon(octagon(box));
      painter.setBrush(mark);
      paintMark(painter, box, 0.22, 0.8);
      break;
    case Tone::Warning:
      painter.drawPolygon(triangle(box));
      painter.setBrush(mark);
      paintMark(painter, box, 0.36, 0.86);
      break;
    case Tone::Notice:
      painter.drawEllipse(box);
      painter.setBrush(mark);
      paintMark(painter, box, 0.22, 0.8);
      break;
    case Tone::Refused: {
      const double stroke = box.width() * 0.13;
      const QRectF ring = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(toneColor(tone, theme), stroke));
      painter.drawEllipse(ring);
      const double reach = ring.width() / 2 * 0.7071;
      painter.drawLine(ring.center() - QPointF(reach, reach),
                       ring.center() + QPointF(reach, reach));
      break;
    }
    case Tone::Plain: {
      painter.drawEllipse(box);
      const double unit = box.width();
      QPen pen(mark, unit * 0.11);
      pen.setCapStyle(Qt::RoundCap);
      pen.setJoinStyle(Qt::RoundJoin);
      painter.setPen(pen);
      const QPointF c = box.center();
      painter.drawPolyline(QPolygonF()
                           << c + QPointF(-0.22, 0.02) * unit << c + QPointF(-0.06, 0.18) * unit
                           << c + QPointF(0.24, -0.16) * unit);
      break;
    }
  }
  painter.restore();
}

}  // namespace arborg::ui
