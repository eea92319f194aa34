#include "core/layout/visible.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/layout/routes.h"
#include "tests/core/layout/sample_outlines.h"

namespace arborg::layout {
namespace {

using arborg::test::Random;
using arborg::test::salesTree;
using test::outlineOf;

TEST(Visible, NamesEveryCardAndLineInTheWindow) {
  const Outline outline = outlineOf(salesTree(1500, 4), {true, 20, 2});
  const Options options;
  const Layout layout = arrange(outline, options);
  Random random(3);
  for (int i = 0; i < 60; ++i) {
    const auto at = [&](float length) {
      return static_cast<float>(random.between(0, static_cast<std::uint32_t>(length)));
    };
    const Box clip{at(layout.width) - 300, at(layout.height) - 300, at(2000), at(1500)};
    std::vector<std::uint32_t> cards;
    std::vector<bool> named(outline.size(), false);
    forEachVisible(outline, layout, clip, [&](std::uint32_t node, bool cardVisible) {
      named[node] = true;
      if (cardVisible) cards.push_back(node);
    });
    std::vector<std::uint32_t> expected;
    std::vector<Route> routes;
    for (std::uint32_t node = 0; node < outline.size(); ++node) {
      if (cardBox(outline, layout, node).touches(clip)) expected.push_back(node);
      routes.clear();
      routeReports(outline, layout, options, node, routes);
      for (const Route& route : routes) {
        for (std::uint8_t p = 0; p + 1 < route.count; ++p) {
          const Point a = route.points[p];
          const Point b = route.points[p + 1U];
          const Box line = united({a.x, a.y, 0, 0}, {b.x, b.y, 0, 0});
          if (line.touches(clip)) {
            ASSERT_TRUE(named[node]);
          }
        }
      }
    }
    ASSERT_EQ(cards, expected);
  }
}

TEST(Visible, SkipsBranchesOutOfSight) {
  const Outline outline = outlineOf(salesTree(20'000), {false});
  const Layout layout = arrange(outline, {});
  std::uint32_t visited = 0;
  forEachVisible(outline, layout, {layout.width / 2, layout.height / 2, 1600, 1000},
                 [&](std::uint32_t, bool) { ++visited; });
  EXPECT_LT(visited, 500U);
}

TEST(Visible, NothingOfAnEmptyLayout) {
  forEachVisible({}, {}, {0, 0, 100, 100}, [](std::uint32_t, bool) { FAIL(); });
  EXPECT_EQ(nodeAt({}, {}, {0, 0}), std::nullopt);
}

TEST(Visible, NodeAtFindsTheCard) {
  const Outline outline = outlineOf(salesTree(700, 2), {true, 30, 5});
  const Layout layout = arrange(outline, {});
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    const Box card = cardBox(outline, layout, node);
    EXPECT_EQ(nodeAt(outline, layout, {card.x, card.y}), node);
    EXPECT_EQ(nodeAt(outline, layout, {card.right() - 1, card.bottom() - 1}), node);
    EXPECT_NE(nodeAt(outline, layout, {card.right(), card.bottom()}), node);
  }
  EXPECT_EQ(nodeAt(outline, layout, {-1, -1}), std::nullopt);
}

}  // namespace
}  // namespace arborg::layout
