// The skills.* rules: the right person on the right leader's seat. Source: docs/rules.md.
//
//   skills.strategist-in-cso-seat  a CRO type holds a CSO's seat; grave when S - E is 1.5 or more,
//                                  lowered where Marketing and Customer Success report directly to
//                                  that seat (vacant seats count)
//   skills.executor-in-cro-seat    a CSO type holds a CRO's seat; grave when E - S is 1.5 or more,
//                                  lowered where Marketing and Customer Success have filled seats
//                                  below the same manager
//   skills.vp-not-executor         a CRO type holds the seat of a VP of Sales somewhere below a CRO
//                                  whose seat is filled
//   skills.cso-needs-strategist    a CSO's seat, held or vacant, with no CRO above and no filled
//                                  Head of Sales Strategy in its branch
//   skills.cro-leans               the functional ratings of a CRO's holder, all three given, lie 2
//                                  or more apart
//   skills.below-profile           the index that the seat asks for is below 2.5
//   skills.not-assessed            a CRO's, CSO's or VP of Sales' holder without a type
// Marketing and Customer Success are the senior-most of the chart: see CroScope.
#pragma once

#include <optional>
#include <vector>

#include "core/rules/chart_facts.h"
#include "core/rules/finding.h"
#include "core/rules/rule_set.h"
#include "core/rules/structure_rules.h"

namespace arborg::rules {

// What is broken, and of which grade the case is of the one graded rule among it.
struct Judgement {
  RuleSet broken;
  Grade grade = Grade::Grave;
};

// What a person alone breaks on a seat of that role. Never lowered.
Judgement judgeHolder(BuiltInRole role, const Skills& skills, bool underFilledCro);

// `manager` is the fact of the position's manager, null for a root.
Judgement judgeSkills(const Chart& chart, PositionId id, const Fact& fact, const RoleTraits& traits,
                      const Fact* manager, const CroScope& scope);

// The arguments of a finding. Indexes are numbers from 0 to 5.
//   skills.strategist-in-cso-seat, skills.executor-in-cro-seat:
//     name, role, execution, strategy; where lowered marketing, customerSuccess: names of the
//     leaders that balance the seat
//   skills.vp-not-executor: name, role, execution, strategy; cro: name of the nearest filled CRO
//   skills.cso-needs-strategist: name, role
//   skills.cro-leans: name, role; points: highest less lowest; favoured: list of Terms (skills)
//   skills.below-profile: name, role; strategy (of a CRO) or execution; minimum: what it should be
//   skills.not-assessed: name, role; executionRated, strategyRated: skills that are rated;
//     minimum: how many of each should be
std::vector<Argument> describeSkills(const Chart& chart, RuleId rule, PositionId subject,
                                     Grade grade, const CroScope& scope);

// The leader of Marketing or of Customer Success (`wanted`: the bits of a CroScope) among some
// positions; where `filled`, only one who holds the seat.
std::optional<PositionId> leaderAmong(const Chart& chart, std::span<const PositionId> positions,
                                      Coverage wanted, bool filled);

}  // namespace arborg::rules
