// What the rules need to know of every position beyond itself, kept up to date edit by edit.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/edit/change_set.h"
#include "core/model/chart.h"
#include "core/rules/role_traits.h"

namespace arborg::rules {

// What stands somewhere above a position, in its reporting line.
inline constexpr std::uint8_t kUnderCro = 1;
inline constexpr std::uint8_t kUnderSalesLeader = 2;  // a cro, cso or vp_sales
inline constexpr std::uint8_t kUnderFilledCro = 4;    // one that somebody holds

// Vacant seats count as seats where nothing else is said.
struct Fact {
  static constexpr std::uint32_t kNobody = 0xFFFFFFFFU;

  std::uint32_t role = 0;          // the RoleId's value
  std::uint32_t holder = kNobody;  // the PersonId's value
  std::uint32_t seats = 0;         // in the branch, itself included
  std::uint32_t sellers = 0;       // likewise
  std::uint32_t layers = 0;   // of the branch; an assistant stands beside its manager and adds none
  std::uint32_t reports = 0;  // direct ones, assistants aside
  Coverage coverage = 0;      // of the branch, itself included
  Coverage direct = 0;        // kCoversBalancing bits of the direct reports
  Coverage directFilled = 0;  // likewise, of those that somebody holds
  std::uint8_t above = 0;     // kUnder... bits
  std::uint8_t present = 0;
  std::optional<double> quota;  // its own
  // The sum of the quotas next below: of each direct report its own, or where it has none what is
  // assigned below it. Added up in display order. None: nobody below has a quota.
  std::optional<double> assigned;

  bool isFilled() const noexcept { return holder != kNobody; }
  std::uint32_t sellersBelow(bool isSeller) const noexcept { return sellers - (isSeller ? 1 : 0); }

  friend bool operator==(const Fact&, const Fact&) = default;
};

// A Fact for every slot, and the positions of each built-in role.
class ChartFacts {
 public:
  // Everything anew: two linear passes. `order` gets the display order, which it needs anyway.
  void rebuild(const Chart& chart, std::vector<PositionId>& order);

  // Brings up to date what `changes` touched and adds to `touched` every position, removed ones
  // included, whose findings may be others now (repetitions possible). Cost: the touched positions,
  // those above them with their direct reports, and below them as far as something new stands
  // above; the other seats of whoever came or went. The roles' traits must be the same as at the
  // last rebuild(). False when neither the roles nor the tree can have changed.
  bool update(const Chart& chart, const edit::ChangeSet& changes, std::vector<PositionId>& touched);

  const Fact& operator[](PositionId id) const { return m_facts[id.index()]; }
  const RoleTraits& traits(PositionId id) const { return m_traits[m_facts[id.index()].role]; }
  // In order of id.
  std::span<const PositionId> withRole(BuiltInRole role) const {
    return m_byRole[static_cast<std::size_t>(role)];
  }
  // Whether any seat of the chart carries a quota.
  bool anyQuota() const noexcept { return m_quotas > 0; }
  // As sales::peopleInSales() counts them.
  int peopleInSales() const noexcept { return m_inSales; }
  // The first in display order whose own role has one of these bits. Cost: the depth, with the
  // direct reports on the way.
  std::optional<PositionId> firstCovering(const Chart& chart, Coverage bits) const;
  // Facts computed by the last rebuild() or update(): what the bound on its cost is tested with.
  std::size_t visited() const noexcept { return m_visited; }

 private:
  void enter(const Chart& chart, PositionId id);
  void leave(PositionId id);
  bool renew(const Chart& chart, PositionId id, std::vector<PositionId>& touched);
  void markUpward(const Chart& chart, PositionId id);
  void sortBottomUp(const Chart& chart);
  void gather(const Chart& chart, PositionId id);
  void gatherAgain(const Chart& chart, PositionId id, std::vector<PositionId>& touched);
  void passDown(const Chart& chart, PositionId top, std::vector<PositionId>& touched);
  bool takeAbove(const Chart& chart, PositionId id);
  std::uint8_t below(const Fact& fact) const;

  std::vector<Fact> m_facts;
  std::vector<RoleTraits> m_traits;  // by role slot
  std::array<std::vector<PositionId>, kBuiltInRoleCount> m_byRole;
  std::size_t m_quotas = 0;  // seats that carry one
  int m_inSales = 0;
  std::size_t m_visited = 0;

  // Scratch of update(), kept for its memory.
  std::vector<std::uint32_t>
      m_pending;                     // by slot: 0, or 1 + marked direct reports not yet gathered
  std::vector<PositionId> m_marked;  // closed upward
  std::vector<PositionId> m_stack;
};

}  // namespace arborg::rules
