// Writing JSON: compact, in the order given, one form for each value, lines broken where the caller
// says, so that a small change of a document is a small difference of its text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace arborg::io {

// Calls must nest as JSON does (asserted). Text that is not UTF-8 is written with U+FFFD in place
// of what is wrong: the result is always well-formed.
class JsonWriter {
 public:
  JsonWriter();
  JsonWriter(JsonWriter&&) noexcept;
  JsonWriter& operator=(JsonWriter&&) noexcept;
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;
  ~JsonWriter();

  void beginObject();
  void endObject();
  void beginArray();
  void endArray();
  void key(std::string_view name);

  void string(std::string_view text);
  // The shortest text that reads back as the same number; null for what JSON cannot say.
  void number(double value);
  void integer(std::int64_t value);
  void boolean(bool value);
  void null();
  // A value as readJson() gave it by raw() or number(), without the blanks between its parts.
  void raw(std::string_view json);

  // What is written next begins a line; a comma stays at the end of the line before. At the end,
  // the text taken ends with a line break.
  void lineBreak();

  const std::string& text() const noexcept;
  std::string take() &&;
  void reserve(std::size_t bytes);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace arborg::io
