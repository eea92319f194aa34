// What stands around a chart: its logo, title and date above, the legend and a footer below.
#pragma once

#include <string>

#include "core/model/looks.h"
#include "core/scene/coloring.h"
#include "core/scene/display_list.h"
#include "core/scene/text_measurer.h"

namespace arborg::scene {

struct Surroundings {
  std::string title;  // of each: empty: none
  std::string date;
  std::string footer;
  std::string logo;      // path; empty: none that can be shown
  float logoAspect = 1;  // width by height
  Legend legend;

  bool isEmpty() const noexcept {
    return title.empty() && date.empty() && footer.empty() && logo.empty() &&
           legend.entries.empty();
  }
};

// Appends it to `list`, around `chart`: logo and title above its left edge, the rest below, as wide
// as the chart, but wide enough for a few entries. Returns the box around the chart and all of it;
// without `list` nothing is drawn. Letters grow with the chart, so that they are read wherever the
// names on its cards are; those of less than `smallest` px at scale 1 are left out, and the
// legend's colours with them; their place is kept.
Box addSurroundings(const Surroundings& what, const Box& chart, const TextMeasurer& measurer,
                    const CardWords& words, const Theme& theme, DisplayList* list,
                    float smallest = 0);

}  // namespace arborg::scene
