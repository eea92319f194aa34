#include "core/rules/structure_rules.h"

#include <array>

#include "core/rules/arguments.h"

namespace arborg::rules {

namespace {

constexpr std::uint32_t kEnoughPeople = 10;
constexpr Coverage kAllFunctions = (1U << kCroFunctionCount) - 1U;

constexpr RoleSet kSalesLeaders = {BuiltInRole::Cro, BuiltInRole::Cso, BuiltInRole::VpSales};

bool breaksSpan(const Fact& fact, const RoleTraits& traits, const RuleLimits& limits) {
  if (fact.reports == 0) return false;
  if (traits.kind == RoleKind::Seller || traits.kind == RoleKind::Staff) return false;
  const auto reports = static_cast<std::int64_t>(fact.reports);
  return reports < limits.spanMinimum || reports > limits.spanMaximum;
}

bool lacksSellers(const Fact& fact, const RoleTraits& traits) {
  if (!traits.isIn(kSalesLeaders) || (fact.above & kUnderSalesLeader) != 0) return false;
  const std::uint32_t below = fact.seats - 1;
  return below >= kEnoughPeople && std::uint64_t{fact.sellers} * 2 <= below;
}

}  // namespace

RuleSet judgeStructure(const Fact& fact, const RoleTraits& traits, const RuleLimits& limits,
                       const CroScope& scope) {
  RuleSet broken;
  if (breaksSpan(fact, traits, limits)) broken.insert(RuleId::StructureSpan);
  if (lacksSellers(fact, traits)) broken.insert(RuleId::StructureSellersMajority);
  if (traits.is(BuiltInRole::Cro)) {
    if ((fact.coverage & scope.marketing) == 0 || (fact.coverage & scope.customerSuccess) == 0) {
      broken.insert(RuleId::StructureCroScope);
    }
    if ((fact.coverage & kAllFunctions) != kAllFunctions) {
      broken.insert(RuleId::StructureCroFunctions);
    }
  }
  return broken;
}

std::vector<RoleFunction> missingLeaders(Coverage coverage, const CroScope& scope) {
  std::vector<RoleFunction> missing;
  if ((coverage & scope.marketing) == 0) missing.push_back(RoleFunction::Marketing);
  if ((coverage & scope.customerSuccess) == 0) missing.push_back(RoleFunction::CustomerSuccess);
  return missing;
}

std::vector<CroFunction> missingFunctions(Coverage coverage) {
  std::vector<CroFunction> missing;
  for (std::size_t i = 0; i < kCroFunctionCount; ++i) {
    const auto function = static_cast<CroFunction>(i);
    if ((coverage & covers(function)) == 0) missing.push_back(function);
  }
  return missing;
}

std::vector<Argument> describeStructure(const Chart& chart, RuleId rule, PositionId subject,
                                        const Fact& fact, const CroScope& scope) {
  std::vector<Argument> args;
  args.push_back(nameOf("name", chart, subject));
  if (rule == RuleId::StructureCroScope || rule == RuleId::StructureCroFunctions) {
    std::vector<Term> missing;
    if (rule == RuleId::StructureCroScope) {
      for (const RoleFunction function : missingLeaders(fact.coverage, scope)) {
        missing.push_back(Term{TermKind::Function, std::string(key(function))});
      }
    } else {
      for (const CroFunction function : missingFunctions(fact.coverage)) {
        missing.push_back(Term{TermKind::Function, std::string(key(function))});
      }
    }
    args.push_back({"missing", std::move(missing)});
    return args;
  }
  args.push_back(roleOf("role", chart, subject));
  if (rule == RuleId::StructureSpan) {
    const RuleLimits& limits = chart.settings().limits;
    args.push_back(countArgument("count", fact.reports));
    args.push_back(countArgument("minimum", limits.spanMinimum));
    args.push_back(countArgument("maximum", limits.spanMaximum));
  } else {
    args.push_back(countArgument("people", fact.seats - 1));
    args.push_back(countArgument("sellers", fact.sellers));
  }
  return args;
}

}  // namespace arborg::rules
