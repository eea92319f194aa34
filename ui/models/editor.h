// The verbs a person uses on the selection, for menus, keys and the mouse alike.
#pragma once

#include <QObject>
#include <QString>
#include <optional>
#include <vector>

#include "core/edit/plan.h"
#include "core/rules/finding.h"
#include "ui/models/chart_notifier.h"
#include "ui/models/selection.h"

namespace arborg::ui {

// Turns a wish into a command on the document, selects what the command says, and reports what
// could not be done. It holds no widgets: the canvas opens its editor when editRequested is
// emitted, the window shows messages.
class Editor : public QObject {
  Q_OBJECT
 public:
  enum class Part : std::uint8_t { Name, Title, Role };

  Editor(ChartNotifier& notifier, Selection& selection, QObject* parent = nullptr);

  ChartNotifier& notifier() noexcept { return m_notifier; }
  Selection& selection() noexcept { return m_selection; }

  enum class After : std::uint8_t {
    Select,  // and show what the plan says
    Stay,    // the selection is elsewhere already
  };
  // Runs any plan: true when it was carried out. An error goes out as refused().
  bool run(Result<edit::Plan> plan, After after = After::Select);

  void addReport();        // below the current position, then edits its name
  void addPeer();          // after it
  void addManagerAbove();  // between it and its manager
  void addRoot();
  // A vacant seat of a role, then edits its name; no manager: at the top.
  void addSeat(RoleId role, std::optional<PositionId> manager,
               std::optional<std::size_t> index = std::nullopt);
  void remove();  // reports move up
  void removeBranch();
  void moveTo(const std::vector<PositionId>& ids, std::optional<PositionId> manager,
              std::optional<std::size_t> index = std::nullopt);
  void reorder(int delta);  // among peers
  void moveLevelUp();
  void moveLevelDown();
  // Writes a title, and with it the role that it stands for where nobody has chosen one
  // (title_role.h): one step. True when it stands there, also when it did already.
  bool writeTitle(const std::vector<PositionId>& ids, const QString& title,
                  After after = After::Select);
  void swapHolders();  // of the two selected
  void vacate();
  void duplicate();
  void cut();
  void copy();
  // Branches cut or copied here or in another window, an indented list, or spreadsheet cells.
  void paste();
  bool canPaste() const;
  void undo();
  void redo();
  void goToStep(std::size_t done);
  void applyFix(const rules::Fix& fix);
  void acceptFinding(const rules::Finding& finding, const QString& reason);
  void reopenFinding(const rules::Finding& finding);

 signals:
  void editRequested(arborg::PositionId id, arborg::ui::Editor::Part part);
  void refused(const arborg::Message& why);
  // Something was done that deserves a word: pasted rows that were not understood, for example.
  void noted(const arborg::Message& what);
  // Selected by a command: should be seen.
  void revealRequested(arborg::PositionId id);
  // What a fix leaves to the user: the search checklist of a seat, or the ratings of its holder.
  void followUpRequested(arborg::rules::FixFollowUp followUp, arborg::PositionId id);

 private:
  // Runs a plan that makes a position, and lets the user type its name.
  void runAndEdit(Result<edit::Plan> plan);
  std::vector<PositionId> targets() const;        // selected, else current
  std::vector<PositionId> topsOrCurrent() const;  // selected branches, else the current one
  // Seats the selection again after undo and redo: what the step had selected, where it still
  // exists.
  void reselect(std::size_t step);

  ChartNotifier& m_notifier;
  Selection& m_selection;
};

}  // namespace arborg::ui
