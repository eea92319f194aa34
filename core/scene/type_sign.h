// The sign of a leader's type: what the skills of whoever holds a seat say of them.
#pragma once

#include "core/sales/profile.h"
#include "core/scene/display_list.h"

namespace arborg::scene {

// Executor: a bolt; strategist: a compass; balanced: a bolt on a compass' ring; not assessed:
// nothing. Fills `box`, which is square.
void addTypeSign(DisplayList& list, sales::LeaderType type, const Box& box, Color execution,
                 Color strategy, std::uint32_t position);

}  // namespace arborg::scene
