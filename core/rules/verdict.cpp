#include "core/rules/verdict.h"

#include <algorithm>
#include <unordered_set>

#include "core/rules/arguments.h"
#include "core/rules/reporting_rules.h"

namespace arborg::rules {

MoveVerdict::MoveVerdict(const Chart& chart, std::span<const PositionId> moved)
    : m_chart(chart), m_severities(chart) {
  const std::unordered_set<PositionId> all(moved.begin(), moved.end());
  std::vector<RoleId> roles;  // of m_kinds
  for (const PositionId id : moved) {
    bool stays = false;  // below another of them
    if (all.size() > 1) {
      for (auto above = chart.manager(id); above.has_value() && !stays;
           above = chart.manager(*above)) {
        stays = all.contains(*above);
      }
    }
    if (stays) continue;
    const RoleId role = chart.position(id).role;
    const RuleSet accepted = acceptedOn(chart.position(id));
    std::size_t kind = 0;
    while (kind < m_kinds.size() && !(roles[kind] == role && m_kinds[kind].accepted == accepted)) {
      ++kind;
    }
    if (kind == m_kinds.size()) {
      const RoleTraits traits = traitsOf(chart, role);
      m_hasCso = m_hasCso || traits.is(BuiltInRole::Cso);
      m_hasOtherThanAssistants = m_hasOtherThanAssistants || !traits.isAssistant();
      m_kinds.push_back({traits, accepted});
      roles.push_back(role);
    }
    m_tops.push_back({id, kind});
  }
  if (!m_hasCso) return;
  const auto order = chart.displayOrder();
  const auto cro = std::find_if(order.begin(), order.end(), [&chart](PositionId id) {
    return chart.position(id).role == roleId(BuiltInRole::Cro);
  });
  if (cro != order.end()) m_firstCro = *cro;
}

bool MoveVerdict::isOrIsBelowCro(std::optional<PositionId> manager) const {
  for (auto at = manager; at.has_value(); at = m_chart.manager(*at)) {
    if (m_chart.position(*at).role == roleId(BuiltInRole::Cro)) return true;
  }
  return false;
}

RuleSet MoveVerdict::judge(const Kind& kind, const RoleTraits* manager, bool belowCro) const {
  RuleSet broken;
  if (manager != nullptr) broken = judgeLine(kind.traits, *manager);
  if (standsBesideCro(kind.traits, m_firstCro.has_value(), belowCro)) {
    broken.insert(RuleId::ReportingCsoBesideCro);
  }
  return broken;
}

bool MoveVerdict::makesSellerManage(PositionId manager, const RoleTraits& traits) const {
  return m_hasOtherThanAssistants && managesThoughSeller(traits, 1) &&
         m_severities.of(RuleId::ReportingSellerManages) != Severity::Off &&
         m_chart.contains(manager);
}

std::size_t MoveVerdict::reportsAfter(PositionId manager) const {
  std::size_t count = 0;
  const auto counts = [this](PositionId id) { return !traitsOf(m_chart, id).isAssistant(); };
  for (const PositionId id : m_chart.reports(manager)) count += counts(id) ? 1 : 0;
  for (const Top& top : m_tops) {
    if (m_chart.manager(top.id) != manager && counts(top.id)) ++count;
  }
  return count;
}

Severity MoveVerdict::severity(std::optional<PositionId> manager) const {
  const bool belowCro = m_hasCso && isOrIsBelowCro(manager);
  std::optional<RoleTraits> traits;
  if (manager.has_value()) traits = traitsOf(m_chart, *manager);
  RuleSet open;
  for (const Kind& kind : m_kinds) {
    open |= judge(kind, traits.has_value() ? &*traits : nullptr, belowCro) - kind.accepted;
  }
  if (manager.has_value() && makesSellerManage(*manager, *traits) &&
      !acceptedOn(m_chart.position(*manager)).contains(RuleId::ReportingSellerManages)) {
    open.insert(RuleId::ReportingSellerManages);
  }
  return m_severities.worst(open);
}

std::vector<Finding> MoveVerdict::findings(std::optional<PositionId> manager) const {
  std::vector<Finding> found;
  const auto add = [&](RuleId rule, PositionId subject, const ReportingContext& context,
                       bool accepted) {
    const Severity severity = m_severities.of(rule);
    if (severity == Severity::Off) return;
    found.push_back(Finding{rule,
                            severity,
                            {subject},
                            describeReporting(m_chart, rule, subject, context),
                            accepted,
                            0});
  };
  const bool belowCro = m_hasCso && isOrIsBelowCro(manager);
  std::optional<RoleTraits> traits;
  if (manager.has_value()) traits = traitsOf(m_chart, *manager);
  for (const Top& top : m_tops) {
    const Kind& kind = m_kinds[top.kind];
    for (RuleSet broken = judge(kind, traits.has_value() ? &*traits : nullptr, belowCro);
         !broken.empty();) {
      const RuleId rule = broken.takeFirst();
      add(rule, top.id, {manager, m_firstCro, 0}, kind.accepted.contains(rule));
    }
  }
  if (manager.has_value() && makesSellerManage(*manager, *traits)) {
    const RuleId rule = RuleId::ReportingSellerManages;
    add(rule, *manager, {m_chart.manager(*manager), std::nullopt, reportsAfter(*manager)},
        acceptedOn(m_chart.position(*manager)).contains(rule));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
  return found;
}

std::vector<Finding> verdictForMove(const Chart& chart, std::span<const PositionId> moved,
                                    std::optional<PositionId> manager) {
  return MoveVerdict(chart, moved).findings(manager);
}

std::optional<Finding> verdictForRoots(const Chart& chart, std::size_t more) {
  const RuleId rule = RuleId::StructureSingleRoot;
  const std::size_t count = chart.roots().size() + more;
  const Severity severity = severityOf(chart, rule);
  if (chart.roots().empty() || count < 2 || severity == Severity::Off) return std::nullopt;
  const PositionId first = chart.roots().front();
  return Finding{rule,
                 severity,
                 {first},
                 {countArgument("count", count), nameOf("name", chart, first)},
                 acceptedOn(chart.position(first)).contains(rule),
                 0};
}

Severity verdictSeverity(const Chart& chart, PositionId moved, std::optional<PositionId> manager) {
  return MoveVerdict(chart, {&moved, 1}).severity(manager);
}

}  // namespace arborg::rules
