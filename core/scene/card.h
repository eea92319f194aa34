// What stands on a card, and how large the card must be for it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/edit/edit.h"
#include "core/model/chart.h"
#include "core/scene/card_words.h"
#include "core/scene/text_measurer.h"
#include "core/scene/theme.h"

namespace arborg::scene {

inline constexpr std::size_t kMaximumCardFields = 3;

// One card's texts, ready to draw: one line each, no control characters, well-formed. Meant to be
// written again and again: the strings keep their memory.
struct CardContent {
  std::string name;  // or the word for vacant
  std::string title;
  std::array<std::string, kMaximumCardFields> fields;
  std::size_t fieldCount = 0;  // those that have something to say; after frameOf(): lines of them
  std::string initials;        // empty when vacant
  RoleFunction function = RoleFunction::General;
  bool vacant = false;
};

// Where the lines of a card break and how large it is, px at scale 1.
struct CardFrame {
  float width = 0;
  float height = 0;
  std::size_t nameBreak = 0;   // bytes of the first line; name.size() when it is the only one
  std::size_t titleBreak = 0;  // likewise
};

// Reads positions out as cards. Asks `words` once a role, so it must be made again when the
// language, a role, a custom field or the settings change.
class CardWriter {
 public:
  CardWriter(const Chart& chart, const CardWords& words);

  // `chart` is the one given to the constructor, or a later state of it.
  void write(const Chart& chart, PositionId id, CardContent& card) const;

 private:
  using Source = std::variant<edit::PositionField, edit::PersonField, CustomFieldId>;

  void addField(const Chart& chart, std::string_view key);
  void writeField(const Chart& chart, PositionId id, const Source& source, std::string& out) const;

  const CardWords* m_words;
  std::string m_vacant;
  std::vector<std::string> m_roleTitles;  // by RoleId
  std::vector<Source> m_fields;
};

// The first letters of the first and the last part of a name, as typed.
void appendInitials(std::string_view name, std::string& out);

// Width from the widest line within the theme's limits, in its steps; what does not fit the largest
// card breaks into a second line (name and title) or is cut (fields). Fields that are short enough
// are joined into one line, in `card` itself. Room for a badge beside the
// name is always kept, so that cards do not jump when findings come and go.
CardFrame frameOf(CardContent& card, const TextMeasurer& measurer, const Theme& theme);

}  // namespace arborg::scene
