#include "ui/models/seat_mime.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDrag>
#include <QPixmap>
#include <QStringList>

#include "ui/models/small_pictures.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

const QString kSeatType = QStringLiteral("application/x-arborg-seats");

// Which document of which program: ids mean nothing elsewhere.
QByteArray sourceOf(const ChartNotifier& notifier) {
  return QByteArray::number(QCoreApplication::applicationPid()) + ' ' +
         QByteArray::number(reinterpret_cast<quintptr>(&notifier.document()));
}

// The first name, and how many more there are.
QString shortened(const QString& names) {
  const qsizetype more = names.count(QLatin1Char('\n'));
  const QString first = names.section(QLatin1Char('\n'), 0, 0);
  if (more == 0) return first;
  return first + QStringLiteral("  +") + Words().formats().number(qint64{more});
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
  const QPixmap picture = dragCard(*source, shortened(data->text()));
  drag->setMimeData(data.release());
  drag->setPixmap(picture);
  // Left above the pointer: the words about the drop stand right below it.
  const QSizeF size = picture.deviceIndependentSize();
  drag->setHotSpot((QPointF(size.width(), size.height()) + QPointF(4, 4)).toPoint());
  drag->exec(Qt::MoveAction);
}

QString roleMimeType() {
  return QStringLiteral("application/x-arborg-role");
}

std::optional<RoleId> roleIn(const QMimeData& data, const Chart& chart) {
  return chart.findRole(data.data(roleMimeType()).toStdString());
}

}  // namespace arborg::ui
