// New keys that nobody has.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace arborg::edit {

// Hands out "n1", "n2", ... and remembers what it gave away. The numbers start where a chart of
// that many slots would, so that a free one is found at once; where a run of keys is taken, its end
// is found by doubling: logarithmic, and the same keys for the same chart every time.
class FreshKeys {
 public:
  // `taken` tells whether the chart has a key.
  FreshKeys(char prefix, std::uint64_t first, std::function<bool(const std::string&)> taken)
      : m_prefix(prefix), m_next(first), m_taken(std::move(taken)) {}

  std::string next();
  // `wanted` when it is free, else a fresh one.
  std::string keepOrNext(std::string wanted);
  bool isTaken(const std::string& key) const { return m_given.count(key) != 0 || m_taken(key); }

 private:
  std::string make(std::uint64_t number) const;

  char m_prefix;
  std::uint64_t m_next;
  std::function<bool(const std::string&)> m_taken;
  std::unordered_set<std::string> m_given;
};

}  // namespace arborg::edit
