#include "core/scene/type_sign.h"

#include <array>
#include <span>

namespace arborg::scene {

namespace {

// In the unit square, y downwards.
constexpr std::array<Point, 6> kBolt = {{{0.60F, 0.03F},
                                         {0.20F, 0.57F},
                                         {0.46F, 0.57F},
                                         {0.38F, 0.97F},
                                         {0.80F, 0.41F},
                                         {0.54F, 0.41F}}};
// From north-east to south-west.
constexpr std::array<Point, 4> kNeedle = {
    {{0.74F, 0.26F}, {0.58F, 0.58F}, {0.26F, 0.74F}, {0.42F, 0.42F}}};

Item itemOf(std::uint32_t position) noexcept {
  Item item;
  item.part = Part::TypeSign;
  item.position = position;
  return item;
}

void addOutline(DisplayList& list, std::span<const Point> corners, const Box& box, float size,
                Item item) {
  // Around the middle of the box.
  const auto at = [&](Point p) {
    return Point{box.x + box.width * (0.5F + (p.x - 0.5F) * size),
                 box.y + box.height * (0.5F + (p.y - 0.5F) * size)};
  };
  list.beginPath();
  list.moveTo(at(corners.front()));
  for (const Point& corner : corners.subspan(1)) list.lineTo(at(corner));
  list.close();
  list.endPath(item);
}

void addRing(DisplayList& list, const Box& box, Item item, Color color) {
  item.shape = Shape::Ellipse;
  item.box = box;
  item.stroke = color;
  item.strokeWidth = box.width / 12;
  list.addShape(item);
}

}  // namespace

void addTypeSign(DisplayList& list, sales::LeaderType type, const Box& box, Color execution,
                 Color strategy, std::uint32_t position) {
  Item item = itemOf(position);
  switch (type) {
    case sales::LeaderType::NotAssessed:
      return;
    case sales::LeaderType::Executor:
      item.fill = execution;
      addOutline(list, kBolt, box, 1, item);
      return;
    case sales::LeaderType::Strategist:
      addRing(list, box, item, strategy);
      item.fill = strategy;
      addOutline(list, kNeedle, box, 1, item);
      return;
    case sales::LeaderType::Balanced:
      addRing(list, box, item, strategy);
      item.fill = execution;
      addOutline(list, kBolt, box, 0.68F, item);
      return;
  }
}

}  // namespace arborg::scene
