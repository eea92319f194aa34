// Connects the editing actions with the editor, and enables what can be done now.
#pragma once

#include <QMenu>
#include <QObject>

#include "ui/models/editor.h"
#include "ui/window/actions.h"

namespace arborg::ui {

class ChartCanvas;
class PeopleTable;

class EditController : public QObject {
  Q_OBJECT
 public:
  EditController(Editor& editor, Actions& actions, ChartCanvas& canvas, QWidget* window);

  // While the keyboard is there, the menu's clipboard verbs are about its cells.
  void setTable(PeopleTable& table) { m_table = &table; }
  // What can be done with a position, at a place on the screen; none: with the empty canvas.
  void showContextMenu(std::optional<PositionId> id, QPoint globalPosition);
  void changeManager();
  // From the current position to whom the user names.
  void addDottedLine();
  void goTo();
  void editRules();
  void acceptFinding(const rules::Finding& finding);
  // What is possible now, and what undo and redo would do, in the window's language.
  void update();

 private:
  void connectActions();
  // Null while the keyboard is elsewhere.
  PeopleTable* tableInUse() const;

  Editor& m_editor;
  Actions& m_actions;
  ChartCanvas& m_canvas;
  QWidget* m_window;
  PeopleTable* m_table = nullptr;
};

}  // namespace arborg::ui
