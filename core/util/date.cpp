#include "core/util/date.h"

#include <chrono>

namespace arborg {

namespace {

namespace chrono = std::chrono;

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;
constexpr std::size_t kLength = 10;  // of "yyyy-mm-dd"

constexpr std::int64_t numberOf(chrono::year_month_day date) {
  return chrono::sys_days(date).time_since_epoch().count();
}
constexpr std::int64_t kFirst =
    numberOf({chrono::year(kFirstYear), chrono::January, chrono::day(1)});
constexpr std::int64_t kLast =
    numberOf({chrono::year(kLastYear), chrono::December, chrono::day(31)});

chrono::year_month_day calendar(std::int32_t days) noexcept {
  return chrono::year_month_day(chrono::sys_days(chrono::days(days)));
}

// Nothing but ASCII digits; `length` of them.
std::optional<int> digits(std::string_view text, std::size_t from, std::size_t length) noexcept {
  int value = 0;
  for (std::size_t i = from; i < from + length; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = 10 * value + (text[i] - '0');
  }
  return value;
}

void appendDigits(std::string& out, int value, int smallest) {
  for (int unit = smallest; unit > 0; unit /= 10) {
    out += static_cast<char>('0' + value / unit % 10);
  }
}

}  // namespace

std::optional<Date> Date::make(int year, int month, int day) noexcept {
  if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1 || day > 31) {
    return std::nullopt;
  }
  const chrono::year_month_day date(chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                    chrono::day(static_cast<unsigned>(day)));
  if (!date.ok()) return std::nullopt;
  return Date(static_cast<std::int32_t>(numberOf(date)));
}

std::optional<Date> Date::fromDayNumber(std::int64_t days) noexcept {
  if (days < kFirst || days > kLast) return std::nullopt;
  return Date(static_cast<std::int32_t>(days));
}

int Date::year() const noexcept {
  return static_cast<int>(calendar(m_days).year());
}
int Date::month() const noexcept {
  return static_cast<int>(static_cast<unsigned>(calendar(m_days).month()));
}
int Date::day() const noexcept {
  return static_cast<int>(static_cast<unsigned>(calendar(m_days).day()));
}

std::optional<Date> parseDate(std::string_view text) noexcept {
  if (text.size() != kLength || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text, 0, 4);
  const auto month = digits(text, 5, 2);
  const auto day = digits(text, 8, 2);
  if (!year.has_value() || !month.has_value() || !day.has_value()) return std::nullopt;
  return Date::make(*year, *month, *day);
}

std::string formatDate(Date date) {
  std::string text;
  text.reserve(kLength);
  appendDigits(text, date.year(), 1000);
  text += '-';
  appendDigits(text, date.month(), 10);
  text += '-';
  appendDigits(text, date.day(), 10);
  return text;
}

}  // namespace arborg
