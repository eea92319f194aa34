#include "core/util/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace arborg {

namespace {

// ASCII is most of what is folded, and needs no tables: lower case, white space unified.
bool foldAscii(std::string_view text, std::string& out) {
  bool space = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80) return false;
    if (byte <= 0x20 || byte == 0x7f) {
      space = !out.empty();
      continue;
    }
    if (space) out.push_back(' ');
    space = false;
    out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  }
  return true;
}

}  // namespace

std::size_t asciiEnd(std::string_view text, std::size_t from) noexcept {
  constexpr std::uint64_t kUpperBits = 0x8080808080808080ULL;
  for (std::uint64_t word = 0; from + sizeof word <= text.size(); from += sizeof word) {
    std::memcpy(&word, text.data() + from, sizeof word);
    if ((word & kUpperBits) != 0) break;
  }
  while (from < text.size() && static_cast<unsigned char>(text[from]) < 0x80) ++from;
  return from;
}

bool isUtf8(std::string_view text) noexcept {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int64_t>(text.size());
  for (std::size_t at = asciiEnd(text, 0); at < text.size(); at = asciiEnd(text, at)) {
    auto next = static_cast<std::int64_t>(at);
    // Letters beyond ASCII often come together.
    while (next < size && bytes[next] >= 0x80) {
      UChar32 point = 0;
      U8_NEXT(bytes, next, size, point);
      if (point < 0) return false;
    }
    at = static_cast<std::size_t>(next);
  }
  return true;
}

std::string repairedUtf8(std::string_view text) {
  if (isUtf8(text)) return std::string(text);
  std::string out;
  out.reserve(text.size() + 16);
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto length = static_cast<std::int64_t>(text.size());
  std::int64_t i = 0;
  while (i < length) {
    const std::int64_t start = i;
    UChar32 point = 0;
    U8_NEXT(bytes, i, length, point);
    if (point < 0) {
      out += "\xEF\xBF\xBD";
    } else {
      out.append(text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start)));
    }
  }
  return out;
}

std::size_t codePointCount(std::string_view text) noexcept {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

std::string_view trimmed(std::string_view text) noexcept {
  // Nearly every text has plain letters at its ends.
  const auto isPlain = [](char c) { return c > 0x20 && static_cast<unsigned char>(c) < 0x80; };
  if (text.empty() || (isPlain(text.front()) && isPlain(text.back()))) return text;
  constexpr std::array<std::string_view, 8> kSpaces = {" ",  "\t", "\n",       "\r",
                                                       "\v", "\f", "\xC2\xA0", "\xEF\xBB\xBF"};
  for (bool again = true; again;) {
    again = false;
    for (const auto space : kSpaces) {
      if (text.starts_with(space)) {
        text.remove_prefix(space.size());
        again = true;
      }
      if (text.ends_with(space)) {
        text.remove_suffix(space.size());
        again = true;
      }
    }
  }
  return text;
}

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  if (foldAscii(text, out)) return out;
  out.clear();

  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* decomposer = icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status) != 0) return out;
  icu::UnicodeString source = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  source.foldCase();
  icu::UnicodeString decomposed;
  decomposer->normalize(source, decomposed, status);
  if (U_FAILURE(status) != 0) return out;

  icu::UnicodeString result;
  bool space = false;
  for (std::int32_t i = 0; i < decomposed.length();) {
    UChar32 point = decomposed.char32At(i);
    i += U16_LENGTH(point);
    if (u_charType(point) == U_NON_SPACING_MARK) continue;
    if (u_isUWhiteSpace(point) != 0 || u_charType(point) == U_CONTROL_CHAR) {
      space = !result.isEmpty();
      continue;
    }
    if (u_charType(point) == U_FORMAT_CHAR) continue;
    // The letters that have no decomposition but that people type without their stroke or dot.
    switch (point) {
      case 0x131:
        point = 'i';
        break;
      case 0xF8:
        point = 'o';
        break;
      case 0x142:
        point = 'l';
        break;
      case 0x111:
        point = 'd';
        break;
      default:
        break;
    }
    if (space) result.append(static_cast<char16_t>(' '));
    space = false;
    if (point == 0xE6) {
      result.append(static_cast<char16_t>('a')).append(static_cast<char16_t>('e'));
    } else {
      result.append(point);
    }
  }
  result.toUTF8String(out);
  return out;
}

}  // namespace arborg
