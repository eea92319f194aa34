// What must hold of every layout. Each check reports its failures to GoogleTest; all are far from
// quadratic, so that thousands of cards can be checked.
#pragma once

#include <utility>
#include <vector>

#include "core/layout/layout.h"
#include "core/layout/routes.h"

namespace arborg::layout::test {

inline constexpr std::pair<std::uint32_t, std::uint32_t> kNoOverlap{kNone, kNone};

// The first pair of cards that overlap or are nearer to each other than `gap`, or kNoOverlap. Sweep
// from top to bottom with the cards cut by the line in order of x. O(n log n).
std::pair<std::uint32_t, std::uint32_t> overlap(const Outline& outline, const Layout& layout,
                                                float gap = 0);

// Arrays, whole px, order of siblings, levels, boxes of branches, extent of the chart, gaps.
void expectSane(const Outline& outline, const Options& options, const Layout& layout);

// Connectors at right angles, docked, joined, inside the boxes of their branches, over no card, and
// never meeting the connectors of another manager.
void expectSoundRoutes(const Outline& outline, const Options& options, const Layout& layout);

// Along the direction of growth, whatever it is: larger is further from the top.
float nearEdge(const Outline& outline, const Layout& layout, Direction direction,
               std::uint32_t node);
float farEdge(const Outline& outline, const Layout& layout, Direction direction,
              std::uint32_t node);

}  // namespace arborg::layout::test
