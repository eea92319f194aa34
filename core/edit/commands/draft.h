// A plan in the making: edits, and the chart as they will leave it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/edit/commands/fresh_keys.h"
#include "core/edit/plan.h"
#include "core/util/result.h"

namespace arborg::edit {

// Collects the edits of one command. Reading back gives the tree as it will be after the edits so
// far, without copying the chart: only the lists of reports that were touched are kept. Used inside
// commands and quick fixes only.
class Draft {
 public:
  explicit Draft(const Chart& chart);

  const Chart& chart() const noexcept { return m_chart; }

  // --- the tree ---
  std::span<const PositionId> reports(std::optional<PositionId> manager) const;
  std::optional<PositionId> manager(PositionId id) const;
  std::size_t indexAmongPeers(PositionId id) const;
  // With its branch; an index beyond the end means the end. No edit when nothing would change. The
  // manager is not in the branch (asserted when the plan is applied).
  void move(PositionId id, std::optional<PositionId> manager, std::size_t index);
  // Several, side by side from `index` on. None of them is there yet.
  void moveInOrder(std::span<const PositionId> ids, std::optional<PositionId> manager,
                   std::size_t index);
  // The value's key is kept where nobody has it, else (or when it is empty) a fresh one is given.
  PositionId insert(Position value, std::optional<PositionId> manager, std::size_t index);
  PositionId append(Position value, std::optional<PositionId> manager);
  // A position without reports; its dotted lines go first (removeRelationsOf).
  void remove(PositionId id);
  // Whole branches with their dotted lines. Linear in the branches and the number of dotted lines;
  // the draft's tree is not brought up to date. Returns how many positions go.
  std::size_t removeBranches(std::span<const PositionId> tops);
  void removeRelationsOf(std::span<const PositionId> ids);

  // --- people ---
  // Key as for insert().
  PersonId addPerson(Person value);
  std::optional<PersonId> holder(PositionId id) const;
  void setHolder(PositionId id, std::optional<PersonId> person);

  // --- the rest ---
  void add(Edit edit) { m_edits.push_back(std::move(edit)); }
  bool empty() const noexcept { return m_edits.empty(); }
  // As in chart(), or made by this draft.
  RoleId addRole(Role role);
  CustomFieldId addCustomField(CustomField field);
  // EditTooManyFields where the new ones are too many.
  Result<void> checkFieldCount() const;
  RelationId addRelation(Relation relation);

  // Whoever lost the last seat on the way is removed: nobody stays behind unseen. Then the plan.
  Plan take(Message name, std::vector<PositionId> select);

 private:
  using Peers = std::vector<PositionId>;
  // A position that the draft makes, as it is by now.
  struct NewSeat {
    std::uint32_t manager;
    std::optional<PersonId> holder;
    Peers reports;
  };
  bool isNew(PositionId id) const noexcept { return id.value() >= m_firstNewPosition; }
  const NewSeat& newSeat(PositionId id) const {
    return m_newSeats[id.value() - m_firstNewPosition];
  }
  NewSeat& newSeat(PositionId id) { return m_newSeats[id.value() - m_firstNewPosition]; }
  Peers& touch(std::optional<PositionId> manager);
  void noteManager(PositionId id, std::optional<PositionId> manager);
  void loseSeat(PersonId person);
  std::int64_t& seatCount(PersonId person);

  const Chart& m_chart;
  std::vector<Edit> m_edits;
  // Of what the chart has, only what was touched; kRoots for the roots and for no manager.
  std::unordered_map<std::uint32_t, Peers> m_reports;
  std::unordered_map<std::uint32_t, std::uint32_t> m_managers;
  std::unordered_map<std::uint32_t, std::optional<PersonId>> m_holders;
  std::unordered_map<std::uint32_t, std::int64_t> m_seats;
  // Of what is new, everything, by id less the first new one.
  std::vector<NewSeat> m_newSeats;
  std::vector<std::int64_t> m_newPeopleSeats;
  std::vector<PersonId> m_unseated;
  FreshKeys m_positionKeys;
  FreshKeys m_personKeys;
  std::uint32_t m_firstNewPosition;
  std::uint32_t m_firstNewPerson;
  std::uint32_t m_nextRole;
  std::uint32_t m_nextField;
  std::uint32_t m_nextRelation;
};

}  // namespace arborg::edit
