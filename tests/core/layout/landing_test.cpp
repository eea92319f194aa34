#include "core/layout/landing.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "tests/core/layout/sample_outlines.h"

namespace arborg::layout {
namespace {

using arborg::test::anyForest;
using arborg::test::Random;
using test::outlineOf;
using test::star;

Point middle(const Box& box) {
  return {box.x + box.width / 2, box.y + box.height / 2};
}

TEST(Landing, RowByTheMiddleOfTheCards) {
  const Outline outline = outlineOf(star(3), {false});
  Options options;
  options.everyone = Arrangement::SideBySide;
  const Layout layout = arrange(outline, options);
  for (std::uint32_t report = 1; report <= 3; ++report) {
    const Point p = middle(cardBox(outline, layout, report));
    EXPECT_EQ(dropIndex(outline, layout, options, 0, {p.x - 5, p.y}), report - 1);
    EXPECT_EQ(dropIndex(outline, layout, options, 0, {p.x + 5, p.y + 300}), report);
  }
  EXPECT_EQ(dropIndex(outline, layout, options, 0, {-500, 0}), 0U);
  EXPECT_EQ(dropIndex(outline, layout, options, 0, {9999, 0}), 3U);
}

TEST(Landing, ColumnsByTheNearestColumnThenByHeight) {
  Outline outline = outlineOf(star(5), {false});
  outline.arrangement[0] = Arrangement::TwoColumns;  // 1 2 3 | 4 5
  const Options options;
  const Layout layout = arrange(outline, options);
  const auto card = [&](std::uint32_t node) { return cardBox(outline, layout, node); };
  EXPECT_EQ(dropIndex(outline, layout, options, 0, {card(1).x, card(1).y}), 0U);
  EXPECT_EQ(dropIndex(outline, layout, options, 0, {card(2).x, card(2).bottom()}), 2U);
  EXPECT_EQ(dropIndex(outline, layout, options, 0, {card(3).x, card(3).bottom() + 99}), 3U);
  EXPECT_EQ(dropIndex(outline, layout, options, 0, {card(4).x, card(4).y - 99}), 3U);
  EXPECT_EQ(dropIndex(outline, layout, options, 0, {card(5).x, card(5).bottom()}), 5U);
}

TEST(Landing, TeamsOfAMixedRow) {
  // 0 with 1 (manager of 2), the team 3, 4, 5, and 6 (manager of 7)
  const Outline outline = outlineOf({kNone, 0, 1, 0, 0, 0, 0, 6}, {false});
  Options options;
  options.shape = Shape{1, 12};
  const Layout layout = arrange(outline, options);
  ASSERT_EQ(layout.placements[0], Placement::MixedRow);
  const auto drop = [&](std::uint32_t node, float dx, float dy) {
    const Point p = middle(cardBox(outline, layout, node));
    return dropIndex(outline, layout, options, 0, {p.x + dx, p.y + dy});
  };
  EXPECT_EQ(drop(1, -9, 0), 0U);
  EXPECT_EQ(drop(1, 9, 0), 1U);
  EXPECT_EQ(drop(3, 0, -9), 1U);
  EXPECT_EQ(drop(3, 0, 9), 2U);
  EXPECT_EQ(drop(4, 0, 9), 3U);
  EXPECT_EQ(drop(5, 0, 500), 4U);
  EXPECT_EQ(drop(6, -9, 0), 4U);
  EXPECT_EQ(drop(6, 9, 0), 5U);
}

TEST(Landing, ManagerWithoutReportsShowsTheCardBelow) {
  const Outline outline = outlineOf({kNone}, {false});
  for (const Direction direction :
       {Direction::TopDown, Direction::LeftRight, Direction::BottomUp, Direction::RightLeft}) {
    Options options;
    options.direction = direction;
    const Layout layout = arrange(outline, options);
    EXPECT_EQ(dropIndex(outline, layout, options, 0, {5, 5}), 0U);
    const Box gap = gapBox(outline, layout, options, 0, 0, 160, 64);
    EXPECT_EQ(gap.width, 160);
    EXPECT_EQ(gap.height, 64);
    EXPECT_FALSE(gap.overlaps(cardBox(outline, layout, 0)));
    EXPECT_EQ(gap.y > 64, direction == Direction::TopDown);
    EXPECT_EQ(gap.x > 208, direction == Direction::LeftRight);
    EXPECT_EQ(gap.bottom() < 0, direction == Direction::BottomUp);
    EXPECT_EQ(gap.right() < 0, direction == Direction::RightLeft);
  }
}

// A gap lies between its neighbours and over no card of theirs, and pointing at it means it.
TEST(Landing, GapsAreWhereTheirIndexIs) {
  Random random(21);
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    const Outline outline =
        outlineOf(anyForest(random.between(2, 80), 0, random.between(2, 30), seed),
                  {random.chance(70), 60, seed, random.between(0, 20)});
    Options options;
    options.direction = static_cast<Direction>(random.between(0, 3));
    options.shape = Shape{random.between(0, 4), 12};
    options.everyone = kArrangements[seed % kArrangements.size()];
    options.gradeRows = random.chance(10);
    const Layout layout = arrange(outline, options);
    for (std::uint32_t manager = 0; manager < outline.size(); ++manager) {
      if (outline.isLeaf(manager)) continue;
      if (layout.placements[manager] == Placement::None) continue;
      std::uint32_t count = 0;
      std::uint32_t assistants = 0;
      for (std::uint32_t r = manager + 1; r < outline.subtreeEnd[manager];
           r = outline.subtreeEnd[r]) {
        ++count;
        assistants += outline.isAssistant(r) && !options.gradeRows ? 1 : 0;
      }
      for (std::uint32_t index = assistants; index <= count; ++index) {
        SCOPED_TRACE("seed " + std::to_string(seed) + ", manager " + std::to_string(manager) +
                     ", index " + std::to_string(index));
        const Box gap = gapBox(outline, layout, options, manager, index, 208, 64);
        ASSERT_GT(gap.width, 0);
        ASSERT_GT(gap.height, 0);
        for (std::uint32_t r = manager + 1; r < outline.subtreeEnd[manager];
             r = outline.subtreeEnd[r]) {
          ASSERT_FALSE(gap.overlaps(cardBox(outline, layout, r)));
        }
        ASSERT_EQ(dropIndex(outline, layout, options, manager, middle(gap)), index);
      }
    }
  }
}

// The same among the roots, which stand on shelves.
TEST(Landing, GapsAmongRootsAreWhereTheirIndexIs) {
  Random random(22);
  std::size_t shelves = 0;
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    const Outline outline =
        outlineOf(anyForest(random.between(1, 60), random.between(0, 40), 12, seed),
                  {random.chance(70), 20, seed});
    Options options;
    options.direction = static_cast<Direction>(random.between(0, 3));
    const Layout layout = arrange(outline, options);
    std::vector<std::uint32_t> roots;
    for (std::uint32_t root = 0; root < outline.size(); root = outline.subtreeEnd[root]) {
      roots.push_back(root);
    }
    const bool sideways = isHorizontal(options.direction);
    if (sideways ? layout.x[roots.front()] != layout.x[roots.back()]
                 : layout.y[roots.front()] != layout.y[roots.back()]) {
      ++shelves;
    }
    for (std::uint32_t index = 0; index <= roots.size(); ++index) {
      SCOPED_TRACE("seed " + std::to_string(seed) + ", index " + std::to_string(index));
      const Box gap = gapBox(outline, layout, options, kNone, index, 208, 64);
      ASSERT_GT(gap.width, 0);
      ASSERT_GT(gap.height, 0);
      for (const std::uint32_t root : roots) {
        ASSERT_FALSE(gap.overlaps(cardBox(outline, layout, root)));
      }
      ASSERT_EQ(dropIndex(outline, layout, options, kNone, middle(gap)), index);
    }
  }
  EXPECT_GT(shelves, 10U);
}

}  // namespace
}  // namespace arborg::layout
