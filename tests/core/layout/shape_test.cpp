#include "core/layout/shape.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/core/layout/sample_outlines.h"

namespace arborg::layout {
namespace {

using arborg::test::salesTree;
using test::chain;
using test::outlineOf;
using test::star;

double cardArea(const Outline& outline) {
  double area = 0;
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    area += static_cast<double>(outline.width[node]) * static_cast<double>(outline.height[node]);
  }
  return area;
}

TEST(Shape, ThousandPeopleMakeAChartOfSaneProportions) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Outline outline = outlineOf(salesTree(1000, seed), {true, 0, seed});
    const Layout layout = arrange(outline, {});
    SCOPED_TRACE("seed " + std::to_string(seed));
    EXPECT_GT(layout.width / layout.height, 0.6);
    EXPECT_LT(layout.width / layout.height, 4);
    const double area = static_cast<double>(layout.width) * static_cast<double>(layout.height);
    EXPECT_GT(cardArea(outline) / area, 0.12);
  }
}

TEST(Shape, LargerOrganisationsToo) {
  for (const std::uint32_t people : {60U, 300U, 5000U, 40'000U}) {
    const Outline outline = outlineOf(salesTree(people), {false});
    const Layout layout = arrange(outline, {});
    SCOPED_TRACE(people);
    EXPECT_GT(layout.width / layout.height, 0.6);
    EXPECT_LT(layout.width / layout.height, 4);
  }
}

TEST(Shape, TargetAspectIsHeard) {
  const Outline outline = outlineOf(salesTree(1000), {true});
  Options high;
  high.targetAspect = 0.7;
  Options wide;
  wide.targetAspect = 4;
  const Layout highLayout = arrange(outline, high);
  const Layout wideLayout = arrange(outline, wide);
  EXPECT_LT(highLayout.width / highLayout.height, 1.4);
  EXPECT_GT(wideLayout.width / wideLayout.height, 2.2);
}

TEST(Shape, SmallChartsAreRows) {
  EXPECT_EQ(chooseShape(outlineOf(star(5), {false}), {}).hangHeight, 0U);
  EXPECT_EQ(chooseShape(outlineOf({kNone, 0, 1, 1, 0, 4, 4}, {false}), {}).hangHeight, 0U);
  EXPECT_EQ(chooseShape({}, {}), Shape{});
}

TEST(Shape, LongTeamsHangInColumns) {
  for (const std::uint32_t reports : {13U, 20U, 60U, 1403U}) {
    const Outline outline = outlineOf(star(reports), {false});
    const Layout layout = arrange(outline, {});
    SCOPED_TRACE(reports);
    EXPECT_EQ(layout.placements[0], Placement::Columns);
    EXPECT_GT(layout.width / layout.height, 0.4);
    EXPECT_LT(layout.width / layout.height, 3);
    EXPECT_GT(cardArea(outline), 0.35 * static_cast<double>(layout.width * layout.height));
  }
}

TEST(Shape, FixedShapeIsReturned) {
  Options options;
  options.shape = Shape{7, 33};
  const Outline outline = outlineOf(salesTree(100));
  EXPECT_EQ(chooseShape(outline, options, Shape{1, 12}), (Shape{7, 33}));
  EXPECT_EQ(arrange(outline, options).shape, (Shape{7, 33}));
}

TEST(Shape, ArrangeUsesTheChosenOne) {
  const Outline outline = outlineOf(salesTree(800, 3));
  EXPECT_EQ(arrange(outline, {}).shape, chooseShape(outline, {}));
}

TEST(Shape, PreviousStaysWhileItIsNotMuchWorse) {
  const Outline outline = outlineOf(salesTree(1000), {true});
  const Shape chosen = chooseShape(outline, {});
  // One more or one less list row would be as good.
  const Shape near{chosen.hangHeight, chosen.listRows + 3};
  EXPECT_EQ(chooseShape(outline, {}, near), near);
  // A strip is not.
  EXPECT_EQ(chooseShape(outline, {}, Shape{0, 12}), chosen);
}

TEST(Shape, StaysOverManySmallEdits) {
  // Hiring one person after the other: the chart takes another shape a few times only.
  std::optional<Shape> shape;
  int changes = 0;
  const arborg::test::Parents parents = salesTree(400);
  for (std::uint32_t people = 5; people <= 400; people += 5) {
    // The first people in preorder are a valid organisation.
    const Outline outline =
        outlineOf(arborg::test::Parents(parents.begin(), parents.begin() + people), {false});
    const Shape next = chooseShape(outline, {}, shape);
    if (shape && !(next == *shape)) ++changes;
    shape = next;
  }
  EXPECT_LE(changes, 6);
  EXPECT_GE(changes, 1);
}

TEST(Shape, OwnChoicesCount) {
  // With every manager's reports in a row by his own choice no shape can help.
  Outline outline = outlineOf(salesTree(300), {false});
  for (Arrangement& choice : outline.arrangement) choice = Arrangement::SideBySide;
  EXPECT_EQ(chooseShape(outline, {}).hangHeight, 0U);
}

TEST(Shape, ChainKeepsToItsRow) {
  EXPECT_EQ(chooseShape(outlineOf(chain(100'000), {false}), {}).hangHeight, 0U);
}

}  // namespace
}  // namespace arborg::layout
