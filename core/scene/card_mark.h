// The signs that conditions put on cards.
#pragma once

#include "core/model/looks.h"
#include "core/scene/display_list.h"

namespace arborg::scene {

// A disc in `color` with the sign in white on it, and a ring of `ground` around it, so that it
// stands apart from the avatar. Fills `box`, which is square; None draws nothing. Shapes differ
// without their colours too.
void addCardMark(DisplayList& list, CardMark mark, const Box& box, Color color, Color ground,
                 std::uint32_t position, Part part = Part::Mark);

}  // namespace arborg::scene
