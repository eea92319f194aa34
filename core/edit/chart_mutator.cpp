#include "core/edit/chart_mutator.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace arborg::edit {

void ChartMutator::reserve(std::size_t positions, std::size_t people) {
  const auto enlarge = [](auto& slots, std::size_t wanted) {
    if (wanted > slots.capacity()) slots.reserve(std::max(wanted, 2 * slots.capacity()));
  };
  enlarge(m_chart.m_nodes, positions);
  enlarge(m_chart.m_positions, positions);
  enlarge(m_chart.m_people, people);
}

std::vector<PositionId>& ChartMutator::peers(std::optional<PositionId> manager) {
  return manager.has_value() ? m_chart.m_nodes[manager->index()].reports : m_chart.m_roots;
}

void ChartMutator::link(PositionId id, std::optional<PositionId> manager, std::size_t index) {
  auto& list = peers(manager);
  assert(index <= list.size());
  list.insert(list.begin() + static_cast<std::ptrdiff_t>(index), id);
  m_chart.m_nodes[id.index()].parent = manager.has_value() ? manager->value() : Chart::kNone;
}

void ChartMutator::unlink(PositionId id) {
  auto& list = peers(m_chart.manager(id));
  // From the end: removing a whole branch goes backwards and finds each at once.
  const auto at = std::find(list.rbegin(), list.rend(), id);
  assert(at != list.rend());
  list.erase(std::next(at).base());
}

void ChartMutator::insertPosition(PositionId id, Position value, std::optional<PositionId> manager,
                                  std::size_t index) {
  assert(!m_chart.contains(id) && id.index() <= m_chart.m_nodes.size());
  assert(!value.key.empty() && !m_chart.findPosition(value.key).has_value());
  assert(!manager.has_value() || m_chart.contains(*manager));
  if (id.index() == m_chart.m_nodes.size()) {
    m_chart.m_nodes.emplace_back();
    m_chart.m_positions.emplace_back();
  }
  const std::optional<PersonId> person = std::exchange(value.holder, std::nullopt);
  m_chart.m_nodes[id.index()].present = true;
  m_chart.m_positions[id.index()] = std::move(value);
  m_chart.m_positionKeys.insert(m_chart.m_positions[id.index()].key, id.value());
  ++m_chart.m_positionCount;
  link(id, manager, index);
  setHolder(id, person);
}

Position ChartMutator::removePosition(PositionId id) {
  assert(m_chart.contains(id) && m_chart.reports(id).empty());
  const std::optional<PersonId> person = m_chart.position(id).holder;
  setHolder(id, std::nullopt);
  unlink(id);
  m_chart.m_positionKeys.erase(m_chart.position(id).key, id.value());
  m_chart.m_nodes[id.index()] = Chart::Node();
  --m_chart.m_positionCount;
  Position value = std::exchange(m_chart.m_positions[id.index()], Position());
  value.holder = person;
  return value;
}

void ChartMutator::movePosition(PositionId id, std::optional<PositionId> manager,
                                std::size_t index) {
  assert(!manager.has_value() || !m_chart.isInBranch(*manager, id));
  unlink(id);
  link(id, manager, index);
}

void ChartMutator::setPositionKey(PositionId id, std::string key) {
  assert(!key.empty() && !m_chart.findPosition(key).has_value());
  std::string& stored = m_chart.m_positions[id.index()].key;
  m_chart.m_positionKeys.erase(stored, id.value());
  stored = std::move(key);
  m_chart.m_positionKeys.insert(stored, id.value());
}

void ChartMutator::setHolder(PositionId id, std::optional<PersonId> person) {
  auto& holder = m_chart.m_positions[id.index()].holder;
  if (holder.has_value()) {
    auto& seats = m_chart.m_people[holder->index()].seats;
    seats.erase(std::find(seats.begin(), seats.end(), id));
    --m_chart.m_seatedCount;
  }
  holder = person;
  if (person.has_value()) {
    assert(m_chart.contains(*person));
    // Kept in order of id, so that seating and unseating leaves no trace.
    auto& seats = m_chart.m_people[person->index()].seats;
    seats.insert(std::upper_bound(seats.begin(), seats.end(), id), id);
    ++m_chart.m_seatedCount;
  }
}

void ChartMutator::insertPerson(PersonId id, Person value) {
  assert(!m_chart.contains(id) && id.index() <= m_chart.m_people.size());
  assert(!value.key.empty() && !m_chart.findPerson(value.key).has_value());
  if (id.index() == m_chart.m_people.size()) m_chart.m_people.emplace_back();
  auto& slot = m_chart.m_people[id.index()];
  slot.value = std::move(value);
  slot.present = true;
  m_chart.m_personKeys.insert(slot.value.key, id.value());
  ++m_chart.m_personCount;
}

Person ChartMutator::removePerson(PersonId id) {
  assert(m_chart.contains(id) && m_chart.seats(id).empty());
  auto& slot = m_chart.m_people[id.index()];
  m_chart.m_personKeys.erase(slot.value.key, id.value());
  Person value = std::move(slot.value);
  slot = Chart::PersonSlot();
  --m_chart.m_personCount;
  return value;
}

void ChartMutator::setPersonKey(PersonId id, std::string key) {
  assert(!key.empty() && !m_chart.findPerson(key).has_value());
  std::string& stored = m_chart.m_people[id.index()].value.key;
  m_chart.m_personKeys.erase(stored, id.value());
  stored = std::move(key);
  m_chart.m_personKeys.insert(stored, id.value());
}

std::optional<Relation>& ChartMutator::relation(RelationId id) {
  if (id.index() >= m_chart.m_relations.size()) m_chart.m_relations.resize(id.index() + 1);
  return m_chart.m_relations[id.index()];
}

std::optional<Role>& ChartMutator::role(RoleId id) {
  assert(id.index() >= kBuiltInRoleCount);
  if (id.index() >= m_chart.m_roles.size()) m_chart.m_roles.resize(id.index() + 1);
  return m_chart.m_roles[id.index()];
}

std::optional<CustomField>& ChartMutator::customField(CustomFieldId id) {
  if (id.index() >= m_chart.m_fields.size()) m_chart.m_fields.resize(id.index() + 1);
  return m_chart.m_fields[id.index()];
}

}  // namespace arborg::edit
