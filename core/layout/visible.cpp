#include "core/layout/visible.h"

namespace arborg::layout {

std::optional<std::uint32_t> nodeAt(const Outline& outline, const Layout& layout, Point p) {
  for (std::uint32_t node = 0; node < layout.size();) {
    if (!layout.subtreeBounds[node].contains(p)) {
      node = outline.subtreeEnd[node];
      continue;
    }
    if (cardBox(outline, layout, node).contains(p)) return node;
    ++node;
  }
  return std::nullopt;
}

}  // namespace arborg::layout
