// Ways to settle a finding.
#pragma once

#include <vector>

#include "core/rules/finding.h"

namespace arborg::rules {

// What can be offered for a finding of this chart, the likeliest first; empty where only the user
// can know (more than one CEO, a span, rows of an import ...). Each is an ordinary command, one
// undo step, and settles this finding; it may raise another one. A plan fits the chart as it is
// now.
//
//   reporting lines            under the nearest (nearest.h) of each usual manager's role that
//   exists reporting.cso-beside-cro   under the nearest CRO; where that stands below the CSO, the
//   CRO takes
//                              the CSO's place
//   reporting.rank-inverted    swap the two; or up the line to the first whose rank allows it, or
//   to
//                              the top
//   reporting.seller-manages   the seller becomes a team lead; or the reports, assistants aside,
//   move
//                              up beside the seller
//   structure.cro-scope        the missing leaders move under the CRO where the chart has them (the
//                              nearest), else get a seat there
//   structure.cro-functions    the missing seats under the CRO; an SDR's under a manager in its
//   branch
//                              where there is one
//   structure.lead-flow        the missing SDRs, where SDRs, BDRs or else account executives report
//   to
//
// Made when asked for: mostly a short walk; where a role is not found nearby, linear in the chart.
std::vector<Fix> fixesFor(const Chart& chart, const Finding& finding);

}  // namespace arborg::rules
