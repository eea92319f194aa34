#include "core/io/unknown_members.h"

#include <algorithm>

#include "core/io/json_reader.h"

namespace arborg::io {

namespace {

class MemberHandler final : public JsonHandler {
 public:
  std::vector<UnknownMember> take() { return std::move(m_members); }

  void beginObject(JsonCursor&) override {}
  void key(JsonCursor& at, std::string_view name) override {
    m_members.emplace_back(std::string(name), std::string());
    at.captureNext();
  }
  void endObject(JsonCursor&) override {}
  void beginArray(JsonCursor&) override {}
  void endArray(JsonCursor&) override {}
  void string(JsonCursor&, std::string_view) override {}
  void number(JsonCursor&, std::string_view) override {}
  void boolean(JsonCursor&, bool) override {}
  void null(JsonCursor&) override {}
  void raw(JsonCursor&, std::string_view text) override { m_members.back().second = text; }

 private:
  std::vector<UnknownMember> m_members;
};

}  // namespace

void appendMember(std::string& members, std::string_view key, std::string_view value) {
  JsonWriter writer;
  writer.beginObject();
  writer.key(key);
  writer.raw(value);
  writer.endObject();
  const std::string text = std::move(writer).take();
  if (!members.empty()) members += ',';
  members.append(text, 1, text.size() - 2);  // without the braces
}

std::vector<UnknownMember> parseMembers(std::string_view members) {
  if (members.empty()) return {};
  std::string text = "{";
  text += members;
  text += '}';
  // The text came out of a document that passed these checks, or out of a program's mistake.
  JsonLimits limits;
  limits.bytes = text.size();
  limits.stringBytes = text.size();
  MemberHandler handler;
  const auto read = readJson(text, handler, limits);
  return read.hasValue() ? handler.take() : std::vector<UnknownMember>();
}

void writeMembers(JsonWriter& writer, const std::vector<UnknownMember>& members,
                  const std::vector<std::string_view>& written) {
  for (const auto& [key, value] : members) {
    if (std::find(written.begin(), written.end(), key) != written.end()) continue;
    writer.key(key);
    writer.raw(value);
  }
}

}  // namespace arborg::io
