// What the rules have to say about a chart.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/edit/plan.h"
#include "core/model/chart.h"
#include "core/util/message.h"
#include "core/util/message_codes.h"

namespace arborg::rules {

// Stable: the keys are written to files and printed by the command line. Order: by family.
enum class RuleId : std::uint8_t {
  ReportingVpSales,
  ReportingCro,
  ReportingCso,
  ReportingCsoBesideCro,
  ReportingMarketing,
  ReportingCustomerSuccess,
  ReportingSalesManager,
  ReportingTeamLead,
  ReportingSeller,
  ReportingRankInverted,
  ReportingSellerManages,
  StructureSingleCeo,
  StructureSingleRoot,
  StructureDuplicateChief,
  StructureAllThree,
  StructureSellersMajority,
  StructureCroScope,
  StructureCroFunctions,
  StructureSpan,
  StructureLayers,
  StructureLeadFlow,
  DataCycle,
  DataMissingManager,
  DataDuplicateId,
  DataUnknownRole,
};
inline constexpr std::size_t kRuleCount = static_cast<std::size_t>(RuleId::DataUnknownRole) + 1;

struct RuleInfo {
  RuleId id;
  std::string_view key;  // "reporting.vp-sales"
  Severity defaultSeverity;
};
// One row a rule, in the order of RuleId.
std::span<const RuleInfo, kRuleCount> ruleTable();
std::string_view key(RuleId rule) noexcept;
std::optional<RuleId> ruleFromKey(std::string_view key) noexcept;
// The document's own severity where it has one, else the rule's.
Severity severityOf(const Chart& chart, RuleId rule);

struct Finding {
  RuleId rule;
  Severity severity;  // never Off
  // Who is concerned, the one to select first. Empty only where the chart as a whole lacks
  // something.
  std::vector<PositionId> subjects;
  // Arguments of the rule's texts in ui/text; each rule documents its own beside its check.
  std::vector<Argument> args;
  bool accepted = false;  // somebody decided to live with it: shown, not counted
  std::uint32_t row = 0;  // of the imported file, for data.* findings; 0: none

  friend bool operator==(const Finding&, const Finding&) = default;
};

// One way to settle a finding: an ordinary command, one undo step.
struct Fix {
  Message label;  // Code::Fix... with its arguments
  edit::Plan plan;
};

}  // namespace arborg::rules
