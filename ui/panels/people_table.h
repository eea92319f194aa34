// The people table itself: cells to walk, write, copy, paste and drag with keys or the mouse.
#pragma once

#include <QTableView>
#include <functional>
#include <optional>
#include <vector>

#include "ui/models/people_model.h"
#include "ui/panels/seat_drop.h"

namespace arborg::ui {

class PeopleDelegate;

// The rows of its selected cells are the window's selection, and the other way round. Selected rows
// are dragged by their numbers, and by their cells where they are selected as a whole; dropped on
// another row they report to it from then on.
class PeopleTable : public QTableView {
  Q_OBJECT
 public:
  PeopleTable(PeopleModel& model, QWidget* parent);

  // What stands there while there are no rows.
  void setPlaceholder(const QString& text);
  void finishEditing();
  bool isEditing() const { return state() == EditingState; }

  // Columns that are seen, from left to right.
  std::vector<int> seenColumns() const;

  // --- what the keys do ---
  void copyCells(bool headers);
  void pasteFromClipboard();
  // The topmost selected cell of each column into those below it; of one row, the cell above it.
  void fillDown();
  // The current cell's text into the selected rows of its column.
  void fillSelected();
  // Whole rows are seats: those go, their reports move up.
  void clearCells();

 signals:
  void revealRequested(arborg::PositionId id);
  // Whole rows were to be deleted.
  void removeRequested();
  void contextMenuRequested(QPoint global);
  // Somebody works here, or has gone elsewhere.
  void heldChanged(bool held);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
  void currentChanged(const QModelIndex& now, const QModelIndex& before) override;
  void startDrag(Qt::DropActions actions) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void followSelection();
  void takeSelection();
  std::vector<int> selectedRows() const;
  // Of the selected cells, those that are seen, from left to right.
  std::vector<int> selectedColumns() const;
  bool selectsWholeRows() const;
  void step(int rows);
  bool fill(int column, const QString& text);
  bool askBeforeTop(const std::vector<PositionId>& ids, const std::function<void()>& goOn);

  PeopleModel& m_model;
  PeopleDelegate* m_delegate;
  SeatDrop* m_drop;
  QPersistentModelIndex m_dropRow;
  std::optional<QPoint> m_rowPress;  // on the number of a row that is selected
  QString m_placeholder;
  bool m_following = false;
};

}  // namespace arborg::ui
