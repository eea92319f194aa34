#include "core/scene/card_sizes.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace arborg::scene {

namespace {

constexpr std::uint32_t kRoots = std::numeric_limits<std::uint32_t>::max();

}  // namespace

layout::Direction layoutDirection(ChartDirection direction) noexcept {
  switch (direction) {
    case ChartDirection::TopDown:
      break;
    case ChartDirection::BottomUp:
      return layout::Direction::BottomUp;
    case ChartDirection::LeftRight:
      return layout::Direction::LeftRight;
    case ChartDirection::RightLeft:
      return layout::Direction::RightLeft;
  }
  return layout::Direction::TopDown;
}

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

bool CardSizes::update(const Chart& chart, const edit::ChangeSet& changes,
                       std::span<const PositionId> also, const CardWriter& writer,
                       const TextMeasurer& measurer, const Theme& theme) {
  m_cards.resize(chart.positionSlots());
  bool different = false;
  std::vector<std::uint32_t> managers;  // kRoots: of the roots
  const auto note = [&](std::optional<PositionId> manager) {
    managers.push_back(manager.has_value() ? manager->value() : kRoots);
  };
  for (const auto ids : {std::span<const PositionId>(changes.altered()),
                         std::span<const PositionId>(changes.moved()), also}) {
    for (const PositionId id : ids) {
      if (!chart.contains(id)) continue;
      different |= measure(chart, id, writer, measurer, theme);
      note(chart.manager(id));
    }
  }
  for (const PositionId id : changes.regrouped()) {
    if (chart.contains(id)) note(id);
  }
  if (changes.rootsChanged()) note(std::nullopt);
  std::sort(managers.begin(), managers.end());
  managers.erase(std::unique(managers.begin(), managers.end()), managers.end());
  for (const std::uint32_t manager : managers) {
    different |= share(manager == kRoots ? chart.roots() : chart.reports(PositionId(manager)));
  }
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
  const Position& position = chart.position(id);
  const std::optional<int> rank = chart.role(position.role).rank;
  bool different = std::exchange(card.arrangement, position.arrangement) != card.arrangement;
  const auto direction = position.direction.has_value()
                             ? std::optional(layoutDirection(*position.direction))
                             : std::nullopt;
  different |= std::exchange(card.direction, direction) != direction;
  different |= std::exchange(card.assistant, position.role == roleId(BuiltInRole::Assistant)) !=
               card.assistant;
  different |= std::exchange(card.grade, rank.value_or(layout::kNoGrade)) != card.grade;
  return different;
}

bool CardSizes::share(std::span<const PositionId> peers) {
  // A line more or less is evened out; one card with a title of two lines does not stretch the
  // rest.
  constexpr float kEvenedOut = 16;
  float width = 0;
  float lowest = std::numeric_limits<float>::max();
  for (const PositionId id : peers) {
    width = std::max(width, m_cards[id.index()].ownWidth);
    lowest = std::min(lowest, m_cards[id.index()].ownHeight);
  }
  float height = 0;
  for (const PositionId id : peers) {
    const float own = m_cards[id.index()].ownHeight;
    if (own <= lowest + kEvenedOut) height = std::max(height, own);
  }
  bool different = false;
  for (const PositionId id : peers) {
    Card& card = m_cards[id.index()];
    const float shared = std::max(height, card.ownHeight);
    different |= card.width != width || card.height != shared;
    card.width = width;
    card.height = shared;
  }
  return different;
}

}  // namespace arborg::scene
