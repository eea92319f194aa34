// The assessed leaders of a chart, for the leaders map.
#pragma once

#include <QString>
#include <vector>

#include "core/document/document.h"

namespace arborg::ui {

struct Leader {
  PositionId seat;
  BuiltInRole role = BuiltInRole::Other;
  double execution = 0;
  double strategy = 0;
  Severity worst = Severity::Off;  // of the open skills.* findings about the seat
  QString name;
};

struct Leaders {
  std::vector<Leader> assessed;  // in order of id
  std::size_t notAssessed = 0;   // filled seats of leaders without both indexes
};

// Executives and leaders by the kind of their role. Linear in the chart, with a constant per seat
// that is not a leader's of a few nanoseconds.
Leaders leadersOf(const Document& document);

}  // namespace arborg::ui
