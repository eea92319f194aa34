// Branches of a direction of their own.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <string>

#include "core/layout/fit.h"
#include "core/layout/landing.h"
#include "tests/core/layout/layout_checks.h"
#include "tests/core/layout/sample_outlines.h"
#include "tests/support/property_failures.h"
#include "tests/support/property_runs.h"

namespace arborg::layout {
namespace {

using arborg::test::expectNoFailure;
using arborg::test::Parents;
using arborg::test::Random;
using test::outlineOf;

// 0 > 1 2 3; 2 > 4 5; 3 > 6
Outline smallOutline() {
  Outline outline = outlineOf({kNone, 0, 0, 2, 2, 0, 5}, {false});
  return outline;
}

TEST(Blocks, ABranchGrowsAsItWishes) {
  Outline outline = smallOutline();
  outline.setDirection(2, Direction::LeftRight);
  outline.closeBranches();
  const Layout layout = arrange(outline, {});
  const Box head = cardBox(outline, layout, 2);
  for (const std::uint32_t report : {3U, 4U}) {
    EXPECT_GT(layout.x[report], head.right());
  }
  EXPECT_LT(layout.y[3], layout.y[4]);
  EXPECT_GT(layout.y[6], layout.y[5]) << "the others grow on downwards";
  EXPECT_EQ(directionOf(layout, {}, 2), Direction::LeftRight);
  EXPECT_EQ(directionOf(layout, {}, 5), Direction::TopDown);
  EXPECT_TRUE(isBlock(layout, 2));
  EXPECT_FALSE(isBlock(layout, 5));
  test::expectSane(outline, {}, layout);
  test::expectSoundRoutes(outline, {}, layout);
}

TEST(Blocks, NobodyGrowsBackOverHisLine) {
  Outline outline = smallOutline();
  outline.setDirection(2, Direction::BottomUp);
  outline.closeBranches();
  const Layout layout = arrange(outline, {});
  EXPECT_EQ(directionOf(layout, {}, 2), Direction::TopDown);
  EXPECT_GT(layout.y[3], layout.y[2]);

  // In a list to the right of its line nobody grows to the left.
  Options list;
  list.everyone = Arrangement::Column;
  outline.direction[2] = Direction::RightLeft;
  EXPECT_EQ(directionOf(arrange(outline, list), list, 2), Direction::LeftRight);
  outline.direction[2] = Direction::BottomUp;
  const Layout up = arrange(outline, list);
  EXPECT_EQ(directionOf(up, list, 2), Direction::BottomUp);
  EXPECT_LT(up.y[3], up.y[2]);
  list.everyone = Arrangement::ColumnLeft;
  outline.direction[2] = Direction::LeftRight;
  EXPECT_EQ(directionOf(arrange(outline, list), list, 2), Direction::RightLeft);
}

TEST(Blocks, TheWishOfTheSurroundingsIsNone) {
  Outline outline = smallOutline();
  const Layout plain = arrange(outline, {});
  outline.setDirection(2, Direction::TopDown);
  outline.setDirection(6, Direction::LeftRight);  // has no reports
  outline.closeBranches();
  const Layout layout = arrange(outline, {});
  EXPECT_EQ(layout.x, plain.x);
  EXPECT_EQ(layout.y, plain.y);
  EXPECT_TRUE(layout.directions.empty());
}

TEST(Blocks, BranchesInBranches) {
  Outline outline = outlineOf({kNone, 0, 1, 2, 3, 3, 2, 1}, {false});
  outline.setDirection(1, Direction::LeftRight);
  outline.setDirection(3, Direction::TopDown);
  outline.closeBranches();
  const Layout layout = arrange(outline, {});
  EXPECT_EQ(directionOf(layout, {}, 2), Direction::LeftRight);
  EXPECT_EQ(directionOf(layout, {}, 3), Direction::TopDown);
  EXPECT_GT(layout.y[4], layout.y[3]);
  EXPECT_GT(layout.x[2], layout.x[1]);
  test::expectSane(outline, {}, layout);
  test::expectSoundRoutes(outline, {}, layout);
}

TEST(Blocks, RowsOfGradesHaveOneDirection) {
  Outline outline = smallOutline();
  outline.setDirection(2, Direction::LeftRight);
  outline.closeBranches();
  Options options;
  options.gradeRows = true;
  EXPECT_TRUE(arrange(outline, options).directions.empty());
}

TEST(Blocks, DropsFollowTheBranch) {
  Outline outline = smallOutline();
  outline.setDirection(2, Direction::LeftRight);
  outline.closeBranches();
  const Layout layout = arrange(outline, {});
  // Its reports stand below each other.
  const Box first = cardBox(outline, layout, 3);
  const Box second = cardBox(outline, layout, 4);
  EXPECT_EQ(dropIndex(outline, layout, {}, 2, {first.x + 5, first.y + 2}), 0U);
  EXPECT_EQ(dropIndex(outline, layout, {}, 2, {first.x + 5, (first.bottom() + second.y) / 2}), 1U);
  EXPECT_EQ(dropIndex(outline, layout, {}, 2, {first.x + 5, second.bottom() + 5}), 2U);
  const Box gap = gapBox(outline, layout, {}, 2, 1, 208, 64);
  EXPECT_GE(gap.y, first.bottom());
  EXPECT_LE(gap.bottom(), second.y);
  // The block itself is one of three beside each other.
  const Box beside = gapBox(outline, layout, {}, 0, 2, 208, 64);
  EXPECT_GE(beside.x, layout.subtreeBounds[2].right());
  EXPECT_LE(beside.right(), cardBox(outline, layout, 5).x);
}

const bool kRuns = arborg::test::setPropertyRuns(400);

Outline anyOutline() {
  const auto people = *rc::gen::inRange<std::uint32_t>(1, 120);
  const auto seed = *rc::gen::inRange<std::uint64_t>(0, 1'000'000);
  Random random(seed);
  test::Sample sample;
  sample.varySizes = random.chance(60);
  sample.ownChoicePercent = random.chance(60) ? 60 : 0;
  sample.assistantPercent = random.chance(40) ? 25 : 0;
  sample.directionPercent = random.between(3, 60);
  sample.seed = seed;
  return outlineOf(
      arborg::test::anyForest(people, random.between(0, 3), random.between(2, 30), seed), sample);
}

Options anyOptions() {
  Options options;
  options.direction = static_cast<Direction>(*rc::gen::inRange(0, 4));
  options.everyone = *rc::gen::elementOf(kArrangements);
  options.everyoneUpTo = *rc::gen::element(0U, 0U, 1U, 3U);
  return options;
}

RC_GTEST_PROP(BlocksProperty, cardsStandApartAndInOrder, ()) {
  const Outline outline = anyOutline();
  const Options options = anyOptions();
  const Layout layout = arrange(outline, options);
  expectNoFailure([&] { test::expectSane(outline, options, layout); });
}

RC_GTEST_PROP(BlocksProperty, connectorsAreSound, ()) {
  const Outline outline = anyOutline();
  const Options options = anyOptions();
  const Layout layout = arrange(outline, options);
  expectNoFailure([&] { test::expectSoundRoutes(outline, options, layout); });
}

RC_GTEST_PROP(BlocksProperty, theFitIsSoundToo, ()) {
  const Outline outline = anyOutline();
  Options options = anyOptions();
  options.everyone = Arrangement::Automatic;
  Workspace workspace;
  Fit fit;
  Layout layout;
  fitInto(outline, options, nullptr, workspace, fit, layout);
  expectNoFailure([&] {
    test::expectSane(outline, options, layout);
    test::expectSoundRoutes(outline, options, layout);
  });
  PreviousFit previous{{fit.choices.begin(), fit.choices.end()}, &fit};
  Fit next;
  Layout again;
  fitInto(outline, options, &previous, workspace, next, again);
  RC_ASSERT(again.x == layout.x);
  RC_ASSERT(again.y == layout.y);
}

// What a branch wishes is what it gets, or the other way round along the same axis.
RC_GTEST_PROP(BlocksProperty, wishesAreHeard, ()) {
  const Outline outline = anyOutline();
  const Options options = anyOptions();
  const Layout layout = arrange(outline, options);
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    if (outline.isLeaf(node) || outline.direction.empty() || !outline.direction[node]) continue;
    const Direction got = directionOf(layout, options, node);
    const Direction wish = *outline.direction[node];
    RC_ASSERT(isHorizontal(got) == isHorizontal(wish));
    for (std::uint32_t r = node + 1; r < outline.subtreeEnd[node]; r = outline.subtreeEnd[r]) {
      RC_ASSERT(test::nearEdge(outline, layout, got, r) >=
                test::farEdge(outline, layout, got, node) + 8);
    }
  }
}

TEST(Blocks, ChainsTurnAtEveryStep) {
  Outline outline = outlineOf(test::chain(3000), {false});
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    outline.setDirection(node, node % 2 == 0 ? Direction::LeftRight : Direction::TopDown);
  }
  outline.closeBranches();
  const Layout layout = arrange(outline, {});
  test::expectSane(outline, {}, layout);
}

}  // namespace
}  // namespace arborg::layout
