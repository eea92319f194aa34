#include "core/scene/type_sign.h"

#include <array>

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

constexpr float kInRing = 0.16F;  // of the box, free on each side of what stands in a ring

Item itemOf(std::uint32_t position) noexcept {
  Item item;
  item.part = Part::TypeSign;
  item.position = position;
  return item;
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
      item.box = box;
      addPolygon(list, kBolt, item);
      return;
    case sales::LeaderType::Strategist:
      addRing(list, box, item, strategy);
      item.fill = strategy;
      item.box = box;
      addPolygon(list, kNeedle, item);
      return;
    case sales::LeaderType::Balanced:
      addRing(list, box, item, strategy);
      item.fill = execution;
      item.box = layout::grown(box, -box.width * kInRing);
      addPolygon(list, kBolt, item);
      return;
  }
}

}  // namespace arborg::scene
