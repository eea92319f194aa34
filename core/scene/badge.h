// The sign of a finding: its severity as a shape and a colour.
#pragma once

#include "core/model/settings.h"
#include "core/scene/display_list.h"

namespace arborg::scene {

// Error: octagon; warning: triangle; notice: circle; Off: nothing. Fills `box`, which is square.
void addBadge(DisplayList& list, Severity severity, const Box& box, Color color, Color mark,
              std::uint32_t position);

}  // namespace arborg::scene
