// A chart seen as one that grows downwards, whatever its direction. Internal to core/layout.
#pragma once

#include "core/layout/layout.h"

namespace arborg::layout {

class Frame {
 public:
  Frame(const Outline& outline, const Layout& layout, Direction direction) noexcept
      : m_outline(outline), m_layout(layout), m_direction(direction) {}

  Point toDown(Point p) const noexcept {
    switch (m_direction) {
      case Direction::TopDown:
        return p;
      case Direction::BottomUp:
        return {p.x, m_layout.height - p.y};
      case Direction::LeftRight:
        return {p.y, p.x};
      case Direction::RightLeft:
        return {p.y, m_layout.width - p.x};
    }
    return p;
  }

  Point fromDown(Point p) const noexcept {
    switch (m_direction) {
      case Direction::TopDown:
        return p;
      case Direction::BottomUp:
        return {p.x, m_layout.height - p.y};
      case Direction::LeftRight:
        return {p.y, p.x};
      case Direction::RightLeft:
        return {m_layout.width - p.y, p.x};
    }
    return p;
  }

  Box toDown(const Box& box) const noexcept {
    if (m_direction == Direction::TopDown) return box;  // most charts, and asked for every card
    return between(toDown(Point{box.x, box.y}), toDown(Point{box.right(), box.bottom()}));
  }
  Box fromDown(const Box& box) const noexcept {
    return between(fromDown(Point{box.x, box.y}), fromDown(Point{box.right(), box.bottom()}));
  }

  // Ends of a row of grades.
  float near(const GradeRow& row) const noexcept {
    return isMirrored(m_direction) ? length() - row.end : row.begin;
  }
  float far(const GradeRow& row) const noexcept {
    return isMirrored(m_direction) ? length() - row.begin : row.end;
  }

  Box card(std::uint32_t node) const noexcept { return toDown(cardBox(m_outline, m_layout, node)); }
  Box branch(std::uint32_t node) const noexcept { return toDown(m_layout.subtreeBounds[node]); }

 private:
  float length() const noexcept {
    return isHorizontal(m_direction) ? m_layout.width : m_layout.height;
  }
  static Box between(Point a, Point b) noexcept {
    const float x = std::min(a.x, b.x);
    const float y = std::min(a.y, b.y);
    return {x, y, std::max(a.x, b.x) - x, std::max(a.y, b.y) - y};
  }

  const Outline& m_outline;
  const Layout& m_layout;
  Direction m_direction;
};

}  // namespace arborg::layout
