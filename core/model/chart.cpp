#include "core/model/chart.h"

#include <algorithm>

namespace arborg {

Chart::Chart() {
  m_roles.reserve(kBuiltInRoleCount);
  for (const Role& role : builtInRoles()) m_roles.emplace_back(role);
}

std::optional<PositionId> Chart::findPosition(std::string_view key) const {
  const auto slot = m_positionKeys.find(
      key, [this](std::uint32_t at) { return std::string_view(m_positions[at].key); });
  return slot.has_value() ? std::optional(PositionId(*slot)) : std::nullopt;
}

std::size_t Chart::indexAmongPeers(PositionId id) const {
  const auto peers = reportsOrRoots(manager(id));
  if (peers.back() == id) return peers.size() - 1;  // where bulk changes look
  return static_cast<std::size_t>(std::find(peers.begin(), peers.end(), id) - peers.begin());
}

bool Chart::isInBranch(PositionId id, PositionId ancestor) const {
  for (std::uint32_t at = id.value(); at != kNone; at = m_nodes[at].parent) {
    if (at == ancestor.value()) return true;
  }
  return false;
}

std::vector<PositionId> Chart::branch(PositionId top) const {
  std::vector<PositionId> order;
  std::vector<PositionId> pending{top};
  while (!pending.empty()) {
    const PositionId id = pending.back();
    pending.pop_back();
    order.push_back(id);
    const auto below = reports(id);
    pending.insert(pending.end(), below.rbegin(), below.rend());
  }
  return order;
}

std::vector<PositionId> Chart::displayOrder() const {
  std::vector<PositionId> order;
  order.reserve(m_positionCount);
  std::vector<PositionId> pending(m_roots.rbegin(), m_roots.rend());
  while (!pending.empty()) {
    const PositionId id = pending.back();
    pending.pop_back();
    order.push_back(id);
    const auto below = reports(id);
    pending.insert(pending.end(), below.rbegin(), below.rend());
  }
  return order;
}

std::optional<PersonId> Chart::findPerson(std::string_view key) const {
  const auto slot = m_personKeys.find(
      key, [this](std::uint32_t at) { return std::string_view(m_people[at].value.key); });
  return slot.has_value() ? std::optional(PersonId(*slot)) : std::nullopt;
}

std::vector<RelationId> Chart::relations() const {
  std::vector<RelationId> all;
  for (std::uint32_t i = 0; i < m_relations.size(); ++i) {
    if (m_relations[i].has_value()) all.emplace_back(i);
  }
  return all;
}

std::vector<RelationId> Chart::relationsOf(PositionId id) const {
  std::vector<RelationId> found;
  for (std::uint32_t i = 0; i < m_relations.size(); ++i) {
    const auto& relation = m_relations[i];
    if (relation.has_value() && (relation->report == id || relation->manager == id)) {
      found.emplace_back(i);
    }
  }
  return found;
}

std::optional<RoleId> Chart::findRole(std::string_view key) const {
  for (std::uint32_t i = 0; i < m_roles.size(); ++i) {
    if (m_roles[i].has_value() && m_roles[i]->key == key) return RoleId(i);
  }
  return std::nullopt;
}

std::optional<CustomFieldId> Chart::findCustomField(std::string_view key) const {
  for (std::uint32_t i = 0; i < m_fields.size(); ++i) {
    if (m_fields[i].has_value() && m_fields[i]->key == key) return CustomFieldId(i);
  }
  return std::nullopt;
}

std::string_view Chart::customValue(PositionId id, CustomFieldId field) const {
  for (const auto& [owner, text] : position(id).custom) {
    if (owner == field) return text;
  }
  return {};
}

}  // namespace arborg
