// The colours of cards in views from afar.
#pragma once

#include <array>
#include <cstdint>

#include "core/scene/theme.h"

namespace arborg::scene {

// Softer than the bands they are made from (blockColor()): from afar whole areas have this colour.
// What was mixed is kept, as a chart has few colours and many cards. One drawing at a time.
class BlockTints {
 public:
  enum class Kind : std::uint8_t { Full, Pale };

  // Before each drawing. The theme outlives it.
  void begin(const Theme& theme) noexcept;
  Color of(Color band, Kind kind) noexcept {
    const std::uint32_t key = keyOf(band, kind);
    Entry& entry = m_entries[(key * kSpread) >> (32U - kBits)];
    if (entry.key != key) entry = {key, mix(band, kind)};
    return entry.color;
  }

 private:
  static constexpr std::uint32_t kBits = 6;
  static constexpr std::uint32_t kSpread = 2654435769U;  // 2^32 / golden ratio
  struct Entry {
    std::uint32_t key = 0;  // of nothing: kinds count from 1
    Color color;
  };

  static std::uint32_t keyOf(Color band, Kind kind) noexcept {
    return (static_cast<std::uint32_t>(band.red) << 24U) |
           (static_cast<std::uint32_t>(band.green) << 16U) |
           (static_cast<std::uint32_t>(band.blue) << 8U) | (static_cast<std::uint32_t>(kind) + 1U);
  }
  Color mix(Color band, Kind kind) const noexcept;

  std::array<Entry, 1U << kBits> m_entries{};
  const Theme* m_theme = nullptr;
  Color m_card;  // of the theme when the entries were mixed
  Color m_surface;
};

}  // namespace arborg::scene
