// An open document: the chart, its history, what the rules say of it, and where it is kept.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/edit/change_set.h"
#include "core/edit/history.h"
#include "core/edit/plan.h"
#include "core/model/chart.h"
#include "core/model/view_state.h"
#include "core/rules/checker.h"
#include "core/util/result.h"
#include "core/util/signal.h"

namespace arborg {

// Everything that listens to a document hears of a change once, after it is complete, findings
// included. Not thread-safe: one thread owns a document.
class Document {
 public:
  // Untitled, empty and unchanged.
  Document();
  // What a reader brought. `importFindings` are the data.* findings of an import.
  Document(Chart chart, const ViewState& view, std::vector<rules::Finding> importFindings = {});

  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  const Chart& chart() const noexcept { return m_chart; }
  const edit::History& history() const noexcept { return m_history; }
  const rules::Checker& checker() const noexcept { return m_checker; }

  // Carries out a plan as one undo step; or, given an error, does nothing and returns it.
  Result<void> run(Result<edit::Plan> plan);
  // False (and nothing happens) when there is nothing to undo or redo.
  bool undo();
  bool redo();
  // Undoes or redoes until `done` steps are done; listeners hear of it once a step.
  void goToStep(std::size_t done);
  // The next typed change starts an undo step of its own.
  void endTyping() { m_history.endMerge(); }

  // Folding is a matter of looking: kept with the document, but neither undone nor "changed".
  bool isFolded(PositionId id) const noexcept;
  void setFolded(PositionId id, bool folded);
  void setFolded(const std::vector<PositionId>& ids, bool folded);
  ViewState viewState() const;

  // The file it was read from or last written to; empty: none yet.
  const std::string& path() const noexcept { return m_path; }
  void setPath(std::string path);
  // True when the chart differs from what the file holds (or, without a file, from the start).
  bool isModified() const noexcept { return m_alwaysModified || !m_history.isSaved(); }
  void markSaved();
  // Brought in from a file that cannot hold it all (a spreadsheet): unsaved until saved as a
  // document.
  void markUnsaved();

  Signal<const edit::ChangeSet&> changed;  // the chart, and with it the findings
  Signal<> foldingChanged;
  Signal<> stateChanged;  // path, modified, what can be undone

 private:
  void finish(const edit::ChangeSet& changes);

  Chart m_chart;
  edit::History m_history;
  rules::Checker m_checker;
  std::vector<std::uint8_t> m_folded;  // by position slot
  std::string m_path;
  bool m_alwaysModified = false;
};

}  // namespace arborg
