// Roles: what a seat is for, whatever its holder or its title is called.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/model/ids.h"

namespace arborg {

enum class RoleKind : std::uint8_t { Executive, Leader, Manager, Seller, Staff };

enum class RoleFunction : std::uint8_t {
  General,
  Finance,
  Operations,
  Revenue,
  Marketing,
  CustomerSuccess,
  Sales,
  SalesOperations,
  MarketingOperations,
};

std::string_view key(RoleKind kind) noexcept;
std::string_view key(RoleFunction function) noexcept;
std::optional<RoleKind> roleKindFromKey(std::string_view key) noexcept;
std::optional<RoleFunction> roleFunctionFromKey(std::string_view key) noexcept;

struct Role {
  std::string key;   // stable, written to files: "vp_sales"
  std::string name;  // of a role that a user made; empty for a built-in one (ui/text has its names)
  std::optional<int> rank;  // 0 is the top; none: no rule about ranks applies
  RoleKind kind = RoleKind::Staff;
  RoleFunction function = RoleFunction::General;
  std::string unknownMembers = {};  // JSON members of a newer version, kept as read

  friend bool operator==(const Role&, const Role&) = default;
};

// The roles every chart has, in this order, as the first roles of its catalogue: a chart's RoleId
// of a built-in role is its place here. Source: the role table of docs/rules.md.
enum class BuiltInRole : std::uint8_t {
  Ceo,
  Cfo,
  Coo,
  Cro,
  Cmo,
  Cco,
  Cso,
  VpSales,
  VpMarketing,
  VpCustomerSuccess,
  SalesStrategyHead,
  SalesOperations,
  MarketingOperations,
  RenewalsManager,
  PartnerManager,
  SalesManager,
  SalesTeamLead,
  AccountExecutive,
  AccountManager,
  Bdr,
  Sdr,
  CustomerSuccessManager,
  MarketingSpecialist,
  SalesEngineer,
  Assistant,
  Other,
};
inline constexpr std::size_t kBuiltInRoleCount = static_cast<std::size_t>(BuiltInRole::Other) + 1;

constexpr RoleId roleId(BuiltInRole role) noexcept {
  return RoleId(static_cast<std::uint32_t>(role));
}
// The built-in role that an id stands for; none for a role that a user made.
constexpr std::optional<BuiltInRole> builtInRole(RoleId id) noexcept {
  if (id.index() >= kBuiltInRoleCount) return std::nullopt;
  return static_cast<BuiltInRole>(id.value());
}

std::span<const Role, kBuiltInRoleCount> builtInRoles();

}  // namespace arborg
