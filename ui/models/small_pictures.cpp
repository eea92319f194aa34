#include "ui/models/small_pictures.h"

#include <QPainter>
#include <QWidget>

namespace arborg::ui {

namespace {

QPixmap emptyPicture(const QWidget& widget, QSize size) {
  const qreal ratio = widget.devicePixelRatioF();
  QPixmap picture(size * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  return picture;
}

}  // namespace

QPixmap colourSquare(const QWidget& widget, int side, std::optional<QColor> colour,
                     std::optional<QColor> edge) {
  constexpr qreal kRadius = 3;
  QPixmap square = emptyPicture(widget, {side, side});
  QPainter painter(&square);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(edge.has_value() ? QPen(*edge, 1) : QPen(Qt::NoPen));
  painter.setBrush(colour.has_value() ? QBrush(*colour) : QBrush(Qt::NoBrush));
  const qreal inset = edge.has_value() ? 0.5 : 0;
  const QRectF box(inset, inset, side - 2 * inset, side - 2 * inset);
  painter.drawRoundedRect(box, kRadius, kRadius);
  if (!colour.has_value()) painter.drawLine(box.bottomLeft(), box.topRight());
  return square;
}

QPixmap dragCard(const QWidget& widget, const QString& text, std::optional<QColor> band) {
  const QFontMetrics metrics = widget.fontMetrics();
  const QSize size(metrics.horizontalAdvance(text) + 32, metrics.height() + 16);
  QPixmap picture = emptyPicture(widget, size);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setOpacity(0.9);
  painter.setPen(widget.palette().color(QPalette::Midlight));
  painter.setBrush(widget.palette().color(QPalette::Base));
  painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(size) - QSizeF(1, 1)), 8, 8);
  if (band.has_value()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(*band);
    painter.drawRoundedRect(QRectF(0.5, 0.5, 4, size.height() - 1), 2, 2);
  }
  painter.setPen(widget.palette().color(QPalette::Text));
  painter.setFont(widget.font());
  painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
  return picture;
}

}  // namespace arborg::ui
