#include "core/sales/diagnostic.h"

#include <gmock/gmock.h>

namespace arborg::sales {
namespace {

using testing::ElementsAre;

PracticeRatings rated(GrowthArea area, std::initializer_list<int> ratings) {
  PracticeRatings made;
  std::size_t i = 0;
  for (const int rating : ratings) {
    const Practice practice = practicesOf(area)[i++];
    if (rating >= 0) made.setRating(practice, static_cast<std::uint8_t>(rating));
  }
  return made;
}

TEST(Diagnostic, hasSixPracticesAnArea) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < kGrowthAreaCount; ++i) {
    const auto area = static_cast<GrowthArea>(i);
    EXPECT_EQ(practicesOf(area).size(), 6U);
    for (const Practice practice : practicesOf(area)) {
      EXPECT_EQ(areaOf(practice), area);
      EXPECT_EQ(static_cast<std::size_t>(practice), count++);
    }
  }
  EXPECT_EQ(count, kPracticeCount);
}

TEST(Diagnostic, scoresAnAreaFromThreeRatingsOn) {
  const auto score = [](std::initializer_list<int> ratings) {
    return areaScore(rated(GrowthArea::Growth, ratings), GrowthArea::Growth);
  };
  EXPECT_EQ(score({4, 4, 4, 4, 4, 4}), 100.0);
  EXPECT_EQ(score({0, 0, 0, 0, 0, 0}), 0.0);
  EXPECT_EQ(score({1, 2, 3, -1, -1, -1}), 50.0);
  EXPECT_EQ(score({-1, 4, -1, 4, -1, 1}), 75.0);
  EXPECT_FALSE(score({4, 4, -1, -1, -1, -1}).has_value());
  EXPECT_FALSE(score({}).has_value());
  EXPECT_FALSE(areaScore(rated(GrowthArea::Growth, {4, 4, 4}), GrowthArea::Strategy).has_value());
}

TEST(Diagnostic, totalsTheAreasWhenAllAreThere) {
  PracticeRatings ratings;
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t area = 0; area < kGrowthAreaCount; ++area) {
      EXPECT_FALSE(totalScore(ratings).has_value());
      ratings.setRating(practicesOf(static_cast<GrowthArea>(area))[i],
                        static_cast<std::uint8_t>(area + 1));
    }
  }
  EXPECT_EQ(totalScore(ratings), 62.5);
}

TEST(Diagnostic, findsTheWeakestPractices) {
  PracticeRatings ratings;
  EXPECT_TRUE(weakest(ratings).empty());
  ratings.setRating(Practice::Talent, 4);
  EXPECT_TRUE(weakest(ratings).empty());
  ratings.setRating(Practice::Renewals, 1);
  ratings.setRating(Practice::Pricing, 1);
  ratings.setRating(Practice::Upsell, 0);
  ratings.setRating(Practice::Outreach, 3);
  EXPECT_THAT(weakest(ratings), ElementsAre(Practice::Upsell, Practice::Pricing, Practice::Renewals,
                                            Practice::Outreach));
  EXPECT_THAT(weakest(ratings, 2), ElementsAre(Practice::Upsell, Practice::Pricing));
  ratings.setRating(Practice::GrowthLevers, 2);
  ratings.setRating(Practice::BoardPlan, 2);
  EXPECT_THAT(weakest(ratings), ElementsAre(Practice::Upsell, Practice::Pricing, Practice::Renewals,
                                            Practice::GrowthLevers, Practice::BoardPlan));
}

TEST(Diagnostic, drawsItsHistory) {
  DiagnosticRun first{*parseDate("2025-01-01")};
  DiagnosticRun second{*parseDate("2026-01-01")};
  second.ratings = rated(GrowthArea::Retention, {2, 2, 2});
  const auto points = history({first, second});
  ASSERT_EQ(points.size(), 2U);
  EXPECT_EQ(points[0].date, first.date);
  EXPECT_FALSE(points[0].areas[3].has_value());
  EXPECT_EQ(points[1].areas[3], 50.0);
  EXPECT_FALSE(points[1].total.has_value());
}

}  // namespace
}  // namespace arborg::sales
