// Finds the columns of a finished layout again. Internal to core/layout.
#pragma once

#include <algorithm>
#include <cstdint>

#include "core/layout/frame.h"

namespace arborg::layout {

struct Column {
  std::uint32_t end = 0;  // one past the branch of its last report
  std::uint32_t last = 0;
  float left = 0;  // of all branches in it
  float right = 0;
};

// The column of hanging siblings that begins with `first`; the siblings end at `end`. A column ends
// where the next card stands higher.
inline Column columnFrom(const Outline& outline, const Frame& frame, std::uint32_t first,
                         std::uint32_t end) noexcept {
  const Box branch = frame.branch(first);
  Column column{outline.subtreeEnd[first], first, branch.x, branch.right()};
  float y = frame.branch(first).y;
  while (column.end < end) {
    const float next = frame.branch(column.end).y;
    if (next <= y) break;
    y = next;
    const Box box = frame.branch(column.end);
    column.left = std::min(column.left, box.x);
    column.right = std::max(column.right, box.right());
    column.last = column.end;
    column.end = outline.subtreeEnd[column.end];
  }
  return column;
}

// The lower end of a manager and his assistants, in the frame.
inline float bodyBottom(const Outline& outline, const Frame& frame, std::uint32_t manager,
                        std::uint32_t firstReport) noexcept {
  float bottom = frame.card(manager).bottom();
  for (std::uint32_t a = manager + 1; a < firstReport; a = outline.subtreeEnd[a]) {
    bottom = std::max(bottom, frame.branch(a).bottom());
  }
  return bottom;
}

// Where the line of a manager's reports leaves his card, in the frame; not yet whole px. `nested`:
// he himself hangs in a list.
inline float lineOf(const Box& card, Placement placement, bool nested, float toLine) noexcept {
  if (placement == Placement::Column || (placement == Placement::Columns && nested)) {
    return card.x + toLine;
  }
  if (placement == Placement::ColumnLeft) return card.right() - toLine;
  return card.x + card.width / 2;
}

// True if the reports of `node` count as hanging below one who hangs himself.
inline bool isNested(const Outline& outline, const Layout& layout, std::uint32_t node) noexcept {
  const std::uint32_t superior = outline.parent[node];
  return superior != kNone && !outline.isAssistant(node) && !isBlock(layout, node) &&
         isHung(layout.placements[superior]);
}

// One past the team of leaves that begins with `first` in a mixed row of `manager`.
inline std::uint32_t teamEndFrom(const Outline& outline, std::uint32_t first,
                                 std::uint32_t manager) noexcept {
  std::uint32_t end = first;
  while (end < outline.subtreeEnd[manager] && outline.isTeamMate(end)) ++end;
  return end;
}

}  // namespace arborg::layout
