#include "core/util/slot_index.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace arborg {
namespace {

// The index beside a std::map of the same entries.
class Twins {
 public:
  void insert(const std::string& key) {
    if (m_map.count(key) != 0) return;
    const auto slot = static_cast<std::uint32_t>(m_keys.size());
    m_keys.push_back(key);
    m_map.emplace(key, slot);
    m_index.insert(key, slot);
  }
  void erase(const std::string& key) {
    const auto at = m_map.find(key);
    if (at == m_map.end()) {
      m_index.erase(key, static_cast<std::uint32_t>(m_keys.size()));  // nobody: no effect
      return;
    }
    m_index.erase(key, at->second);
    m_map.erase(at);
  }
  std::optional<std::uint32_t> found(const std::string& key) const {
    return m_index.find(key, [this](std::uint32_t slot) { return std::string_view(m_keys[slot]); });
  }
  std::optional<std::uint32_t> expected(const std::string& key) const {
    const auto at = m_map.find(key);
    return at == m_map.end() ? std::nullopt : std::optional(at->second);
  }
  bool sameSize() const { return m_index.size() == m_map.size(); }

 private:
  SlotIndex m_index;
  std::map<std::string, std::uint32_t> m_map;
  std::vector<std::string> m_keys;
};

TEST(SlotIndex, isEmptyAtFirst) {
  SlotIndex index;
  EXPECT_FALSE(index.find("a", [](std::uint32_t) { return std::string_view("a"); }).has_value());
  index.erase("a", 0);
  EXPECT_EQ(index.size(), 0U);
}

// Few keys, so that erasing hits, runs form, and slots are erased out of the middle of them.
RC_GTEST_PROP(SlotIndex, findsWhatAMapFinds,
              (const std::vector<std::pair<std::uint8_t, bool>>& steps)) {
  Twins twins;
  for (const auto& [number, insert] : steps) {
    const std::string key = std::to_string(number);
    if (insert) {
      twins.insert(key);
    } else {
      twins.erase(key);
    }
    RC_ASSERT(twins.sameSize());
  }
  for (int number = 0; number < 256; ++number) {
    const std::string key = std::to_string(number);
    RC_ASSERT(twins.found(key) == twins.expected(key));
  }
}

TEST(SlotIndex, survivesManyKeysComingAndGoing) {
  Twins twins;
  for (int i = 0; i < 20'000; ++i) twins.insert(std::to_string(i));
  for (int i = 0; i < 20'000; i += 3) twins.erase(std::to_string(i));
  for (int i = 0; i < 20'000; ++i) {
    const std::string key = std::to_string(i);
    ASSERT_EQ(twins.found(key), twins.expected(key));
  }
  EXPECT_TRUE(twins.sameSize());
}

}  // namespace
}  // namespace arborg
