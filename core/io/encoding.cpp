#include "core/io/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <optional>

#include "core/io/encoding_guess.h"
#include "core/util/message_codes.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr char32_t kReplacementPoint = 0xFFFD;

struct Magic {
  std::string_view bytes;
  BinaryKind kind;
};
// Long enough that no text begins so: a column may well be called "PK".
constexpr std::array kMagic = {
    Magic{"PK\x03\x04", BinaryKind::Zip},
    Magic{"PK\x05\x06", BinaryKind::Zip},
    Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", BinaryKind::Compound},
    Magic{"\x1F\x8B\x08", BinaryKind::Gzip},
    Magic{"7z\xBC\xAF\x27\x1C", BinaryKind::SevenZip},
    Magic{"%PDF-", BinaryKind::Pdf},
    Magic{"\x89PNG\r\n\x1A\n", BinaryKind::Png},
    Magic{"\xFF\xD8\xFF", BinaryKind::Jpeg},
    Magic{"GIF87a", BinaryKind::Gif},
    Magic{"GIF89a", BinaryKind::Gif},
    Magic{{"II*\0", 4}, BinaryKind::Tiff},
    Magic{{"MM\0*", 4}, BinaryKind::Tiff},
    Magic{"SQLite format 3", BinaryKind::Sqlite},
    Magic{"\x7F"
          "ELF",
          BinaryKind::Program},
};

BinaryKind magicOf(std::string_view bytes) noexcept {
  for (const Magic& magic : kMagic) {
    if (bytes.starts_with(magic.bytes)) return magic.kind;
  }
  return BinaryKind::None;
}

struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};
// UTF-32LE before UTF-16LE, whose mark it begins with.
constexpr std::array kMarks = {
    Mark{"\xEF\xBB\xBF", "UTF-8"},         Mark{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
    Mark{{"\0\0\xFE\xFF", 4}, "UTF-32BE"}, Mark{"\xFF\xFE", "UTF-16LE"},
    Mark{"\xFE\xFF", "UTF-16BE"},
};

std::optional<Mark> markOf(std::string_view bytes) {
  for (const Mark& mark : kMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    constexpr std::size_t kUnit = 4;
    if (mark.encoding == "UTF-32LE" && bytes.size() % kUnit != 0) continue;
    return mark;
  }
  return std::nullopt;
}

// Those that text has no use for; tab, line ends, form feed, Ctrl+Z (the end of DOS files) and
// escape do occur.
bool isOddControl(unsigned char c) noexcept {
  return c < 0x09 || (c > 0x0d && c < 0x20 && c != 0x1a && c != 0x1b) || c == 0x7f;
}

// A zero byte, or more than one odd control character in fifty.
bool looksBinary(std::string_view text) {
  if (text.find('\0') != std::string_view::npos) return true;
  constexpr std::size_t kOneIn = 50;
  std::size_t odd = 0;
  const auto count = [&](std::size_t from, std::size_t to) {
    for (; from < to; ++from) {
      if (isOddControl(static_cast<unsigned char>(text[from]))) ++odd;
    }
  };
  std::size_t at = 0;
  for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    // Taking 0x20 off sets the upper bit of bytes below it, adding 1 that of 0x7F. A borrow or
    // carry may set it for a neighbour as well: then the look was for nothing, but none is missed.
    constexpr std::uint64_t kSpaces = 0x2020202020202020ULL;
    constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
    constexpr std::uint64_t kUpperBits = 0x8080808080808080ULL;
    const bool mayBeOdd = (((word - kSpaces) | (word + kOnes)) & ~word & kUpperBits) != 0;
    if (mayBeOdd) count(at, at + sizeof word);
  }
  count(at, text.size());
  return odd * kOneIn > text.size();
}

void append(std::string& to, char32_t point) {
  std::array<char, U8_MAX_LENGTH> bytes{};
  std::int32_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, point);
  to.append(bytes.data(), static_cast<std::size_t>(size));
}

char32_t unitAt(std::string_view bytes, std::size_t at, std::size_t width, bool bigEndian) {
  char32_t unit = 0;
  for (std::size_t i = 0; i < width; ++i) {
    const std::size_t from = bigEndian ? at + i : at + width - 1 - i;
    unit = (unit << 8U) | static_cast<unsigned char>(bytes[from]);
  }
  return unit;
}

// UTF-16 and UTF-32, without their mark.
void decodeWide(std::string_view bytes, std::size_t width, bool bigEndian, DecodedText& to) {
  to.text.reserve(bytes.size() / width);
  std::size_t at = 0;
  while (at + width <= bytes.size()) {
    char32_t point = unitAt(bytes, at, width, bigEndian);
    at += width;
    if (width == 2 && U16_IS_LEAD(point) && at + width <= bytes.size()) {
      const char32_t trail = unitAt(bytes, at, width, bigEndian);
      if (U16_IS_TRAIL(trail)) {
        point = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(point, trail));
        at += width;
      }
    }
    if (U_IS_SURROGATE(point) || point > 0x10FFFF) {
      point = kReplacementPoint;
      ++to.replaced;
    }
    append(to.text, point);
  }
  if (at < bytes.size()) {
    to.text += kReplacement;
    ++to.replaced;
  }
}

void decodeUtf8(std::string bytes, DecodedText& to) {
  if (isUtf8(bytes)) {
    to.text = std::move(bytes);
    return;
  }
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int64_t>(bytes.size());
  for (std::int64_t i = 0; i < size;) {
    UChar32 point = 0;
    U8_NEXT(data, i, size, point);
    if (point < 0) ++to.replaced;
  }
  to.text = repairedUtf8(bytes);
}

struct ConverterCloser {
  void operator()(UConverter* converter) const noexcept { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

// Piece by piece, so that a large file does not stand in memory three times.
bool decodeByConverter(UConverter* converter, std::string_view bytes, DecodedText& to) {
  constexpr std::size_t kPiece = 8192;
  std::array<UChar, kPiece> units{};
  to.text.reserve(bytes.size() + bytes.size() / 8);
  const char* source = bytes.data();
  const char* end = source + bytes.size();
  UChar lead = 0;
  for (bool more = true; more;) {
    UErrorCode status = U_ZERO_ERROR;
    UChar* target = units.data();
    ucnv_toUnicode(converter, &target, units.data() + units.size(), &source, end, nullptr, 1,
                   &status);
    more = status == U_BUFFER_OVERFLOW_ERROR;
    if (U_FAILURE(status) != 0 && !more) return false;
    for (const UChar* unit = units.data(); unit != target; ++unit) {
      if (U16_IS_LEAD(*unit)) {
        lead = *unit;
        continue;
      }
      char32_t point = *unit;
      if (U16_IS_TRAIL(point)) point = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, point));
      if (point == kReplacementPoint) ++to.replaced;
      append(to.text, point);
    }
  }
  return true;
}

// Single-byte encodings by a table made once a call: ten times the converter's speed.
using ByteTable = std::array<std::string, 256>;

bool isAsciiCompatible(const ByteTable& table) {
  constexpr unsigned kAscii = 0x80;
  for (unsigned byte = 0; byte < kAscii; ++byte) {
    if (table[byte] != std::string(1, static_cast<char>(byte))) return false;
  }
  return true;
}

std::optional<ByteTable> tableOf(UConverter* converter) {
  if (ucnv_getMaxCharSize(converter) != 1) return std::nullopt;
  ByteTable table;
  for (unsigned byte = 0; byte < table.size(); ++byte) {
    const char c = static_cast<char>(byte);
    DecodedText one;
    ucnv_resetToUnicode(converter);
    if (!decodeByConverter(converter, {&c, 1}, one)) return std::nullopt;
    table[byte] = one.text;
  }
  return table;
}

// UTF-16 by its zero bytes: half of the bytes of Western text, all at even or all at odd places.
std::string_view wideWithoutMark(std::string_view bytes) {
  constexpr std::size_t kSample = 4096;
  const std::size_t pairs = std::min(bytes.size(), kSample) / 2;
  if (pairs < 2) return {};
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t i = 0; i < pairs; ++i) {
    if (bytes[2 * i] == '\0') ++even;
    if (bytes[2 * i + 1] == '\0') ++odd;
  }
  constexpr std::size_t kQuarter = 4;
  constexpr std::size_t kFew = 8;
  if (odd * kQuarter >= pairs && even * kFew < odd) return "UTF-16LE";
  if (even * kQuarter >= pairs && odd * kFew < even) return "UTF-16BE";
  return {};
}

// Text that was UTF-8 before something cut or pasted into it: many good sequences, few bad bytes.
bool isDamagedUtf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int64_t>(bytes.size());
  std::size_t good = 0;
  std::size_t bad = 0;
  for (std::int64_t i = 0; i < size;) {
    const std::int64_t start = i;
    UChar32 point = 0;
    U8_NEXT(data, i, size, point);
    if (point < 0) {
      ++bad;
    } else if (i - start > 1) {
      ++good;
    }
  }
  constexpr std::size_t kAtLeast = 3;
  return good >= kAtLeast * bad;
}

Result<DecodedText> decode(std::string bytes, std::string_view encoding) {
  DecodedText decoded;
  decoded.encoding = std::string(encoding);
  if (encoding == "UTF-8") {
    decodeUtf8(std::move(bytes), decoded);
    return decoded;
  }
  if (encoding.starts_with("UTF-16") || encoding.starts_with("UTF-32")) {
    decodeWide(bytes, encoding.starts_with("UTF-16") ? 2 : 4, encoding.ends_with("BE"), decoded);
    return decoded;
  }
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(decoded.encoding.c_str(), &status));
  Message unknown(Code::EncodingUnknown, {{"name", repairedUtf8(encoding)}});
  if (U_FAILURE(status) != 0 || encoding.empty()) return unknown;
  if (const auto table = tableOf(converter.get()); table.has_value()) {
    decoded.text.reserve(bytes.size() + bytes.size() / 8);
    const bool ascii = isAsciiCompatible(*table);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      const std::size_t run = ascii ? asciiEnd(bytes, at) : at;
      decoded.text.append(bytes, at, run - at);
      at = run;
      if (at == bytes.size()) break;
      const std::string& piece = (*table)[static_cast<unsigned char>(bytes[at])];
      if (piece == kReplacement) ++decoded.replaced;
      decoded.text += piece;
    }
    return decoded;
  }
  ucnv_resetToUnicode(converter.get());
  if (!decodeByConverter(converter.get(), bytes, decoded)) return unknown;
  return decoded;
}

Message binary(const std::string& path) {
  return Message(Code::FileBinary, {{"path", repairedUtf8(path)}});
}

}  // namespace

BinaryKind binaryKind(std::string_view bytes) noexcept {
  const BinaryKind magic = magicOf(bytes);
  if (magic != BinaryKind::None) return magic;
  const auto mark = markOf(bytes);
  const bool marked = mark.has_value() && mark->encoding != "UTF-8";
  if (marked || !wideWithoutMark(bytes).empty()) return BinaryKind::None;
  return looksBinary(bytes) ? BinaryKind::Unknown : BinaryKind::None;
}

Result<DecodedText> decodeText(std::string bytes, const std::string& path) {
  if (magicOf(bytes) != BinaryKind::None) return binary(path);
  const auto mark = markOf(bytes);
  std::string_view encoding = mark.has_value() ? mark->encoding : wideWithoutMark(bytes);
  const bool wide = !encoding.empty() && encoding != "UTF-8";
  // Zero bytes belong to wide text; what comes out of it is looked at below.
  if (!wide && looksBinary(bytes)) return binary(path);
  if (encoding.empty()) {
    if (isUtf8(bytes)) return DecodedText{std::move(bytes), "UTF-8"};
    encoding = isDamagedUtf8(bytes) ? "UTF-8" : guessEightBit(bytes);
  }
  if (mark.has_value()) bytes.erase(0, mark->bytes.size());
  auto decoded = decode(std::move(bytes), encoding);
  if (decoded.hasError()) return decoded;
  decoded.value().byteOrderMark = mark.has_value();
  if (wide && looksBinary(decoded.value().text)) return binary(path);
  return decoded;
}

Result<DecodedText> decodeTextAs(std::string bytes, std::string_view encoding) {
  const auto mark = markOf(bytes);
  const bool marked = mark.has_value() && mark->encoding == encoding;
  if (marked) bytes.erase(0, mark->bytes.size());
  auto decoded = decode(std::move(bytes), encoding);
  if (decoded.hasValue()) decoded.value().byteOrderMark = marked;
  return decoded;
}

const std::vector<std::string_view>& offeredEncodings() {
  static const std::vector<std::string_view> names = {
      "UTF-8",        "windows-1252", "windows-1254", "ISO-8859-1",   "ISO-8859-9",
      "ISO-8859-15",  "UTF-16LE",     "UTF-16BE",     "windows-1250", "windows-1251",
      "windows-1253", "windows-1257", "ISO-8859-2",   "IBM850",       "macintosh"};
  return names;
}

}  // namespace arborg::io
