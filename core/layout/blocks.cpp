#include "core/layout/blocks.h"

#include <algorithm>

namespace arborg::layout {
namespace {

constexpr Shape kUsual{1, 12};  // teams hang

// Where a line that comes down in the frame of a chart comes from, and one from its left.
Direction fromAbove(Direction direction) {
  return opposite(direction);
}
Direction fromBefore(Direction direction) {
  return isHorizontal(direction) ? Direction::BottomUp : Direction::RightLeft;
}

}  // namespace

Blocks::Blocks(const Outline& outline, const Options& options)
    : m_outline(outline), m_options(options) {
  m_parts.emplace_back().direction = options.direction;
  if (outline.direction.empty() || options.gradeRows) return;
  const std::uint32_t size = outline.size();
  std::vector<Direction> grows(size, options.direction);
  std::vector<std::uint8_t> heads(size, 0);
  bool any = false;
  for (std::uint32_t node = 0; node < size; ++node) {
    const std::uint32_t manager = outline.parent[node];
    const Direction around = manager == kNone ? options.direction : grows[manager];
    grows[node] = outline.isLeaf(node) ? around : outline.direction[node].value_or(around);
    heads[node] = grows[node] != around ? 1 : 0;
    any = any || heads[node] != 0;
  }
  if (!any) return;
  m_partOf.assign(size, 0);
  m_placeOf.assign(size, 0);
  for (std::uint32_t node = 0; node < size; ++node) {
    const std::uint32_t manager = outline.parent[node];
    const std::uint32_t around = manager == kNone ? 0 : m_partOf[manager];
    const std::uint32_t place = append(around, node, heads[node] != 0);
    m_partOf[node] = around;
    m_placeOf[node] = place;
    if (heads[node] == 0) continue;
    const auto own = static_cast<std::uint32_t>(m_parts.size());
    Part& part = m_parts.emplace_back();
    part.direction = grows[node];
    part.holder = around;
    part.place = place;
    m_partOf[node] = own;
    m_placeOf[node] = append(own, node, false);
  }
  for (Part& part : m_parts) part.outline.closeBranches();
}

// `leaf`: as the leaf that stands for a block.
std::uint32_t Blocks::append(std::uint32_t part, std::uint32_t node, bool leaf) {
  Outline& to = m_parts[part].outline;
  const bool head = part > 0 && to.empty();
  const std::uint32_t manager = m_outline.parent[node];
  const std::uint32_t place =
      to.append(head || manager == kNone ? kNone : m_placeOf[manager], m_outline.width[node],
                m_outline.height[node], m_outline.arrangement[node]);
  if (leaf) to.markBlock(place);
  if (m_outline.isAssistant(node) && !head) to.markAssistant(place);
  m_parts[part].nodes.push_back(node);
  return place;
}

void Blocks::arrangeInner(Workspace& workspace) {
  for (std::size_t at = m_parts.size(); at-- > 1;) {
    Part& part = m_parts[at];
    Options options = m_options;
    options.direction = part.direction;
    options.shape = kUsual;
    arrangeInto(part.outline, options, workspace, part.layout);
    Outline& holder = m_parts[part.holder].outline;
    holder.width[part.place] = part.layout.width;
    holder.height[part.place] = part.layout.height;
  }
}

Box Blocks::boxIn(const Part& part, std::uint32_t local) const {
  Box box = cardBox(part.outline, part.layout, local);
  if (part.flipped && isHorizontal(part.direction)) box.x = part.layout.width - box.right();
  if (part.flipped && !isHorizontal(part.direction)) box.y = part.layout.height - box.bottom();
  return box;
}

// True if the branch would grow towards the line that leads to its head.
bool Blocks::growsBack(const Part& holder, const Part& part) const {
  const Direction around = holder.flipped ? opposite(holder.direction) : holder.direction;
  const std::uint32_t manager = holder.outline.parent[part.place];
  Direction from = fromAbove(around);
  if (manager != kNone) {
    const Placement placement = holder.layout.placements[manager];
    const Direction before = fromBefore(around);
    const Box card = boxIn(holder, manager);
    const Box block = boxIn(holder, part.place);
    const bool after = isHorizontal(around) ? block.y + block.height / 2 > card.y + card.height / 2
                                            : block.x + block.width / 2 > card.x + card.width / 2;
    if (holder.outline.isAssistant(part.place)) {
      std::uint32_t index = 0;  // the first to the right, and so on in turn
      for (std::uint32_t a = manager + 1; a < part.place; a = holder.outline.subtreeEnd[a]) ++index;
      from = index % 2 == 0 ? before : opposite(before);
    } else if (isTwoSided(placement)) {
      from = after ? before : opposite(before);
    } else if (placement == Placement::ColumnLeft) {
      from = opposite(before);
    } else if (isHung(placement)) {
      from = before;
    }
  }
  return part.direction == from;
}

void Blocks::placePart(Part& part) {
  const Part& holder = m_parts[part.holder];
  const Box block = boxIn(holder, part.place);
  part.x = holder.x + block.x;
  part.y = holder.y + block.y;
  part.flipped = growsBack(holder, part);
}

void Blocks::compose(Layout& layout) {
  const std::uint32_t size = m_outline.size();
  layout.x.resize(size);
  layout.y.resize(size);
  layout.subtreeBounds.resize(size);
  layout.placements.resize(size);
  layout.directions.resize(size);
  layout.blocks.assign(size, 0);
  layout.gradeRows.clear();
  for (std::size_t at = 1; at < m_parts.size(); ++at) {
    placePart(m_parts[at]);
    layout.blocks[m_parts[at].nodes.front()] = 1;
  }
  for (std::uint32_t node = 0; node < size; ++node) {
    const Part& part = m_parts[m_partOf[node]];
    const std::uint32_t local = m_placeOf[node];
    const Box card = boxIn(part, local);
    layout.x[node] = part.x + card.x;
    layout.y[node] = part.y + card.y;
    layout.placements[node] = part.layout.placements[local];
    layout.directions[node] = part.flipped ? opposite(part.direction) : part.direction;
  }
  layout.shape = outerLayout().shape;
  boundBranches(m_outline, m_options, layout);
}

}  // namespace arborg::layout
