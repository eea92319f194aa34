#include "core/scene/theme.h"

#include <gtest/gtest.h>

#include <string>

namespace arborg::scene {
namespace {

constexpr double kText = 4.5;      // WCAG 2.2, 1.4.3
constexpr double kGraphics = 3.0;  // WCAG 2.2, 1.4.11

class EveryTheme : public testing::TestWithParam<const Theme*> {};

TEST_P(EveryTheme, TextsCanBeRead) {
  const Theme& theme = *GetParam();
  EXPECT_GE(contrast(theme.text, theme.card), kText);
  EXPECT_GE(contrast(theme.mutedText, theme.card), kText);
  EXPECT_GE(contrast(theme.dottedCaption, theme.surface), kText);
  EXPECT_GE(contrast(theme.chipText, theme.chip), kText);
  EXPECT_GE(contrast(theme.foldedChipText, theme.foldedChip), kText);
  for (const FunctionColors& colors : theme.functions) {
    EXPECT_GE(contrast(colors.initials, colors.avatar), kText) << hexText(colors.avatar);
  }
}

TEST_P(EveryTheme, ShapesCanBeSeen) {
  const Theme& theme = *GetParam();
  EXPECT_GE(contrast(theme.connector, theme.surface), kGraphics);
  EXPECT_GE(contrast(theme.dottedLine, theme.surface), kGraphics);
  EXPECT_GE(contrast(theme.vacantRing, theme.card), kGraphics);
  for (const Color ground : {theme.card, theme.surface}) {
    EXPECT_GE(contrast(theme.cardBorderVacant, ground), kGraphics);
    EXPECT_GE(contrast(theme.chipBorder, ground), kGraphics);
  }
  EXPECT_GE(contrast(theme.accent, theme.surface), kGraphics);
  EXPECT_GE(contrast(theme.accent, theme.card), kGraphics);
  EXPECT_GE(contrast(theme.accent, theme.track), kGraphics);
  EXPECT_GE(contrast(theme.execution, theme.card), kGraphics);
  EXPECT_GE(contrast(theme.strategy, theme.card), kGraphics);
  for (const Color badge : {theme.error, theme.warning, theme.notice}) {
    EXPECT_GE(contrast(badge, theme.card), kGraphics) << hexText(badge);
    EXPECT_GE(contrast(theme.badgeMark, badge), kGraphics) << hexText(badge);
  }
  for (const FunctionColors& colors : theme.functions) {
    EXPECT_GE(contrast(colors.band, theme.card), kGraphics) << hexText(colors.band);
    EXPECT_GE(contrast(blockColor(colors.band, theme), theme.card), kGraphics)
        << hexText(blockColor(colors.band, theme));
    EXPECT_GE(contrast(blockColor(colors.band, theme), theme.surface), kGraphics)
        << hexText(blockColor(colors.band, theme));
  }
}

TEST_P(EveryTheme, HasAFontForEveryText) {
  for (std::size_t i = 0; i < kFontRoleCount; ++i) {
    // In a ring that says the same by its shape, there is no more room.
    const bool inRing = static_cast<FontRole>(i) == FontRole::Progress;
    EXPECT_GE(GetParam()->fonts[i].pixelSize, inRing ? 10 : 12) << i;
  }
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryTheme, testing::ValuesIn(themes().begin(), themes().end()),
                         [](const auto& theme) { return std::string(theme.param->key); });

TEST(Theme, HighContrastIsHigher) {
  const Theme& theme = contrastTheme();
  for (const Color text : {theme.text, theme.mutedText, theme.chipText, theme.dottedCaption}) {
    EXPECT_GE(contrast(text, theme.card), 7) << hexText(text);
  }
  for (const FunctionColors& colors : theme.functions) {
    EXPECT_GE(contrast(colors.initials, colors.avatar), 7) << hexText(colors.avatar);
    EXPECT_GE(contrast(colors.band, theme.card), 4.5) << hexText(colors.band);
  }
  for (const Color shape : {theme.cardBorder, theme.connector, theme.dottedLine, theme.error,
                            theme.warning, theme.notice, theme.accent}) {
    EXPECT_GE(contrast(shape, theme.surface), 4.5) << hexText(shape);
  }
}

TEST(Theme, MonoHasNoColour) {
  const Theme& theme = monoTheme();
  const auto isGrey = [](Color color) {
    return color.red == color.green && color.green == color.blue;
  };
  for (const FunctionColors& colors : theme.functions) {
    EXPECT_TRUE(isGrey(colors.band) && isGrey(colors.avatar) && isGrey(colors.initials));
  }
  for (const Color color :
       {theme.surface,    theme.card,          theme.cardBorder,     theme.cardBorderVacant,
        theme.cardShadow, theme.text,          theme.mutedText,      theme.connector,
        theme.dottedLine, theme.dottedCaption, theme.chip,           theme.chipBorder,
        theme.chipText,   theme.foldedChip,    theme.foldedChipText, theme.vacantRing,
        theme.error,      theme.warning,       theme.notice,         theme.badgeMark,
        theme.execution,  theme.strategy,      theme.track,          theme.accent}) {
    EXPECT_TRUE(isGrey(color)) << hexText(color);
  }
}

TEST(Theme, IsFoundByItsKey) {
  EXPECT_EQ(&themeByKey("mono"), &monoTheme());
  EXPECT_EQ(&themeByKey("contrast"), &contrastTheme());
  EXPECT_EQ(&themeByKey(kAutomaticTheme), &paperTheme());
  EXPECT_EQ(&themeByKey("slate"), &slateTheme());
  EXPECT_EQ(&themeByKey("paper"), &paperTheme());
  EXPECT_EQ(&themeByKey("of a later version"), &paperTheme());
}

TEST(Color, ContrastIsThatOfTheStandard) {
  EXPECT_DOUBLE_EQ(contrast(Color::rgb(0x000000), Color::rgb(0xFFFFFF)), 21.0);
  EXPECT_DOUBLE_EQ(contrast(Color::rgb(0x123456), Color::rgb(0x123456)), 1.0);
  // Known pair: #777777 on white just misses AA.
  EXPECT_NEAR(contrast(Color::rgb(0x777777), Color::rgb(0xFFFFFF)), 4.48, 0.005);
}

TEST(Color, PicksWhatReadsBetter) {
  const Color dark = Color::rgb(0x0F172A);
  const Color light = Color::rgb(0xFFFFFF);
  EXPECT_EQ(readableOn(Color::rgb(0xFDE047), dark, light), dark);
  EXPECT_EQ(readableOn(Color::rgb(0x1E3A8A), dark, light), light);
}

TEST(Color, IsMixedAndPremultiplied) {
  EXPECT_EQ(mixed(Color::rgb(0x000000), Color::rgb(0xFFFFFF), 0.5), Color::rgb(0x808080));
  EXPECT_EQ(Color::rgb(0xFF8000).premultiplied(), 0xFFFF8000U);
  EXPECT_EQ(Color::rgb(0xFF0000).withAlpha(128).premultiplied(), 0x80800000U);
  EXPECT_EQ(hexText(Color::rgb(0x0A1B2C)), "#0A1B2C");
}

}  // namespace
}  // namespace arborg::scene
