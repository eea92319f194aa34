#include "core/scene/color.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace arborg::scene {

namespace {

double linear(std::uint8_t channel) noexcept {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color color) noexcept {
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

}  // namespace

Color mixed(Color base, Color other, double amount) noexcept {
  const auto mix = [amount](std::uint8_t from, std::uint8_t to) {
    return static_cast<std::uint8_t>(std::lround(from + (to - from) * amount));
  };
  return {mix(base.red, other.red), mix(base.green, other.green), mix(base.blue, other.blue), 255};
}

double contrast(Color a, Color b) noexcept {
  const double first = luminance(a) + 0.05;
  const double second = luminance(b) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

Color readableOn(Color background, Color dark, Color light) noexcept {
  return contrast(background, dark) > contrast(background, light) ? dark : light;
}

std::string hexText(Color color) {
  static constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string text = "#";
  for (const std::uint8_t channel : {color.red, color.green, color.blue}) {
    text += kDigits[channel >> 4U];
    text += kDigits[channel & 15U];
  }
  return text;
}

}  // namespace arborg::scene
