#include "ui/panels/people_table.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "ui/models/people_clipboard.h"
#include "ui/models/seat_mime.h"
#include "ui/panels/people_delegate.h"

namespace arborg::ui {

namespace {

constexpr int kRowHeight = 28;  // px, at the usual size of letters

}  // namespace

PeopleTable::PeopleTable(PeopleModel& model, QWidget* parent)
    : QTableView(parent),
      m_model(model),
      m_delegate(new PeopleDelegate(
          model, [this](int column, const QString& text) { return fill(column, text); }, this)),
      m_drop(new SeatDrop(model.editor(), this)) {
  setObjectName(QStringLiteral("peopleView"));
  m_drop->setObjectName(QStringLiteral("peopleDrop"));
  setModel(&model);
  setItemDelegate(m_delegate);
  setSelectionMode(ExtendedSelection);
  setSelectionBehavior(SelectItems);
  setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
  setHorizontalScrollMode(ScrollPerPixel);
  setFrameShape(QFrame::NoFrame);
  setWordWrap(false);
  setShowGrid(false);
  setTabKeyNavigation(false);  // Tab leaves the table, as it leaves every part of the window
  setAcceptDrops(true);
  setDropIndicatorShown(false);
  setDragDropMode(DragDrop);
  setDragEnabled(false);  // mousePressEvent() says when
  setAutoScroll(true);
  setCornerButtonEnabled(true);
  verticalHeader()->viewport()->installEventFilter(this);
  verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
  verticalHeader()->setMinimumWidth(36);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().height() + 10));
  horizontalHeader()->setSectionsMovable(true);
  horizontalHeader()->setSectionsClickable(true);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  // Up, down, and then the order of the chart again.
  horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  horizontalHeader()->setSortIndicatorClearable(true);
  setSortingEnabled(true);

  model.setAskBeforeTop([this](const std::vector<PositionId>& ids,
                               const std::function<void()>& go) { return askBeforeTop(ids, go); });
  connect(&model.editor().selection(), &Selection::changed, this, &PeopleTable::followSelection);
  connect(&model, &PeopleModel::rowsChanged, this, &PeopleTable::followSelection);
  connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
    if (const auto id = m_model.positionAt(index.row())) emit revealRequested(*id);
  });
  connect(m_delegate, &PeopleDelegate::stepRequested, this, &PeopleTable::step);
}

void PeopleTable::setPlaceholder(const QString& text) {
  m_placeholder = text;
  const bool seen = m_model.isActive() && m_model.rowCount() == 0;
  setAccessibleDescription(seen ? text : QString());
  viewport()->update();
}

void PeopleTable::finishEditing() {
  m_delegate->finish();
}

std::vector<int> PeopleTable::seenColumns() const {
  std::vector<int> columns;
  for (int visual = 0; visual < m_model.columnCount(); ++visual) {
    const int column = horizontalHeader()->logicalIndex(visual);
    if (column >= 0 && !isColumnHidden(column)) columns.push_back(column);
  }
  return columns;
}

// --- the selection ---

std::vector<int> PeopleTable::selectedRows() const {
  std::vector<bool> seen(static_cast<std::size_t>(m_model.rowCount()));
  for (const QItemSelectionRange& range : selectionModel()->selection()) {
    for (int row = range.top(); row <= range.bottom(); ++row) {
      if (row >= 0 && static_cast<std::size_t>(row) < seen.size()) {
        seen[static_cast<std::size_t>(row)] = true;
      }
    }
  }
  std::vector<int> rows;
  for (std::size_t row = 0; row < seen.size(); ++row) {
    if (seen[row]) rows.push_back(static_cast<int>(row));
  }
  return rows;
}

std::vector<int> PeopleTable::selectedColumns() const {
  const QItemSelection selection = selectionModel()->selection();
  std::vector<int> columns = seenColumns();
  std::erase_if(columns, [&](int column) {
    return std::none_of(selection.begin(), selection.end(), [&](const QItemSelectionRange& range) {
      return range.left() <= column && column <= range.right();
    });
  });
  return columns;
}

bool PeopleTable::selectsWholeRows() const {
  const QItemSelection selection = selectionModel()->selection();
  if (selection.isEmpty()) return false;
  const bool plain =
      std::all_of(selection.begin(), selection.end(), [this](const QItemSelectionRange& range) {
        return range.left() == 0 && range.right() == m_model.columnCount() - 1;
      });
  if (plain) return true;
  // Columns that were moved leave rows in pieces.
  const std::vector<int> rows = selectedRows();
  constexpr std::size_t kMostPieces = 1000;
  return rows.size() <= kMostPieces && std::all_of(rows.begin(), rows.end(), [this](int row) {
           return selectionModel()->isRowSelected(row);
         });
}

void PeopleTable::selectionChanged(const QItemSelection& now, const QItemSelection& before) {
  QTableView::selectionChanged(now, before);
  takeSelection();
}

void PeopleTable::currentChanged(const QModelIndex& now, const QModelIndex& before) {
  QTableView::currentChanged(now, before);
  takeSelection();
}

void PeopleTable::takeSelection() {
  if (m_following || m_model.isArranging()) return;
  const QScopedValueRollback guard(m_following, true);
  std::vector<PositionId> ids;
  for (const int row : selectedRows()) ids.push_back(*m_model.positionAt(row));
  const auto current = m_model.positionAt(currentIndex().row());
  if (ids.empty() && !current.has_value()) return;
  m_model.editor().selection().select(std::move(ids), current);
}

void PeopleTable::followSelection() {
  if (m_following) return;
  const QScopedValueRollback guard(m_following, true);
  const Selection& selection = m_model.editor().selection();
  std::vector<int> rows;
  for (const PositionId id : selection.ids()) {
    if (const auto row = m_model.rowOf(id)) rows.push_back(*row);
  }
  std::sort(rows.begin(), rows.end());
  // Cells of just these rows may be selected already.
  if (rows != selectedRows()) {
    QItemSelection wanted;
    const int last = m_model.columnCount() - 1;
    for (std::size_t at = 0; at < rows.size();) {
      std::size_t end = at + 1;
      while (end < rows.size() && rows[end] == rows[end - 1] + 1) ++end;
      wanted.append(
          QItemSelectionRange(m_model.index(rows[at], 0), m_model.index(rows[end - 1], last)));
      at = end;
    }
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
  }
  const auto current = selection.current();
  const auto row = current.has_value() ? m_model.rowOf(*current) : std::nullopt;
  if (!row.has_value() || currentIndex().row() == *row) return;
  const std::vector<int> seen = seenColumns();
  const int first = seen.empty() ? 0 : seen.front();
  const QModelIndex at =
      m_model.index(*row, currentIndex().isValid() ? currentIndex().column() : first);
  selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
  scrollTo(at);
}

// --- keys ---

void PeopleTable::keyPressEvent(QKeyEvent* event) {
  const bool control = event->modifiers().testFlag(Qt::ControlModifier);
  const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->key() == Qt::Key_C && control) {
    copyCells(shift);
  } else if (event->matches(QKeySequence::Cut)) {
    copyCells(false);
    clearCells();
  } else if (event->matches(QKeySequence::Paste)) {
    pasteFromClipboard();
  } else if (event->key() == Qt::Key_D && control) {
    fillDown();
  } else if (enter && control) {
    fillSelected();
  } else if (enter) {
    if (currentIndex().isValid()) edit(currentIndex());
  } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
    clearCells();
  } else if (event->key() == Qt::Key_Space && shift) {
    selectionModel()->select(selectionModel()->selection(),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
  } else if (event->key() == Qt::Key_Space) {
    // Not the start of a text, and taken from nobody.
    event->ignore();
  } else if (event->key() == Qt::Key_Escape) {
    event->ignore();
  } else {
    QTableView::keyPressEvent(event);
    return;
  }
}

void PeopleTable::copyCells(bool headers) {
  CellBlock block{selectedRows(), selectedColumns(), {}};
  if (block.rows.empty() && currentIndex().isValid()) {
    block.rows = {currentIndex().row()};
    block.columns = {currentIndex().column()};
  }
  if (block.rows.empty()) return;
  const QItemSelection selection = selectionModel()->selection();
  if (selection.size() > 1) {
    block.wanted = [&selection](int row, int column) {
      return std::any_of(selection.begin(), selection.end(), [&](const QItemSelectionRange& range) {
        return range.top() <= row && row <= range.bottom() && range.left() <= column &&
               column <= range.right();
      });
    };
  }
  QApplication::clipboard()->setText(cellText(m_model, block, headers));
}

void PeopleTable::pasteFromClipboard() {
  const std::vector<int> seen = seenColumns();
  if (seen.empty()) return;
  PasteTarget target;
  target.rows = selectedRows();
  const std::vector<int> selected = selectedColumns();
  // A block goes where the selection begins; whole rows begin at the first column.
  const int first = !selected.empty()          ? selected.front()
                    : currentIndex().isValid() ? currentIndex().column()
                                               : seen.front();
  target.row = !target.rows.empty()       ? target.rows.front()
               : currentIndex().isValid() ? currentIndex().row()
                                          : m_model.rowCount();
  target.columns.assign(std::find(seen.begin(), seen.end(), first), seen.end());
  target.selectedColumns = std::max(1, static_cast<int>(selected.size()));
  if (selectsWholeRows()) target.selectedColumns = 1;
  pasteCells(m_model, target, QApplication::clipboard()->text());
}

void PeopleTable::fillDown() {
  std::vector<int> rows = selectedRows();
  if (rows.empty() && currentIndex().isValid()) rows = {currentIndex().row()};
  if (rows.empty()) return;
  int from = rows.front();
  if (rows.size() == 1) {
    if (--from < 0) return;
  } else {
    rows.erase(rows.begin());
  }
  std::vector<int> columns = selectedColumns();
  // Whole rows, selected in the chart, are not all filled with the first one.
  if (columns.empty() || selectsWholeRows()) columns = {currentIndex().column()};
  std::vector<edit::Cell> cells;
  for (const int column : columns) {
    if (!isEditable(m_model.column(column).field)) continue;
    const QString text = m_model.index(from, column).data(Qt::EditRole).toString();
    for (const int row : rows) {
      cells.push_back(m_model.cellOf(*m_model.positionAt(row), column, text));
    }
  }
  if (!cells.empty()) m_model.write(cells, edit::VacantSeats::PassOver);
}

void PeopleTable::fillSelected() {
  const QModelIndex current = currentIndex();
  if (current.isValid()) fill(current.column(), current.data(Qt::EditRole).toString());
}

bool PeopleTable::fill(int column, const QString& text) {
  std::vector<int> rows = selectedRows();
  if (rows.empty() && currentIndex().isValid()) rows = {currentIndex().row()};
  std::vector<PositionId> ids;
  for (const int row : rows) ids.push_back(*m_model.positionAt(row));
  return !ids.empty() && m_model.writeColumn(ids, column, text);
}

void PeopleTable::clearCells() {
  if (selectsWholeRows()) {
    emit removeRequested();
    return;
  }
  std::vector<edit::Cell> cells;
  const QItemSelection selection = selectionModel()->selection();
  for (const QItemSelectionRange& range : selection) {
    for (int row = range.top(); row <= range.bottom(); ++row) {
      for (int column = range.left(); column <= range.right(); ++column) {
        if (isColumnHidden(column) || !isEditable(m_model.column(column).field)) continue;
        cells.push_back(m_model.cellOf(*m_model.positionAt(row), column, QString()));
      }
    }
  }
  if (!cells.empty()) m_model.write(cells, edit::VacantSeats::PassOver);
}

void PeopleTable::step(int rows) {
  const int row = currentIndex().row() + rows;
  if (row < 0 || row >= m_model.rowCount()) return;
  const QModelIndex next = m_model.index(row, currentIndex().column());
  // Down through several selected rows without letting go of them.
  const bool among = selectionModel()->isSelected(next) &&
                     selectionModel()->selection().size() > 0 && selectedRows().size() > 1;
  selectionModel()->setCurrentIndex(
      next, among ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
}

void PeopleTable::contextMenuEvent(QContextMenuEvent* event) {
  if (event->reason() == QContextMenuEvent::Keyboard) {
    const QRect cell = visualRect(currentIndex());
    emit contextMenuRequested(viewport()->mapToGlobal(cell.center()));
    return;
  }
  const QModelIndex at = indexAt(viewport()->mapFromGlobal(event->globalPos()));
  if (at.isValid() && !selectionModel()->isSelected(at)) {
    selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect);
  }
  emit contextMenuRequested(event->globalPos());
}

void PeopleTable::focusInEvent(QFocusEvent* event) {
  QTableView::focusInEvent(event);
  emit heldChanged(true);
}

void PeopleTable::focusOutEvent(QFocusEvent* event) {
  QTableView::focusOutEvent(event);
  // Its own editors, menus and other windows are not elsewhere.
  const QWidget* focus = QApplication::focusWidget();
  const bool inside = focus != nullptr && isAncestorOf(focus);
  const bool aside = event->reason() == Qt::PopupFocusReason ||
                     event->reason() == Qt::ActiveWindowFocusReason ||
                     event->reason() == Qt::MenuBarFocusReason;
  if (!inside && !aside) emit heldChanged(false);
}

// As when they are dragged to empty space. Not at once: a cell that is being written is closed
// first, and takes the keyboard with it.
bool PeopleTable::askBeforeTop(const std::vector<PositionId>& ids,
                               const std::function<void()>& goOn) {
  if (!m_drop->asksBeforeTop(ids)) return false;
  const QPoint place = visualRect(currentIndex()).bottomLeft();
  QTimer::singleShot(0, this, [this, ids, goOn, place] {
    m_drop->askBeforeTop(ids, viewport()->mapToGlobal(place), goOn);
  });
  return true;
}

// --- dragging ---

// Elsewhere a drag selects cells.
void PeopleTable::mousePressEvent(QMouseEvent* event) {
  const QModelIndex at = indexAt(event->position().toPoint());
  setDragEnabled(at.isValid() && selectionModel()->isSelected(at) && selectsWholeRows());
  QTableView::mousePressEvent(event);
}

bool PeopleTable::eventFilter(QObject* watched, QEvent* event) {
  if (watched != verticalHeader()->viewport()) return QTableView::eventFilter(watched, event);
  if (event->type() == QEvent::MouseButtonPress) {
    const auto* press = static_cast<QMouseEvent*>(event);
    const int row = rowAt(press->position().toPoint().y());
    const bool carries = press->button() == Qt::LeftButton &&
                         press->modifiers() == Qt::NoModifier && row >= 0 &&
                         selectionModel()->isRowSelected(row);
    m_rowPress.reset();
    if (!carries) return false;
    m_rowPress = press->position().toPoint();
    return true;
  }
  if (!m_rowPress.has_value()) return QTableView::eventFilter(watched, event);
  if (event->type() == QEvent::MouseMove) {
    const QPoint place = static_cast<QMouseEvent*>(event)->position().toPoint();
    if ((place - *m_rowPress).manhattanLength() < QApplication::startDragDistance()) return true;
    m_rowPress.reset();
    startDrag(Qt::MoveAction);
    return true;
  }
  if (event->type() == QEvent::MouseButtonRelease) {
    // Only a click: that row alone.
    selectRow(rowAt(std::exchange(m_rowPress, std::nullopt)->y()));
    return true;
  }
  return QTableView::eventFilter(watched, event);
}

void PeopleTable::startDrag(Qt::DropActions /*actions*/) {
  dragSeats(this, m_model.editor().notifier(), m_model.editor().selection().tops());
}

void PeopleTable::dragEnterEvent(QDragEnterEvent* event) {
  if (m_drop->enter(*event->mimeData())) event->acceptProposedAction();
}

void PeopleTable::dragMoveEvent(QDragMoveEvent* event) {
  if (!m_drop->isActive()) return;
  startAutoScroll();
  const QModelIndex at = indexAt(event->position().toPoint());
  const auto manager = m_model.positionAt(at.row());
  m_dropRow = at;
  viewport()->update();
  const bool first = m_model.chart().positionCount() == 0;  // of a new chart: at the top
  if (!manager.has_value() && !first) {
    m_drop->hoverNowhere();
    event->ignore();
    return;
  }
  const QPoint global = viewport()->mapToGlobal(event->position().toPoint());
  event->setDropAction(m_drop->action());
  event->setAccepted(m_drop->hover(manager, std::nullopt, global));
}

void PeopleTable::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
  stopAutoScroll();
  m_dropRow = QPersistentModelIndex();
  m_drop->leave();
  viewport()->update();
}

void PeopleTable::dropEvent(QDropEvent* event) {
  stopAutoScroll();
  m_dropRow = QPersistentModelIndex();
  setState(NoState);
  viewport()->update();
  if (m_drop->drop(event->modifiers())) event->acceptProposedAction();
}

void PeopleTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  QPainter painter(viewport());
  if (m_model.rowCount() == 0) {
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 16, -24, -16),
                     Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
  }
  if (!m_drop->isActive() || !m_dropRow.isValid()) return;
  QRect row = visualRect(m_dropRow);
  row.setLeft(0);
  row.setRight(viewport()->width() - 1);
  painter.setPen(QPen(m_drop->color(), 2));
  painter.drawRect(row.adjusted(1, 1, -1, -1));
}

}  // namespace arborg::ui
