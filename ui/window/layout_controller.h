// How the chart and the teams in it are laid out: what the Layout menu does.
#pragma once

#include <QMenu>
#include <QObject>
#include <array>
#include <optional>
#include <vector>

#include "ui/models/editor.h"
#include "ui/window/actions.h"

class QMainWindow;

namespace arborg::ui {

class ChartCanvas;

class LayoutController : public QObject {
  Q_OBJECT
 public:
  LayoutController(Editor& editor, Actions& actions, ChartCanvas& canvas, QMainWindow* window);

  // Puts everything into `menu`; the arrangements and directions of the selected teams go into a
  // menu of their own below it.
  void fill(QMenu& menu);
  // After the language has changed.
  void retranslate();

 private:
  void setLayout(ChartLayout layout);
  void setDirection(ChartDirection direction);
  void setSettings(const DocumentSettings& settings);
  void arrange(Arrangement arrangement);
  void turn(std::optional<ChartDirection> direction);
  // Those selected who have reports.
  std::vector<PositionId> teams() const;
  void update();

  Editor& m_editor;
  Actions& m_actions;
  ChartCanvas& m_canvas;
  std::array<QAction*, kArrangements.size()> m_arrangements{};
  std::vector<QAction*> m_turns;  // of the selected branches: see kBranchDirections
  std::vector<QMenu*> m_teamMenus;
};

}  // namespace arborg::ui
