// Cards as shapes.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/layout/options.h"
#include "core/model/settings.h"
#include "core/scene/card.h"
#include "core/scene/display_list.h"

namespace arborg::scene {

// What a card shows besides its texts.
struct CardLook {
  Box box;
  std::uint32_t position = kNobody;
  Severity severity = Severity::Off;  // of its badge; Off: none
  bool dimmed = false;
  const FunctionColors* colors = nullptr;  // null: those of the role's function
  Color tint{};                            // of the card's ground; invisible: the theme's
  CardMark mark = CardMark::None;
  Color markColor{};
  std::string_view tag = {};  // see Coloring::tag()
};

// The fold handle: a chip on the edge towards the reports.
struct Chip {
  std::string text;
  bool folded = false;
};

Box badgeBox(const Box& card, const Metrics& metrics) noexcept;
Box avatarBox(const Box& card, const Metrics& metrics) noexcept;
// The sign of the holder's type, in the lower right corner.
Box typeSignBox(const Box& card, const Metrics& metrics) noexcept;
// The sign of a condition, on the avatar's lower right.
Box markBox(const Box& card, const Metrics& metrics) noexcept;
// Of a tag whose text is `textWidth` wide, beside the band, in the upper left corner.
Box tagBox(const Box& card, float textWidth, const Metrics& metrics) noexcept;
// The chip of `card` for a text `textWidth` wide.
Box chipBox(const Box& card, float textWidth, layout::Direction direction,
            const Metrics& metrics) noexcept;

class CardDrawing {
 public:
  CardDrawing(const Theme& theme, const TextMeasurer& measurer, DisplayList& list)
      : m_theme(theme), m_measurer(measurer), m_list(list) {}

  // Everything. `frame` is frameOf(content).
  void full(const CardLook& look, const CardContent& content, const CardFrame& frame);
  // Only the name, large, and the badge: for views in which small print cannot be read.
  void nameOnly(const CardLook& look, const CardContent& content);
  void chip(const CardLook& look, const Chip& chip, layout::Direction direction);

 private:
  Item item(Part part) const noexcept;
  Color toned(Color color) const noexcept;
  void begin(const CardLook& look) noexcept;
  void shadow();
  void body(const CardContent& content);
  const FunctionColors& colors(const CardContent& content) const noexcept;
  void avatar(const CardContent& content);
  void initials(const CardContent& content, const Box& circle);
  void photo(const CardContent& content, const Item& circle);
  void vacantAvatar();
  void tag(const CardContent& content);
  void searchProgress(const CardContent& content);
  void texts(const CardContent& content, const CardFrame& frame);
  void line(FontRole font, Color color, std::string_view text, float limit, float top,
            float height);
  void badge(float size);

  const Theme& m_theme;
  const TextMeasurer& m_measurer;
  DisplayList& m_list;
  CardLook m_look;
  std::string m_elided;  // scratch
};

}  // namespace arborg::scene
