#include "core/scene/block_tints.h"

namespace arborg::scene {

void BlockTints::begin(const Theme& theme) noexcept {
  if (m_card == theme.card && m_surface == theme.surface) return;
  m_entries.fill({});
  m_card = theme.card;
  m_surface = theme.surface;
}

Color BlockTints::mix(Color band, Kind kind) const noexcept {
  constexpr double kSoft = 0.22;
  constexpr double kVacant = 0.68;
  constexpr double kPale = 0.8;
  switch (kind) {
    case Kind::Filled:
      return mixed(band, m_card, kSoft);
    case Kind::Vacant:
      return mixed(band, m_card, kVacant);
    case Kind::Pale:
      break;
  }
  return mixed(band, m_surface, kPale);
}

}  // namespace arborg::scene
