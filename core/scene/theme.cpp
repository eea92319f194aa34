#include "core/scene/theme.h"

namespace arborg::scene {

namespace {

// Sizes for 96 dpi: 11 pt and 9.5 pt.
constexpr std::array<Font, kFontRoleCount> kFonts = {{
    {15, true, false},   // Name
    {15, false, true},   // Vacant
    {12, false, false},  // Title
    {12, false, false},  // Field
    {12, false, false},  // Count
    {13, true, false},   // Initials
    {12, false, false},  // Caption
    {26, true, false},   // Headline
    {10, false, false},  // Progress
}};

constexpr Color kWhite = Color::rgb(0xFFFFFF);

constexpr FunctionColors one(std::uint32_t color) noexcept {
  return {Color::rgb(color), Color::rgb(color), kWhite};
}
constexpr FunctionColors two(std::uint32_t band, std::uint32_t avatar) noexcept {
  return {Color::rgb(band), Color::rgb(avatar), kWhite};
}

Theme makePaper() {
  Theme theme;
  theme.key = "paper";
  theme.surface = Color::rgb(0xF4F6F9);
  theme.card = kWhite;
  theme.cardBorder = Color::rgb(0xD5DCE5);
  theme.cardBorderVacant = Color::rgb(0xA9B4C2);
  theme.cardShadow = Color::rgb(0xE3E8EE);
  theme.text = Color::rgb(0x0F172A);
  theme.mutedText = Color::rgb(0x556174);
  theme.connector = Color::rgb(0x7F8CA0);
  theme.dottedLine = Color::rgb(0x059669);
  theme.dottedCaption = Color::rgb(0x047857);
  theme.chip = kWhite;
  theme.chipBorder = Color::rgb(0xCBD3DE);
  theme.chipText = Color::rgb(0x475569);
  theme.foldedChip = Color::rgb(0x475569);
  theme.foldedChipText = kWhite;
  theme.vacantRing = Color::rgb(0x7F8CA0);
  theme.error = Color::rgb(0xB91C1C);
  theme.warning = Color::rgb(0xB45309);
  theme.notice = Color::rgb(0x1D4ED8);
  theme.badgeMark = kWhite;
  theme.execution = Color::rgb(0xB45309);
  theme.strategy = Color::rgb(0x7C3AED);
  theme.track = Color::rgb(0xD5DCE5);
  theme.accent = Color::rgb(0x2563EB);
  theme.functions = {{
      one(0x334155),            // General
      one(0x475569),            // Finance
      one(0xB45309),            // Operations
      one(0x7C3AED),            // Revenue
      one(0xDB2777),            // Marketing
      two(0x059669, 0x047857),  // CustomerSuccess
      one(0x2563EB),            // Sales
      one(0xB45309),            // SalesOperations
      one(0xB45309),            // MarketingOperations
  }};
  theme.fonts = kFonts;
  return theme;
}

Theme makeSlate() {
  Theme theme;
  theme.key = "slate";
  theme.dark = true;
  theme.surface = Color::rgb(0x0F172A);
  theme.card = Color::rgb(0x1E293B);
  theme.cardBorder = Color::rgb(0x2F3D54);
  theme.cardBorderVacant = Color::rgb(0x5B6B85);
  theme.cardShadow = Color::rgb(0x0A101D);
  theme.text = Color::rgb(0xE2E8F0);
  theme.mutedText = Color::rgb(0xA3B1C6);
  theme.connector = Color::rgb(0x64748B);
  theme.dottedLine = Color::rgb(0x10B981);
  theme.dottedCaption = Color::rgb(0x34D399);
  theme.chip = Color::rgb(0x1E293B);
  theme.chipBorder = Color::rgb(0x40506A);
  theme.chipText = Color::rgb(0xB6C2D3);
  theme.foldedChip = Color::rgb(0xCBD5E1);
  theme.foldedChipText = Color::rgb(0x0F172A);
  theme.vacantRing = Color::rgb(0x7C8BA3);
  theme.error = Color::rgb(0xF87171);
  theme.warning = Color::rgb(0xF59E0B);
  theme.notice = Color::rgb(0x60A5FA);
  theme.badgeMark = Color::rgb(0x0F172A);
  theme.execution = Color::rgb(0xF59E0B);
  theme.strategy = Color::rgb(0xA78BFA);
  theme.track = Color::rgb(0x40506A);
  theme.accent = Color::rgb(0x60A5FA);
  theme.functions = {{
      two(0xA3B1C6, 0x475569),  // General
      two(0x8493AA, 0x475569),  // Finance
      two(0xD97706, 0xB45309),  // Operations
      two(0x8B5CF6, 0x7C3AED),  // Revenue
      two(0xEC4899, 0xDB2777),  // Marketing
      two(0x10B981, 0x047857),  // CustomerSuccess
      two(0x3B82F6, 0x2563EB),  // Sales
      two(0xD97706, 0xB45309),  // SalesOperations
      two(0xD97706, 0xB45309),  // MarketingOperations
  }};
  theme.fonts = kFonts;
  return theme;
}

}  // namespace

const Theme& paperTheme() {
  static const Theme theme = makePaper();
  return theme;
}

const Theme& slateTheme() {
  static const Theme theme = makeSlate();
  return theme;
}

std::span<const Theme* const> themes() {
  static const std::array<const Theme*, 2> all = {&paperTheme(), &slateTheme()};
  return all;
}

const Theme& themeByKey(std::string_view key) {
  for (const Theme* theme : themes()) {
    if (theme->key == key) return *theme;
  }
  return paperTheme();
}

}  // namespace arborg::scene
