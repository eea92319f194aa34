// A file of a picture carried onto a card.
#pragma once

#include <QString>
#include <functional>
#include <optional>

#include "ui/canvas/gesture.h"
#include "ui/canvas/incoming_drag.h"

class QMimeData;

namespace arborg::ui {

// The one file of a kind that photos have, by its name; empty: something else is carried.
QString pictureFileIn(const QMimeData& data);

// Rings the card of whoever would get the photo. A vacant seat takes none.
class PictureDrag : public IncomingDrag {
 public:
  using Take = std::function<void(PositionId, const QString& file)>;
  PictureDrag(const CanvasContext& context, QString file, Take take);
  ~PictureDrag() override;

  bool move(QPointF view) override;
  bool drop(Qt::KeyboardModifiers modifiers) override;
  void paint(QPainter& painter) const override;

 private:
  void show(std::optional<PositionId> target);

  CanvasContext m_context;
  QString m_file;
  Take m_take;
  std::optional<PositionId> m_target;
};

}  // namespace arborg::ui
