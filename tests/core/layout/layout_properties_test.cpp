// Properties of every layout: random trees with random mixes of arrangements, directions,
// assistants and sizes.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "tests/core/layout/layout_checks.h"
#include "tests/core/layout/sample_outlines.h"
#include "tests/support/property_failures.h"
#include "tests/support/property_runs.h"

namespace arborg::layout {
namespace {

using arborg::test::expectNoFailure;
using arborg::test::Parents;
using arborg::test::Random;

const bool kRuns = arborg::test::setPropertyRuns(400);

Outline anyOutline() {
  // How far above each node its manager stands in the list: shrinks to a chain, then to nothing.
  const auto back = *rc::gen::arbitrary<std::vector<std::uint8_t>>();
  const auto reach = *rc::gen::inRange<std::uint32_t>(1, 40);
  Parents parents{kNone};
  for (const std::uint8_t step : back) {
    const auto node = static_cast<std::uint32_t>(parents.size());
    const bool root = step > 250;
    parents.push_back(root ? kNone : node - 1 - step % std::min(node, reach));
  }
  test::Sample sample;
  sample.varySizes = *rc::gen::arbitrary<bool>();
  sample.ownChoicePercent = *rc::gen::element(0U, 30U, 90U);
  sample.assistantPercent = *rc::gen::element(0U, 0U, 20U, 70U);
  sample.gradePercent = *rc::gen::element(0U, 50U, 100U);
  sample.seed = *rc::gen::inRange<std::uint64_t>(0, 1000);
  return test::outlineOf(arborg::test::inPreorder(parents), sample);
}

Options anyOptions() {
  Options options;
  options.direction = static_cast<Direction>(*rc::gen::inRange(0, 4));
  options.everyone = *rc::gen::elementOf(kArrangements);
  options.everyoneUpTo = *rc::gen::element(0U, 0U, 1U, 3U);
  options.gradeRows = *rc::gen::element(false, false, false, true);
  if (*rc::gen::arbitrary<bool>()) {
    options.shape = Shape{*rc::gen::inRange(0U, 6U), *rc::gen::inRange(2U, 30U)};
  }
  return options;
}

void tell(const Outline& outline, const Options& options) {
  std::string line = "direction " + std::to_string(static_cast<int>(options.direction)) +
                     ", everyone " + std::string(key(options.everyone)) +
                     (options.gradeRows ? ", grade rows" : "");
  if (options.shape) line += ", hang " + std::to_string(options.shape->hangHeight);
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    line += "\n" + std::to_string(node) + " < " +
            (outline.isRoot(node) ? "-" : std::to_string(outline.parent[node])) + " " +
            std::string(key(outline.arrangement[node])) +
            (outline.isAssistant(node) ? " assistant " : " ") +
            std::to_string(outline.width[node]) + "x" + std::to_string(outline.height[node]);
  }
  RC_LOG(line);
}

RC_GTEST_PROP(LayoutProperty, cardsStandApartAndInOrder, ()) {
  const Outline outline = anyOutline();
  const Options options = anyOptions();
  tell(outline, options);
  const Layout layout = arrange(outline, options);
  expectNoFailure([&] { test::expectSane(outline, options, layout); });
}

RC_GTEST_PROP(LayoutProperty, connectorsAreSound, ()) {
  const Outline outline = anyOutline();
  const Options options = anyOptions();
  tell(outline, options);
  const Layout layout = arrange(outline, options);
  expectNoFailure([&] { test::expectSoundRoutes(outline, options, layout); });
}

// From afar lines may be left out, but none that has a leg long enough to be seen.
RC_GTEST_PROP(LayoutProperty, onlyShortLinesAreLeftOut, ()) {
  const Outline outline = anyOutline();
  const Options options = anyOptions();
  tell(outline, options);
  const Layout layout = arrange(outline, options);
  const auto shortest = static_cast<float>(*rc::gen::inRange(0, 400));
  std::vector<Route> all;
  std::vector<Route> seen;
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    all.clear();
    seen.clear();
    routeReports(outline, layout, options, node, all);
    routeReports(outline, layout, options, node, seen, shortest);
    std::size_t next = 0;
    for (const Route& route : all) {
      const bool same = next < seen.size() && std::equal(route.begin(), route.end(),
                                                         seen[next].begin(), seen[next].end());
      if (same) {
        ++next;
        continue;
      }
      for (const Point* p = route.begin(); p + 1 != route.end(); ++p) {
        RC_ASSERT(std::abs(p[1].x - p[0].x) + std::abs(p[1].y - p[0].y) < shortest);
      }
    }
    RC_ASSERT(next == seen.size());
  }
}

// A branch's box is no larger than its cards and lines, but for the room of one line.
RC_GTEST_PROP(LayoutProperty, boxesAreTight, ()) {
  const Outline outline = anyOutline();
  const Options options = anyOptions();
  tell(outline, options);
  const Layout layout = arrange(outline, options);
  std::vector<Box> tight;
  std::vector<Route> routes;
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    tight.push_back(cardBox(outline, layout, node));
    routes.clear();
    routeReports(outline, layout, options, node, routes);
    for (const Route& route : routes) {
      for (const Point& p : route) tight.back() = united(tight.back(), {p.x, p.y, 0, 0});
    }
  }
  const auto slack = static_cast<float>(options.gaps.indent / 2);
  Box all = tight.empty() ? Box{} : tight[0];
  for (std::uint32_t node = outline.size(); node-- > 0;) {
    const Box& box = layout.subtreeBounds[node];
    RC_ASSERT(box.x + slack >= tight[node].x);
    RC_ASSERT(box.y + slack >= tight[node].y);
    RC_ASSERT(box.right() == tight[node].right());
    RC_ASSERT(box.bottom() == tight[node].bottom());
    if (!outline.isRoot(node)) {
      Box& manager = tight[outline.parent[node]];
      manager = united(manager, tight[node]);
    }
    all = united(all, tight[node]);
  }
  RC_ASSERT(all.x >= 0);
  RC_ASSERT(all.y >= 0);
  RC_ASSERT(all.x < 1);
  RC_ASSERT(all.y < 1);
}

// Cards of whole px.
RC_GTEST_PROP(LayoutProperty, upAndLeftAreMirrored, ()) {
  const Outline outline = anyOutline();
  Options options = anyOptions();
  tell(outline, options);
  const bool horizontal = isHorizontal(options.direction);
  options.direction = horizontal ? Direction::LeftRight : Direction::TopDown;
  const Layout layout = arrange(outline, options);
  Options turned = options;
  turned.direction = horizontal ? Direction::RightLeft : Direction::BottomUp;
  const Layout mirrored = arrange(outline, turned);
  RC_ASSERT(mirrored.width == layout.width);
  RC_ASSERT(mirrored.height == layout.height);
  RC_ASSERT(mirrored.placements == layout.placements);
  const auto mirror = [&](Box box) {
    if (horizontal) box.x = layout.width - box.right();
    if (!horizontal) box.y = layout.height - box.bottom();
    return box;
  };
  std::vector<Route> routes;
  std::vector<Route> others;
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    RC_ASSERT(cardBox(outline, mirrored, node) == mirror(cardBox(outline, layout, node)));
    RC_ASSERT(mirrored.subtreeBounds[node] == mirror(layout.subtreeBounds[node]));
    routes.clear();
    others.clear();
    routeReports(outline, layout, options, node, routes);
    routeReports(outline, mirrored, turned, node, others);
    RC_ASSERT(routes.size() == others.size());
    for (std::size_t r = 0; r < routes.size(); ++r) {
      RC_ASSERT(routes[r].count == others[r].count);
      for (std::size_t i = 0; i < routes[r].count; ++i) {
        const Box point = mirror({routes[r].points[i].x, routes[r].points[i].y, 0, 0});
        RC_ASSERT((others[r].points[i] == Point{point.x, point.y}));
      }
    }
  }
  RC_ASSERT(mirrored.gradeRows.size() == layout.gradeRows.size());
  for (std::size_t row = 0; row < layout.gradeRows.size(); ++row) {
    const float length = horizontal ? layout.width : layout.height;
    RC_ASSERT(mirrored.gradeRows[row].begin == length - layout.gradeRows[row].end);
    RC_ASSERT(mirrored.gradeRows[row].grade == layout.gradeRows[row].grade);
  }
}

// What grows to the right is what grows downwards, turned over its diagonal, on a page turned over
// too; but Automatic, which differs by intent.
RC_GTEST_PROP(LayoutProperty, sidewaysIsTurnedOver, ()) {
  const Outline outline = anyOutline();
  Options options = anyOptions();
  tell(outline, options);
  options.direction = Direction::TopDown;
  options.shape = Shape{};
  options.gaps.row = options.gaps.sibling;  // lone roots tell them apart
  if (options.everyone == Arrangement::Automatic) options.everyone = Arrangement::SideBySide;
  RC_PRE(std::count_if(outline.parent.begin(), outline.parent.end(),
                       [](std::uint32_t manager) { return manager == kNone; }) <= 4);
  const Layout layout = arrange(outline, options);
  Outline turned = outline;
  std::swap(turned.width, turned.height);
  Options sideways = options;
  sideways.direction = Direction::LeftRight;
  sideways.targetAspect = 1 / options.targetAspect;
  const Layout other = arrange(turned, sideways);
  RC_ASSERT(other.x == layout.y);
  RC_ASSERT(other.y == layout.x);
  RC_ASSERT(other.placements == layout.placements);
}

RC_GTEST_PROP(LayoutProperty, sameEveryTime, ()) {
  const Outline outline = anyOutline();
  const Options options = anyOptions();
  Workspace workspace;
  Layout layout;
  arrangeInto(anyOutline(), anyOptions(), workspace, layout);
  arrangeInto(outline, options, workspace, layout);
  const Layout fresh = arrange(outline, options);
  RC_ASSERT(layout.x == fresh.x);
  RC_ASSERT(layout.y == fresh.y);
  RC_ASSERT(layout.subtreeBounds == fresh.subtreeBounds);
  RC_ASSERT(layout.placements == fresh.placements);
  RC_ASSERT(layout.gradeRows == fresh.gradeRows);
}

// Thousands of cards, where branches are deep enough for every kind to stand in every other.
TEST(LayoutProperty, LargeForests) {
  Workspace workspace;
  Layout layout;
  Random random(4711);
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const Outline outline = test::outlineOf(
        arborg::test::anyForest(random.between(500, 4000), random.between(0, 3),
                                random.between(2, 200), seed),
        {random.chance(80), random.between(0, 80), seed, random.between(0, 30), 50});
    Options options;
    options.direction = static_cast<Direction>(seed % 4);
    options.everyone = kArrangements[seed % kArrangements.size()];
    options.gradeRows = seed % 7 == 0;
    arrangeInto(outline, options, workspace, layout);
    test::expectSane(outline, options, layout);
    test::expectSoundRoutes(outline, options, layout);
    if (testing::Test::HasFailure()) return;
  }
}

}  // namespace
}  // namespace arborg::layout
