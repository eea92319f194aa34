#include "ui/window/edit_controller.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <algorithm>

#include "core/edit/commands/relation_commands.h"
#include "core/edit/commands/settings_commands.h"
#include "core/rules/verdict.h"
#include "core/util/message_codes.h"
#include "ui/canvas/chart_canvas.h"
#include "ui/dialogs/person_picker.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/panels/people_table.h"
#include "ui/text/words.h"

namespace arborg::ui {

EditController::EditController(Editor& editor, Actions& actions, ChartCanvas& canvas,
                               QWidget* window)
    : QObject(window), m_editor(editor), m_actions(actions), m_canvas(canvas), m_window(window) {
  connectActions();
  connect(&editor.selection(), &Selection::changed, this, &EditController::update);
  connect(&editor.notifier(), &ChartNotifier::stateChanged, this, &EditController::update);
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, &EditController::update);
  connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &EditController::update);
  update();
}

void EditController::connectActions() {
  const auto on = [this](ActionId id, auto slot) {
    connect(&m_actions[id], &QAction::triggered, this, slot);
  };
  on(ActionId::Undo, [this] { m_editor.undo(); });
  on(ActionId::Redo, [this] { m_editor.redo(); });
  on(ActionId::Cut, [this] {
    if (PeopleTable* table = tableInUse()) {
      table->copyCells(false);
      table->clearCells();
    } else {
      m_editor.cut();
    }
  });
  on(ActionId::Copy, [this] {
    if (PeopleTable* table = tableInUse()) {
      table->copyCells(false);
    } else {
      m_editor.copy();
    }
  });
  on(ActionId::Paste, [this] {
    if (PeopleTable* table = tableInUse()) {
      table->pasteFromClipboard();
    } else {
      m_editor.paste();
    }
  });
  on(ActionId::Duplicate, [this] { m_editor.duplicate(); });
  on(ActionId::Remove, [this] { m_editor.remove(); });
  on(ActionId::RemoveBranch, [this] { m_editor.removeBranch(); });
  on(ActionId::SelectAll, [this] {
    m_editor.selection().select(m_canvas.stage().everybodyShown(), m_editor.selection().current());
  });
  on(ActionId::AddReport, [this] { m_editor.addReport(); });
  on(ActionId::AddPeer, [this] { m_editor.addPeer(); });
  on(ActionId::AddManagerAbove, [this] { m_editor.addManagerAbove(); });
  on(ActionId::AddRoot, [this] { m_editor.addRoot(); });
  on(ActionId::EditName, [this] {
    if (const auto id = m_editor.selection().current())
      emit m_editor.editRequested(*id, Editor::Part::Name);
  });
  on(ActionId::ChangeManager, [this] { changeManager(); });
  on(ActionId::AddDottedLine, [this] { addDottedLine(); });
  on(ActionId::SwapHolders, [this] { m_editor.swapHolders(); });
  on(ActionId::Vacate, [this] { m_editor.vacate(); });
  on(ActionId::MoveEarlier, [this] { m_editor.reorder(-1); });
  on(ActionId::MoveLater, [this] { m_editor.reorder(1); });
  on(ActionId::MoveLevelUp, [this] { m_editor.moveLevelUp(); });
  on(ActionId::MoveLevelDown, [this] { m_editor.moveLevelDown(); });
  on(ActionId::GoTo, [this] { goTo(); });
  on(ActionId::RuleSettings, [this] { editRules(); });
}

PeopleTable* EditController::tableInUse() const {
  return m_table != nullptr && m_table->hasFocus() ? m_table : nullptr;
}

void EditController::update() {
  const Document& document = m_editor.notifier().document();
  const Chart& chart = document.chart();
  const edit::History& history = document.history();
  const std::size_t count = m_editor.selection().ids().size();
  const auto current = m_editor.selection().current();
  const bool one = current.has_value();
  const Words words;

  const auto name = [&](ActionId id, bool possible, std::size_t step) {
    m_actions[id].setEnabled(possible);
    const QString plain = id == ActionId::Undo ? tr("Undo") : tr("Redo");
    m_actions.setTip(id, possible ? tr("%1: %2", "undo or redo, and what")
                                        .arg(plain, words.message(history.stepName(step), &chart))
                                  : plain);
  };
  name(ActionId::Undo, history.canUndo(), history.doneCount() - 1);
  name(ActionId::Redo, history.canRedo(), history.doneCount());

  for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Duplicate, ActionId::Remove,
                            ActionId::RemoveBranch}) {
    m_actions[id].setEnabled(one || count > 0);
  }
  for (const ActionId id :
       {ActionId::AddReport, ActionId::AddPeer, ActionId::AddManagerAbove, ActionId::EditName}) {
    m_actions[id].setEnabled(one || chart.positionCount() == 0);
  }
  m_actions[ActionId::ChangeManager].setEnabled(one || count > 0);
  m_actions[ActionId::AddDottedLine].setEnabled(one);
  m_actions[ActionId::SwapHolders].setEnabled(count == 2);
  m_actions[ActionId::Vacate].setEnabled(one && chart.position(*current).holder.has_value());
  const std::size_t peers = one ? chart.reportsOrRoots(chart.manager(*current)).size() : 0;
  const std::size_t place = one ? chart.indexAmongPeers(*current) : 0;
  m_actions[ActionId::MoveEarlier].setEnabled(one && place > 0);
  m_actions[ActionId::MoveLater].setEnabled(one && place + 1 < peers);
  m_actions[ActionId::MoveLevelUp].setEnabled(one && chart.manager(*current).has_value());
  m_actions[ActionId::MoveLevelDown].setEnabled(one && place > 0);
  m_actions[ActionId::SelectAll].setEnabled(chart.positionCount() > 0);
  m_actions[ActionId::GoTo].setEnabled(chart.positionCount() > 0);
  m_actions[ActionId::Paste].setEnabled(m_editor.canPaste());
}

void EditController::showContextMenu(std::optional<PositionId> id, QPoint globalPosition) {
  if (id.has_value() && !m_editor.selection().contains(*id)) m_editor.selection().select(*id);
  QMenu menu(m_window);
  const auto add = [&](std::initializer_list<ActionId> ids) {
    if (!menu.isEmpty()) menu.addSeparator();
    for (const ActionId action : ids) menu.addAction(&m_actions[action]);
  };
  if (id.has_value()) {
    add({ActionId::AddReport, ActionId::AddPeer, ActionId::AddManagerAbove});
    add({ActionId::EditName, ActionId::ChangeManager, ActionId::AddDottedLine,
         ActionId::SwapHolders, ActionId::Vacate});
    add({ActionId::MoveEarlier, ActionId::MoveLater, ActionId::MoveLevelUp,
         ActionId::MoveLevelDown});
    add({ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::Duplicate});
    add({ActionId::Fold, ActionId::Unfold, ActionId::FocusBranch, ActionId::ShowEverything});
    add({ActionId::Remove, ActionId::RemoveBranch});
  } else {
    add({ActionId::AddRoot, ActionId::Paste});
    add({ActionId::ZoomFit, ActionId::ZoomActual, ActionId::FoldAll, ActionId::UnfoldAll,
         ActionId::ShowEverything});
  }
  menu.exec(globalPosition);
}

void EditController::changeManager() {
  const std::vector<PositionId> moved = m_editor.selection().tops();
  if (moved.empty()) return;
  const Chart& chart = m_editor.notifier().chart();
  PersonPicker picker(m_editor.notifier(), tr("Change manager"), tr("Name of the new manager"),
                      m_window);
  picker.setAllow([&](PositionId candidate) {
    return std::none_of(moved.begin(), moved.end(),
                        [&](PositionId id) { return chart.isInBranch(candidate, id); });
  });
  picker.setRemark([&](PositionId candidate) {
    const auto findings = rules::verdictForMove(chart, moved, candidate);
    return findings.empty() ? QString() : Words().findingTitle(findings.front(), chart);
  });
  if (picker.exec() != QDialog::Accepted || !picker.chosen().has_value()) return;
  m_editor.moveTo(moved, picker.chosen());
}

void EditController::addDottedLine() {
  const auto report = m_editor.selection().current();
  if (!report.has_value()) return;
  const Chart& chart = m_editor.notifier().chart();
  std::vector<PositionId> taken = {*report};
  for (const RelationId id : chart.relationsOf(*report)) {
    if (chart.relation(id).report == *report) taken.push_back(chart.relation(id).manager);
  }
  PersonPicker picker(m_editor.notifier(), tr("Dotted line"), tr("To whom?"), m_window);
  picker.setAllow([&](PositionId candidate) {
    return std::find(taken.begin(), taken.end(), candidate) == taken.end();
  });
  picker.setRemark([&](PositionId candidate) {
    return chart.manager(*report) == candidate
               ? Words().ruleStatement(rules::RuleId::StructureSolidAndDotted)
               : QString();
  });
  if (picker.exec() != QDialog::Accepted || !picker.chosen().has_value()) return;
  m_editor.run(edit::addDottedLine(chart, *report, *picker.chosen()));
}

void EditController::goTo() {
  PersonPicker picker(m_editor.notifier(), tr("Go to"), tr("Name, title or id"), m_window);
  if (picker.exec() != QDialog::Accepted || !picker.chosen().has_value()) return;
  m_editor.selection().select(*picker.chosen());
  m_canvas.reveal(*picker.chosen());
  m_canvas.setFocus();
}

void EditController::editRules() {
  RulesDialog dialog(m_editor.notifier().chart().settings(), m_window);
  if (dialog.exec() != QDialog::Accepted) return;
  auto plan = edit::setSettings(m_editor.notifier().chart(), dialog.settings());
  if (plan.hasError() && plan.error().code == Code::EditNothingToDo) return;
  m_editor.run(std::move(plan));
}

void EditController::acceptFinding(const rules::Finding& finding) {
  bool accepted = false;
  const QString reason = QInputDialog::getText(
      m_window, tr("Accept a finding"),
      tr("Why is it right for this organisation? The reason is kept in the document."),
      QLineEdit::Normal, QString(), &accepted);
  if (accepted && !reason.trimmed().isEmpty()) m_editor.acceptFinding(finding, reason.trimmed());
}

}  // namespace arborg::ui
