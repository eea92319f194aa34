#include "core/rules/chart_facts.h"

#include <algorithm>

namespace arborg::rules {

namespace {

constexpr RoleSet kSalesLeaders = {BuiltInRole::Cro, BuiltInRole::Cso, BuiltInRole::VpSales};

// What a position by itself puts into its fact.
void start(Fact& fact, const RoleTraits& traits) {
  fact.seats = 1;
  fact.sellers = traits.isSeller() ? 1 : 0;
  fact.layers = 0;
  fact.reports = 0;
  fact.coverage = traits.coverage;
}

// What one direct report adds to its manager's fact. `layers` holds the highest branch below until
// finish().
void add(Fact& manager, const Fact& report, const RoleTraits& reportTraits) {
  manager.seats += report.seats;
  manager.sellers += report.sellers;
  manager.layers = std::max(manager.layers, report.layers);
  manager.reports += reportTraits.isAssistant() ? 0 : 1;
  manager.coverage = static_cast<Coverage>(manager.coverage | report.coverage);
}

void finish(Fact& fact, const RoleTraits& traits) {
  fact.layers += traits.isAssistant() ? 0 : 1;
}

}  // namespace

std::uint8_t ChartFacts::below(const Fact& fact) const {
  const RoleTraits& traits = m_traits[fact.role];
  std::uint8_t flags = fact.above;
  if (traits.is(BuiltInRole::Cro)) flags |= kUnderCro;
  if (traits.isIn(kSalesLeaders)) flags |= kUnderSalesLeader;
  return flags;
}

void ChartFacts::rebuild(const Chart& chart, std::vector<PositionId>& order) {
  m_traits.clear();
  for (std::uint32_t i = 0; i < chart.roleSlots(); ++i) {
    m_traits.push_back(chart.contains(RoleId(i)) ? traitsOf(chart, RoleId(i)) : RoleTraits());
  }
  m_facts.assign(chart.positionSlots(), Fact());
  m_pending.assign(chart.positionSlots(), 0);
  for (auto& list : m_byRole) list.clear();

  order = chart.displayOrder();
  for (const PositionId id : order) {
    Fact& fact = m_facts[id.index()];
    fact.role = chart.position(id).role.value();
    fact.present = 1;
    takeAbove(chart, id);
    start(fact, m_traits[fact.role]);
  }
  for (std::size_t i = order.size(); i-- > 0;) {
    const PositionId id = order[i];
    Fact& fact = m_facts[id.index()];
    const RoleTraits& traits = m_traits[fact.role];
    finish(fact, traits);
    const auto manager = chart.manager(id);
    if (manager.has_value()) add(m_facts[manager->index()], fact, traits);
  }
  for (std::uint32_t i = 0; i < m_facts.size(); ++i) {
    if (m_facts[i].present != 0 && m_facts[i].role < kBuiltInRoleCount) {
      m_byRole[m_facts[i].role].emplace_back(i);
    }
  }
  m_visited = order.size();
}

bool ChartFacts::update(const Chart& chart, const edit::ChangeSet& changes,
                        std::vector<PositionId>& touched) {
  m_visited = 0;
  m_facts.resize(chart.positionSlots());
  m_pending.resize(chart.positionSlots(), 0);
  m_marked.clear();
  bool changed = !changes.moved().empty();

  for (const PositionId id : changes.moved()) {
    const bool wasPresent = m_facts[id.index()].present != 0;
    if (wasPresent && !chart.contains(id)) {
      leave(id);
      touched.push_back(id);
    } else if (chart.contains(id)) {
      if (!wasPresent) enter(chart, id);
      markUpward(chart, id);
    }
  }
  for (const PositionId id : changes.regrouped()) {
    if (chart.contains(id)) markUpward(chart, id);
  }
  for (const PositionId id : changes.altered()) {
    if (!chart.contains(id)) continue;
    touched.push_back(id);
    if (m_facts[id.index()].role == chart.position(id).role.value()) continue;
    changed = true;
    leave(id);
    enter(chart, id);
    markUpward(chart, id);
    // What they report to is another role now.
    const auto reports = chart.reports(id);
    touched.insert(touched.end(), reports.begin(), reports.end());
  }

  sortBottomUp(chart);
  for (const PositionId id : m_marked) gather(chart, id);
  // From the top down: whoever stands above a marked position is up to date when its turn comes.
  for (std::size_t i = m_marked.size(); i-- > 0;) passDown(chart, m_marked[i], touched);
  for (const PositionId id : m_marked) m_pending[id.index()] = 0;
  touched.insert(touched.end(), m_marked.begin(), m_marked.end());
  return changed;
}

void ChartFacts::enter(const Chart& chart, PositionId id) {
  Fact& fact = m_facts[id.index()];
  fact.role = chart.position(id).role.value();
  fact.present = 1;
  if (fact.role >= kBuiltInRoleCount) return;
  auto& list = m_byRole[fact.role];
  list.insert(std::lower_bound(list.begin(), list.end(), id), id);
}

void ChartFacts::leave(PositionId id) {
  Fact& fact = m_facts[id.index()];
  if (fact.role < kBuiltInRoleCount) {
    auto& list = m_byRole[fact.role];
    list.erase(std::lower_bound(list.begin(), list.end(), id));
  }
  fact = Fact();
}

// Marks a position and all above it, each once; m_pending counts the marked among direct reports.
void ChartFacts::markUpward(const Chart& chart, PositionId id) {
  if (m_pending[id.index()] != 0) return;
  m_pending[id.index()] = 1;
  m_marked.push_back(id);
  for (auto manager = chart.manager(id); manager.has_value(); manager = chart.manager(*manager)) {
    std::uint32_t& pending = m_pending[manager->index()];
    if (pending != 0) {
      ++pending;
      return;
    }
    pending = 2;
    m_marked.push_back(*manager);
  }
}

// Orders the marked positions so that reports come before their managers: a manager follows as soon
// as the last of its marked reports has been placed (Kahn 1962).
void ChartFacts::sortBottomUp(const Chart& chart) {
  m_stack.clear();
  for (const PositionId id : m_marked) {
    if (m_pending[id.index()] == 1) m_stack.push_back(id);
  }
  m_marked.clear();
  while (!m_stack.empty()) {
    const PositionId id = m_stack.back();
    m_stack.pop_back();
    m_marked.push_back(id);
    const auto manager = chart.manager(id);
    if (manager.has_value() && --m_pending[manager->index()] == 1) m_stack.push_back(*manager);
  }
}

void ChartFacts::gather(const Chart& chart, PositionId id) {
  Fact& fact = m_facts[id.index()];
  const RoleTraits& traits = m_traits[fact.role];
  start(fact, traits);
  for (const PositionId report : chart.reports(id)) {
    const Fact& below = m_facts[report.index()];
    add(fact, below, m_traits[below.role]);
    ++m_visited;
  }
  finish(fact, traits);
  ++m_visited;
}

// Takes over what stands above a marked position, and hands it on to the unmarked ones below as far
// as it is news to them. A marked report gets its own turn; nothing below an unmarked one is
// marked.
void ChartFacts::passDown(const Chart& chart, PositionId top, std::vector<PositionId>& touched) {
  takeAbove(chart, top);
  m_stack.clear();
  m_stack.push_back(top);
  while (!m_stack.empty()) {
    const PositionId id = m_stack.back();
    m_stack.pop_back();
    for (const PositionId report : chart.reports(id)) {
      ++m_visited;
      if (m_pending[report.index()] != 0 || !takeAbove(chart, report)) continue;
      m_stack.push_back(report);
      // Only rules about sales leaders ask what stands above.
      if (traits(report).isIn(kSalesLeaders)) touched.push_back(report);
    }
  }
}

// True when something else stands above than before.
bool ChartFacts::takeAbove(const Chart& chart, PositionId id) {
  const auto manager = chart.manager(id);
  const std::uint8_t above = manager.has_value() ? below(m_facts[manager->index()]) : 0;
  std::uint8_t& stored = m_facts[id.index()].above;
  if (stored == above) return false;
  stored = above;
  return true;
}

std::optional<PositionId> ChartFacts::firstCovering(const Chart& chart, Coverage bits) const {
  std::optional<PositionId> at;
  while (true) {
    const auto peers = chart.reportsOrRoots(at);
    const auto next = std::find_if(peers.begin(), peers.end(), [&](PositionId id) {
      return (m_facts[id.index()].coverage & bits) != 0;
    });
    if (next == peers.end()) return std::nullopt;
    if ((traits(*next).coverage & bits) != 0) return *next;
    at = *next;
  }
}

}  // namespace arborg::rules
