// Rows of equal grades. Internal to core/layout.
#pragma once

#include "core/layout/scratch.h"

namespace arborg::layout {

// Fills rowOf, rowTops and rowHeights of `scratch`: which row each node stands on, and where the
// rows lie below each other with `gap` between them. `down` are the cards' lengths that way. O(n),
// O(n log n) if the grades lie further apart than there are nodes.
void findGradeRows(const Outline& outline, const float* down, double gap, Scratch& scratch);

// The grade of each row, kNoGrade for one of nodes that have no grade or another one of their own.
void gradesOfRows(const Outline& outline, const Scratch& scratch, std::vector<GradeRow>& rows);

}  // namespace arborg::layout
