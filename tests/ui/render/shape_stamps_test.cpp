#include "ui/render/shape_stamps.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace arborg::ui {
namespace {

using scene::Color;

constexpr std::array<double, 2> kDash{4, 3};

QImage canvas() {
  QImage image(200, 120, QImage::Format_ARGB32_Premultiplied);
  image.fill(QColor(250, 248, 240));
  return image;
}

BoxLook look(float width, float height) {
  BoxLook look;
  look.width = width;
  look.height = height;
  look.radius = 5.4F;
  look.strokeWidth = 2;
  look.fill = Color::rgb(0x2F6FBE);
  look.stroke = Color::rgb(0x10243D);
  return look;
}

std::vector<BoxLook> looks() {
  BoxLook noStroke = look(60, 40);
  noStroke.stroke = {};
  BoxLook pale = look(60, 40);
  pale.fill = pale.fill.withAlpha(40);
  BoxLook dashed = look(60, 40);
  dashed.dashed = true;
  BoxLook band = look(60, 40);
  band.isBand = true;
  band.strokeWidth = 4;
  BoxLook round = look(24, 24);
  round.radius = 12;
  return {look(80, 30), look(81, 30), look(80, 31), noStroke,  pale,
          dashed,       band,         round,        look(1, 1)};
}

// Of any channel of any px.
int largestDifference(const QImage& a, const QImage& b) {
  int most = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QRgb one = a.pixel(x, y);
      const QRgb other = b.pixel(x, y);
      most =
          std::max({most, std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                    std::abs(qBlue(one) - qBlue(other)), std::abs(qAlpha(one) - qAlpha(other))});
    }
  }
  return most;
}

TEST(ShapeStamps, ACopyIsWhatWouldHaveBeenPainted) {
  ShapeStamps stamps;
  for (const BoxLook& box : looks()) {
    QImage expected = canvas();
    QPainter direct(&expected);
    direct.setRenderHint(QPainter::Antialiasing);
    paintBox(direct, 17, 23, box, kDash);
    direct.end();
    EXPECT_NE(expected, canvas());
    for (int times = 0; times < 2; ++times) {  // painted, then copied
      QImage image = canvas();
      QPainter painter(&image);
      stamps.paint(painter, 17, 23, box, kDash);
      painter.end();
      // Two layers put on one another first, and then on the ground, are rounded once more.
      EXPECT_LE(largestDifference(image, expected), 2)
          << box.width << "x" << box.height << " time " << times;
    }
  }
}

TEST(ShapeStamps, ADashOfAnotherLengthIsAnotherBox) {
  ShapeStamps stamps;
  BoxLook dashed = look(80, 30);
  dashed.dashed = true;
  const auto painted = [&](const std::array<double, 2>& dash) {
    QImage image = canvas();
    QPainter painter(&image);
    stamps.paint(painter, 5, 5, dashed, dash);
    return image;
  };
  const QImage first = painted(kDash);
  EXPECT_NE(painted({9, 2}), first);
  EXPECT_EQ(painted(kDash), first);
}

TEST(ShapeStamps, KeepWithinTheirBudget) {
  ShapeStamps stamps;
  QImage image = canvas();
  QPainter painter(&image);
  for (int i = 0; i < 400; ++i) {
    stamps.paint(painter, 0, 0, look(300, static_cast<float>(100 + i)), kDash);
    EXPECT_LE(stamps.bytes(), ShapeStamps::kBudget);
  }
  EXPECT_GT(stamps.bytes(), 0U);
  stamps.clear();
  EXPECT_EQ(stamps.bytes(), 0U);
  stamps.paint(painter, 0, 0, look(3000, 2000), kDash);
  EXPECT_EQ(stamps.bytes(), 0U) << "what fills a screen is not kept";
}

}  // namespace
}  // namespace arborg::ui
