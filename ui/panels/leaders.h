// The assessed leaders of a chart, for the leaders map.
#pragma once

#include <QPointF>
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

// Marks `size` px wide for these points, each where its point is unless another one is nearer than
// its width: such marks stand in a ring around their common middle, in order, clear of each other.
// Quadratic in the points.
std::vector<QPointF> fannedOut(const std::vector<QPointF>& points, qreal size);

}  // namespace arborg::ui
