#include "core/io/json_writer.h"

#include <rapidjson/writer.h>

#include <cmath>

#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

// Where RapidJSON writes to; its names are not ours to choose.
// NOLINTBEGIN(readability-identifier-naming)
class TextStream {
 public:
  using Ch = char;

  void Put(char c) {
    if (!m_break) {
      m_text.push_back(c);
      return;
    }
    m_break = false;
    const bool mark = c == ',' || c == ':';
    if (mark) m_text.push_back(c);
    m_text.push_back('\n');
    if (!mark) m_text.push_back(c);
  }
  void Flush() {}

  void breakLine() { m_break = true; }
  void endLine() {
    if (m_break) m_text.push_back('\n');
    m_break = false;
  }
  std::string& text() { return m_text; }

 private:
  std::string m_text;
  bool m_break = false;
};
// NOLINTEND(readability-identifier-naming)

rapidjson::SizeType sizeOf(std::string_view text) {
  return static_cast<rapidjson::SizeType>(text.size());
}

}  // namespace

struct JsonWriter::Impl {
  TextStream stream;
  rapidjson::Writer<TextStream> writer{stream};

  void write(std::string_view text, bool isKey) {
    const char* data = text.empty() ? "" : text.data();
    if (isKey) {
      writer.Key(data, sizeOf(text));
    } else {
      writer.String(data, sizeOf(text));
    }
  }
  void writeRepaired(std::string_view text, bool isKey) {
    if (isUtf8(text)) {
      write(text, isKey);
    } else {
      write(repairedUtf8(text), isKey);
    }
  }
};

JsonWriter::JsonWriter() : m_impl(std::make_unique<Impl>()) {}
// A moved writer would leave RapidJSON with the address of the old stream; the whole moves instead.
JsonWriter::JsonWriter(JsonWriter&&) noexcept = default;
JsonWriter& JsonWriter::operator=(JsonWriter&&) noexcept = default;
JsonWriter::~JsonWriter() = default;

void JsonWriter::beginObject() {
  m_impl->writer.StartObject();
}
void JsonWriter::endObject() {
  m_impl->writer.EndObject();
}
void JsonWriter::beginArray() {
  m_impl->writer.StartArray();
}
void JsonWriter::endArray() {
  m_impl->writer.EndArray();
}
void JsonWriter::key(std::string_view name) {
  m_impl->writeRepaired(name, true);
}
void JsonWriter::string(std::string_view text) {
  m_impl->writeRepaired(text, false);
}

void JsonWriter::number(double value) {
  if (!std::isfinite(value)) {
    null();
    return;
  }
  const std::string text = formatNumber(value);
  m_impl->writer.RawValue(text.data(), text.size(), rapidjson::kNumberType);
}

void JsonWriter::integer(std::int64_t value) {
  m_impl->writer.Int64(value);
}
void JsonWriter::boolean(bool value) {
  m_impl->writer.Bool(value);
}
void JsonWriter::null() {
  m_impl->writer.Null();
}

void JsonWriter::raw(std::string_view json) {
  std::string compact;
  compact.reserve(json.size());
  bool inString = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (!inString && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) continue;
    compact.push_back(c);
    if (c == '"') {
      inString = !inString;
    } else if (c == '\\' && inString && i + 1 < json.size()) {
      compact.push_back(json[++i]);
    }
  }
  // The type only tells RapidJSON whether the value may be a key, which a value never is here.
  m_impl->writer.RawValue(compact.data(), compact.size(), rapidjson::kObjectType);
}

void JsonWriter::lineBreak() {
  m_impl->stream.breakLine();
}

const std::string& JsonWriter::text() const noexcept {
  return m_impl->stream.text();
}
std::string JsonWriter::take() && {
  m_impl->stream.endLine();
  return std::move(m_impl->stream.text());
}
void JsonWriter::reserve(std::size_t bytes) {
  m_impl->stream.text().reserve(bytes);
}

}  // namespace arborg::io
