// Exact places of the arrangements, worked out by hand, with cards of 208 x 64.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "core/layout/layout.h"
#include "tests/core/layout/sample_outlines.h"

namespace arborg::layout {
namespace {

using test::outlineOf;
using test::star;
using testing::ElementsAre;

Layout starOf(std::uint32_t reports, Arrangement arrangement,
              Direction direction = Direction::TopDown) {
  Outline outline = outlineOf(star(reports), {false});
  outline.arrangement[0] = arrangement;
  Options options;
  options.direction = direction;
  return arrange(outline, options);
}

TEST(Arrangements, ColumnLeftIsColumnMirrored) {
  const Layout left = starOf(2, Arrangement::ColumnLeft);
  EXPECT_EQ(left.placements[0], Placement::ColumnLeft);
  EXPECT_THAT(left.x, ElementsAre(24, 0, 0));
  EXPECT_THAT(left.y, ElementsAre(0, 108, 188));
  EXPECT_THAT(starOf(2, Arrangement::Column).x, ElementsAre(0, 24, 24));
}

TEST(Arrangements, BothSidesArePairs) {
  const Layout layout = starOf(5, Arrangement::BothSides);
  EXPECT_EQ(layout.placements[0], Placement::BothSides);
  // The line runs at 220, 12 px from both columns.
  EXPECT_THAT(layout.x, ElementsAre(116, 0, 232, 0, 232, 0));
  EXPECT_THAT(layout.y, ElementsAre(0, 108, 108, 188, 188, 268));
}

TEST(Arrangements, FishboneAlternates) {
  const Layout layout = starOf(4, Arrangement::Fishbone);
  EXPECT_EQ(layout.placements[0], Placement::Fishbone);
  EXPECT_THAT(layout.x, ElementsAre(116, 0, 232, 0, 232));
  EXPECT_THAT(layout.y, ElementsAre(0, 108, 148, 188, 228));
}

// 0 with 1 (and 2, 3) and 4 (and 5, 6): what hangs below the ribs hangs away from the spine.
TEST(Arrangements, BranchesOfAFishboneGoOutwards) {
  Outline outline = outlineOf({kNone, 0, 1, 1, 0, 4, 4}, {false});
  outline.arrangement[0] = Arrangement::Fishbone;
  const Layout layout = arrange(outline, {});
  EXPECT_EQ(layout.placements[1], Placement::ColumnLeft);
  EXPECT_EQ(layout.placements[4], Placement::Column);
  EXPECT_THAT(layout.x, ElementsAre(140, 24, 0, 0, 256, 280, 280));
}

// Also where everybody else stands side by side.
TEST(Arrangements, ChoiceForEveryoneYieldsToAFishbone) {
  Outline outline = outlineOf({kNone, 0, 1, 1, 0, 4, 4}, {false});
  for (const Arrangement everyone : kArrangements) {
    Options options;
    options.everyone = everyone;
    outline.arrangement[0] = Arrangement::Fishbone;
    const Layout layout = arrange(outline, options);
    EXPECT_EQ(layout.placements[1], Placement::ColumnLeft);
    EXPECT_EQ(layout.placements[4], Placement::Column);
  }
}

TEST(Arrangements, OneReportHasNoSides) {
  for (const Arrangement arrangement :
       {Arrangement::BothSides, Arrangement::Fishbone, Arrangement::Compact}) {
    const Layout layout = starOf(1, arrangement);
    EXPECT_EQ(layout.placements[0], Placement::Row);
    EXPECT_THAT(layout.x, ElementsAre(0, 0));
  }
}

TEST(Arrangements, EveryoneUpToAHeight) {
  // 0 > 1 > 2 > (3, 4), and 0 > 5
  Outline outline = outlineOf({kNone, 0, 1, 2, 2, 0}, {false});
  Options options;
  options.everyone = Arrangement::BothSides;
  options.everyoneUpTo = 1;
  Layout layout = arrange(outline, options);
  EXPECT_EQ(layout.placements[0], Placement::Row);
  EXPECT_EQ(layout.placements[2], Placement::BothSides);
  options.everyone = Arrangement::Column;
  options.everyoneUpTo = 2;
  layout = arrange(outline, options);
  EXPECT_EQ(layout.placements[0], Placement::Row);
  EXPECT_EQ(layout.placements[1], Placement::Column);
  outline.arrangement[0] = Arrangement::ColumnLeft;  // an own choice holds everywhere
  EXPECT_EQ(arrange(outline, options).placements[0], Placement::ColumnLeft);
}

TEST(Arrangements, FixedColumns) {
  for (const Arrangement arrangement : kArrangements) {
    const std::uint32_t columns = fixedColumns(arrangement);
    if (columns == 0) continue;
    const Layout layout = starOf(16, arrangement);
    std::set<float> lefts(layout.x.begin() + 1, layout.x.end());
    EXPECT_EQ(lefts.size(), columns);
    EXPECT_EQ(layout.placements[0], Placement::Columns);
  }
}

TEST(Arrangements, MoreColumnsThanReports) {
  const Layout layout = starOf(3, Arrangement::EightColumns);
  EXPECT_THAT(layout.y, ElementsAre(0, 108, 108, 108));
}

TEST(Arrangements, ColumnsSuitTheirNumber) {
  EXPECT_EQ(starOf(5, Arrangement::Columns).placements[0], Placement::Column);
  EXPECT_EQ(starOf(40, Arrangement::Columns).placements[0], Placement::Columns);
}

TEST(Arrangements, CompactIsSmallerThanEveryOther) {
  for (const std::uint32_t reports : {1U, 2U, 3U, 5U, 9U, 20U, 60U}) {
    const auto girth = [](const Layout& layout) { return layout.width + 1.6F * layout.height; };
    const float compact = girth(starOf(reports, Arrangement::Compact));
    for (const Arrangement arrangement : kArrangements) {
      SCOPED_TRACE(std::to_string(reports) + " " + std::string(key(arrangement)));
      EXPECT_LE(compact, girth(starOf(reports, arrangement)) * 1.12F);
    }
  }
}

// Tight on both sides of the line: the third stands below the shorter one.
TEST(Arrangements, CompactFillsTheShorterSide) {
  Outline outline;
  outline.append(kNone, 208, 64, Arrangement::Compact);
  outline.append(0, 208, 300);
  outline.append(0, 208, 64);
  outline.append(0, 208, 64);
  outline.append(0, 208, 64);
  outline.closeBranches();
  const Layout layout = arrange(outline, {});
  EXPECT_EQ(layout.placements[0], Placement::BothSides);
  EXPECT_THAT(layout.x, ElementsAre(116, 0, 232, 232, 232));
  EXPECT_THAT(layout.y, ElementsAre(0, 108, 108, 188, 268));
}

TEST(Arrangements, EveryOneInEveryDirection) {
  for (const Arrangement arrangement : kArrangements) {
    if (arrangement == Arrangement::Automatic) continue;
    SCOPED_TRACE(key(arrangement));
    const Placement placement = starOf(6, arrangement).placements[0];
    for (const Direction direction :
         {Direction::BottomUp, Direction::LeftRight, Direction::RightLeft}) {
      if (arrangement == Arrangement::Columns || arrangement == Arrangement::Compact) continue;
      EXPECT_EQ(starOf(6, arrangement, direction).placements[0], placement);
    }
  }
  // A hanging list of a chart that grows to the right runs to the right.
  const Layout layout = starOf(2, Arrangement::Column, Direction::LeftRight);
  EXPECT_THAT(layout.x, ElementsAre(0, 252, 476));
  EXPECT_THAT(layout.y, ElementsAre(0, 24, 24));
  // A row of it is a column of cards.
  EXPECT_THAT(starOf(3, Arrangement::SideBySide, Direction::LeftRight).y,
              ElementsAre(88, 0, 88, 176));
}

}  // namespace
}  // namespace arborg::layout
