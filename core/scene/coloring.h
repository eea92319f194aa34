// Which colours and marks cards have by the values of fields, and the legend that explains them.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/figures/field_reader.h"
#include "core/figures/rollups.h"
#include "core/model/chart.h"
#include "core/scene/card_words.h"
#include "core/scene/theme.h"

namespace arborg::scene {

// The colours given to values that have none of their own, in this order. The first six are those
// of M. Okabe and K. Ito, "Color Universal Design" (2008), which people with colour vision
// deficiencies tell apart; each theme moves them until they are seen and read on its cards.
inline constexpr std::array<Rgb, 11> kValuePalette = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7,
                                                      0xE69F00, 0x56B4E9, 0x7C3AED, 0x8C564B,
                                                      0x4D7C0F, 0xB91C1C, 0x334155};
inline constexpr Rgb kOtherColor = 0x8A94A3;  // of values beyond these, and of no value
// From the smallest to the largest numbers.
inline constexpr std::array<Rgb, 5> kNumberPalette = {0x1D4ED8, 0x0E7490, 0x4D7C0F, 0xB45309,
                                                      0xB91C1C};

// Band, avatar and initials for a colour that somebody chose: moved towards black or white until
// the band is seen on `ground` and beside the chart, and the initials are read, as the theme asks.
// Grey in Mono.
FunctionColors cardColors(Color wanted, const Theme& theme, Color ground) noexcept;
// A card's ground with a breath of the colour: every text of a card is still read on it, and every
// badge seen.
Color cardTint(Color wanted, const Theme& theme) noexcept;

// A value that a field of texts has in the chart.
struct ValueShare {
  std::string value;        // as in files; empty: none
  Rgb color = kOtherColor;  // its own, or the one it is given
  bool isOther = false;     // it has none and there is none left, or it is no value
  std::uint32_t count = 0;  // positions
};
// In code point order: `colors` first, then those of kValuePalette that these leave free, in order.
// O(positions log values).
std::vector<ValueShare> valuesOf(const Chart& chart, std::string_view field,
                                 std::span<const ValueColor> colors);

struct LegendEntry {
  std::string text;
  Color color;  // invisible: the entry is about a mark alone
  CardMark mark = CardMark::None;
  std::uint32_t count = 0;  // cards
  std::string value;        // as in files; of an entry of colours
  std::string tag = {};     // also on the cards, so that they are told apart without colours
  friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

struct Legend {
  std::string title;  // of the field that cards are coloured by
  std::vector<LegendEntry> entries;
  friend bool operator==(const Legend&, const Legend&) = default;
};

// Whether the chart's looks look at figures of branches, so that rebuild() needs roll-ups.
bool colorsByBranch(const Chart& chart);

class Coloring {
 public:
  // Reads every position: O(positions), nothing where the document has no such looks. Values get
  // the document's colours, then those of kValuePalette that are free, by value in code point
  // order.
  void rebuild(const Chart& chart, const CardWords& words, const figures::Rollups* rollups,
               const Theme& theme);

  bool isActive() const noexcept { return !m_classes.empty() || !m_formats.empty(); }
  // Null: those of the role's function.
  const FunctionColors* colors(PositionId id) const noexcept;
  // Of the card's ground; invisible: the theme's.
  Color tint(PositionId id) const noexcept;
  CardMark mark(PositionId id) const noexcept;
  Color markColor(PositionId id) const noexcept;
  // Which entry of the legend the colour of the card is, where nothing else says it: a number of
  // the field's values, a letter of a condition without a mark. Empty for the others.
  std::string_view tag(PositionId id) const noexcept;
  const Legend& legend() const noexcept { return m_legend; }

 private:
  static constexpr std::uint8_t kNone = 255;

  struct Format {
    FunctionColors colors;
    Color tint;
    CardMark mark = CardMark::None;
    bool hasColor = false;
    std::string tag;
  };
  struct Applied {
    std::uint8_t color = kNone;  // index of the format that colours the card
    std::uint8_t mark = kNone;
  };

  void classify(const Chart& chart, const CardWords& words, const figures::Rollups* rollups,
                const Theme& theme);
  void classifyTexts(const Chart& chart, const CardWords& words, const figures::FieldReader& reader,
                     const Theme& theme);
  void classifyNumbers(const Chart& chart, const CardWords& words,
                       const figures::FieldReader& reader, const figures::Rollups* rollups,
                       const Theme& theme);
  void addClass(std::string text, std::string value, Rgb color, std::uint32_t count,
                const Theme& theme, const CardWords* tagged);
  void tagFormats(const std::vector<std::uint32_t>& counts);
  void applyFormats(const Chart& chart, const CardWords& words, const figures::Rollups* rollups,
                    const Theme& theme);

  std::vector<FunctionColors> m_classColors;
  std::vector<std::string> m_classTags;
  std::vector<std::uint16_t> m_classes;  // by PositionId; empty: cards have the function's colours
  std::vector<Format> m_formats;
  std::vector<Applied> m_applied;  // by PositionId
  Legend m_legend;
};

}  // namespace arborg::scene
