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
  StructureSolidAndDotted,
  SeatVacantLeader,
  SeatHolderTwice,
  QuotaUnderAssigned,
  QuotaMissing,
  SkillsStrategistInCsoSeat,
  SkillsExecutorInCroSeat,
  SkillsVpNotExecutor,
  SkillsCsoNeedsStrategist,
  SkillsCroLeans,
  SkillsBelowProfile,
  SkillsNotAssessed,
  AdviceLeaderMismatch,
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
  std::string_view source;  // "A B": which of the articles; "own": our own judgement
  // Of a mild case, where the rule tells mild ones from grave ones.
  Severity mildSeverity = defaultSeverity;

  constexpr bool isGraded() const noexcept { return mildSeverity != defaultSeverity; }
};
// One row a rule, in the order of RuleId.
std::span<const RuleInfo, kRuleCount> ruleTable();
std::string_view key(RuleId rule) noexcept;
std::optional<RuleId> ruleFromKey(std::string_view key) noexcept;

// How grave one case of a graded rule is; the others have but one kind of case.
enum class Grade : std::uint8_t {
  Grave,
  Mild,
  GraveLowered,  // something in the chart softens it: one step lower, an error is a warning, a
  MildLowered,   // warning is a notice, a notice stays
};
inline constexpr std::size_t kGradeCount = 4;
// The document's own severity where it has one, for grave and mild cases alike, else the rule's;
// then lowered where the grade says so.
Severity severityOf(const Chart& chart, RuleId rule, Grade grade = Grade::Grave);

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

// What becomes of the finding when its fix has been carried out.
enum class FixEffect : std::uint8_t {
  Settles,  // it is gone
  Lowers,   // it stays, one step less severe
  Helps,    // it stays until somebody does the rest: fills the new seats, rates the person ...
};

// What the reader is shown after (or, without edits, instead of) a fix's own edits.
enum class FixFollowUp : std::uint8_t {
  None,
  SearchChecklist,  // of the finding's first subject, a leader's seat, vacant by then
  Ratings,          // of the holder of the first subject
};

// One way to deal with a finding: an ordinary command, one undo step.
struct Fix {
  Message label;    // Code::Fix... with its arguments
  edit::Plan plan;  // without edits where there is nothing but the follow-up
  FixEffect effect = FixEffect::Settles;
  FixFollowUp followUp = FixFollowUp::None;
};

}  // namespace arborg::rules
