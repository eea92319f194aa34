#include "core/edit/commands/draft.h"

#include <algorithm>
#include <utility>

#include "core/model/limits.h"
#include "core/util/message_codes.h"

namespace arborg::edit {

namespace {

constexpr std::uint32_t kRoots = 0xFFFFFFFFU;

std::uint32_t slotOf(std::optional<PositionId> manager) {
  return manager.has_value() ? manager->value() : kRoots;
}

// The last ones are looked at first: bulk removal goes from the end.
std::size_t placeOf(std::span<const PositionId> peers, PositionId id) {
  const auto at = std::find(peers.rbegin(), peers.rend(), id);
  return static_cast<std::size_t>(peers.rend() - at) - 1;
}

}  // namespace

Draft::Draft(const Chart& chart)
    : m_chart(chart),
      m_positionKeys(
          'n', chart.positionSlots() + 1,
          [&chart](const std::string& key) { return chart.findPosition(key).has_value(); }),
      m_personKeys('p', chart.personSlots() + 1,
                   [&chart](const std::string& key) { return chart.findPerson(key).has_value(); }),
      m_firstNewPosition(chart.nextPositionId().value()),
      m_firstNewPerson(chart.nextPersonId().value()),
      m_nextRole(static_cast<std::uint32_t>(chart.roleSlots())),
      m_nextField(static_cast<std::uint32_t>(chart.customFieldSlots())),
      m_nextRelation(chart.nextRelationId().value()) {}

std::span<const PositionId> Draft::reports(std::optional<PositionId> manager) const {
  if (manager.has_value() && isNew(*manager)) return newSeat(*manager).reports;
  const auto touched = m_reports.find(slotOf(manager));
  if (touched != m_reports.end()) return touched->second;
  return m_chart.reportsOrRoots(manager);
}

std::optional<PositionId> Draft::manager(PositionId id) const {
  std::uint32_t slot = kRoots;
  if (isNew(id)) {
    slot = newSeat(id).manager;
  } else {
    const auto moved = m_managers.find(id.value());
    if (moved == m_managers.end()) return m_chart.manager(id);
    slot = moved->second;
  }
  return slot == kRoots ? std::nullopt : std::optional(PositionId(slot));
}

std::size_t Draft::indexAmongPeers(PositionId id) const {
  return placeOf(reports(manager(id)), id);
}

Draft::Peers& Draft::touch(std::optional<PositionId> manager) {
  if (manager.has_value() && isNew(*manager)) return newSeat(*manager).reports;
  const auto [at, isFirst] = m_reports.try_emplace(slotOf(manager));
  if (isFirst) {
    const auto current = m_chart.reportsOrRoots(manager);
    at->second.assign(current.begin(), current.end());
  }
  return at->second;
}

void Draft::noteManager(PositionId id, std::optional<PositionId> manager) {
  if (isNew(id)) {
    newSeat(id).manager = slotOf(manager);
  } else {
    m_managers[id.value()] = slotOf(manager);
  }
}

void Draft::move(PositionId id, std::optional<PositionId> manager, std::size_t index) {
  const auto from = this->manager(id);
  const std::size_t oldIndex = indexAmongPeers(id);
  const std::size_t end = reports(manager).size() - (from == manager ? 1U : 0U);
  index = std::min(index, end);
  if (from == manager && oldIndex == index) return;
  Peers& source = touch(from);
  source.erase(source.begin() + static_cast<std::ptrdiff_t>(oldIndex));
  Peers& target = touch(manager);
  target.insert(target.begin() + static_cast<std::ptrdiff_t>(index), id);
  noteManager(id, manager);
  m_edits.emplace_back(MovePosition{id, manager, static_cast<std::uint32_t>(index)});
}

void Draft::moveInOrder(std::span<const PositionId> ids, std::optional<PositionId> manager,
                        std::size_t index) {
  for (std::size_t i = ids.size(); i-- > 0;) move(ids[i], manager, index);
}

PositionId Draft::insert(Position value, std::optional<PositionId> manager, std::size_t index) {
  const PositionId id(m_firstNewPosition + static_cast<std::uint32_t>(m_newSeats.size()));
  value.key = m_positionKeys.keepOrNext(std::move(value.key));
  Peers& peers = touch(manager);
  index = std::min(index, peers.size());
  peers.insert(peers.begin() + static_cast<std::ptrdiff_t>(index), id);
  m_newSeats.push_back(NewSeat{slotOf(manager), value.holder, {}});
  if (value.holder.has_value()) ++seatCount(*value.holder);
  m_edits.emplace_back(
      InsertPosition{id, std::move(value), manager, static_cast<std::uint32_t>(index)});
  return id;
}

PositionId Draft::append(Position value, std::optional<PositionId> manager) {
  return insert(std::move(value), manager, reports(manager).size());
}

void Draft::remove(PositionId id) {
  Peers& peers = touch(manager(id));
  peers.erase(peers.begin() + static_cast<std::ptrdiff_t>(placeOf(peers, id)));
  const auto person = holder(id);
  m_edits.emplace_back(RemovePosition{id});
  if (person.has_value()) loseSeat(*person);
}

std::size_t Draft::removeBranches(std::span<const PositionId> tops) {
  std::vector<PositionId> all;
  for (const PositionId top : tops) {
    const auto branch = m_chart.branch(top);
    all.insert(all.end(), branch.begin(), branch.end());
  }
  removeRelationsOf(all);
  // From the end: whoever goes has no reports left and is the last of its peers.
  for (std::size_t i = all.size(); i-- > 0;) {
    m_edits.emplace_back(RemovePosition{all[i]});
    const auto person = m_chart.position(all[i]).holder;
    if (person.has_value()) loseSeat(*person);
  }
  return all.size();
}

void Draft::removeRelationsOf(std::span<const PositionId> ids) {
  if (m_chart.relationSlots() == 0 || ids.empty()) return;
  std::vector<bool> marked(m_chart.positionSlots());
  for (const PositionId id : ids) marked[id.index()] = true;
  for (const RelationId relation : m_chart.relations()) {
    const Relation& value = m_chart.relation(relation);
    if (marked[value.report.index()] || marked[value.manager.index()]) {
      m_edits.emplace_back(SetRelation{relation, std::nullopt});
    }
  }
}

PersonId Draft::addPerson(Person value) {
  const PersonId id(m_firstNewPerson + static_cast<std::uint32_t>(m_newPeopleSeats.size()));
  m_newPeopleSeats.push_back(0);
  value.key = m_personKeys.keepOrNext(std::move(value.key));
  m_edits.emplace_back(InsertPerson{id, std::move(value)});
  return id;
}

std::optional<PersonId> Draft::holder(PositionId id) const {
  if (isNew(id)) return newSeat(id).holder;
  const auto changed = m_holders.find(id.value());
  return changed != m_holders.end() ? changed->second : m_chart.position(id).holder;
}

void Draft::setHolder(PositionId id, std::optional<PersonId> person) {
  const auto old = holder(id);
  if (old == person) return;
  if (isNew(id)) {
    newSeat(id).holder = person;
  } else {
    m_holders[id.value()] = person;
  }
  if (person.has_value()) ++seatCount(*person);
  m_edits.emplace_back(SetHolder{id, person});
  if (old.has_value()) loseSeat(*old);
}

std::int64_t& Draft::seatCount(PersonId person) {
  if (person.value() >= m_firstNewPerson) {
    return m_newPeopleSeats[person.value() - m_firstNewPerson];
  }
  const auto [at, isFirst] = m_seats.try_emplace(person.value(), 0);
  if (isFirst) at->second = static_cast<std::int64_t>(m_chart.seats(person).size());
  return at->second;
}

void Draft::loseSeat(PersonId person) {
  if (--seatCount(person) == 0) m_unseated.push_back(person);
}

RoleId Draft::addRole(Role role) {
  const RoleId id(m_nextRole++);
  m_edits.emplace_back(SetRole{id, std::move(role)});
  return id;
}

CustomFieldId Draft::addCustomField(CustomField field) {
  const CustomFieldId id(m_nextField++);
  m_edits.emplace_back(SetCustomField{id, std::move(field)});
  return id;
}

Result<void> Draft::checkFieldCount() const {
  std::size_t count = m_nextField - m_chart.customFieldSlots();
  if (count == 0) return {};
  for (std::uint32_t i = 0; i < m_chart.customFieldSlots(); ++i) {
    if (m_chart.contains(CustomFieldId(i))) ++count;
  }
  if (count <= kMaxCustomFields) return {};
  return Message(Code::EditTooManyFields, {{"limit", static_cast<std::int64_t>(kMaxCustomFields)}});
}

RelationId Draft::addRelation(Relation relation) {
  const RelationId id(m_nextRelation++);
  m_edits.emplace_back(SetRelation{id, std::move(relation)});
  return id;
}

Plan Draft::take(Message name, std::vector<PositionId> select) {
  // Somebody may have been unseated twice, or seated again since.
  std::sort(m_unseated.begin(), m_unseated.end());
  m_unseated.erase(std::unique(m_unseated.begin(), m_unseated.end()), m_unseated.end());
  for (const PersonId person : m_unseated) {
    if (seatCount(person) == 0) m_edits.emplace_back(RemovePerson{person});
  }
  m_unseated.clear();
  return Plan{std::move(m_edits), std::move(name), {}, std::move(select)};
}

}  // namespace arborg::edit
