#include "core/edit/commands/fresh_keys.h"

#include "core/util/number.h"

namespace arborg::edit {

std::string FreshKeys::make(std::uint64_t number) const {
  return m_prefix + formatInteger(static_cast<std::int64_t>(number));
}

std::string FreshKeys::next() {
  if (isTaken(make(m_next))) {
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
  }
  std::string key = make(m_next++);
  m_given.insert(key);
  return key;
}

std::string FreshKeys::keepOrNext(std::string wanted) {
  if (wanted.empty() || isTaken(wanted)) return next();
  m_given.insert(wanted);
  return wanted;
}

}  // namespace arborg::edit
