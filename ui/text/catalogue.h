// The translated texts of each language, whichever of them the window speaks.
#pragma once

#include <QTranslator>

#include "ui/text/language.h"

namespace arborg::ui {

// Our texts in `language`, loaded from the program's resources when first asked for and kept. Safe
// to call and to read from any thread. English has a catalogue too: its plurals are in it.
const QTranslator& catalogue(Language language);

// Names of the resources, for whoever installs them: ours, and what Qt's own texts lack.
QString catalogueFile(Language language);         // ":/i18n/arborg_fi.qm"
QString toolkitCatalogueFile(Language language);  // ":/i18n/qtbase_fi_extra.qm"; empty: none

}  // namespace arborg::ui
