#include "core/scene/shown_text.h"

#include "core/util/text.h"

namespace arborg::scene {

namespace {

// Controls and line or paragraph separators would break a line or vanish: they count as a space.
bool isBreakOrControl(std::string_view point) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(point[i]); };
  if (point.size() == 1) return byte(0) < 0x20U || byte(0) == 0x7FU;
  if (point.size() == 2) return byte(0) == 0xC2U && byte(1) < 0xA0U;
  return point == "\xE2\x80\xA8" || point == "\xE2\x80\xA9";
}

}  // namespace

void appendShown(std::string_view typed, std::string& out) {
  std::string repaired;
  std::string_view text = trimmed(typed);
  if (!isUtf8(text)) {
    repaired = repairedUtf8(text);
    text = repaired;
  }
  const std::size_t begin = out.size();
  std::size_t points = 0;
  for (std::size_t at = 0; at < text.size(); ++points) {
    if (points == kMaximumShownText) {
      out += "\xE2\x80\xA6";
      return;
    }
    const std::string_view point = text.substr(at, codePointLength(text[at]));
    if (isBreakOrControl(point)) {
      if (out.size() > begin) out += ' ';
    } else {
      out += point;
    }
    at += point.size();
  }
  while (out.size() > begin && out.back() == ' ') out.pop_back();
}

}  // namespace arborg::scene
