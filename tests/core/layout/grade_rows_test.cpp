// Rows of equal grades.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <string>

#include "core/layout/layout.h"
#include "tests/core/layout/layout_checks.h"
#include "tests/core/layout/sample_outlines.h"

namespace arborg::layout {
namespace {

using arborg::test::anyForest;
using arborg::test::Random;
using test::outlineOf;
using testing::ElementsAre;

Options gradeRows(Direction direction = Direction::TopDown) {
  Options options;
  options.direction = direction;
  options.gradeRows = true;
  return options;
}

TEST(GradeRows, EqualGradesStandOnOneRow) {
  // 0 (grade 0) > 1 (grade 1) > 2 (grade 3); 0 > 3 (grade 3)
  Outline outline = outlineOf({kNone, 0, 1, 0}, {false});
  outline.height[1] = 100;
  outline.setGrade(0, 0);
  outline.setGrade(1, 1);
  outline.setGrade(2, 3);
  outline.setGrade(3, 3);
  const Layout layout = arrange(outline, gradeRows());
  EXPECT_THAT(layout.y, ElementsAre(0, 108, 252, 252));
  EXPECT_THAT(layout.gradeRows,
              ElementsAre(GradeRow{0, 64, 0}, GradeRow{108, 208, 1}, GradeRow{252, 316, 3}));
}

TEST(GradeRows, WithoutGradeOneBelowTheManager) {
  Outline outline = outlineOf({kNone, 0, 1, kNone, 3}, {false});
  outline.setGrade(1, 4);
  outline.setGrade(4, 5);
  outline.closeBranches();
  const Layout layout = arrange(outline, gradeRows());
  EXPECT_EQ(layout.y[2], layout.y[4]);
  EXPECT_EQ(layout.y[0], layout.y[3]);
  EXPECT_THAT(layout.gradeRows,
              ElementsAre(GradeRow{0, 64, kNoGrade}, GradeRow{108, 172, 4}, GradeRow{216, 280, 5}));
}

TEST(GradeRows, NobodyStandsBesideOrAboveHisManager) {
  Outline outline = outlineOf({kNone, 0, 1, 2}, {false});
  for (std::uint32_t node = 0; node < 3; ++node) outline.setGrade(node, 2);
  outline.setGrade(3, 0);
  const Layout layout = arrange(outline, gradeRows());
  EXPECT_THAT(layout.y, ElementsAre(0, 108, 216, 324));
  EXPECT_EQ(layout.gradeRows[0].grade, 2);
  EXPECT_EQ(layout.gradeRows[1].grade, kNoGrade);
}

TEST(GradeRows, GradesFarApart) {
  Outline outline = outlineOf({kNone, 0, 0}, {false});
  outline.setGrade(0, std::numeric_limits<std::int32_t>::min() + 1);
  outline.setGrade(1, std::numeric_limits<std::int32_t>::max());
  outline.setGrade(2, 7);
  const Layout layout = arrange(outline, gradeRows());
  EXPECT_THAT(layout.y, ElementsAre(0, 216, 108));
}

TEST(GradeRows, SameOverTheWholeChart) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Outline outline =
        outlineOf(anyForest(random.between(1, 600), random.between(0, 9), 30, seed),
                  {true, 30, seed, 20, random.between(20, 100)});
    const Options options = gradeRows(static_cast<Direction>(seed % 4));
    const Layout layout = arrange(outline, options);
    test::expectSane(outline, options, layout);
    test::expectSoundRoutes(outline, options, layout);
    // Each card begins where one row begins; a row holds all of the grade whose managers allow it.
    const bool forward =
        options.direction == Direction::TopDown || options.direction == Direction::LeftRight;
    std::map<float, std::size_t> rowAt;
    for (std::size_t row = 0; row < layout.gradeRows.size(); ++row) {
      const GradeRow& at = layout.gradeRows[row];
      rowAt[forward ? at.begin : -at.end] = row;
      ASSERT_LT(at.begin, at.end);
    }
    std::vector<std::int64_t> level(outline.size());
    for (std::uint32_t node = 0; node < outline.size(); ++node) {
      const std::int64_t grade = outline.gradeOf(node);
      level[node] = outline.isRoot(node)
                        ? std::int64_t{grade == kNoGrade ? 0 : grade}
                        : std::max<std::int64_t>(grade, level[outline.parent[node]] + 1);
      const float near = test::nearEdge(outline, layout, options.direction, node);
      ASSERT_TRUE(rowAt.contains(near));
      const GradeRow& row = layout.gradeRows[rowAt[near]];
      if (grade != kNoGrade && level[node] == grade) {
        ASSERT_EQ(row.grade, grade);
      }
    }
    if (testing::Test::HasFailure()) return;
  }
}

}  // namespace
}  // namespace arborg::layout
