// What the rules need to know of a role.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

#include "core/model/chart.h"

namespace arborg::rules {

// A set of built-in roles; 4 bytes.
class RoleSet {
 public:
  constexpr RoleSet() = default;
  constexpr RoleSet(std::initializer_list<BuiltInRole> roles) {
    for (const BuiltInRole role : roles) m_bits |= 1U << static_cast<unsigned>(role);
  }
  constexpr bool contains(BuiltInRole role) const noexcept {
    return ((m_bits >> static_cast<unsigned>(role)) & 1U) != 0;
  }

 private:
  static_assert(kBuiltInRoleCount <= 32);
  std::uint32_t m_bits = 0;
};

// What a CRO's line should cover. Source: docs/rules.md, structure.cro-functions. The keys are
// those of Terms of kind Function in the finding's arguments.
enum class CroFunction : std::uint8_t {
  NewBusiness,          // sales, of any kind but staff, SDRs apart
  Marketing,            // any role of the marketing function
  SalesOperations,      // any role of that function
  MarketingOperations,  // any role of that function
  Renewals,             // renewals and upsell: customer-success managers and sellers (not staff)
  SalesDevelopment,     // the SDRs
};
inline constexpr std::size_t kCroFunctionCount = 6;
std::string_view key(CroFunction function) noexcept;  // "new_business", "marketing", ...

// What a branch holds: a bit for each CroFunction, then one for each leader that rules look for.
using Coverage = std::uint16_t;
constexpr Coverage covers(CroFunction function) noexcept {
  return static_cast<Coverage>(1U << static_cast<unsigned>(function));
}
inline constexpr Coverage kCoversCmo = 1U << 6U;
inline constexpr Coverage kCoversVpMarketing = 1U << 7U;
inline constexpr Coverage kCoversCco = 1U << 8U;
inline constexpr Coverage kCoversVpCustomerSuccess = 1U << 9U;
inline constexpr Coverage kCoversCeo = 1U << 10U;
inline constexpr Coverage kCoversCro = 1U << 11U;
inline constexpr Coverage kCoversCso = 1U << 12U;
inline constexpr Coverage kCoversVpSales = 1U << 13U;
// Unlike the others only where somebody holds the seat.
inline constexpr Coverage kCoversStrategyHead = 1U << 14U;
inline constexpr Coverage kCoversSalesLeader = kCoversCro | kCoversCso | kCoversVpSales;

// Marketing and Customer Success, each by either of its leaders.
inline constexpr Coverage kCoversBalancing =
    kCoversCmo | kCoversVpMarketing | kCoversCco | kCoversVpCustomerSuccess;

struct RoleTraits {
  std::optional<BuiltInRole> builtIn;  // none: a role that the user made
  // None: `other`, or a role of the user's own without a rank. Nothing is known of its place, so it
  // neither breaks a reporting rule nor, as a manager, makes anybody else break one: a chart
  // imported with titles that nobody recognised must not drown in findings.
  std::optional<int> rank;
  RoleKind kind = RoleKind::Staff;
  Coverage coverage = 0;
  bool inSales = false;  // one of the people in sales that the role advisor counts

  bool is(BuiltInRole role) const noexcept { return builtIn == role; }
  bool isIn(RoleSet roles) const noexcept {
    return builtIn.has_value() && roles.contains(*builtIn);
  }
  bool isSeller() const noexcept { return kind == RoleKind::Seller; }
  // A seller whose place is known: the rules on sellers' reporting lines apply.
  bool isRankedSeller() const noexcept { return isSeller() && rank.has_value(); }
  bool isAssistant() const noexcept { return builtIn == BuiltInRole::Assistant; }
};

RoleTraits traitsOf(const Chart& chart, RoleId id);
inline RoleTraits traitsOf(const Chart& chart, PositionId id) {
  return traitsOf(chart, chart.position(id).role);
}

}  // namespace arborg::rules
