#include "core/rules/seat_rules.h"

#include <algorithm>

#include "core/rules/arguments.h"

namespace arborg::rules {

void DottedLines::rebuild(const Chart& chart) {
  m_lines.assign(chart.relationSlots(), std::nullopt);
  m_ends.clear();
  for (const RelationId id : chart.relations()) {
    const Relation& line = chart.relation(id);
    m_lines[id.index()] = Ends{line.report, line.manager};
    m_ends.emplace_back(line.report, id);
    m_ends.emplace_back(line.manager, id);
  }
  std::sort(m_ends.begin(), m_ends.end());
}

void DottedLines::update(const Chart& chart, std::span<const RelationId> changed) {
  m_lines.resize(chart.relationSlots());
  for (const RelationId id : changed) {
    auto& stored = m_lines[id.index()];
    if (stored.has_value()) {
      take(stored->report, id);
      take(stored->manager, id);
      stored.reset();
    }
    if (!chart.contains(id)) continue;
    const Relation& line = chart.relation(id);
    stored = Ends{line.report, line.manager};
    put(line.report, id);
    put(line.manager, id);
  }
}

void DottedLines::put(PositionId end, RelationId id) {
  m_ends.insert(std::lower_bound(m_ends.begin(), m_ends.end(), End(end, id)), End(end, id));
}

void DottedLines::take(PositionId end, RelationId id) {
  m_ends.erase(std::lower_bound(m_ends.begin(), m_ends.end(), End(end, id)));
}

bool DottedLines::joinManager(const Chart& chart, PositionId id) const {
  if (m_ends.empty()) return false;
  const auto manager = chart.manager(id);
  if (!manager.has_value()) return false;
  for (auto at = std::lower_bound(m_ends.begin(), m_ends.end(), End(id, RelationId(0)));
       at != m_ends.end() && at->first == id; ++at) {
    const Ends& line = *m_lines[at->second.index()];
    if ((line.report == id ? line.manager : line.report) == *manager) return true;
  }
  return false;
}

Seats seatsOfHolder(const Chart& chart, PositionId id, const Fact& fact) {
  if (!fact.isFilled()) return {};
  const auto seats = chart.seats(PersonId(fact.holder));
  return {seats.size() > 1, seats.front() == id};
}

RuleSet judgeSeat(const Chart& chart, PositionId id, const Fact& fact, const RoleTraits& traits,
                  const Seats& seats, const DottedLines& dottedLines) {
  RuleSet broken;
  const bool leads = traits.kind == RoleKind::Executive || traits.kind == RoleKind::Leader;
  if (leads && !fact.isFilled()) broken.insert(RuleId::SeatVacantLeader);
  if (seats.several && seats.first) broken.insert(RuleId::SeatHolderTwice);
  if (dottedLines.joinManager(chart, id)) broken.insert(RuleId::StructureSolidAndDotted);
  return broken;
}

std::vector<RelationId> dottedToManager(const Chart& chart, PositionId id) {
  std::vector<RelationId> lines;
  const auto manager = chart.manager(id);
  if (!manager.has_value()) return lines;
  for (const RelationId line : chart.relationsOf(id)) {
    const Relation& relation = chart.relation(line);
    if (relation.report == *manager || relation.manager == *manager) lines.push_back(line);
  }
  return lines;
}

std::vector<Argument> describeSeat(const Chart& chart, RuleId rule, PositionId subject) {
  std::vector<Argument> args;
  args.push_back(nameOf("name", chart, subject));
  if (rule == RuleId::SeatHolderTwice) {
    const auto holder = chart.position(subject).holder;
    args.push_back(
        countArgument("count", holder.has_value() ? chart.seats(*holder).size() : std::size_t{0}));
    return args;
  }
  args.push_back(roleOf("role", chart, subject));
  if (rule == RuleId::StructureSolidAndDotted) {
    const auto manager = chart.manager(subject);
    if (manager.has_value()) {
      args.push_back(nameOf("manager", chart, *manager));
      args.push_back(roleOf("managerRole", chart, *manager));
    }
  }
  return args;
}

}  // namespace arborg::rules
