// The colour of a function, for panels: the same as on the cards.
#pragma once

#include <QColor>

#include "core/scene/theme.h"

namespace arborg::ui {

inline QColor toQColor(scene::Color colour) {
  return {colour.red, colour.green, colour.blue, colour.alpha};
}

inline QColor functionColour(RoleFunction function, bool dark) {
  const scene::Theme& theme = dark ? scene::slateTheme() : scene::paperTheme();
  return toQColor(theme.function(function).band);
}

}  // namespace arborg::ui
