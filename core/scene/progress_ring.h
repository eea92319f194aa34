// How far something has come, as a ring that closes clockwise from the top.
#pragma once

#include "core/scene/display_list.h"

namespace arborg::scene {

// `done` of `total`, which is above 0; more than all is all. Fills `box`, which is square.
void addProgressRing(DisplayList& list, int done, int total, const Box& box, Color track, Color bar,
                     std::uint32_t position);

}  // namespace arborg::scene
