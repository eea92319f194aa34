// The seat.* rules, and structure.solid-and-dotted. Source: docs/rules.md.
//
//   seat.vacant-leader          an executive's or a leader's seat is vacant
//   seat.holder-twice           somebody holds more than one seat: a finding of the first of them
//                               in order of id, with all of them as its subjects. (Not of the first
//                               in display order: an acceptance must not get lost in a move.)
//   structure.solid-and-dotted  a dotted line, whichever way it runs, joins a position and its own
//                               manager: a finding of the position
#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/rules/chart_facts.h"
#include "core/rules/finding.h"
#include "core/rules/rule_set.h"

namespace arborg::rules {

// The dotted lines by the positions that they join: a chart has them in order of id only.
class DottedLines {
 public:
  void rebuild(const Chart& chart);
  // Linear in the number of dotted lines for each that changed, by moving bytes.
  void update(const Chart& chart, std::span<const RelationId> changed);
  // Logarithmic, and the number of dotted lines of the position.
  bool joinManager(const Chart& chart, PositionId id) const;

 private:
  using End = std::pair<PositionId, RelationId>;
  struct Ends {
    PositionId report;
    PositionId manager;
  };
  void put(PositionId end, RelationId id);
  void take(PositionId end, RelationId id);

  std::vector<std::optional<Ends>> m_lines;  // by slot
  std::vector<End> m_ends;                   // two a line, sorted
};

// Whether the position's holder has other seats, and whether this is the first of all in order of
// id. Constant.
struct Seats {
  bool several = false;
  bool first = false;
};
Seats seatsOfHolder(const Chart& chart, PositionId id, const Fact& fact);

RuleSet judgeSeat(const Chart& chart, PositionId id, const Fact& fact, const RoleTraits& traits,
                  const Seats& seats, const DottedLines& dottedLines);

// The arguments of a finding:
//   seat.vacant-leader          name (of the seat), role
//   seat.holder-twice           name; count: seats
//   structure.solid-and-dotted  name, role, manager, managerRole
std::vector<Argument> describeSeat(const Chart& chart, RuleId rule, PositionId subject);

// Dotted lines between a position and its manager. Linear in the chart's dotted lines.
std::vector<RelationId> dottedToManager(const Chart& chart, PositionId id);

}  // namespace arborg::rules
