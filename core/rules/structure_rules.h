// The structure.* rules that one position breaks. Source: docs/rules.md, section 2.
//
//   structure.span              an executive, leader or manager with at least one direct report
//                               (assistants aside) has fewer or more than the document's limits.
//                               Whoever has none leads nobody yet; a seller's reports are
//                               reporting.seller-manages.
//   structure.sellers-majority  a sales leader (cro, cso or vp_sales with none of these above it)
//                               with 10 or more seats below, of which not more than half are
//                               sellers
//   structure.cro-scope         a CRO's branch lacks Marketing or Customer Success. Marketing is
//   the
//                               senior-most in the chart: its CMOs, or where it has none its VPs of
//                               Marketing; Customer Success likewise with CCO and VP.
//   structure.cro-functions     a CRO's branch lacks one of CroFunction
#pragma once

#include <vector>

#include "core/rules/chart_facts.h"
#include "core/rules/finding.h"
#include "core/rules/rule_set.h"

namespace arborg::rules {

// What is asked of a CRO's branch, which depends on the chart as a whole.
struct CroScope {
  Coverage marketing = kCoversVpMarketing;
  Coverage customerSuccess = kCoversVpCustomerSuccess;

  friend bool operator==(const CroScope&, const CroScope&) = default;
};
constexpr CroScope croScope(bool chartHasCmo, bool chartHasCco) {
  return {chartHasCmo ? kCoversCmo : kCoversVpMarketing,
          chartHasCco ? kCoversCco : kCoversVpCustomerSuccess};
}

RuleSet judgeStructure(const Fact& fact, const RoleTraits& traits, const RuleLimits& limits,
                       const CroScope& scope);

// "marketing" and "customer_success" as far as missing, in this order.
std::vector<RoleFunction> missingLeaders(Coverage coverage, const CroScope& scope);
std::vector<CroFunction> missingFunctions(Coverage coverage);

// The arguments of a finding:
//   structure.span              name, role, count, minimum, maximum
//   structure.sellers-majority  name, role; people: seats below; sellers: among them
//   structure.cro-scope         name; missing: list of Terms (functions)
//   structure.cro-functions     name; missing: list of Terms (kind Function, keys of CroFunction)
std::vector<Argument> describeStructure(const Chart& chart, RuleId rule, PositionId subject,
                                        const Fact& fact, const CroScope& scope);

}  // namespace arborg::rules
