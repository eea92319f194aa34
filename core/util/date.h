// A day of the calendar, without a time and without a time zone.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace arborg {

// From 0001-01-01 to 9999-12-31 in the proleptic Gregorian calendar, as ISO 8601 counts. Every
// value is a day that exists. 4 bytes.
class Date {
 public:
  // Nothing for a day that the calendar does not have.
  static std::optional<Date> make(int year, int month, int day) noexcept;
  // The day that lies so many days after 1970-01-01 (before it: negative); nothing outside of the
  // years 1 to 9999.
  static std::optional<Date> fromDayNumber(std::int64_t days) noexcept;

  std::int32_t dayNumber() const noexcept { return m_days; }
  int year() const noexcept;
  int month() const noexcept;  // 1 to 12
  int day() const noexcept;    // 1 to 31

  friend auto operator<=>(Date, Date) noexcept = default;

 private:
  explicit Date(std::int32_t days) noexcept : m_days(days) {}

  std::int32_t m_days;  // since 1970-01-01
};

// Exactly "yyyy-mm-dd", all ten characters; nothing for anything else, nor for 2026-02-29.
std::optional<Date> parseDate(std::string_view text) noexcept;
std::string formatDate(Date date);

// How many days `to` lies after `from`; negative where it lies before.
inline std::int32_t daysBetween(Date from, Date to) noexcept {
  return to.dayNumber() - from.dayNumber();
}

}  // namespace arborg
