// Another person for a leader's seat.
#include <algorithm>
#include <tuple>
#include <utility>

#include "core/edit/commands/branch_commands.h"
#include "core/edit/commands/holder_commands.h"
#include "core/edit/commands/input.h"
#include "core/edit/commands/sales_commands.h"
#include "core/rules/fix_maker.h"
#include "core/rules/nearest.h"
#include "core/rules/skill_rules.h"
#include "core/sales/profile.h"

namespace arborg::rules {

namespace {

using enum BuiltInRole;

constexpr std::size_t kMostChoices = 5;
constexpr std::size_t kMostAppointments = 3;

// Findings that say that the wrong person sits somewhere.
constexpr RuleSet kMismatches =
    RuleSet(RuleId::SkillsStrategistInCsoSeat) | RuleSet(RuleId::SkillsExecutorInCroSeat) |
    RuleSet(RuleId::SkillsVpNotExecutor) | RuleSet(RuleId::SkillsBelowProfile) |
    RuleSet(RuleId::SkillsCroLeans);

bool isUnderFilledCro(const Chart& chart, PositionId id) {
  for (auto at = chart.manager(id); at.has_value(); at = chart.manager(*at)) {
    const Position& position = chart.position(*at);
    if (position.role == roleId(Cro) && position.holder.has_value()) return true;
  }
  return false;
}

// What somebody with these skills breaks on a seat.
RuleSet breaks(const Chart& chart, PositionId seat, const Skills& skills) {
  const auto role = builtInRole(chart.position(seat).role);
  if (!role.has_value() || !sales::indexFor(*role).has_value()) return {};
  return judgeHolder(*role, skills, isUnderFilledCro(chart, seat)).broken;
}

std::optional<double> fitOn(const Chart& chart, PositionId seat, const Skills& skills) {
  const auto role = builtInRole(chart.position(seat).role);
  return role.has_value() ? sales::fit(*role, skills) : std::nullopt;
}

struct Candidate {
  PositionId seat;
  double fit;                      // for the seat in question
  std::optional<double> otherFit;  // of its holder, for the candidate's seat
};

// Whoever fits the seat better and does not break the rule there; nor may the other seat get a
// mismatch that it does not have. CEOs stay where they are. Best first; equals as their seats came
// into the chart. Linear in the people.
std::vector<Candidate> betterFitting(const Chart& chart, PositionId seat, RuleId rule) {
  std::vector<Candidate> found;
  const auto holder = chart.position(seat).holder;
  const auto role = builtInRole(chart.position(seat).role);
  if (!holder.has_value() || !role.has_value()) return found;
  const Skills& present = chart.person(*holder).skills;
  const double least = sales::fit(*role, present).value_or(-1);
  const bool underFilledCro = isUnderFilledCro(chart, seat);

  for (std::uint32_t i = 0; i < chart.personSlots(); ++i) {
    const PersonId id(i);
    if (!chart.contains(id) || id == *holder || chart.seats(id).empty()) continue;
    const Skills& skills = chart.person(id).skills;
    const auto fit = sales::fit(*role, skills);
    if (!fit.has_value() || *fit <= least) continue;
    const RuleSet broken = judgeHolder(*role, skills, underFilledCro).broken;
    if (broken.contains(rule) || broken.contains(RuleId::SkillsNotAssessed)) continue;
    const PositionId other = chart.seats(id).front();
    if (chart.position(other).role == roleId(Ceo)) continue;
    const RuleSet newly = (breaks(chart, other, present) - breaks(chart, other, skills));
    if (!(newly & kMismatches).empty()) continue;
    found.push_back({other, *fit, fitOn(chart, other, present)});
  }
  const auto best = [](const Candidate& a, const Candidate& b) {
    return std::tuple(-a.fit, -a.otherFit.value_or(-1), a.seat) <
           std::tuple(-b.fit, -b.otherFit.value_or(-1), b.seat);
  };
  const std::size_t shown = std::min(found.size(), kMostChoices);
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(),
                    best);
  found.erase(found.begin() + static_cast<std::ptrdiff_t>(shown), found.end());
  return found;
}

// Strategists whom no leader's seat holds, best first.
std::vector<PositionId> strategistsToAppoint(const Chart& chart) {
  std::vector<std::pair<double, PositionId>> found;
  for (std::uint32_t i = 0; i < chart.personSlots(); ++i) {
    const PersonId id(i);
    if (!chart.contains(id) || chart.seats(id).size() != 1) continue;
    const Skills& skills = chart.person(id).skills;
    if (sales::leaderType(skills) != sales::LeaderType::Strategist) continue;
    const PositionId seat = chart.seats(id).front();
    const RoleTraits traits = traitsOf(chart, seat);
    if (traits.kind == RoleKind::Executive || traits.kind == RoleKind::Leader ||
        traits.is(SalesStrategyHead)) {
      continue;
    }
    found.emplace_back(-sales::strategyIndex(skills)->value(), seat);
  }
  std::sort(found.begin(), found.end());
  std::vector<PositionId> seats;
  for (const auto& [index, seat] : found) {
    if (seats.size() < kMostAppointments) seats.push_back(seat);
  }
  return seats;
}

// The seat becomes vacant, and the search for somebody else begins.
void addVacate(FixMaker& maker) {
  const Chart& chart = maker.chart();
  auto vacated = edit::vacate(chart, maker.subject());
  if (vacated.hasError()) return;
  edit::Plan plan = std::move(vacated).value();
  auto search = edit::openSearch(chart, maker.subject());
  if (search.hasValue()) edit::append(plan, std::move(search).value());
  maker.add(maker.label(Code::FixVacateAndSearch, {maker.name("name", maker.subject())}),
            std::move(plan), FixEffect::Settles, FixFollowUp::SearchChecklist);
}

}  // namespace

void fixHolder(FixMaker& maker, RuleId rule) {
  const Chart& chart = maker.chart();
  const PositionId seat = maker.subject();
  const Person* holder = chart.holder(seat);
  if (holder == nullptr) return;
  if (rule == RuleId::SkillsNotAssessed) {
    maker.addFollowUp(maker.label(Code::FixRateSkills, {maker.name("name", seat)}),
                      FixFollowUp::Ratings);
    return;
  }
  for (const Candidate& candidate : betterFitting(chart, seat, rule)) {
    std::vector<Argument> args = {maker.name("name", seat), roleOf("role", chart, seat),
                                  maker.name("other", candidate.seat),
                                  roleOf("otherRole", chart, candidate.seat)};
    args.push_back({"fit", candidate.fit});
    if (candidate.otherFit.has_value()) args.push_back({"otherFit", *candidate.otherFit});
    const auto present = fitOn(chart, seat, holder->skills);
    if (present.has_value()) args.push_back({"presentFit", *present});
    maker.add(maker.label(Code::FixSwapHolders, std::move(args)),
              edit::swapHolders(chart, seat, candidate.seat));
  }
  if (rule == RuleId::SkillsStrategistInCsoSeat) fixBalanceUnderCso(maker);
  if (rule == RuleId::SkillsExecutorInCroSeat) fixBalanceBesideCro(maker);

  addVacate(maker);
}

void fixCsoNeedsStrategist(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const PositionId cso = maker.subject();
  const auto isHead = [&](PositionId id) {
    return chart.position(id).role == roleId(SalesStrategyHead);
  };
  // One whom the chart has somewhere else.
  const auto head = nearest(chart, cso, [&](PositionId id) {
    return isHead(id) && chart.position(id).holder.has_value() && !chart.isInBranch(cso, id);
  });
  if (head.has_value()) {
    maker.add(
        maker.label(Code::FixMoveUnder, {maker.name("name", *head), maker.name("manager", cso),
                                         roleOf("managerRole", chart, cso)}),
        edit::moveBranch(chart, *head, cso));
  }
  const auto branch = chart.branch(cso);
  const auto vacant = std::find_if(branch.begin(), branch.end(), isHead);
  if (vacant == branch.end() && edit::checkRoom(chart, 1).hasError()) return;

  for (const PositionId seat : strategistsToAppoint(chart)) {
    edit::Draft draft(chart);
    const PositionId to = vacant != branch.end() ? *vacant : addSeat(draft, SalesStrategyHead, cso);
    draft.setHolder(to, chart.position(seat).holder);
    draft.setHolder(seat, std::nullopt);
    maker.add(maker.label(Code::FixAppoint, {maker.name("name", seat),
                                             {"role", roleTerm(SalesStrategyHead)},
                                             maker.name("manager", cso)}),
              draft.take(Message(Code::UndoFix), {to}));
  }
  if (vacant != branch.end()) return;
  edit::Draft draft(chart);
  const PositionId added = addSeat(draft, SalesStrategyHead, cso);
  maker.add(maker.label(Code::FixAddSeat, {{"role", roleTerm(SalesStrategyHead)},
                                           countArgument("count", 1),
                                           maker.name("manager", cso)}),
            draft.take(Message(Code::UndoFix), {added}), FixEffect::Helps);
}

}  // namespace arborg::rules
