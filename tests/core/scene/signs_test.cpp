// The signs on a card: the type of a leader, how far a search has come.
#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "core/scene/progress_ring.h"
#include "core/scene/type_sign.h"

namespace arborg::scene {
namespace {

constexpr Box kBox{10, 20, 36, 36};
constexpr Point kMiddle{28, 38};
const Color kTrack = Color::rgb(0xCCCCCC);
const Color kBar = Color::rgb(0x2563EB);

DisplayList ring(int done, int total) {
  DisplayList list;
  addProgressRing(list, done, total, kBox, kTrack, kBar, 7);
  return list;
}

TEST(ProgressRing, IsATrackWithoutAnything) {
  const DisplayList list = ring(0, 32);
  ASSERT_EQ(list.items().size(), 1U);
  EXPECT_EQ(list.items().front().stroke, kTrack);
  EXPECT_EQ(list.items().front().position, 7U);
}

TEST(ProgressRing, IsClosedWithEverything) {
  for (const int done : {32, 33}) {
    const DisplayList list = ring(done, 32);
    ASSERT_EQ(list.items().size(), 1U);
    EXPECT_EQ(list.items().front().stroke, kBar);
  }
}

TEST(ProgressRing, RunsClockwiseFromTheTopAsFarAsWhatIsDone) {
  for (const int done : {1, 7, 8, 11, 16, 24, 31}) {
    const DisplayList list = ring(done, 32);
    ASSERT_EQ(list.items().size(), 2U);
    const Item& arc = list.items().back();
    EXPECT_EQ(arc.stroke, kBar);
    const auto points = list.points(arc);
    const float radius = (kBox.width - arc.strokeWidth) / 2;
    EXPECT_NEAR(points.front().x, kMiddle.x, 1e-4);
    EXPECT_NEAR(points.front().y, kMiddle.y - radius, 1e-4);
    const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(done) / 32;
    EXPECT_NEAR(points.back().x, kMiddle.x + radius * std::sin(angle), 1e-3) << done;
    EXPECT_NEAR(points.back().y, kMiddle.y - radius * std::cos(angle), 1e-3) << done;
    // Every curve stays on the circle: its middle does.
    for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
      const auto along = [&](auto part) {
        return (part(points[i]) + 3 * part(points[i + 1]) + 3 * part(points[i + 2]) +
                part(points[i + 3])) /
               8;
      };
      const float x = along([](Point p) { return p.x; }) - kMiddle.x;
      const float y = along([](Point p) { return p.y; }) - kMiddle.y;
      EXPECT_NEAR(std::hypot(x, y), radius, radius / 1000) << done;
    }
  }
}

TEST(TypeSign, DiffersInShapeAndColour) {
  const Color execution = Color::rgb(0xB45309);
  const Color strategy = Color::rgb(0x7C3AED);
  const auto sign = [&](sales::LeaderType type) {
    DisplayList list;
    addTypeSign(list, type, kBox, execution, strategy, 3);
    std::string text;
    for (const Item& item : list.items()) {
      EXPECT_EQ(item.part, Part::TypeSign);
      EXPECT_EQ(item.position, 3U);
      EXPECT_GE(item.box.x, kBox.x);
      EXPECT_LE(item.box.right(), kBox.right());
      EXPECT_GE(item.box.y, kBox.y);
      EXPECT_LE(item.box.bottom(), kBox.bottom());
      text += item.shape == Shape::Ellipse ? "ring " : "path " + std::to_string(item.count) + " ";
      text += hexText(item.fill.isVisible() ? item.fill : item.stroke) + "; ";
    }
    return text;
  };
  EXPECT_EQ(sign(sales::LeaderType::NotAssessed), "");
  EXPECT_EQ(sign(sales::LeaderType::Executor), "path 6 #B45309; ");
  EXPECT_EQ(sign(sales::LeaderType::Strategist), "ring #7C3AED; path 4 #7C3AED; ");
  EXPECT_EQ(sign(sales::LeaderType::Balanced), "ring #7C3AED; path 6 #B45309; ");
}

}  // namespace
}  // namespace arborg::scene
