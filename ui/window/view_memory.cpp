#include "ui/window/view_memory.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QSettings>
#include <optional>

#include "ui/canvas/chart_canvas.h"

namespace arborg::ui {

namespace {

constexpr const char* kGroup = "views";
constexpr int kMostDocuments = 100;
constexpr const char* kScale = "/scale";
constexpr const char* kCard = "/card";
constexpr const char* kAcross = "/across";
constexpr const char* kDown = "/down";
constexpr const char* kWhen = "/when";

// The card nearest to the middle of the view; none where no card is in view.
std::optional<PositionId> cardInTheMiddle(const ChartStage& stage) {
  const QSizeF size = stage.view().viewSize();
  const QPointF middle(size.width() / 2, size.height() / 2);
  std::optional<PositionId> nearest;
  double best = 0;
  stage.forEachCard(QRectF(QPointF(), size), [&](std::uint32_t node, const QRectF& box) {
    const QPointF away = box.center() - middle;
    const double distance = QPointF::dotProduct(away, away);
    if (nearest.has_value() && distance >= best) return;
    nearest = stage.position(node);
    best = distance;
  });
  return nearest;
}

void forgetOldest(QSettings& settings) {
  settings.beginGroup(QLatin1String(kGroup));
  const QStringList all = settings.childGroups();
  QString oldest;
  qint64 least = 0;
  for (const QString& document : all) {
    const qint64 when = settings.value(document + QLatin1String(kWhen)).toLongLong();
    if (oldest.isEmpty() || when < least) {
      oldest = document;
      least = when;
    }
  }
  if (all.size() > kMostDocuments) settings.remove(oldest);
  settings.endGroup();
}

}  // namespace

ViewMemory::ViewMemory(ChartNotifier& notifier, ChartCanvas& canvas, QObject* parent)
    : QObject(parent), m_notifier(notifier), m_canvas(canvas) {
  connect(&notifier, &ChartNotifier::aboutToBeReplaced, this, &ViewMemory::remember);
}

QString ViewMemory::settingsKey() const {
  const std::string& path = m_notifier.document().path();
  if (path.empty()) return {};
  const QFileInfo file(QFile::decodeName(QByteArray::fromStdString(path)));
  const QByteArray name = file.absoluteFilePath().toUtf8();
  return QLatin1String(kGroup) + QLatin1Char('/') +
         QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex());
}

void ViewMemory::remember() {
  const QString key = settingsKey();
  if (key.isEmpty()) return;
  QSettings settings;
  const ChartStage& stage = m_canvas.stage();
  const auto card = stage.isLeftAlone() ? std::nullopt : cardInTheMiddle(stage);
  if (!card.has_value()) return settings.remove(key);
  const QSizeF size = stage.view().viewSize();
  const QPointF middle = stage.view().toChart(QPointF(size.width() / 2, size.height() / 2));
  const QPointF own = stage.view().toChart(stage.viewBox(*card)->center());
  settings.setValue(key + QLatin1String(kScale), stage.view().scale());
  settings.setValue(key + QLatin1String(kCard),
                    QString::fromStdString(stage.chart().position(*card).key));
  settings.setValue(key + QLatin1String(kAcross), middle.x() - own.x());
  settings.setValue(key + QLatin1String(kDown), middle.y() - own.y());
  settings.setValue(key + QLatin1String(kWhen), QDateTime::currentMSecsSinceEpoch());
  forgetOldest(settings);
}

bool ViewMemory::recall() {
  const QString key = settingsKey();
  const QSettings settings;
  if (key.isEmpty() || !settings.contains(key + QLatin1String(kScale))) return false;
  ChartStage& stage = m_canvas.stage();
  const std::string card = settings.value(key + QLatin1String(kCard)).toString().toStdString();
  const auto id = stage.chart().findPosition(card);
  if (!id.has_value() || !stage.viewBox(*id).has_value()) return false;
  const QSizeF size = stage.view().viewSize();
  stage.zoomAt(QPointF(size.width() / 2, size.height() / 2),
               settings.value(key + QLatin1String(kScale)).toDouble());
  const QPointF away(settings.value(key + QLatin1String(kAcross)).toDouble(),
                     settings.value(key + QLatin1String(kDown)).toDouble());
  stage.centreAt(stage.view().toChart(stage.viewBox(*id)->center()) + away);
  return true;
}

}  // namespace arborg::ui
