// The same document gives the same PDF.
#pragma once

#include <QByteArray>

namespace arborg::ui {

// Qt writes the clock's time and a random identifier. The identifier becomes a digest of the
// content; the dates those of SOURCE_DATE_EPOCH, where it is set (reproducible-builds.org).
void makePdfReproducible(QByteArray& bytes);

}  // namespace arborg::ui
