// Whether a window is dark, and the theme that suits it.
#pragma once

#include <QPalette>

#include "core/scene/theme.h"

namespace arborg::ui {

inline bool isDark(const QPalette& palette) {
  constexpr int kMiddle = 128;  // of a lightness from 0 to 255
  return palette.color(QPalette::Window).lightness() < kMiddle;
}

// Slate in a dark window, Paper in any other.
inline const scene::Theme& themeFor(const QPalette& palette) {
  return isDark(palette) ? scene::slateTheme() : scene::paperTheme();
}

}  // namespace arborg::ui
