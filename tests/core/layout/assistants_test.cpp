// Assistants beside their manager, cards of 208 x 64.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/layout/landing.h"
#include "core/layout/routes.h"
#include "tests/core/layout/layout_checks.h"
#include "tests/core/layout/sample_outlines.h"

namespace arborg::layout {
namespace {

using test::outlineOf;
using test::star;
using testing::ElementsAre;

Outline starWith(std::uint32_t assistants, std::uint32_t others) {
  Outline outline = outlineOf(star(assistants + others), {false});
  for (std::uint32_t node = 1; node <= assistants; ++node) outline.markAssistant(node);
  outline.arrangement[0] = Arrangement::SideBySide;
  return outline;
}

TEST(Assistants, StandRightThenLeftThenBelow) {
  const Layout layout = arrange(starWith(3, 2), {});
  // The line runs at 220: the row of two is 440 wide.
  EXPECT_THAT(layout.x, ElementsAre(116, 232, 0, 232, 0, 232));
  EXPECT_THAT(layout.y, ElementsAre(0, 88, 88, 168, 276, 276));
}

TEST(Assistants, OneIsOnTheRight) {
  const Layout layout = arrange(starWith(1, 0), {});
  EXPECT_EQ(layout.placements[0], Placement::None);
  EXPECT_THAT(layout.x, ElementsAre(0, 116));
  EXPECT_THAT(layout.y, ElementsAre(0, 88));
}

TEST(Assistants, TheirOwnReportsComeBeforeTheRow) {
  // 0 > assistant 1 (> 2, 3), 4, 5
  Outline outline = outlineOf({kNone, 0, 1, 1, 0, 0}, {false});
  outline.markAssistant(1);
  outline.closeBranches();
  Options options;
  options.everyone = Arrangement::SideBySide;
  const Layout layout = arrange(outline, options);
  EXPECT_THAT(layout.y, ElementsAre(0, 88, 196, 196, 304, 304));
  // The line at 220, and the branch of the assistant 12 px to the right of it.
  EXPECT_THAT(layout.x, ElementsAre(116, 348, 232, 464, 0, 232));
}

TEST(Assistants, ManagerStaysOverTheMiddleOfHisRow) {
  for (const std::uint32_t assistants : {1U, 2U, 5U}) {
    const Outline outline = starWith(assistants, 3);
    const Layout layout = arrange(outline, {});
    const std::uint32_t first = assistants + 1;
    EXPECT_EQ(layout.x[0], (layout.x[first] + layout.x[first + 2]) / 2);
  }
}

TEST(Assistants, BesideTheLineOfAList) {
  Outline outline = starWith(2, 2);
  outline.arrangement[0] = Arrangement::Column;
  Layout layout = arrange(outline, {});
  // The line at 220: 12 px from the left edge of the manager.
  EXPECT_THAT(layout.x, ElementsAre(208, 232, 0, 232, 232));
  EXPECT_THAT(layout.y, ElementsAre(0, 88, 88, 196, 276));
  outline.arrangement[0] = Arrangement::ColumnLeft;
  layout = arrange(outline, {});
  EXPECT_THAT(layout.x, ElementsAre(24, 232, 0, 0, 0));
}

TEST(Assistants, LinesBranchOffTheStem) {
  const Outline outline = starWith(2, 1);
  const Layout layout = arrange(outline, {});
  std::vector<Route> routes;
  routeReports(outline, layout, {}, 0, routes);
  ASSERT_EQ(routes.size(), 3U);
  EXPECT_EQ(routes[0].points[0], (Point{220, 120}));
  EXPECT_EQ(routes[0].points[1], (Point{232, 120}));
  EXPECT_EQ(routes[1].points[0], (Point{220, 120}));
  EXPECT_EQ(routes[1].points[1], (Point{208, 120}));
  EXPECT_EQ(routes[2].count, 2);
  EXPECT_EQ(routes[2].points[0], (Point{220, 64}));
  EXPECT_EQ(routes[2].points[1], (Point{220, 196}));
}

TEST(Assistants, PairAtTheEndIsOneLine) {
  const Outline outline = starWith(2, 0);
  const Layout layout = arrange(outline, {});
  std::vector<Route> routes;
  routeReports(outline, layout, {}, 0, routes);
  ASSERT_EQ(routes.size(), 2U);
  EXPECT_EQ(routes[0].points[0], (Point{208, 120}));
  EXPECT_EQ(routes[0].points[1], (Point{232, 120}));
  EXPECT_EQ(routes[1].points[1], (Point{220, 120}));
}

TEST(Assistants, NothingLandsAmongThem) {
  const Outline outline = starWith(2, 2);
  const Layout layout = arrange(outline, {});
  EXPECT_EQ(dropIndex(outline, layout, {}, 0, {-500, 100}), 2U);
  EXPECT_EQ(dropIndex(outline, layout, {}, 0, {5000, 100}), 4U);
  const Box first = gapBox(outline, layout, {}, 0, 0, 208, 64);
  EXPECT_EQ(first.y, layout.y[3]);
}

TEST(Assistants, ManyAtOneManager) {
  Outline outline = outlineOf(star(50'000), {false});
  for (std::uint32_t node = 1; node <= 25'000; ++node) outline.markAssistant(node);
  const Layout layout = arrange(outline, {});
  EXPECT_EQ(test::overlap(outline, layout), test::kNoOverlap);
}

}  // namespace
}  // namespace arborg::layout
