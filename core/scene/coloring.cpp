#include "core/scene/coloring.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "core/figures/field_reader.h"
#include "core/scene/shown_text.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::scene {

namespace {

constexpr std::size_t kMostClasses = 64;  // that are told apart; what is beyond has one colour
constexpr double kStep = 0.04;            // how far a colour moves at a time

// Moves `color` towards `target` until it stands out from both grounds by `ratio`.
Color until(Color color, Color target, Color ground, Color other, double ratio) noexcept {
  const Color start = color;
  const auto isFaint = [&] {
    return contrast(color, ground) < ratio || contrast(color, other) < ratio;
  };
  for (double amount = kStep; isFaint() && amount <= 1; amount += kStep) {
    color = mixed(start, target, amount);
  }
  return color;
}

Color grey(Color color) noexcept {
  const double light = 0.2126 * color.red + 0.7152 * color.green + 0.0722 * color.blue;
  const auto value = static_cast<std::uint8_t>(std::lround(light));
  return {value, value, value, 255};
}

// Steps of 1, 2, 2.5 or 5 times a power of ten, so that at most `classes` of them cover the range.
double niceStep(double range, double classes) noexcept {
  const double least = range / classes;
  const double power = std::pow(10.0, std::floor(std::log10(least)));
  for (const double times : {1.0, 2.0, 2.5, 5.0}) {
    if (times * power >= least) return times * power;
  }
  return 10 * power;
}

// A condition ready to be asked of every position.
class Condition {
 public:
  static std::optional<Condition> of(const Chart& chart, const CardFormat& format) {
    // What a newer version wants of it is not known here: then it must not be applied.
    if (!format.unknownMembers.empty()) return std::nullopt;
    const auto reader = figures::FieldReader::of(chart, format.field);
    if (!reader.has_value()) return std::nullopt;
    Condition condition(*reader, format.test);
    condition.m_folded = folded(format.value);
    condition.m_number = parseNumber(format.value);
    const bool compares = format.test == FormatTest::AtLeast || format.test == FormatTest::AtMost;
    if (compares && (!condition.m_number.has_value() || !reader->isNumber())) return std::nullopt;
    return condition;
  }

  bool holds(const Chart& chart, PositionId id, const figures::Rollups* rollups) const {
    if (m_reader.isNumber()) return holds(m_reader.number(chart, id, rollups));
    const std::string_view text = m_reader.text(chart, id);
    switch (m_test) {
      case FormatTest::Is:
        return folded(text) == m_folded;
      case FormatTest::IsNot:
        return folded(text) != m_folded;
      case FormatTest::Contains:
        return folded(text).find(m_folded) != std::string::npos;
      case FormatTest::IsEmpty:
        return text.empty();
      case FormatTest::IsFilled:
        return !text.empty();
      case FormatTest::AtLeast:
      case FormatTest::AtMost:
        return false;
    }
    return false;
  }

 private:
  Condition(const figures::FieldReader& reader, FormatTest test) : m_reader(reader), m_test(test) {}

  bool holds(std::optional<double> value) const {
    switch (m_test) {
      case FormatTest::Is:
        return value.has_value() && value == m_number;
      case FormatTest::IsNot:
        return value != m_number;
      case FormatTest::AtLeast:
        return value.has_value() && *value >= *m_number;
      case FormatTest::AtMost:
        return value.has_value() && *value <= *m_number;
      case FormatTest::IsEmpty:
        return !value.has_value();
      case FormatTest::IsFilled:
        return value.has_value();
      case FormatTest::Contains:
        return false;
    }
    return false;
  }

  figures::FieldReader m_reader;
  FormatTest m_test;
  std::string m_folded;
  std::optional<double> m_number;
};

}  // namespace

FunctionColors cardColors(Color wanted, const Theme& theme, Color ground) noexcept {
  constexpr Color kWhite = Color::rgb(0xFFFFFF);
  constexpr Color kBlack = Color::rgb(0x000000);
  if (theme.isGrey) wanted = grey(wanted);
  FunctionColors colors;
  colors.band = until(wanted, theme.text, ground, theme.surface, theme.shapeContrast);
  colors.avatar = until(wanted, kBlack, kWhite, kWhite, theme.textContrast);
  colors.initials = kWhite;
  return colors;
}

Color cardTint(Color wanted, const Theme& theme) noexcept {
  if (theme.isGrey) wanted = grey(wanted);
  const auto suits = [&](Color tint) {
    for (const Color text : {theme.text, theme.mutedText}) {
      if (contrast(tint, text) < theme.textContrast) return false;
    }
    for (const Color shape :
         {theme.error, theme.warning, theme.notice, theme.execution, theme.strategy,
          theme.vacantRing, theme.cardBorderVacant, theme.chipBorder}) {
      if (contrast(tint, shape) < theme.shapeContrast) return false;
    }
    return true;
  };
  constexpr double kMost = 0.22;
  constexpr double kLess = 0.02;
  for (double amount = kMost; amount > kLess / 2; amount -= kLess) {
    const Color tint = mixed(theme.card, wanted, amount);
    if (suits(tint)) return tint;
  }
  return theme.card;
}

bool colorsByBranch(const Chart& chart) {
  const Looks& looks = chart.settings().looks;
  const auto isOfBranch = [](std::string_view key) {
    return figures::branchFigureFromKey(key).has_value();
  };
  return isOfBranch(looks.colorBy) ||
         std::any_of(looks.formats.begin(), looks.formats.end(),
                     [&](const CardFormat& format) { return isOfBranch(format.field); });
}

const FunctionColors* Coloring::colors(PositionId id) const noexcept {
  if (id.index() < m_applied.size() && m_applied[id.index()].color != kNone) {
    return &m_formats[m_applied[id.index()].color].colors;
  }
  return id.index() < m_classes.size() ? &m_classColors[m_classes[id.index()]] : nullptr;
}

Color Coloring::tint(PositionId id) const noexcept {
  if (id.index() >= m_applied.size() || m_applied[id.index()].color == kNone) return {};
  return m_formats[m_applied[id.index()].color].tint;
}

CardMark Coloring::mark(PositionId id) const noexcept {
  if (id.index() >= m_applied.size() || m_applied[id.index()].mark == kNone) return CardMark::None;
  return m_formats[m_applied[id.index()].mark].mark;
}

Color Coloring::markColor(PositionId id) const noexcept {
  if (mark(id) == CardMark::None) return {};
  return m_formats[m_applied[id.index()].mark].colors.avatar;
}

std::string_view Coloring::tag(PositionId id) const noexcept {
  if (id.index() < m_applied.size() && m_applied[id.index()].color != kNone) {
    const Applied& applied = m_applied[id.index()];
    const Format& format = m_formats[applied.color];
    const bool marked = format.mark != CardMark::None && applied.mark == applied.color;
    return marked ? std::string_view() : format.tag;
  }
  return id.index() < m_classes.size() ? m_classTags[m_classes[id.index()]] : std::string_view();
}

void Coloring::rebuild(const Chart& chart, const CardWords& words, const figures::Rollups* rollups,
                       const Theme& theme) {
  m_classColors.clear();
  m_classTags.clear();
  m_classes.clear();
  m_formats.clear();
  m_applied.clear();
  m_legend = {};
  classify(chart, words, rollups, theme);
  applyFormats(chart, words, rollups, theme);
}

void Coloring::classify(const Chart& chart, const CardWords& words, const figures::Rollups* rollups,
                        const Theme& theme) {
  const std::string& field = chart.settings().looks.colorBy;
  if (field.empty()) return;
  const auto reader = figures::FieldReader::of(chart, field);
  if (!reader.has_value()) return;
  appendShown(words.fieldTitle(chart, field), m_legend.title);
  if (reader->isNumber()) {
    classifyNumbers(chart, words, *reader, rollups, theme);
  } else {
    classifyTexts(chart, words, *reader, theme);
  }
}

// `tagged` null: a card without a tag is one of these.
void Coloring::addClass(std::string text, std::string value, Rgb color, std::uint32_t count,
                        const Theme& theme, const CardWords* tagged) {
  m_classColors.push_back(cardColors(Color::rgb(color), theme, theme.card));
  m_classTags.emplace_back();
  if (count == 0) return;
  if (tagged != nullptr) {
    m_classTags.back() = tagged->count(static_cast<std::uint32_t>(m_legend.entries.size() + 1));
  }
  std::string shown;
  appendShown(text, shown);
  m_legend.entries.push_back({std::move(shown), m_classColors.back().band, CardMark::None, count,
                              std::move(value), m_classTags.back()});
}

std::vector<ValueShare> valuesOf(const Chart& chart, std::string_view field,
                                 std::span<const ValueColor> colors) {
  const auto reader = figures::FieldReader::of(chart, field);
  if (!reader.has_value()) return {};
  std::map<std::string_view, std::uint32_t> counts;
  for (const PositionId id : chart.displayOrder()) ++counts[reader->text(chart, id)];
  std::unordered_map<std::string_view, Rgb> own;
  std::vector<Rgb> used;
  for (const ValueColor& color : colors) {
    if (!counts.contains(color.value)) continue;
    own.try_emplace(color.value, color.color);
    used.push_back(color.color);
  }
  std::size_t next = 0;
  const auto isUsed = [&](Rgb color) {
    return std::find(used.begin(), used.end(), color) != used.end();
  };
  std::vector<ValueShare> shares;
  shares.reserve(counts.size());
  for (const auto& [value, count] : counts) {
    ValueShare share{std::string(value), kOtherColor, false, count};
    if (const auto found = own.find(value); found != own.end()) {
      share.color = found->second;
    } else {
      while (next < kValuePalette.size() && isUsed(kValuePalette.at(next))) ++next;
      share.isOther = value.empty() || next == kValuePalette.size();
      if (!share.isOther) share.color = kValuePalette.at(next++);
    }
    shares.push_back(std::move(share));
  }
  return shares;
}

void Coloring::classifyTexts(const Chart& chart, const CardWords& words,
                             const figures::FieldReader& reader, const Theme& theme) {
  const std::string& field = chart.settings().looks.colorBy;
  // The last classes are of all values that have no colour left, and of no value.
  std::unordered_map<std::string, std::uint16_t> classes;
  std::uint32_t others = 0;
  std::uint32_t nothing = 0;
  for (ValueShare& share : valuesOf(chart, field, chart.settings().looks.colors)) {
    if (share.isOther || m_classColors.size() == kMostClasses) {
      (share.value.empty() ? nothing : others) += share.count;
      continue;
    }
    addClass(words.fieldValue(chart, field, share.value), share.value, share.color, share.count,
             theme, &words);
    classes.emplace(std::move(share.value), static_cast<std::uint16_t>(m_classColors.size() - 1));
  }
  const auto last = static_cast<std::uint16_t>(m_classColors.size());
  addClass(words.otherValues(), {}, kOtherColor, others, theme, &words);
  addClass(words.noValue(), {}, kOtherColor, nothing, theme, nullptr);
  m_classes.assign(chart.positionSlots(), last);
  std::string value;
  for (const PositionId id : chart.displayOrder()) {
    value = reader.text(chart, id);
    const auto found = classes.find(value);
    if (found != classes.end()) m_classes[id.index()] = found->second;
  }
}

void Coloring::classifyNumbers(const Chart& chart, const CardWords& words,
                               const figures::FieldReader& reader, const figures::Rollups* rollups,
                               const Theme& theme) {
  const std::string& field = chart.settings().looks.colorBy;
  std::optional<double> low;
  std::optional<double> high;
  for (const PositionId id : chart.displayOrder()) {
    const auto value = reader.number(chart, id, rollups);
    if (!value.has_value()) continue;
    low = std::min(low.value_or(*value), *value);
    high = std::max(high.value_or(*value), *value);
  }
  constexpr auto kClasses = kNumberPalette.size();
  const double range = low.has_value() ? *high - *low : 0;
  double step = range > 0 ? niceStep(range, double{kClasses}) : 1;
  double begin = low.has_value() ? std::floor(*low / step) * step : 0;
  // The range may begin inside a step, so that one more would be needed.
  while (low.has_value() && begin + step * double{kClasses} <= *high) {
    step = niceStep(step * double{kClasses} * 1.01, double{kClasses});
    begin = std::floor(*low / step) * step;
  }
  const auto edge = [&](std::size_t i) { return begin + step * static_cast<double>(i); };
  std::array<std::uint32_t, kClasses + 1> counts{};
  m_classes.assign(chart.positionSlots(), static_cast<std::uint16_t>(kClasses));
  for (const PositionId id : chart.displayOrder()) {
    const auto value = reader.number(chart, id, rollups);
    std::size_t at = kClasses;
    if (value.has_value()) {
      // By the very edges that the legend tells: a quotient may round to the other side of one.
      at = 0;
      while (at + 1 < kClasses && *value >= edge(at + 1)) ++at;
    }
    ++counts.at(at);
    m_classes[id.index()] = static_cast<std::uint16_t>(at);
  }
  const std::string_view currency = chart.settings().currency;
  for (std::size_t i = 0; i < kClasses; ++i) {
    addClass(words.fieldRange(field, edge(i), edge(i + 1), currency), {}, kNumberPalette.at(i),
             counts.at(i), theme, &words);
  }
  addClass(words.noValue(), {}, kOtherColor, counts.back(), theme, nullptr);
}

// Letters, so that they are not taken for numbers of values: A to Z, then AA.
void Coloring::tagFormats(const std::vector<std::uint32_t>& counts) {
  constexpr std::size_t kLetters = 26;
  std::vector<bool> unmarked(m_formats.size(), false);
  for (const Applied& applied : m_applied) {
    if (applied.color == kNone) continue;
    if (applied.color != applied.mark) unmarked[applied.color] = true;
  }
  std::size_t next = 0;
  for (std::size_t i = 0; i < m_formats.size(); ++i) {
    if (counts[i] == 0 || !unmarked[i]) continue;
    const auto letter = [](std::size_t at) { return static_cast<char>('A' + at); };
    if (next >= kLetters) m_formats[i].tag += letter(next / kLetters - 1);
    m_formats[i].tag += letter(next % kLetters);
    ++next;
  }
}

void Coloring::applyFormats(const Chart& chart, const CardWords& words,
                            const figures::Rollups* rollups, const Theme& theme) {
  std::vector<Condition> conditions;
  std::vector<const CardFormat*> formats;
  for (const CardFormat& format : chart.settings().looks.formats) {
    auto condition = Condition::of(chart, format);
    if (!condition.has_value()) continue;
    conditions.push_back(*std::move(condition));
    formats.push_back(&format);
    Format made;
    const Rgb color = format.color.value_or(kOtherColor);
    made.hasColor = format.color.has_value();
    made.tint = made.hasColor ? cardTint(Color::rgb(color), theme) : theme.card;
    made.colors = cardColors(Color::rgb(color), theme, made.tint);
    made.mark = format.mark;
    m_formats.push_back(made);
  }
  if (conditions.empty()) return;
  m_applied.assign(chart.positionSlots(), {});
  std::vector<std::uint32_t> counts(conditions.size(), 0);
  for (const PositionId id : chart.displayOrder()) {
    Applied& applied = m_applied[id.index()];
    for (std::uint8_t i = 0; i < conditions.size(); ++i) {
      const bool wantsColor = m_formats[i].hasColor && applied.color == kNone;
      const bool wantsMark = m_formats[i].mark != CardMark::None && applied.mark == kNone;
      if (!(wantsColor || wantsMark) || !conditions[i].holds(chart, id, rollups)) continue;
      if (wantsColor) applied.color = i;
      if (wantsMark) applied.mark = i;
      ++counts[i];
    }
  }
  tagFormats(counts);
  for (std::size_t i = 0; i < formats.size(); ++i) {
    if (counts[i] == 0) continue;
    std::string shown;
    appendShown(words.format(chart, *formats[i]), shown);
    // A mark as on the cards: its sign is read on it.
    const bool marked = formats[i]->mark != CardMark::None;
    const Color color = marked ? m_formats[i].colors.avatar : m_formats[i].colors.band;
    m_legend.entries.push_back(
        {std::move(shown), color, formats[i]->mark, counts[i], {}, m_formats[i].tag});
  }
}

}  // namespace arborg::scene
