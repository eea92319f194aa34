#include "core/edit/commands/paste_commands.h"

#include <algorithm>
#include <utility>

#include "core/edit/chart_builder.h"
#include "core/edit/commands/draft.h"
#include "core/edit/commands/field_matcher.h"
#include "core/edit/commands/input.h"
#include "core/edit/commands/structure_commands.h"
#include "core/util/message_codes.h"

namespace arborg::edit {

namespace {

// Copies branches into a chart of their own, with whatever they name.
class Copier {
 public:
  explicit Copier(const Chart& chart)
      : m_chart(chart),
        m_positions(chart.positionSlots()),
        m_people(chart.personSlots()),
        m_roles(chart.roleSlots()),
        m_fields(chart.customFieldSlots()) {}

  Chart copy(const std::vector<PositionId>& tops) {
    for (const PositionId top : tops) {
      for (const PositionId id : m_chart.branch(top)) {
        const auto manager = id == top ? std::nullopt : m_positions[m_chart.manager(id)->index()];
        m_positions[id.index()] = m_builder.addPosition(translated(m_chart.position(id)), manager);
      }
    }
    for (const RelationId id : m_chart.relations()) {
      Relation relation = m_chart.relation(id);
      const auto report = m_positions[relation.report.index()];
      const auto manager = m_positions[relation.manager.index()];
      if (!report.has_value() || !manager.has_value()) continue;
      relation.report = *report;
      relation.manager = *manager;
      m_builder.addRelation(std::move(relation));
    }
    return m_builder.take();
  }

 private:
  Position translated(Position position) {
    if (!builtInRole(position.role).has_value()) {
      auto& role = m_roles[position.role.index()];
      if (!role.has_value()) role = m_builder.addRole(m_chart.role(position.role));
      position.role = *role;
    }
    for (CustomValue& value : position.custom) {
      auto& field = m_fields[value.first.index()];
      if (!field.has_value()) field = m_builder.addCustomField(m_chart.customField(value.first));
      value.first = *field;
    }
    std::sort(position.custom.begin(), position.custom.end());
    if (position.holder.has_value()) {
      auto& person = m_people[position.holder->index()];
      if (!person.has_value()) person = m_builder.addPerson(m_chart.person(*position.holder));
      position.holder = person;
    }
    return position;
  }

  const Chart& m_chart;
  ChartBuilder m_builder;
  std::vector<std::optional<PositionId>> m_positions;
  std::vector<std::optional<PersonId>> m_people;
  std::vector<std::optional<RoleId>> m_roles;
  std::vector<std::optional<CustomFieldId>> m_fields;
};

// Puts the branches of a clip into a draft.
class Paster {
 public:
  Paster(Draft& draft, const BranchClip& clip)
      : m_draft(draft),
        m_clip(clip),
        m_matcher(draft),
        m_positions(clip.chart.positionSlots()),
        m_people(clip.chart.personSlots()),
        m_roles(clip.chart.roleSlots()),
        m_fields(clip.chart.customFieldSlots()) {}

  // The new tops.
  std::vector<PositionId> paste(std::optional<PositionId> manager, std::size_t index) {
    const Chart& clip = m_clip.chart;
    std::vector<PositionId> tops;
    for (const PositionId id : clip.displayOrder()) {
      Position value = translated(clip.position(id));
      const auto above = clip.manager(id);
      auto& made = m_positions[id.index()];
      if (above.has_value()) {
        made = m_draft.append(std::move(value), m_positions[above->index()]);
      } else {
        made = m_draft.insert(std::move(value), manager, index++);
        tops.push_back(*made);
      }
    }
    for (const RelationId id : clip.relations()) {
      Relation relation = clip.relation(id);
      relation.report = *m_positions[relation.report.index()];
      relation.manager = *m_positions[relation.manager.index()];
      m_draft.addRelation(std::move(relation));
    }
    return tops;
  }

 private:
  Position translated(Position position) {
    if (!builtInRole(position.role).has_value()) {
      auto& role = m_roles[position.role.index()];
      if (!role.has_value()) role = m_matcher.role(m_clip.chart.role(position.role));
      position.role = *role;
    }
    for (CustomValue& value : position.custom) {
      auto& field = m_fields[value.first.index()];
      if (!field.has_value()) field = m_matcher.field(m_clip.chart.customField(value.first));
      value.first = *field;
    }
    std::sort(position.custom.begin(), position.custom.end());
    if (position.holder.has_value()) {
      position.holder = translatedPerson(*position.holder, position.key);
    }
    return position;
  }

  PersonId translatedPerson(PersonId id, const std::string& seatKey) {
    auto& person = m_people[id.index()];
    if (person.has_value()) return *person;
    const Chart& chart = m_draft.chart();
    const Person& value = m_clip.chart.person(id);
    if (m_clip.cut && !chart.findPosition(seatKey).has_value()) {
      const auto same = chart.findPerson(value.key);
      if (same.has_value() && chart.person(*same) == value) person = same;
    }
    if (!person.has_value()) person = m_draft.addPerson(value);
    return *person;
  }

  Draft& m_draft;
  const BranchClip& m_clip;
  FieldMatcher m_matcher;
  std::vector<std::optional<PositionId>> m_positions;
  std::vector<std::optional<PersonId>> m_people;
  std::vector<std::optional<RoleId>> m_roles;
  std::vector<std::optional<CustomFieldId>> m_fields;
};

}  // namespace

Result<BranchClip> copyBranches(const Chart& chart, std::span<const PositionId> ids) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  return BranchClip{Copier(chart).copy(topmost(chart, ids)), false};
}

Result<Cut> cutBranches(const Chart& chart, std::span<const PositionId> ids) {
  auto clip = copyBranches(chart, ids);
  if (clip.hasError()) return clip.error();
  auto plan = removeBranches(chart, ids);
  if (plan.hasError()) return plan.error();
  Cut cut{std::move(clip).value(), std::move(plan).value()};
  cut.clip.cut = true;
  const std::size_t count = cut.clip.chart.positionCount();
  const auto tops = topmost(chart, ids);
  cut.plan.name = tops.size() == 1 ? named(Code::UndoCut, chart, tops.front())
                                   : counted(Code::UndoCutSeveral, count);
  return cut;
}

Result<Plan> pasteBranch(const Chart& chart, const BranchClip& clip,
                         std::optional<PositionId> manager, std::optional<std::size_t> index) {
  if (manager.has_value() && !chart.contains(*manager)) return unknownPosition();
  const std::size_t count = clip.chart.positionCount();
  if (count == 0) return Message(Code::EditNothingToPaste);
  const auto room = checkRoom(chart, count);
  if (room.hasError()) return room.error();
  Draft draft(chart);
  const std::size_t end = chart.reportsOrRoots(manager).size();
  auto tops = Paster(draft, clip).paste(manager, std::min(index.value_or(end), end));
  const auto fields = draft.checkFieldCount();
  if (fields.hasError()) return fields.error();
  return draft.take(counted(Code::UndoPaste, count), std::move(tops));
}

Result<Plan> duplicateBranch(const Chart& chart, PositionId id) {
  return duplicateBranches(chart, {&id, 1});
}

Result<Plan> duplicateBranches(const Chart& chart, std::span<const PositionId> ids) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  const auto tops = topmost(chart, ids);
  Draft draft(chart);
  std::vector<PositionId> select;
  std::size_t count = 0;
  for (const PositionId top : tops) {
    const BranchClip clip{Copier(chart).copy({top}), false};
    count += clip.chart.positionCount();
    const auto room = checkRoom(chart, count);
    if (room.hasError()) return room.error();
    const auto made = Paster(draft, clip).paste(draft.manager(top), draft.indexAmongPeers(top) + 1);
    select.insert(select.end(), made.begin(), made.end());
  }
  return draft.take(tops.size() == 1 ? named(Code::UndoDuplicate, chart, tops.front())
                                     : counted(Code::UndoDuplicateSeveral, tops.size()),
                    std::move(select));
}

}  // namespace arborg::edit
