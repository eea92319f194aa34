#include "core/sales/profile.h"

#include <cmath>
#include <cstdlib>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/ratings.h"

namespace arborg::sales {
namespace {

using test::ratings;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using enum BuiltInRole;

const Skills kCase1 = ratings("554454 221232");
const Skills kCase2 = ratings("2322-- 545445");
const Skills kCase3 = ratings("334333 443444");
const Skills kCase4 = ratings("443--- 332---");
const Skills kCase5 = ratings("55---- 222222");

double hundredths(const std::optional<Mean>& mean) {
  return mean.has_value() ? std::round(mean->value() * 100) / 100 : -1;
}

TEST(SkillGroups, HoldEverySkillOnce) {
  std::size_t count = 0;
  for (const SkillGroup group : {SkillGroup::Execution, SkillGroup::Strategy,
                                 SkillGroup::Functional, SkillGroup::Industry}) {
    for (const Skill skill : skillsOf(group)) {
      EXPECT_EQ(groupOf(skill), group) << key(skill);
      EXPECT_EQ(static_cast<std::size_t>(skill), count);
      ++count;
    }
  }
  EXPECT_EQ(count, kSkillCount);
}

// The worked examples of docs/rules.md.
TEST(Profile, WorkedExamples) {
  EXPECT_EQ(hundredths(executionIndex(kCase1)), 4.50);
  EXPECT_EQ(hundredths(strategyIndex(kCase1)), 2.00);
  EXPECT_EQ(leaderType(kCase1), LeaderType::Executor);
  EXPECT_TRUE(liesFarApart(kCase1));

  EXPECT_EQ(hundredths(executionIndex(kCase2)), 2.25);
  EXPECT_EQ(hundredths(strategyIndex(kCase2)), 4.50);
  EXPECT_EQ(leaderType(kCase2), LeaderType::Strategist);
  EXPECT_TRUE(liesFarApart(kCase2));

  EXPECT_EQ(hundredths(executionIndex(kCase3)), 3.17);
  EXPECT_EQ(hundredths(strategyIndex(kCase3)), 3.83);
  EXPECT_EQ(leaderType(kCase3), LeaderType::Balanced);

  EXPECT_EQ(hundredths(executionIndex(kCase4)), 3.67);
  EXPECT_EQ(hundredths(strategyIndex(kCase4)), 2.67);
  EXPECT_EQ(leaderType(kCase4), LeaderType::Executor);
  EXPECT_FALSE(liesFarApart(kCase4));

  EXPECT_EQ(executionIndex(kCase5), std::nullopt);
  EXPECT_EQ(hundredths(strategyIndex(kCase5)), 2.00);
  EXPECT_EQ(leaderType(kCase5), LeaderType::NotAssessed);
  EXPECT_FALSE(liesFarApart(kCase5));
}

TEST(Profile, AnIndexAsksForThreeRatings) {
  EXPECT_EQ(strategyIndex(ratings("------ 5--5--")), std::nullopt);
  EXPECT_EQ(strategyIndex(ratings("------ 5--5-5")), (Mean{15, 3}));
  EXPECT_EQ(executionIndex(ratings("-0-0-0 555555")), (Mean{0, 3})) << "0 is a rating";
  EXPECT_EQ(executionIndex(Skills()), std::nullopt);
}

TEST(Profile, AGapOfThreeQuartersMakesAType) {
  for (const int base : {0, 1, 119, 400}) {
    const Mean low{base, 100};
    EXPECT_EQ(leaderType(low, Mean{base + 74, 100}), LeaderType::Balanced);
    EXPECT_EQ(leaderType(low, Mean{base + 75, 100}), LeaderType::Strategist);
    EXPECT_EQ(leaderType(Mean{base + 74, 100}, low), LeaderType::Balanced);
    EXPECT_EQ(leaderType(Mean{base + 75, 100}, low), LeaderType::Executor);
    EXPECT_FALSE(liesFarApart(low, Mean{base + 149, 100}));
    EXPECT_TRUE(liesFarApart(low, Mean{base + 150, 100}));
    EXPECT_FALSE(liesFarApart(Mean{base + 149, 100}, low));
    EXPECT_TRUE(liesFarApart(Mean{base + 150, 100}, low));
  }
  // With different counts: 3/4 exactly, and 11/15, the nearest below that ratings can make.
  EXPECT_EQ(leaderType(ratings("3333-- 444--- ")), LeaderType::Strategist);
  EXPECT_EQ(leaderType(ratings("4443-- 333---")), LeaderType::Executor);
  EXPECT_EQ(leaderType(Mean{9, 5}, Mean{38, 15}), LeaderType::Balanced);
}

// A gap of 3/4 from thirds and twelfths is not representable: it must not be rounded away.
TEST(Profile, EveryPossiblePairOfMeansIsDecidedExactly) {
  for (int m = 3; m <= 6; ++m) {
    for (int n = 3; n <= 6; ++n) {
      for (int e = 0; e <= 5 * m; ++e) {
        for (int s = 0; s <= 5 * n; ++s) {
          const int sixtieths = s * (60 / n) - e * (60 / m);
          const auto expected = sixtieths >= 45    ? LeaderType::Strategist
                                : sixtieths <= -45 ? LeaderType::Executor
                                                   : LeaderType::Balanced;
          ASSERT_EQ(leaderType(Mean{e, m}, Mean{s, n}), expected) << e << '/' << m << ' ' << s;
          ASSERT_EQ(liesFarApart(Mean{e, m}, Mean{s, n}), std::abs(sixtieths) >= 90);
        }
      }
    }
  }
}

TEST(Profile, TwoAndAHalfCarriesASeat) {
  EXPECT_FALSE(isBelowProfile(Mean{15, 6}));
  EXPECT_TRUE(isBelowProfile(Mean{14, 6}));
  EXPECT_FALSE(isBelowProfile(Mean{10, 4}));
  EXPECT_TRUE(isBelowProfile(Mean{249, 100}));
  EXPECT_FALSE(isBelowProfile(Mean{250, 100}));
}

TEST(Profile, LeaningNeedsAllThreeFunctions) {
  EXPECT_EQ(functionalLeaning(ratings("------ ------ 5-3")), std::nullopt);
  EXPECT_EQ(functionalLeaning(ratings("------ ------ 444")), 0);
  EXPECT_EQ(functionalLeaning(ratings("------ ------ 253")), 3);
  EXPECT_THAT(favouredFunctions(ratings("------ ------ 253")), ElementsAre(Skill::Sales));
  EXPECT_THAT(favouredFunctions(ratings("------ ------ 424")),
              ElementsAre(Skill::Marketing, Skill::CustomerService));
  EXPECT_THAT(favouredFunctions(ratings("------ ------ 333")), IsEmpty());
  EXPECT_THAT(favouredFunctions(ratings("------ ------ 5-3")), IsEmpty());
}

TEST(Fit, FollowsTheIndexOfTheSeat) {
  EXPECT_EQ(fit(Cro, kCase1), 40);
  EXPECT_EQ(fit(Cso, kCase1), 90);
  EXPECT_EQ(fit(VpSales, kCase1), 90);
  EXPECT_EQ(fit(Cro, kCase2), 90);
  EXPECT_EQ(fit(Cso, kCase2), 45);
  EXPECT_EQ(fit(Cso, kCase5), std::nullopt);
  EXPECT_EQ(fit(Ceo, kCase1), std::nullopt);
  EXPECT_EQ(fit(SalesManager, kCase1), std::nullopt);
}

TEST(Fit, LeaningCountsForACroAlone) {
  EXPECT_EQ(fit(Cro, ratings("444444 444444 333")), 80);
  EXPECT_EQ(fit(Cro, ratings("444444 444444 353")), 60);
  EXPECT_EQ(fit(Cso, ratings("444444 444444 353")), 80);
  EXPECT_EQ(fit(Cro, ratings("------ 111--- 053")), 0) << "never below 0";
  EXPECT_EQ(fit(Cro, ratings("------ 555--- 5-0")), 100) << "leaning needs all three";
}

TEST(Fit, EqualFitsAreEqualNumbers) {
  EXPECT_EQ(fit(Cro, ratings("------ 433--- ")), fit(Cro, ratings("------ 333344")));
  EXPECT_EQ(fit(Cro, ratings("------ 543--- 334")), fit(Cro, ratings("------ 3434-- 333")));
}

TEST(Profile, ASeatExpectsItsOwnIndex) {
  EXPECT_EQ(expectedRating(Cso, Skill::Closing), 4);
  EXPECT_EQ(expectedRating(Cso, Skill::Analytics), std::nullopt);
  EXPECT_EQ(expectedRating(Cso, Skill::Marketing), std::nullopt);
  EXPECT_EQ(expectedRating(Cro, Skill::Analytics), 4);
  EXPECT_EQ(expectedRating(Cro, Skill::Marketing), 3);
  EXPECT_EQ(expectedRating(VpSales, Skill::IndustryExperience), 3);
  EXPECT_EQ(expectedRating(Ceo, Skill::Analytics), std::nullopt);
  for (const BuiltInRole role : {Cro, Cso, VpSales}) {
    Skills expected;
    for (std::size_t i = 0; i < kSkillCount; ++i) {
      expected.setRating(static_cast<Skill>(i), expectedRating(role, static_cast<Skill>(i)));
    }
    EXPECT_EQ(fit(role, expected), 80);
  }
}

}  // namespace
}  // namespace arborg::sales
