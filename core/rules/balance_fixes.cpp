// Marketing and Customer Success where a leader's seat needs them.
#include <algorithm>
#include <array>
#include <span>

#include "core/edit/commands/input.h"
#include "core/rules/fix_maker.h"
#include "core/rules/nearest.h"
#include "core/rules/skill_rules.h"
#include "core/rules/structure_rules.h"

namespace arborg::rules {

namespace {

using enum BuiltInRole;

// Of the whole chart.
Coverage coverageOf(const Chart& chart) {
  Coverage coverage = 0;
  for (const PositionId root : chart.roots()) {
    coverage = static_cast<Coverage>(coverage | coverageOfBranch(chart, root));
  }
  return coverage;
}

CroScope scopeOf(Coverage everywhere) {
  return croScope((everywhere & kCoversCmo) != 0, (everywhere & kCoversCco) != 0);
}

Coverage wantedFor(RoleFunction function, const CroScope& scope) {
  return function == RoleFunction::Marketing ? scope.marketing : scope.customerSuccess;
}

constexpr std::array kBoth = {RoleFunction::Marketing, RoleFunction::CustomerSuccess};

// The nearest who leads that and may move under `manager`; those in its branch first. Where
// `filled`, only one who holds the seat.
std::optional<PositionId> leaderToMove(const Chart& chart, PositionId manager, Coverage wanted,
                                       bool filled) {
  const auto branch = chart.branch(manager);
  const auto below = leaderAmong(chart, std::span(branch).subspan(1), wanted, filled);
  if (below.has_value()) return below;
  return nearest(chart, manager, [&](PositionId id) {
    return leaderAmong(chart, {&id, 1}, wanted, filled).has_value() &&
           !chart.isInBranch(manager, id);
  });
}

Message labelFor(const FixMaker& maker, PositionId manager, const std::vector<PositionId>& moved,
                 const std::vector<Term>& added) {
  if (moved.size() == 2) {
    return maker.label(Code::FixMoveTwoUnder,
                       {maker.name("name", moved[0]), maker.name("other", moved[1]),
                        maker.name("manager", manager)});
  }
  if (moved.size() == 1 && added.empty()) {
    return maker.label(Code::FixMoveUnder,
                       {maker.name("name", moved[0]), maker.name("manager", manager),
                        roleOf("managerRole", maker.chart(), manager)});
  }
  if (moved.size() == 1) {
    return maker.label(
        Code::FixMoveAndAdd,
        {maker.name("name", moved[0]), {"role", added.front()}, maker.name("manager", manager)});
  }
  if (added.size() == 1) {
    return maker.label(
        Code::FixAddSeat,
        {{"role", added.front()}, countArgument("count", 1), maker.name("manager", manager)});
  }
  return maker.label(Code::FixAddSeats, {{"roles", added}, maker.name("manager", manager)});
}

// Who leads a function that is lacking, and may move; none: add a seat.
struct LackingLeader {
  RoleFunction function;
  std::optional<PositionId> mover;
};

void bringLeaders(FixMaker& maker, PositionId manager, const std::vector<LackingLeader>& lacking,
                  FixEffect effect) {
  const Chart& chart = maker.chart();
  edit::Draft draft(chart);
  std::vector<PositionId> moved;
  std::vector<Term> added;
  std::vector<PositionId> select;
  for (const LackingLeader& leader : lacking) {
    if (!leader.mover.has_value()) {
      const BuiltInRole role =
          leader.function == RoleFunction::Marketing ? VpMarketing : VpCustomerSuccess;
      added.push_back(roleTerm(role));
      select.push_back(addSeat(draft, role, manager));
    } else {
      moved.push_back(*leader.mover);
    }
  }
  for (const PositionId id : moved) draft.move(id, manager, draft.reports(manager).size());
  select.insert(select.end(), moved.begin(), moved.end());
  if (edit::checkRoom(chart, added.size()).hasError() || draft.empty()) return;
  maker.add(labelFor(maker, manager, moved, added),
            draft.take(Message(Code::UndoFix), std::move(select)), effect);
}

}  // namespace

Coverage coverageOfBranch(const Chart& chart, PositionId top) {
  Coverage coverage = 0;
  for (const PositionId id : chart.branch(top)) {
    coverage = static_cast<Coverage>(coverage | traitsOf(chart, id).coverage);
  }
  return coverage;
}

PositionId addSeat(edit::Draft& draft, BuiltInRole role, PositionId manager) {
  Position seat;
  seat.role = roleId(role);
  return draft.append(std::move(seat), manager);
}

void fixCroScope(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const PositionId cro = maker.subject();
  const Coverage everywhere = coverageOf(chart);
  const CroScope scope = scopeOf(everywhere);
  std::vector<LackingLeader> lacking;
  for (const RoleFunction function : missingLeaders(coverageOfBranch(chart, cro), scope)) {
    const Coverage wanted = wantedFor(function, scope);
    std::optional<PositionId> leader;
    if ((everywhere & wanted) != 0) {
      leader = leaderToMove(chart, cro, wanted, false);
      // The CRO reports to the only ones there are: not to be settled by a move of theirs.
      if (!leader.has_value()) return;
      const auto other = std::find_if(lacking.begin(), lacking.end(),
                                      [](const auto& one) { return one.mover.has_value(); });
      // Who stands below the other one that moves comes along.
      if (other != lacking.end() && chart.isInBranch(*leader, *other->mover)) continue;
      if (other != lacking.end() && chart.isInBranch(*other->mover, *leader)) lacking.erase(other);
    }
    lacking.push_back({function, leader});
  }
  bringLeaders(maker, cro, lacking, FixEffect::Settles);
}

void fixBalanceUnderCso(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const PositionId cso = maker.subject();
  const Coverage everywhere = coverageOf(chart);
  const CroScope scope = scopeOf(everywhere);
  std::vector<LackingLeader> lacking;
  for (const RoleFunction function : kBoth) {
    const Coverage wanted = wantedFor(function, scope);
    if (leaderAmong(chart, chart.reports(cso), wanted, false).has_value()) continue;
    std::optional<PositionId> leader;
    if ((everywhere & wanted) != 0) {
      leader = leaderToMove(chart, cso, wanted, false);
      if (!leader.has_value()) return;
    }
    lacking.push_back({function, leader});
  }
  bringLeaders(maker, cso, lacking, FixEffect::Lowers);
}

void fixBalanceBesideCro(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const auto manager = chart.manager(maker.subject());
  if (!manager.has_value()) return;
  const Coverage everywhere = coverageOf(chart);
  const CroScope scope = scopeOf(everywhere);
  std::vector<LackingLeader> lacking;
  FixEffect effect = FixEffect::Lowers;
  for (const RoleFunction function : kBoth) {
    const Coverage wanted = wantedFor(function, scope);
    const auto peers = chart.reports(*manager);
    if (leaderAmong(chart, peers, wanted, true).has_value()) continue;
    auto leader = leaderToMove(chart, *manager, wanted, true);
    if (!leader.has_value()) {
      effect = FixEffect::Helps;
      // Beside the CRO already, only vacant.
      if (leaderAmong(chart, peers, wanted, false).has_value()) continue;
      if ((everywhere & wanted) != 0) {
        leader = leaderToMove(chart, *manager, wanted, false);
        if (!leader.has_value()) return;
      }
    }
    lacking.push_back({function, leader});
  }
  bringLeaders(maker, *manager, lacking, effect);
}

}  // namespace arborg::rules
