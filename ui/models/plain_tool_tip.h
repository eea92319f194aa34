// A tool tip that shows text as it is.
#pragma once

#include <QString>

namespace arborg::ui {

// Qt takes a tool tip for markup where it looks like some, and names and titles may: those are
// escaped, the others left alone (an escaped "R&D" would show its entity). Line feeds stay; a text
// longer than a line of 80 characters is wrapped.
QString plainToolTip(const QString& text);

}  // namespace arborg::ui
