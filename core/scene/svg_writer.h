// A display list as an SVG document.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/ids.h"
#include "core/scene/display_list.h"
#include "core/scene/theme.h"

namespace arborg::scene {

struct SvgPicture {
  std::string bytes;
  std::string_view mediaType;  // "image/png" or "image/jpeg"
};

struct SvgOptions {
  std::string title;       // of the document; may be empty
  std::string language;    // BCP 47; empty: not said
  std::string fontFamily;  // "Noto Sans"; sans-serif stands behind it
  double scale = 1;        // of the stated size; the drawing's own coordinates stay
  // The <title> of a card, read out and shown under the pointer: any text; empty: none.
  std::function<std::string(PositionId)> describe;
  // The bytes of the picture at a path, cut to a square or whole; asked once for each. None: it
  // cannot be shown. Without the function no picture is.
  std::function<std::optional<SvgPicture>(std::string_view path, bool square)> picture;
};

// UTF-8, SVG 1.1 with texts as texts, no scripts, no links, no outside references. Everything from
// the chart is escaped; what XML cannot hold (control characters, ill-formed bytes, U+FFFE) is
// dropped or replaced by U+FFFD. Pictures are in it, as data: (RFC 2397), each once. The background
// is a rectangle if the list has one. `theme` gives the fonts and the dashes. Same input, same
// bytes.
std::string svgDocument(const DisplayList& list, const Box& bounds, const Theme& theme,
                        const SvgOptions& options);

}  // namespace arborg::scene
