// Finds slots of an array by a text key that only the array stores.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace arborg {

// An open-addressing hash index of slot numbers: 8 bytes an entry instead of a second copy of every
// key. The caller passes `keyOf(slot) -> std::string_view` wherever keys must be looked at.
// Finding, inserting and erasing are constant on average. At most one slot a key.
class SlotIndex {
 public:
  template <class KeyOf>
  std::optional<std::uint32_t> find(std::string_view key, const KeyOf& keyOf) const {
    if (m_entries.empty()) return std::nullopt;
    const std::uint32_t hash = hashOf(key);
    for (std::size_t at = home(hash); m_entries[at].slot != kEmpty; at = next(at)) {
      if (m_entries[at].hash == hash && keyOf(m_entries[at].slot) == key) return m_entries[at].slot;
    }
    return std::nullopt;
  }

  // The key must not be in the index yet.
  void insert(std::string_view key, std::uint32_t slot) {
    if ((m_size + 1) * 4 > m_entries.size() * 3) grow();
    place(Entry{hashOf(key), slot});
    ++m_size;
  }

  // Removes the entry of `slot`, whose key is (still) `key`.
  void erase(std::string_view key, std::uint32_t slot) {
    if (m_entries.empty()) return;
    std::size_t at = home(hashOf(key));
    while (m_entries[at].slot != slot) {
      if (m_entries[at].slot == kEmpty) return;
      at = next(at);
    }
    // Backward shift: later entries of the same run close the gap, so no tombstones pile up.
    std::size_t gap = at;
    for (std::size_t probe = next(gap); m_entries[probe].slot != kEmpty; probe = next(probe)) {
      const std::size_t wanted = home(m_entries[probe].hash);
      const std::size_t mask = m_entries.size() - 1;
      if (((probe - wanted) & mask) >= ((probe - gap) & mask)) {
        m_entries[gap] = m_entries[probe];
        gap = probe;
      }
    }
    m_entries[gap].slot = kEmpty;
    --m_size;
  }

  std::size_t size() const noexcept { return m_size; }

 private:
  static constexpr std::uint32_t kEmpty = 0xFFFFFFFFU;
  struct Entry {
    std::uint32_t hash = 0;
    std::uint32_t slot = kEmpty;
  };

  static std::uint32_t hashOf(std::string_view key) noexcept {
    const auto hash = static_cast<std::uint64_t>(std::hash<std::string_view>()(key));
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
  }
  std::size_t home(std::uint32_t hash) const noexcept { return hash & (m_entries.size() - 1); }
  std::size_t next(std::size_t at) const noexcept { return (at + 1) & (m_entries.size() - 1); }
  void place(Entry entry) {
    std::size_t at = home(entry.hash);
    while (m_entries[at].slot != kEmpty) at = next(at);
    m_entries[at] = entry;
  }
  void grow() {
    std::vector<Entry> old(m_entries.empty() ? 16 : m_entries.size() * 2);
    old.swap(m_entries);
    for (const Entry& entry : old) {
      if (entry.slot != kEmpty) place(entry);
    }
  }

  std::vector<Entry> m_entries;  // a power of two, or empty
  std::size_t m_size = 0;
};

}  // namespace arborg
