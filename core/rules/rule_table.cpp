#include <array>

#include "core/rules/finding.h"
#include "core/rules/rule_set.h"

namespace arborg::rules {

namespace {

using enum Severity;

constexpr std::array<RuleInfo, kRuleCount> kTable = {{
    {RuleId::ReportingVpSales, "reporting.vp-sales", Error, "C"},
    {RuleId::ReportingCro, "reporting.cro", Error, "D E"},
    {RuleId::ReportingCso, "reporting.cso", Error, "B C"},
    {RuleId::ReportingCsoBesideCro, "reporting.cso-beside-cro", Warning, "B"},
    {RuleId::ReportingMarketing, "reporting.marketing", Warning, "A B"},
    {RuleId::ReportingCustomerSuccess, "reporting.customer-success", Warning, "A B"},
    {RuleId::ReportingSalesManager, "reporting.sales-manager", Error, "B C"},
    {RuleId::ReportingTeamLead, "reporting.team-lead", Error, "C"},
    {RuleId::ReportingSeller, "reporting.seller", Warning, "B C"},
    {RuleId::ReportingRankInverted, "reporting.rank-inverted", Error, "C"},
    {RuleId::ReportingSellerManages, "reporting.seller-manages", Warning, "B C"},
    {RuleId::StructureSingleCeo, "structure.single-ceo", Error, "own"},
    {RuleId::StructureSingleRoot, "structure.single-root", Warning, "own"},
    {RuleId::StructureDuplicateChief, "structure.duplicate-chief", Warning, "D E"},
    {RuleId::StructureAllThree, "structure.all-three", Notice, "D E"},
    {RuleId::StructureSellersMajority, "structure.sellers-majority", Notice, "B"},
    {RuleId::StructureCroScope, "structure.cro-scope", Warning, "A B D E"},
    {RuleId::StructureCroFunctions, "structure.cro-functions", Notice, "B"},
    {RuleId::StructureSpan, "structure.span", Notice, "own"},
    {RuleId::StructureLayers, "structure.layers", Notice, "own"},
    {RuleId::StructureLeadFlow, "structure.lead-flow", Notice, "C"},
    {RuleId::StructureSolidAndDotted, "structure.solid-and-dotted", Notice, "own"},
    {RuleId::SeatVacantLeader, "seat.vacant-leader", Warning, "A"},
    {RuleId::SeatHolderTwice, "seat.holder-twice", Notice, "own"},
    {RuleId::QuotaUnderAssigned, "quota.under-assigned", Warning, "C"},
    {RuleId::QuotaMissing, "quota.missing", Notice, "C D"},
    {RuleId::SkillsStrategistInCsoSeat, "skills.strategist-in-cso-seat", Error, "A", Warning},
    {RuleId::SkillsExecutorInCroSeat, "skills.executor-in-cro-seat", Error, "A", Warning},
    {RuleId::SkillsVpNotExecutor, "skills.vp-not-executor", Warning, "A"},
    {RuleId::SkillsCsoNeedsStrategist, "skills.cso-needs-strategist", Notice, "A"},
    {RuleId::SkillsCroLeans, "skills.cro-leans", Warning, "D E"},
    {RuleId::SkillsBelowProfile, "skills.below-profile", Warning, "own"},
    {RuleId::SkillsNotAssessed, "skills.not-assessed", Notice, "own"},
    {RuleId::AdviceLeaderMismatch, "advice.leader-mismatch", Notice, "A D E"},
    {RuleId::DataCycle, "data.cycle", Error, "own"},
    {RuleId::DataMissingManager, "data.missing-manager", Error, "own"},
    {RuleId::DataDuplicateId, "data.duplicate-id", Error, "own"},
    {RuleId::DataUnknownRole, "data.unknown-role", Warning, "own"},
}};

constexpr bool rowsInOrder() {
  for (std::size_t i = 0; i < kTable.size(); ++i) {
    if (kTable[i].id != static_cast<RuleId>(i)) return false;
  }
  return true;
}
static_assert(rowsInOrder(), "one row a rule, in the order of RuleId");

}  // namespace

std::span<const RuleInfo, kRuleCount> ruleTable() {
  return kTable;
}

std::string_view key(RuleId rule) noexcept {
  return kTable[static_cast<std::size_t>(rule)].key;
}

std::optional<RuleId> ruleFromKey(std::string_view key) noexcept {
  for (const RuleInfo& row : kTable) {
    if (row.key == key) return row.id;
  }
  return std::nullopt;
}

Severity severityOf(const Chart& chart, RuleId rule, Grade grade) {
  const RuleInfo& row = kTable[static_cast<std::size_t>(rule)];
  if (!row.isGraded()) grade = Grade::Grave;
  const bool mild = grade == Grade::Mild || grade == Grade::MildLowered;
  Severity severity = mild ? row.mildSeverity : row.defaultSeverity;
  const auto& own = chart.settings().severities;
  if (!own.empty()) {
    const auto found = own.find(std::string(row.key));
    if (found != own.end()) severity = found->second;
  }
  if (grade != Grade::GraveLowered && grade != Grade::MildLowered) return severity;
  if (severity == Error) return Warning;
  return severity == Warning ? Notice : severity;
}

RuleSet acceptedOn(const Position& position) {
  RuleSet rules;
  for (const Acceptance& acceptance : position.accepted) {
    const auto rule = ruleFromKey(acceptance.rule);
    if (rule.has_value()) rules.insert(*rule);
  }
  return rules;
}

}  // namespace arborg::rules
