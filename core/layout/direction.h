// Where reports stand as seen from their manager.
#pragma once

#include <cstdint>

namespace arborg::layout {

enum class Direction : std::uint8_t { TopDown, LeftRight, BottomUp, RightLeft };

constexpr bool isHorizontal(Direction direction) noexcept {
  return direction == Direction::LeftRight || direction == Direction::RightLeft;
}

// Where reports stand before their manager in the order of the coordinates.
constexpr bool isMirrored(Direction direction) noexcept {
  return direction == Direction::BottomUp || direction == Direction::RightLeft;
}

constexpr Direction opposite(Direction direction) noexcept {
  switch (direction) {
    case Direction::TopDown:
      return Direction::BottomUp;
    case Direction::LeftRight:
      return Direction::RightLeft;
    case Direction::BottomUp:
      return Direction::TopDown;
    case Direction::RightLeft:
      return Direction::LeftRight;
  }
  return direction;
}

}  // namespace arborg::layout
