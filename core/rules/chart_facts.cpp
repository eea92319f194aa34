#include "core/rules/chart_facts.h"

#include <algorithm>

namespace arborg::rules {

namespace {

constexpr RoleSet kSalesLeaders = {BuiltInRole::Cro, BuiltInRole::Cso, BuiltInRole::VpSales};

// Whether somebody sits there matters to those around the seat.
constexpr RoleSet kMatterWhenFilled = {BuiltInRole::Cro,
                                       BuiltInRole::Cmo,
                                       BuiltInRole::VpMarketing,
                                       BuiltInRole::Cco,
                                       BuiltInRole::VpCustomerSuccess,
                                       BuiltInRole::SalesStrategyHead};

// What a position by itself puts into its fact.
void start(Fact& fact, const RoleTraits& traits) {
  fact.seats = 1;
  fact.sellers = traits.isSeller() ? 1 : 0;
  fact.layers = 0;
  fact.reports = 0;
  fact.coverage = traits.coverage;
  if (fact.isFilled() && traits.is(BuiltInRole::SalesStrategyHead)) {
    fact.coverage |= kCoversStrategyHead;
  }
  fact.direct = 0;
  fact.directFilled = 0;
  fact.assigned.reset();
}

// What one direct report adds to its manager's fact. `layers` holds the highest branch below until
// finish().
void add(Fact& manager, const Fact& report, const RoleTraits& reportTraits) {
  manager.seats += report.seats;
  manager.sellers += report.sellers;
  manager.layers = std::max(manager.layers, report.layers);
  manager.reports += reportTraits.isAssistant() ? 0 : 1;
  manager.coverage = static_cast<Coverage>(manager.coverage | report.coverage);
  const auto leads = static_cast<Coverage>(reportTraits.coverage & kCoversBalancing);
  manager.direct = static_cast<Coverage>(manager.direct | leads);
  if (report.isFilled()) {
    manager.directFilled = static_cast<Coverage>(manager.directFilled | leads);
  }
  const auto& quota = report.quota.has_value() ? report.quota : report.assigned;
  if (quota.has_value()) manager.assigned = manager.assigned.value_or(0) + *quota;
}

void finish(Fact& fact, const RoleTraits& traits) {
  fact.layers += traits.isAssistant() ? 0 : 1;
}

std::uint32_t holderOf(const Position& position) {
  return position.holder.has_value() ? position.holder->value() : Fact::kNobody;
}

// The seats of somebody, of whom the chart may know nothing any more.
void touchSeats(const Chart& chart, std::uint32_t holder, std::vector<PositionId>& touched) {
  if (holder == Fact::kNobody || !chart.contains(PersonId(holder))) return;
  const auto seats = chart.seats(PersonId(holder));
  touched.insert(touched.end(), seats.begin(), seats.end());
}

}  // namespace

std::uint8_t ChartFacts::below(const Fact& fact) const {
  const RoleTraits& traits = m_traits[fact.role];
  std::uint8_t flags = fact.above;
  if (traits.is(BuiltInRole::Cro)) flags |= kUnderCro;
  if (traits.is(BuiltInRole::Cro) && fact.isFilled()) flags |= kUnderFilledCro;
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

  m_quotas = 0;
  m_inSales = 0;
  order = chart.displayOrder();
  for (const PositionId id : order) {
    const Position& position = chart.position(id);
    Fact& fact = m_facts[id.index()];
    fact.role = position.role.value();
    fact.holder = holderOf(position);
    fact.quota = position.quota;
    fact.present = 1;
    m_quotas += fact.quota.has_value() ? 1 : 0;
    m_inSales += m_traits[fact.role].inSales ? 1 : 0;
    takeAbove(chart, id);
  }
  // As update() does it, so that sums of doubles come out the same.
  for (std::size_t i = order.size(); i-- > 0;) gather(chart, order[i]);
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
      touchSeats(chart, m_facts[id.index()].holder, touched);
      leave(id);
      touched.push_back(id);
    } else if (chart.contains(id)) {
      if (!wasPresent) {
        enter(chart, id);
        touchSeats(chart, m_facts[id.index()].holder, touched);
      }
      markUpward(chart, id);
    }
  }
  for (const PositionId id : changes.regrouped()) {
    if (chart.contains(id)) markUpward(chart, id);
  }
  for (const PositionId id : changes.altered()) {
    if (!chart.contains(id)) continue;
    touched.push_back(id);
    changed = renew(chart, id, touched) || changed;
  }

  sortBottomUp(chart);
  for (const PositionId id : m_marked) gatherAgain(chart, id, touched);
  // From the top down: whoever stands above a marked position is up to date when its turn comes.
  for (std::size_t i = m_marked.size(); i-- > 0;) passDown(chart, m_marked[i], touched);
  for (const PositionId id : m_marked) m_pending[id.index()] = 0;
  touched.insert(touched.end(), m_marked.begin(), m_marked.end());
  return changed;
}

void ChartFacts::enter(const Chart& chart, PositionId id) {
  const Position& position = chart.position(id);
  Fact& fact = m_facts[id.index()];
  fact.role = position.role.value();
  fact.holder = holderOf(position);
  fact.quota = position.quota;
  fact.present = 1;
  m_quotas += fact.quota.has_value() ? 1 : 0;
  m_inSales += m_traits[fact.role].inSales ? 1 : 0;
  if (fact.role >= kBuiltInRoleCount) return;
  auto& list = m_byRole[fact.role];
  list.insert(std::lower_bound(list.begin(), list.end(), id), id);
}

void ChartFacts::leave(PositionId id) {
  Fact& fact = m_facts[id.index()];
  m_quotas -= fact.quota.has_value() ? 1 : 0;
  m_inSales -= m_traits[fact.role].inSales ? 1 : 0;
  if (fact.role < kBuiltInRoleCount) {
    auto& list = m_byRole[fact.role];
    list.erase(std::lower_bound(list.begin(), list.end(), id));
  }
  fact = Fact();
}

// Takes over what was altered of a position that stays. True when its role is another one.
bool ChartFacts::renew(const Chart& chart, PositionId id, std::vector<PositionId>& touched) {
  const Position& position = chart.position(id);
  Fact& fact = m_facts[id.index()];
  const std::uint32_t holder = holderOf(position);
  const bool wasFilled = fact.isFilled();
  if (fact.holder != holder) {
    touchSeats(chart, fact.holder, touched);
    touchSeats(chart, holder, touched);
    fact.holder = holder;
  }
  if (fact.role != position.role.value()) {
    leave(id);
    enter(chart, id);
    markUpward(chart, id);
    // What they report to is another role now.
    const auto reports = chart.reports(id);
    touched.insert(touched.end(), reports.begin(), reports.end());
    return true;
  }
  if (wasFilled != fact.isFilled() && traits(id).isIn(kMatterWhenFilled)) markUpward(chart, id);
  if (fact.quota != position.quota) {
    m_quotas -= fact.quota.has_value() ? 1 : 0;
    m_quotas += position.quota.has_value() ? 1 : 0;
    fact.quota = position.quota;
    markUpward(chart, id);
  }
  return false;
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

// A CRO's peers balance it: when others of them lead Marketing or Customer Success now, CROs among
// them may be judged otherwise.
void ChartFacts::gatherAgain(const Chart& chart, PositionId id, std::vector<PositionId>& touched) {
  const Coverage before = m_facts[id.index()].directFilled;
  gather(chart, id);
  if (m_facts[id.index()].directFilled == before) return;
  for (const PositionId report : chart.reports(id)) {
    if (traits(report).is(BuiltInRole::Cro)) touched.push_back(report);
  }
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
