// The regions of all branches for a given shape. Internal to core/layout.
#pragma once

#include <vector>

#include "core/layout/forest.h"
#include "core/layout/scratch.h"

namespace arborg::layout {

// Fills the cells of `scratch`, whose heights and roots are known, and `placements`: where each
// region stands in the one that holds it. Returns the extent of the chart. O(n).
Extent measureRegions(const Outline& outline, const Options& options, Shape shape, Scratch& scratch,
                      std::vector<Placement>& placements);

}  // namespace arborg::layout
