#include "core/rules/checker.h"

#include <algorithm>
#include <utility>

#include "core/rules/display_order.h"
#include "core/rules/quota_rules.h"
#include "core/rules/reporting_rules.h"
#include "core/rules/skill_rules.h"

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
  m_dottedLines.rebuild(chart);
  m_marks.assign(chart.positionSlots(), Marks());
  m_open = {};
  m_accepted = {};
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
  const bool hadQuota = m_facts.anyQuota();
  const CroScope scope = m_scope;
  m_touched.clear();
  m_marks.resize(chart.positionSlots());
  const bool factsChanged = m_facts.update(chart, changes, m_touched);
  m_dottedLines.update(chart, changes.relations());
  if (factsChanged || changes.advisorChanged()) judgeWhole();
  // What one position changed for the whole chart concerns these wherever they are.
  const auto touchAll = [this](BuiltInRole role) {
    const auto all = m_facts.withRole(role);
    m_touched.insert(m_touched.end(), all.begin(), all.end());
  };
  if (hadCro != m_firstCro.has_value() || scope != m_scope) touchAll(BuiltInRole::Cso);
  if (scope != m_scope) touchAll(BuiltInRole::Cro);
  if (hadQuota != m_facts.anyQuota()) {
    // A position without one of these roles carries the chart's only quota, and is touched itself.
    touchAll(BuiltInRole::VpSales);
    touchAll(BuiltInRole::SalesManager);
    touchAll(BuiltInRole::AccountExecutive);
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

Marks Checker::judged(PositionId id) const {
  Marks now;
  if (!m_chart->contains(id)) return now;
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
  const Seats seats = seatsOfHolder(*m_chart, id, fact);
  now.sharesHolder = seats.several && !seats.first;
  now.broken |= judgeSeat(*m_chart, id, fact, traits, seats, m_dottedLines);
  now.broken |= judgeQuota(fact, traits, m_facts.anyQuota());
  const Judgement skills = judgeSkills(*m_chart, id, fact, traits,
                                       manager.has_value() ? &m_facts[*manager] : nullptr, m_scope);
  now.broken |= skills.broken;
  now.grade = skills.grade;
  const Position& position = m_chart->position(id);
  if (!position.accepted.empty()) now.accepted = acceptedOn(position);
  return now;
}

void Checker::judge(PositionId id) {
  const Marks now = judged(id);
  Marks& stored = m_marks[id.index()];
  const auto countsFor = [this](const Marks& marks, RuleId rule) -> std::size_t& {
    Counts& counts = marks.accepted.contains(rule) ? m_accepted : m_open;
    return counts[static_cast<std::size_t>(marks.grade)][static_cast<std::size_t>(rule)];
  };
  for (RuleSet old = stored.broken; !old.empty();) --countsFor(stored, old.takeFirst());
  for (RuleSet broken = now.broken; !broken.empty();) ++countsFor(now, broken.takeFirst());
  stored = now;
}

std::optional<PositionId> Checker::firstSeatOfHolder(PositionId id) const {
  if (!m_marks[id.index()].sharesHolder) return std::nullopt;
  return m_chart->seats(*m_chart->position(id).holder).front();
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
    if (key.rule == RuleId::SeatHolderTwice) {
      const auto seats = m_chart->seats(*m_chart->position(id).holder);
      finding.subjects.assign(seats.begin(), seats.end());
    }
    finding.args = argumentsOf(key.rule, id, m_marks[id.index()].grade);
  }
  return finding;
}

std::vector<Argument> Checker::argumentsOf(RuleId rule, PositionId id, Grade grade) const {
  if (rule < RuleId::StructureSingleCeo) {
    return describeReporting(*m_chart, rule, id,
                             {m_chart->manager(id), m_firstCro, m_facts[id].reports});
  }
  if (rule < RuleId::StructureSolidAndDotted) {
    return describeStructure(*m_chart, rule, id, m_facts[id], m_scope);
  }
  if (rule < RuleId::QuotaUnderAssigned) return describeSeat(*m_chart, rule, id);
  if (rule < RuleId::SkillsStrategistInCsoSeat) {
    return describeQuota(*m_chart, rule, id, m_facts[id]);
  }
  return describeSkills(*m_chart, rule, id, grade, m_scope);
}

FindingCounts Checker::counts() const {
  std::array<std::size_t, 4> open{};
  FindingCounts counts;
  const auto count = [&](RuleId rule, std::size_t times, bool accepted,
                         Grade grade = Grade::Grave) {
    const Severity severity = m_severities.of(rule, grade);
    if (severity == Severity::Off) return;
    (accepted ? counts.accepted : open[static_cast<std::size_t>(severity)]) += times;
  };
  for (std::size_t grade = 0; grade < kGradeCount; ++grade) {
    for (const RuleInfo& row : ruleTable()) {
      const auto rule = static_cast<std::size_t>(row.id);
      count(row.id, m_open[grade][rule], false, static_cast<Grade>(grade));
      count(row.id, m_accepted[grade][rule], true, static_cast<Grade>(grade));
    }
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
  const auto firstSeat = firstSeatOfHolder(id);
  if (firstSeat.has_value() && !isAccepted(*firstSeat, RuleId::SeatHolderTwice)) {
    open.insert(RuleId::SeatHolderTwice);
  }
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
  return m_severities.worst(open, marks.grade);
}

std::vector<Finding> Checker::findingsOf(PositionId id) const {
  std::vector<Finding> found;
  if (m_chart == nullptr || !m_chart->contains(id)) return found;
  const auto add = [&](std::size_t index, RuleId rule, Source source, bool accepted,
                       Grade grade = Grade::Grave) {
    const Severity severity = m_severities.of(rule, grade);
    if (severity == Severity::Off) return;
    found.push_back(
        describe(FindingKey{static_cast<std::uint32_t>(index), rule, source, severity, accepted}));
  };
  const Marks& marks = m_marks[id.index()];
  for (RuleSet broken = marks.broken; !broken.empty();) {
    const RuleId rule = broken.takeFirst();
    add(id.value(), rule, Source::Position, marks.accepted.contains(rule), marks.grade);
  }
  if (const auto first = firstSeatOfHolder(id); first.has_value()) {
    const RuleId rule = RuleId::SeatHolderTwice;
    add(first->value(), rule, Source::Position, isAccepted(*first, rule));
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
