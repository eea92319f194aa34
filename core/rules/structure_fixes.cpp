#include <algorithm>
#include <array>

#include "core/edit/commands/draft.h"
#include "core/edit/commands/input.h"
#include "core/rules/chart_rules.h"
#include "core/rules/fix_maker.h"
#include "core/rules/reporting_rules.h"
#include "core/rules/structure_rules.h"
#include "core/util/message_codes.h"

namespace arborg::rules {

namespace {

using enum BuiltInRole;

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

void fixCroFunctions(FixMaker& maker) {
  const Chart& chart = maker.chart();
  const PositionId cro = maker.subject();
  const auto missing = missingFunctions(coverageOfBranch(chart, cro));
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
