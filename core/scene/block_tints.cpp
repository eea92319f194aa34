#include "core/scene/block_tints.h"

namespace arborg::scene {

void BlockTints::begin(const Theme& theme) noexcept {
  const bool same = m_theme == &theme && m_card == theme.card && m_surface == theme.surface;
  if (same) return;
  m_entries.fill({});
  m_theme = &theme;
  m_card = theme.card;
  m_surface = theme.surface;
}

Color BlockTints::mix(Color band, Kind kind) const noexcept {
  constexpr double kPale = 0.8;
  const Color block = blockColor(band, *m_theme);
  return kind == Kind::Pale ? mixed(block, m_surface, kPale) : block;
}

}  // namespace arborg::scene
