// Points and boxes of a chart, in px; x grows to the right, y downwards.
#pragma once

#include <algorithm>

namespace arborg::layout {

struct Point {
  float x = 0;
  float y = 0;

  friend bool operator==(const Point&, const Point&) = default;
};

struct Box {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;

  float right() const noexcept { return x + width; }
  float bottom() const noexcept { return y + height; }

  // Left and top edges belong to a box, right and bottom ones do not.
  bool contains(Point p) const noexcept {
    return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
  }

  // True if the two share more than an edge.
  bool overlaps(const Box& other) const noexcept {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  // True if they share at least an edge or a corner: the test for culling, where a box may be flat.
  bool touches(const Box& other) const noexcept {
    return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
  }

  friend bool operator==(const Box&, const Box&) = default;
};

// The smallest box that holds both.
inline Box united(const Box& a, const Box& b) noexcept {
  const float x = std::min(a.x, b.x);
  const float y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

// `box` with `by` more on each side.
constexpr Box grown(const Box& box, float by) noexcept {
  return {box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by};
}

}  // namespace arborg::layout
