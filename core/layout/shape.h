// The chart-wide shape that fills a page best.
#pragma once

#include <optional>

#include "core/layout/layout.h"

namespace arborg::layout {

// The shape for Arrangement::Automatic: the one whose estimated box, scaled to fit a page of the
// target aspect, can be shown largest; among those nearly as good the one that hangs least, since
// rows show levels best. `previous` is kept as long as it is not much worse than the best, so that
// an edit does not make the chart jump. options.shape, if given, is returned unchanged. O(n) plus
// O(managers) a candidate.
Shape chooseShape(const Outline& outline, const Options& options, std::optional<Shape> previous,
                  Workspace& workspace);
Shape chooseShape(const Outline& outline, const Options& options,
                  std::optional<Shape> previous = std::nullopt);

}  // namespace arborg::layout
