#include "ui/panels/outline_view.h"

#include <QDropEvent>
#include <QPainter>

#include "ui/models/seat_mime.h"

namespace arborg::ui {

namespace {

constexpr int kRestBeforeUnfolding = 700;  // ms, as on the canvas

}  // namespace

OutlineView::OutlineView(Editor& editor, OutlineModel& model, QWidget* parent)
    : QTreeView(parent), m_editor(editor), m_model(model) {
  setObjectName(QStringLiteral("outlineView"));
  m_drop = new SeatDrop(editor, this);
  setModel(&model);
  setDragEnabled(true);
  setAcceptDrops(true);
  setDropIndicatorShown(false);
  setDragDropMode(DragDrop);
  m_resting.setSingleShot(true);
  m_resting.setInterval(kRestBeforeUnfolding);
  connect(&m_resting, &QTimer::timeout, this, [this] {
    if (m_drop->isActive() && m_row.isValid() && m_where == Where::On) expand(m_row);
  });
}

void OutlineView::startDrag(Qt::DropActions /*actions*/) {
  dragSeats(this, m_editor.notifier(), m_editor.selection().tops());
}

void OutlineView::dragEnterEvent(QDragEnterEvent* event) {
  if (m_drop->enter(*event->mimeData())) event->acceptProposedAction();
}

void OutlineView::dragMoveEvent(QDragMoveEvent* event) {
  if (!m_drop->isActive()) return;
  startAutoScroll();
  event->setDropAction(m_drop->action());
  event->setAccepted(hover(event->position().toPoint()));
}

// The quarters at the edges of a row are the gaps to its neighbours.
OutlineView::Where OutlineView::whereAt(const QModelIndex& row, int y) const {
  const QRect box = visualRect(row);
  const int edge = box.height() / 4;
  if (y < box.top() + edge) return Where::Before;
  if (y < box.bottom() - edge) return Where::On;
  return isExpanded(row) && m_model.hasChildren(row) ? Where::FirstBelow : Where::After;
}

bool OutlineView::hover(QPoint place) {
  const QModelIndex row = indexAt(place);
  const Where where = row.isValid() ? whereAt(row, place.y()) : Where::Nowhere;
  if (row != m_row || where != m_where) m_resting.start();
  m_row = row;
  m_where = where;
  viewport()->update();
  const QPoint global = viewport()->mapToGlobal(place);
  const auto id = m_model.positionAt(row);
  if (!id.has_value()) return m_drop->hover(std::nullopt, std::nullopt, global);
  switch (where) {
    case Where::Before:
      return m_drop->hoverBeside(*id, SeatDrop::Side::Before, global);
    case Where::After:
      return m_drop->hoverBeside(*id, SeatDrop::Side::After, global);
    case Where::FirstBelow:
      return m_drop->hover(id, 0, global);
    case Where::On:
    case Where::Nowhere:
      break;
  }
  return m_drop->hover(id, std::nullopt, global);
}

void OutlineView::endDrag() {
  stopAutoScroll();
  m_resting.stop();
  m_row = QPersistentModelIndex();
  m_where = Where::Nowhere;
  viewport()->update();
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
  endDrag();
  m_drop->leave();
}

void OutlineView::dropEvent(QDropEvent* event) {
  if (m_drop->isActive()) hover(event->position().toPoint());
  endDrag();
  setState(NoState);
  if (m_drop->drop(event->modifiers())) event->acceptProposedAction();
}

void OutlineView::paintEvent(QPaintEvent* event) {
  QTreeView::paintEvent(event);
  if (!m_drop->isActive() || !m_row.isValid()) return;
  const QRect row = visualRect(m_row);
  QPainter painter(viewport());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(m_drop->color(), 2));
  if (m_where == Where::On) {
    painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -2, -1), 4, 4);
    return;
  }
  const int indent = m_where == Where::FirstBelow ? indentation() : 0;
  const int y = m_where == Where::Before ? row.top() : row.bottom() + 1;
  const QPointF from(row.left() + indent + 4, y);
  painter.drawLine(from, QPointF(row.right() - 4, y));
  painter.drawEllipse(from, 3, 3);
}

}  // namespace arborg::ui
