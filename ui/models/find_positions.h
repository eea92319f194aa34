// Search for people by what a person would type.
#pragma once

#include <QString>
#include <vector>

#include "ui/models/search_index.h"

namespace arborg::ui {

// Every word of `text` must stand somewhere in the fields that SearchIndex knows. Case, accents,
// and the dots of i do not matter. Best first: names that begin with the text and IDs that are it,
// then names with a word that begins with it, then names that hold all words, then the rest, each
// in display order; at most `limit`. An empty text finds everybody. Linear in the chart.
std::vector<PositionId> findPositions(SearchIndex& index, const QString& text, std::size_t limit);

// Where the text was found, unless that is seen anyway (in the name or the title): "E-mail:
// anna@example.org"; empty where there is nothing to say.
QString foundIn(SearchIndex& index, PositionId id, const QString& text);

}  // namespace arborg::ui
