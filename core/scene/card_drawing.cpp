#include "core/scene/card_drawing.h"

#include <algorithm>
#include <cmath>

#include "core/scene/badge.h"
#include "core/scene/card_mark.h"
#include "core/scene/progress_ring.h"
#include "core/scene/type_sign.h"

namespace arborg::scene {

namespace {

constexpr double kDimmed = 0.62;  // how far a dimmed card sinks into the surface

Color severityColor(const Theme& theme, Severity severity) noexcept {
  switch (severity) {
    case Severity::Error:
      return theme.error;
    case Severity::Warning:
      return theme.warning;
    case Severity::Notice:
      return theme.notice;
    case Severity::Off:
      break;
  }
  return {};
}

// Baseline of a line of text standing in the middle of a band; whole px, so that letters are crisp.
float baselineIn(float top, float height, const FontMetrics& font) noexcept {
  return std::round(top + (height - font.ascent - font.descent) / 2 + font.ascent);
}

// The same for capitals and digits alone.
float capitalBaselineIn(float top, float height, const FontMetrics& font) noexcept {
  return std::round(top + (height + font.capHeight) / 2);
}

}  // namespace

Box badgeBox(const Box& card, const Metrics& metrics) noexcept {
  return {card.right() - metrics.badgeRight - metrics.badgeSize, card.y + metrics.badgeTop,
          metrics.badgeSize, metrics.badgeSize};
}

Box typeSignBox(const Box& card, const Metrics& metrics) noexcept {
  const float size = metrics.badgeSize;
  return {card.right() - metrics.badgeRight - size, card.bottom() - metrics.badgeTop - size, size,
          size};
}

Box avatarBox(const Box& card, const Metrics& metrics) noexcept {
  return {card.x + metrics.avatarLeft, card.y + (card.height - metrics.avatarDiameter) / 2,
          metrics.avatarDiameter, metrics.avatarDiameter};
}

Box markBox(const Box& card, const Metrics& metrics) noexcept {
  const Box avatar = avatarBox(card, metrics);
  constexpr float kSize = 18;
  constexpr float kBeyond = 5;
  return {avatar.right() - kSize + kBeyond, avatar.bottom() - kSize + kBeyond, kSize, kSize};
}

Box tagBox(const Box& card, float textWidth, const Metrics& metrics) noexcept {
  constexpr float kHeight = 14;
  constexpr float kPadding = 3;
  constexpr float kGap = 2;
  return {card.x + metrics.bandWidth + kGap, card.y + metrics.borderWidth + kGap,
          std::max(kHeight, std::ceil(textWidth) + 2 * kPadding), kHeight};
}

Box chipBox(const Box& card, float textWidth, layout::Direction direction,
            const Metrics& metrics) noexcept {
  // An even width keeps both ends on whole px: cards are an even number of px wide.
  const float wanted = std::ceil((textWidth + 2 * metrics.chipPadding) / 2) * 2;
  const float width = std::max(wanted, metrics.chipMinimumWidth);
  // Beside a card only its end lies on it, clear of the texts.
  constexpr float kOnCard = 8;
  Box chip{card.x + (card.width - width) / 2, card.y + (card.height - metrics.chipHeight) / 2,
           width, metrics.chipHeight};
  switch (direction) {
    case layout::Direction::TopDown:
      chip.y = card.bottom() - chip.height / 2;
      break;
    case layout::Direction::BottomUp:
      chip.y = card.y - chip.height / 2;
      break;
    case layout::Direction::LeftRight:
      chip.x = card.right() - kOnCard;
      break;
    case layout::Direction::RightLeft:
      chip.x = card.x + kOnCard - width;
      break;
  }
  return chip;
}

Color CardDrawing::toned(Color color) const noexcept {
  return m_look.dimmed && color.isVisible() ? mixed(color, m_theme.surface, kDimmed) : color;
}

Item CardDrawing::item(Part part) const noexcept {
  Item item;
  item.part = part;
  item.position = m_look.position;
  return item;
}

void CardDrawing::begin(const CardLook& look) noexcept {
  m_look = look;
}

void CardDrawing::full(const CardLook& look, const CardContent& content, const CardFrame& frame) {
  begin(look);
  if (!content.vacant) shadow();
  body(content);
  if (!content.vacant) {
    avatar(content);
  } else if (content.searchTotal > 0) {
    searchProgress(content);
  } else {
    vacantAvatar();
  }
  addCardMark(m_list, m_look.mark, markBox(m_look.box, m_theme.metrics), toned(m_look.markColor),
              toned(m_look.tint.isVisible() ? m_look.tint : m_theme.card), m_look.position);
  tag(content);
  texts(content, frame);
  addTypeSign(m_list, content.type, typeSignBox(m_look.box, m_theme.metrics),
              toned(m_theme.execution), toned(m_theme.strategy), m_look.position);
  badge(m_theme.metrics.badgeSize);
}

void CardDrawing::shadow() {
  Item shadow = item(Part::Shadow);
  shadow.box = m_look.box;
  shadow.box.y += 1;
  shadow.radius = m_theme.metrics.cardRadius;
  shadow.fill = toned(m_theme.cardShadow);
  m_list.addShape(shadow);
}

void CardDrawing::body(const CardContent& content) {
  const Metrics& metrics = m_theme.metrics;
  Item card = item(Part::Card);
  card.box = m_look.box;
  card.radius = metrics.cardRadius;
  card.fill = toned(m_look.tint.isVisible() ? m_look.tint : m_theme.card);
  card.stroke = toned(content.vacant ? m_theme.cardBorderVacant : m_theme.cardBorder);
  card.strokeWidth = metrics.borderWidth;
  card.dashed = content.vacant;
  m_list.addShape(card);

  Item band = item(Part::Band);
  band.fill = toned(colors(content).band);
  band.shape = Shape::Band;
  band.box = m_look.box;
  band.radius = metrics.cardRadius;
  band.strokeWidth = metrics.bandWidth;
  m_list.addShape(band);
}

const FunctionColors& CardDrawing::colors(const CardContent& content) const noexcept {
  return m_look.colors != nullptr ? *m_look.colors : m_theme.function(content.function);
}

void CardDrawing::avatar(const CardContent& content) {
  const FunctionColors& colors = this->colors(content);
  Item circle = item(Part::Avatar);
  circle.shape = Shape::Ellipse;
  circle.box = avatarBox(m_look.box, m_theme.metrics);
  circle.fill = toned(colors.avatar);
  if (!content.photo.empty()) photo(content, circle);
  m_list.addShape(circle);
  if (!content.initials.empty()) initials(content, circle.box);
  if (content.photo.empty() || !m_look.dimmed) return;
  Item veil = circle;
  veil.fill = m_theme.surface.withAlpha(static_cast<std::uint8_t>(255 * kDimmed));
  m_list.addShape(veil);
}

void CardDrawing::initials(const CardContent& content, const Box& circle) {
  Item text = item(Part::Avatar);
  text.font = FontRole::Initials;
  text.align = TextAlign::Center;
  text.fill = m_look.dimmed ? toned(m_theme.card) : colors(content).initials;
  text.box.x = circle.x + circle.width / 2;
  text.box.y = capitalBaselineIn(circle.y, circle.height, m_measurer.metrics(FontRole::Initials));
  text.box.width = m_measurer.width(FontRole::Initials, content.initials);
  m_list.addText(text, content.initials);
}

// Circle and initials stand in for it. The ring keeps the colour of the function, and an edge on a
// picture as light as the card.
void CardDrawing::photo(const CardContent& content, const Item& circle) {
  Item picture = circle;
  picture.radius = circle.box.width / 2;
  picture.fill = Color();
  picture.stroke = circle.fill;
  picture.strokeWidth = m_theme.metrics.connectorWidth;
  m_list.addPicture(picture, content.photo, content.initials.empty() ? 1 : 2);
}

void CardDrawing::tag(const CardContent& content) {
  if (m_look.tag.empty()) return;
  const FunctionColors& colors = this->colors(content);
  const float width = m_measurer.width(FontRole::Count, m_look.tag);
  Item box = item(Part::Tag);
  box.box = tagBox(m_look.box, width, m_theme.metrics);
  box.radius = 3;
  box.fill = toned(colors.avatar);
  m_list.addShape(box);
  Item text = item(Part::Tag);
  text.font = FontRole::Count;
  text.align = TextAlign::Center;
  text.fill = m_look.dimmed ? toned(m_theme.card) : colors.initials;
  text.box.x = box.box.x + box.box.width / 2;
  text.box.y = capitalBaselineIn(box.box.y, box.box.height, m_measurer.metrics(FontRole::Count));
  text.box.width = width;
  m_list.addText(text, m_look.tag);
}

// A ring with the outline of a person: somebody belongs here.
void CardDrawing::vacantAvatar() {
  Item ring = item(Part::Avatar);
  ring.shape = Shape::Ellipse;
  ring.box = avatarBox(m_look.box, m_theme.metrics);
  ring.stroke = toned(m_theme.vacantRing);
  ring.strokeWidth = m_theme.metrics.connectorWidth;
  ring.dashed = true;
  m_list.addShape(ring);

  const Box& box = ring.box;
  const float unit = box.width / 36;
  const Point center{box.x + box.width / 2, box.y + box.height / 2};
  Item figure = item(Part::Avatar);
  figure.fill = toned(m_theme.vacantRing);
  figure.shape = Shape::Ellipse;
  figure.box = {center.x - 4.5F * unit, center.y - 9.5F * unit, 9 * unit, 9 * unit};
  m_list.addShape(figure);
  const auto at = [&](float x, float y) { return Point{center.x + x * unit, center.y + y * unit}; };
  m_list.beginPath();
  m_list.moveTo(at(-9, 10));
  m_list.cubicTo(at(-9, 4.5F), at(-5, 1.5F), at(0, 1.5F));
  m_list.cubicTo(at(5, 1.5F), at(9, 4.5F), at(9, 10));
  m_list.close();
  m_list.endPath(figure);
}

void CardDrawing::searchProgress(const CardContent& content) {
  const Box box = avatarBox(m_look.box, m_theme.metrics);
  addProgressRing(m_list, content.searchDone, content.searchTotal, box, toned(m_theme.track),
                  toned(m_theme.accent), m_look.position);
  Item text = item(Part::Progress);
  text.font = FontRole::Progress;
  text.align = TextAlign::Center;
  text.fill = toned(m_theme.mutedText);
  text.box.x = box.x + box.width / 2;
  text.box.y = capitalBaselineIn(box.y, box.height, m_measurer.metrics(FontRole::Progress));
  text.box.width = m_measurer.width(FontRole::Progress, content.progress);
  m_list.addText(text, content.progress);
}

void CardDrawing::line(FontRole font, Color color, std::string_view text, float limit, float top,
                       float height) {
  Item item = this->item(Part::Text);
  item.font = font;
  item.fill = toned(color);
  item.box.x = m_look.box.x + m_theme.metrics.textLeft;
  item.box.y = baselineIn(top, height, m_measurer.metrics(font));
  m_elided.clear();
  appendElided(m_measurer, font, text, limit, m_elided);
  item.box.width = m_measurer.width(font, m_elided);
  m_list.addText(item, m_elided);
}

void CardDrawing::texts(const CardContent& content, const CardFrame& frame) {
  const Metrics& metrics = m_theme.metrics;
  const std::string_view name = content.name;
  const std::string_view title = content.title;
  const bool longName = frame.nameBreak < name.size();
  const bool longTitle = frame.titleBreak < title.size();
  const float lines = metrics.nameLine * (longName ? 2.0F : 1.0F) +
                      metrics.titleLine * (title.empty() ? 0.0F
                                           : longTitle   ? 2.0F
                                                         : 1.0F) +
                      metrics.fieldLine * static_cast<float>(content.fieldCount);
  float top = m_look.box.y + (m_look.box.height - lines) / 2;
  const auto rest = [](std::string_view text, std::size_t from) {
    while (from < text.size() && text[from] == ' ') ++from;
    return text.substr(from);
  };
  const auto add = [&](FontRole font, Color color, std::string_view text, float limit,
                       float height) {
    line(font, color, text, limit, top, height);
    top += height;
  };

  const FontRole nameFont = content.vacant ? FontRole::Vacant : FontRole::Name;
  const Color nameColor = content.vacant ? m_theme.mutedText : m_theme.text;
  const float beside = m_look.box.width - metrics.textLeft;
  const float nameLimit = beside - metrics.badgeGap - metrics.badgeSize - metrics.badgeRight;
  const float textLimit = beside - textRightOf(content, metrics);
  add(nameFont, nameColor, name.substr(0, frame.nameBreak), nameLimit, metrics.nameLine);
  if (longName) add(nameFont, nameColor, rest(name, frame.nameBreak), textLimit, metrics.nameLine);
  if (!title.empty()) {
    add(FontRole::Title, m_theme.mutedText, title.substr(0, frame.titleBreak), textLimit,
        metrics.titleLine);
  }
  if (longTitle) {
    add(FontRole::Title, m_theme.mutedText, rest(title, frame.titleBreak), textLimit,
        metrics.titleLine);
  }
  for (std::size_t i = 0; i < content.fieldCount; ++i) {
    add(FontRole::Field, m_theme.mutedText, content.fields[i], textLimit, metrics.fieldLine);
  }
}

void CardDrawing::badge(float size) {
  if (m_look.severity == Severity::Off) return;
  Box box = badgeBox(m_look.box, m_theme.metrics);
  box.x -= size - box.width;
  box.width = size;
  box.height = size;
  addBadge(m_list, m_look.severity, box, toned(severityColor(m_theme, m_look.severity)),
           m_theme.badgeMark, m_look.position);
}

void CardDrawing::nameOnly(const CardLook& look, const CardContent& content) {
  begin(look);
  body(content);
  constexpr float kPadding = 8;
  constexpr float kLine = 30;
  const Metrics& metrics = m_theme.metrics;
  const float badgeSize = metrics.badgeSize * 1.5F;
  float room = look.box.width - metrics.bandWidth - 2 * kPadding;
  if (look.severity != Severity::Off) room -= badgeSize + metrics.badgeGap;

  const std::string_view name = content.name;
  const std::size_t cut = lineBreak(m_measurer, FontRole::Headline, name, room);
  const std::size_t lines = cut < name.size() && look.box.height >= 2 * kLine ? 2 : 1;
  float top = look.box.y + (look.box.height - kLine * static_cast<float>(lines)) / 2;
  for (std::size_t i = 0; i < lines; ++i) {
    std::string_view part = lines == 1 ? name : i == 0 ? name.substr(0, cut) : name.substr(cut);
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    Item item = this->item(Part::Text);
    item.font = FontRole::Headline;
    item.fill = toned(content.vacant ? m_theme.mutedText : m_theme.text);
    m_elided.clear();
    appendElided(m_measurer, FontRole::Headline, part, room, m_elided);
    item.box.x = look.box.x + metrics.bandWidth + kPadding;
    item.box.y = baselineIn(top, kLine, m_measurer.metrics(FontRole::Headline));
    item.box.width = m_measurer.width(FontRole::Headline, m_elided);
    m_list.addText(item, m_elided);
    top += kLine;
  }
  badge(badgeSize);
}

void CardDrawing::chip(const CardLook& look, const Chip& chip, layout::Direction direction) {
  begin(look);
  const Metrics& metrics = m_theme.metrics;
  const float width = m_measurer.width(FontRole::Count, chip.text);
  Item pill = item(Part::FoldHandle);
  pill.box = chipBox(look.box, width, direction, metrics);
  pill.radius = pill.box.height / 2;
  pill.fill = toned(chip.folded ? m_theme.foldedChip : m_theme.chip);
  pill.stroke = toned(chip.folded ? m_theme.foldedChip : m_theme.chipBorder);
  pill.strokeWidth = metrics.borderWidth;
  m_list.addShape(pill);
  Item text = item(Part::FoldHandle);
  text.font = FontRole::Count;
  text.align = TextAlign::Center;
  text.fill = toned(chip.folded ? m_theme.foldedChipText : m_theme.chipText);
  text.box.x = pill.box.x + pill.box.width / 2;
  text.box.y = capitalBaselineIn(pill.box.y, pill.box.height, m_measurer.metrics(FontRole::Count));
  text.box.width = width;
  m_list.addText(text, chip.text);
}

}  // namespace arborg::scene
