#include "core/io/number_column.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

// The digits, signs and marks of a cell, without what stands around them.
struct Parts {
  std::string digits;  // with ',' and '.'; other thousands marks are gone
  double factor = 1;
  bool negative = false;
  bool percent = false;
  bool grouped = false;  // by a space or an apostrophe
};

constexpr std::array<std::string_view, 4> kSpaces = {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89",
                                                     " "};
constexpr std::string_view kMinus = "\xE2\x88\x92";
// Currencies, by sign and by code; whatever else stands beside digits makes them no number.
constexpr std::array<std::string_view, 19> kCurrencies = {
    "€",   "$",   "£",   "₺",   "kr.", "kr", "tl", "eur", "usd", "gbp",
    "nok", "try", "sek", "dkk", "chf", ",-", ".-", "¥",   "₽"};

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

// Most numbers are nothing else, and need no closer look.
bool isDigits(std::string_view text) {
  return !text.empty() && text.size() < 16 && std::all_of(text.begin(), text.end(), isDigit);
}

void trimSpaces(std::string_view& text) {
  for (bool again = true; again;) {
    again = false;
    for (const auto space : kSpaces) {
      if (text.starts_with(space)) text.remove_prefix(space.size()), again = true;
      if (text.ends_with(space)) text.remove_suffix(space.size()), again = true;
    }
  }
}

std::string lowerAscii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

// Takes a currency off either end; true when it did.
bool takeCurrency(std::string_view& text) {
  const std::string lower = lowerAscii(text);
  for (const auto currency : kCurrencies) {
    if (lower.starts_with(currency) && text.size() > currency.size()) {
      text.remove_prefix(currency.size());
      trimSpaces(text);
      return true;
    }
    if (lower.ends_with(currency) && text.size() > currency.size()) {
      text.remove_suffix(currency.size());
      trimSpaces(text);
      return true;
    }
  }
  return false;
}

bool takeSign(std::string_view& text, Parts& parts) {
  for (const std::string_view minus : {std::string_view("-"), kMinus}) {
    if (!text.starts_with(minus)) continue;
    text.remove_prefix(minus.size());
    trimSpaces(text);
    parts.negative = true;
    return true;
  }
  if (!text.starts_with('+')) return false;
  text.remove_prefix(1);
  return true;
}

void takePercent(std::string_view& text, Parts& parts) {
  if (text.ends_with('%')) {
    text.remove_suffix(1);
    parts.percent = true;
  } else if (text.starts_with('%')) {  // the Turkish way
    text.remove_prefix(1);
    parts.percent = true;
  }
  trimSpaces(text);
}

void takeFactor(std::string_view& text, Parts& parts) {
  if (text.size() < 2) return;
  if (text.ends_with('k') || text.ends_with('K')) parts.factor = 1e3;
  if (text.ends_with('M')) parts.factor = 1e6;
  if (parts.factor > 1) {
    text.remove_suffix(1);
    trimSpaces(text);
  }
}

// Groups of three behind spaces or apostrophes, closed up; nothing for any other character.
std::optional<std::string> withoutSpaces(std::string_view text, bool& grouped) {
  std::string out;
  std::size_t group = 0;  // digits since the last mark
  for (std::size_t i = 0; i < text.size();) {
    std::size_t mark = 0;
    for (const auto space : kSpaces) {
      if (text.substr(i).starts_with(space)) mark = space.size();
    }
    if (text[i] == '\'') mark = 1;
    if (text.substr(i).starts_with("\xE2\x80\x99")) mark = 3;  // typographic apostrophe
    if (mark > 0) {
      if (out.empty() || (grouped && group != 3) || group == 0) return std::nullopt;
      grouped = true;
      group = 0;
      i += mark;
      continue;
    }
    const char c = text[i++];
    if (!isDigit(c) && c != ',' && c != '.') return std::nullopt;
    if (isDigit(c)) {
      ++group;
    } else if (grouped) {
      if (group != 3) return std::nullopt;
      // Behind a decimal sign there are no groups to check.
      out.push_back(c);
      while (i < text.size() && isDigit(text[i])) out.push_back(text[i++]);
      return i == text.size() ? std::optional(out) : std::nullopt;
    }
    out.push_back(c);
  }
  if (grouped && group != 3) return std::nullopt;
  return out;
}

std::optional<Parts> partsOf(std::string_view cell) {
  Parts parts;
  trimSpaces(cell);
  const bool signedFirst = takeSign(cell, parts);
  while (takeCurrency(cell)) {
  }
  takePercent(cell, parts);
  if (!signedFirst) takeSign(cell, parts);
  takeFactor(cell, parts);
  auto digits = withoutSpaces(cell, parts.grouped);
  if (!digits.has_value() || digits->empty()) return std::nullopt;
  parts.digits = std::move(*digits);
  return parts;
}

// What one number proves: its decimal sign, that it has none, or nothing.
enum class Proof : std::uint8_t { Comma, Point, None, Ambiguous };

Proof proofOf(const Parts& parts) {
  const std::string& text = parts.digits;
  const auto commas = std::count(text.begin(), text.end(), ',');
  const auto points = std::count(text.begin(), text.end(), '.');
  if (commas == 0 && points == 0) return Proof::None;
  if (commas > 0 && points > 0) {
    return text.rfind(',') > text.rfind('.') ? Proof::Comma : Proof::Point;
  }
  const char mark = commas > 0 ? ',' : '.';
  if (commas + points > 1) return mark == ',' ? Proof::Point : Proof::Comma;  // thousands
  const std::size_t at = text.find(mark);
  const std::size_t after = text.size() - at - 1;
  const bool thousands = after == 3 && at > 0 && at <= 3 && text[0] != '0' && !parts.grouped;
  if (thousands) return Proof::Ambiguous;
  return mark == ',' ? Proof::Comma : Proof::Point;
}

// Digits in groups of three before the decimal sign, if there are groups at all.
std::optional<std::string> plainDigits(const std::string& text, char decimalSign) {
  const char groupMark = decimalSign == ',' ? '.' : ',';
  const std::size_t decimal = text.rfind(decimalSign);
  std::string out;
  std::size_t group = 0;
  bool grouped = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == groupMark) {
      if (i > decimal || group == 0 || group > 3 || (grouped && group != 3)) return std::nullopt;
      grouped = true;
      group = 0;
    } else if (text[i] == decimalSign) {
      if (i != decimal || (grouped && group != 3)) return std::nullopt;
      out.push_back('.');
      grouped = false;
    } else {
      ++group;
      out.push_back(text[i]);
    }
  }
  if (grouped && group != 3) return std::nullopt;
  if (out.ends_with('.')) out.pop_back();
  if (out.starts_with('.')) out.insert(out.begin(), '0');
  return out;
}

}  // namespace

void NumberEvidence::add(std::string_view cell) {
  if (isDigits(cell)) return;
  const auto parts = partsOf(cell);
  if (!parts.has_value()) return;
  switch (proofOf(*parts)) {
    case Proof::Comma:
      ++m_comma;
      break;
    case Proof::Point:
      ++m_point;
      break;
    case Proof::Ambiguous:
      ++m_ambiguous;
      break;
    case Proof::None:
      break;
  }
}

NumberEvidence& NumberEvidence::operator+=(const NumberEvidence& other) {
  m_comma += other.m_comma;
  m_point += other.m_point;
  m_ambiguous += other.m_ambiguous;
  return *this;
}

std::optional<char> NumberEvidence::decimalSign() const {
  if (m_comma == m_point) return std::nullopt;
  return m_comma > m_point ? ',' : '.';
}

std::optional<CellNumber> readNumber(std::string_view cell, char decimalSign) {
  if (isDigits(cell)) return CellNumber{*parseNumber(cell), false};
  // Also what programs write: 1.5e6.
  if (const auto plain = parseNumber(cell);
      plain.has_value() && cell.find('e') != std::string_view::npos) {
    return CellNumber{*plain, false};
  }
  const auto parts = partsOf(cell);
  if (!parts.has_value()) return std::nullopt;
  const Proof proof = proofOf(*parts);
  if (proof == Proof::Comma) decimalSign = ',';
  if (proof == Proof::Point) decimalSign = '.';
  const auto digits = plainDigits(parts->digits, decimalSign);
  if (!digits.has_value()) return std::nullopt;
  const auto value = parseNumber(*digits);
  if (!value.has_value()) return std::nullopt;
  const double number = *value * parts->factor;
  return CellNumber{parts->negative && number != 0 ? -number : number, parts->percent};
}

bool isNoNumber(std::string_view cell) {
  if (cell.size() > 8 || isDigits(cell)) return false;
  const std::string text = folded(cell);
  constexpr std::array<std::string_view, 14> kNone = {
      "",     "-",   "--",   "\xE2\x80\x93", "\xE2\x80\x94", "n/a",  "na",
      "n.a.", "nan", "null", "none",         "\\n",          "#n/a", "?"};
  return std::find(kNone.begin(), kNone.end(), text) != kNone.end();
}

}  // namespace arborg::io
