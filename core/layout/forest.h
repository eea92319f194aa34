// Several roots on one chart. Internal to core/layout.
#pragma once

#include <cstdint>

#include "core/layout/scratch.h"

namespace arborg::layout {

struct Extent {
  double width = 0;
  double height = 0;
};

// Places the finished regions of scratch.roots in order: side by side, or, if there are many, on
// shelves whose width brings the whole near the target aspect. O(roots).
Extent placeRoots(const Outline& outline, const Options& options, Scratch& scratch);

// How far a chart is from filling the page: the larger, the smaller it must be drawn to fit.
double pageCost(Extent extent, const Options& options) noexcept;

}  // namespace arborg::layout
