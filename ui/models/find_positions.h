// Search for people by what a person would type.
#pragma once

#include <QString>
#include <vector>

#include "core/model/chart.h"

namespace arborg::ui {

// Every word of `text` must stand in the name, the title (typed, or the role's in the window's
// language), the department or the id. Case, accents, and the dots of i do not matter. Best first:
// names that begin with the text, then names with a word that does, then the rest, each in display
// order; at most `limit`. An empty text finds everybody. Linear in the chart.
std::vector<PositionId> findPositions(const Chart& chart, const QString& text, std::size_t limit);

}  // namespace arborg::ui
