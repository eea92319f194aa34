#include "core/scene/display_list.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace arborg::scene {
namespace {

TEST(DisplayList, RoundsCornersAndNoMoreThanThereIsRoom) {
  DisplayList list;
  const std::array<Point, 4> line = {{{0, 0}, {0, 20}, {100, 20}, {100, 23}}};
  addRoundedLine(list, line, 6, Item());
  ASSERT_EQ(list.items().size(), 1U);
  const Item& item = list.items()[0];
  EXPECT_EQ(item.shape, Shape::Path);
  EXPECT_EQ(item.box, (Box{0, 0, 100, 23}));
  const auto points = list.points(item);
  EXPECT_EQ(points[0], (Point{0, 0}));
  EXPECT_EQ(points[1], (Point{0, 14}));
  EXPECT_EQ(points[4], (Point{6, 20}));
  EXPECT_EQ(points[5], (Point{97, 20})) << "the last leg is only 3 px long";
  EXPECT_EQ(points[8], (Point{100, 23}));
  EXPECT_EQ(points.back(), (Point{100, 23}));
}

TEST(DisplayList, KeepsTheBandInsideTheRoundedCorner) {
  constexpr float kRadius = 8;
  const auto outline = bandOutline({100, 50, 200, 64}, kRadius, 4);
  // Points on the two arcs lie on the corner's circle.
  const auto onCircle = [&](Point p, float centerY) {
    return std::abs(std::hypot(p.x - 108, p.y - centerY) - kRadius) < 0.01F;
  };
  const auto bezier = [](const Point* p, float t) {
    const float u = 1 - t;
    const auto mix = [&](float a, float b, float c, float d) {
      return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    };
    return Point{mix(p[0].x, p[1].x, p[2].x, p[3].x), mix(p[0].y, p[1].y, p[2].y, p[3].y)};
  };
  for (const float t : {0.0F, 0.25F, 0.5F, 0.75F, 1.0F}) {
    EXPECT_TRUE(onCircle(bezier(outline.data(), t), 58)) << t;
    EXPECT_TRUE(onCircle(bezier(outline.data() + 4, t), 106)) << t;
  }
  EXPECT_FLOAT_EQ(outline.front().x, 104);
  EXPECT_FLOAT_EQ(outline.back().x, 104);
}

TEST(DisplayList, IsEmptyAfterClearing) {
  DisplayList list;
  list.addFill({0, 0, 1, 1}, Color::rgb(0), 0);
  list.addText(Item(), "text");
  list.background = Color::rgb(0xFFFFFF);
  EXPECT_FALSE(list.empty());
  EXPECT_EQ(list.text(list.items()[0]), "text");
  list.clear();
  EXPECT_TRUE(list.empty());
  EXPECT_FALSE(list.background.isVisible());
  EXPECT_EQ(dump(list), "");
}

}  // namespace
}  // namespace arborg::scene
