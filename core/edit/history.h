// Undo and redo.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "core/edit/change_set.h"
#include "core/edit/edit.h"
#include "core/edit/plan.h"
#include "core/util/message.h"

namespace arborg::edit {

// Steps on one chart. Undo and redo are the same exchange: a step's edits are applied and replaced
// by their inverses. The oldest steps are dropped when the steps together exceed the limit in
// bytes; the newest one is always kept.
class History {
 public:
  explicit History(std::size_t byteLimit = std::size_t{256} << 20U) : m_byteLimit(byteLimit) {}

  // Carries out a plan as one step and forgets what could be redone. A plan that changes nothing
  // (no edits) makes no step. Returns what was touched.
  ChangeSet commit(Chart& chart, Plan plan);

  bool canUndo() const noexcept { return m_done > 0; }
  bool canRedo() const noexcept { return m_done < m_steps.size(); }
  // Preconditions: canUndo(), canRedo().
  ChangeSet undo(Chart& chart);
  ChangeSet redo(Chart& chart);

  // Steps that can be undone come first, oldest at 0; doneCount() of them are done.
  std::size_t stepCount() const noexcept { return m_steps.size(); }
  std::size_t doneCount() const noexcept { return m_done; }
  const Message& stepName(std::size_t step) const { return m_steps[step].name; }
  // What was selected when the step was done.
  const std::vector<PositionId>& stepSelection(std::size_t step) const {
    return m_steps[step].select;
  }

  // The state now is the saved one. It stays reachable by undo and redo until its step is dropped
  // or overwritten; then the document counts as changed until it is saved again.
  void markSaved() noexcept;
  bool isSaved() const noexcept { return m_saved == m_done; }
  // Ends a run of merged typing: the next commit is a step of its own, but for the first text of a
  // new seat (Plan::newSeat).
  void endMerge() noexcept { m_mergeOpen = false; }

  // How the seat came to the role that it has now.
  enum class RoleSource : std::uint8_t {
    Unknown,  // no step that is done and kept tells
    Given,    // by the program: with the new seat (Plan::newSeat), or along with a title
    Chosen,   // by itself
  };
  // Looks through the steps from the newest to the one that tells.
  RoleSource roleSource(PositionId id) const;

  std::size_t bytes() const noexcept { return m_bytes; }
  void clear();

 private:
  struct Step {
    std::vector<Edit> edits;  // applied from the last to the first
    Message name;
    std::string mergeKey;
    std::vector<PositionId> select;
    std::optional<PositionId> newSeat;
    std::size_t bytes = 0;
  };

  ChangeSet exchange(Chart& chart, Step& step);
  void measure(Step& step);
  void dropOldest();

  std::deque<Step> m_steps;
  std::size_t m_done = 0;
  std::optional<std::size_t> m_saved = 0;  // number of done steps in the saved state
  std::size_t m_bytes = 0;
  std::size_t m_byteLimit;
  bool m_mergeOpen = false;
  bool m_seatIsNew = false;  // the newest step added a seat that nothing was written on yet
};

}  // namespace arborg::edit
