#include "core/edit/chart_builder.h"

#include <algorithm>

namespace arborg::edit {

RoleId ChartBuilder::addRole(Role role) {
  const RoleId id(static_cast<std::uint32_t>(m_chart.roleSlots()));
  m_mutator.role(id) = std::move(role);
  return id;
}

CustomFieldId ChartBuilder::addCustomField(CustomField field) {
  const CustomFieldId id(static_cast<std::uint32_t>(m_chart.customFieldSlots()));
  m_mutator.customField(id) = std::move(field);
  return id;
}

PersonId ChartBuilder::addPerson(Person person) {
  const PersonId id = m_chart.nextPersonId();
  m_mutator.insertPerson(id, std::move(person));
  return id;
}

PositionId ChartBuilder::addPosition(Position position, std::optional<PositionId> manager) {
  const PositionId id = m_chart.nextPositionId();
  m_mutator.insertPosition(id, std::move(position), manager,
                           m_chart.reportsOrRoots(manager).size());
  return id;
}

void ChartBuilder::move(PositionId id, std::optional<PositionId> manager) {
  const auto old = m_chart.manager(id);
  const std::size_t end = m_chart.reportsOrRoots(manager).size() - (old == manager ? 1 : 0);
  m_mutator.movePosition(id, manager, end);
}

RelationId ChartBuilder::addRelation(Relation relation) {
  const RelationId id = m_chart.nextRelationId();
  m_mutator.relation(id) = std::move(relation);
  return id;
}

void ChartBuilder::setDiagnosticRuns(std::vector<DiagnosticRun> runs) {
  std::stable_sort(
      runs.begin(), runs.end(),
      [](const DiagnosticRun& one, const DiagnosticRun& other) { return one.date < other.date; });
  m_mutator.diagnosticRuns() = std::move(runs);
}

}  // namespace arborg::edit
