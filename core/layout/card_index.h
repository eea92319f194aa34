// Finds the cards near a point or in the way of a line, however large the chart.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/layout/layout.h"

namespace arborg::layout {

enum class Heading : std::uint8_t { Right, Down, Left, Up };

constexpr bool isLevel(Heading heading) noexcept {
  return heading == Heading::Right || heading == Heading::Left;
}
constexpr bool isForward(Heading heading) noexcept {
  return heading == Heading::Right || heading == Heading::Down;
}
constexpr Heading opposite(Heading heading) noexcept {
  return static_cast<Heading>((static_cast<unsigned>(heading) + 2U) % 4U);
}

// The cards of one layout on a grid of squares; about 16 bytes a card. The outline and the layout
// outlive it and stay as they are.
class CardIndex {
 public:
  // Lines may keep so far away from cards, px.
  static constexpr float kMostClearance = 16;

  // O(n).
  void rebuild(const Outline& outline, const Layout& layout);
  bool empty() const noexcept { return m_outline == nullptr; }
  void clear() noexcept { m_outline = nullptr; }

  struct Obstacle {
    std::uint32_t node;
    float distance;  // to the border of the grown card; 0 if the line begins inside or on it
  };
  // The first card that comes nearer than `clearance` to a line from `from`, at most `length` long.
  // Running along a card at just that distance is free. Costs the squares that the line crosses.
  std::optional<Obstacle> ahead(Point from, Heading heading, float length, float clearance) const;

  // Whether a card other than `but` comes nearer than `clearance` to the box.
  bool isTaken(const Box& box, float clearance, std::uint32_t but = kNone) const;

  Box card(std::uint32_t node) const noexcept { return cardBox(*m_outline, *m_layout, node); }

 private:
  struct Cells {
    std::int64_t left;
    std::int64_t top;
    std::int64_t right;  // included
    std::int64_t bottom;
  };
  Cells cellsOf(const Box& box) const noexcept;
  std::int64_t column(float x) const noexcept;
  std::int64_t row(float y) const noexcept;

  const Outline* m_outline = nullptr;
  const Layout* m_layout = nullptr;
  float m_side = 1;  // of a square, px
  std::int64_t m_columns = 0;
  std::int64_t m_rows = 0;
  std::vector<std::uint32_t> m_begin;  // one entry a square and one more, into m_nodes
  std::vector<std::uint32_t> m_nodes;
};

}  // namespace arborg::layout
