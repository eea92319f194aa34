// The rows of a chart in which equal grades stand beside each other.
#pragma once

#include "core/scene/lines_drawing.h"

namespace arborg::scene {

// How far the captions reach out of the chart: to the left of it, of a chart that grows sideways
// above it. 0 without such rows.
float gradeMargin(const LinesContext& context, const CardWords& words,
                  const TextMeasurer& measurer);

// Lines between the rows all over the clip, and the grade of each row at the edge of the chart or,
// where that is out of sight, of the clip. Belongs below everything else. O(rows).
void addGradeRows(DisplayList& list, const LinesContext& context, const Box& clip,
                  const CardWords& words, const TextMeasurer& measurer);

}  // namespace arborg::scene
