#include "core/rules/skill_rules.h"

#include <algorithm>

#include "core/rules/arguments.h"
#include "core/sales/profile.h"

namespace arborg::rules {

namespace {

using enum BuiltInRole;
using sales::LeaderType;

constexpr RoleSet kJudged = {Cro, Cso, VpSales};
constexpr double kLeastIndex = 2.5;

bool holdsBoth(Coverage leaders, const CroScope& scope) {
  return (leaders & scope.marketing) != 0 && (leaders & scope.customerSuccess) != 0;
}

bool isBalanced(const Fact& fact, const RoleTraits& traits, const Fact* manager,
                const CroScope& scope) {
  if (traits.is(Cso)) return holdsBoth(fact.direct, scope);
  return traits.is(Cro) && manager != nullptr && holdsBoth(manager->directFilled, scope);
}

Argument number(std::string name, const std::optional<sales::Mean>& mean) {
  return {std::move(name), mean.has_value() ? mean->value() : 0.0};
}

std::int64_t ratedCount(sales::SkillGroup group, const Skills& skills) {
  const auto of = sales::skillsOf(group);
  return std::count_if(of.begin(), of.end(),
                       [&](Skill skill) { return skills.rating(skill).has_value(); });
}

std::optional<PositionId> filledCroAbove(const Chart& chart, PositionId id) {
  for (auto at = chart.manager(id); at.has_value(); at = chart.manager(*at)) {
    const Position& position = chart.position(*at);
    if (position.role == roleId(Cro) && position.holder.has_value()) return at;
  }
  return std::nullopt;
}

void describeBalance(std::vector<Argument>& args, const Chart& chart, PositionId subject,
                     const CroScope& scope) {
  const bool isCro = chart.position(subject).role == roleId(Cro);
  const auto around = isCro ? chart.reportsOrRoots(chart.manager(subject)) : chart.reports(subject);
  const auto marketing = leaderAmong(chart, around, scope.marketing, isCro);
  const auto service = leaderAmong(chart, around, scope.customerSuccess, isCro);
  if (marketing.has_value()) args.push_back(nameOf("marketing", chart, *marketing));
  if (service.has_value()) args.push_back(nameOf("customerSuccess", chart, *service));
}

}  // namespace

std::optional<PositionId> leaderAmong(const Chart& chart, std::span<const PositionId> positions,
                                      Coverage wanted, bool filled) {
  const auto found = std::find_if(positions.begin(), positions.end(), [&](PositionId id) {
    return (traitsOf(chart, id).coverage & wanted) != 0 &&
           (!filled || chart.position(id).holder.has_value());
  });
  if (found == positions.end()) return std::nullopt;
  return *found;
}

Judgement judgeHolder(BuiltInRole role, const Skills& skills, bool underFilledCro) {
  Judgement judgement;
  const auto index = sales::seatIndex(role, skills);
  if (index.has_value() && sales::isBelowProfile(*index)) {
    judgement.broken.insert(RuleId::SkillsBelowProfile);
  }
  if (role == Cro && sales::functionalLeaning(skills).value_or(0) >= sales::kLeans) {
    judgement.broken.insert(RuleId::SkillsCroLeans);
  }
  const LeaderType type = sales::leaderType(skills);
  if (type == LeaderType::NotAssessed) judgement.broken.insert(RuleId::SkillsNotAssessed);
  if (role == Cso && type == LeaderType::Strategist) {
    judgement.broken.insert(RuleId::SkillsStrategistInCsoSeat);
  }
  if (role == Cro && type == LeaderType::Executor) {
    judgement.broken.insert(RuleId::SkillsExecutorInCroSeat);
  }
  if (role == VpSales && type == LeaderType::Strategist && underFilledCro) {
    judgement.broken.insert(RuleId::SkillsVpNotExecutor);
  }
  if (!sales::liesFarApart(skills)) judgement.grade = Grade::Mild;
  return judgement;
}

Judgement judgeSkills(const Chart& chart, PositionId id, const Fact& fact, const RoleTraits& traits,
                      const Fact* manager, const CroScope& scope) {
  Judgement judgement;
  if (!traits.isIn(kJudged)) return judgement;
  if (const Person* holder = chart.holder(id); holder != nullptr) {
    judgement = judgeHolder(*traits.builtIn, holder->skills, (fact.above & kUnderFilledCro) != 0);
    if (isBalanced(fact, traits, manager, scope)) {
      judgement.grade = judgement.grade == Grade::Mild ? Grade::MildLowered : Grade::GraveLowered;
    }
  }
  if (traits.is(Cso) && (fact.above & kUnderCro) == 0 &&
      (fact.coverage & kCoversStrategyHead) == 0) {
    judgement.broken.insert(RuleId::SkillsCsoNeedsStrategist);
  }
  return judgement;
}

std::vector<Argument> describeSkills(const Chart& chart, RuleId rule, PositionId subject,
                                     Grade grade, const CroScope& scope) {
  std::vector<Argument> args;
  args.push_back(nameOf("name", chart, subject));
  args.push_back(roleOf("role", chart, subject));
  const Person* holder = chart.holder(subject);
  const auto role = builtInRole(chart.position(subject).role);
  if (holder == nullptr || !role.has_value()) return args;
  const Skills& skills = holder->skills;
  switch (rule) {
    case RuleId::SkillsStrategistInCsoSeat:
    case RuleId::SkillsExecutorInCroSeat:
    case RuleId::SkillsVpNotExecutor:
      args.push_back(number("execution", sales::executionIndex(skills)));
      args.push_back(number("strategy", sales::strategyIndex(skills)));
      if (rule == RuleId::SkillsVpNotExecutor) {
        const auto cro = filledCroAbove(chart, subject);
        if (cro.has_value()) args.push_back(nameOf("cro", chart, *cro));
      } else if (grade == Grade::GraveLowered || grade == Grade::MildLowered) {
        describeBalance(args, chart, subject, scope);
      }
      break;
    case RuleId::SkillsCroLeans: {
      args.push_back(countArgument("points", sales::functionalLeaning(skills).value_or(0)));
      std::vector<Term> favoured;
      for (const Skill skill : sales::favouredFunctions(skills)) {
        favoured.push_back(Term{TermKind::Skill, std::string(key(skill))});
      }
      args.push_back({"favoured", std::move(favoured)});
      break;
    }
    case RuleId::SkillsBelowProfile:
      args.push_back(
          number(role == Cro ? "strategy" : "execution", sales::seatIndex(*role, skills)));
      args.push_back({"minimum", kLeastIndex});
      break;
    case RuleId::SkillsNotAssessed:
      args.push_back(
          countArgument("executionRated", ratedCount(sales::SkillGroup::Execution, skills)));
      args.push_back(
          countArgument("strategyRated", ratedCount(sales::SkillGroup::Strategy, skills)));
      args.push_back(countArgument("minimum", sales::kFewestRated));
      break;
    default:
      break;
  }
  return args;
}

}  // namespace arborg::rules
