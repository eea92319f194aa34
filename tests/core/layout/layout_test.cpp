// Properties that every layout has, on trees of many forms.
#include "core/layout/layout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "tests/core/layout/layout_checks.h"
#include "tests/core/layout/sample_outlines.h"

namespace arborg::layout {
namespace {

using arborg::test::anyForest;
using arborg::test::Random;
using arborg::test::salesTree;
using test::chain;
using test::expectSane;
using test::kNoOverlap;
using test::outlineOf;
using test::star;

TEST(Layout, FractionalCardsDoNotOverlap) {
  Outline outline = outlineOf(salesTree(500), {true, 30, 3});
  Random random(5);
  for (float& width : outline.width) width += static_cast<float>(random.between(0, 99)) / 100;
  for (float& height : outline.height) height += static_cast<float>(random.between(0, 99)) / 100;
  const Options options;
  expectSane(outline, options, arrange(outline, options));
}

TEST(Layout, EmptyOutlineHasNoSize) {
  const Layout layout = arrange({}, {});
  EXPECT_EQ(layout.size(), 0U);
  EXPECT_EQ(layout.width, 0);
  EXPECT_EQ(layout.height, 0);
}

TEST(Layout, OneCardFillsTheChart) {
  const Outline outline = outlineOf({kNone}, {false});
  const Layout layout = arrange(outline, {});
  EXPECT_EQ(layout.subtreeBounds[0], (Box{0, 0, 208, 64}));
  EXPECT_EQ(layout.width, 208);
  EXPECT_EQ(layout.height, 64);
}

// Exact places, worked out by hand.
TEST(Layout, RowOfThreeWithAMixedTeam) {
  // 0 with reports 1 (alone), 2 (with 3 and 4), 5 and 6 (a team).
  const Outline outline = outlineOf({kNone, 0, 0, 2, 2, 0, 0}, {false});
  Options options;
  options.shape = Shape{1, 12};
  const Layout layout = arrange(outline, options);
  EXPECT_THAT(
      layout.placements,
      testing::ElementsAre(Placement::MixedRow, Placement::None, Placement::Column, Placement::None,
                           Placement::None, Placement::None, Placement::None));
  EXPECT_THAT(layout.y, testing::ElementsAre(0, 108, 108, 216, 296, 108, 188));
  // 1 | 32 | 2 with its list indented 24 | 32 | the team's indent 24
  EXPECT_THAT(layout.x, testing::ElementsAre(264, 0, 240, 264, 264, 528, 528));
}

TEST(Layout, ManagersStandOverTheMiddleOfTheirRow) {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const Outline outline = outlineOf(anyForest(200, 0, 20, seed), {true, 30, seed});
    Options options;
    options.shape = Shape{static_cast<std::uint32_t>(seed % 4), 12};
    const Layout layout = arrange(outline, options);
    for (std::uint32_t manager = 0; manager < outline.size(); ++manager) {
      if (layout.placements[manager] != Placement::Row) continue;
      std::uint32_t last = manager + 1;
      for (std::uint32_t r = last; r < outline.subtreeEnd[manager]; r = outline.subtreeEnd[r]) {
        last = r;
      }
      const float middle = (layout.x[manager + 1] + layout.x[last] + outline.width[last]) / 2;
      EXPECT_NEAR(layout.x[manager] + outline.width[manager] / 2, middle, 1.01);
    }
  }
}

TEST(Layout, OwnChoiceWinsOverTheShape) {
  Outline outline = outlineOf(star(9), {false});
  Options options;
  options.shape = Shape{4, 12};
  outline.arrangement[0] = Arrangement::SideBySide;
  Layout layout = arrange(outline, options);
  EXPECT_EQ(layout.placements[0], Placement::Row);
  EXPECT_EQ(layout.y[1], layout.y[9]);

  options.shape = Shape{0, 12};
  outline.arrangement[0] = Arrangement::Column;
  layout = arrange(outline, options);
  EXPECT_EQ(layout.placements[0], Placement::Column);
  EXPECT_EQ(layout.x[1], layout.x[9]);

  outline.arrangement[0] = Arrangement::TwoColumns;
  layout = arrange(outline, options);
  EXPECT_EQ(layout.placements[0], Placement::Columns);
  EXPECT_EQ(layout.x[1], layout.x[5]);  // five and four
  EXPECT_EQ(layout.x[6], layout.x[9]);
  EXPECT_EQ(layout.y[1], layout.y[6]);
  EXPECT_LT(layout.x[5], layout.x[6]);
}

TEST(Layout, ColumnsStandUnderTheMiddleOfAWideManager) {
  Outline outline;
  outline.append(kNone, 1000, 64, Arrangement::TwoColumns);
  outline.append(0, 100, 64);
  outline.append(0, 100, 64);
  outline.closeBranches();
  const Layout layout = arrange(outline, {});
  // From the line of the first column, 12 px before its card, to the end of the second: 374 to 626.
  EXPECT_THAT(layout.x, testing::ElementsAre(0, 386, 526));
}

TEST(Layout, ColumnsInAListLeaveRoomForTheirBar) {
  // 0 > 1 > (2, 3), and 4 > (5, 6)
  Outline outline = outlineOf({kNone, 0, 1, 1, 0, 4, 4}, {false});
  outline.arrangement[0] = Arrangement::Column;
  outline.arrangement[1] = Arrangement::TwoColumns;
  outline.arrangement[4] = Arrangement::Column;
  const Layout layout = arrange(outline, {});
  EXPECT_THAT(layout.x, testing::ElementsAre(0, 24, 48, 296, 24, 48, 48));
  EXPECT_THAT(layout.y, testing::ElementsAre(0, 108, 204, 204, 292, 372, 452));
}

TEST(Layout, ShelvesOfRootsFollowEachOtherClosely) {
  Outline outline = outlineOf(arborg::test::Parents(60, kNone), {false});
  for (std::uint32_t node = 0; node < 5; ++node) outline.height[node] = 400;
  const Layout layout = arrange(outline, {});
  float top = 0;
  float bottom = 0;
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    if (layout.y[node] != top) {
      EXPECT_EQ(layout.y[node], bottom + 16);
      EXPECT_EQ(layout.x[node], 0);
      top = layout.y[node];
      bottom = 0;
    }
    bottom = std::max(bottom, cardBox(outline, layout, node).bottom());
  }
  EXPECT_GT(top, 0);
}

TEST(Layout, SameResultWhateverTheWorkspaceDidBefore) {
  const Outline outline = outlineOf(salesTree(700), {true, 20, 9});
  const Options options;
  const Layout fresh = arrange(outline, options);
  Workspace workspace;
  Layout layout;
  Random random(8);
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    Options other;
    other.direction = static_cast<Direction>(random.between(0, 3));
    other.shape = Shape{random.between(0, 4), 20};
    arrangeInto(outlineOf(anyForest(random.between(1, 3000), 5, 40, seed), {true, 50, seed}), other,
                workspace, layout);
    arrangeInto(outline, options, workspace, layout);
    EXPECT_EQ(layout.x, fresh.x);
    EXPECT_EQ(layout.y, fresh.y);
    EXPECT_EQ(layout.subtreeBounds, fresh.subtreeBounds);
    EXPECT_EQ(layout.placements, fresh.placements);
    EXPECT_EQ(layout.width, fresh.width);
    EXPECT_EQ(layout.height, fresh.height);
  }
}

TEST(Layout, ChainOf100000) {
  Outline outline = outlineOf(chain(100'000), {false});
  for (const Arrangement everyone : kArrangements) {
    SCOPED_TRACE(key(everyone));
    Options options;
    options.everyone = everyone;
    const Layout layout = arrange(outline, options);
    EXPECT_GT(layout.y[99'999], 99'999 * 64.0F);
    EXPECT_EQ(test::overlap(outline, layout), kNoOverlap);
  }
  Options options;
  options.gradeRows = true;
  EXPECT_EQ(arrange(outline, options).gradeRows.size(), 100'000U);
  // Everybody the assistant of the one before.
  for (std::uint32_t node = 1; node < outline.size(); ++node) outline.markAssistant(node);
  const Layout layout = arrange(outline, {});
  EXPECT_GT(layout.y[99'999], 99'999 * 64.0F);
  EXPECT_EQ(test::overlap(outline, layout), kNoOverlap);
}

TEST(Layout, StarOf100000) {
  const Outline outline = outlineOf(star(100'000), {false});
  Options options;
  Layout layout = arrange(outline, options);
  EXPECT_EQ(test::overlap(outline, layout), kNoOverlap);
  EXPECT_GT(layout.width / layout.height, 0.8);
  EXPECT_LT(layout.width / layout.height, 3.2);
  options.everyone = Arrangement::SideBySide;
  layout = arrange(outline, options);
  EXPECT_EQ(layout.width, 100'000 * 208.0F + 99'999 * 24.0F);
}

TEST(Layout, ManyRootsFillThePage) {
  for (const std::uint32_t roots : {44U, 10'000U}) {
    const Outline outline = outlineOf(arborg::test::Parents(roots, kNone), {true, 0, roots});
    const Options options;
    const Layout layout = arrange(outline, options);
    expectSane(outline, options, layout);
    EXPECT_GT(layout.width / layout.height, 0.9);
    EXPECT_LT(layout.width / layout.height, 2.8);
  }
}

TEST(Layout, FewRootsStandSideBySide) {
  const Outline outline = outlineOf({kNone, 0, kNone, kNone, 3}, {false});
  const Layout layout = arrange(outline, {});
  EXPECT_THAT(layout.x, testing::ElementsAre(0, 0, 272, 544, 544));
  EXPECT_EQ(layout.y[2], 0);
  EXPECT_EQ(layout.y[3], 0);
}

// The contours of a tidy tree meet a bounded number of times a node.
TEST(Layout, ContourStepsAreLinear) {
  Workspace workspace;
  Layout layout;
  Options options;
  options.everyone = Arrangement::SideBySide;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const std::uint32_t reach = seed % 3 == 0 ? 2 : seed % 3 == 1 ? 10 : 2000;
    const Outline outline = outlineOf(anyForest(20'000, 0, reach, seed), {true, 0, seed});
    arrangeInto(outline, options, workspace, layout);
    EXPECT_LE(workspace.contourSteps(), 4U * outline.size());
  }
  // Two long chains beside each other are compared in full, but once.
  arborg::test::Parents twin = chain(10'000);
  for (std::uint32_t i = 0; i < 10'000; ++i) twin.push_back(i == 0 ? 0 : 10'000 + i - 1);
  arrangeInto(outlineOf(twin), options, workspace, layout);
  EXPECT_LE(workspace.contourSteps(), 2U * 20'000);
}

}  // namespace
}  // namespace arborg::layout
