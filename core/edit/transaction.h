// All or nothing: a group of edits on one chart.
#pragma once

#include <vector>

#include "core/edit/change_set.h"
#include "core/edit/edit.h"

namespace arborg::edit {

// Carries edits out as they come and keeps their inverses. Unless committed, the destructor takes
// everything back, so a chart never stays half changed.
class Transaction {
 public:
  explicit Transaction(Chart& chart) : m_chart(chart) {}
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  void apply(Edit edit);
  void apply(std::vector<Edit> edits);

  // Ends the transaction and hands over the inverses in the order in which they were made: to undo,
  // apply them from the last to the first.
  std::vector<Edit> commit();
  // What was touched; complete after commit().
  const ChangeSet& changes() const noexcept { return m_changes; }
  ChangeSet takeChanges() noexcept { return std::move(m_changes); }

 private:
  void makeRoom(const std::vector<Edit>& edits);

  Chart& m_chart;
  std::vector<Edit> m_inverses;
  ChangeSet m_changes;
};

}  // namespace arborg::edit
