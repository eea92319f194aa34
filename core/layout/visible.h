// What of a layout lies in a window, and what lies under a point.
#pragma once

#include <cstdint>
#include <optional>

#include "core/layout/layout.h"

namespace arborg::layout {

// Calls fn(node, cardVisible) in preorder for every node whose branch touches `clip`; cardVisible
// says whether its own card does. Connectors of a manager whose card is out of sight may still be
// in sight, so all of them are named. Branches that miss the clip are skipped as a whole.
template <class Fn>
void forEachVisible(const Outline& outline, const Layout& layout, const Box& clip, Fn&& fn) {
  for (std::uint32_t node = 0; node < layout.size();) {
    if (!layout.subtreeBounds[node].touches(clip)) {
      node = outline.subtreeEnd[node];
      continue;
    }
    fn(node, cardBox(outline, layout, node).touches(clip));
    ++node;
  }
}

// The node whose card holds the point.
std::optional<std::uint32_t> nodeAt(const Outline& outline, const Layout& layout, Point p);

}  // namespace arborg::layout
