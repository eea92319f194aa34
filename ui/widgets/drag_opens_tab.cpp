#include "ui/widgets/drag_opens_tab.h"

#include <QDragMoveEvent>
#include <QTimerEvent>

namespace arborg::ui {

DragOpensTab::DragOpensTab(QTabBar& bar) : QObject(&bar), m_bar(bar) {
  bar.setAcceptDrops(true);
  bar.installEventFilter(this);
}

bool DragOpensTab::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
      // Only who accepts a drag is told where it goes on to.
      auto* drag = static_cast<QDragMoveEvent*>(event);
      rest(m_bar.tabAt(drag->position().toPoint()));
      drag->setDropAction(Qt::IgnoreAction);
      drag->accept();
      return true;
    }
    case QEvent::DragLeave:
    case QEvent::Drop:
      rest(-1);
      event->ignore();
      return true;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

void DragOpensTab::rest(int tab) {
  if (tab == m_tab) return;
  m_tab = tab;
  if (tab < 0) {
    m_timer.stop();
  } else {
    m_timer.start(kDelay, this);
  }
}

void DragOpensTab::timerEvent(QTimerEvent* event) {
  if (event->timerId() != m_timer.timerId()) return;
  m_timer.stop();
  if (m_tab >= 0) m_bar.setCurrentIndex(m_tab);
}

}  // namespace arborg::ui
