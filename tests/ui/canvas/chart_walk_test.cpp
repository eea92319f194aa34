#include "ui/canvas/chart_walk.h"

#include <gtest/gtest.h>

#include "core/layout/layout.h"

namespace arborg::ui {
namespace {

using layout::Direction;
using layout::kNone;
using layout::Outline;

struct Drawn {
  Outline outline;
  layout::Options options;
  layout::Layout layout;

  explicit Drawn(Outline tree, Direction direction = Direction::TopDown,
                 Arrangement everyone = Arrangement::Automatic)
      : outline(std::move(tree)) {
    outline.closeBranches();
    options.direction = direction;
    options.everyone = everyone;
    layout = arrange(outline, options);
  }
  WalkStep press(std::uint32_t node, WalkKey key, bool folded = false) const {
    return walk(outline, layout, options.direction, node, folded, key);
  }
  // The node it leads to; kNone: stays or unfolds.
  std::uint32_t to(std::uint32_t node, WalkKey key) const { return press(node, key).node; }
};

// 0 over 1 and 4; 1 over 2, 3; 4 over 5, 6.
Outline twoTeams() {
  Outline tree;
  tree.append(kNone, 200, 64);
  tree.append(0, 200, 64);
  tree.append(1, 160, 64);
  tree.append(1, 160, 64);
  tree.append(0, 200, 64);
  tree.append(4, 160, 64);
  tree.append(4, 160, 64);
  return tree;
}

TEST(ChartWalk, RowsAreWalkedByLevel) {
  const Drawn chart(twoTeams(), Direction::TopDown, Arrangement::SideBySide);
  EXPECT_EQ(chart.to(0, WalkKey::Down), 1U);
  EXPECT_EQ(chart.to(1, WalkKey::Up), 0U);
  EXPECT_EQ(chart.to(1, WalkKey::Right), 4U);
  EXPECT_EQ(chart.to(3, WalkKey::Right), 5U);  // a cousin
  EXPECT_EQ(chart.to(5, WalkKey::Left), 3U);
  EXPECT_EQ(chart.to(2, WalkKey::Left), kNone);
  EXPECT_EQ(chart.to(6, WalkKey::Right), kNone);
  EXPECT_EQ(chart.to(0, WalkKey::Up), kNone);
  EXPECT_EQ(chart.to(2, WalkKey::Down), kNone);
}

TEST(ChartWalk, HangingListsAreWalkedDownwards) {
  const Drawn chart(twoTeams(), Direction::TopDown, Arrangement::Column);
  EXPECT_EQ(chart.to(0, WalkKey::Down), 1U);
  EXPECT_EQ(chart.to(1, WalkKey::Down), 2U);
  EXPECT_EQ(chart.to(2, WalkKey::Down), 3U);
  EXPECT_EQ(chart.to(3, WalkKey::Down), 4U);  // the list of 0 goes on
  EXPECT_EQ(chart.to(6, WalkKey::Down), kNone);
  EXPECT_EQ(chart.to(4, WalkKey::Up), 3U);
  EXPECT_EQ(chart.to(2, WalkKey::Up), 1U);
  EXPECT_EQ(chart.to(1, WalkKey::Up), 0U);
}

TEST(ChartWalk, ABranchOfItsOwnDirectionIsWalkedAsItIsDrawn) {
  Outline tree = twoTeams();
  tree.setDirection(1, Direction::LeftRight);
  const Drawn chart(std::move(tree), Direction::TopDown, Arrangement::SideBySide);
  EXPECT_EQ(chart.to(0, WalkKey::Down), 1U);
  EXPECT_EQ(chart.to(1, WalkKey::Right), 2U);
  EXPECT_EQ(chart.to(2, WalkKey::Left), 1U);
  EXPECT_EQ(chart.to(2, WalkKey::Down), 3U);
  EXPECT_EQ(chart.to(3, WalkKey::Up), 2U);
  EXPECT_EQ(chart.to(1, WalkKey::Up), 0U);
  EXPECT_EQ(chart.to(1, WalkKey::Down), kNone);
  EXPECT_EQ(chart.to(4, WalkKey::Left), 1U);
  EXPECT_EQ(chart.to(4, WalkKey::Down), 5U);
  EXPECT_EQ(chart.to(3, WalkKey::Right), kNone);
}

TEST(ChartWalk, BlocksInAListAreWalkedAlongTheList) {
  Outline tree = twoTeams();
  tree.setDirection(1, Direction::LeftRight);
  const Drawn chart(std::move(tree), Direction::TopDown, Arrangement::Column);
  EXPECT_EQ(chart.to(1, WalkKey::Right), 2U);
  EXPECT_EQ(chart.to(1, WalkKey::Down), 4U);
  EXPECT_EQ(chart.to(4, WalkKey::Up), 1U);
  EXPECT_EQ(chart.to(4, WalkKey::Down), 5U);
}

TEST(ChartWalk, TeamsUnderARowAreWalkedAsTheyHang) {
  Outline tree = twoTeams();
  tree.arrangement[0] = Arrangement::SideBySide;
  tree.arrangement[1] = Arrangement::Column;
  tree.arrangement[4] = Arrangement::Column;
  const Drawn chart(tree);
  ASSERT_EQ(chart.layout.placements[0], layout::Placement::Row);
  ASSERT_EQ(chart.layout.placements[1], layout::Placement::Column);
  EXPECT_EQ(chart.to(2, WalkKey::Down), 3U);
  EXPECT_EQ(chart.to(3, WalkKey::Down), kNone);  // 4 is beside, not below
  EXPECT_EQ(chart.to(3, WalkKey::Right), 6U);    // same height in the other team
  EXPECT_EQ(chart.to(5, WalkKey::Left), 2U);
  EXPECT_EQ(chart.to(2, WalkKey::Up), 1U);
}

TEST(ChartWalk, BothSidesAreWalkedOneByOne) {
  Outline tree;
  tree.append(kNone, 200, 64);
  for (int i = 0; i < 4; ++i) tree.append(0, 200, 64);  // 1 2 / 3 4
  const Drawn chart(tree, Direction::TopDown, Arrangement::BothSides);
  EXPECT_EQ(chart.to(0, WalkKey::Down), 1U);
  EXPECT_EQ(chart.to(1, WalkKey::Right), 2U);
  EXPECT_EQ(chart.to(1, WalkKey::Down), 3U);
  EXPECT_EQ(chart.to(2, WalkKey::Down), 4U);
  EXPECT_EQ(chart.to(4, WalkKey::Up), 2U);
  EXPECT_EQ(chart.to(2, WalkKey::Up), 0U);
  EXPECT_EQ(chart.to(3, WalkKey::Down), kNone);
}

TEST(ChartWalk, AssistantsComeBeforeTheOthers) {
  Outline tree;
  tree.append(kNone, 200, 64);
  for (std::uint32_t node = 1; node <= 5; ++node) {
    tree.append(0, 200, 64);
    if (node <= 3) tree.markAssistant(node);  // 2 | 1, then 3 below 1
  }
  const Drawn chart(tree, Direction::TopDown, Arrangement::SideBySide);
  EXPECT_EQ(chart.to(0, WalkKey::Down), 1U);
  EXPECT_EQ(chart.to(1, WalkKey::Left), 2U);
  EXPECT_EQ(chart.to(1, WalkKey::Down), 3U);
  EXPECT_EQ(chart.to(3, WalkKey::Up), 1U);
  EXPECT_EQ(chart.to(3, WalkKey::Down), 4U);
  EXPECT_EQ(chart.to(4, WalkKey::Up), 0U);
}

TEST(ChartWalk, TheMeaningsTurnWithTheDirection) {
  const Drawn chart(twoTeams(), Direction::LeftRight);
  EXPECT_EQ(chart.to(0, WalkKey::Right), 1U);
  EXPECT_EQ(chart.to(1, WalkKey::Left), 0U);
  EXPECT_EQ(chart.to(2, WalkKey::Down), 3U);
  EXPECT_EQ(chart.to(3, WalkKey::Down), 5U);
  EXPECT_EQ(chart.to(5, WalkKey::Up), 3U);
  const Drawn upwards(twoTeams(), Direction::BottomUp, Arrangement::SideBySide);
  EXPECT_EQ(upwards.to(0, WalkKey::Up), 1U);
  EXPECT_EQ(upwards.to(1, WalkKey::Down), 0U);
  EXPECT_EQ(upwards.to(1, WalkKey::Right), 4U);
}

TEST(ChartWalk, AFoldedBranchUnfoldsFirst) {
  Outline tree;
  tree.append(kNone, 200, 64);
  tree.append(0, 200, 64);
  tree.append(0, 200, 64);
  const Drawn row(tree, Direction::TopDown, Arrangement::SideBySide);
  EXPECT_EQ(row.press(1, WalkKey::Down, true).kind, WalkStep::Kind::Unfold);
  EXPECT_EQ(row.to(1, WalkKey::Right), 2U);
  // In a list Down goes along it, and Right unfolds.
  const Drawn list(tree, Direction::TopDown, Arrangement::Column);
  EXPECT_EQ(list.press(1, WalkKey::Down, true), (WalkStep{WalkStep::Kind::Go, 2}));
  EXPECT_EQ(list.press(1, WalkKey::Right, true).kind, WalkStep::Kind::Unfold);
}

TEST(ChartWalk, FirstAndLastAreAmongPeers) {
  const Drawn chart(twoTeams());
  EXPECT_EQ(chart.to(3, WalkKey::First), 2U);
  EXPECT_EQ(chart.to(2, WalkKey::Last), 3U);
  EXPECT_EQ(chart.to(1, WalkKey::Last), 4U);
  EXPECT_EQ(chart.press(2, WalkKey::First).kind, WalkStep::Kind::Stay);
}

TEST(ChartWalk, SeveralRootsAreALevel) {
  Outline tree;
  tree.append(kNone, 200, 64);
  tree.append(0, 200, 64);
  tree.append(kNone, 200, 64);
  const Drawn chart(tree);
  EXPECT_EQ(chart.to(0, WalkKey::Right), 2U);
  EXPECT_EQ(chart.to(2, WalkKey::Left), 0U);
  EXPECT_EQ(chart.to(0, WalkKey::Last), 2U);
  EXPECT_EQ(chart.to(1, WalkKey::Right), kNone);
}

TEST(ChartWalk, EveryCardIsReachedByArrowsAlone) {
  for (const Arrangement everyone : kArrangements) {
    for (const Direction direction :
         {Direction::TopDown, Direction::LeftRight, Direction::BottomUp, Direction::RightLeft}) {
      Outline tree;
      tree.append(kNone, 200, 64);
      for (std::uint32_t team = 0; team < 4; ++team) {
        const std::uint32_t manager = tree.append(0, 220, 64);
        for (std::uint32_t i = 0; i <= team * 3; ++i) {
          const std::uint32_t node = tree.append(manager, 180, 64);
          if (i < 3 && team > 1) tree.markAssistant(node);
        }
      }
      const Drawn chart(tree, direction, everyone);
      std::vector<bool> reached(chart.outline.size());
      std::vector<std::uint32_t> open{0};
      reached[0] = true;
      while (!open.empty()) {
        const std::uint32_t at = open.back();
        open.pop_back();
        for (const WalkKey key : {WalkKey::Up, WalkKey::Down, WalkKey::Left, WalkKey::Right}) {
          const std::uint32_t next = chart.to(at, key);
          if (next == kNone || reached[next]) continue;
          reached[next] = true;
          open.push_back(next);
        }
      }
      for (std::uint32_t node = 0; node < chart.outline.size(); ++node) {
        EXPECT_TRUE(reached[node]) << node << " in arrangement " << static_cast<int>(everyone);
      }
    }
  }
}

TEST(ChartWalk, RangesAreOfPeersOnly) {
  const Drawn chart(twoTeams());
  EXPECT_EQ(peersInOrder(chart.outline, 3, 2), (std::pair<std::uint32_t, std::uint32_t>(2, 3)));
  EXPECT_EQ(peersInOrder(chart.outline, 4, 1), (std::pair<std::uint32_t, std::uint32_t>(1, 4)));
  EXPECT_EQ(peersInOrder(chart.outline, 2, 5), std::nullopt);
}

}  // namespace
}  // namespace arborg::ui
