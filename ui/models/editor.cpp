#include "ui/models/editor.h"

#include <utility>

#include "core/edit/commands/branch_commands.h"
#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/finding_commands.h"
#include "core/edit/commands/holder_commands.h"
#include "core/edit/commands/paste_text.h"
#include "core/edit/commands/structure_commands.h"
#include "core/io/text_readers.h"
#include "core/util/message_codes.h"
#include "ui/models/clipboard.h"
#include "ui/models/title_role.h"

namespace arborg::ui {

Editor::Editor(ChartNotifier& notifier, Selection& selection, QObject* parent)
    : QObject(parent), m_notifier(notifier), m_selection(selection) {}

bool Editor::run(Result<edit::Plan> plan, After after) {
  if (plan.hasError()) {
    emit refused(plan.error());
    return false;
  }
  std::vector<PositionId> select = plan.value().select;
  const Result<void> done = m_notifier.document().run(std::move(plan));
  if (done.hasError()) {
    emit refused(done.error());
    return false;
  }
  if (after == After::Select && !select.empty()) {
    const PositionId first = select.front();
    m_selection.select(std::move(select), first);
    emit revealRequested(first);
  }
  return true;
}

void Editor::runAndEdit(Result<edit::Plan> plan) {
  if (!run(std::move(plan))) return;
  if (const auto id = m_selection.current()) emit editRequested(*id, Part::Name);
}

void Editor::addReport() {
  const auto id = m_selection.current();
  if (!id.has_value()) return addRoot();
  m_notifier.document().setFolded(*id, false);
  runAndEdit(edit::addReport(m_notifier.chart(), *id));
}

void Editor::addPeer() {
  const auto id = m_selection.current();
  if (!id.has_value()) return addRoot();
  runAndEdit(edit::addPeer(m_notifier.chart(), *id));
}

void Editor::addManagerAbove() {
  const auto id = m_selection.current();
  if (!id.has_value()) return addRoot();
  runAndEdit(edit::addManagerAbove(m_notifier.chart(), *id));
}

void Editor::addRoot() {
  runAndEdit(edit::addRoot(m_notifier.chart()));
}

void Editor::addSeat(RoleId role, std::optional<PositionId> manager,
                     std::optional<std::size_t> index) {
  if (manager.has_value()) m_notifier.document().setFolded(*manager, false);
  auto plan = manager.has_value() ? edit::addReport(m_notifier.chart(), *manager, {}, index)
                                  : edit::addRoot(m_notifier.chart(), {}, index);
  // A seat to write on, as every new one, but of a role that somebody has chosen.
  if (plan.hasValue()) {
    const PositionId id = plan.value().select.front();
    plan.value().edits.emplace_back(edit::SetPositionField{id, edit::PositionField::Role, role});
  }
  runAndEdit(std::move(plan));
}

std::vector<PositionId> Editor::targets() const {
  if (!m_selection.ids().empty()) return m_selection.ids();
  if (m_selection.current().has_value()) return {*m_selection.current()};
  return {};
}

void Editor::remove() {
  const auto ids = targets();
  if (!ids.empty()) run(edit::removeMany(m_notifier.chart(), ids));
}

void Editor::removeBranch() {
  const auto ids = targets();
  if (!ids.empty()) run(edit::removeBranches(m_notifier.chart(), ids));
}

void Editor::moveTo(const std::vector<PositionId>& ids, std::optional<PositionId> manager,
                    std::optional<std::size_t> index) {
  if (ids.empty()) return;
  run(ids.size() == 1 ? edit::moveBranch(m_notifier.chart(), ids.front(), manager, index)
                      : edit::moveMany(m_notifier.chart(), ids, manager, index));
}

void Editor::reorder(int delta) {
  if (const auto id = m_selection.current()) run(edit::reorder(m_notifier.chart(), *id, delta));
}

void Editor::moveLevelUp() {
  if (const auto id = m_selection.current()) run(edit::moveLevelUp(m_notifier.chart(), *id));
}

void Editor::moveLevelDown() {
  if (const auto id = m_selection.current()) run(edit::moveLevelDown(m_notifier.chart(), *id));
}

bool Editor::writeTitle(const std::vector<PositionId>& ids, const QString& title, After after) {
  const Document& document = m_notifier.document();
  const std::string text = title.trimmed().toStdString();
  std::vector<edit::TitledSeat> seats;
  seats.reserve(ids.size());
  for (const PositionId id : ids) seats.push_back({id, roleForTitle(document, id, text)});
  Result<edit::Plan> plan = edit::setTitle(document.chart(), seats, text);
  if (plan.hasError() && plan.error().code == Code::EditNothingToDo) return true;
  return run(std::move(plan), after);
}

void Editor::swapHolders() {
  const auto& ids = m_selection.ids();
  if (ids.size() == 2) run(edit::swapHolders(m_notifier.chart(), ids[0], ids[1]));
}

void Editor::vacate() {
  if (const auto id = m_selection.current()) run(edit::vacate(m_notifier.chart(), *id));
}

void Editor::duplicate() {
  if (const auto id = m_selection.current()) run(edit::duplicateBranch(m_notifier.chart(), *id));
}

void Editor::cut() {
  const auto tops = topsOrCurrent();
  if (tops.empty()) return;
  Result<edit::Cut> cut = edit::cutBranches(m_notifier.chart(), tops);
  if (cut.hasError()) {
    emit refused(cut.error());
    return;
  }
  if (run(std::move(cut.value().plan))) putOnClipboard(cut.value().clip);
}

void Editor::copy() {
  const auto tops = topsOrCurrent();
  if (tops.empty()) return;
  Result<edit::BranchClip> clip = edit::copyBranches(m_notifier.chart(), tops);
  if (clip.hasError()) {
    emit refused(clip.error());
    return;
  }
  putOnClipboard(clip.value());
}

std::vector<PositionId> Editor::topsOrCurrent() const {
  auto tops = m_selection.tops();
  if (tops.empty() && m_selection.current().has_value()) tops = {*m_selection.current()};
  return tops;
}

void Editor::paste() {
  const auto manager = m_selection.current();
  if (manager.has_value()) m_notifier.document().setFolded(*manager, false);
  if (const auto clip = clipFromClipboard()) {
    if (run(edit::pasteBranch(m_notifier.chart(), *clip, manager)) && clip->cut) clipWasPasted();
    return;
  }
  run(edit::pasteText(m_notifier.chart(), textFromClipboard(), manager, std::nullopt,
                      io::textReaders()));
}

bool Editor::canPaste() const {
  return clipboardHasBranchOrText();
}

void Editor::undo() {
  const edit::History& history = m_notifier.document().history();
  if (!history.canUndo()) return;
  const std::size_t step = history.doneCount() - 1;
  m_notifier.document().undo();
  reselect(step);
}

void Editor::redo() {
  const edit::History& history = m_notifier.document().history();
  if (!history.canRedo()) return;
  const std::size_t step = history.doneCount();
  m_notifier.document().redo();
  reselect(step);
}

void Editor::goToStep(std::size_t done) {
  m_notifier.document().goToStep(done);
}

void Editor::reselect(std::size_t step) {
  std::vector<PositionId> ids = m_notifier.document().history().stepSelection(step);
  std::erase_if(ids, [this](PositionId id) { return !m_notifier.chart().contains(id); });
  if (ids.empty()) return;
  const PositionId first = ids.front();
  m_selection.select(std::move(ids), first);
  emit revealRequested(first);
}

void Editor::applyFix(const rules::Fix& fix) {
  if (!fix.plan.edits.empty() && !run(fix.plan)) return;
  if (fix.followUp == rules::FixFollowUp::None || fix.plan.select.empty()) return;
  const PositionId seat = fix.plan.select.front();
  m_selection.select({seat}, seat);
  emit revealRequested(seat);
  emit followUpRequested(fix.followUp, seat);
}

void Editor::acceptFinding(const rules::Finding& finding, const QString& reason) {
  if (finding.subjects.empty()) return;
  run(edit::acceptFinding(m_notifier.chart(), finding.subjects.front(), rules::key(finding.rule),
                          reason.toStdString()));
}

void Editor::reopenFinding(const rules::Finding& finding) {
  if (finding.subjects.empty()) return;
  run(edit::reopenFinding(m_notifier.chart(), finding.subjects.front(), rules::key(finding.rule)));
}

}  // namespace arborg::ui
