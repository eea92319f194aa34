// Assistants beside their manager. Internal to core/layout.
#pragma once

#include <cstdint>

#include "core/layout/scratch.h"

namespace arborg::layout {

// Fills scratch.assistants. O(n) if there are any, else O(1).
void findAssistants(const Outline& outline, Scratch& scratch);

// Stacks the measured branches of the assistants of `manager`, if he has any: one pair below the
// other, the first of each on the right.
void stackStaff(const Outline& outline, const Gaps& gaps, std::uint32_t manager, Scratch& scratch);

// What a manager and his assistants take up, from the left upper corner of his card.
struct Body {
  double left = 0;  // what lies before the card
  double right = 0;
  double bottom = 0;
};

// The body once it is known where on the card, from its left edge, the line downwards leaves; gives
// the assistants their places beside that line.
Body bodyOf(const Outline& outline, const Gaps& gaps, std::uint32_t manager, double line,
            Scratch& scratch);

}  // namespace arborg::layout
