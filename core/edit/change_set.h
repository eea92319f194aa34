// What one commit (or undo, or redo) touched, told once, afterwards.
#pragma once

#include <cstdint>
#include <vector>

#include "core/model/ids.h"

namespace arborg::edit {

// Ids may name positions that were removed meanwhile: ask the chart. The lists are sorted and
// without repetition after finish().
class ChangeSet {
 public:
  // Positions that came, went, or now have another manager or another place among their peers.
  const std::vector<PositionId>& moved() const noexcept { return m_moved; }
  // Positions whose list of direct reports changed (where something came from and went to).
  const std::vector<PositionId>& regrouped() const noexcept { return m_regrouped; }
  // Positions of which a field, the search, the holder, or a field of the holder changed.
  const std::vector<PositionId>& altered() const noexcept { return m_altered; }
  const std::vector<PersonId>& people() const noexcept { return m_people; }
  const std::vector<RelationId>& relations() const noexcept { return m_relations; }
  bool rootsChanged() const noexcept { return m_roots; }
  bool settingsChanged() const noexcept { return m_settings; }
  bool advisorChanged() const noexcept { return m_advisor; }
  bool diagnosticChanged() const noexcept { return m_diagnostic; }
  bool rolesChanged() const noexcept { return m_roles; }
  bool customFieldsChanged() const noexcept { return m_customFields; }
  // Everything may be different: another document was loaded.
  bool everything() const noexcept { return m_everything; }

  // True when positions came, went or moved.
  bool structureChanged() const noexcept { return m_everything || !m_moved.empty(); }
  bool empty() const noexcept;

  void noteMoved(PositionId id) { m_moved.push_back(id); }
  void noteRegrouped(PositionId id) { m_regrouped.push_back(id); }
  void noteAltered(PositionId id) { m_altered.push_back(id); }
  void notePerson(PersonId id) { m_people.push_back(id); }
  void noteRelation(RelationId id) { m_relations.push_back(id); }
  void noteRoots() { m_roots = true; }
  void noteSettings() { m_settings = true; }
  void noteAdvisor() { m_advisor = true; }
  void noteDiagnostic() { m_diagnostic = true; }
  void noteRoles() { m_roles = true; }
  void noteCustomFields() { m_customFields = true; }
  void noteEverything() { m_everything = true; }

  // Sorts and removes repetitions.
  void finish();

 private:
  std::vector<PositionId> m_moved;
  std::vector<PositionId> m_regrouped;
  std::vector<PositionId> m_altered;
  std::vector<PersonId> m_people;
  std::vector<RelationId> m_relations;
  bool m_roots = false;
  bool m_settings = false;
  bool m_advisor = false;
  bool m_diagnostic = false;
  bool m_roles = false;
  bool m_customFields = false;
  bool m_everything = false;
};

}  // namespace arborg::edit
