// Colours of a drawing and how well one reads on another.
#pragma once

#include <cstdint>
#include <string>

namespace arborg::scene {

// sRGB with straight (not premultiplied) alpha; 4 bytes.
struct Color {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  std::uint8_t alpha = 0;  // 0: nothing is painted

  // 0xRRGGBB, opaque.
  static constexpr Color rgb(std::uint32_t value) noexcept {
    return {static_cast<std::uint8_t>((value >> 16U) & 0xFFU),
            static_cast<std::uint8_t>((value >> 8U) & 0xFFU),
            static_cast<std::uint8_t>(value & 0xFFU), 255};
  }
  constexpr Color withAlpha(std::uint8_t value) const noexcept { return {red, green, blue, value}; }
  constexpr bool isVisible() const noexcept { return alpha != 0; }
  // 0xAARRGGBB with the colour channels multiplied by alpha, as a raster image stores it.
  constexpr std::uint32_t premultiplied() const noexcept {
    const auto times = [a = alpha](std::uint8_t c) {
      return (static_cast<std::uint32_t>(c) * a + 127U) / 255U;
    };
    return (static_cast<std::uint32_t>(alpha) << 24U) | (times(red) << 16U) | (times(green) << 8U) |
           times(blue);
  }

  friend constexpr bool operator==(Color, Color) = default;
};

// `amount` of `other` (0 to 1) stirred into `base`; opaque.
Color mixed(Color base, Color other, double amount) noexcept;

// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21. Source: relative luminance and contrast
// ratio as defined in https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrast(Color a, Color b) noexcept;

// Whichever of the two reads better on `background`.
Color readableOn(Color background, Color dark, Color light) noexcept;

// "#RRGGBB"; the alpha is not part of it.
std::string hexText(Color color);

}  // namespace arborg::scene
