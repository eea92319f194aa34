#include "core/io/document_reader.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "core/edit/chart_builder.h"
#include "core/io/document_parts.h"
#include "core/io/json_reader.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "core/util/slot_index.h"

namespace arborg::io {

namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFFU;
constexpr int kFirstVersion = 1;
// From each version to the next; none yet. Every entry stays for ever, with a sample of its version
// in tests/data/documents.
constexpr std::span<const Migration> kMigrations;

// Reads no further than "format" and "version".
class HeadHandler final : public JsonHandler {
 public:
  bool isDocument() const { return m_format == "\"arborg\""; }
  bool isComplete() const { return !m_format.empty() && !m_version.empty(); }
  const std::string& version() const { return m_version; }

  void beginObject(JsonCursor&) override {}
  void key(JsonCursor& at, std::string_view name) override {
    m_target = name == "format" ? &m_format : name == "version" ? &m_version : nullptr;
    at.captureNext();
  }
  void raw(JsonCursor& at, std::string_view text) override {
    if (m_target == nullptr) return;
    *m_target = text;
    if (isComplete()) stop(at);
  }
  void endObject(JsonCursor&) override {}
  void beginArray(JsonCursor& at) override { stop(at); }
  void endArray(JsonCursor&) override {}
  void string(JsonCursor&, std::string_view) override {}
  void number(JsonCursor&, std::string_view) override {}
  void boolean(JsonCursor&, bool) override {}
  void null(JsonCursor&) override {}

 private:
  static void stop(JsonCursor& at) { at.stop(Message(Code::DocumentNotArborg)); }

  std::string m_format;
  std::string m_version;
  std::string* m_target = nullptr;
};

struct Head {
  HeadHandler members;
  Result<JsonSummary> read;
};

Head headOf(std::string_view text) {
  JsonLimits limits;
  limits.bytes = text.size();
  limits.stringBytes = text.size();
  Head head{{}, JsonSummary()};
  // We write both first; then nobody needs to look at the rest of many megabytes.
  constexpr std::size_t kBeginning = 4096;
  head.read = readJson(text.substr(0, kBeginning), head.members, limits);
  if (head.members.isComplete() || text.size() <= kBeginning) return head;
  head.members = HeadHandler();
  head.read = readJson(text, head.members, limits);
  return head;
}

// The version of a document, or why it is none.
Result<std::int64_t> versionOf(std::string_view text) {
  const Head head = headOf(text);
  if (!head.members.isComplete() && head.read.hasError() &&
      head.read.error().code != Code::DocumentNotArborg) {
    return head.read.error();
  }
  if (!head.members.isDocument()) return Message(Code::DocumentNotArborg);
  const auto version = parseInteger(head.members.version());
  if (!version.has_value() || *version < kFirstVersion) return Message(Code::DocumentNoVersion);
  if (*version > kDocumentVersion) {
    return Message(Code::DocumentTooNew,
                   {{"version", *version}, {"supported", std::int64_t{kDocumentVersion}}});
  }
  return *version;
}

// Puts the parts together, or says which record does not fit.
class Assembler {
 public:
  Assembler(DocumentParts parts, std::string_view text) : m_parts(std::move(parts)), m_text(text) {}

  Result<LoadedDocument> assemble() {
    m_builder.reserve(m_parts.positions.size(), m_parts.people.size());
    addRoles();
    addFields();
    if (!m_error.has_value()) addPeople();
    if (!m_error.has_value()) indexPositions();
    if (!m_error.has_value()) addPositions();
    if (!m_error.has_value()) addRelations();
    ViewState view = viewState();
    if (m_error.has_value()) return std::move(*m_error);
    m_builder.settings() = std::move(m_parts.settings);
    if (m_parts.advisor.has_value()) m_builder.setAdvisorAnswers(*std::move(m_parts.advisor));
    addDiagnosticRuns();
    m_builder.setUnknownMembers(std::move(m_parts.unknownMembers));
    return LoadedDocument{m_builder.take(), std::move(view), std::move(m_parts.notes)};
  }

 private:
  void addRoles() {
    for (RoleRecord& record : m_parts.roles) {
      const std::string key = record.value.key;
      if (m_builder.chart().findRole(key).has_value()) return duplicate(key, record.offset);
      m_roles.emplace(key, m_builder.addRole(std::move(record.value)));
    }
    for (std::size_t i = 0; i < kBuiltInRoleCount; ++i) {
      m_roles.emplace(builtInRoles()[i].key, roleId(static_cast<BuiltInRole>(i)));
    }
  }

  void addFields() {
    for (FieldRecord& record : m_parts.fields) {
      const std::string key = record.value.key;
      if (m_fields.contains(key)) return duplicate(key, record.offset);
      m_fields.emplace(key, m_builder.addCustomField(std::move(record.value)));
    }
  }

  void addPeople() {
    for (PersonRecord& record : m_parts.people) {
      if (m_builder.chart().findPerson(record.value.key).has_value()) {
        return duplicate(record.value.key, record.offset);
      }
      m_builder.addPerson(std::move(record.value));
    }
  }

  void indexPositions() {
    for (std::uint32_t i = 0; i < m_parts.positions.size(); ++i) {
      const PositionRecord& record = m_parts.positions[i];
      if (find(record.value.key) != kNone) return duplicate(record.value.key, record.offset);
      m_index.insert(record.value.key, i);
    }
    m_managers.assign(m_parts.positions.size(), kNone);
    for (std::uint32_t i = 0; i < m_parts.positions.size(); ++i) {
      const PositionRecord& record = m_parts.positions[i];
      if (record.manager.empty()) continue;
      m_managers[i] = find(record.manager);
      if (m_managers[i] == kNone) {
        return fail(Code::DocumentUnknownManager, record.offset,
                    {{"id", record.value.key}, {"manager", record.manager}});
      }
    }
  }

  // In the order of the text where managers stand first, as we write it; else in an order that
  // keeps the siblings' own.
  void addPositions() {
    bool managersFirst = true;
    for (std::uint32_t i = 0; i < m_managers.size(); ++i) {
      if (m_managers[i] != kNone && m_managers[i] >= i) managersFirst = false;
    }
    m_ids.assign(m_managers.size(), PositionId(kNone));
    if (managersFirst) {
      for (std::uint32_t i = 0; i < m_managers.size() && !m_error.has_value(); ++i) add(i);
      return;
    }
    std::vector<std::vector<std::uint32_t>> reports(m_managers.size());
    std::vector<std::uint32_t> pending;
    for (auto i = static_cast<std::uint32_t>(m_managers.size()); i-- > 0;) {
      if (m_managers[i] == kNone) {
        pending.push_back(i);
      } else {
        reports[m_managers[i]].push_back(i);
      }
    }
    std::size_t added = 0;
    while (!pending.empty() && !m_error.has_value()) {
      const std::uint32_t at = pending.back();
      pending.pop_back();
      add(at);
      ++added;
      pending.insert(pending.end(), reports[at].begin(), reports[at].end());
    }
    if (m_error.has_value() || added == m_managers.size()) return;
    refuseCycle();
  }

  // Somebody whom no root reaches is on a circle or below one: the circle's first in the text.
  void refuseCycle() {
    std::uint32_t at = 0;
    while (m_ids[at] != PositionId(kNone)) ++at;
    for (std::size_t i = 0; i < m_managers.size(); ++i) at = m_managers[at];
    std::uint32_t first = at;
    for (std::uint32_t i = m_managers[at]; i != at; i = m_managers[i]) first = std::min(first, i);
    const PositionRecord& record = m_parts.positions[first];
    fail(Code::DocumentCycle, record.offset, {{"id", record.value.key}});
  }

  void add(std::uint32_t at) {
    PositionRecord& record = m_parts.positions[at];
    Position& value = record.value;
    if (!record.role.empty()) value.role = roleFor(record);
    if (!record.holder.empty()) {
      value.holder = m_builder.chart().findPerson(record.holder);
      if (!value.holder.has_value()) {
        return fail(Code::DocumentUnknownPerson, record.offset,
                    {{"id", value.key}, {"person", record.holder}});
      }
    }
    if (!addCustom(record) || !sortAccepted(record)) return;
    const std::uint32_t manager = m_managers[at];
    m_ids[at] = m_builder.addPosition(
        std::move(value), manager == kNone ? std::nullopt : std::optional(m_ids[manager]));
  }

  RoleId roleFor(const PositionRecord& record) {
    const auto found = m_roles.find(record.role);
    if (found != m_roles.end()) return found->second;
    // Of a newer version: kept as the user's own, so that nothing changes when it is saved.
    Role role;
    role.key = record.role;
    role.name = record.role;
    const RoleId id = m_builder.addRole(std::move(role));
    m_roles.emplace(record.role, id);
    m_parts.notes.push_back(
        {NoteKind::Warning,
         Message(Code::DocumentRoleAdded, placed({{"key", record.role}}, record.offset))});
    return id;
  }

  bool addCustom(PositionRecord& record) {
    auto& custom = record.value.custom;
    for (auto& [key, text] : record.custom) {
      const auto field = m_fields.find(key);
      if (field == m_fields.end()) {
        fail(Code::DocumentUnknownField, record.offset, {{"id", record.value.key}, {"field", key}});
        return false;
      }
      custom.emplace_back(field->second, std::move(text));
    }
    std::sort(custom.begin(), custom.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    return true;
  }

  bool sortAccepted(PositionRecord& record) {
    auto& accepted = record.value.accepted;
    std::sort(accepted.begin(), accepted.end(),
              [](const auto& a, const auto& b) { return a.rule < b.rule; });
    const auto twice =
        std::adjacent_find(accepted.begin(), accepted.end(),
                           [](const auto& a, const auto& b) { return a.rule == b.rule; });
    if (twice == accepted.end()) return true;
    duplicate(twice->rule, record.offset);
    return false;
  }

  void addRelations() {
    for (RelationRecord& record : m_parts.relations) {
      const auto report = positionFor(record.report, record.offset);
      const auto manager = positionFor(record.manager, record.offset);
      if (!report.has_value() || !manager.has_value()) return;
      if (*report == *manager) {
        return fail(Code::DocumentCycle, record.offset, {{"id", record.report}});
      }
      m_builder.addRelation(Relation{*report, *manager, record.type, std::move(record.caption),
                                     std::move(record.unknownMembers)});
    }
  }

  void addDiagnosticRuns() {
    std::vector<DiagnosticRun> runs;
    runs.reserve(m_parts.diagnosticRuns.size());
    for (DiagnosticRecord& record : m_parts.diagnosticRuns) {
      runs.push_back({*record.date, record.ratings, std::move(record.unknownRatings),
                      std::move(record.unknownMembers)});
    }
    m_builder.setDiagnosticRuns(std::move(runs));
  }

  std::optional<PositionId> positionFor(const std::string& key, std::size_t offset) {
    const auto id = m_builder.chart().findPosition(key);
    if (!id.has_value()) fail(Code::DocumentUnknownPosition, offset, {{"id", key}});
    return id;
  }

  // What is folded is no content: a place that is gone (two edits of one file merged) is passed
  // over.
  ViewState viewState() {
    ViewState view;
    view.unknownMembers = std::move(m_parts.unknownView);
    for (const FoldedRecord& record : m_parts.folded) {
      const auto id = m_builder.chart().findPosition(record.position);
      if (id.has_value()) {
        view.folded.push_back(*id);
      } else {
        m_parts.notes.push_back(
            {NoteKind::Notice, Message(Code::DocumentUnknownPosition,
                                       placed({{"id", record.position}}, record.offset))});
      }
    }
    return view;
  }

  std::uint32_t find(std::string_view key) const {
    return m_index
        .find(
            key,
            [this](std::uint32_t at) { return std::string_view(m_parts.positions[at].value.key); })
        .value_or(kNone);
  }

  void duplicate(const std::string& id, std::size_t offset) {
    fail(Code::DocumentDuplicateId, offset, {{"id", id}});
  }
  void fail(Code code, std::size_t offset, std::vector<Argument> args) {
    if (!m_error.has_value()) m_error = Message(code, placed(std::move(args), offset));
  }
  std::vector<Argument> placed(std::vector<Argument> args, std::size_t offset) const {
    const JsonPlace place = placeOf(m_text, offset);
    args.push_back({"line", std::int64_t{place.line}});
    args.push_back({"column", std::int64_t{place.column}});
    return args;
  }

  DocumentParts m_parts;
  std::string_view m_text;
  edit::ChartBuilder m_builder;
  std::unordered_map<std::string, RoleId> m_roles;
  std::unordered_map<std::string, CustomFieldId> m_fields;
  SlotIndex m_index;  // records of positions by key
  std::vector<std::uint32_t> m_managers;
  std::vector<PositionId> m_ids;
  std::optional<Message> m_error;
};

}  // namespace

Result<std::string> migrated(std::string text, std::size_t version,
                             std::span<const Migration> chain) {
  for (std::size_t i = version; i < chain.size(); ++i) {
    auto next = chain[i](std::move(text));
    if (next.hasError()) return next;
    text = std::move(next).value();
  }
  return text;
}

Result<LoadedDocument> readDocument(std::string text) {
  if (text.size() > kDocumentBytes) {
    return Message(Code::JsonTooLarge,
                   {{"limit", static_cast<std::int64_t>(kDocumentBytes >> 20U)}});
  }
  const auto version = versionOf(text);
  if (version.hasError()) return version.error();
  auto current = migrated(std::move(text),
                          static_cast<std::size_t>(version.value() - kFirstVersion), kMigrations);
  if (current.hasError()) return std::move(current).error();
  auto parts = readParts(current.value());
  if (parts.hasError()) return std::move(parts).error();
  return Assembler(std::move(parts).value(), current.value()).assemble();
}

bool looksLikeDocument(std::string_view text) {
  return headOf(text).members.isDocument();
}

}  // namespace arborg::io
