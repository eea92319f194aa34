#include "core/edit/transaction.h"

#include <utility>

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

void Transaction::apply(std::vector<Edit> edits) {
  m_inverses.reserve(m_inverses.size() + edits.size());
  for (Edit& edit : edits) apply(std::move(edit));
}

std::vector<Edit> Transaction::commit() {
  m_changes.finish();
  return std::exchange(m_inverses, {});
}

}  // namespace arborg::edit
