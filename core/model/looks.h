// What a document says about colours and marks of its cards, and what stands around the chart.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arborg {

// 0xRRGGBB.
using Rgb = std::uint32_t;
std::string rgbText(Rgb color);                                  // "#2563EB"
std::optional<Rgb> rgbFromText(std::string_view text) noexcept;  // small letters too

// The colour of the cards that have this value in the field that cards are coloured by.
struct ValueColor {
  std::string value;  // as in files; empty: the field is empty
  Rgb color = 0;
  std::string unknownMembers = {};

  friend bool operator==(const ValueColor&, const ValueColor&) = default;
};

enum class FormatTest : std::uint8_t { Is, IsNot, Contains, AtLeast, AtMost, IsEmpty, IsFilled };
std::string_view key(FormatTest test) noexcept;  // "is", "is_not", "at_least" ...
std::optional<FormatTest> formatTestFromKey(std::string_view key) noexcept;
constexpr bool takesValue(FormatTest test) noexcept {
  return test < FormatTest::IsEmpty;
}

// A small sign at the avatar.
enum class CardMark : std::uint8_t { None, Star, Flag, Up, Down, Clock, Dot };
std::string_view key(CardMark mark) noexcept;
std::optional<CardMark> cardMarkFromKey(std::string_view key) noexcept;
inline constexpr std::size_t kCardMarkCount = 7;

// A condition and what a card looks like that meets it.
struct CardFormat {
  std::string field;  // key
  FormatTest test = FormatTest::Is;
  std::string value;  // a number as in files for AtLeast and AtMost
  std::optional<Rgb> color;
  CardMark mark = CardMark::None;
  std::string unknownMembers = {};

  friend bool operator==(const CardFormat&, const CardFormat&) = default;
};

struct Looks {
  std::string colorBy;              // key of a field; empty: by the function of the role
  std::vector<ValueColor> colors;   // chosen; other values get colours of their own
  std::vector<CardFormat> formats;  // the first that holds gives the colour, likewise the mark
  bool legend = true;  // below the chart, while there are colours or formats to explain
  bool photos = true;  // of people on their cards, instead of initials

  friend bool operator==(const Looks&, const Looks&) = default;
};

// Around the chart, on the screen and on paper alike.
struct TitleBlock {
  bool title = false;  // the document's title, above the chart
  bool date = false;   // that of the drawing
  std::string footer;  // below the chart
  std::string logo;    // path of a picture, relative to the document's folder; beside the title

  friend bool operator==(const TitleBlock&, const TitleBlock&) = default;
};

}  // namespace arborg
