#include "ui/canvas/drop_target.h"

#include <algorithm>
#include <cmath>

#include "core/layout/landing.h"
#include "core/layout/visible.h"

namespace arborg::ui {
namespace {

using layout::Box;
using layout::Point;

// How far `p` is outside of the stretch from `low` to `high`; negative inside: to the nearer end.
float outside(float p, float low, float high) {
  return std::max(low - p, p - high);
}

// True if the node stands in a list that hangs, by itself or as a team in a row.
bool isInList(const layout::Outline& outline, const layout::Layout& layout, std::uint32_t node) {
  if (outline.isRoot(node)) return false;
  const layout::Placement placement = layout.placements[outline.parent[node]];
  return isHung(placement) || (placement == layout::Placement::MixedRow && isInTeam(outline, node));
}

// True if the reports of the node's manager follow each other downwards at it: a hanging list, or a
// row of a chart that grows sideways.
bool followDownwards(const layout::Outline& outline, const layout::Layout& layout,
                     const layout::Options& options, std::uint32_t node) {
  return isInList(outline, layout, node) !=
         isHorizontal(directionOf(layout, options, outline.parent[node]));
}

// True between two roots that stand beside each other, however far apart their branches keep them.
bool isBetweenRoots(const layout::Outline& outline, const layout::Layout& layout,
                    const layout::Options& options, Point p) {
  const bool down = isHorizontal(options.direction);
  const float at = down ? p.y : p.x;
  const float level = down ? p.x : p.y;
  bool before = false;
  bool after = false;
  for (std::uint32_t root = 0; root < outline.size(); root = outline.subtreeEnd[root]) {
    const Box card = cardBox(outline, layout, root);
    if (level < (down ? card.x : card.y) || level > (down ? card.right() : card.bottom())) continue;
    before = before || (down ? card.bottom() : card.right()) <= at;
    after = after || (down ? card.y : card.x) >= at;
  }
  return before && after;
}

struct Nearest {
  std::uint32_t node = layout::kNone;
  float distance = 0;
};

}  // namespace

std::optional<DropTarget> dropTargetAt(const layout::Outline& outline, const layout::Layout& layout,
                                       const layout::Options& options, Point p, float reach) {
  // Half the widest gap that belongs to two siblings, and a little for the ends of rows.
  const float gap = std::max(
      {static_cast<float>(options.gaps.subtree), static_cast<float>(options.gaps.branch), reach});
  std::uint32_t onCard = layout::kNone;
  Nearest beside;
  const Box around{p.x - gap, p.y - gap, 2 * gap, 2 * gap};
  forEachVisible(outline, layout, around, [&](std::uint32_t node, bool cardVisible) {
    if (!cardVisible) return;
    const Box box = cardBox(outline, layout, node);
    const float dx = outside(p.x, box.x, box.right());
    const float dy = outside(p.y, box.y, box.bottom());
    if (dx <= 0 && dy <= 0) onCard = node;
    if (outline.isAssistant(node) && !options.gradeRows) return;  // nobody joins them by place
    // Beside the head of a block stand its own people, not its peers.
    const bool inBlock = isBlock(layout, node) && layout.subtreeBounds[node].contains(p);
    if (inBlock) return;
    const bool down = followDownwards(outline, layout, options, node);
    const float along = down ? dy : dx;   // the way siblings follow each other
    const float across = down ? dx : dy;  // has to lie within the card
    const float size = down ? box.height : box.width;
    const auto between =
        static_cast<float>(outline.isRoot(node)              ? options.gaps.root
                           : isInList(outline, layout, node) ? options.gaps.row
                                                             : options.gaps.sibling);
    const float inner = std::min(std::max(0.0F, reach - between / 2), size / 4);
    if (across > 0 || along > gap || along < -inner) return;
    const float distance = std::abs(along);
    if (beside.node == layout::kNone || distance < beside.distance) beside = {node, distance};
  });
  if (beside.node != layout::kNone && (onCard == layout::kNone || onCard == beside.node)) {
    const std::uint32_t manager = outline.parent[beside.node];
    return DropTarget{manager, dropIndex(outline, layout, options, manager, p)};
  }
  if (onCard != layout::kNone) return DropTarget{onCard, std::nullopt};
  if (isBetweenRoots(outline, layout, options, p)) {
    return DropTarget{layout::kNone, dropIndex(outline, layout, options, layout::kNone, p)};
  }
  return std::nullopt;
}

void partReports(const layout::Outline& outline, const layout::Options& options,
                 std::uint32_t manager, std::uint32_t index, layout::Layout& layout) {
  const Box gap = gapBox(outline, layout, options, manager, index, 1, 1);
  const bool upright = gap.height > gap.width;
  const auto by = static_cast<float>(
      std::min({options.gaps.subtree, options.gaps.sibling, options.gaps.branch}) / 2);
  const bool hung = manager != layout::kNone && isHung(layout.placements[manager]);
  const auto shift = [&](std::uint32_t report, float distance) {
    for (std::uint32_t node = report; node < outline.subtreeEnd[report]; ++node) {
      (upright ? layout.x : layout.y)[node] += distance;
      Box& branch = layout.subtreeBounds[node];
      (upright ? branch.x : branch.y) += distance;
    }
  };
  std::uint32_t place = 0;
  const bool roots = manager == layout::kNone;
  const std::uint32_t end = roots ? outline.size() : outline.subtreeEnd[manager];
  const auto staysAside = [&](std::uint32_t report) {
    return outline.isAssistant(report) && !options.gradeRows;
  };
  for (std::uint32_t report = roots ? 0 : manager + 1; report < end;
       report = outline.subtreeEnd[report], ++place) {
    const Box card = cardBox(outline, layout, report);
    // Of lists beside each other, or of shelves of roots, only the one with the gap opens.
    if (!upright && (card.right() <= gap.x || gap.right() <= card.x)) continue;
    const bool beside = card.bottom() <= gap.y || gap.bottom() <= card.y;
    if (upright && (roots || hung) && beside) continue;
    if (staysAside(report)) continue;
    shift(report, place < index ? -by : by);
  }
  for (std::uint32_t node = manager; node != layout::kNone; node = outline.parent[node]) {
    Box& branch = layout.subtreeBounds[node];
    branch = {branch.x - by, branch.y - by, branch.width + 2 * by, branch.height + 2 * by};
  }
}

}  // namespace arborg::ui
