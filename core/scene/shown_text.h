// What a user typed, fit to stand in one line of a drawing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace arborg::scene {

// Longer texts are cut before they are measured: nothing on a chart shows more.
inline constexpr std::size_t kMaximumShownText = 160;  // code points

// Appends `typed` trimmed, well-formed, without control characters or line separators (a space
// stands for each), and cut with U+2026 after kMaximumShownText code points.
void appendShown(std::string_view typed, std::string& out);

// Bytes of the code point that begins with `first`, in well-formed UTF-8.
constexpr std::size_t codePointLength(char first) noexcept {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80U ? 1U : byte < 0xE0U ? 2U : byte < 0xF0U ? 3U : 4U;
}

}  // namespace arborg::scene
