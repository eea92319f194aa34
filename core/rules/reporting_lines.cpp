#include "core/rules/reporting_lines.h"

#include <array>

namespace arborg::rules {

namespace {

using enum BuiltInRole;

constexpr std::uint8_t bit(RoleKind kind) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
}

constexpr std::array kOverVpSales = {Cso, Cro, Ceo};
constexpr std::array kOverCro = {Ceo};
constexpr std::array kOverCso = {Cro, Ceo};
constexpr std::array kOverChief = {Ceo, Cro};
constexpr std::array kOverVpMarketing = {Cmo, Cro, Ceo};
constexpr std::array kOverVpCustomerSuccess = {Cco, Cro, Ceo};
constexpr std::array kOverSalesManager = {VpSales, Cso, Cro};
constexpr std::array kOverRenewals = {VpSales, Cso, Cro, VpCustomerSuccess};
constexpr std::array kOverTeamLead = {SalesManager, VpSales};
constexpr std::array kOverSeller = {SalesTeamLead, SalesManager};
constexpr std::array kOverSdr = {SalesTeamLead, SalesManager, VpMarketing, Cmo};

constexpr std::uint8_t kLeaders = bit(RoleKind::Leader) | bit(RoleKind::Executive);
constexpr std::uint8_t kManagers = bit(RoleKind::Manager) | bit(RoleKind::Leader);
constexpr int kAnyRank = 1000;

constexpr std::array<ReportingLine, 12> kLines = {{
    {RuleId::ReportingVpSales, {VpSales}, {Cso, Cro, Ceo}, 0, 0, 0, kOverVpSales},
    {RuleId::ReportingCro, {Cro}, {Ceo}, 0, 0, 0, kOverCro},
    {RuleId::ReportingCso, {Cso}, {Cro, Ceo}, 0, 0, 0, kOverCso},
    {RuleId::ReportingMarketing, {Cmo}, {Ceo, Cro}, 0, 0, 0, kOverChief},
    {RuleId::ReportingMarketing, {VpMarketing}, {Cmo, Cro, Ceo}, 0, 0, 0, kOverVpMarketing},
    {RuleId::ReportingCustomerSuccess, {Cco}, {Ceo, Cro}, 0, 0, 0, kOverChief},
    {RuleId::ReportingCustomerSuccess,
     {VpCustomerSuccess},
     {Cco, Cro, Ceo},
     0,
     0,
     0,
     kOverVpCustomerSuccess},
    {RuleId::ReportingSalesManager,
     {SalesManager, PartnerManager},
     {},
     kLeaders,
     -kAnyRank,
     kAnyRank,
     kOverSalesManager},
    {RuleId::ReportingSalesManager,
     {RenewalsManager},
     {},
     kLeaders,
     -kAnyRank,
     kAnyRank,
     kOverRenewals},
    {RuleId::ReportingTeamLead, {SalesTeamLead}, {}, kManagers, 3, 4, kOverTeamLead},
    {RuleId::ReportingSeller,
     {AccountExecutive, AccountManager, Bdr},
     {},
     kManagers,
     3,
     5,
     kOverSeller},
    // Marketing (a CMO; a VP is a leader already) may lead those who qualify its leads.
    {RuleId::ReportingSeller, {Sdr}, {Cmo}, kManagers, 3, 5, kOverSdr},
}};

constexpr std::size_t kNoLine = kLines.size();

constexpr std::array<std::size_t, kBuiltInRoleCount> lineByRole() {
  std::array<std::size_t, kBuiltInRoleCount> byRole{};
  for (std::size_t role = 0; role < byRole.size(); ++role) {
    byRole[role] = kNoLine;
    for (std::size_t line = 0; line < kLines.size(); ++line) {
      if (kLines[line].reports.contains(static_cast<BuiltInRole>(role))) byRole[role] = line;
    }
  }
  return byRole;
}
constexpr auto kLineByRole = lineByRole();

const ReportingLine* lineOf(BuiltInRole role) noexcept {
  const std::size_t line = kLineByRole[static_cast<std::size_t>(role)];
  return line == kNoLine ? nullptr : &kLines[line];
}

}  // namespace

const ReportingLine* reportingLine(const RoleTraits& report) noexcept {
  if (report.builtIn.has_value()) return lineOf(*report.builtIn);
  return report.isRankedSeller() ? lineOf(AccountExecutive) : nullptr;
}

bool allows(const ReportingLine& line, const RoleTraits& manager) noexcept {
  if (!manager.rank.has_value() || manager.isIn(line.managers)) return true;
  return (line.managerKinds & bit(manager.kind)) != 0 && *manager.rank >= line.highestRank &&
         *manager.rank <= line.lowestRank;
}

std::vector<BuiltInRole> usualManagers(BuiltInRole role) {
  const ReportingLine* line = lineOf(role);
  if (line == nullptr) return {};
  return {line->usual.begin(), line->usual.end()};
}

}  // namespace arborg::rules
