#include "core/document/document.h"

#include <utility>

namespace arborg {

Document::Document() {
  m_checker.checkAll(m_chart);
}

Document::Document(Chart chart, const ViewState& view, std::vector<rules::Finding> importFindings)
    : m_chart(std::move(chart)) {
  m_folded.resize(m_chart.positionSlots());
  for (const PositionId id : view.folded) {
    if (m_chart.contains(id)) m_folded[id.index()] = 1;
  }
  m_checker.setImportFindings(std::move(importFindings));
  m_checker.checkAll(m_chart);
}

Result<void> Document::run(Result<edit::Plan> plan) {
  if (plan.hasError()) return std::move(plan).error();
  const edit::ChangeSet changes = m_history.commit(m_chart, std::move(plan).value());
  if (!changes.empty()) finish(changes);
  return {};
}

bool Document::undo() {
  if (!m_history.canUndo()) return false;
  finish(m_history.undo(m_chart));
  return true;
}

bool Document::redo() {
  if (!m_history.canRedo()) return false;
  finish(m_history.redo(m_chart));
  return true;
}

void Document::goToStep(std::size_t done) {
  while (m_history.doneCount() > done && undo()) {
  }
  while (m_history.doneCount() < done && redo()) {
  }
}

void Document::finish(const edit::ChangeSet& changes) {
  m_checker.update(m_chart, changes);
  changed.send(changes);
  stateChanged.send();
}

bool Document::isFolded(PositionId id) const noexcept {
  return id.index() < m_folded.size() && m_folded[id.index()] != 0;
}

void Document::setFolded(PositionId id, bool folded) {
  setFolded(std::vector<PositionId>{id}, folded);
}

void Document::setFolded(const std::vector<PositionId>& ids, bool folded) {
  bool any = false;
  for (const PositionId id : ids) {
    if (!m_chart.contains(id) || isFolded(id) == folded) continue;
    if (m_folded.size() <= id.index()) m_folded.resize(m_chart.positionSlots());
    m_folded[id.index()] = folded ? 1 : 0;
    any = true;
  }
  if (any) foldingChanged.send();
}

ViewState Document::viewState() const {
  ViewState view;
  for (std::uint32_t slot = 0; slot < m_folded.size(); ++slot) {
    const PositionId id(slot);
    if (m_folded[slot] != 0 && m_chart.contains(id)) view.folded.push_back(id);
  }
  return view;
}

void Document::setPath(std::string path) {
  m_path = std::move(path);
  stateChanged.send();
}

void Document::markSaved() {
  m_history.markSaved();
  m_alwaysModified = false;
  stateChanged.send();
}

void Document::markUnsaved() {
  m_alwaysModified = true;
  stateChanged.send();
}

}  // namespace arborg
