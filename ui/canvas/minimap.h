// The whole chart, small, with the part of it that is in view.
#pragma once

#include <QPixmap>
#include <QRectF>
#include <QTimer>
#include <QWidget>

#include "core/scene/display_list.h"
#include "ui/canvas/chart_stage.h"
#include "ui/render/painter.h"

namespace arborg::ui {

// Lies in the lower right corner of its parent, the canvas, while that does not show the whole
// chart; pressing and dragging moves the view. Drawn anew a moment after the chart has changed,
// once for a burst of changes: it costs as much as a frame of the canvas with everything in view.
class Minimap : public QWidget {
  Q_OBJECT
 public:
  // The stage outlives it.
  Minimap(ChartStage& stage, QWidget* canvas);

  // Switched off, it stays away.
  void setWanted(bool wanted);
  bool isWanted() const noexcept { return m_wanted; }
  // Where the part in view is drawn, in this widget.
  QRectF viewBox() const;

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

 private:
  void follow();
  void place();
  void draw();
  void look(QPointF at);
  double miniScale() const;
  QPointF chartOrigin() const;

  ChartStage& m_stage;
  Painter m_painter;
  scene::DisplayList m_list;
  QPixmap m_picture;
  QTimer m_soon;
  QPointF m_grip;  // from the pointer to the middle of the view's box, while it is dragged
  bool m_wanted = true;
};

}  // namespace arborg::ui
