// The canvas as assistive technology sees it: a tree.
#pragma once

#include <QAccessibleWidget>

namespace arborg::ui {

class ChartCanvas;

// Its children are the roots of the chart, then the widgets that are open on the canvas.
class AccessibleChart : public QAccessibleWidget {
 public:
  explicit AccessibleChart(ChartCanvas& canvas);

  // To be called once before the first canvas is shown; further calls do nothing.
  static void installFactory();

  int childCount() const override;
  QAccessibleInterface* child(int index) const override;
  int indexOfChild(const QAccessibleInterface* child) const override;
  QAccessibleInterface* childAt(int x, int y) const override;
  QAccessibleInterface* focusChild() const override;
  QString text(QAccessible::Text kind) const override;

 private:
  ChartCanvas& canvas() const;
};

}  // namespace arborg::ui
