// New keys that nobody has.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace arborg::edit {

// Hands out "n1", "n2", ... The numbers start where a chart of that many slots would, so that a
// free one is found at once; where a run of keys is taken, its end is found by doubling:
// logarithmic, and the same keys for the same chart every time.
class FreshKeys {
 public:
  // `taken` tells whether the chart has a key.
  FreshKeys(char prefix, std::uint64_t first, std::function<bool(const std::string&)> taken)
      : m_prefix(prefix), m_next(first), m_taken(std::move(taken)) {}

  std::string next();
  // `wanted` when it is free, else a fresh one.
  std::string keepOrNext(std::string wanted);

 private:
  std::string make(std::uint64_t number) const;
  bool isTaken(const std::string& key) const;
  bool wasGiven(const std::string& key) const;

  char m_prefix;
  std::uint64_t m_next;
  std::function<bool(const std::string&)> m_taken;
  std::vector<std::pair<std::uint64_t, std::uint64_t>> m_given;  // first and one past the last
  std::unordered_set<std::string> m_kept;
};

}  // namespace arborg::edit
