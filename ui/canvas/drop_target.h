// What a card dropped at a point would join.
#pragma once

#include <cstdint>
#include <optional>

#include "core/layout/layout.h"

namespace arborg::ui {

struct DropTarget {
  std::uint32_t manager = layout::kNone;  // node; none: among the roots
  // Between two of the manager's reports, or at an end of them: place among the visible ones. None:
  // on the manager's own card.
  std::optional<std::uint32_t> index;

  friend bool operator==(const DropTarget&, const DropTarget&) = default;
};

// The target at the chart point `p`; none in empty space. The whole stretch between two roots
// beside each other is a gap. Between siblings a strip of at least `reach` chart px to each side of
// the middle of the gap takes the card, cutting into the cards by a quarter of them at most, so
// that it can be hit at every zoom. O(visible branches at the point, and roots).
std::optional<DropTarget> dropTargetAt(const layout::Outline& outline, const layout::Layout& layout,
                                       const layout::Options& options, layout::Point p,
                                       float reach);

// Moves the reports of `manager` (kNone: the roots) on both sides of a place among them apart, with
// everybody below them: less than the gaps to other branches, so that nothing comes to lie over
// anything else. O(branch of the manager and its depth).
void partReports(const layout::Outline& outline, const layout::Options& options,
                 std::uint32_t manager, std::uint32_t index, layout::Layout& layout);

}  // namespace arborg::ui
