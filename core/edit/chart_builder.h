// Makes a new chart from a file's records, without undo.
#pragma once

#include <optional>
#include <string>

#include "core/edit/chart_mutator.h"

namespace arborg::edit {

// Fills an empty chart. Ids come in the order of the calls. Keys must be new and not empty
// (asserted): readers check and report before they call.
class ChartBuilder {
 public:
  ChartBuilder() : m_mutator(m_chart) {}
  ChartBuilder(const ChartBuilder&) = delete;
  ChartBuilder& operator=(const ChartBuilder&) = delete;

  const Chart& chart() const noexcept { return m_chart; }
  void reserve(std::size_t positions, std::size_t people) { m_mutator.reserve(positions, people); }

  RoleId addRole(Role role);
  CustomFieldId addCustomField(CustomField field);
  PersonId addPerson(Person person);
  // At the end of the manager's reports, or of the roots.
  PositionId addPosition(Position position, std::optional<PositionId> manager);
  // With its branch, to the end of another manager's reports; not into its own branch (asserted).
  void move(PositionId id, std::optional<PositionId> manager);
  void setHolder(PositionId id, std::optional<PersonId> person) { m_mutator.setHolder(id, person); }
  RelationId addRelation(Relation relation);
  Position& position(PositionId id) { return m_mutator.position(id); }
  Person& person(PersonId id) { return m_mutator.person(id); }
  DocumentSettings& settings() { return m_mutator.settings(); }
  void setAdvisorAnswers(AdvisorAnswers answers) {
    m_mutator.advisorAnswers() = std::move(answers);
  }
  // In any order; sorted by date, those of one day as they come.
  void setDiagnosticRuns(std::vector<DiagnosticRun> runs);
  void setUnknownMembers(std::string members) { m_mutator.unknownMembers() = std::move(members); }

  // The finished chart; the builder is empty of use afterwards.
  Chart take() { return std::move(m_chart); }

 private:
  Chart m_chart;
  ChartMutator m_mutator;
};

}  // namespace arborg::edit
