#include "core/edit/transaction.h"

#include <algorithm>
#include <utility>

#include "core/edit/chart_mutator.h"

namespace arborg::edit {

Transaction::~Transaction() {
  while (!m_inverses.empty()) {
    Edit inverse = std::move(m_inverses.back());
    m_inverses.pop_back();
    edit::apply(m_chart, std::move(inverse), m_changes);
  }
}

void Transaction::apply(Edit edit) {
  m_inverses.push_back(edit::apply(m_chart, std::move(edit), m_changes));
}

// A large paste would otherwise move every record a dozen times while the arrays grow.
void Transaction::makeRoom(const std::vector<Edit>& edits) {
  constexpr std::size_t kWorthwhile = 1'000;
  if (edits.size() < kWorthwhile) return;
  std::size_t positions = 0;
  std::size_t people = 0;
  for (const Edit& edit : edits) {
    if (const auto* position = std::get_if<InsertPosition>(&edit)) {
      positions = std::max(positions, position->id.index() + 1);
    } else if (const auto* person = std::get_if<InsertPerson>(&edit)) {
      people = std::max(people, person->id.index() + 1);
    }
  }
  ChartMutator(m_chart).reserve(positions, people);
}

void Transaction::apply(std::vector<Edit> edits) {
  m_inverses.reserve(m_inverses.size() + edits.size());
  makeRoom(edits);
  for (Edit& edit : edits) apply(std::move(edit));
}

std::vector<Edit> Transaction::commit() {
  m_changes.finish();
  return std::exchange(m_inverses, {});
}

}  // namespace arborg::edit
