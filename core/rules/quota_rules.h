// The quota.* rules. Source: docs/rules.md.
//
//   quota.under-assigned  a position's quota is more than what is assigned below it
//   (Fact::assigned:
//                         the quotas next below, added up in display order). Asked of positions
//                         below which somebody sells or carries a quota.
//   quota.missing         a VP of Sales, a Sales Manager or an account executive without a quota,
//                         once any seat of the chart has one
//
// Quotas are doubles, and a sum of doubles is rounded: 0.1 ten times is less than 1. What is
// missing counts from a billionth of the manager's quota on, which is more than a million additions
// can lose and less than anybody plans.
#pragma once

#include <optional>
#include <vector>

#include "core/rules/chart_facts.h"
#include "core/rules/finding.h"
#include "core/rules/rule_set.h"

namespace arborg::rules {

// The roles of which quota.missing asks for a quota.
inline constexpr RoleSet kCarryQuota = {BuiltInRole::VpSales, BuiltInRole::SalesManager,
                                        BuiltInRole::AccountExecutive};

// `assigned` is less than `quota` by more than rounding explains.
bool fallsShort(double assigned, double quota) noexcept;
// Without what rounding left behind whole cents.
double tidySum(double sum) noexcept;

RuleSet judgeQuota(const Fact& fact, const RoleTraits& traits, bool anyQuota);

// The quotas next below a position, as Fact::assigned has them. Linear in the branch.
std::optional<double> assignedBelow(const Chart& chart, PositionId id);

// The arguments of a finding:
//   quota.under-assigned  name, role, quota; assigned: the sum below; missing: the difference
//   quota.missing         name, role
std::vector<Argument> describeQuota(const Chart& chart, RuleId rule, PositionId subject,
                                    const Fact& fact);

}  // namespace arborg::rules
