// How the direct reports of one manager are drawn.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace arborg {

// Told for a chart that grows downwards. In a chart that grows sideways "below" is away from the
// manager, left is above and right is below.
enum class Arrangement : std::uint8_t {
  Automatic,   // the layout chooses
  SideBySide,  // in a row
  Column,      // hanging below each other, to the right of their line
  TwoColumns,  // hanging in so many columns
  ThreeColumns,
  FourColumns,
  FiveColumns,
  SixColumns,
  SevenColumns,
  EightColumns,
  Columns,     // hanging, in as many columns as suit their number
  ColumnLeft,  // hanging to the left of their line
  BothSides,   // hanging in pairs on both sides of the line
  Fishbone,    // alternating on both sides of a spine, everything below going outwards
  Compact,     // hanging in whatever form takes the least space
};

inline constexpr std::array kArrangements{
    Arrangement::Automatic,    Arrangement::SideBySide,   Arrangement::Column,
    Arrangement::TwoColumns,   Arrangement::ThreeColumns, Arrangement::FourColumns,
    Arrangement::FiveColumns,  Arrangement::SixColumns,   Arrangement::SevenColumns,
    Arrangement::EightColumns, Arrangement::Columns,      Arrangement::ColumnLeft,
    Arrangement::BothSides,    Arrangement::Fishbone,     Arrangement::Compact,
};

// 2 to 8 for the arrangements of so many columns, 0 for all others.
constexpr std::uint32_t fixedColumns(Arrangement arrangement) noexcept {
  if (arrangement < Arrangement::TwoColumns || arrangement > Arrangement::EightColumns) return 0;
  return static_cast<std::uint32_t>(arrangement) -
         static_cast<std::uint32_t>(Arrangement::TwoColumns) + 2;
}

std::string_view key(Arrangement arrangement) noexcept;  // as in files: "side_by_side"
std::optional<Arrangement> arrangementFromKey(std::string_view key) noexcept;

}  // namespace arborg
