// The organisation: positions with ordered direct reports, the people who hold them, dotted lines.
#pragma once

#include <cassert>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/advisor_answers.h"
#include "core/model/diagnostic_run.h"
#include "core/model/ids.h"
#include "core/model/position.h"
#include "core/model/role.h"
#include "core/model/settings.h"
#include "core/util/slot_index.h"

namespace arborg {

namespace edit {
class ChartMutator;
}

// A forest of positions. Whoever holds a Chart can read everything; only core/edit changes it, so
// that nothing changes without its undo. Ids are slots: handed out in rising order, never reused,
// so a removed position leaves a hole until the document is loaded again.
//
// Costs: reading by id is constant. Where a function costs more, it says so. Passing an id that the
// chart does not contain is a programming error (asserted) unless said otherwise.
class Chart {
 public:
  Chart();

  // --- positions ---
  bool contains(PositionId id) const noexcept {
    return id.index() < m_nodes.size() && m_nodes[id.index()].present;
  }
  const Position& position(PositionId id) const {
    assert(contains(id));
    return m_positions[id.index()];
  }
  std::size_t positionCount() const noexcept { return m_positionCount; }
  // Positions that have a holder.
  std::size_t seatedCount() const noexcept { return m_seatedCount; }
  // One more than the largest id ever used: the size of an array indexed by id.
  std::size_t positionSlots() const noexcept { return m_nodes.size(); }
  // The id that the next new position gets.
  PositionId nextPositionId() const noexcept {
    return PositionId(static_cast<std::uint32_t>(m_nodes.size()));
  }
  // Average constant.
  std::optional<PositionId> findPosition(std::string_view key) const;

  // --- reporting lines ---
  std::optional<PositionId> manager(PositionId id) const {
    assert(contains(id));
    const std::uint32_t parent = m_nodes[id.index()].parent;
    return parent == kNone ? std::nullopt : std::optional(PositionId(parent));
  }
  // Direct reports in their order.
  std::span<const PositionId> reports(PositionId id) const {
    assert(contains(id));
    return m_nodes[id.index()].reports;
  }
  std::span<const PositionId> roots() const noexcept { return m_roots; }
  // The reports of `manager`, or the roots for none.
  std::span<const PositionId> reportsOrRoots(std::optional<PositionId> manager) const {
    return manager.has_value() ? reports(*manager) : roots();
  }
  // Place among its manager's reports (or the roots); linear in their number.
  std::size_t indexAmongPeers(PositionId id) const;
  // True when `id` is `ancestor` or somewhere below it; linear in the depth.
  bool isInBranch(PositionId id, PositionId ancestor) const;
  // `top` and all below it in display order (managers before their reports, left to right).
  std::vector<PositionId> branch(PositionId top) const;
  // Everybody in display order.
  std::vector<PositionId> displayOrder() const;

  // --- people ---
  bool contains(PersonId id) const noexcept {
    return id.index() < m_people.size() && m_people[id.index()].present;
  }
  const Person& person(PersonId id) const {
    assert(contains(id));
    return m_people[id.index()].value;
  }
  // Seats the person holds, in order of id.
  std::span<const PositionId> seats(PersonId id) const {
    assert(contains(id));
    return m_people[id.index()].seats;
  }
  const Person* holder(PositionId id) const {
    const auto person = position(id).holder;
    return person.has_value() ? &m_people[person->index()].value : nullptr;
  }
  std::size_t personCount() const noexcept { return m_personCount; }
  std::size_t personSlots() const noexcept { return m_people.size(); }
  PersonId nextPersonId() const noexcept {
    return PersonId(static_cast<std::uint32_t>(m_people.size()));
  }
  std::optional<PersonId> findPerson(std::string_view key) const;  // average constant

  // --- dotted lines ---
  bool contains(RelationId id) const noexcept {
    return id.index() < m_relations.size() && m_relations[id.index()].has_value();
  }
  const Relation& relation(RelationId id) const {
    assert(contains(id));
    return *m_relations[id.index()];
  }
  std::size_t relationSlots() const noexcept { return m_relations.size(); }
  RelationId nextRelationId() const noexcept {
    return RelationId(static_cast<std::uint32_t>(m_relations.size()));
  }
  // In order of id; linear in the number of dotted lines.
  std::vector<RelationId> relations() const;
  std::vector<RelationId> relationsOf(PositionId id) const;

  // --- what the document defines itself ---
  bool contains(RoleId id) const noexcept {
    return id.index() < m_roles.size() && m_roles[id.index()].has_value();
  }
  const Role& role(RoleId id) const {
    assert(contains(id));
    return *m_roles[id.index()];
  }
  const Role& roleOf(PositionId id) const { return role(position(id).role); }
  std::size_t roleSlots() const noexcept { return m_roles.size(); }
  std::optional<RoleId> findRole(std::string_view key) const;  // linear in the number of roles

  bool contains(CustomFieldId id) const noexcept {
    return id.index() < m_fields.size() && m_fields[id.index()].has_value();
  }
  const CustomField& customField(CustomFieldId id) const {
    assert(contains(id));
    return *m_fields[id.index()];
  }
  std::size_t customFieldSlots() const noexcept { return m_fields.size(); }
  std::optional<CustomFieldId> findCustomField(std::string_view key) const;
  // The text of a user's field on a position; empty when it has none.
  std::string_view customValue(PositionId id, CustomFieldId field) const;

  const DocumentSettings& settings() const noexcept { return m_settings; }
  // None: nobody asked the role advisor yet.
  const std::optional<AdvisorAnswers>& advisorAnswers() const noexcept { return m_advisorAnswers; }
  // Oldest first; several on one day stand in the order in which they were made.
  const std::vector<DiagnosticRun>& diagnosticRuns() const noexcept { return m_diagnosticRuns; }
  // Members of the document's top object that this version does not know, kept as read.
  const std::string& unknownMembers() const noexcept { return m_unknownMembers; }

 private:
  friend class edit::ChartMutator;

  static constexpr std::uint32_t kNone = 0xFFFFFFFFU;

  // Apart from Position, so that a walk over the tree does not drag the texts through the cache.
  struct Node {
    std::vector<PositionId> reports;
    std::uint32_t parent = kNone;
    bool present = false;
  };
  struct PersonSlot {
    Person value;
    std::vector<PositionId> seats;
    bool present = false;
  };

  std::vector<Node> m_nodes;
  std::vector<Position> m_positions;
  std::vector<PersonSlot> m_people;
  SlotIndex m_positionKeys;
  SlotIndex m_personKeys;
  std::vector<std::optional<Relation>> m_relations;
  std::vector<std::optional<Role>> m_roles;
  std::vector<std::optional<CustomField>> m_fields;
  std::vector<PositionId> m_roots;
  std::size_t m_positionCount = 0;
  std::size_t m_seatedCount = 0;
  std::size_t m_personCount = 0;
  DocumentSettings m_settings;
  std::optional<AdvisorAnswers> m_advisorAnswers;
  std::vector<DiagnosticRun> m_diagnosticRuns;
  std::string m_unknownMembers;
};

}  // namespace arborg
