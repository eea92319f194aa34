#include "ui/models/seat_mime.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDrag>
#include <QPainter>
#include <QPixmap>
#include <QStringList>

#include "ui/text/words.h"

namespace arborg::ui {

namespace {

const QString kSeatType = QStringLiteral("application/x-arborg-seats");

// Which document of which program: ids mean nothing elsewhere.
QByteArray sourceOf(const ChartNotifier& notifier) {
  return QByteArray::number(QCoreApplication::applicationPid()) + ' ' +
         QByteArray::number(reinterpret_cast<quintptr>(&notifier.document()));
}

// A small card with the first name, and how many more there are.
QPixmap dragPicture(const QWidget& widget, const QString& names) {
  const qsizetype more = names.count(QLatin1Char('\n'));
  QString text = names.section(QLatin1Char('\n'), 0, 0);
  if (more > 0) text += QStringLiteral("  +") + Words().formats().number(qint64{more});
  const QFontMetrics metrics = widget.fontMetrics();
  const QSize size(metrics.horizontalAdvance(text) + 32, metrics.height() + 16);
  const qreal ratio = widget.devicePixelRatioF();
  QPixmap picture(size * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setOpacity(0.9);
  painter.setPen(widget.palette().color(QPalette::Midlight));
  painter.setBrush(widget.palette().color(QPalette::Base));
  painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(size) - QSizeF(1, 1)), 8, 8);
  painter.setPen(widget.palette().color(QPalette::Text));
  painter.setFont(widget.font());
  painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
  return picture;
}

}  // namespace

std::unique_ptr<QMimeData> seatMime(const ChartNotifier& notifier,
                                    const std::vector<PositionId>& ids) {
  QByteArray list = sourceOf(notifier);
  QStringList names;
  const Words words;
  for (const PositionId id : ids) {
    list += '\n' + QByteArray::number(id.value());
    names.append(words.holderName(notifier.chart(), id));
  }
  auto data = std::make_unique<QMimeData>();
  data->setData(kSeatType, list);
  data->setText(names.join(QLatin1Char('\n')));
  return data;
}

std::vector<PositionId> seatsIn(const QMimeData& data, const ChartNotifier& notifier) {
  QList<QByteArray> lines = data.data(kSeatType).split('\n');
  if (lines.takeFirst() != sourceOf(notifier)) return {};
  std::vector<PositionId> ids;
  for (const QByteArray& line : lines) {
    bool isNumber = false;
    const PositionId id(line.toUInt(&isNumber));
    if (isNumber && notifier.chart().contains(id)) ids.push_back(id);
  }
  return ids;
}

void dragSeats(QWidget* source, const ChartNotifier& notifier, const std::vector<PositionId>& ids) {
  if (ids.empty()) return;
  auto* drag = new QDrag(source);
  std::unique_ptr<QMimeData> data = seatMime(notifier, ids);
  const QPixmap picture = dragPicture(*source, data->text());
  drag->setMimeData(data.release());
  drag->setPixmap(picture);
  // Left above the pointer: the words about the drop stand right below it.
  const QSizeF size = picture.deviceIndependentSize();
  drag->setHotSpot((QPointF(size.width(), size.height()) + QPointF(4, 4)).toPoint());
  drag->exec(Qt::MoveAction);
}

}  // namespace arborg::ui
