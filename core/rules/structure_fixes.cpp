#include <algorithm>
#include <array>

#include "core/edit/commands/draft.h"
#include "core/edit/commands/input.h"
#include "core/rules/chart_rules.h"
#include "core/rules/fix_maker.h"
#include "core/rules/nearest.h"
#include "core/rules/reporting_rules.h"
#include "core/rules/structure_rules.h"
#include "core/util/message_codes.h"

namespace arborg::rules {

namespace {

using enum BuiltInRole;

PositionId addSeat(edit::Draft& draft, BuiltInRole role, PositionId manager) {
  Position seat;
  seat.role = roleId(role);
  return draft.append(std::move(seat), manager);
}

Coverage coverageOf(const Chart& chart, PositionId top) {
  Coverage coverage = 0;
  for (const PositionId id : chart.branch(top)) {
    coverage = static_cast<Coverage>(coverage | traitsOf(chart, id).coverage);
  }
  return coverage;
}

// Of the whole chart.
Coverage coverageOf(const Chart& chart) {
  Coverage coverage = 0;
  for (const PositionId root : chart.roots()) {
    coverage = static_cast<Coverage>(coverage | coverageOf(chart, root));
  }
  return coverage;
}

bool mayLead(const Chart& chart, PositionId manager, BuiltInRole report) {
  const RoleTraits traits = traitsOf(chart, manager);
  return traits.rank.has_value() && !traits.isSeller() &&
         judgeLine(traitsOf(chart, roleId(report)), traits).empty();
}

// Who gets SDRs in the branch of a CRO: a team lead rather than a manager rather than whoever may.
PositionId leaderOfSdrs(const Chart& chart, PositionId cro) {
  constexpr std::array kUsual = {SalesTeamLead, SalesManager};
  const auto branch = chart.branch(cro);
  for (const BuiltInRole role : kUsual) {
    const auto found = std::find_if(branch.begin(), branch.end(), [&](PositionId id) {
      return chart.position(id).role == roleId(role);
    });
    if (found != branch.end()) return *found;
  }
  const auto found = std::find_if(branch.begin(), branch.end(),
                                  [&](PositionId id) { return mayLead(chart, id, Sdr); });
  return found != branch.end() ? *found : cro;
}

BuiltInRole seatFor(CroFunction function) {
  switch (function) {
    case CroFunction::NewBusiness:
      return VpSales;
    case CroFunction::Marketing:
      return VpMarketing;
    case CroFunction::SalesOperations:
      return BuiltInRole::SalesOperations;
    case CroFunction::MarketingOperations:
      return BuiltInRole::MarketingOperations;
    case CroFunction::Renewals:
      return RenewalsManager;
    case CroFunction::SalesDevelopment:
      break;
  }
  return Sdr;
}

}  // namespace

void fixCroScope(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const PositionId cro = maker.subject();
  const Coverage everywhere = coverageOf(chart);
  const CroScope scope = croScope((everywhere & kCoversCmo) != 0, (everywhere & kCoversCco) != 0);

  edit::Draft draft(chart);
  std::vector<PositionId> moved;
  std::vector<Term> added;
  std::vector<PositionId> select;
  for (const RoleFunction function : missingLeaders(coverageOf(chart, cro), scope)) {
    const bool marketing = function == RoleFunction::Marketing;
    const Coverage wanted = marketing ? scope.marketing : scope.customerSuccess;
    if ((everywhere & wanted) == 0) {
      const BuiltInRole role = marketing ? VpMarketing : VpCustomerSuccess;
      added.push_back(roleTerm(role));
      select.push_back(addSeat(draft, role, cro));
      continue;
    }
    const auto leader = nearest(chart, cro, [&](PositionId id) {
      return (traitsOf(chart, id).coverage & wanted) != 0 && !chart.isInBranch(cro, id);
    });
    // The CRO reports to the only ones there are: not to be settled by a move of theirs.
    if (!leader.has_value()) return;
    // Who stands below the other one that moves comes along.
    if (!moved.empty() && chart.isInBranch(*leader, moved.front())) continue;
    if (!moved.empty() && chart.isInBranch(moved.front(), *leader)) moved.clear();
    moved.push_back(*leader);
  }
  for (const PositionId id : moved) draft.move(id, cro, draft.reports(cro).size());
  select.insert(select.end(), moved.begin(), moved.end());

  std::optional<Message> label;
  if (moved.size() == 2) {
    label = maker.label(
        Code::FixMoveTwoUnder,
        {maker.name("name", moved[0]), maker.name("other", moved[1]), maker.name("manager", cro)});
  } else if (moved.size() == 1 && added.empty()) {
    label =
        maker.label(Code::FixMoveUnder, {maker.name("name", moved[0]), maker.name("manager", cro),
                                         roleOf("managerRole", chart, cro)});
  } else if (moved.size() == 1) {
    label = maker.label(
        Code::FixMoveAndAdd,
        {maker.name("name", moved[0]), {"role", added.front()}, maker.name("manager", cro)});
  } else if (added.size() == 1) {
    label = maker.label(
        Code::FixAddSeat,
        {{"role", added.front()}, countArgument("count", 1), maker.name("manager", cro)});
  } else {
    label = maker.label(Code::FixAddSeats, {{"roles", added}, maker.name("manager", cro)});
  }
  if (edit::checkRoom(chart, added.size()).hasError() || draft.empty()) return;
  maker.add(*label, draft.take(Message(Code::UndoFix), std::move(select)));
}

void fixCroFunctions(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const PositionId cro = maker.subject();
  const auto missing = missingFunctions(coverageOf(chart, cro));
  if (missing.empty() || edit::checkRoom(chart, missing.size()).hasError()) return;

  edit::Draft draft(chart);
  std::vector<Term> roles;
  std::vector<PositionId> select;
  PositionId manager = cro;
  std::optional<PositionId> newLeader;  // who may lead SDRs, where nobody in the branch does yet
  for (const CroFunction function : missing) {
    const BuiltInRole role = seatFor(function);
    manager = role == Sdr ? leaderOfSdrs(chart, cro) : cro;
    if (manager == cro && role == Sdr && newLeader.has_value()) manager = *newLeader;
    const PositionId seat = addSeat(draft, role, manager);
    if ((role == VpSales || role == VpMarketing) && !newLeader.has_value()) newLeader = seat;
    roles.push_back(roleTerm(role));
    select.push_back(seat);
  }
  Message label =
      roles.size() > 1
          ? maker.label(Code::FixAddSeats, {{"roles", roles}, maker.name("manager", cro)})
          : maker.label(Code::FixAddSeat, {{"role", roles.front()},
                                           countArgument("count", 1),
                                           maker.name("manager", manager)});
  maker.add(std::move(label), draft.take(Message(Code::UndoFix), std::move(select)));
}

void fixLeadFlow(FixMaker& maker) {
  const Chart& chart = maker.chart();
  std::int64_t executives = 0;
  std::int64_t developers = 0;
  // The first who leads SDRs, BDRs, account executives, and may lead SDRs.
  std::array<std::optional<PositionId>, 3> leaders;
  for (const PositionId id : chart.displayOrder()) {
    const RoleTraits traits = traitsOf(chart, id);
    const bool sdr = traits.is(Sdr);
    const bool bdr = traits.is(Bdr);
    const bool executive = traits.is(AccountExecutive);
    executives += executive ? 1 : 0;
    developers += sdr || bdr ? 1 : 0;
    if (!sdr && !bdr && !executive) continue;
    auto& leader = leaders[sdr ? 0 : bdr ? 1 : 2];
    const auto manager = chart.manager(id);
    if (!leader.has_value() && manager.has_value() && mayLead(chart, *manager, Sdr)) {
      leader = manager;
    }
  }
  const auto leader = std::find_if(leaders.begin(), leaders.end(),
                                   [](const auto& candidate) { return candidate.has_value(); });
  const std::int64_t missing =
      missingDevelopers(executives, developers, chart.settings().limits.executivesPerDeveloper);
  if (missing == 0 || leader == leaders.end() ||
      edit::checkRoom(chart, static_cast<std::size_t>(missing)).hasError()) {
    return;
  }
  edit::Draft draft(chart);
  std::vector<PositionId> select;
  for (std::int64_t i = 0; i < missing; ++i) select.push_back(addSeat(draft, Sdr, **leader));
  maker.add(maker.label(Code::FixAddSeat, {{"role", roleTerm(Sdr)},
                                           countArgument("count", missing),
                                           maker.name("manager", **leader)}),
            draft.take(Message(Code::UndoFix), std::move(select)));
}

}  // namespace arborg::rules
