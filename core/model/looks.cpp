#include "core/model/looks.h"

#include <array>
#include <cstddef>

#include "core/util/key_table.h"

namespace arborg {

namespace {

constexpr std::array<std::string_view, 7> kTests = {"is",      "is_not",   "contains", "at_least",
                                                    "at_most", "is_empty", "is_filled"};
constexpr std::array<std::string_view, kCardMarkCount> kMarks = {"none", "star",  "flag", "up",
                                                                 "down", "clock", "dot"};

std::optional<Rgb> digit(char c) noexcept {
  if (c >= '0' && c <= '9') return static_cast<Rgb>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<Rgb>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<Rgb>(c - 'A' + 10);
  return std::nullopt;
}

}  // namespace

std::string rgbText(Rgb color) {
  std::string text = "#";
  for (unsigned shift = 24; shift > 0; shift -= 4) {
    text.push_back("0123456789ABCDEF"[(color >> (shift - 4)) & 0xFU]);
  }
  return text;
}

std::optional<Rgb> rgbFromText(std::string_view text) noexcept {
  constexpr std::size_t kLength = 7;
  if (text.size() != kLength || text.front() != '#') return std::nullopt;
  Rgb color = 0;
  for (const char c : text.substr(1)) {
    const auto value = digit(c);
    if (!value.has_value()) return std::nullopt;
    color = color << 4U | *value;
  }
  return color;
}

std::string_view key(FormatTest test) noexcept {
  return kTests.at(static_cast<std::size_t>(test));
}
std::optional<FormatTest> formatTestFromKey(std::string_view key) noexcept {
  return fromKey<FormatTest>(kTests, key);
}

std::string_view key(CardMark mark) noexcept {
  return kMarks.at(static_cast<std::size_t>(mark));
}
std::optional<CardMark> cardMarkFromKey(std::string_view key) noexcept {
  return fromKey<CardMark>(kMarks, key);
}

}  // namespace arborg
