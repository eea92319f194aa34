#include <array>

#include "core/rules/finding.h"
#include "core/rules/rule_set.h"

namespace arborg::rules {

namespace {

constexpr std::array<RuleInfo, kRuleCount> kTable = {{
    {RuleId::ReportingVpSales, "reporting.vp-sales", Severity::Error},
    {RuleId::ReportingCro, "reporting.cro", Severity::Error},
    {RuleId::ReportingCso, "reporting.cso", Severity::Error},
    {RuleId::ReportingCsoBesideCro, "reporting.cso-beside-cro", Severity::Warning},
    {RuleId::ReportingMarketing, "reporting.marketing", Severity::Warning},
    {RuleId::ReportingCustomerSuccess, "reporting.customer-success", Severity::Warning},
    {RuleId::ReportingSalesManager, "reporting.sales-manager", Severity::Error},
    {RuleId::ReportingTeamLead, "reporting.team-lead", Severity::Error},
    {RuleId::ReportingSeller, "reporting.seller", Severity::Warning},
    {RuleId::ReportingRankInverted, "reporting.rank-inverted", Severity::Error},
    {RuleId::ReportingSellerManages, "reporting.seller-manages", Severity::Warning},
    {RuleId::StructureSingleCeo, "structure.single-ceo", Severity::Error},
    {RuleId::StructureSingleRoot, "structure.single-root", Severity::Warning},
    {RuleId::StructureDuplicateChief, "structure.duplicate-chief", Severity::Warning},
    {RuleId::StructureAllThree, "structure.all-three", Severity::Notice},
    {RuleId::StructureSellersMajority, "structure.sellers-majority", Severity::Notice},
    {RuleId::StructureCroScope, "structure.cro-scope", Severity::Warning},
    {RuleId::StructureCroFunctions, "structure.cro-functions", Severity::Notice},
    {RuleId::StructureSpan, "structure.span", Severity::Notice},
    {RuleId::StructureLayers, "structure.layers", Severity::Notice},
    {RuleId::StructureLeadFlow, "structure.lead-flow", Severity::Notice},
    {RuleId::DataCycle, "data.cycle", Severity::Error},
    {RuleId::DataMissingManager, "data.missing-manager", Severity::Error},
    {RuleId::DataDuplicateId, "data.duplicate-id", Severity::Error},
    {RuleId::DataUnknownRole, "data.unknown-role", Severity::Warning},
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

Severity severityOf(const Chart& chart, RuleId rule) {
  const RuleInfo& row = kTable[static_cast<std::size_t>(rule)];
  const auto& own = chart.settings().severities;
  if (own.empty()) return row.defaultSeverity;
  const auto found = own.find(std::string(row.key));
  return found == own.end() ? row.defaultSeverity : found->second;
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
