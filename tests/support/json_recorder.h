// Writes down the events of a JSON text, one a line, with the depth as indentation.
#pragma once

#include <string>
#include <string_view>

#include "core/io/json_reader.h"

namespace arborg::testing {

class JsonRecorder : public io::JsonHandler {
 public:
  void beginObject(io::JsonCursor& at) override { add(at, "{"); }
  void key(io::JsonCursor& at, std::string_view name) override {
    add(at, "key " + std::string(name));
  }
  void endObject(io::JsonCursor& at) override { add(at, "}"); }
  void beginArray(io::JsonCursor& at) override { add(at, "["); }
  void endArray(io::JsonCursor& at) override { add(at, "]"); }
  void string(io::JsonCursor& at, std::string_view text) override {
    add(at, "string " + std::string(text));
  }
  void number(io::JsonCursor& at, std::string_view text) override {
    add(at, "number " + std::string(text));
  }
  void boolean(io::JsonCursor& at, bool value) override { add(at, value ? "true" : "false"); }
  void null(io::JsonCursor& at) override { add(at, "null"); }
  void raw(io::JsonCursor& at, std::string_view text) override {
    add(at, "raw " + std::string(text));
  }

  const std::string& events() const { return m_events; }

 private:
  void add(io::JsonCursor& at, const std::string& event) {
    m_events += std::string(at.depth(), ' ') + event + "\n";
  }

  std::string m_events;
};

}  // namespace arborg::testing
