#include "core/scene/card_mark.h"

#include <array>

namespace arborg::scene {

namespace {

// In the unit square, y downwards.
constexpr std::array<Point, 10> kStar = {{{0.500F, 0.190F},
                                          {0.579F, 0.391F},
                                          {0.795F, 0.404F},
                                          {0.629F, 0.542F},
                                          {0.682F, 0.751F},
                                          {0.500F, 0.635F},
                                          {0.318F, 0.751F},
                                          {0.371F, 0.542F},
                                          {0.205F, 0.404F},
                                          {0.421F, 0.391F}}};
constexpr std::array<Point, 7> kFlag = {{{0.33F, 0.22F},
                                         {0.75F, 0.37F},
                                         {0.41F, 0.53F},
                                         {0.41F, 0.80F},
                                         {0.33F, 0.80F},
                                         {0.33F, 0.53F},
                                         {0.33F, 0.30F}}};
constexpr std::array<Point, 7> kUp = {{{0.50F, 0.22F},
                                       {0.76F, 0.52F},
                                       {0.58F, 0.52F},
                                       {0.58F, 0.78F},
                                       {0.42F, 0.78F},
                                       {0.42F, 0.52F},
                                       {0.24F, 0.52F}}};
constexpr std::array<Point, 6> kHands = {{{0.45F, 0.24F},
                                          {0.55F, 0.24F},
                                          {0.55F, 0.47F},
                                          {0.74F, 0.58F},
                                          {0.69F, 0.67F},
                                          {0.45F, 0.53F}}};

std::array<Point, kUp.size()> upsideDown(std::array<Point, kUp.size()> corners) {
  for (Point& corner : corners) corner.y = 1 - corner.y;
  return corners;
}

}  // namespace

void addCardMark(DisplayList& list, CardMark mark, const Box& box, Color color, Color ground,
                 std::uint32_t position, Part part) {
  if (mark == CardMark::None) return;
  Item item;
  item.part = part;
  item.position = position;
  item.shape = Shape::Ellipse;
  item.box = box;
  item.fill = ground;
  list.addShape(item);
  constexpr float kRing = 1.5F;
  item.box = layout::grown(box, -kRing);
  item.fill = color;
  list.addShape(item);
  item.fill = Color::rgb(0xFFFFFF);
  switch (mark) {
    case CardMark::Star:
      return addPolygon(list, kStar, item);
    case CardMark::Flag:
      return addPolygon(list, kFlag, item);
    case CardMark::Up:
      return addPolygon(list, kUp, item);
    case CardMark::Down:
      return addPolygon(list, upsideDown(kUp), item);
    case CardMark::Clock:
      return addPolygon(list, kHands, item);
    case CardMark::Dot:
      item.box = layout::grown(item.box, -item.box.width * 0.3F);
      list.addShape(item);
      return;
    case CardMark::None:
      return;
  }
}

}  // namespace arborg::scene
