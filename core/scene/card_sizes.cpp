#include "core/scene/card_sizes.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace arborg::scene {

void CardSizes::rebuild(const Chart& chart, const CardWriter& writer, const TextMeasurer& measurer,
                        const Theme& theme) {
  m_cards.assign(chart.positionSlots(), Card());
  for (std::uint32_t slot = 0; slot < m_cards.size(); ++slot) {
    const PositionId id(slot);
    if (chart.contains(id)) measure(chart, id, writer, measurer, theme);
  }
  share(chart.roots());
  for (std::uint32_t slot = 0; slot < m_cards.size(); ++slot) {
    const PositionId id(slot);
    if (chart.contains(id)) share(chart.reports(id));
  }
}

bool CardSizes::update(const Chart& chart, const edit::ChangeSet& changes, const CardWriter& writer,
                       const TextMeasurer& measurer, const Theme& theme) {
  m_cards.resize(chart.positionSlots());
  bool different = false;
  std::vector<std::optional<PositionId>> managers;
  for (const auto* ids : {&changes.altered(), &changes.moved()}) {
    for (const PositionId id : *ids) {
      if (!chart.contains(id)) continue;
      different |= measure(chart, id, writer, measurer, theme);
      managers.push_back(chart.manager(id));
    }
  }
  for (const PositionId id : changes.regrouped()) {
    if (chart.contains(id)) managers.emplace_back(id);
  }
  if (changes.rootsChanged()) managers.emplace_back(std::nullopt);
  std::sort(managers.begin(), managers.end());
  managers.erase(std::unique(managers.begin(), managers.end()), managers.end());
  for (const auto& manager : managers) different |= share(chart.reportsOrRoots(manager));
  return different;
}

bool CardSizes::measure(const Chart& chart, PositionId id, const CardWriter& writer,
                        const TextMeasurer& measurer, const Theme& theme) {
  writer.write(chart, id, m_content);
  const CardFrame frame = frameOf(m_content, measurer, theme);
  Card& card = m_cards[id.index()];
  card.ownWidth = frame.width;
  card.ownHeight = frame.height;
  card.function = m_content.function;
  card.vacant = m_content.vacant;
  return std::exchange(card.arrangement, chart.position(id).arrangement) != card.arrangement;
}

bool CardSizes::share(std::span<const PositionId> peers) {
  float width = 0;
  float height = 0;
  for (const PositionId id : peers) {
    width = std::max(width, m_cards[id.index()].ownWidth);
    height = std::max(height, m_cards[id.index()].ownHeight);
  }
  bool different = false;
  for (const PositionId id : peers) {
    Card& card = m_cards[id.index()];
    different |= card.width != width || card.height != height;
    card.width = width;
    card.height = height;
  }
  return different;
}

}  // namespace arborg::scene
