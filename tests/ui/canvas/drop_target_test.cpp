#include "ui/canvas/drop_target.h"

#include <gtest/gtest.h>

namespace arborg::ui {
namespace {

using layout::kNone;
using layout::Outline;
using layout::Point;

struct Drawn {
  Outline outline;
  layout::Options options;
  layout::Layout layout;

  explicit Drawn(Arrangement everyone, std::uint32_t reports = 3) {
    outline.append(kNone, 200, 64);
    for (std::uint32_t i = 0; i < reports; ++i) outline.append(0, 200, 64);
    outline.closeBranches();
    options.everyone = everyone;
    layout = arrange(outline, options);
  }
  layout::Box card(std::uint32_t node) const { return cardBox(outline, layout, node); }
  std::optional<DropTarget> at(Point p, float reach = 14) const {
    return dropTargetAt(outline, layout, options, p, reach);
  }
};

Point middle(const layout::Box& box) {
  return {box.x + box.width / 2, box.y + box.height / 2};
}

TEST(DropTarget, ACardTakesReports) {
  const Drawn chart(Arrangement::SideBySide);
  EXPECT_EQ(chart.at(middle(chart.card(2))), (DropTarget{2, std::nullopt}));
  EXPECT_EQ(chart.at(middle(chart.card(0))), (DropTarget{0, std::nullopt}));
}

TEST(DropTarget, TheGapsOfARowTakePeers) {
  const Drawn chart(Arrangement::SideBySide);
  const float y = middle(chart.card(1)).y;
  EXPECT_EQ(chart.at({chart.card(1).x - 6, y}), (DropTarget{0, 0}));
  EXPECT_EQ(chart.at({chart.card(1).right() + 6, y}), (DropTarget{0, 1}));
  EXPECT_EQ(chart.at({chart.card(2).x - 6, y}), (DropTarget{0, 1}));
  EXPECT_EQ(chart.at({chart.card(3).right() + 6, y}), (DropTarget{0, 3}));
}

TEST(DropTarget, TheGapsOfAHangingListTakePeers) {
  const Drawn chart(Arrangement::Column);
  const float x = middle(chart.card(1)).x;
  EXPECT_EQ(chart.at({x, chart.card(1).y - 3}), (DropTarget{0, 0}));
  EXPECT_EQ(chart.at({x, chart.card(1).bottom() + 8}), (DropTarget{0, 1}));
  EXPECT_EQ(chart.at({x, chart.card(3).bottom() + 6}), (DropTarget{0, 3}));
  EXPECT_EQ(chart.at(middle(chart.card(3))), (DropTarget{3, std::nullopt}));
}

TEST(DropTarget, EmptySpaceTakesNothing) {
  const Drawn chart(Arrangement::SideBySide);
  EXPECT_EQ(chart.at({chart.card(3).right() + 200, chart.card(3).y}), std::nullopt);
  EXPECT_EQ(chart.at({chart.card(1).x, chart.card(1).bottom() + 100}), std::nullopt);
}

TEST(DropTarget, FromAfarTheGapsAreAsWideToThePointer) {
  const Drawn chart(Arrangement::Column);
  const layout::Box second = chart.card(2);
  const Point nearTop{middle(second).x, second.y + 10};
  // At full size the pointer is on the card; from afar 10 px of the chart are two on the screen.
  EXPECT_EQ(chart.at(nearTop, 14), (DropTarget{2, std::nullopt}));
  EXPECT_EQ(chart.at(nearTop, 14 / 0.2F), (DropTarget{0, 1}));
  // Half of every card still takes reports.
  EXPECT_EQ(chart.at(middle(second), 14 / 0.02F), (DropTarget{2, std::nullopt}));
}

TEST(DropTarget, PartingMovesTheTwoSidesApartWithoutTouchingOthers) {
  Drawn row(Arrangement::SideBySide, 4);
  const Drawn before = row;
  partReports(row.outline, row.options, 0, 2, row.layout);
  EXPECT_LT(row.card(2).x, before.card(2).x);
  EXPECT_GT(row.card(3).x, before.card(3).x);
  EXPECT_EQ(row.card(0), before.card(0));
  EXPECT_EQ(row.card(2).y, before.card(2).y);
  Drawn list(Arrangement::Column, 4);
  const Drawn hung = list;
  partReports(list.outline, list.options, 0, 1, list.layout);
  EXPECT_LT(list.card(1).y, hung.card(1).y);
  EXPECT_GT(list.card(2).y, hung.card(2).y);
  EXPECT_GE(list.card(1).y, list.card(0).bottom());
  EXPECT_EQ(list.card(2).x, hung.card(2).x);
  for (std::uint32_t node = 0; node < list.outline.size(); ++node) {
    EXPECT_TRUE(list.layout.subtreeBounds[0].overlaps(list.card(node)));
  }
}

struct Roots : Drawn {
  explicit Roots(std::uint32_t roots, std::uint32_t reports = 2)
      : Drawn(Arrangement::SideBySide, 0) {
    outline = Outline();
    for (std::uint32_t i = 0; i < roots; ++i) {
      const std::uint32_t root = outline.append(kNone, 200, 64);
      for (std::uint32_t k = 0; k < reports; ++k) outline.append(root, 200, 64);
    }
    outline.closeBranches();
    layout = arrange(outline, options);
  }
};

TEST(DropTarget, RootsTakeOthersBesideThem) {
  const Roots one(1, 3);
  const float y = middle(one.card(0)).y;
  EXPECT_EQ(one.at({one.card(0).x - 6, y}), (DropTarget{kNone, 0}));
  EXPECT_EQ(one.at({one.card(0).right() + 6, y}), (DropTarget{kNone, 1}));
  EXPECT_EQ(one.at(middle(one.card(0))), (DropTarget{0, std::nullopt}));
  EXPECT_EQ(one.at({one.card(0).right() + 150, y}), std::nullopt);  // empty space
  const Roots two(2);
  const float gap = two.card(3).x - two.card(0).right();
  ASSERT_GT(gap, 100);  // their reports keep them apart
  EXPECT_EQ(two.at({two.card(0).right() + gap / 2, y}), (DropTarget{kNone, 1}));
  EXPECT_EQ(two.at({two.card(0).x - 6, y}), (DropTarget{kNone, 0}));
  EXPECT_EQ(two.at({two.card(3).right() + 6, y}), (DropTarget{kNone, 2}));
}

TEST(DropTarget, RootsPartWithTheirBranches) {
  Roots two(2);
  const Roots before = two;
  partReports(two.outline, two.options, kNone, 1, two.layout);
  EXPECT_LT(two.card(0).x, before.card(0).x);
  EXPECT_LT(two.card(1).x, before.card(1).x);
  EXPECT_GT(two.card(3).x, before.card(3).x);
  EXPECT_GT(two.card(5).x, before.card(5).x);
  EXPECT_EQ(two.card(3).y, before.card(3).y);
}

}  // namespace
}  // namespace arborg::ui
