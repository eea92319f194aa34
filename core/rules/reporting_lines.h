// Who reports to whom: the one table behind the checks, the verdict while dragging, the quick fixes
// and the texts. Source: docs/rules.md, section 2.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/rules/finding.h"
#include "core/rules/role_traits.h"

namespace arborg::rules {

// What is asked of the manager of some roles.
struct ReportingLine {
  RuleId rule;
  RoleSet reports;   // whom it judges
  RoleSet managers;  // who may lead them ...
  // ... and so may any role of these kinds (a bit each) and ranks, roles of the user's own
  // included.
  std::uint8_t managerKinds = 0;
  int highestRank = 0;
  int lowestRank = 0;
  // The managers to name and to offer, the most usual one first. All of them may lead.
  std::span<const BuiltInRole> usual;
};

// The line that judges a role; null for a role that may report to anybody. A seller's role that the
// user made is judged as an account executive is, if it has a rank.
const ReportingLine* reportingLine(const RoleTraits& report) noexcept;
// Whether the line allows that manager. One whose place is unknown (see RoleTraits::rank) is
// allowed.
bool allows(const ReportingLine& line, const RoleTraits& manager) noexcept;

// Whom a role usually reports to, the most usual first; empty where no rule says.
std::vector<BuiltInRole> usualManagers(BuiltInRole role);

}  // namespace arborg::rules
