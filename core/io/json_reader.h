// Reading JSON (RFC 8259) as a stream of events, strictly and within limits, without recursion.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/note.h"
#include "core/util/result.h"

namespace arborg::io {

enum class DuplicateKeys : std::uint8_t { Report, Refuse };

// Stated in docs/limits.md.
struct JsonLimits {
  std::size_t bytes = std::size_t{64} << 20U;
  std::size_t depth = 64;  // arrays and objects in one another
  std::size_t stringBytes = std::size_t{64} << 10U;
  std::size_t notes = 1000;
  DuplicateKeys duplicateKeys = DuplicateKeys::Report;
};

struct JsonPlace {
  std::uint32_t line = 1;    // from 1
  std::uint32_t column = 1;  // in characters, from 1
};

// What a handler can ask and tell while an event runs.
class JsonCursor {
 public:
  // The first byte of what the event is about (of the brace or bracket for begin and end).
  virtual std::size_t offset() const = 0;
  // Counts lines from the beginning: for errors and notes, not for every event.
  virtual JsonPlace place() const = 0;
  // Arrays and objects that are open around the event: 0 for the outermost value.
  virtual std::size_t depth() const = 0;
  // During key(): its value comes as one raw() with its text as written, whatever it is (and is
  // checked like all the rest). For what is to be kept without being understood. The same during
  // beginArray() or the event that ends an element, for the next element; without one, nothing.
  virtual void captureNext() = 0;
  // Reading ends with this error; no further event comes.
  virtual void stop(Message message) = 0;

 protected:
  JsonCursor() = default;
  ~JsonCursor() = default;
  JsonCursor(const JsonCursor&) = default;
  JsonCursor& operator=(const JsonCursor&) = default;
  JsonCursor(JsonCursor&&) = default;
  JsonCursor& operator=(JsonCursor&&) = default;
};

// Receives the events. Text is UTF-8 with its escapes resolved, valid during the call, and may hold
// U+0000.
class JsonHandler {
 public:
  JsonHandler() = default;
  JsonHandler(const JsonHandler&) = default;
  JsonHandler& operator=(const JsonHandler&) = default;
  JsonHandler(JsonHandler&&) = default;
  JsonHandler& operator=(JsonHandler&&) = default;
  virtual ~JsonHandler() = default;

  virtual void beginObject(JsonCursor& at) = 0;
  virtual void key(JsonCursor& at, std::string_view name) = 0;
  virtual void endObject(JsonCursor& at) = 0;
  virtual void beginArray(JsonCursor& at) = 0;
  virtual void endArray(JsonCursor& at) = 0;
  virtual void string(JsonCursor& at, std::string_view text) = 0;
  // As written: no digit is lost. parseNumber() and parseInteger() read it.
  virtual void number(JsonCursor& at, std::string_view text) = 0;
  virtual void boolean(JsonCursor& at, bool value) = 0;
  virtual void null(JsonCursor& at) = 0;
  virtual void raw(JsonCursor& at, std::string_view text) = 0;
};

struct JsonSummary {
  std::vector<Note>
      notes;  // keys that an object has twice: both came as events. Line, column in args
  std::size_t omittedNotes = 0;
};

// Reads one document. A byte order mark at the beginning is passed over. Refused, with line and
// column: anything that RFC 8259 does not allow, text that is not UTF-8, escapes of half a
// surrogate pair, numbers beyond the range of a double, and what exceeds the limits. `handler` may
// have seen events before an error is found.
Result<JsonSummary> readJson(std::string_view text, JsonHandler& handler,
                             const JsonLimits& limits = {});

// Line and column of a byte in UTF-8 text; lines end in LF, CR LF or CR.
JsonPlace placeOf(std::string_view text, std::size_t offset) noexcept;

}  // namespace arborg::io
