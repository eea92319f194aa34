// How the direct reports of one manager are drawn.
#pragma once

#include <cstdint>

namespace arborg {

enum class Arrangement : std::uint8_t {
  Automatic,   // the layout chooses
  SideBySide,  // in a row
  Column,      // hanging below each other
  TwoColumns,  // hanging in two columns
};

}  // namespace arborg
