// How the direct reports of one manager are drawn.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace arborg {

enum class Arrangement : std::uint8_t {
  Automatic,   // the layout chooses
  SideBySide,  // in a row
  Column,      // hanging below each other
  TwoColumns,  // hanging in two columns
};
std::string_view key(Arrangement arrangement) noexcept;  // as in files: "side_by_side"
std::optional<Arrangement> arrangementFromKey(std::string_view key) noexcept;

}  // namespace arborg
