// A chart as text, for tests that compare whole charts.
#pragma once

#include <string>

#include "core/model/chart.h"
#include "core/util/number.h"

namespace arborg::test {

namespace detail {

inline void dumpText(std::string& out, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  out += ' ';
  out += name;
  out += "=\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  out += '"';
}

inline void dumpNumber(std::string& out, std::string_view name,
                       const std::optional<double>& value) {
  if (value.has_value()) dumpText(out, name, formatNumber(*value));
}

template <class Tag>
std::string idText(Id<Tag> id) {
  return formatInteger(id.value());
}

}  // namespace detail

// Everything that is written about one position and its holder, on one line; not its place.
inline std::string dumpPosition(const Chart& chart, PositionId id) {
  using namespace detail;
  const Position& position = chart.position(id);
  std::string out = "#" + idText(id);
  dumpText(out, "key", position.key);
  dumpText(out, "role", idText(position.role) + "/" + chart.role(position.role).key);
  dumpText(out, "arrangement", key(position.arrangement));
  dumpText(out, "direction", position.direction.has_value() ? key(*position.direction) : "");
  dumpText(out, "title", position.title);
  dumpText(out, "department", position.department);
  dumpNumber(out, "quota", position.quota);
  dumpNumber(out, "cost", position.cost);
  dumpNumber(out, "fte", position.fte);
  dumpNumber(out, "attained", position.performance->attained);
  dumpNumber(out, "opportunities", position.performance->opportunities);
  dumpNumber(out, "won", position.performance->dealsWon);
  dumpNumber(out, "cycle", position.performance->salesCycle);
  dumpText(out, "note", position.note);
  for (const auto& [field, text] : position.custom) {
    dumpText(out, "custom/" + idText(field) + "/" + chart.customField(field).key, text);
  }
  for (const Acceptance& entry : position.accepted) {
    dumpText(out, "accepted/" + entry.rule, entry.reason);
    dumpText(out, "unknown", entry.unknownMembers);
  }
  if (position.search->opened) out += " search";
  for (const auto& [task, item] : position.search->items) {
    dumpText(out, "task", key(task));
    if (item.done) out += " done";
    dumpText(out, "owner", item.owner);
    if (item.due.has_value()) dumpText(out, "due", formatDate(*item.due));
    dumpText(out, "note", item.note);
    dumpText(out, "unknown", item.unknownMembers);
  }
  dumpText(out, "unknown tasks", position.search->unknownItems);
  dumpText(out, "unknown", position.search->unknownMembers);
  dumpText(out, "unknown", position.unknownMembers);
  if (position.holder.has_value()) out += " holder=" + idText(*position.holder);
  return out;
}

inline std::string dumpPerson(const Chart& chart, PersonId id) {
  using namespace detail;
  const Person& person = chart.person(id);
  std::string out = "person " + idText(id);
  dumpText(out, "key", person.key);
  dumpText(out, "name", person.name);
  dumpText(out, "email", person.email);
  dumpText(out, "phone", person.phone);
  dumpText(out, "photo", person.photo);
  for (std::size_t i = 0; i < kSkillCount; ++i) {
    const auto skill = static_cast<Skill>(i);
    const auto rating = person.skills.rating(skill);
    if (rating.has_value()) dumpText(out, key(skill), formatInteger(*rating));
  }
  dumpText(out, "unknown", person.unknownMembers);
  out += " seats";
  for (const PositionId seat : chart.seats(id)) out += " " + idText(seat);
  return out;
}

inline std::string dumpSettings(const Chart& chart) {
  using namespace detail;
  const DocumentSettings& settings = chart.settings();
  std::string out = "settings";
  dumpText(out, "title", settings.title);
  dumpText(out, "language", settings.language);
  dumpText(out, "currency", settings.currency);
  dumpText(out, "theme", settings.theme);
  dumpText(out, "layout", key(settings.layout));
  for (const std::string& field : settings.cardFields) dumpText(out, "card", field);
  dumpText(out, "color_by", settings.looks.colorBy);
  for (const ValueColor& color : settings.looks.colors) {
    dumpText(out, color.value, rgbText(color.color) + color.unknownMembers);
  }
  for (const CardFormat& format : settings.looks.formats) {
    dumpText(out, format.field, key(format.test));
    dumpText(out, "value", format.value);
    dumpText(out, "mark", key(format.mark));
    if (format.color.has_value()) dumpText(out, "color", rgbText(*format.color));
    dumpText(out, "unknown", format.unknownMembers);
  }
  const TitleBlock& block = settings.titleBlock;
  if (!settings.looks.legend) out += " no-legend";
  if (!settings.looks.photos) out += " no-photos";
  if (block.title) out += " title-block";
  if (block.date) out += " date";
  dumpText(out, "footer", block.footer);
  dumpText(out, "logo", block.logo);
  for (const auto& [rule, severity] : settings.severities) dumpText(out, rule, key(severity));
  for (const int limit : {settings.limits.spanMinimum, settings.limits.spanMaximum,
                          settings.limits.layersMaximum, settings.limits.executivesPerDeveloper}) {
    dumpText(out, "limit", formatInteger(limit));
  }
  dumpText(out, "unknown", settings.unknownMembers);
  return out;
}

inline std::string dumpAdvisor(const Chart& chart) {
  using namespace detail;
  if (!chart.advisorAnswers().has_value()) return {};
  const AdvisorAnswers& answers = *chart.advisorAnswers();
  std::string out = "advisor";
  for (const int count :
       {answers.channels, answers.verticals, answers.products, answers.competitors}) {
    out += ' ' + formatInteger(count);
  }
  if (answers.people.has_value()) out += " people=" + formatInteger(*answers.people);
  for (std::size_t i = 0; i < kSymptomCount; ++i) {
    const auto symptom = static_cast<Symptom>(i);
    if (answers.has(symptom)) (out += ' ') += key(symptom);
  }
  dumpText(out, "unknown", answers.unknownMembers);
  return out;
}

inline std::string dumpDiagnosticRuns(const Chart& chart) {
  using namespace detail;
  std::string out;
  for (const DiagnosticRun& run : chart.diagnosticRuns()) {
    out += "run " + formatDate(run.date);
    for (std::size_t i = 0; i < kPracticeCount; ++i) {
      const auto rating = run.ratings.rating(static_cast<Practice>(i));
      out += rating.has_value() ? ' ' + formatInteger(*rating) : " -";
    }
    dumpText(out, "unknown ratings", run.unknownRatings);
    dumpText(out, "unknown", run.unknownMembers);
    out += '\n';
  }
  return out;
}

// The whole chart, one line a thing, positions in display order with their depth. Two charts with
// the same dump are the same for every user; ids count, unused slots do not.
inline std::string dump(const Chart& chart) {
  using namespace detail;
  std::string out = dumpSettings(chart) + "\n" + dumpAdvisor(chart) + "\n";
  out += dumpDiagnosticRuns(chart);
  dumpText(out, "unknown", chart.unknownMembers());
  for (auto i = static_cast<std::uint32_t>(kBuiltInRoleCount); i < chart.roleSlots(); ++i) {
    if (!chart.contains(RoleId(i))) continue;
    const Role& role = chart.role(RoleId(i));
    out += "role " + formatInteger(i);
    dumpText(out, "key", role.key);
    dumpText(out, "name", role.name);
    if (role.rank.has_value()) dumpText(out, "rank", formatInteger(*role.rank));
    dumpText(out, "kind", key(role.kind));
    dumpText(out, "function", key(role.function));
    dumpText(out, "unknown", role.unknownMembers);
    out += '\n';
  }
  for (std::uint32_t i = 0; i < chart.customFieldSlots(); ++i) {
    if (!chart.contains(CustomFieldId(i))) continue;
    out += "field " + formatInteger(i);
    dumpText(out, "key", chart.customField(CustomFieldId(i)).key);
    dumpText(out, "name", chart.customField(CustomFieldId(i)).name);
    dumpText(out, "unknown", chart.customField(CustomFieldId(i)).unknownMembers);
    out += '\n';
  }
  std::vector<std::size_t> depth(chart.positionSlots());
  for (const PositionId id : chart.displayOrder()) {
    const auto manager = chart.manager(id);
    depth[id.index()] = manager.has_value() ? depth[manager->index()] + 1 : 0;
    out += formatInteger(static_cast<std::int64_t>(depth[id.index()])) + " " +
           dumpPosition(chart, id) + "\n";
  }
  for (std::uint32_t i = 0; i < chart.personSlots(); ++i) {
    if (chart.contains(PersonId(i))) out += dumpPerson(chart, PersonId(i)) + "\n";
  }
  for (const RelationId id : chart.relations()) {
    const Relation& relation = chart.relation(id);
    out +=
        "dotted " + idText(id) + " " + idText(relation.report) + " -> " + idText(relation.manager);
    dumpText(out, "type", key(relation.type));
    dumpText(out, "caption", relation.caption);
    dumpText(out, "unknown", relation.unknownMembers);
    out += '\n';
  }
  return out;
}

// Only the tree: keys in display order, deeper ones indented by two spaces a level, "!" for a
// vacant seat: "ceo\n  cro\n    n7!\n".
inline std::string dumpTree(const Chart& chart) {
  std::string out;
  std::vector<std::size_t> depth(chart.positionSlots());
  for (const PositionId id : chart.displayOrder()) {
    const auto manager = chart.manager(id);
    depth[id.index()] = manager.has_value() ? depth[manager->index()] + 1 : 0;
    out.append(2 * depth[id.index()], ' ');
    out += chart.position(id).key;
    if (!chart.position(id).holder.has_value()) out += '!';
    out += '\n';
  }
  return out;
}

}  // namespace arborg::test
