#include "core/util/date.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace arborg {
namespace {

TEST(Date, readsAndWritesIso8601) {
  const auto date = parseDate("2026-03-09");
  ASSERT_TRUE(date.has_value());
  EXPECT_EQ(date->year(), 2026);
  EXPECT_EQ(date->month(), 3);
  EXPECT_EQ(date->day(), 9);
  EXPECT_EQ(formatDate(*date), "2026-03-09");
  EXPECT_EQ(formatDate(*parseDate("0001-01-01")), "0001-01-01");
  EXPECT_EQ(formatDate(*parseDate("9999-12-31")), "9999-12-31");
}

TEST(Date, refusesEverythingElse) {
  for (const char* text :
       {"", "2026-3-9", "2026-03-9", "26-03-09", "2026/03/09", "20260309", " 2026-03-09",
        "2026-03-09 ", "2026-03-09T00:00", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
        "0000-01-01", "-001-01-01", "+026-03-09", "2026-0x-09", "2026-03-+9"}) {
    EXPECT_FALSE(parseDate(text).has_value()) << text;
  }
}

TEST(Date, knowsLeapYears) {
  EXPECT_TRUE(parseDate("2024-02-29").has_value());
  EXPECT_FALSE(parseDate("2026-02-29").has_value());
  EXPECT_TRUE(parseDate("2000-02-29").has_value());
  EXPECT_FALSE(parseDate("1900-02-29").has_value());
}

TEST(Date, countsDays) {
  EXPECT_EQ(parseDate("1970-01-01")->dayNumber(), 0);
  EXPECT_EQ(daysBetween(*parseDate("2024-02-28"), *parseDate("2024-03-01")), 2);
  EXPECT_EQ(daysBetween(*parseDate("2026-01-01"), *parseDate("2025-12-31")), -1);
  EXPECT_LT(*parseDate("2025-12-31"), *parseDate("2026-01-01"));
  EXPECT_FALSE(Date::fromDayNumber(parseDate("9999-12-31")->dayNumber() + 1).has_value());
  EXPECT_FALSE(Date::fromDayNumber(parseDate("0001-01-01")->dayNumber() - 1).has_value());
}

RC_GTEST_PROP(DateProperty, everyDayIsReadAsItIsWritten, ()) {
  const auto days = *rc::gen::inRange<std::int64_t>(-719'162, 2'932'897);
  const auto date = Date::fromDayNumber(days);
  RC_ASSERT(date.has_value());
  RC_ASSERT(date->dayNumber() == days);
  RC_ASSERT(parseDate(formatDate(*date)) == date);
  RC_ASSERT(Date::make(date->year(), date->month(), date->day()) == date);
}

}  // namespace
}  // namespace arborg
