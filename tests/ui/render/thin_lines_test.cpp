#include "ui/render/thin_lines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace arborg::ui {
namespace {

using scene::Color;
using scene::DisplayList;
using scene::Point;
using scene::Verb;

constexpr QRgb kInk = 0xFF204060U;
const Color kColor = Color::rgb(0x204060);

struct Painted {
  QImage image;
  bool done = false;
  bool inked(int x, int y) const { return image.pixel(x, y) == kInk; }
};

Painted painted(const DisplayList& list, const ThinLines::Place& place = {}) {
  Painted result{QImage(100, 80, QImage::Format_ARGB32_Premultiplied)};
  result.image.fill(Qt::white);
  QPainter painter(&result.image);
  ThinLines lines;
  const scene::Item& item = list.items().front();
  result.done = lines.paint(painter, list.points(item), list.verbs(item), place, kColor);
  return result;
}

DisplayList rounded(const std::vector<Point>& points, float radius) {
  DisplayList list;
  scene::addRoundedLine(list, points, radius, {});
  return list;
}

int inkIn(const QImage& image) {
  int sum = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) sum += image.pixel(x, y) != 0xFFFFFFFFU ? 1 : 0;
  }
  return sum;
}

TEST(ThinLines, ALegIsOnePixelWide) {
  const Painted upright = painted(rounded({{20.4F, 10}, {20.4F, 50}}, 6));
  ASSERT_TRUE(upright.done);
  for (int y = 10; y <= 50; ++y) EXPECT_TRUE(upright.inked(20, y)) << y;
  EXPECT_EQ(inkIn(upright.image), 41);
  const Painted level = painted(rounded({{60, 30.9F}, {5, 30.9F}}, 6));
  ASSERT_TRUE(level.done);
  for (int x = 5; x <= 60; ++x) EXPECT_TRUE(level.inked(x, 30)) << x;
  EXPECT_EQ(inkIn(level.image), 56);
}

// Whether dark px that touch lead from one px to another.
bool joined(const QImage& image, QPoint from, QPoint to) {
  constexpr int kDark = 230;
  QImage unseen = image;
  std::vector<QPoint> reached{from};
  for (std::size_t i = 0; i < reached.size(); ++i) {
    const QPoint at = reached[i];
    for (int step = 0; step < 9; ++step) {
      const QPoint next = at + QPoint(step % 3 - 1, step / 3 - 1);
      if (!unseen.valid(next) || qGray(unseen.pixel(next)) > kDark) continue;
      unseen.setPixel(next, 0xFFFFFFFFU);
      reached.push_back(next);
    }
  }
  return std::find(reached.begin(), reached.end(), to) != reached.end();
}

TEST(ThinLines, TurnsJoinTheLegs) {
  const Point corner{50, 40};
  for (const Point upright : {Point{50, 5}, Point{50, 75}}) {
    for (const Point level : {Point{5, 40}, Point{95, 40}}) {
      for (const float scale : {1.0F, 0.83F, 0.4F}) {
        const auto pixel = [scale](Point p) {
          return QPoint(static_cast<int>(p.x * scale + 0.3F), static_cast<int>(p.y * scale + 0.7F));
        };
        const ThinLines::Place place{static_cast<double>(scale), {0.3, 0.7}};
        const Painted there = painted(rounded({upright, corner, level}, 9), place);
        const Painted back = painted(rounded({level, corner, upright}, 9), place);
        ASSERT_TRUE(there.done && back.done);
        EXPECT_TRUE(joined(there.image, pixel(upright), pixel(level))) << scale;
        EXPECT_TRUE(joined(back.image, pixel(level), pixel(upright))) << scale;
        EXPECT_FALSE(there.inked(pixel(corner).x(), pixel(corner).y())) << "it is rounded";
      }
    }
  }
}

TEST(ThinLines, LeavesOtherPathsAlone) {
  DisplayList slanted;
  slanted.beginPath();
  slanted.moveTo({5, 5});
  slanted.lineTo({50, 20});
  slanted.endPath({});
  EXPECT_FALSE(painted(slanted).done);
  EXPECT_EQ(inkIn(painted(slanted).image), 0);
  DisplayList closed;
  closed.beginPath();
  closed.moveTo({5, 5});
  closed.lineTo({50, 5});
  closed.lineTo({50, 40});
  closed.close();
  closed.endPath({});
  EXPECT_FALSE(painted(closed).done);
  EXPECT_EQ(inkIn(painted(closed).image), 0);
}

// One that is kept is the same as one that is made.
TEST(ThinLines, APictureOfATurnIsUsedAgain) {
  const DisplayList list = rounded({{10, 10}, {10, 40}, {60, 40}}, 8);
  const scene::Item& item = list.items().front();
  ThinLines lines;
  const auto image = [&](double dx) {
    QImage result(120, 80, QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::white);
    QPainter painter(&result);
    lines.paint(painter, list.points(item), list.verbs(item), {1, {dx, 0}}, kColor);
    return result;
  };
  const QImage first = image(0);
  EXPECT_EQ(image(0), first);
  EXPECT_EQ(image(20).copy(20, 0, 100, 80), first.copy(0, 0, 100, 80));
}

}  // namespace
}  // namespace arborg::ui
