// Random hierarchies, the same on every machine for the same seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace arborg::test {

// SplitMix64 (Steele, Lea, Flood 2014): small, and unlike the distributions of <random> the same in
// every standard library.
class Random {
 public:
  explicit Random(std::uint64_t seed) : m_state(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
  }

  // From low to high, both included.
  std::uint32_t between(std::uint32_t low, std::uint32_t high) {
    return low + static_cast<std::uint32_t>(next() % (std::uint64_t{high} - low + 1));
  }

  bool chance(std::uint32_t percent) { return between(1, 100) <= percent; }

 private:
  std::uint64_t m_state;
};

inline constexpr std::uint32_t kNoParent = std::numeric_limits<std::uint32_t>::max();

// Parents in preorder, kNoParent for a root.
using Parents = std::vector<std::uint32_t>;

// Turns parents in any order in which a parent stands before its children into preorder, siblings
// in their order.
inline Parents inPreorder(const Parents& parents) {
  const std::uint32_t size = static_cast<std::uint32_t>(parents.size());
  std::vector<std::uint32_t> firstChild(size, kNoParent);
  std::vector<std::uint32_t> nextSibling(size, kNoParent);
  std::vector<std::uint32_t> stack;
  for (std::uint32_t node = size; node-- > 0;) {
    if (parents[node] == kNoParent) {
      stack.push_back(node);
    } else {
      nextSibling[node] = firstChild[parents[node]];
      firstChild[parents[node]] = node;
    }
  }
  std::vector<std::uint32_t> place(size);
  Parents result;
  result.reserve(size);
  while (!stack.empty()) {
    const std::uint32_t node = stack.back();
    stack.pop_back();
    place[node] = static_cast<std::uint32_t>(result.size());
    result.push_back(parents[node] == kNoParent ? kNoParent : place[parents[node]]);
    const std::size_t bottom = stack.size();
    for (std::uint32_t c = firstChild[node]; c != kNoParent; c = nextSibling[c]) stack.push_back(c);
    for (std::size_t a = bottom, b = stack.size(); a + 1 < b; ++a) std::swap(stack[a], stack[--b]);
  }
  return result;
}

// A sales organisation under one root: managers with 3 to 12 reports, one in fifty with 30 to 60;
// three in five of those reports have reports themselves until the people run out. 5 levels below
// the root at 1,000 people, 7 or 8 at 100,000.
inline Parents salesTree(std::uint32_t people, std::uint64_t seed = 1) {
  Random random(seed);
  Parents parents;
  if (people == 0) return parents;
  parents.reserve(people);
  parents.push_back(kNoParent);
  for (std::uint32_t manager = 0; parents.size() < people; ++manager) {
    const bool lastChance = manager + 1 == parents.size();
    if (!lastChance && !random.chance(60)) continue;
    std::uint32_t reports = random.chance(2) ? random.between(30, 60) : random.between(3, 12);
    for (; reports > 0 && parents.size() < people; --reports) parents.push_back(manager);
  }
  return inPreorder(parents);
}

// Any forest: `rootPercent` of the nodes are roots, the others report to one of the `reach` nodes
// before them (small: deep; large: bushy).
inline Parents anyForest(std::uint32_t people, std::uint32_t rootPercent, std::uint32_t reach,
                         std::uint64_t seed) {
  Random random(seed);
  Parents parents;
  for (std::uint32_t node = 0; node < people; ++node) {
    const bool root = node == 0 || random.chance(rootPercent);
    const std::uint32_t back = node < reach ? node : reach;
    parents.push_back(root ? kNoParent : node - random.between(1, back));
  }
  return inPreorder(parents);
}

}  // namespace arborg::test
