#include "core/scene/card_mark.h"

#include <array>
#include <span>

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

void addOutline(DisplayList& list, std::span<const Point> corners, const Box& box, bool upsideDown,
                const Item& item) {
  const auto at = [&](Point p) {
    const float y = upsideDown ? 1 - p.y : p.y;
    return Point{box.x + box.width * p.x, box.y + box.height * y};
  };
  list.beginPath();
  list.moveTo(at(corners.front()));
  for (const Point& corner : corners.subspan(1)) list.lineTo(at(corner));
  list.close();
  list.endPath(item);
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
  const Box disc = item.box;
  item.fill = Color::rgb(0xFFFFFF);
  switch (mark) {
    case CardMark::Star:
      return addOutline(list, kStar, disc, false, item);
    case CardMark::Flag:
      return addOutline(list, kFlag, disc, false, item);
    case CardMark::Up:
      return addOutline(list, kUp, disc, false, item);
    case CardMark::Down:
      return addOutline(list, kUp, disc, true, item);
    case CardMark::Clock:
      return addOutline(list, kHands, disc, false, item);
    case CardMark::Dot:
      item.box = layout::grown(disc, -disc.width * 0.3F);
      list.addShape(item);
      return;
    case CardMark::None:
      return;
  }
}

}  // namespace arborg::scene
