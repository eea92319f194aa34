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
constexpr double kReadable = 4.5;  // WCAG 2.2, 1.4.3

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
  theme.cardBorderVacant = Color::rgb(0x7F8CA0);
  theme.cardShadow = Color::rgb(0xE3E8EE);
  theme.text = Color::rgb(0x0F172A);
  theme.mutedText = Color::rgb(0x556174);
  theme.connector = Color::rgb(0x7F8CA0);
  theme.dottedLine = Color::rgb(0x059669);
  theme.dottedCaption = Color::rgb(0x047857);
  theme.chip = kWhite;
  theme.chipBorder = Color::rgb(0x7F8CA0);
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
  theme.cardBorderVacant = Color::rgb(0x7C8BA3);
  theme.cardShadow = Color::rgb(0x0A101D);
  theme.text = Color::rgb(0xE2E8F0);
  theme.mutedText = Color::rgb(0xA3B1C6);
  theme.connector = Color::rgb(0x64748B);
  theme.dottedLine = Color::rgb(0x10B981);
  theme.dottedCaption = Color::rgb(0x34D399);
  theme.chip = Color::rgb(0x1E293B);
  theme.chipBorder = Color::rgb(0x7C8BA3);
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

Theme makeMono() {
  constexpr Color kBlack = Color::rgb(0x000000);
  constexpr Color kInk = Color::rgb(0x262626);
  Theme theme;
  theme.key = "mono";
  theme.isGrey = true;
  theme.surface = kWhite;
  theme.card = kWhite;
  theme.cardBorder = Color::rgb(0x8A8A8A);
  theme.cardBorderVacant = Color::rgb(0x6B6B6B);
  theme.cardShadow = Color::rgb(0xEDEDED);
  theme.text = kBlack;
  theme.mutedText = Color::rgb(0x4A4A4A);
  theme.connector = Color::rgb(0x5C5C5C);
  theme.dottedLine = Color::rgb(0x5C5C5C);
  theme.dottedCaption = kInk;
  theme.chip = kWhite;
  theme.chipBorder = Color::rgb(0x6B6B6B);
  theme.chipText = kInk;
  theme.foldedChip = kInk;
  theme.foldedChipText = kWhite;
  theme.vacantRing = Color::rgb(0x6B6B6B);
  theme.error = kBlack;
  theme.warning = Color::rgb(0x4A4A4A);
  theme.notice = Color::rgb(0x6B6B6B);
  theme.badgeMark = kWhite;
  theme.execution = kInk;
  theme.strategy = kInk;
  theme.track = Color::rgb(0xD0D0D0);
  theme.accent = kBlack;
  // Sales, which there is most of, in the middle; its leaders darker, its neighbours lighter.
  theme.functions = {{
      one(0x000000),  // General
      one(0x2B2B2B),  // Finance
      one(0x757575),  // Operations
      one(0x3A3A3A),  // Revenue
      one(0x8C8C8C),  // Marketing
      one(0x7E7E7E),  // CustomerSuccess
      one(0x555555),  // Sales
      one(0x757575),  // SalesOperations
      one(0x757575),  // MarketingOperations
  }};
  // White letters need something darker than some of the bands.
  for (FunctionColors& colors : theme.functions) {
    if (contrast(colors.avatar, kWhite) < kReadable) colors.avatar = Color::rgb(0x6B6B6B);
  }
  theme.fonts = kFonts;
  return theme;
}

Theme makeContrast() {
  constexpr Color kBlack = Color::rgb(0x000000);
  Theme theme;
  theme.key = "contrast";
  theme.textContrast = 7;
  theme.shapeContrast = 4.5;
  theme.surface = kWhite;
  theme.card = kWhite;
  theme.cardBorder = kBlack;
  theme.cardBorderVacant = kBlack;
  theme.cardShadow = kWhite;
  theme.text = kBlack;
  theme.mutedText = kBlack;
  theme.connector = kBlack;
  theme.dottedLine = Color::rgb(0x00563B);
  theme.dottedCaption = Color::rgb(0x00563B);
  theme.chip = kWhite;
  theme.chipBorder = kBlack;
  theme.chipText = kBlack;
  theme.foldedChip = kBlack;
  theme.foldedChipText = kWhite;
  theme.vacantRing = kBlack;
  theme.error = Color::rgb(0x9B0000);
  theme.warning = Color::rgb(0x7A3800);
  theme.notice = Color::rgb(0x003CB3);
  theme.badgeMark = kWhite;
  theme.execution = Color::rgb(0x7A3800);
  theme.strategy = Color::rgb(0x5413A8);
  theme.track = Color::rgb(0xBFBFBF);
  theme.accent = Color::rgb(0x003CB3);
  theme.functions = {{
      one(0x000000),  // General
      one(0x333F4D),  // Finance
      one(0x7A3800),  // Operations
      one(0x5413A8),  // Revenue
      one(0x94104F),  // Marketing
      one(0x00563B),  // CustomerSuccess
      one(0x003CB3),  // Sales
      one(0x7A3800),  // SalesOperations
      one(0x7A3800),  // MarketingOperations
  }};
  theme.metrics.borderWidth = 2;
  theme.metrics.bandWidth = 6;
  theme.metrics.connectorWidth = 2;
  theme.metrics.dottedWidth = 2;
  theme.fonts = kFonts;
  return theme;
}

}  // namespace

Color blockColor(Color band, const Theme& theme) noexcept {
  constexpr double kSoftest = 0.22;
  constexpr double kStep = 0.02;
  for (double soft = kSoftest; soft > 0; soft -= kStep) {
    const Color block = mixed(band, theme.card, soft);
    if (contrast(block, theme.surface) >= theme.shapeContrast &&
        contrast(block, theme.card) >= theme.shapeContrast) {
      return block;
    }
  }
  return band;
}

const Theme& paperTheme() {
  static const Theme theme = makePaper();
  return theme;
}

const Theme& slateTheme() {
  static const Theme theme = makeSlate();
  return theme;
}

const Theme& monoTheme() {
  static const Theme theme = makeMono();
  return theme;
}

const Theme& contrastTheme() {
  static const Theme theme = makeContrast();
  return theme;
}

std::span<const Theme* const> themes() {
  static const std::array<const Theme*, 4> all = {&paperTheme(), &slateTheme(), &monoTheme(),
                                                  &contrastTheme()};
  return all;
}

const Theme& themeByKey(std::string_view key) {
  for (const Theme* theme : themes()) {
    if (theme->key == key) return *theme;
  }
  return paperTheme();
}

}  // namespace arborg::scene
