// How wide a text is, without knowing who draws it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/scene/theme.h"

namespace arborg::scene {

// px at scale 1; all above zero.
struct FontMetrics {
  float ascent = 0;     // baseline to the top of the tallest letters
  float descent = 0;    // baseline to the bottom of the lowest
  float capHeight = 0;  // of capitals and digits
};

// Answers for the fonts of one theme. Called for every text of a chart of 100,000 people, so an
// implementation keeps what it has learned.
class TextMeasurer {
 public:
  TextMeasurer() = default;
  TextMeasurer(const TextMeasurer&) = delete;
  TextMeasurer& operator=(const TextMeasurer&) = delete;
  virtual ~TextMeasurer() = default;

  // Advance of one line of well-formed UTF-8, px at scale 1.
  virtual float width(FontRole role, std::string_view text) const = 0;
  virtual FontMetrics metrics(FontRole role) const = 0;
};

// Appends `text` to `out`, cut at a code point and ended by U+2026 if it is wider than `limit`.
// O(length) measurements in the worst case, logarithmic in their number.
void appendElided(const TextMeasurer& measurer, FontRole role, std::string_view text, float limit,
                  std::string& out);

// Where to break `text` so that the first line is at most `limit` wide: after the last space or
// hyphen that fits, else before the code point that does not. text.size() if all of it fits.
std::size_t lineBreak(const TextMeasurer& measurer, FontRole role, std::string_view text,
                      float limit);

}  // namespace arborg::scene
