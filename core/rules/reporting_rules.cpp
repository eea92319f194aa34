#include "core/rules/reporting_rules.h"

#include "core/rules/arguments.h"
#include "core/rules/reporting_lines.h"

namespace arborg::rules {

RuleSet judgeLine(const RoleTraits& report, const RoleTraits& manager) {
  RuleSet broken;
  if (!report.rank.has_value() || !manager.rank.has_value()) return broken;
  const ReportingLine* line = reportingLine(report);
  if (line != nullptr && !allows(*line, manager)) broken.insert(line->rule);
  // reporting.rank-inverted. Anybody may have an assistant, even an SDR: the assistant's own rank
  // does not compare with its manager's.
  if (!report.isAssistant() && *manager.rank > *report.rank) {
    broken.insert(RuleId::ReportingRankInverted);
  }
  return broken;
}

std::vector<Argument> describeReporting(const Chart& chart, RuleId rule, PositionId subject,
                                        const ReportingContext& context) {
  std::vector<Argument> args;
  args.reserve(5);
  args.push_back(nameOf("name", chart, subject));
  if (rule == RuleId::ReportingCsoBesideCro) {
    if (context.cro.has_value()) args.push_back(nameOf("cro", chart, *context.cro));
    return args;
  }
  args.push_back(roleOf("role", chart, subject));
  if (rule == RuleId::ReportingSellerManages) {
    args.push_back(countArgument("count", context.reports));
    return args;
  }
  if (context.manager.has_value()) {
    args.push_back(nameOf("manager", chart, *context.manager));
    args.push_back(roleOf("managerRole", chart, *context.manager));
  }
  if (rule != RuleId::ReportingRankInverted) {
    const ReportingLine* line = reportingLine(traitsOf(chart, subject));
    if (line != nullptr) args.push_back(rolesArgument("expected", line->usual));
  }
  return args;
}

}  // namespace arborg::rules
