// The fonts that a theme asks for, on this computer.
#pragma once

#include <QFont>
#include <QString>

#include "core/scene/theme.h"

namespace arborg::ui {

// Noto Sans where it is installed, since the cards are proportioned for it; else the system's font.
// Needs a QGuiApplication.
QString chartFontFamily();

// Sized in px. Measuring, the screen and every export use it alike: no hinting, so that a text is
// as wide at every scale, and no ligatures, so that what is copied out of a document is what was
// typed.
QFont chartFont(const scene::Font& font);

}  // namespace arborg::ui
