// What stands on a card, and how large the card must be for it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/edit/edit.h"
#include "core/figures/field_reader.h"
#include "core/figures/rollups.h"
#include "core/model/chart.h"
#include "core/model/limits.h"
#include "core/sales/profile.h"
#include "core/scene/card_words.h"
#include "core/scene/text_measurer.h"
#include "core/scene/theme.h"

namespace arborg::scene {

// One card's texts, ready to draw: one line each, no control characters, well-formed. Meant to be
// written again and again: the strings keep their memory.
struct CardContent {
  std::string name;  // or the word for vacant
  std::string title;
  std::array<std::string, kMaxCardFields> fields;
  std::size_t fieldCount = 0;  // those that have something to say; after frameOf(): lines of them
  std::string initials;        // empty when vacant
  std::string photo;           // path of the holder's picture, an isPicturePath(); empty: none
  RoleFunction function = RoleFunction::General;
  bool vacant = false;
  sales::LeaderType type = sales::LeaderType::NotAssessed;  // of the holder
  // Of a search that goes on for the seat; empty otherwise.
  std::string progress;
  int searchDone = 0;
  int searchTotal = 0;
};

// Where the lines of a card break and how large it is, px at scale 1.
struct CardFrame {
  float width = 0;
  float height = 0;
  std::size_t nameBreak = 0;   // bytes of the first line; name.size() when it is the only one
  std::size_t titleBreak = 0;  // likewise
};

// What only a manager's card has something to say about: how many are below, what they cost.
bool isOnlyOfManagers(figures::Figure figure) noexcept;
// Whether the key names something that a card of this chart can show.
bool isCardField(const Chart& chart, std::string_view key);
// Whether the chart's cards show figures of branches at all.
bool showsBranchFigures(const Chart& chart);

// Reads positions out as cards. Asks `words` once a role, so it must be made again when the
// language, a role, a custom field or the settings change.
class CardWriter {
 public:
  // `rollups` outlives the writer and is kept up to date by whoever owns it; null: cards show no
  // figures of branches.
  CardWriter(const Chart& chart, const CardWords& words, const figures::Rollups* rollups = nullptr)
      : CardWriter(chart, chart.settings(), words, rollups) {}
  // With the fields, photos and the currency of other settings, as if they were the chart's.
  CardWriter(const Chart& chart, const DocumentSettings& settings, const CardWords& words,
             const figures::Rollups* rollups);

  // `chart` is the one given to the constructor, or a later state of it.
  void write(const Chart& chart, PositionId id, CardContent& card) const;

 private:
  using Source =
      std::variant<edit::PositionField, edit::PersonField, figures::Figure, CustomFieldId>;

  void addField(const Chart& chart, std::string_view key);
  void writeField(const Chart& chart, PositionId id, const Source& source, std::string& out) const;

  void writeFigure(const Chart& chart, PositionId id, figures::Figure figure,
                   std::string& out) const;

  const CardWords* m_words;
  const figures::Rollups* m_rollups;
  bool m_photos;
  std::string m_currency;
  std::string m_vacant;
  std::vector<std::string> m_roleTitles;  // by RoleId
  std::vector<Source> m_fields;
};

// The first letters of the first and the last part of a name, as typed.
void appendInitials(std::string_view name, std::string& out);

// What stays free to the right of titles and fields: the holder's type has its sign there.
float textRightOf(const CardContent& card, const Metrics& metrics) noexcept;

// Width from the widest line within the theme's limits, in its steps; what does not fit the largest
// card breaks into a second line (name and title) or is cut (fields). Fields that are short enough
// are joined into one line, in `card` itself. Room for a badge beside the
// name is always kept, so that cards do not jump when findings come and go.
CardFrame frameOf(CardContent& card, const TextMeasurer& measurer, const Theme& theme);

}  // namespace arborg::scene
