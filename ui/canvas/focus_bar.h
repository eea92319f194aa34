// Whose branch is shown alone, and the way back to everybody.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/canvas/chart_stage.h"

class QHBoxLayout;
class QToolButton;

namespace arborg::ui {

// Stands above the canvas while a branch is shown alone: the managers above it from the top, each a
// button that widens the view to their branch, then the one whose branch it is, then "Show
// everything". Hidden otherwise.
class FocusBar : public QWidget {
  Q_OBJECT
 public:
  // `stage` outlives it.
  FocusBar(ChartStage& stage, QWidget* parent);

  // What the bar says, for tests and assistive technology: "Anna › Priya".
  QString pathText() const;

 signals:
  // The keyboard was on the bar, which has changed or gone.
  void left();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void addStep(PositionId id, bool last);

  ChartStage& m_stage;
  QHBoxLayout* m_path;
  QToolButton* m_everything;
  std::vector<QWidget*> m_steps;  // buttons and what stands between them
};

}  // namespace arborg::ui
