#include "core/scene/text_measurer.h"

namespace arborg::scene {

namespace {

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

bool startsCodePoint(char byte) noexcept {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

// Combining marks, joiners and variation selectors stay with the letter before them.
bool continuesLetter(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (at + 1 >= text.size()) return false;
  if (byte(at) == 0xCC || (byte(at) == 0xCD && byte(at + 1) < 0xB0)) return true;  // U+0300-036F
  if (at + 2 >= text.size()) return false;
  if (byte(at) == 0xE2 && byte(at + 1) == 0x80 && byte(at + 2) == 0x8D) return true;  // ZWJ
  return byte(at) == 0xEF && byte(at + 1) == 0xB8 && byte(at + 2) <= 0x8F;            // U+FE00-FE0F
}

// The longest prefix, ending between letters, whose width is at most `limit`.
std::size_t fittingPrefix(const TextMeasurer& measurer, FontRole role, std::string_view text,
                          float limit) {
  std::size_t low = 0;
  std::size_t high = text.size();
  // Invariant: the prefix of `low` bytes fits, the one of `high` bytes does not.
  while (true) {
    std::size_t middle = low + (high - low) / 2;
    while (middle > low && (!startsCodePoint(text[middle]) || continuesLetter(text, middle)))
      --middle;
    if (middle == low) {
      middle = low + 1;
      while (middle < high && (!startsCodePoint(text[middle]) || continuesLetter(text, middle)))
        ++middle;
      if (middle >= high) return low;
    }
    if (measurer.width(role, text.substr(0, middle)) <= limit) {
      low = middle;
    } else {
      high = middle;
    }
  }
}

}  // namespace

void appendElided(const TextMeasurer& measurer, FontRole role, std::string_view text, float limit,
                  std::string& out) {
  if (measurer.width(role, text) <= limit) {
    out += text;
    return;
  }
  const float room = limit - measurer.width(role, kEllipsis);
  std::size_t end = room > 0 ? fittingPrefix(measurer, role, text, room) : 0;
  while (end > 0 && text[end - 1] == ' ') --end;
  out += text.substr(0, end);
  out += kEllipsis;
}

std::size_t lineBreak(const TextMeasurer& measurer, FontRole role, std::string_view text,
                      float limit) {
  if (measurer.width(role, text) <= limit) return text.size();
  std::size_t end = fittingPrefix(measurer, role, text, limit);
  if (end < text.size() && text[end] == ' ') return end;
  for (std::size_t at = end; at > 0; --at) {
    if (text[at - 1] == ' ') return at - 1;
    if (text[at - 1] == '-') return at;
  }
  return end;
}

}  // namespace arborg::scene
