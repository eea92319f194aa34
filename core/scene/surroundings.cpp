#include "core/scene/surroundings.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/scene/card_mark.h"

namespace arborg::scene {

namespace {

constexpr float kGap = 28;         // between the chart and what is around it
constexpr float kNarrowest = 560;  // px, of title, legend and footer
constexpr float kLarge = 1200;     // charts wider than this have larger letters around them
constexpr float kLongestText = 420;
constexpr float kLogoHeight = 48;
constexpr float kLargeLogoHeight = 72;
constexpr float kWidestLogo = 280;  // px; a wider one is lower
constexpr float kBesideLogo = 16;
constexpr float kPlate = 0.06F;  // of its size, around a logo in a dark theme

// How large it is drawn beside `text` px of title and date.
Box logoBox(const Surroundings& what, bool large, float text) noexcept {
  if (what.logo.empty() || what.logoAspect <= 0) return {};
  const float height = std::max(large ? kLargeLogoHeight : kLogoHeight, text);
  const float width = std::min(height * what.logoAspect, kWidestLogo);
  return {0, 0, width, width / what.logoAspect};
}

// Of what is written on a sample.
Color letterColor(Color sample) noexcept {
  constexpr Color kWhite = Color::rgb(0xFFFFFF);
  constexpr Color kBlack = Color::rgb(0x000000);
  constexpr double kReadable = 4.5;  // one of them reaches it on any colour
  return contrast(sample, kWhite) >= kReadable ? kWhite : kBlack;
}

class Writer {
 public:
  Writer(const TextMeasurer& measurer, const CardWords& words, const Theme& theme,
         DisplayList* list, float smallest)
      : m_measurer(measurer), m_words(words), m_theme(theme), m_list(list), m_smallest(smallest) {}

  // Of a line of letters.
  float height(FontRole font) const {
    const FontMetrics metrics = m_measurer.metrics(font);
    return std::ceil((metrics.ascent + metrics.descent) * 1.3F);
  }

  // Returns how wide it is.
  float text(std::string_view words, FontRole font, Color color, Point at, float limit, Part part) {
    std::string shown;
    appendElided(m_measurer, font, words, limit, shown);
    const float width = m_measurer.width(font, shown);
    if (m_list == nullptr || !isRead(font)) return width;
    const FontMetrics metrics = m_measurer.metrics(font);
    Item item;
    item.part = part;
    item.font = font;
    item.fill = color;
    item.box = {
        at.x,
        std::round(at.y + (height(font) - metrics.ascent - metrics.descent) / 2 + metrics.ascent),
        width, 0};
    m_list->addText(item, shown);
    return width;
  }

  void logo(std::string_view path, const Box& box) {
    if (m_list == nullptr) return;
    Item item;
    item.part = Part::TitleBlock;
    item.box = box;
    if (m_theme.dark) {
      // Logos are made for paper: on a dark ground their letters would not be read.
      item.fill = Color::rgb(0xFFFFFF);
      item.radius = m_theme.metrics.cardRadius;
      m_list->addShape(item);
      const float inner = 1 - 2 * kPlate;
      item.box = {box.x + box.width * kPlate, box.y + box.height * kPlate, box.width * inner,
                  box.height * inner};
      item.radius = 0;
    }
    m_list->addPicture(item, path);
  }

  // The legend from `at` down, in lines up to `width`. Returns its lower edge.
  float legend(const Legend& legend, Point at, float width, FontRole font);

 private:
  bool isRead(FontRole font) const noexcept {
    return static_cast<float>(m_theme.font(font).pixelSize) >= m_smallest;
  }
  float entry(const LegendEntry& entry, Point at, FontRole font);
  float sample(const LegendEntry& entry, Point at, float line, FontRole font);

  const TextMeasurer& m_measurer;
  const CardWords& m_words;
  const Theme& m_theme;
  DisplayList* m_list;
  float m_smallest;
};

// A square in the entry's colour, with its tag as on the cards; a mark on a disc. Returns how wide
// it is.
float Writer::sample(const LegendEntry& entry, Point at, float line, FontRole font) {
  const float side = std::round(line * 0.75F);
  const bool drawn = m_list != nullptr && isRead(font);  // a colour without its words says nothing
  const float y = at.y + std::round((line - side) / 2);
  float x = at.x;
  if (entry.mark == CardMark::None || !entry.tag.empty()) {
    const float tag = m_measurer.width(font, entry.tag);
    Item item;
    item.part = Part::Legend;
    item.box = {x, y, std::max(side, std::ceil(tag) + std::round(side / 3)), side};
    item.radius = 3;
    item.fill = entry.color;
    x = item.box.right();
    if (drawn) m_list->addShape(item);
    if (drawn && !entry.tag.empty()) {
      const float capHeight = m_measurer.metrics(font).capHeight;
      item.font = font;
      item.align = TextAlign::Center;
      item.fill = letterColor(entry.color);
      item.box = {item.box.x + item.box.width / 2, std::round(y + (side + capHeight) / 2), tag, 0};
      m_list->addText(item, entry.tag);
    }
  }
  if (entry.mark != CardMark::None) {
    if (x > at.x) x += std::round(side / 4);
    if (drawn) {
      addCardMark(*m_list, entry.mark, {x, y, side, side}, entry.color, m_theme.surface, kNobody,
                  Part::Legend);
    }
    x += side;
  }
  return x - at.x;
}

// Returns how wide it is.
float Writer::entry(const LegendEntry& entry, Point at, FontRole font) {
  const float line = height(font);
  const float gap = std::round(line * 0.375F);
  float x = at.x + sample(entry, at, line, font) + gap;
  x += text(entry.text, font, m_theme.text, {x, at.y}, kLongestText * line / 16, Part::Legend);
  x += gap;
  x += text(m_words.count(entry.count), font, m_theme.mutedText, {x, at.y}, kLongestText,
            Part::Legend);
  return std::ceil(x - at.x);
}

float Writer::legend(const Legend& legend, Point at, float width, FontRole font) {
  const float line = height(font);
  float y = at.y;
  if (!legend.title.empty()) {
    text(legend.title, font == FontRole::Headline ? FontRole::Headline : FontRole::Name,
         m_theme.text, {at.x, y}, width, Part::Legend);
    y += line + 4;
  }
  DisplayList* const list = std::exchange(m_list, nullptr);
  float x = at.x;
  for (const LegendEntry& entry : legend.entries) {
    m_list = nullptr;  // first measured
    const float wide = this->entry(entry, {0, 0}, font);
    if (x > at.x && x + wide > at.x + width) {
      x = at.x;
      y += line + 4;
    }
    m_list = list;
    this->entry(entry, {x, y}, font);
    x += wide + std::round(line * 1.5F);
  }
  m_list = list;
  return y + line;
}

}  // namespace

Box addSurroundings(const Surroundings& what, const Box& chart, const TextMeasurer& measurer,
                    const CardWords& words, const Theme& theme, DisplayList* list, float smallest) {
  if (what.isEmpty()) return chart;
  Writer writer(measurer, words, theme, list, smallest);
  const bool large = chart.width > kLarge;
  const FontRole small = large ? FontRole::Headline : FontRole::Title;
  const float width = std::max(chart.width, kNarrowest);
  float top = chart.y;
  if (!what.title.empty() || !what.date.empty() || !what.logo.empty()) {
    const float title = what.title.empty() ? 0 : writer.height(FontRole::Headline);
    const float date = what.date.empty() ? 0 : writer.height(small);
    const Box logo = logoBox(what, large, title + date);
    const float height = std::max(title + date, logo.height);
    top -= kGap + height;
    if (logo.width > 0) {
      writer.logo(what.logo,
                  {chart.x, top + std::round((height - logo.height) / 2), logo.width, logo.height});
    }
    const float x = chart.x + (logo.width > 0 ? logo.width + kBesideLogo : 0);
    const float room = width - (x - chart.x);
    const float y = top + std::round((height - title - date) / 2);
    if (title > 0) {
      writer.text(what.title, FontRole::Headline, theme.text, {x, y}, room, Part::TitleBlock);
    }
    if (date > 0) {
      writer.text(what.date, small, theme.mutedText, {x, y + title}, room, Part::TitleBlock);
    }
  }
  float bottom = chart.bottom();
  if (!what.legend.entries.empty()) {
    bottom = writer.legend(what.legend, {chart.x, bottom + kGap}, width, small);
  }
  if (!what.footer.empty()) {
    bottom += kGap;
    writer.text(what.footer, small, theme.mutedText, {chart.x, bottom}, width, Part::TitleBlock);
    bottom += writer.height(small);
  }
  return {chart.x, top, width, bottom - top};
}

}  // namespace arborg::scene
