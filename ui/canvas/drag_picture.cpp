#include "ui/canvas/drag_picture.h"

#include <QPainter>
#include <cmath>

#include "ui/render/display_copy.h"

namespace arborg::ui {
namespace {

// Lines run below cards, and the handle belongs to the branch that stays.
bool isOfCard(const scene::Item& item, PositionId id) {
  if (item.position != id.value()) return false;
  return item.part != scene::Part::FoldHandle && item.part != scene::Part::Connector &&
         item.part != scene::Part::DottedLine && item.part != scene::Part::Caption;
}

}  // namespace

QPixmap cardPicture(const ChartStage& stage, Painter& painter, PositionId id, double scale,
                    double devicePixelRatio) {
  const auto box = stage.scene().boxOf(id);
  if (!box.has_value()) return {};
  scene::DisplayList all;
  stage.scene().displayList(*box, scale, all, scene::Detail::Full);
  scene::DisplayList card;
  copyItems(all, card, [&](const scene::Item& item) { return isOfCard(item, id); });
  const QSizeF size = QSizeF(box->width, box->height) * (scale * devicePixelRatio);
  QPixmap picture(static_cast<int>(std::ceil(size.width())) + 1,
                  static_cast<int>(std::ceil(size.height())) + 1);
  picture.setDevicePixelRatio(devicePixelRatio);
  picture.fill(Qt::transparent);
  QPainter qt(&picture);
  qt.setRenderHint(QPainter::Antialiasing);
  painter.paint(qt, card, {{box->x, box->y}, scale}, Target::Pixels);
  return picture;
}

}  // namespace arborg::ui
