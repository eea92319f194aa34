// How a chart looks: every colour, size and distance of the drawing, as one value.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/model/role.h"
#include "core/scene/color.h"

namespace arborg::scene {

// What a text on the chart is for; each has one font.
enum class FontRole : std::uint8_t {
  Name,
  Vacant,
  Title,
  Field,
  Count,     // on a chip
  Initials,  // on an avatar
  Caption,   // of a dotted line
  Headline,  // the name where nothing else is shown
  Progress,  // in a ring
};
inline constexpr std::size_t kFontRoleCount = 9;

struct Font {
  std::uint8_t pixelSize = 12;  // at scale 1
  bool bold = false;
  bool italic = false;
  friend constexpr bool operator==(const Font&, const Font&) = default;
};

inline constexpr std::size_t kFunctionCount = 9;

// Colours of one function. The band is a shape on the card (3:1 against it); the avatar carries the
// initials (4.5:1), so it may have to be deeper.
struct FunctionColors {
  Color band;
  Color avatar;
  Color initials;
};

// The numbers behind a card and its lines, px at scale 1.
struct Metrics {
  float cardRadius = 8;
  float bandWidth = 4;
  float borderWidth = 1;
  float minimumCardWidth = 160;
  float maximumCardWidth = 280;
  float cardWidthStep = 8;
  float minimumCardHeight = 64;
  float cardPadding = 11;  // above the first and below the last line
  float avatarDiameter = 36;
  float avatarLeft = 16;  // from the card's left edge
  float textLeft = 62;
  float textRight = 14;  // free to the right of titles and fields
  float badgeSize = 18;
  float badgeRight = 8;  // from the card's right edge
  float badgeTop = 9;
  float badgeGap = 6;   // between the name and the badge
  float nameLine = 20;  // heights of the lines
  float titleLine = 18;
  float fieldLine = 16;
  float chipHeight = 18;
  float chipMinimumWidth = 30;
  float chipPadding = 9;  // on both sides of the count
  float connectorWidth = 1.5F;
  float connectorRadius = 6;
  float dottedWidth = 1.5F;
  float dottedCaptionGap = 4;
  std::array<float, 2> dash = {5, 3};  // on and off, of vacant borders and dotted lines
};

struct Theme {
  std::string_view key;
  bool dark = false;
  bool isGrey = false;        // colours that somebody chose become shades of grey
  double textContrast = 4.5;  // at least, of chosen colours with the texts on them
  double shapeContrast = 3;   // at least, of chosen colours with what they stand on

  Color surface;  // behind the chart
  Color card;
  Color cardBorder;
  Color cardBorderVacant;
  Color cardShadow;  // one px below the card
  Color text;        // names
  Color mutedText;   // titles, fields, vacant names
  Color connector;
  Color dottedLine;
  Color dottedCaption;  // on the surface
  Color chip;
  Color chipBorder;
  Color chipText;
  Color foldedChip;  // of a branch that is folded away
  Color foldedChipText;
  Color vacantRing;  // instead of an avatar
  Color error;
  Color warning;
  Color notice;
  Color badgeMark;  // the sign on a badge
  Color execution;  // signs of a leader's type
  Color strategy;
  Color track;   // of a progress ring; what is done has the colour of the accent
  Color accent;  // selection and focus; the canvas draws them
  std::array<FunctionColors, kFunctionCount> functions;
  std::array<Font, kFontRoleCount> fonts;
  Metrics metrics;

  const FunctionColors& function(RoleFunction value) const noexcept {
    return functions[static_cast<std::size_t>(value)];
  }
  const Font& font(FontRole role) const noexcept { return fonts[static_cast<std::size_t>(role)]; }
};

// The band's colour for a whole card: as soft as it can be while it is seen beside the chart and on
// a card.
Color blockColor(Color band, const Theme& theme) noexcept;

const Theme& paperTheme();
const Theme& slateTheme();
// Black on white with shades of grey: prints well without colours.
const Theme& monoTheme();
// Texts 7:1 and shapes 4.5:1 at least, thicker lines.
const Theme& contrastTheme();
std::span<const Theme* const> themes();
// The key of whatever suits where it is shown.
inline constexpr std::string_view kAutomaticTheme = "auto";
// Paper for kAutomaticTheme, and for a key that this version does not know.
const Theme& themeByKey(std::string_view key);

}  // namespace arborg::scene
