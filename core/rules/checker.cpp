#include "core/rules/checker.h"

#include <algorithm>
#include <utility>

#include "core/rules/display_order.h"
#include "core/rules/reporting_rules.h"

namespace arborg::rules {

std::size_t FindingCounts::of(Severity severity) const noexcept {
  switch (severity) {
    case Severity::Error:
      return errors;
    case Severity::Warning:
      return warnings;
    case Severity::Notice:
      return notices;
    case Severity::Off:
      break;
  }
  return 0;
}

void Checker::checkAll(const Chart& chart) {
  m_chart = &chart;
  m_severities = Severities(chart);
  m_limits = chart.settings().limits;
  m_facts.rebuild(chart, m_order);
  m_marks.assign(chart.positionSlots(), Marks());
  m_open.fill(0);
  m_accepted.fill(0);
  judgeWhole();
  for (const PositionId id : m_order) judge(id);
  if (std::exchange(m_hasPendingImport, false)) {
    m_ofImport = ImportFindings(chart, std::exchange(m_pendingImport, {}));
  } else {
    m_ofImport.refreshAll(chart);
  }
  m_visited = m_facts.visited() + m_order.size();
  forget();
  m_orderIsGood = true;
}

void Checker::update(const Chart& chart, const edit::ChangeSet& changes) {
  if (changes.everything() || changes.rolesChanged() || m_chart != &chart) {
    checkAll(chart);
    return;
  }
  if (changes.settingsChanged()) {
    if (chart.settings().limits != m_limits) {
      checkAll(chart);
      return;
    }
    m_severities = Severities(chart);
  }

  const bool hadCro = m_firstCro.has_value();
  const CroScope scope = m_scope;
  m_touched.clear();
  m_marks.resize(chart.positionSlots());
  const bool factsChanged = m_facts.update(chart, changes, m_touched);
  if (factsChanged) judgeWhole();
  // What one position changed for the whole chart concerns these wherever they are.
  if (hadCro != m_firstCro.has_value()) {
    const auto csos = m_facts.withRole(BuiltInRole::Cso);
    m_touched.insert(m_touched.end(), csos.begin(), csos.end());
  }
  if (scope != m_scope) {
    const auto cros = m_facts.withRole(BuiltInRole::Cro);
    m_touched.insert(m_touched.end(), cros.begin(), cros.end());
  }
  for (const PositionId id : m_touched) judge(id);
  m_ofImport.refresh(chart, changes.moved());
  m_ofImport.refresh(chart, changes.altered());
  m_visited = m_facts.visited() + m_touched.size();
  forget();
  if (!changes.moved().empty()) m_orderIsGood = false;
}

void Checker::setImportFindings(std::vector<Finding> findings) {
  m_pendingImport = std::move(findings);
  m_hasPendingImport = true;
}

void Checker::judgeWhole() {
  m_firstCro = m_facts.firstCovering(*m_chart, kCoversCro);
  m_scope = croScope(!m_facts.withRole(BuiltInRole::Cmo).empty(),
                     !m_facts.withRole(BuiltInRole::Cco).empty());
  m_ofChart = judgeChart(*m_chart, m_facts);
}

void Checker::judge(PositionId id) {
  Marks now;
  if (m_chart->contains(id)) {
    const Fact& fact = m_facts[id];
    const RoleTraits& traits = m_facts.traits(id);
    const auto manager = m_chart->manager(id);
    if (manager.has_value()) now.broken = judgeLine(traits, m_facts.traits(*manager));
    if (standsBesideCro(traits, m_firstCro.has_value(), (fact.above & kUnderCro) != 0)) {
      now.broken.insert(RuleId::ReportingCsoBesideCro);
    }
    if (managesThoughSeller(traits, fact.reports)) {
      now.broken.insert(RuleId::ReportingSellerManages);
    }
    now.broken |= judgeStructure(fact, traits, m_limits, m_scope);
    const Position& position = m_chart->position(id);
    if (!position.accepted.empty()) now.accepted = acceptedOn(position);
  }

  Marks& stored = m_marks[id.index()];
  for (RuleSet old = stored.broken; !old.empty();) {
    const RuleId rule = old.takeFirst();
    auto& counts = stored.accepted.contains(rule) ? m_accepted : m_open;
    --counts[static_cast<std::size_t>(rule)];
  }
  for (RuleSet broken = now.broken; !broken.empty();) {
    const RuleId rule = broken.takeFirst();
    auto& counts = now.accepted.contains(rule) ? m_accepted : m_open;
    ++counts[static_cast<std::size_t>(rule)];
  }
  stored = now;
}

void Checker::forget() const {
  m_keysAreGood = false;
  m_findingsAreGood = false;
}

const std::vector<FindingKey>& Checker::keys() const {
  if (m_keysAreGood || m_chart == nullptr) return m_keys;
  if (!m_orderIsGood) m_order = m_chart->displayOrder();
  m_orderIsGood = true;
  m_keys = orderedFindings(m_order, m_marks, m_severities, m_ofChart, m_ofImport);
  m_keysAreGood = true;
  return m_keys;
}

std::span<const Finding> Checker::findings() const {
  const auto& ordered = keys();
  if (!m_findingsAreGood) {
    m_findings.clear();
    m_findings.reserve(ordered.size());
    for (const FindingKey& key : ordered) m_findings.push_back(describe(key));
    m_findingsAreGood = true;
  }
  return m_findings;
}

std::size_t Checker::findingCount() const {
  return keys().size();
}

Finding Checker::finding(std::size_t index) const {
  return describe(keys()[index]);
}

std::vector<Finding> Checker::importFindings() const {
  std::vector<Finding> found;
  if (m_ofImport.size() == 0) return found;
  for (const FindingKey& key : keys()) {
    if (key.source == Source::Import) found.push_back(describe(key));
  }
  return found;
}

Finding Checker::describe(const FindingKey& key) const {
  Finding finding{key.rule, key.severity, {}, {}, key.accepted, 0};
  if (key.source == Source::Import) {
    finding = m_ofImport.finding(*m_chart, key.index);
    finding.severity = key.severity;
    finding.accepted = key.accepted;
  } else if (key.source == Source::Chart) {
    const ChartFinding& whole = m_ofChart[key.index];
    finding.subjects = subjectsOf(*m_chart, m_facts, whole);
    finding.args = describeChart(*m_chart, m_facts, whole);
  } else {
    const PositionId id(key.index);
    finding.subjects = {id};
    if (key.rule < RuleId::StructureSingleCeo) {
      finding.args = describeReporting(*m_chart, key.rule, id,
                                       {m_chart->manager(id), m_firstCro, m_facts[id].reports});
    } else {
      finding.args = describeStructure(*m_chart, key.rule, id, m_facts[id], m_scope);
    }
  }
  return finding;
}

FindingCounts Checker::counts() const {
  std::array<std::size_t, 4> open{};
  FindingCounts counts;
  const auto count = [&](RuleId rule, std::size_t times, bool accepted) {
    const Severity severity = m_severities.of(rule);
    if (severity == Severity::Off) return;
    (accepted ? counts.accepted : open[static_cast<std::size_t>(severity)]) += times;
  };
  for (const RuleInfo& row : ruleTable()) {
    count(row.id, m_open[static_cast<std::size_t>(row.id)], false);
    count(row.id, m_accepted[static_cast<std::size_t>(row.id)], true);
  }
  for (const ChartFinding& whole : m_ofChart) {
    count(whole.rule, 1, isAccepted(whole.first(), whole.rule));
  }
  for (std::size_t i = 0; i < m_ofImport.size(); ++i) {
    if (!m_ofImport.holds(i)) continue;
    const PositionId* first = m_ofImport.first(i);
    const RuleId rule = m_ofImport.rule(i);
    count(rule, 1, first != nullptr && isAccepted(*first, rule));
  }
  counts.errors = open[static_cast<std::size_t>(Severity::Error)];
  counts.warnings = open[static_cast<std::size_t>(Severity::Warning)];
  counts.notices = open[static_cast<std::size_t>(Severity::Notice)];
  return counts;
}

Severity Checker::worstSeverity(PositionId id) const {
  if (m_chart == nullptr || !m_chart->contains(id)) return Severity::Off;
  const Marks& marks = m_marks[id.index()];
  RuleSet open = marks.broken - marks.accepted;
  for (const ChartFinding& whole : m_ofChart) {
    if (isSubject(*m_chart, m_facts, whole, id) && !isAccepted(whole.first(), whole.rule)) {
      open.insert(whole.rule);
    }
  }
  if (m_ofImport.size() > 0) {
    for (const std::size_t i : m_ofImport.about(id)) {
      const RuleId rule = m_ofImport.rule(i);
      if (m_ofImport.holds(i) && !isAccepted(*m_ofImport.first(i), rule)) open.insert(rule);
    }
  }
  return m_severities.worst(open);
}

std::vector<Finding> Checker::findingsOf(PositionId id) const {
  std::vector<Finding> found;
  if (m_chart == nullptr || !m_chart->contains(id)) return found;
  const auto add = [&](std::size_t index, RuleId rule, Source source, bool accepted) {
    const Severity severity = m_severities.of(rule);
    if (severity == Severity::Off) return;
    found.push_back(
        describe(FindingKey{static_cast<std::uint32_t>(index), rule, source, severity, accepted}));
  };
  const Marks& marks = m_marks[id.index()];
  for (RuleSet broken = marks.broken; !broken.empty();) {
    const RuleId rule = broken.takeFirst();
    add(id.value(), rule, Source::Position, marks.accepted.contains(rule));
  }
  for (std::size_t i = 0; i < m_ofChart.size(); ++i) {
    const ChartFinding& whole = m_ofChart[i];
    if (!isSubject(*m_chart, m_facts, whole, id)) continue;
    add(i, whole.rule, Source::Chart, isAccepted(whole.first(), whole.rule));
  }
  for (const std::size_t i : m_ofImport.about(id)) {
    if (!m_ofImport.holds(i)) continue;
    const RuleId rule = m_ofImport.rule(i);
    add(i, rule, Source::Import, isAccepted(*m_ofImport.first(i), rule));
  }
  const auto isBefore = [this](const Finding& a, const Finding& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    const PositionId first = a.subjects.front();
    if (first != b.subjects.front()) return displaysBefore(*m_chart, first, b.subjects.front());
    return a.rule < b.rule;
  };
  std::stable_sort(found.begin(), found.end(), isBefore);
  return found;
}

}  // namespace arborg::rules
