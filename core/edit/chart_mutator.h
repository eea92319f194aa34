// The one way into a Chart's private parts, for apply() and for whoever builds a chart from a file.
#pragma once

#include <optional>
#include <string>

#include "core/model/chart.h"

namespace arborg::edit {

// Plain changes without inverses or notes. Only apply() and ChartBuilder use it; everything else
// goes through edits. Preconditions as in edit.h, asserted.
class ChartMutator {
 public:
  explicit ChartMutator(Chart& chart) : m_chart(chart) {}

  // Room for so many slots altogether; at least doubles what it enlarges.
  void reserve(std::size_t positions, std::size_t people);
  void insertPosition(PositionId id, Position value, std::optional<PositionId> manager,
                      std::size_t index);
  // Unlinks the position and returns what it held.
  Position removePosition(PositionId id);
  void movePosition(PositionId id, std::optional<PositionId> manager, std::size_t index);
  Position& position(PositionId id) { return m_chart.m_positions[id.index()]; }
  void setPositionKey(PositionId id, std::string key);
  void setHolder(PositionId id, std::optional<PersonId> person);

  void insertPerson(PersonId id, Person value);
  Person removePerson(PersonId id);
  Person& person(PersonId id) { return m_chart.m_people[id.index()].value; }
  void setPersonKey(PersonId id, std::string key);

  std::optional<Relation>& relation(RelationId id);
  std::optional<Role>& role(RoleId id);
  std::optional<CustomField>& customField(CustomFieldId id);
  DocumentSettings& settings() { return m_chart.m_settings; }
  std::optional<AdvisorAnswers>& advisorAnswers() { return m_chart.m_advisorAnswers; }
  std::vector<DiagnosticRun>& diagnosticRuns() { return m_chart.m_diagnosticRuns; }
  std::string& unknownMembers() { return m_chart.m_unknownMembers; }

 private:
  std::vector<PositionId>& peers(std::optional<PositionId> manager);
  void link(PositionId id, std::optional<PositionId> manager, std::size_t index);
  void unlink(PositionId id);

  Chart& m_chart;
};

}  // namespace arborg::edit
