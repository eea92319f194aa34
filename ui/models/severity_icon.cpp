#include "ui/models/severity_icon.h"
#include "ui/models/dark.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>
#include <cmath>
#include <numbers>

namespace arborg::ui {

namespace {

QPainterPath outlineOf(const QRectF& box, Severity severity) {
  QPainterPath path;
  const QPointF centre = box.center();
  const double radius = box.width() / 2;
  if (severity == Severity::Notice) {
    path.addEllipse(box);
  } else if (severity == Severity::Warning) {
    QPolygonF triangle;
    triangle << QPointF(centre.x(), box.top()) << QPointF(box.right(), box.bottom() - radius * 0.15)
             << QPointF(box.left(), box.bottom() - radius * 0.15);
    path.addPolygon(triangle);
    path.closeSubpath();
  } else if (severity == Severity::Error) {
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
      const double angle = (corner + 0.5) * std::numbers::pi / 4;
      octagon << centre + QPointF(std::cos(angle), std::sin(angle)) * radius * 1.06;
    }
    path.addPolygon(octagon);
    path.closeSubpath();
  }
  return path;
}

}  // namespace

QColor severityColour(Severity severity, bool dark) {
  switch (severity) {
    case Severity::Error:
      return dark ? QColor(0xF8, 0x71, 0x71) : QColor(0xB9, 0x1C, 0x1C);
    case Severity::Warning:
      return dark ? QColor(0xF5, 0x9E, 0x0B) : QColor(0xB4, 0x53, 0x09);
    case Severity::Notice:
      return dark ? QColor(0x60, 0xA5, 0xFA) : QColor(0x1D, 0x4E, 0xD8);
    case Severity::Off:
      break;
  }
  return {};
}

void paintSeverity(QPainter& painter, const QRectF& box, Severity severity, bool muted) {
  if (severity == Severity::Off) return;
  const bool dark = isDark(QApplication::palette());
  const QColor colour = severityColour(severity, dark);
  const QColor mark = muted ? colour : (dark ? QColor(0x0F, 0x17, 0x2A) : QColor(Qt::white));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF inner = box.adjusted(0.75, 0.75, -0.75, -0.75);
  QPen edge(colour, 1.5);
  edge.setJoinStyle(Qt::RoundJoin);
  painter.setPen(edge);
  painter.setBrush(muted ? QBrush(Qt::NoBrush) : QBrush(colour));
  painter.drawPath(outlineOf(inner, severity));

  const QPointF centre = inner.center();
  const double unit = inner.height() / 16;
  painter.setPen(Qt::NoPen);
  painter.setBrush(mark);
  const double stem = severity == Severity::Warning ? 1.0 * unit : 0.0;
  const QRectF bar(centre.x() - unit, centre.y() - 4.2 * unit + stem, 2 * unit, 5 * unit);
  const QRectF dot(centre.x() - 1.1 * unit, centre.y() + 2.2 * unit + stem, 2.2 * unit, 2.2 * unit);
  if (severity == Severity::Notice) {  // an "i": dot above the stem
    painter.drawEllipse(dot.translated(0, -6.4 * unit));
    painter.drawRoundedRect(bar.translated(0, 3.4 * unit), unit, unit);
  } else {
    painter.drawRoundedRect(bar, unit, unit);
    painter.drawEllipse(dot);
  }
  painter.restore();
}

QIcon severityIcon(Severity severity, int size) {
  QPixmap pixmap(size * 2, size * 2);
  pixmap.setDevicePixelRatio(2);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintSeverity(painter, QRectF(0, 0, size, size), severity);
  return {pixmap};
}

}  // namespace arborg::ui
