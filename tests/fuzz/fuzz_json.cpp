// What is read and written again is the same, wherever it is captured; what is refused says where.
#include <string>

#include "core/io/json_reader.h"
#include "core/io/json_writer.h"
#include "tests/fuzz/fuzz.h"

namespace {

using arborg::io::JsonCursor;

// Writes each event; captures every value at one depth.
class Copier final : public arborg::io::JsonHandler {
 public:
  explicit Copier(std::size_t captureDepth) : m_captureDepth(captureDepth) {}

  void beginObject(JsonCursor&) override { m_writer.beginObject(); }
  void key(JsonCursor& at, std::string_view name) override {
    m_writer.key(name);
    if (at.depth() == m_captureDepth) at.captureNext();
  }
  void endObject(JsonCursor&) override { m_writer.endObject(); }
  void beginArray(JsonCursor& at) override {
    m_writer.beginArray();
    if (at.depth() + 1 == m_captureDepth) at.captureNext();
  }
  void endArray(JsonCursor&) override { m_writer.endArray(); }
  void string(JsonCursor&, std::string_view text) override { m_writer.string(text); }
  void number(JsonCursor&, std::string_view text) override { m_writer.raw(text); }
  void boolean(JsonCursor&, bool value) override { m_writer.boolean(value); }
  void null(JsonCursor&) override { m_writer.null(); }
  void raw(JsonCursor& at, std::string_view text) override {
    ARBORG_FUZZ_CHECK(!text.empty());
    ARBORG_FUZZ_CHECK(at.depth() == m_captureDepth);
    m_writer.raw(text);
  }

  const std::string& text() const { return m_writer.text(); }

 private:
  arborg::io::JsonWriter m_writer;
  std::size_t m_captureDepth;
};

std::string copied(std::string_view text, std::size_t captureDepth) {
  Copier copier(captureDepth);
  const auto read = arborg::io::readJson(text, copier);
  if (read.hasError()) return "";
  return copier.text();
}

void checkPlace(const arborg::Message& error, std::string_view text) {
  for (const auto& argument : error.args) {
    if (argument.name != "line" && argument.name != "column") continue;
    const auto value = std::get<std::int64_t>(argument.value);
    ARBORG_FUZZ_CHECK(value >= 1);
    ARBORG_FUZZ_CHECK(static_cast<std::size_t>(value) <= text.size() + 1);
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kNever = 1000;
  const std::string_view text = arborg::testing::fuzzText(data, size);
  Copier copier(kNever);
  const auto read = arborg::io::readJson(text, copier);
  if (read.hasError()) {
    checkPlace(read.error(), text);
    for (std::size_t depth = 1; depth < 4; ++depth) {
      ARBORG_FUZZ_CHECK(copied(text, depth).empty());
    }
    return 0;
  }
  const std::string first = copier.text();
  ARBORG_FUZZ_CHECK(copied(first, kNever) == first);
  for (std::size_t depth = 1; depth < 4; ++depth) {
    // Captured text keeps its escapes as written, so it is equal once copied in full.
    ARBORG_FUZZ_CHECK(copied(copied(text, depth), kNever) == first);
  }
  return 0;
}
