#include "ui/canvas/picture_drag.h"

#include <QMimeData>
#include <QMimeDatabase>
#include <QPainter>
#include <QUrl>
#include <utility>

#include "ui/canvas/chart_overlay.h"
#include "ui/render/colors.h"

namespace arborg::ui {

QString pictureFileIn(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
  QString file = urls.front().toLocalFile();
  // What it really is is seen when it is read.
  const QString type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name();
  const bool fits = type == QLatin1String("image/png") || type == QLatin1String("image/jpeg");
  return fits ? file : QString();
}

PictureDrag::PictureDrag(const CanvasContext& context, QString file, Take take)
    : m_context(context), m_file(std::move(file)), m_take(std::move(take)) {}

PictureDrag::~PictureDrag() {
  show(std::nullopt);
}

void PictureDrag::show(std::optional<PositionId> target) {
  if (std::exchange(m_target, target) != target) m_context.widget.update();
}

bool PictureDrag::move(QPointF view) {
  const auto hit = m_context.stage.hit(view);
  const bool takes = hit.has_value() && m_context.stage.chart().holder(hit->position) != nullptr;
  show(takes ? std::optional(hit->position) : std::nullopt);
  return takes;
}

bool PictureDrag::drop(Qt::KeyboardModifiers /*modifiers*/) {
  if (!m_target.has_value()) return false;
  m_take(*m_target, m_file);
  return true;
}

void PictureDrag::paint(QPainter& painter) const {
  if (!m_target.has_value()) return;
  const auto box = m_context.stage.viewBox(*m_target);
  if (!box.has_value()) return;
  painter.setPen(QPen(toColor(m_context.stage.theme().accent), kRingWidth));
  painter.setBrush(Qt::NoBrush);
  paintRing(painter, m_context.stage, *box, kRingGap);
}

}  // namespace arborg::ui
