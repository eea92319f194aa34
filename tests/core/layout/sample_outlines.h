// Outlines for the layout tests.
#pragma once

#include <cstdint>
#include <vector>

#include "core/layout/layout.h"
#include "core/layout/outline.h"
#include "tests/support/random_tree.h"

namespace arborg::layout::test {

struct Sample {
  bool varySizes = true;
  std::uint32_t ownChoicePercent = 0;  // nodes with an arrangement of their own
  std::uint64_t seed = 1;
  std::uint32_t assistantPercent = 0;  // of those who may be
  std::uint32_t gradePercent = 0;      // nodes with a grade: their level, or a few more
  std::uint32_t directionPercent = 0;  // nodes whose branches have a direction of their own
};

inline Outline outlineOf(const arborg::test::Parents& parents, const Sample& sample = {}) {
  arborg::test::Random random(sample.seed * 7919 + 13);
  Outline outline;
  outline.reserve(parents.size());
  for (const std::uint32_t parent : parents) {
    const float width = sample.varySizes ? static_cast<float>(random.between(120, 260)) : 208.0F;
    const float height = sample.varySizes ? static_cast<float>(random.between(48, 120)) : 64.0F;
    const bool own = random.chance(sample.ownChoicePercent);
    const auto choice = kArrangements[random.between(1, kArrangements.size() - 1)];
    outline.append(parent, width, height, own ? choice : Arrangement::Automatic);
  }
  // Assistants come before their peers.
  std::vector<std::uint32_t> others(parents.size(), 0);
  std::vector<std::int32_t> levels(parents.size(), 0);
  for (std::uint32_t node = 0; node < parents.size(); ++node) {
    const std::uint32_t manager = parents[node];
    if (manager != kNone) {
      levels[node] = levels[manager] + 1 + static_cast<std::int32_t>(random.between(0, 3) / 3);
      if (others[manager] == 0 && random.chance(sample.assistantPercent)) {
        outline.markAssistant(node);
      } else {
        ++others[manager];
      }
    }
    if (random.chance(sample.gradePercent)) {
      // Sometimes not below the manager.
      outline.setGrade(node, levels[node] - (random.chance(5) ? 2 : 0));
    }
  }
  for (std::uint32_t node = 0; node < parents.size() && sample.directionPercent > 0; ++node) {
    if (!random.chance(sample.directionPercent)) continue;
    outline.setDirection(node, static_cast<Direction>(random.between(0, 3)));
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

}  // namespace arborg::layout::test
