#include "core/io/document_parts.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "core/io/unknown_members.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::io {

namespace {

constexpr std::size_t kPlace = 2;  // arguments of a place: line and column
constexpr int kMaxRank = 99;
constexpr int kMaxRuleLimit = 1'000'000;

// Where in the document an event comes: the format is a tree of fixed shape.
enum class Where : std::uint8_t {
  Outside,
  Top,
  Settings,
  CardFields,
  Severities,
  Roles,
  Role,
  Fields,
  Field,
  Positions,
  Position,
  Custom,
  AcceptedList,
  Accepted,
  People,
  Person,
  Skills,
  Relations,
  Relation,
  View,
  Folded,
};

Where parentOf(Where where) {
  switch (where) {
    case Where::Outside:
    case Where::Top:
      return Where::Outside;
    case Where::Settings:
    case Where::Roles:
    case Where::Fields:
    case Where::Positions:
    case Where::People:
    case Where::Relations:
    case Where::View:
      return Where::Top;
    case Where::CardFields:
    case Where::Severities:
      return Where::Settings;
    case Where::Role:
      return Where::Roles;
    case Where::Field:
      return Where::Fields;
    case Where::Position:
      return Where::Positions;
    case Where::Custom:
    case Where::AcceptedList:
      return Where::Position;
    case Where::Accepted:
      return Where::AcceptedList;
    case Where::Person:
      return Where::People;
    case Where::Skills:
      return Where::Person;
    case Where::Relation:
      return Where::Relations;
    case Where::Folded:
      return Where::View;
  }
  return Where::Outside;
}

enum class Kind : std::uint8_t { Text, Number, Integer, Choice, Object, Array };

using P = DocumentParts;

// A member of an object: what its value must be, and where it goes.
struct Member {
  std::string_view key;
  Kind kind = Kind::Text;
  std::string& (*text)(P&) = nullptr;
  std::size_t limit = 0;  // code points
  std::optional<double>& (*number)(P&) = nullptr;
  double minimum = 0;  // also of an integer
  double maximum = 0;
  void (*integer)(P&, int) = nullptr;
  bool (*choose)(P&, std::string_view) = nullptr;  // false: not one that this version knows
  Where opens = Where::Outside;
};

constexpr Member line(std::string_view key, std::string& (*text)(P&)) {
  Member member{key};
  member.text = text;
  member.limit = kMaxLineLength;
  return member;
}
constexpr Member longText(std::string_view key, std::string& (*text)(P&)) {
  Member member{key};
  member.text = text;
  member.limit = kMaxTextLength;
  return member;
}
constexpr Member number(std::string_view key, std::optional<double>& (*number)(P&), double minimum,
                        double maximum) {
  Member member{key};
  member.kind = Kind::Number;
  member.number = number;
  member.minimum = minimum;
  member.maximum = maximum;
  return member;
}
constexpr Member integer(std::string_view key, void (*set)(P&, int), int maximum) {
  Member member{key};
  member.kind = Kind::Integer;
  member.integer = set;
  member.maximum = maximum;
  return member;
}
constexpr Member choice(std::string_view key, bool (*choose)(P&, std::string_view)) {
  Member member{key};
  member.kind = Kind::Choice;
  member.choose = choose;
  return member;
}
constexpr Member object(std::string_view key, Where opens) {
  Member member{key};
  member.kind = Kind::Object;
  member.opens = opens;
  return member;
}
constexpr Member array(std::string_view key, Where opens) {
  Member member{key};
  member.kind = Kind::Array;
  member.opens = opens;
  return member;
}

template <class Value>
bool assign(Value& target, const std::optional<Value>& value) {
  if (value.has_value()) target = *value;
  return value.has_value();
}

constexpr std::array kTop = {
    choice("format", [](P&, std::string_view text) { return text == "arborg"; }),
    integer(
        "version", [](P&, int) {}, kMaxRuleLimit),
    object("settings", Where::Settings),
    array("roles", Where::Roles),
    array("fields", Where::Fields),
    array("positions", Where::Positions),
    array("people", Where::People),
    array("relations", Where::Relations),
    object("view", Where::View),
};
constexpr std::array kSettings = {
    line("title", [](P& p) -> std::string& { return p.settings.title; }),
    line("language", [](P& p) -> std::string& { return p.settings.language; }),
    line("currency", [](P& p) -> std::string& { return p.settings.currency; }),
    line("theme", [](P& p) -> std::string& { return p.settings.theme; }),
    choice("layout",
           [](P& p, std::string_view text) {
             return assign(p.settings.layout, chartLayoutFromKey(text));
           }),
    array("card_fields", Where::CardFields),
    object("severities", Where::Severities),
    integer(
        "span_minimum", [](P& p, int value) { p.settings.limits.spanMinimum = value; },
        kMaxRuleLimit),
    integer(
        "span_maximum", [](P& p, int value) { p.settings.limits.spanMaximum = value; },
        kMaxRuleLimit),
    integer(
        "layers_maximum", [](P& p, int value) { p.settings.limits.layersMaximum = value; },
        kMaxRuleLimit),
    integer(
        "executives_per_developer",
        [](P& p, int value) { p.settings.limits.executivesPerDeveloper = value; }, kMaxRuleLimit),
};
constexpr std::array kRole = {
    line("key", [](P& p) -> std::string& { return p.roles.back().value.key; }),
    line("name", [](P& p) -> std::string& { return p.roles.back().value.name; }),
    integer(
        "rank", [](P& p, int value) { p.roles.back().value.rank = value; }, kMaxRank),
    choice("kind",
           [](P& p, std::string_view text) {
             return assign(p.roles.back().value.kind, roleKindFromKey(text));
           }),
    choice("function",
           [](P& p, std::string_view text) {
             return assign(p.roles.back().value.function, roleFunctionFromKey(text));
           }),
};
constexpr std::array kField = {
    line("key", [](P& p) -> std::string& { return p.fields.back().value.key; }),
    line("name", [](P& p) -> std::string& { return p.fields.back().value.name; }),
};
constexpr std::array kPosition = {
    line("id", [](P& p) -> std::string& { return p.positions.back().value.key; }),
    line("manager", [](P& p) -> std::string& { return p.positions.back().manager; }),
    line("role", [](P& p) -> std::string& { return p.positions.back().role; }),
    line("title", [](P& p) -> std::string& { return p.positions.back().value.title; }),
    line("department", [](P& p) -> std::string& { return p.positions.back().value.department; }),
    number(
        "quota", [](P& p) -> std::optional<double>& { return p.positions.back().value.quota; },
        -kMaxAmount, kMaxAmount),
    number(
        "cost", [](P& p) -> std::optional<double>& { return p.positions.back().value.cost; },
        -kMaxAmount, kMaxAmount),
    number(
        "fte", [](P& p) -> std::optional<double>& { return p.positions.back().value.fte; }, 0,
        kMaxFte),
    line("holder", [](P& p) -> std::string& { return p.positions.back().holder; }),
    choice("arrangement",
           [](P& p, std::string_view text) {
             return assign(p.positions.back().value.arrangement, arrangementFromKey(text));
           }),
    longText("note", [](P& p) -> std::string& { return p.positions.back().value.note; }),
    object("custom", Where::Custom),
    array("accepted", Where::AcceptedList),
};
constexpr std::array kAccepted = {
    line("rule",
         [](P& p) -> std::string& { return p.positions.back().value.accepted.back().rule; }),
    longText("reason",
             [](P& p) -> std::string& { return p.positions.back().value.accepted.back().reason; }),
};
constexpr std::array kPerson = {
    line("id", [](P& p) -> std::string& { return p.people.back().value.key; }),
    line("name", [](P& p) -> std::string& { return p.people.back().value.name; }),
    line("email", [](P& p) -> std::string& { return p.people.back().value.email; }),
    line("phone", [](P& p) -> std::string& { return p.people.back().value.phone; }),
    line("photo", [](P& p) -> std::string& { return p.people.back().value.photo; }),
    object("skills", Where::Skills),
};
constexpr std::array kRelation = {
    line("report", [](P& p) -> std::string& { return p.relations.back().report; }),
    line("manager", [](P& p) -> std::string& { return p.relations.back().manager; }),
    choice("type",
           [](P& p, std::string_view text) {
             return assign(p.relations.back().type, relationTypeFromKey(text));
           }),
    line("caption", [](P& p) -> std::string& { return p.relations.back().caption; }),
};
constexpr std::array kView = {array("folded", Where::Folded)};

std::span<const Member> membersOf(Where where) {
  switch (where) {
    case Where::Top:
      return kTop;
    case Where::Settings:
      return kSettings;
    case Where::Role:
      return kRole;
    case Where::Field:
      return kField;
    case Where::Position:
      return kPosition;
    case Where::Accepted:
      return kAccepted;
    case Where::Person:
      return kPerson;
    case Where::Relation:
      return kRelation;
    case Where::View:
      return kView;
    default:
      return {};
  }
}

class PartsHandler final : public JsonHandler {
 public:
  DocumentParts take() { return std::move(m_parts); }

  void beginObject(JsonCursor& at) override {
    if (m_where == Where::Outside) {
      m_where = Where::Top;
    } else if (const auto record = recordOf(m_where)) {
      addRecord(at, *record);
      m_where = *record;
    } else {
      open(at, Kind::Object);
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
    // The keys of these objects are not the format's but the user's or a table's.
    if (m_where == Where::Custom) return;
    if (m_where == Where::Severities || (m_where == Where::Skills && skillFromKey(name))) return;
    at.captureNext();
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

  void boolean(JsonCursor& at, bool) override { wrongType(at); }
  void null(JsonCursor& at) override { wrongType(at); }

  void raw(JsonCursor&, std::string_view text) override {
    if (std::string* unknown = unknownMembers()) appendMember(*unknown, m_key, text);
  }

 private:
  static std::optional<Where> recordOf(Where list) {
    switch (list) {
      case Where::Roles:
        return Where::Role;
      case Where::Fields:
        return Where::Field;
      case Where::Positions:
        return Where::Position;
      case Where::AcceptedList:
        return Where::Accepted;
      case Where::People:
        return Where::Person;
      case Where::Relations:
        return Where::Relation;
      default:
        return std::nullopt;
    }
  }

  void addRecord(JsonCursor& at, Where record) {
    switch (record) {
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
  void tooMany(JsonCursor& at) {
    stop(at, Code::DocumentTooManyRecords,
         {{"key", m_key}, {"limit", static_cast<std::int64_t>(kMaxPositions)}});
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
