// The tree of the outline, where rows are dragged onto and between each other.
#pragma once

#include <QTimer>
#include <QTreeView>

#include "ui/models/outline_model.h"
#include "ui/panels/seat_drop.h"

namespace arborg::ui {

// A row dropped on another one reports to it; dropped between two it takes its place among them;
// dropped below the last one it has no manager. A folded row on which something rests for a moment
// unfolds, and the view scrolls while something is carried along its edges. Seats come from here,
// from the canvas and from the people table, and go there.
class OutlineView : public QTreeView {
  Q_OBJECT
 public:
  OutlineView(Editor& editor, OutlineModel& model, QWidget* parent);

 protected:
  void startDrag(Qt::DropActions actions) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  enum class Where : std::uint8_t { On, Before, After, FirstBelow, Nowhere };
  Where whereAt(const QModelIndex& row, int y) const;
  bool hover(QPoint place);
  void endDrag();

  Editor& m_editor;
  OutlineModel& m_model;
  SeatDrop* m_drop;
  QTimer m_resting;
  QPersistentModelIndex m_row;
  Where m_where = Where::Nowhere;
};

}  // namespace arborg::ui
