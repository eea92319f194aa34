#include "core/edit/commands/default_roles.h"

#include <array>

namespace arborg::edit {

namespace {

using enum BuiltInRole;

struct Usual {
  BuiltInRole role;
  BuiltInRole report;   // of whom it usually has most
  BuiltInRole manager;  // to whom it usually reports
};

// Source: the role and reporting tables of docs/rules.md.
constexpr std::array<Usual, kBuiltInRoleCount> kUsual = {{
    {Ceo, Cso, Other},        // the first sales hire of a CEO; a CRO comes with complexity
    {Cfo, Other, Ceo},        // finance staff has no roles here
    {Coo, Other, Ceo},        //
    {Cro, VpSales, Ceo},      // a CSO below a CRO is the exception: only large organisations
    {Cmo, VpMarketing, Ceo},  //
    {Cco, VpCustomerSuccess, Ceo},
    {Cso, VpSales, Cro},  // where both exist the CSO reports to the CRO
    {VpSales, SalesManager, Cso},
    {VpMarketing, MarketingSpecialist, Cmo},
    {VpCustomerSuccess, CustomerSuccessManager, Cco},
    {SalesStrategyHead, Other, Cso},
    {SalesOperations, Other, VpSales},
    {MarketingOperations, Other, VpMarketing},
    {RenewalsManager, AccountManager, VpCustomerSuccess},
    {PartnerManager, AccountManager, VpSales},
    {SalesManager, AccountExecutive, VpSales},  // a team lead comes when the team has grown
    {SalesTeamLead, AccountExecutive, SalesManager},
    {AccountExecutive, Other, SalesTeamLead},  // sellers have no reports
    {AccountManager, Other, RenewalsManager},
    {Bdr, Other, SalesTeamLead},
    {Sdr, Other, SalesTeamLead},
    {CustomerSuccessManager, Other, VpCustomerSuccess},
    {MarketingSpecialist, Other, VpMarketing},
    {SalesEngineer, Other, SalesManager},
    {Assistant, Other, Other},  // anybody may have one
    {Other, Other, Other},      //
}};

constexpr bool inRoleOrder() {
  for (std::size_t i = 0; i < kUsual.size(); ++i) {
    if (static_cast<std::size_t>(kUsual[i].role) != i) return false;
  }
  return true;
}
static_assert(inRoleOrder());

const Usual& usual(RoleId role) {
  const auto builtIn = builtInRole(role);
  return kUsual[static_cast<std::size_t>(builtIn.value_or(Other))];
}

bool isHeldOnce(BuiltInRole role) {
  return role == Ceo || role == Cro || role == Cso;
}

}  // namespace

RoleId defaultReportRole(RoleId managerRole) {
  return roleId(usual(managerRole).report);
}

RoleId defaultReportRole(const Chart& chart, std::optional<PositionId> manager) {
  if (!manager.has_value()) return roleId(chart.positionCount() == 0 ? Ceo : Other);
  const BuiltInRole proposed = usual(chart.position(*manager).role).report;
  if (isHeldOnce(proposed)) {
    for (const PositionId report : chart.reports(*manager)) {
      if (chart.position(report).role == roleId(proposed)) return roleId(Other);
    }
  }
  return roleId(proposed);
}

RoleId defaultPeerRole(const Chart& chart, PositionId peer) {
  const RoleId role = chart.position(peer).role;
  const auto builtIn = builtInRole(role);
  return builtIn.has_value() && isHeldOnce(*builtIn) ? roleId(Other) : role;
}

RoleId defaultManagerRole(const Chart& chart, PositionId report) {
  const RoleId proposed = roleId(usual(chart.position(report).role).manager);
  const auto above = chart.manager(report);
  if (!above.has_value()) return proposed;
  const auto rank = chart.role(proposed).rank;
  const auto rankAbove = chart.roleOf(*above).rank;
  const bool fits = !rank.has_value() || !rankAbove.has_value() || *rankAbove < *rank;
  return fits ? proposed : roleId(Other);
}

}  // namespace arborg::edit
