// Something carried onto the canvas from elsewhere, until it is dropped or leaves.
#pragma once

#include <QPointF>
#include <Qt>

class QPainter;

namespace arborg::ui {

// A destroyed one leaves nothing behind but a question that it asked.
class IncomingDrag {
 public:
  IncomingDrag() = default;
  IncomingDrag(const IncomingDrag&) = delete;
  IncomingDrag& operator=(const IncomingDrag&) = delete;
  virtual ~IncomingDrag() = default;

  // True where it can be dropped.
  virtual bool move(QPointF view) = 0;
  // True when it was done, or is asked about.
  virtual bool drop(Qt::KeyboardModifiers modifiers) = 0;
  virtual void paint(QPainter& painter) const = 0;
};

}  // namespace arborg::ui
