#include "core/edit/commands/fresh_keys.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "core/util/number.h"

namespace arborg::edit {

std::string FreshKeys::make(std::uint64_t number) const {
  return m_prefix + formatInteger(static_cast<std::int64_t>(number));
}

bool FreshKeys::wasGiven(const std::string& key) const {
  if (key.empty() || key.front() != m_prefix) return false;
  const auto number = parseInteger(std::string_view(key).substr(1));
  if (!number.has_value() || *number < 0) return false;
  const auto value = static_cast<std::uint64_t>(*number);
  const auto after =
      std::upper_bound(m_given.begin(), m_given.end(), value,
                       [](std::uint64_t at, const auto& range) { return at < range.first; });
  return after != m_given.begin() && value < std::prev(after)->second && make(value) == key;
}

bool FreshKeys::isTaken(const std::string& key) const {
  return m_taken(key) || (!m_kept.empty() && m_kept.contains(key));
}

std::string FreshKeys::next() {
  std::string key = make(m_next);
  if (isTaken(key)) {
    std::uint64_t taken = m_next;
    std::uint64_t free = m_next + 1;
    for (std::uint64_t step = 1; isTaken(make(free)); step *= 2) {
      taken = free;
      free += step;
    }
    while (free - taken > 1) {
      const std::uint64_t middle = taken + (free - taken) / 2;
      (isTaken(make(middle)) ? taken : free) = middle;
    }
    m_next = free;
    key = make(free);
  }
  if (m_given.empty() || m_given.back().second != m_next) m_given.emplace_back(m_next, m_next);
  m_given.back().second = ++m_next;
  return key;
}

std::string FreshKeys::keepOrNext(std::string wanted) {
  if (wanted.empty() || wasGiven(wanted) || isTaken(wanted)) return next();
  m_kept.insert(wanted);
  return wanted;
}

}  // namespace arborg::edit
