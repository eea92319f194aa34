// Where a dragged card would land.
#pragma once

#include <cstdint>

#include "core/layout/layout.h"

namespace arborg::layout {

// The place among the visible reports of `manager` (kNone: among the roots) that a card dropped at
// `p` would take: 0 is before the first, their number after the last; never one among his
// assistants, who count. O(reports).
std::uint32_t dropIndex(const Outline& outline, const Layout& layout, const Options& options,
                        std::uint32_t manager, Point p);

// The gap that shows this place: between the two cards that it parts, or beside the only one, as
// wide as the gap between siblings at most and as long as the cards. For a manager without other
// reports than assistants: where a card of `width` x `height` would stand below him. May reach out
// of the chart.
Box gapBox(const Outline& outline, const Layout& layout, const Options& options,
           std::uint32_t manager, std::uint32_t index, float width, float height);

}  // namespace arborg::layout
