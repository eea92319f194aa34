#include "core/scene/badge.h"

#include <array>
#include <cmath>
#include <span>

namespace arborg::scene {

namespace {

// A closed outline whose corners are rounded: each is replaced by a curve between points `radius`
// away from it.
void addRoundedOutline(DisplayList& list, std::span<const Point> corners, float radius,
                       const Item& item) {
  const auto towards = [](Point from, Point to, float distance) {
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    return Point{from.x + (to.x - from.x) * distance / length,
                 from.y + (to.y - from.y) * distance / length};
  };
  const std::size_t count = corners.size();
  list.beginPath();
  for (std::size_t i = 0; i < count; ++i) {
    const Point before = corners[(i + count - 1) % count];
    const Point corner = corners[i];
    const Point after = corners[(i + 1) % count];
    const Point start = towards(corner, before, radius);
    const Point end = towards(corner, after, radius);
    if (i == 0) {
      list.moveTo(start);
    } else {
      list.lineTo(start);
    }
    list.cubicTo(towards(start, corner, radius * 0.66F), towards(end, corner, radius * 0.66F), end);
  }
  list.close();
  list.endPath(item);
}

// A bar above a dot ("!") or below one ("i"), in parts of the box.
void addMark(DisplayList& list, const Box& box, Item item, float barTop, float barBottom,
             float dotCenter) {
  const float width = box.width * 0.12F;
  const float center = box.x + box.width / 2;
  item.shape = Shape::RoundedBox;
  item.radius = width / 2;
  item.box = {center - width / 2, box.y + box.height * barTop, width,
              box.height * (barBottom - barTop)};
  list.addShape(item);
  const float dot = box.width * 0.14F;
  item.shape = Shape::Ellipse;
  item.box = {center - dot / 2, box.y + box.height * dotCenter - dot / 2, dot, dot};
  list.addShape(item);
}

}  // namespace

void addBadge(DisplayList& list, Severity severity, const Box& box, Color color, Color mark,
              std::uint32_t position) {
  Item item;
  item.part = Part::Badge;
  item.position = position;
  item.fill = color;
  const auto at = [&](float x, float y) {
    return Point{box.x + box.width * x, box.y + box.height * y};
  };
  Item sign = item;
  sign.fill = mark;
  switch (severity) {
    case Severity::Off:
      return;
    case Severity::Error: {
      // A regular octagon: its corners cut the sides at 1 - 1/sqrt(2) of half a side.
      constexpr float kCut = 0.293F;
      const std::array<Point, 8> corners = {at(kCut, 0),     at(1 - kCut, 0), at(1, kCut),
                                            at(1, 1 - kCut), at(1 - kCut, 1), at(kCut, 1),
                                            at(0, 1 - kCut), at(0, kCut)};
      addRoundedOutline(list, corners, box.width * 0.06F, item);
      addMark(list, box, sign, 0.2F, 0.58F, 0.74F);
      return;
    }
    case Severity::Warning: {
      const std::array<Point, 3> corners = {at(0.5F, 0), at(1.06F, 0.97F), at(-0.06F, 0.97F)};
      addRoundedOutline(list, corners, box.width * 0.14F, item);
      addMark(list, box, sign, 0.33F, 0.64F, 0.79F);
      return;
    }
    case Severity::Notice:
      item.shape = Shape::Ellipse;
      item.box = box;
      list.addShape(item);
      addMark(list, box, sign, 0.42F, 0.78F, 0.27F);
      return;
  }
}

}  // namespace arborg::scene
