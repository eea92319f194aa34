#include "ui/canvas/chart_walk.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace arborg::ui {
namespace {

using layout::Box;
using layout::Direction;
using layout::kNone;

// Half a px: cards of a row touch exactly, and floats are not exact.
constexpr float kSlack = 0.5F;
// How much worse a px off the level is than a px along it.
constexpr float kOffLevel = 3;

// A card as if the chart grew downwards.
Box growingDown(const Box& box, Direction direction) {
  switch (direction) {
    case Direction::TopDown:
      return box;
    case Direction::BottomUp:
      return {box.x, -box.bottom(), box.width, box.height};
    case Direction::LeftRight:
      return {box.y, box.x, box.height, box.width};
    case Direction::RightLeft:
      return {box.y, -box.right(), box.height, box.width};
  }
  return box;
}

// What a key means in a chart that grows downwards.
WalkKey growingDown(WalkKey key, Direction direction) {
  if (key == WalkKey::First || key == WalkKey::Last) return key;
  switch (direction) {
    case Direction::TopDown:
      return key;
    case Direction::BottomUp:
      if (key == WalkKey::Up) return WalkKey::Down;
      return key == WalkKey::Down ? WalkKey::Up : key;
    case Direction::LeftRight:
      switch (key) {
        case WalkKey::Right:
          return WalkKey::Down;
        case WalkKey::Left:
          return WalkKey::Up;
        case WalkKey::Up:
          return WalkKey::Left;
        default:
          return WalkKey::Right;
      }
    case Direction::RightLeft:
      switch (key) {
        case WalkKey::Left:
          return WalkKey::Down;
        case WalkKey::Right:
          return WalkKey::Up;
        case WalkKey::Up:
          return WalkKey::Left;
        default:
          return WalkKey::Right;
      }
  }
  return key;
}

class Walker {
 public:
  Walker(const layout::Outline& outline, const layout::Layout& layout, Direction direction)
      : m_outline(outline), m_layout(layout), m_direction(direction) {}

  // `head`: of a block, whose reports stand elsewhere than below him.
  WalkStep step(std::uint32_t node, bool folded, WalkKey key, bool head) const {
    switch (growingDown(key, m_direction)) {
      case WalkKey::Down:
        return down(node, folded, head);
      case WalkKey::Up:
        return up(node);
      case WalkKey::Left:
        return go(nearestOfLevel(node, false));
      case WalkKey::Right:
        if (folded && stands(node)) return {WalkStep::Kind::Unfold, kNone};
        return go(nearestOfLevel(node, true));
      case WalkKey::First:
        return go(firstPeer(node));
      case WalkKey::Last:
        return go(lastPeer(node));
    }
    return {};
  }

 private:
  static WalkStep go(std::uint32_t node) {
    return node == kNone ? WalkStep{} : WalkStep{WalkStep::Kind::Go, node};
  }

  Box box(std::uint32_t node) const {
    return growingDown(cardBox(m_outline, m_layout, node), m_direction);
  }

  std::uint32_t firstPeer(std::uint32_t node) const {
    return m_outline.isRoot(node) ? 0 : m_outline.parent[node] + 1;
  }
  std::uint32_t peersEnd(std::uint32_t node) const {
    return m_outline.isRoot(node) ? m_outline.size() : m_outline.subtreeEnd[m_outline.parent[node]];
  }
  std::uint32_t lastPeer(std::uint32_t node) const {
    const std::uint32_t end = peersEnd(node);
    while (m_outline.subtreeEnd[node] != end) node = m_outline.subtreeEnd[node];
    return node;
  }
  std::uint32_t nextPeer(std::uint32_t node) const {
    const std::uint32_t next = m_outline.subtreeEnd[node];
    return next == peersEnd(node) ? kNone : next;
  }

  // True if peers of this node stand below each other: those of a list, a team or of assistants.
  bool isInList(std::uint32_t node) const {
    if (m_outline.isRoot(node)) return false;
    if (m_outline.isAssistant(node)) return true;
    const layout::Placement placement = m_layout.placements[m_outline.parent[node]];
    return isHung(placement) || placement == layout::Placement::MixedRow;
  }

  // True if `lower` stands below its peer `upper` in such a list.
  bool hangsBelow(std::uint32_t upper, std::uint32_t lower) const {
    if (!isInList(upper) || !isInList(lower)) return false;
    if (m_outline.isAssistant(upper) != m_outline.isAssistant(lower)) return false;
    const Box a = box(upper);
    const Box b = box(lower);
    return b.y > a.y && a.x < b.right() && b.x < a.right();
  }

  // The next card below in the list of the node, on its side of the line.
  std::uint32_t peerBelow(std::uint32_t node) const {
    if (!isInList(node)) return kNone;
    std::uint32_t peer = nextPeer(node);
    while (peer != kNone && !hangsBelow(node, peer)) peer = nextPeer(peer);
    return peer;
  }
  std::uint32_t peerAbove(std::uint32_t node) const {
    if (!isInList(node)) return kNone;
    std::uint32_t above = kNone;
    for (std::uint32_t peer = firstPeer(node); peer < node; peer = m_outline.subtreeEnd[peer]) {
      if (hangsBelow(peer, node)) above = peer;
    }
    return above;
  }

  // True if the node is part of a list that stands, so that Down goes along it.
  bool stands(std::uint32_t node) const {
    if (m_outline.isRoot(node)) return false;
    return isHung(m_layout.placements[m_outline.parent[node]]) || m_outline.isAssistant(node) ||
           peerAbove(node) != kNone || peerBelow(node) != kNone;
  }

  WalkStep down(std::uint32_t node, bool folded, bool head) const {
    if (folded && !stands(node)) return {WalkStep::Kind::Unfold, kNone};
    if (!m_outline.isLeaf(node) && !head) return go(node + 1);
    // The next card of the innermost list that goes on below.
    for (std::uint32_t at = node; at != kNone; at = m_outline.parent[at]) {
      if (at != node && isBlock(m_layout, at)) return {};  // around it other keys go on
      if (const std::uint32_t below = peerBelow(at); below != kNone) return go(below);
      if (m_outline.isRoot(at)) continue;
      const std::uint32_t manager = m_outline.parent[at];
      if (m_outline.isAssistant(at)) {
        const std::uint32_t report = m_outline.firstReport(manager);
        if (report != m_outline.subtreeEnd[manager]) return go(report);
      } else if (nextPeer(at) != kNone && !isTwoSided(m_layout.placements[manager])) {
        return {};  // those are beside it
      }
    }
    return {};
  }

  WalkStep up(std::uint32_t node) const {
    if (m_outline.isRoot(node)) return {};
    // The last card of the branch above; of a block its head.
    if (const std::uint32_t above = peerAbove(node); above != kNone) {
      return go(isBlock(m_layout, above) ? above : m_outline.subtreeEnd[above] - 1);
    }
    return go(m_outline.parent[node]);
  }

  std::uint32_t nearestOfLevel(std::uint32_t node, bool right) const {
    std::uint32_t level = 0;
    for (std::uint32_t at = node; !m_outline.isRoot(at); at = m_outline.parent[at]) ++level;
    const Box from = box(node);
    std::uint32_t best = kNone;
    float least = 0;
    std::vector<std::uint32_t> levels(m_outline.size());
    for (std::uint32_t at = 0; at < m_outline.size(); ++at) {
      levels[at] = m_outline.isRoot(at) ? 0 : levels[m_outline.parent[at]] + 1;
      if (levels[at] != level || at == node) continue;
      const Box to = box(at);
      const float along = right ? to.x - from.right() : from.x - to.right();
      if (along < -kSlack) continue;
      const float off = std::max({0.0F, to.y - from.bottom(), from.y - to.bottom()});
      // Tops apart decide between cards of a list that all lie within the height of a tall one.
      const float cost = along + kOffLevel * off + std::abs(to.y - from.y);
      if (best == kNone || cost < least) {
        best = at;
        least = cost;
      }
    }
    return best;
  }

  const layout::Outline& m_outline;
  const layout::Layout& m_layout;
  Direction m_direction;
};

}  // namespace

WalkStep walk(const layout::Outline& outline, const layout::Layout& layout,
              layout::Direction direction, std::uint32_t node, bool folded, WalkKey key) {
  const auto grows = [&](std::uint32_t at) {
    return layout.directions.empty() || at == kNone ? direction : layout.directions[at];
  };
  const Direction around = grows(outline.parent[node]);
  const bool head = isBlock(layout, node) && grows(node) != around;
  if (head && growingDown(key, grows(node)) == WalkKey::Down) {
    return {WalkStep::Kind::Go, node + 1};
  }
  const WalkStep step = Walker(outline, layout, around).step(node, folded, key, head);
  return step.kind == WalkStep::Kind::Go && step.node == node ? WalkStep{} : step;
}

std::optional<std::pair<std::uint32_t, std::uint32_t>> peersInOrder(const layout::Outline& outline,
                                                                    std::uint32_t a,
                                                                    std::uint32_t b) {
  if (outline.parent[a] != outline.parent[b]) return std::nullopt;
  return std::minmax(a, b);
}

}  // namespace arborg::ui
