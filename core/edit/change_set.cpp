#include "core/edit/change_set.h"

#include <algorithm>

namespace arborg::edit {

namespace {
template <class T>
void unify(std::vector<T>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}
}  // namespace

bool ChangeSet::empty() const noexcept {
  return m_moved.empty() && m_regrouped.empty() && m_altered.empty() && m_people.empty() &&
         m_relations.empty() && !m_roots && !m_settings && !m_advisor && !m_diagnostic &&
         !m_roles && !m_customFields && !m_everything;
}

void ChangeSet::finish() {
  unify(m_moved);
  unify(m_regrouped);
  unify(m_altered);
  unify(m_people);
  unify(m_relations);
}

}  // namespace arborg::edit
