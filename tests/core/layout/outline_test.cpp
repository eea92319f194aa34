#include "core/layout/outline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

#include "tests/core/layout/sample_outlines.h"

namespace arborg::layout {
namespace {

using testing::ElementsAre;

// 0 > (1 > 2), 3; 4 > 5
Outline small() {
  return test::outlineOf({kNone, 0, 1, 0, kNone, 4}, {false});
}

TEST(Outline, BranchesEndWhereTheyShould) {
  const Outline outline = small();
  EXPECT_THAT(outline.subtreeEnd, ElementsAre(4, 3, 3, 4, 6, 6));
  EXPECT_TRUE(isValid(outline));
  EXPECT_TRUE(outline.isLeaf(3));
  EXPECT_FALSE(outline.isLeaf(1));
  EXPECT_TRUE(outline.isRoot(4));
}

TEST(Outline, EmptyIsValid) {
  EXPECT_TRUE(isValid(Outline{}));
}

TEST(Outline, ClearedIsEmpty) {
  Outline outline = small();
  outline.clear();
  EXPECT_TRUE(outline.empty());
  EXPECT_TRUE(isValid(outline));
}

TEST(Outline, AssistantsComeFirst) {
  Outline outline = small();
  outline.markAssistant(1);
  outline.setGrade(0, 3);
  outline.closeBranches();
  EXPECT_TRUE(isValid(outline));
  EXPECT_EQ(outline.firstReport(0), 3U);
  EXPECT_EQ(outline.firstReport(4), 5U);
  EXPECT_EQ(outline.firstReport(3), 4U);
  EXPECT_FALSE(outline.isAssistant(3));
  EXPECT_EQ(outline.gradeOf(0), 3);
  EXPECT_EQ(outline.gradeOf(5), kNoGrade);
}

TEST(Outline, RandomForestsAreValid) {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    EXPECT_TRUE(isValid(test::outlineOf(arborg::test::anyForest(200, 5, 30, seed))));
  }
}

TEST(Outline, FaultsAreFound) {
  const auto broken = [](auto&& breakIt) {
    Outline outline = small();
    breakIt(outline);
    return !isValid(outline);
  };
  EXPECT_TRUE(broken([](Outline& o) { o.subtreeEnd[1] = 2; }));
  EXPECT_TRUE(broken([](Outline& o) { o.subtreeEnd[0] = 5; }));
  EXPECT_TRUE(broken([](Outline& o) { o.subtreeEnd[5] = 7; }));
  EXPECT_TRUE(broken([](Outline& o) { o.subtreeEnd[3] = 3; }));
  EXPECT_TRUE(broken([](Outline& o) { o.parent[1] = 1; }));
  EXPECT_TRUE(broken([](Outline& o) { o.parent[5] = 1; }));
  EXPECT_TRUE(broken([](Outline& o) { o.parent[2] = 3; }));
  EXPECT_TRUE(broken([](Outline& o) { o.parent[3] = kNone; }));
  EXPECT_TRUE(broken([](Outline& o) { o.width[2] = 0; }));
  EXPECT_TRUE(broken([](Outline& o) { o.height[2] = -1; }));
  EXPECT_TRUE(broken([](Outline& o) { o.width[2] = std::numeric_limits<float>::infinity(); }));
  EXPECT_TRUE(broken([](Outline& o) { o.height[2] = std::numeric_limits<float>::quiet_NaN(); }));
  EXPECT_TRUE(broken([](Outline& o) { o.width.pop_back(); }));
  EXPECT_TRUE(broken([](Outline& o) { o.arrangement.pop_back(); }));
  EXPECT_TRUE(broken([](Outline& o) { o.assistant.assign(5, 0); }));
  EXPECT_TRUE(broken([](Outline& o) { o.grade.assign(7, 0); }));
  EXPECT_TRUE(broken([](Outline& o) { o.markAssistant(0); }));
  EXPECT_TRUE(broken([](Outline& o) { o.markAssistant(3); }));
}

}  // namespace
}  // namespace arborg::layout
