// The reporting.* rules. Source: docs/rules.md, section 2.
//
// "Manager" is the one of the solid line; a vacant seat is a seat. A root has no reporting line to
// judge: a chart may well begin with a VP of Sales. A position whose role is `other`, or one of the
// user's own without a rank, breaks no reporting rule, and nobody breaks one by reporting to it.
#pragma once

#include <optional>
#include <vector>

#include "core/rules/finding.h"
#include "core/rules/role_traits.h"
#include "core/rules/rule_set.h"

namespace arborg::rules {

// What a position and its manager decide alone: every reporting rule but the two below.
RuleSet judgeLine(const RoleTraits& report, const RoleTraits& manager);

// reporting.cso-beside-cro: where the chart has a CRO, a CSO not below one. Unlike the others it
// asks for a place in a line, so a CSO at the root breaks it too.
inline bool standsBesideCro(const RoleTraits& traits, bool chartHasCro, bool belowCro) {
  return traits.is(BuiltInRole::Cso) && chartHasCro && !belowCro;
}

// reporting.seller-manages: a seller, of known rank, with direct reports other than assistants.
inline bool managesThoughSeller(const RoleTraits& traits, std::size_t reportsBesideAssistants) {
  return traits.isRankedSeller() && reportsBesideAssistants > 0;
}

// The arguments of a finding:
//   reporting.vp-sales .cro .cso .marketing .customer-success .sales-manager .team-lead .seller:
//     name, role: of the subject; manager, managerRole: whom it reports to;
//     expected: list of Terms, the usual managers of that role
//   reporting.rank-inverted: name, role, manager, managerRole
//   reporting.cso-beside-cro: name: of the CSO; cro: name of the chart's (first) CRO
//   reporting.seller-manages: name, role; count: of the reports, assistants aside
// Names are strings, or Terms of the role where seat and holder have no name.
struct ReportingContext {
  std::optional<PositionId> manager;  // that the subject has or would have
  std::optional<PositionId> cro;  // the chart's first, where reporting.cso-beside-cro is described
  std::size_t reports = 0;        // assistants aside, where reporting.seller-manages is described
};
std::vector<Argument> describeReporting(const Chart& chart, RuleId rule, PositionId subject,
                                        const ReportingContext& context);

}  // namespace arborg::rules
