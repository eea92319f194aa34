// Outlines for the layout tests, and the sweep that finds overlaps.
#pragma once

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "core/layout/layout.h"
#include "core/layout/outline.h"
#include "tests/support/random_tree.h"

namespace arborg::layout::test {

struct Sample {
  bool varySizes = true;
  std::uint32_t ownChoicePercent = 0;  // nodes with an arrangement of their own
  std::uint64_t seed = 1;
};

inline Outline outlineOf(const arborg::test::Parents& parents, const Sample& sample = {}) {
  arborg::test::Random random(sample.seed * 7919 + 13);
  Outline outline;
  outline.reserve(parents.size());
  for (const std::uint32_t parent : parents) {
    const float width = sample.varySizes ? static_cast<float>(random.between(120, 260)) : 208.0F;
    const float height = sample.varySizes ? static_cast<float>(random.between(48, 120)) : 64.0F;
    const bool own = random.chance(sample.ownChoicePercent);
    const auto choice = static_cast<Arrangement>(random.between(1, 3));
    outline.append(parent, width, height, own ? choice : Arrangement::Automatic);
  }
  outline.closeBranches();
  return outline;
}

inline arborg::test::Parents chain(std::uint32_t people) {
  arborg::test::Parents parents;
  for (std::uint32_t i = 0; i < people; ++i) parents.push_back(i == 0 ? kNone : i - 1);
  return parents;
}

inline arborg::test::Parents star(std::uint32_t reports) {
  arborg::test::Parents parents(reports + 1, 0);
  parents[0] = kNone;
  return parents;
}

// The first pair of overlapping cards, or {kNone, kNone}. Sweep from top to bottom with the cards
// cut by the line in order of x. O(n log n).
inline std::pair<std::uint32_t, std::uint32_t> overlap(const Outline& outline,
                                                       const Layout& layout) {
  struct Event {
    float y;
    bool begins;
    std::uint32_t node;
  };
  std::vector<Event> events;
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    const Box card = cardBox(outline, layout, node);
    events.push_back({card.y, true, node});
    events.push_back({card.bottom(), false, node});
  }
  std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
    return a.y != b.y ? a.y < b.y : a.begins != b.begins ? b.begins : a.node < b.node;
  });
  std::set<std::pair<float, std::uint32_t>> cut;
  for (const Event& event : events) {
    const std::pair<float, std::uint32_t> key{layout.x[event.node], event.node};
    if (!event.begins) {
      cut.erase(key);
      continue;
    }
    const auto [place, added] = cut.insert(key);
    const auto hits = [&](std::uint32_t other) {
      return cardBox(outline, layout, other).overlaps(cardBox(outline, layout, event.node));
    };
    if (place != cut.begin() && hits(std::prev(place)->second)) {
      return {std::prev(place)->second, event.node};
    }
    if (std::next(place) != cut.end() && hits(std::next(place)->second)) {
      return {event.node, std::next(place)->second};
    }
  }
  return {kNone, kNone};
}

}  // namespace arborg::layout::test
