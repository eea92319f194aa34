// Whether a window is dark.
#pragma once

#include <QPalette>

namespace arborg::ui {

inline bool isDark(const QPalette& palette) {
  constexpr int kMiddle = 128;  // of a lightness from 0 to 255
  return palette.color(QPalette::Window).lightness() < kMiddle;
}

}  // namespace arborg::ui
