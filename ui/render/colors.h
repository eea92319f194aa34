// Colours of a theme as Qt paints them.
#pragma once

#include <QColor>

#include "core/scene/color.h"

namespace arborg::ui {

inline QColor toColor(scene::Color color) {
  return {color.red, color.green, color.blue, color.alpha};
}

inline QColor toColor(scene::Color color, int alpha) {
  return {color.red, color.green, color.blue, alpha};
}

}  // namespace arborg::ui
