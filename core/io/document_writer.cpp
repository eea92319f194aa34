#include "core/io/document_writer.h"

#include <optional>
#include <string_view>
#include <vector>

#include "core/io/document_reader.h"
#include "core/io/json_writer.h"
#include "core/io/unknown_members.h"

namespace arborg::io {

namespace {

// One object: members that are not the default, then those of a newer version.
class Record {
 public:
  Record(JsonWriter& json, const std::string& unknown) : m_json(json) {
    if (!unknown.empty()) m_unknown = parseMembers(unknown);
    m_json.beginObject();
  }
  Record(const Record&) = delete;
  Record& operator=(const Record&) = delete;
  ~Record() {
    writeMembers(m_json, m_unknown, m_written);
    m_json.endObject();
  }

  JsonWriter& member(std::string_view key) {
    if (!m_unknown.empty()) m_written.push_back(key);
    m_json.key(key);
    return m_json;
  }
  void text(std::string_view key, std::string_view value) { member(key).string(value); }
  void textIfAny(std::string_view key, std::string_view value) {
    if (!value.empty()) text(key, value);
  }
  void numberIfAny(std::string_view key, const std::optional<double>& value) {
    if (value.has_value()) member(key).number(*value);
  }
  // The members of an inner object that this version does not know.
  std::vector<UnknownMember> unknownOf(std::string_view key) const {
    for (const auto& [name, value] : m_unknown) {
      if (name == key && value.size() > 2) return parseMembers(value.substr(1, value.size() - 2));
    }
    return {};
  }

 private:
  JsonWriter& m_json;
  std::vector<UnknownMember> m_unknown;
  std::vector<std::string_view> m_written;
};

class DocumentWriter {
 public:
  DocumentWriter(const Chart& chart, const ViewState& view) : m_chart(chart), m_view(view) {
    m_json.reserve(250 * (chart.positionCount() + 4));
  }

  std::string write() {
    {
      Record top(m_json, m_chart.unknownMembers());
      top.text("format", "arborg");
      top.member("version").integer(kDocumentVersion);
      if (m_chart.settings() != DocumentSettings()) {
        m_json.lineBreak();
        top.member("settings");
        settings(m_chart.settings());
      }
      roles(top);
      fields(top);
      positions(top);
      people(top);
      relations(top);
      advisor(top);
      diagnosticRuns(top);
      if (m_view != ViewState()) {
        m_json.lineBreak();
        top.member("view");
        view();
      }
      if (!m_chart.unknownMembers().empty()) m_json.lineBreak();
    }
    std::string text = std::move(m_json).take();
    text += '\n';
    return text;
  }

 private:
  // A section that is left out when it has no records.
  template <class Write>
  void section(Record& top, std::string_view key, const Write& writeRecords) {
    bool open = false;
    writeRecords([&] {
      if (!open) {
        m_json.lineBreak();
        top.member(key).beginArray();
        open = true;
      }
      m_json.lineBreak();
    });
    if (open) m_json.endArray();
  }

  void settings(const DocumentSettings& settings) {
    const DocumentSettings standard;
    Record record(m_json, settings.unknownMembers);
    record.textIfAny("title", settings.title);
    record.textIfAny("language", settings.language);
    record.textIfAny("currency", settings.currency);
    if (settings.theme != standard.theme) record.text("theme", settings.theme);
    if (settings.layout != standard.layout) record.text("layout", key(settings.layout));
    if (settings.direction != standard.direction) {
      record.text("direction", key(settings.direction));
    }
    if (!settings.cardFields.empty()) {
      record.member("card_fields").beginArray();
      for (const std::string& field : settings.cardFields) m_json.string(field);
      m_json.endArray();
    }
    looks(record, settings.looks);
    const TitleBlock& block = settings.titleBlock;
    if (block.title) record.member("show_title").boolean(true);
    if (block.date) record.member("show_date").boolean(true);
    record.textIfAny("logo", block.logo);
    record.textIfAny("footer", block.footer);
    severities(record, settings);
    const auto limit = [&record](std::string_view name, int value, int normal) {
      if (value != normal) record.member(name).integer(value);
    };
    limit("span_minimum", settings.limits.spanMinimum, standard.limits.spanMinimum);
    limit("span_maximum", settings.limits.spanMaximum, standard.limits.spanMaximum);
    limit("layers_maximum", settings.limits.layersMaximum, standard.limits.layersMaximum);
    limit("executives_per_developer", settings.limits.executivesPerDeveloper,
          standard.limits.executivesPerDeveloper);
  }

  void looks(Record& settings, const Looks& looks) {
    settings.textIfAny("color_by", looks.colorBy);
    if (!looks.colors.empty()) {
      settings.member("colors").beginArray();
      for (const ValueColor& color : looks.colors) {
        Record record(m_json, color.unknownMembers);
        record.textIfAny("value", color.value);
        // Black is what a colour of a newer version is read as.
        if (color.color != 0 || color.unknownMembers.empty()) {
          record.text("color", rgbText(color.color));
        }
      }
      m_json.endArray();
    }
    if (!looks.formats.empty()) {
      settings.member("formats").beginArray();
      for (const CardFormat& format : looks.formats) {
        const CardFormat standard;
        Record record(m_json, format.unknownMembers);
        record.text("field", format.field);
        if (format.test != standard.test) record.text("test", key(format.test));
        record.textIfAny("value", format.value);
        if (format.color.has_value()) record.text("color", rgbText(*format.color));
        if (format.mark != standard.mark) record.text("mark", key(format.mark));
      }
      m_json.endArray();
    }
    if (!looks.legend) settings.member("legend").boolean(false);
    if (!looks.photos) settings.member("photos").boolean(false);
  }

  void severities(Record& record, const DocumentSettings& settings) {
    const auto unknown = record.unknownOf("severities");
    if (settings.severities.empty() && unknown.empty()) return;
    std::vector<std::string_view> written;
    record.member("severities").beginObject();
    for (const auto& [rule, severity] : settings.severities) {
      written.push_back(rule);
      m_json.key(rule);
      m_json.string(key(severity));
    }
    writeMembers(m_json, unknown, written);
    m_json.endObject();
  }

  void roles(Record& top) {
    section(top, "roles", [this](const auto& next) {
      for (auto i = static_cast<std::uint32_t>(kBuiltInRoleCount); i < m_chart.roleSlots(); ++i) {
        if (!m_chart.contains(RoleId(i))) continue;
        next();
        const Role& role = m_chart.role(RoleId(i));
        Record record(m_json, role.unknownMembers);
        record.text("key", role.key);
        record.textIfAny("name", role.name);
        if (role.rank.has_value()) record.member("rank").integer(*role.rank);
        if (role.kind != Role().kind) record.text("kind", key(role.kind));
        if (role.function != Role().function) record.text("function", key(role.function));
      }
    });
  }

  void fields(Record& top) {
    section(top, "fields", [this](const auto& next) {
      for (std::uint32_t i = 0; i < m_chart.customFieldSlots(); ++i) {
        if (!m_chart.contains(CustomFieldId(i))) continue;
        next();
        const CustomField& field = m_chart.customField(CustomFieldId(i));
        Record record(m_json, field.unknownMembers);
        record.text("key", field.key);
        record.textIfAny("name", field.name);
      }
    });
  }

  void positions(Record& top) {
    section(top, "positions", [this](const auto& next) {
      for (const PositionId id : m_chart.displayOrder()) {
        next();
        position(id);
      }
    });
  }

  void position(PositionId id) {
    const Position& position = m_chart.position(id);
    Record record(m_json, position.unknownMembers);
    record.text("id", position.key);
    if (const auto manager = m_chart.manager(id)) {
      record.text("manager", m_chart.position(*manager).key);
    }
    if (position.role != roleId(BuiltInRole::Other)) {
      record.text("role", m_chart.role(position.role).key);
    }
    record.textIfAny("title", position.title);
    record.textIfAny("department", position.department);
    record.numberIfAny("quota", position.quota);
    record.numberIfAny("cost", position.cost);
    record.numberIfAny("fte", position.fte);
    if (position.performance.isStored()) {
      const Performance& performance = *position.performance;
      record.numberIfAny("attained", performance.attained);
      record.numberIfAny("opportunities", performance.opportunities);
      record.numberIfAny("deals_won", performance.dealsWon);
      record.numberIfAny("sales_cycle", performance.salesCycle);
    }
    if (position.holder.has_value()) {
      record.text("holder", m_chart.person(*position.holder).key);
    }
    if (position.arrangement != Arrangement::Automatic) {
      record.text("arrangement", key(position.arrangement));
    }
    if (position.direction.has_value()) record.text("direction", key(*position.direction));
    record.textIfAny("note", position.note);
    if (!position.custom.empty()) {
      record.member("custom").beginObject();
      for (const auto& [field, text] : position.custom) {
        m_json.key(m_chart.customField(field).key);
        m_json.string(text);
      }
      m_json.endObject();
    }
    if (!position.accepted.empty()) {
      record.member("accepted").beginArray();
      for (const Acceptance& entry : position.accepted) {
        Record acceptance(m_json, entry.unknownMembers);
        acceptance.text("rule", entry.rule);
        acceptance.textIfAny("reason", entry.reason);
      }
      m_json.endArray();
    }
    if (position.search.isStored()) {
      record.member("search");
      search(*position.search);
    }
  }

  void search(const Search& search) {
    Record record(m_json, search.unknownMembers);
    if (search.opened) record.member("open").boolean(true);
    const auto unknown = parseMembers(search.unknownItems);
    if (search.items.empty() && unknown.empty()) return;
    record.member("items").beginObject();
    for (const auto& [task, item] : search.items) {
      m_json.key(key(task));
      Record entry(m_json, item.unknownMembers);
      if (item.done) entry.member("done").boolean(true);
      entry.textIfAny("owner", item.owner);
      if (item.due.has_value()) entry.text("due", formatDate(*item.due));
      entry.textIfAny("note", item.note);
    }
    writeMembers(m_json, unknown, {});
    m_json.endObject();
  }

  void people(Record& top) {
    section(top, "people", [this](const auto& next) {
      for (std::uint32_t i = 0; i < m_chart.personSlots(); ++i) {
        if (!m_chart.contains(PersonId(i))) continue;
        next();
        person(m_chart.person(PersonId(i)));
      }
    });
  }

  void person(const Person& person) {
    Record record(m_json, person.unknownMembers);
    record.text("id", person.key);
    record.textIfAny("name", person.name);
    record.textIfAny("email", person.email);
    record.textIfAny("phone", person.phone);
    record.textIfAny("photo", person.photo);
    const auto unknown = record.unknownOf("skills");
    if (!person.skills.anyRated() && unknown.empty()) return;
    record.member("skills").beginObject();
    std::vector<std::string_view> written;
    for (std::size_t i = 0; i < kSkillCount; ++i) {
      const auto skill = static_cast<Skill>(i);
      const auto rating = person.skills.rating(skill);
      if (!rating.has_value()) continue;
      written.push_back(key(skill));
      m_json.key(key(skill));
      m_json.integer(*rating);
    }
    writeMembers(m_json, unknown, written);
    m_json.endObject();
  }

  void relations(Record& top) {
    section(top, "relations", [this](const auto& next) {
      for (const RelationId id : m_chart.relations()) {
        next();
        const Relation& relation = m_chart.relation(id);
        Record record(m_json, relation.unknownMembers);
        record.text("report", m_chart.position(relation.report).key);
        record.text("manager", m_chart.position(relation.manager).key);
        if (relation.type != RelationType::Unspecified) record.text("type", key(relation.type));
        record.textIfAny("caption", relation.caption);
      }
    });
  }

  void advisor(Record& top) {
    if (!m_chart.advisorAnswers().has_value()) return;
    const AdvisorAnswers& answers = *m_chart.advisorAnswers();
    m_json.lineBreak();
    top.member("advisor");
    Record record(m_json, answers.unknownMembers);
    record.member("channels").integer(answers.channels);
    record.member("verticals").integer(answers.verticals);
    record.member("products").integer(answers.products);
    record.member("competitors").integer(answers.competitors);
    if (answers.people.has_value()) record.member("people").integer(*answers.people);
    for (std::size_t i = 0; i < kSymptomCount; ++i) {
      const auto symptom = static_cast<Symptom>(i);
      if (answers.has(symptom)) record.member(key(symptom)).boolean(true);
    }
  }

  void diagnosticRuns(Record& top) {
    section(top, "diagnostic", [this](const auto& next) {
      for (const DiagnosticRun& run : m_chart.diagnosticRuns()) {
        next();
        Record record(m_json, run.unknownMembers);
        record.text("date", formatDate(run.date));
        const auto unknown = parseMembers(run.unknownRatings);
        if (!run.ratings.anyRated() && unknown.empty()) continue;
        record.member("ratings").beginObject();
        for (std::size_t i = 0; i < kPracticeCount; ++i) {
          const auto practice = static_cast<Practice>(i);
          const auto rating = run.ratings.rating(practice);
          if (!rating.has_value()) continue;
          m_json.key(key(practice));
          m_json.integer(*rating);
        }
        writeMembers(m_json, unknown, {});
        m_json.endObject();
      }
    });
  }

  void view() {
    Record record(m_json, m_view.unknownMembers);
    if (m_view.folded.empty()) return;
    record.member("folded").beginArray();
    for (const PositionId id : m_view.folded) {
      if (!m_chart.contains(id)) continue;  // removed since it was folded
      m_json.lineBreak();
      m_json.string(m_chart.position(id).key);
    }
    m_json.endArray();
  }

  const Chart& m_chart;
  const ViewState& m_view;
  JsonWriter m_json;
};

}  // namespace

std::string writeDocument(const Chart& chart, const ViewState& view) {
  return DocumentWriter(chart, view).write();
}

}  // namespace arborg::io
