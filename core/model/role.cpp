#include "core/model/role.h"

#include "core/util/key_table.h"

namespace arborg {

namespace {

constexpr std::array<std::string_view, 5> kKinds = {"executive", "leader", "manager", "seller",
                                                    "staff"};
constexpr std::array<std::string_view, 9> kFunctions = {
    "general", "finance",          "operations",
    "revenue", "marketing",        "customer_success",
    "sales",   "sales_operations", "marketing_operations"};

Role make(std::string_view key, std::optional<int> rank, RoleKind kind, RoleFunction function) {
  return Role{std::string(key), {}, rank, kind, function};
}

}  // namespace

std::string_view key(RoleKind kind) noexcept {
  return kKinds[static_cast<std::size_t>(kind)];
}
std::string_view key(RoleFunction function) noexcept {
  return kFunctions[static_cast<std::size_t>(function)];
}
std::optional<RoleKind> roleKindFromKey(std::string_view key) noexcept {
  return fromKey<RoleKind>(kKinds, key);
}
std::optional<RoleFunction> roleFunctionFromKey(std::string_view key) noexcept {
  return fromKey<RoleFunction>(kFunctions, key);
}

std::span<const Role, kBuiltInRoleCount> builtInRoles() {
  using enum RoleKind;
  using F = RoleFunction;
  static const std::array<Role, kBuiltInRoleCount> roles = {
      make("ceo", 0, Executive, F::General),
      make("cfo", 1, Executive, F::Finance),
      make("coo", 1, Executive, F::Operations),
      make("cro", 1, Executive, F::Revenue),
      make("cmo", 1, Executive, F::Marketing),
      make("cco", 1, Executive, F::CustomerSuccess),
      make("cso", 2, Executive, F::Sales),
      make("vp_sales", 3, Leader, F::Sales),
      make("vp_marketing", 3, Leader, F::Marketing),
      make("vp_customer_success", 3, Leader, F::CustomerSuccess),
      make("sales_strategy_head", 3, Staff, F::Sales),
      make("sales_operations", 4, Staff, F::SalesOperations),
      make("marketing_operations", 4, Staff, F::MarketingOperations),
      make("renewals_manager", 4, Manager, F::CustomerSuccess),
      make("partner_manager", 4, Manager, F::Sales),
      make("sales_manager", 4, Manager, F::Sales),
      make("sales_team_lead", 5, Manager, F::Sales),
      make("account_executive", 6, Seller, F::Sales),
      make("account_manager", 6, Seller, F::CustomerSuccess),
      make("bdr", 7, Seller, F::Sales),
      make("sdr", 8, Seller, F::Sales),
      make("customer_success_manager", 6, Staff, F::CustomerSuccess),
      make("marketing_specialist", 6, Staff, F::Marketing),
      make("sales_engineer", 6, Staff, F::Sales),
      make("assistant", 7, Staff, F::General),
      make("other", std::nullopt, Staff, F::General),
  };
  return roles;
}

}  // namespace arborg
