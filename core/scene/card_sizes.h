// The size and the few looks of every card, kept from one change to the next.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/edit/change_set.h"
#include "core/layout/outline.h"
#include "core/model/settings.h"
#include "core/scene/card.h"

namespace arborg::scene {

layout::Direction layoutDirection(ChartDirection direction) noexcept;

// Arrays by PositionId, so that laying out and drawing from afar never read the texts of a
// position. Peers are as wide as the widest of them, and as high as each other where they differ by
// no more than a line: rows and hanging lists get straight edges and an even rhythm.
class CardSizes {
 public:
  // Measures everybody; O(text).
  void rebuild(const Chart& chart, const CardWriter& writer, const TextMeasurer& measurer,
               const Theme& theme);
  // Measures again what `changes` names, and `also`; O(peers) for each. True if a size or an
  // arrangement is different now, or somebody came: the chart has to be laid out again.
  bool update(const Chart& chart, const edit::ChangeSet& changes, std::span<const PositionId> also,
              const CardWriter& writer, const TextMeasurer& measurer, const Theme& theme);

  float width(PositionId id) const noexcept { return m_cards[id.index()].width; }
  float height(PositionId id) const noexcept { return m_cards[id.index()].height; }
  RoleFunction function(PositionId id) const noexcept { return m_cards[id.index()].function; }
  bool isVacant(PositionId id) const noexcept { return m_cards[id.index()].vacant; }
  Arrangement arrangement(PositionId id) const noexcept { return m_cards[id.index()].arrangement; }
  std::optional<layout::Direction> direction(PositionId id) const noexcept {
    return m_cards[id.index()].direction;
  }
  // Stands beside the line of its manager.
  bool isAssistant(PositionId id) const noexcept { return m_cards[id.index()].assistant; }
  std::int32_t grade(PositionId id) const noexcept { return m_cards[id.index()].grade; }

 private:
  struct Card {
    float width = 0;  // shared with the peers
    float height = 0;
    float ownWidth = 0;
    float ownHeight = 0;
    RoleFunction function = RoleFunction::General;
    Arrangement arrangement = Arrangement::Automatic;
    std::optional<layout::Direction> direction;
    bool vacant = false;
    bool assistant = false;
    std::int32_t grade = layout::kNoGrade;  // the rank of its role
  };

  // True if the arrangement or the place among the peers is another one.
  bool measure(const Chart& chart, PositionId id, const CardWriter& writer,
               const TextMeasurer& measurer, const Theme& theme);

  // True if their size is another one.
  bool share(std::span<const PositionId> peers);

  std::vector<Card> m_cards;
  CardContent m_content;  // scratch
};

}  // namespace arborg::scene
