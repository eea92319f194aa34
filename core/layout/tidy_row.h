// Rows: van der Ploeg's tidy tree. Internal to core/layout.
#pragma once

#include <cstdint>

#include "core/layout/scratch.h"

namespace arborg::layout {

constexpr bool isRow(Placement placement) noexcept {
  return placement == Placement::Row || placement == Placement::MixedRow;
}

// The item after `item` among its siblings in a row: a team is one item.
inline std::uint32_t nextItem(const Outline& outline, const Cell* cells,
                              std::uint32_t item) noexcept {
  return cells[item].teamEnd != 0 ? cells[item].teamEnd : outline.subtreeEnd[item];
}

// Places the items of a row relative to each other and the manager over them; all items are done.
void placeRow(const Outline& outline, const Options& options,
              const std::vector<Placement>& placements, std::uint32_t manager, Scratch& scratch);

// Turns the relative positions of the whole row tree of `top` into ones from its upper left corner,
// and makes the box of the tree the region of `top`.
void finishRowTree(const Outline& outline, const std::vector<Placement>& placements,
                   std::uint32_t top, Scratch& scratch);

}  // namespace arborg::layout
