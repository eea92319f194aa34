// The colour of a function, for panels: the same as on the cards.
#pragma once

#include <QColor>

#include "core/scene/theme.h"
#include "ui/render/colors.h"

namespace arborg::ui {

inline QColor functionColour(RoleFunction function, bool dark) {
  const scene::Theme& theme = dark ? scene::slateTheme() : scene::paperTheme();
  return toColor(theme.function(function).band);
}

}  // namespace arborg::ui
