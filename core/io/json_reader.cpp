#include "core/io/json_reader.h"
#include "core/util/message_codes.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <set>
#include <utility>

#include "core/util/text.h"

namespace arborg::io {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlank = " \t\n\r";

std::vector<Argument> placeArguments(JsonPlace place) {
  return {{"line", std::int64_t{place.line}}, {"column", std::int64_t{place.column}}};
}

std::int64_t number(std::size_t value) {
  return static_cast<std::int64_t>(value);
}

// The first byte that is not well-formed UTF-8, by halves: isUtf8() is fast, and this is an error.
std::size_t firstBadByte(std::string_view text) {
  std::size_t good = 0;
  std::size_t size = text.size();
  while (size > 1) {
    std::size_t half = size / 2;
    // Never cut a character: a cut one would look bad.
    while (half < size && (static_cast<unsigned char>(text[good + half]) & 0xC0U) == 0x80U) ++half;
    if (half == size) break;
    if (isUtf8(text.substr(good, half))) {
      good += half;
      size -= half;
    } else {
      size = half;
    }
  }
  return good;
}

// RapidJSON 1.1 decodes a lone low surrogate as if it were a character: ED A0..BF in UTF-8.
bool holdsSurrogate(std::string_view text) {
  constexpr char kLead = '\xED';
  for (std::size_t at = text.find(kLead); at != std::string_view::npos;
       at = text.find(kLead, at + 1)) {
    if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xA0U) return true;
  }
  return false;
}

// The keys of the objects that are open, to find those that come twice.
class KeyStack {
 public:
  void open() {
    if (m_depth == m_levels.size()) m_levels.emplace_back();
    Level& level = m_levels[m_depth++];
    level.bytes.clear();
    level.keys.clear();
    level.many.clear();
  }
  void close() { --m_depth; }

  // False when the innermost object has the key already.
  bool add(std::string_view key) {
    Level& level = m_levels[m_depth - 1];
    if (!level.many.empty()) return level.many.emplace(key).second;
    // FNV-1a (Fowler, Noll, Vo): only to skip most comparisons, so collisions do no harm.
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    for (const Key& other : level.keys) {
      if (other.hash == hash && level.text(other) == key) return false;
    }
    if (level.keys.size() == kFew) {
      for (const Key& other : level.keys) level.many.emplace(level.text(other));
      return level.many.emplace(key).second;
    }
    level.keys.push_back({hash, level.bytes.size(), key.size()});
    level.bytes += key;
    return true;
  }

 private:
  // Above this an ordered set, which no choice of keys can make slow.
  static constexpr std::size_t kFew = 32;

  struct Key {
    std::uint64_t hash;
    std::size_t at;
    std::size_t size;
  };
  struct Level {
    std::string bytes;
    std::vector<Key> keys;
    std::set<std::string, std::less<>> many;
    std::string_view text(const Key& key) const { return {bytes.data() + key.at, key.size}; }
  };
  std::vector<Level> m_levels;
  std::size_t m_depth = 0;
};

// What RapidJSON calls; its names and signatures are not ours to choose.
// NOLINTBEGIN(readability-identifier-naming)
class Adapter final : public JsonCursor {
 public:
  Adapter(std::string_view text, std::size_t start, JsonHandler& handler, const JsonLimits& limits)
      : m_text(text),
        m_stream(text.data() + start, text.size() - start),
        m_handler(handler),
        m_limits(limits),
        m_start(start),
        m_previousEnd(start) {}

  rapidjson::MemoryStream& stream() { return m_stream; }
  std::optional<Message>& error() { return m_error; }
  JsonSummary& summary() { return m_summary; }

  std::size_t offset() const override { return m_offset; }
  JsonPlace place() const override { return placeOf(m_text, m_offset); }
  std::size_t depth() const override { return m_depth; }
  void captureNext() override { m_capture = true; }
  void stop(Message message) override {
    if (!m_error.has_value()) m_error = std::move(message);
  }

  bool Null() {
    arrive();
    if (scalarIsKept()) return leave();
    m_handler.null(*this);
    return leave();
  }
  bool Bool(bool value) {
    arrive();
    if (scalarIsKept()) return leave();
    m_handler.boolean(*this, value);
    return leave();
  }
  bool Int(int) { return anyNumber(); }
  bool Uint(unsigned) { return anyNumber(); }
  bool Int64(std::int64_t) { return anyNumber(); }
  bool Uint64(std::uint64_t) { return anyNumber(); }
  bool Double(double) { return anyNumber(); }
  bool RawNumber(const char*, rapidjson::SizeType, bool) { return anyNumber(); }
  bool String(const char* text, rapidjson::SizeType size, bool) {
    arrive();
    if (!isGood({text, size})) return false;
    if (scalarIsKept()) return leave();
    m_handler.string(*this, {text, size});
    return leave();
  }
  bool Key(const char* text, rapidjson::SizeType size, bool) {
    arrive();
    const std::string_view name(text, size);
    if (!isGood(name)) return false;
    if (!m_keys.add(name)) reportDuplicate(name);
    if (m_captureDepth == 0 && !m_error.has_value()) m_handler.key(*this, name);
    return leave();
  }
  bool StartObject() {
    if (!begin()) return false;
    m_keys.open();
    if (m_captureDepth == 0) m_handler.beginObject(*this);
    return entered();
  }
  bool StartArray() {
    if (!begin()) return false;
    if (m_captureDepth == 0) m_handler.beginArray(*this);
    return entered();
  }
  bool EndObject(rapidjson::SizeType) {
    m_keys.close();
    return end(&JsonHandler::endObject);
  }
  bool EndArray(rapidjson::SizeType) { return end(&JsonHandler::endArray); }

 private:
  std::size_t tell() const { return m_start + m_stream.Tell(); }

  // Only blanks and marks stand between the end of one event's text and the beginning of the next.
  void arrive() {
    m_offset = m_previousEnd;
    while (m_offset < m_text.size() && isBetween(m_text[m_offset])) ++m_offset;
  }
  static bool isBetween(char c) noexcept {
    return c == ' ' || c == ',' || c == ':' || c == '\n' || c == '\r' || c == '\t';
  }
  bool leave() {
    m_previousEnd = tell();
    return !m_error.has_value();
  }
  // RapidJSON takes the brace or bracket after the event.
  bool entered() {
    ++m_depth;
    m_previousEnd = tell() + 1;
    return !m_error.has_value();
  }

  bool anyNumber() {
    arrive();
    if (scalarIsKept()) return leave();
    m_handler.number(*this, m_text.substr(m_offset, tell() - m_offset));
    return leave();
  }

  bool isGood(std::string_view text) {
    if (text.size() > m_limits.stringBytes) {
      auto args = placeArguments(place());
      args.insert(args.begin(), {"limit", number(m_limits.stringBytes >> 10U)});
      stop(Message(Code::JsonStringTooLong, std::move(args)));
    } else if (holdsSurrogate(text)) {
      stop(Message(Code::JsonLoneSurrogate, placeArguments(place())));
    }
    return !m_error.has_value();
  }

  void reportDuplicate(std::string_view name) {
    auto args = placeArguments(place());
    args.insert(args.begin(), {"key", std::string(name)});
    Message message(Code::JsonDuplicateKey, std::move(args));
    if (m_limits.duplicateKeys == DuplicateKeys::Refuse) {
      stop(std::move(message));
    } else if (m_summary.notes.size() < m_limits.notes) {
      m_summary.notes.push_back({NoteKind::Warning, std::move(message)});
    } else {
      ++m_summary.omittedNotes;
    }
  }

  // True for a value inside a captured one, or a captured one itself.
  bool scalarIsKept() {
    if (m_captureDepth > 0) return true;
    if (!std::exchange(m_capture, false)) return false;
    m_handler.raw(*this, m_text.substr(m_offset, tell() - m_offset));
    return true;
  }

  bool begin() {
    arrive();
    if (m_depth >= m_limits.depth) {
      auto args = placeArguments(place());
      args.insert(args.begin(), {"limit", number(m_limits.depth)});
      stop(Message(Code::JsonTooDeep, std::move(args)));
      return false;
    }
    if (m_captureDepth > 0) {
      ++m_captureDepth;
    } else if (std::exchange(m_capture, false)) {
      m_captureDepth = 1;
      m_captureStart = m_offset;
    }
    return true;
  }

  bool end(void (JsonHandler::*tellEnd)(JsonCursor&)) {
    arrive();
    --m_depth;
    if (m_captureDepth == 0) {
      m_capture = false;
      (m_handler.*tellEnd)(*this);
    } else if (--m_captureDepth == 0) {
      m_offset = m_captureStart;
      m_handler.raw(*this, m_text.substr(m_captureStart, tell() + 1 - m_captureStart));
    }
    m_previousEnd = tell() + 1;
    return !m_error.has_value();
  }

  std::string_view m_text;
  rapidjson::MemoryStream m_stream;
  JsonHandler& m_handler;
  const JsonLimits& m_limits;
  std::size_t m_start;
  std::size_t m_previousEnd;
  std::size_t m_offset = 0;
  std::size_t m_depth = 0;
  std::size_t m_captureDepth = 0;  // open arrays and objects of what is captured, 0 = nothing
  std::size_t m_captureStart = 0;
  bool m_capture = false;
  KeyStack m_keys;
  JsonSummary m_summary;
  std::optional<Message> m_error;
};
// NOLINTEND(readability-identifier-naming)

Code codeOf(rapidjson::ParseErrorCode error) {
  switch (error) {
    case rapidjson::kParseErrorDocumentRootNotSingular:
      return Code::JsonTextAfterEnd;
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
      return Code::JsonLoneSurrogate;
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringInvalidEncoding:
      return Code::JsonBadString;
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
      return Code::JsonBadNumber;
    case rapidjson::kParseErrorNumberTooBig:
      return Code::JsonNumberTooBig;
    default:
      return Code::JsonSyntax;
  }
}

Message syntaxError(std::string_view text, rapidjson::ParseErrorCode error, std::size_t offset) {
  const std::size_t last = text.find_last_not_of(kBlank);
  const std::size_t end = last == std::string_view::npos ? 0 : last + 1;
  const bool early = offset >= end || error == rapidjson::kParseErrorStringMissQuotationMark;
  const bool isSurplus = error == rapidjson::kParseErrorDocumentRootNotSingular;
  if (early && !isSurplus) return Message(Code::JsonEndsEarly, placeArguments(placeOf(text, end)));
  return Message(codeOf(error), placeArguments(placeOf(text, offset)));
}

}  // namespace

JsonPlace placeOf(std::string_view text, std::size_t offset) noexcept {
  JsonPlace place;
  offset = std::min(offset, text.size());
  for (std::size_t i = 0; i < offset; ++i) {
    const char c = text[i];
    const bool pair = c == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (c == '\n' || (c == '\r' && !pair)) {
      ++place.line;
      place.column = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
      ++place.column;
    }
  }
  return place;
}

Result<JsonSummary> readJson(std::string_view text, JsonHandler& handler,
                             const JsonLimits& limits) {
  if (text.size() > limits.bytes) {
    return Message(Code::JsonTooLarge, {{"limit", number(limits.bytes >> 20U)}});
  }
  const std::size_t start = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  if (text.find_first_not_of(kBlank, start) == std::string_view::npos)
    return Message(Code::JsonEmpty);
  // RapidJSON takes U+0000 for the end of the text, and JSON has no place for it.
  const std::size_t nul = text.find('\0');
  if (nul != std::string_view::npos)
    return Message(Code::JsonBadText, placeArguments(placeOf(text, nul)));
  if (!isUtf8(text)) {
    return Message(Code::JsonBadText, placeArguments(placeOf(text, firstBadByte(text))));
  }

  Adapter adapter(text, start, handler, limits);
  rapidjson::Reader reader;
  const auto result = reader.Parse<rapidjson::kParseIterativeFlag>(adapter.stream(), adapter);
  if (adapter.error().has_value()) return std::move(*adapter.error());
  if (result.IsError()) return syntaxError(text, result.Code(), start + result.Offset());
  return std::move(adapter.summary());
}

}  // namespace arborg::io
