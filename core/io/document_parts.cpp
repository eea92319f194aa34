#include "core/io/document_parts.h"

#include <cstdint>

#include "core/io/document_shape.h"
#include "core/io/unknown_members.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

constexpr std::size_t kPlace = 2;  // arguments of a place: line and column

class PartsHandler final : public JsonHandler {
 public:
  DocumentParts take() { return std::move(m_parts); }

  void beginObject(JsonCursor& at) override {
    if (m_where == Where::Outside) {
      m_where = Where::Top;
    } else if (const auto record = recordOf(m_where)) {
      addRecord(at, *record);
      m_where = *record;
    } else if (m_where == Where::SearchItems) {
      m_parts.searchItem = SearchItem();
      m_task = *searchTaskFromKey(m_key);
      m_where = Where::SearchItem;
    } else {
      open(at, Kind::Object);
      if (m_where == Where::Advisor) m_parts.advisor.emplace();
    }
  }

  void beginArray(JsonCursor& at) override { open(at, Kind::Array); }

  void key(JsonCursor& at, std::string_view name) override {
    m_key = name;
    m_member = nullptr;
    for (const Member& member : membersOf(m_where)) {
      if (member.key == name) {
        m_member = &member;
        return;
      }
    }
    if (!isKeyOfTable(name)) at.captureNext();
  }

  void endObject(JsonCursor& at) override {
    checkRecord(at);
    m_where = parentOf(m_where);
    m_member = nullptr;
  }
  void endArray(JsonCursor&) override {
    m_where = parentOf(m_where);
    m_member = nullptr;
  }

  void string(JsonCursor& at, std::string_view text) override {
    switch (m_where) {
      case Where::CardFields:
        if (m_parts.settings.cardFields.size() == kMaxCardFields) return outOfRange(at);
        if (fits(at, text, kMaxLineLength)) m_parts.settings.cardFields.emplace_back(text);
        return;
      case Where::Folded:
        m_parts.folded.push_back({std::string(text), at.offset()});
        return;
      case Where::Custom:
        if (fits(at, text, kMaxTextLength) && !text.empty()) {
          m_parts.positions.back().custom.emplace_back(m_key, text);
        }
        return;
      case Where::Severities:
        return severity(at, text);
      default:
        return memberText(at, text);
    }
  }

  void number(JsonCursor& at, std::string_view text) override {
    if (m_where == Where::Skills) return rating(at, text);
    if (m_where == Where::PracticeRatings) return practiceRating(at, text);
    if (m_member == nullptr) return wrongType(at);
    if (m_member->kind == Kind::Integer) {
      const auto value = parseInteger(text);
      if (!value.has_value()) return wrongType(at);
      if (*value < 0 || static_cast<double>(*value) > m_member->maximum) return outOfRange(at);
      m_member->integer(m_parts, static_cast<int>(*value));
    } else if (m_member->kind == Kind::Number) {
      const auto value = parseNumber(text);
      if (!value.has_value() || *value < m_member->minimum || *value > m_member->maximum) {
        return outOfRange(at);
      }
      m_member->number(m_parts) = *value + 0.0;  // no negative nought
    } else {
      wrongType(at);
    }
  }

  void boolean(JsonCursor& at, bool value) override {
    if (m_member == nullptr || m_member->kind != Kind::Flag) return wrongType(at);
    m_member->flag(m_parts) = value;
  }
  void null(JsonCursor& at) override { wrongType(at); }

  void raw(JsonCursor&, std::string_view text) override {
    if (std::string* unknown = unknownMembers()) appendMember(*unknown, m_key, text);
  }

 private:
  // The keys of these objects are not the format's but the user's or a table's.
  bool isKeyOfTable(std::string_view name) const {
    switch (m_where) {
      case Where::Custom:
      case Where::Severities:
        return true;
      case Where::Skills:
        return skillFromKey(name).has_value();
      case Where::SearchItems:
        return searchTaskFromKey(name).has_value();
      case Where::PracticeRatings:
        return practiceFromKey(name).has_value();
      default:
        return false;
    }
  }

  void addRecord(JsonCursor& at, Where record) {
    switch (record) {
      case Where::ValueColor:
        if (m_parts.settings.looks.colors.size() == kMaxValueColors) {
          return tooMany(at, kMaxValueColors);
        }
        m_parts.settings.looks.colors.emplace_back();
        break;
      case Where::CardFormat:
        if (m_parts.settings.looks.formats.size() == kMaxCardFormats) {
          return tooMany(at, kMaxCardFormats);
        }
        m_parts.settings.looks.formats.emplace_back();
        break;
      case Where::Role:
        m_parts.roles.emplace_back().offset = at.offset();
        break;
      case Where::Field:
        if (m_parts.fields.size() == kMaxCustomFields) return outOfRange(at);
        m_parts.fields.emplace_back().offset = at.offset();
        break;
      case Where::Position:
        if (m_parts.positions.size() == kMaxPositions) return tooMany(at);
        m_parts.positions.emplace_back().offset = at.offset();
        break;
      case Where::Accepted:
        m_parts.positions.back().value.accepted.emplace_back();
        break;
      case Where::Person:
        if (m_parts.people.size() == kMaxPositions) return tooMany(at);
        m_parts.people.emplace_back().offset = at.offset();
        break;
      case Where::Relation:
        m_parts.relations.emplace_back().offset = at.offset();
        break;
      case Where::DiagnosticRun:
        if (m_parts.diagnosticRuns.size() == kMaxDiagnosticRuns) {
          return tooMany(at, kMaxDiagnosticRuns);
        }
        m_parts.diagnosticRuns.emplace_back();
        break;
      default:
        break;
    }
  }

  // Every record has what other records call it by.
  void checkRecord(JsonCursor& at) {
    switch (m_where) {
      case Where::Role:
        return require(at, m_parts.roles.back().value.key, "key");
      case Where::Field:
        return require(at, m_parts.fields.back().value.key, "key");
      case Where::Position:
        return require(at, m_parts.positions.back().value.key, "id");
      case Where::Accepted:
        return require(at, m_parts.positions.back().value.accepted.back().rule, "rule");
      case Where::Person:
        if (!m_parts.people.back().unknownSkills.empty()) {
          appendMember(m_parts.people.back().value.unknownMembers, "skills",
                       "{" + m_parts.people.back().unknownSkills + "}");
        }
        return require(at, m_parts.people.back().value.key, "id");
      case Where::Relation:
        require(at, m_parts.relations.back().report, "report");
        return require(at, m_parts.relations.back().manager, "manager");
      case Where::SearchItem:
        m_parts.positions.back().value.search.edit().setItem(m_task, std::move(m_parts.searchItem));
        return;
      case Where::Search:
        m_parts.positions.back().value.search.tidy();
        return;
      case Where::DiagnosticRun:
        if (m_parts.diagnosticRuns.back().date.has_value()) return;
        return stop(at, Code::DocumentMissingMember, {{"key", std::string("date")}});
      case Where::Settings:
        if (!m_parts.unknownSeverities.empty()) {
          appendMember(m_parts.settings.unknownMembers, "severities",
                       "{" + m_parts.unknownSeverities + "}");
        }
        return;
      default:
        return;
    }
  }
  void require(JsonCursor& at, const std::string& value, std::string_view key) {
    if (value.empty()) stop(at, Code::DocumentMissingMember, {{"key", std::string(key)}});
  }

  void open(JsonCursor& at, Kind kind) {
    if (m_member == nullptr || m_member->kind != kind) return wrongType(at);
    m_where = m_member->opens;
    m_member = nullptr;
  }

  void memberText(JsonCursor& at, std::string_view text) {
    if (m_member == nullptr) return wrongType(at);
    if (m_member->kind == Kind::Text) {
      if (fits(at, text, m_member->limit)) m_member->text(m_parts) = text;
    } else if (m_member->kind == Kind::Choice) {
      if (!m_member->choose(m_parts, text)) keepUnknownText(at, unknownMembers(), text);
    } else if (m_member->kind == Kind::Date) {
      const auto date = parseDate(text);
      if (!date.has_value()) return outOfRange(at);
      m_member->date(m_parts, *date);
    } else {
      wrongType(at);
    }
  }

  void severity(JsonCursor& at, std::string_view text) {
    const auto severity = severityFromKey(text);
    if (!severity.has_value()) return keepUnknownText(at, &m_parts.unknownSeverities, text);
    m_parts.settings.severities[m_key] = *severity;
  }

  void rating(JsonCursor& at, std::string_view text) {
    const auto value = parseInteger(text);
    if (!value.has_value() || *value < 0 || *value > kMaxRating) return outOfRange(at);
    m_parts.people.back().value.skills.setRating(*skillFromKey(m_key),
                                                 static_cast<std::uint8_t>(*value));
  }

  void practiceRating(JsonCursor& at, std::string_view text) {
    const auto value = parseInteger(text);
    if (!value.has_value() || *value < 0 || *value > kMaxPracticeRating) return outOfRange(at);
    m_parts.diagnosticRuns.back().ratings.setRating(*practiceFromKey(m_key),
                                                    static_cast<std::uint8_t>(*value));
  }

  // A choice that only a newer version has: kept as it is, and told.
  void keepUnknownText(JsonCursor& at, std::string* unknown, std::string_view text) {
    if (unknown == nullptr) return wrongType(at);
    JsonWriter quoted;
    quoted.string(text);
    appendMember(*unknown, m_key, quoted.text());
    auto args = placed(at, {{"key", m_key}, {"value", std::string(text)}});
    m_parts.notes.push_back(
        {NoteKind::Warning, Message(Code::DocumentUnknownValue, std::move(args))});
  }

  std::string* unknownMembers() {
    switch (m_where) {
      case Where::Top:
        return &m_parts.unknownMembers;
      case Where::Settings:
        return &m_parts.settings.unknownMembers;
      case Where::ValueColor:
        return &m_parts.settings.looks.colors.back().unknownMembers;
      case Where::CardFormat:
        return &m_parts.settings.looks.formats.back().unknownMembers;
      case Where::Role:
        return &m_parts.roles.back().value.unknownMembers;
      case Where::Field:
        return &m_parts.fields.back().value.unknownMembers;
      case Where::Position:
        return &m_parts.positions.back().value.unknownMembers;
      case Where::Accepted:
        return &m_parts.positions.back().value.accepted.back().unknownMembers;
      case Where::Person:
        return &m_parts.people.back().value.unknownMembers;
      case Where::Skills:
        return &m_parts.people.back().unknownSkills;
      case Where::Relation:
        return &m_parts.relations.back().unknownMembers;
      case Where::Search:
        return &m_parts.positions.back().value.search.edit().unknownMembers;
      case Where::SearchItems:
        return &m_parts.positions.back().value.search.edit().unknownItems;
      case Where::SearchItem:
        return &m_parts.searchItem.unknownMembers;
      case Where::Advisor:
        return &m_parts.advisor->unknownMembers;
      case Where::DiagnosticRun:
        return &m_parts.diagnosticRuns.back().unknownMembers;
      case Where::PracticeRatings:
        return &m_parts.diagnosticRuns.back().unknownRatings;
      case Where::View:
        return &m_parts.unknownView;
      default:
        return nullptr;
    }
  }

  bool fits(JsonCursor& at, std::string_view text, std::size_t limit) {
    if (text.size() <= limit || codePointCount(text) <= limit) return true;
    stop(at, Code::DocumentTextTooLong,
         {{"key", m_key}, {"limit", static_cast<std::int64_t>(limit)}});
    return false;
  }

  void wrongType(JsonCursor& at) { stop(at, Code::DocumentWrongType, {{"key", m_key}}); }
  void outOfRange(JsonCursor& at) { stop(at, Code::DocumentValueOutOfRange, {{"key", m_key}}); }
  void tooMany(JsonCursor& at, std::size_t limit = kMaxPositions) {
    stop(at, Code::DocumentTooManyRecords,
         {{"key", m_key}, {"limit", static_cast<std::int64_t>(limit)}});
  }
  static void stop(JsonCursor& at, Code code, std::vector<Argument> args) {
    at.stop(Message(code, placed(at, std::move(args))));
  }
  static std::vector<Argument> placed(const JsonCursor& at, std::vector<Argument> args) {
    const JsonPlace place = at.place();
    args.reserve(args.size() + kPlace);
    args.push_back({"line", std::int64_t{place.line}});
    args.push_back({"column", std::int64_t{place.column}});
    return args;
  }

  DocumentParts m_parts;
  Where m_where = Where::Outside;
  SearchTask m_task = SearchTask::Situation;  // of parts.searchItem
  const Member* m_member = nullptr;
  std::string m_key;  // the last one read
};

}  // namespace

Result<DocumentParts> readParts(std::string_view text) {
  JsonLimits limits;
  limits.bytes = text.size();  // the caller has a limit
  limits.stringBytes = 4 * kMaxTextLength;
  limits.duplicateKeys = DuplicateKeys::Refuse;
  PartsHandler handler;
  auto read = readJson(text, handler, limits);
  if (read.hasError()) return std::move(read).error();
  return handler.take();
}

}  // namespace arborg::io
