#include <gtest/gtest.h>

#include <set>
#include <string>

#include "core/model/advisor_answers.h"
#include "core/model/diagnostic_run.h"
#include "core/model/position.h"
#include "core/model/search.h"

namespace arborg {
namespace {

TEST(SalesRecords, haveKeysOfTheirOwn) {
  std::set<std::string_view> keys;
  for (std::size_t i = 0; i < kSearchTaskCount; ++i) {
    const auto task = static_cast<SearchTask>(i);
    EXPECT_TRUE(keys.insert(key(task)).second) << key(task);
    EXPECT_EQ(searchTaskFromKey(key(task)), task);
  }
  EXPECT_EQ(keys.size(), 32U);
  keys.clear();
  for (std::size_t i = 0; i < kPracticeCount; ++i) {
    const auto practice = static_cast<Practice>(i);
    EXPECT_TRUE(keys.insert(key(practice)).second) << key(practice);
    EXPECT_EQ(practiceFromKey(key(practice)), practice);
  }
  EXPECT_EQ(keys.size(), 24U);
  EXPECT_FALSE(searchTaskFromKey("").has_value());
  EXPECT_FALSE(practiceFromKey("situation").has_value());
}

TEST(SalesRecords, takeNoRoomInASeatThatHasNone) {
  EXPECT_EQ(sizeof(Position::performance) + sizeof(Position::search), 2 * sizeof(void*));
  const Position position;
  EXPECT_FALSE(position.performance.isStored());
  EXPECT_FALSE(position.search.isStored());
}

TEST(Search, keepsItsItemsInOrderAndNoEmptyOnes) {
  Search search;
  search.setItem(SearchTask::Panel, {true, {}, {}, {}});
  search.setItem(SearchTask::Scope, {false, "Anna", {}, {}});
  search.setItem(SearchTask::Review, {false, {}, parseDate("2026-05-01"), {}});
  ASSERT_EQ(search.items.size(), 3U);
  EXPECT_EQ(search.items[0].first, SearchTask::Scope);
  EXPECT_EQ(search.items[2].first, SearchTask::Review);
  EXPECT_EQ(search.item(SearchTask::Scope).owner, "Anna");
  EXPECT_EQ(search.item(SearchTask::Pay), SearchItem());
  search.setItem(SearchTask::Scope, {true, "Bo", {}, {}});
  EXPECT_EQ(search.item(SearchTask::Scope).owner, "Bo");
  search.setItem(SearchTask::Scope, SearchItem());
  search.setItem(SearchTask::Pay, SearchItem());
  EXPECT_EQ(search.items.size(), 2U);
}

TEST(PracticeRatings, tellUnratedFromNought) {
  PracticeRatings ratings;
  EXPECT_FALSE(ratings.anyRated());
  ratings.setRating(Practice::Pricing, 0);
  EXPECT_EQ(ratings.rating(Practice::Pricing), 0);
  EXPECT_TRUE(ratings.anyRated());
  ratings.setRating(Practice::Pricing, std::nullopt);
  EXPECT_FALSE(ratings.rating(Practice::Pricing).has_value());
}

}  // namespace
}  // namespace arborg
