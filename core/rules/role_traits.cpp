#include "core/rules/role_traits.h"

#include <array>

#include "core/sales/advisor.h"

namespace arborg::rules {

namespace {

constexpr std::array<std::string_view, kCroFunctionCount> kCroFunctions = {
    "new_business",         "marketing", "sales_operations",
    "marketing_operations", "renewals",  "sales_development"};

// The bit of a leader that rules look for by name.
Coverage leaderBit(BuiltInRole role) {
  switch (role) {
    case BuiltInRole::Ceo:
      return kCoversCeo;
    case BuiltInRole::Cro:
      return kCoversCro;
    case BuiltInRole::Cso:
      return kCoversCso;
    case BuiltInRole::VpSales:
      return kCoversVpSales;
    case BuiltInRole::Cmo:
      return kCoversCmo;
    case BuiltInRole::VpMarketing:
      return kCoversVpMarketing;
    case BuiltInRole::Cco:
      return kCoversCco;
    case BuiltInRole::VpCustomerSuccess:
      return kCoversVpCustomerSuccess;
    default:
      return 0;
  }
}

Coverage functionBit(const Role& role, std::optional<BuiltInRole> builtIn) {
  if (builtIn == BuiltInRole::Sdr) return covers(CroFunction::SalesDevelopment);
  switch (role.function) {
    case RoleFunction::Sales:
      return role.kind == RoleKind::Staff ? Coverage{0} : covers(CroFunction::NewBusiness);
    case RoleFunction::Marketing:
      return covers(CroFunction::Marketing);
    case RoleFunction::SalesOperations:
      return covers(CroFunction::SalesOperations);
    case RoleFunction::MarketingOperations:
      return covers(CroFunction::MarketingOperations);
    case RoleFunction::CustomerSuccess:
      return role.kind == RoleKind::Manager || role.kind == RoleKind::Seller
                 ? covers(CroFunction::Renewals)
                 : Coverage{0};
    case RoleFunction::General:
    case RoleFunction::Finance:
    case RoleFunction::Operations:
    case RoleFunction::Revenue:
      break;
  }
  return 0;
}

}  // namespace

std::string_view key(CroFunction function) noexcept {
  return kCroFunctions[static_cast<std::size_t>(function)];
}

RoleTraits traitsOf(const Chart& chart, RoleId id) {
  const Role& role = chart.role(id);
  RoleTraits traits;
  traits.builtIn = builtInRole(id);
  traits.rank = role.rank;
  traits.kind = role.kind;
  traits.inSales = sales::isInSales(role);
  traits.coverage = functionBit(role, traits.builtIn);
  if (traits.builtIn.has_value()) {
    traits.coverage = static_cast<Coverage>(traits.coverage | leaderBit(*traits.builtIn));
  }
  return traits;
}

}  // namespace arborg::rules
