// The structure.* and advice.* rules that the chart as a whole breaks. Source: docs/rules.md,
// section 2.
//
//   structure.single-ceo       more than one CEO: all of them; or the one CEO when it is not a root
//   structure.single-root      more than one root: the roots
//   structure.duplicate-chief  more than one CRO: all of them; likewise CSO, a finding of its own
//   structure.all-three        CRO, CSO and VP of Sales at once: the first of each, in this order
//   structure.layers           more layers than the document's limit (an assistant stands beside
//   its
//                              manager and makes none): the first seat of the lowest layer
//   structure.lead-flow        account executives without enough SDRs and BDRs: the first sales
//                              leader (see structure.sellers-majority), else the first root
//   advice.leader-mismatch     the document has answers, and the chart's sales leaders are not
//   those
//                              that the role advisor recommends (sales::compare): the first sales
//                              leader, else the first root
// "First" is meant in display order, and so are the subjects ordered where nothing else is said.
#pragma once

#include <vector>

#include "core/rules/chart_facts.h"
#include "core/rules/finding.h"

namespace arborg::rules {

struct ChartFinding {
  RuleId rule;
  std::vector<PositionId> named;          // the first subject, or all three of structure.all-three
  BuiltInRole role = BuiltInRole::Other;  // of the subjects, where they are all of one role

  PositionId first() const { return named.front(); }
  friend bool operator==(const ChartFinding&, const ChartFinding&) = default;
};

// Cost: the depth of the chart, with the direct reports on the way, and the number of roots.
std::vector<ChartFinding> judgeChart(const Chart& chart, const ChartFacts& facts);

bool isSubject(const Chart& chart, const ChartFacts& facts, const ChartFinding& finding,
               PositionId id);
std::vector<PositionId> subjectsOf(const Chart& chart, const ChartFacts& facts,
                                   const ChartFinding& finding);

// The arguments of a finding:
//   structure.single-ceo       count; name: of the first; manager: whom a single CEO reports to
//   structure.single-root      count; name: of the first
//   structure.duplicate-chief  count; role; name: of the first
//   structure.all-three        cro, cso, vp: names of the first of each
//   structure.layers           count, limit; name: of the subject
//   advice.leader-mismatch     recommended, leaders: keys of sales::Recommendation and of
//                              sales::LeaderSetup
//   structure.lead-flow        executives: AEs; developers: SDRs and BDRs; limit: AEs for each of
//                              these; missing: how many more are needed
std::vector<Argument> describeChart(const Chart& chart, const ChartFacts& facts,
                                    const ChartFinding& finding);

// SDRs or BDRs that are missing for that many account executives.
std::int64_t missingDevelopers(std::int64_t executives, std::int64_t developers, int limit);

}  // namespace arborg::rules
