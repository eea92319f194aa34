// A display list as an SVG document.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/model/ids.h"
#include "core/scene/display_list.h"
#include "core/scene/theme.h"

namespace arborg::scene {

struct SvgOptions {
  std::string title;       // of the document; may be empty
  std::string language;    // BCP 47; empty: not said
  std::string fontFamily;  // "Noto Sans"; sans-serif stands behind it
  double scale = 1;        // of the stated size; the drawing's own coordinates stay
  // The <title> of a card, read out and shown under the pointer: any text; empty: none.
  std::function<std::string(PositionId)> describe;
};

// UTF-8, SVG 1.1 with texts as texts, no scripts, no links, no outside references. Everything from
// the chart is escaped; what XML cannot hold (control characters, ill-formed bytes, U+FFFE) is
// dropped or replaced by U+FFFD. The background is a rectangle if the list has one. `theme` gives
// the fonts and the dashes. Same input, same bytes.
std::string svgDocument(const DisplayList& list, const Box& bounds, const Theme& theme,
                        const SvgOptions& options);

}  // namespace arborg::scene
