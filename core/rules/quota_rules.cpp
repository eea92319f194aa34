#include "core/rules/quota_rules.h"

#include <cmath>

#include "core/rules/arguments.h"

namespace arborg::rules {

namespace {
constexpr double kTolerance = 1e-9;
constexpr double kTidy = 1e-12;
}  // namespace

bool fallsShort(double assigned, double quota) noexcept {
  return quota - assigned > kTolerance * std::abs(quota);
}

double tidySum(double sum) noexcept {
  const double cents = std::round(sum * 100) / 100;
  return std::abs(sum - cents) <= kTidy * std::abs(sum) ? cents : sum;
}

RuleSet judgeQuota(const Fact& fact, const RoleTraits& traits, bool anyQuota) {
  RuleSet broken;
  if (!anyQuota) return broken;
  if (fact.quota.has_value()) {
    const bool somebodySells = fact.sellersBelow(traits.isSeller()) > 0;
    if ((somebodySells || fact.assigned.has_value()) &&
        fallsShort(fact.assigned.value_or(0), *fact.quota)) {
      broken.insert(RuleId::QuotaUnderAssigned);
    }
  } else if (traits.isIn(kCarryQuota)) {
    broken.insert(RuleId::QuotaMissing);
  }
  return broken;
}

std::optional<double> assignedBelow(const Chart& chart, PositionId id) {
  std::optional<double> sum;
  std::vector<PositionId> pending;
  const auto descend = [&](PositionId manager) {
    const auto reports = chart.reports(manager);
    pending.insert(pending.end(), reports.rbegin(), reports.rend());
  };
  descend(id);
  while (!pending.empty()) {
    const PositionId at = pending.back();
    pending.pop_back();
    const auto& quota = chart.position(at).quota;
    if (quota.has_value()) {
      sum = sum.value_or(0) + *quota;
    } else {
      descend(at);
    }
  }
  return sum;
}

std::vector<Argument> describeQuota(const Chart& chart, RuleId rule, PositionId subject,
                                    const Fact& fact) {
  std::vector<Argument> args;
  args.push_back(nameOf("name", chart, subject));
  args.push_back(roleOf("role", chart, subject));
  if (rule == RuleId::QuotaUnderAssigned && fact.quota.has_value()) {
    const double assigned = tidySum(fact.assigned.value_or(0));
    args.push_back({"quota", *fact.quota});
    args.push_back({"assigned", assigned});
    args.push_back({"missing", tidySum(*fact.quota - assigned)});
  }
  return args;
}

}  // namespace arborg::rules
