#include "core/figures/rollups.h"

#include <algorithm>

namespace arborg::figures {

namespace {

// Adds the branch of a direct report. `layers` holds the highest branch below until finish().
void add(Tally& manager, const Tally& report, bool isAssistant) {
  manager.seats += report.seats;
  manager.filled += report.filled;
  manager.sellers += report.sellers;
  manager.executives += report.executives;
  manager.developers += report.developers;
  manager.layers = std::max(manager.layers, report.layers);
  manager.reports += isAssistant ? 0 : 1;
  if ((report.known & kKnowsQuota) != 0) {
    manager.quotaBelow += report.quota;
    manager.known |= kKnowsQuotaBelow;
  }
  // What is known of the quota is decided seat by seat, in finish().
  manager.known |= report.known & ~std::uint32_t{kKnowsQuota | kKnowsQuotaBelow};
  manager.fte += report.fte;
  manager.cost += report.cost;
  manager.coveredBelow += report.coveredBelow;
  manager.coveredOwn += report.coveredOwn;
  manager.attained += report.attained;
  manager.opportunities += report.opportunities;
  manager.dealsWon += report.dealsWon;
  manager.ratedOpportunities += report.ratedOpportunities;
  manager.ratedWon += report.ratedWon;
  manager.pricedRevenue += report.pricedRevenue;
  manager.pricedDeals += report.pricedDeals;
  manager.cycleDays += report.cycleDays;
  manager.cycleDeals += report.cycleDeals;
}

// When all direct reports are in.
void finish(Tally& tally, const Position& position, bool isAssistant) {
  tally.layers += isAssistant ? 0 : 1;
  const bool below = (tally.known & kKnowsQuotaBelow) != 0;
  if (position.quota.has_value()) {
    tally.quota = *position.quota;
    tally.known |= kKnowsQuota;
    if (below && *position.quota > 0) {
      tally.coveredBelow = tally.quotaBelow;
      tally.coveredOwn = *position.quota;
    }
  } else if (below) {
    tally.quota = tally.quotaBelow;
    tally.known |= kKnowsQuota;
  }
}

void addPerformance(Tally& tally, const Performance& performance) {
  const auto& [attained, opportunities, won, cycle] = performance;
  if (attained.has_value()) {
    tally.attained = *attained;
    tally.known |= kKnowsAttained;
  }
  if (opportunities.has_value()) {
    tally.opportunities = *opportunities;
    tally.known |= kKnowsOpportunities;
  }
  if (!won.has_value()) return;
  tally.dealsWon = *won;
  tally.known |= kKnowsDealsWon;
  if (opportunities.has_value()) {
    tally.ratedOpportunities = *opportunities;
    tally.ratedWon = *won;
  }
  if (attained.has_value()) {
    tally.pricedRevenue = *attained;
    tally.pricedDeals = *won;
  }
  if (cycle.has_value()) {
    tally.cycleDays = *cycle * *won;
    tally.cycleDeals = *won;
  }
}

}  // namespace

void Rollups::learnRoles(const Chart& chart) {
  m_traits.assign(chart.roleSlots(), Traits());
  for (std::uint32_t i = 0; i < chart.roleSlots(); ++i) {
    const RoleId id(i);
    if (!chart.contains(id)) continue;
    const auto builtIn = builtInRole(id);
    Traits& traits = m_traits[i];
    traits.seller = chart.role(id).kind == RoleKind::Seller ? 1 : 0;
    traits.executive = builtIn == BuiltInRole::AccountExecutive ? 1 : 0;
    traits.developer = builtIn == BuiltInRole::Sdr || builtIn == BuiltInRole::Bdr ? 1 : 0;
    traits.assistant = builtIn == BuiltInRole::Assistant ? 1 : 0;
  }
}

Tally Rollups::ownOf(const Position& position) const {
  const Traits& traits = m_traits[position.role.index()];
  Tally tally;
  tally.seats = 1;
  tally.sellers = traits.seller;
  tally.executives = traits.executive;
  tally.developers = traits.developer;
  if (position.holder.has_value()) {
    tally.filled = 1;
    tally.fte = position.fte.value_or(1);
  }
  if (position.cost.has_value()) {
    tally.cost = *position.cost;
    tally.known |= kKnowsCost;
  }
  if (position.performance.isStored()) addPerformance(tally, *position.performance);
  return tally;
}

void Rollups::rebuild(const Chart& chart) {
  learnRoles(chart);
  m_tallies.assign(chart.positionSlots(), Tally());
  m_pending.assign(chart.positionSlots(), 0);
  const std::vector<PositionId> order = chart.displayOrder();
  for (const PositionId id : order) m_tallies[id.index()] = ownOf(chart.position(id));
  for (std::size_t i = order.size(); i-- > 0;) {
    const PositionId id = order[i];
    const bool assistant = isAssistant(chart, id);
    finish(m_tallies[id.index()], chart.position(id), assistant);
    const auto manager = chart.manager(id);
    if (manager.has_value()) {
      add(m_tallies[manager->index()], m_tallies[id.index()], assistant);
    }
  }
  m_visited = order.size();
  m_marked.clear();
}

bool Rollups::update(const Chart& chart, const edit::ChangeSet& changes) {
  m_visited = 0;
  if (changes.everything() || changes.rolesChanged()) {
    rebuild(chart);
    return true;
  }
  m_tallies.resize(chart.positionSlots());
  m_pending.resize(chart.positionSlots(), 0);
  m_marked.clear();
  for (const auto* ids : {&changes.moved(), &changes.regrouped(), &changes.altered()}) {
    for (const PositionId id : *ids) {
      if (chart.contains(id)) {
        markUpward(chart, id);
      } else {
        m_tallies[id.index()] = Tally();
      }
    }
  }
  sortBottomUp(chart);
  for (const PositionId id : m_marked) {
    gather(chart, id);
    m_pending[id.index()] = 0;
  }
  return !m_marked.empty() || !changes.moved().empty();
}

// Marks a position and all above it, each once; m_pending counts the marked among direct reports.
void Rollups::markUpward(const Chart& chart, PositionId id) {
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

// Orders the marked positions so that reports come before their managers (Kahn 1962).
void Rollups::sortBottomUp(const Chart& chart) {
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

void Rollups::gather(const Chart& chart, PositionId id) {
  Tally tally = ownOf(chart.position(id));
  const auto reports = chart.reports(id);
  // From the last to the first, as rebuild() meets them.
  for (std::size_t i = reports.size(); i-- > 0;) {
    add(tally, m_tallies[reports[i].index()], isAssistant(chart, reports[i]));
    ++m_visited;
  }
  finish(tally, chart.position(id), isAssistant(chart, id));
  m_tallies[id.index()] = tally;
  ++m_visited;
}

Tally Rollups::whole(const Chart& chart) const {
  Tally tally;
  const auto roots = chart.roots();
  for (std::size_t i = roots.size(); i-- > 0;) {
    add(tally, m_tallies[roots[i].index()], isAssistant(chart, roots[i]));
  }
  // The chart itself is no seat: nobody has these as direct reports.
  tally.reports = 0;
  if ((tally.known & kKnowsQuotaBelow) != 0) {
    tally.quota = tally.quotaBelow;
    tally.known |= kKnowsQuota;
  }
  return tally;
}

SpanOfControl Rollups::spanOfControl(const Chart& chart, std::optional<PositionId> top) const {
  const std::vector<PositionId> ids = top.has_value() ? chart.branch(*top) : chart.displayOrder();
  std::vector<std::uint32_t> spans;
  for (const PositionId id : ids) {
    const std::uint32_t reports = m_tallies[id.index()].reports;
    if (reports > 0) spans.push_back(reports);
  }
  std::sort(spans.begin(), spans.end());
  SpanOfControl span;
  span.managers = static_cast<std::uint32_t>(spans.size());
  for (const std::uint32_t reports : spans) {
    if (span.distribution.empty() || span.distribution.back().first != reports) {
      span.distribution.emplace_back(reports, 0);
    }
    ++span.distribution.back().second;
  }
  if (!spans.empty()) {
    const std::size_t upper = spans.size() / 2;
    const std::size_t lower = (spans.size() - 1) / 2;
    span.median = (static_cast<double>(spans[lower]) + static_cast<double>(spans[upper])) / 2;
  }
  return span;
}

}  // namespace arborg::figures
