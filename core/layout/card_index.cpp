#include "core/layout/card_index.h"

#include <algorithm>
#include <cmath>

namespace arborg::layout {

namespace {
constexpr float kSmallestSide = 256;  // px: about one card
}

std::int64_t CardIndex::column(float x) const noexcept {
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(x / m_side)), 0,
                                  m_columns - 1);
}

std::int64_t CardIndex::row(float y) const noexcept {
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(y / m_side)), 0, m_rows - 1);
}

// What lies outside of the chart belongs to the squares at its edges.
CardIndex::Cells CardIndex::cellsOf(const Box& box) const noexcept {
  return {column(box.x), row(box.y), column(box.right()), row(box.bottom())};
}

void CardIndex::rebuild(const Outline& outline, const Layout& layout) {
  m_outline = &outline;
  m_layout = &layout;
  // As many squares as cards, about, whatever the shape of the chart.
  const double area = double{layout.width} * double{layout.height};
  const double each = area / std::max<double>(1, outline.size());
  m_side = std::max(kSmallestSide, std::ceil(static_cast<float>(std::sqrt(each))));
  m_columns = static_cast<std::int64_t>(layout.width / m_side) + 1;
  m_rows = static_cast<std::int64_t>(layout.height / m_side) + 1;
  m_begin.assign(static_cast<std::size_t>(m_columns * m_rows) + 1, 0);
  const auto forEachCell = [this](std::uint32_t node, auto&& visit) {
    const Cells cells = cellsOf(grown(card(node), kMostClearance));
    for (std::int64_t y = cells.top; y <= cells.bottom; ++y) {
      for (std::int64_t x = cells.left; x <= cells.right; ++x) {
        visit(static_cast<std::size_t>(y * m_columns + x));
      }
    }
  };
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    forEachCell(node, [this](std::size_t cell) { ++m_begin[cell + 1]; });
  }
  for (std::size_t cell = 1; cell < m_begin.size(); ++cell) m_begin[cell] += m_begin[cell - 1];
  m_nodes.resize(m_begin.back());
  std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    forEachCell(node, [&](std::size_t cell) { m_nodes[next[cell]++] = node; });
  }
}

std::optional<CardIndex::Obstacle> CardIndex::ahead(Point from, Heading heading, float length,
                                                    float clearance) const {
  const bool level = isLevel(heading);
  const bool forward = isForward(heading);
  const float begin = level ? from.x : from.y;
  const float beside = level ? from.y : from.x;
  const float end = forward ? begin + length : begin - length;
  const auto cellAt = [&](float at) { return level ? column(at) : row(at); };
  const std::int64_t line = level ? row(beside) : column(beside);
  const std::int64_t last = cellAt(end);
  const std::int64_t step = forward ? 1 : -1;
  std::optional<Obstacle> nearest;
  for (std::int64_t cell = cellAt(begin);; cell += step) {
    const auto at =
        static_cast<std::size_t>(level ? line * m_columns + cell : cell * m_columns + line);
    for (std::uint32_t i = m_begin[at]; i < m_begin[at + 1]; ++i) {
      const Box box = grown(card(m_nodes[i]), clearance);
      const float low = level ? box.y : box.x;
      const float high = level ? box.bottom() : box.right();
      if (beside <= low || beside >= high) continue;
      const float front = level ? box.x : box.y;
      const float back = level ? box.right() : box.bottom();
      if (forward ? begin >= back : begin <= front) continue;  // it lies behind
      const float distance = std::max(0.0F, forward ? front - begin : begin - back);
      if (distance >= length) continue;
      if (nearest.has_value() && (nearest->distance < distance ||
                                  (nearest->distance == distance && nearest->node < m_nodes[i]))) {
        continue;
      }
      nearest = Obstacle{m_nodes[i], distance};
    }
    // A card found lies in no earlier square, but one of a later square may still be nearer.
    if (nearest.has_value()) {
      const float hit = forward ? begin + nearest->distance : begin - nearest->distance;
      if (cellAt(hit) == cell || nearest->distance == 0) return nearest;
    }
    if (cell == last) return nearest;
  }
}

bool CardIndex::isTaken(const Box& box, float clearance, std::uint32_t but) const {
  const Cells cells = cellsOf(box);
  for (std::int64_t y = cells.top; y <= cells.bottom; ++y) {
    for (std::int64_t x = cells.left; x <= cells.right; ++x) {
      const auto at = static_cast<std::size_t>(y * m_columns + x);
      for (std::uint32_t i = m_begin[at]; i < m_begin[at + 1]; ++i) {
        const std::uint32_t node = m_nodes[i];
        if (node == but) continue;
        if (grown(card(node), clearance).overlaps(box)) return true;
      }
    }
  }
  return false;
}

}  // namespace arborg::layout
