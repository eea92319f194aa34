// Where an arrow key leads from a card.
#pragma once

#include <cstdint>
#include <optional>

#include "core/layout/layout.h"

namespace arborg::ui {

enum class WalkKey : std::uint8_t { Up, Down, Left, Right, First, Last };

struct WalkStep {
  enum class Kind : std::uint8_t { Stay, Go, Unfold };
  Kind kind = Kind::Stay;
  std::uint32_t node = layout::kNone;  // for Go

  friend bool operator==(const WalkStep&, const WalkStep&) = default;
};

// Arrows walk the chart as it is drawn; the meanings turn with `direction`, that of the chart, or
// with that of the branch; at the head of a branch that grows another way than what is around it
// the key of that way leads to its reports, the others along its peers and to its manager.
// Described for a chart that grows downwards:
//   Down   the first report (of a folded branch: unfolds it); in a hanging list the next card
//   below;
//          assistants come first, then the other reports
//   Up     the manager; in a hanging list the card above
//   Left, Right   the nearest card of the same level; on a folded branch of a hanging list, Right
//          unfolds it
//   First, Last   of the reports of the same manager
// `folded`: the node has reports that are not shown. Source: the tree pattern of the ARIA Authoring
// Practices, https://www.w3.org/WAI/ARIA/apg/patterns/treeview/, turned to where the cards stand.
// O(n) for Left and Right, O(peers) else.
WalkStep walk(const layout::Outline& outline, const layout::Layout& layout,
              layout::Direction direction, std::uint32_t node, bool folded, WalkKey key);

// The siblings of `node` from one to the other, both included, in drawing order; nothing unless the
// two have the same manager.
std::optional<std::pair<std::uint32_t, std::uint32_t>> peersInOrder(const layout::Outline& outline,
                                                                    std::uint32_t a,
                                                                    std::uint32_t b);

}  // namespace arborg::ui
