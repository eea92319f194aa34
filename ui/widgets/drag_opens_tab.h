// Tabs that open under what is dragged.
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QTabBar>

namespace arborg::ui {

// A tab on which something dragged rests for a moment becomes the current one,
// so that it can be dropped on what the tab shows. Nothing is dropped on the tab itself. A child of
// the bar.
class DragOpensTab : public QObject {
  Q_OBJECT
 public:
  static constexpr int kDelay = 500;  // ms, as for folded branches
  explicit DragOpensTab(QTabBar& bar);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void timerEvent(QTimerEvent* event) override;

 private:
  void rest(int tab);

  QTabBar& m_bar;
  QBasicTimer m_timer;
  int m_tab = -1;
};

}  // namespace arborg::ui
