// Ways to settle a finding.
#pragma once

#include <vector>

#include "core/rules/finding.h"

namespace arborg::rules {

// What can be offered for a finding of this chart, the likeliest first; empty where only the user
// can know (more than one CEO, a span, a missing quota, rows of an import ...). Each is an ordinary
// command, one undo step. Unless its FixEffect says otherwise it settles this finding; it may raise
// another one. A plan fits the chart as it is now.
//
//   reporting lines
//       under the nearest (nearest.h) of each usual manager's role that exists
//   reporting.cso-beside-cro
//       under the nearest CRO; where that stands below the CSO, the CRO takes the CSO's place
//   reporting.rank-inverted
//       swap the two; or up the line to the first whose rank allows it, or to the top
//   reporting.seller-manages
//       the seller becomes a team lead; or the reports, assistants aside, move up beside the seller
//   structure.cro-scope
//       the missing leaders move under the CRO where the chart has them (the nearest), else get a
//       seat there
//   structure.cro-functions
//       the missing seats under the CRO; an SDR's under a manager in its branch where there is one
//   advice.leader-mismatch     the recommended leaders laid into the chart (core/sales/skeleton.h);
//                              none where the chart has more than is advised
//   structure.lead-flow
//       the missing SDRs, where SDRs, BDRs or else account executives report to
//   structure.solid-and-dotted
//       the dotted lines between the two go
//   seat.vacant-leader
//       of a CRO's, CSO's or VP of Sales' seat: its search begins (no edit where it has begun), and
//       the checklist follows
//   seat.holder-twice
//       one of the seats is kept, the others become vacant; a choice for each of the first five
//   quota.under-assigned
//       the quota becomes what is assigned below, where anything is
//   skills.strategist-in-cso-seat, .executor-in-cro-seat, .vp-not-executor, .cro-leans,
//   .below-profile
//       - swap with a better-fitting holder: at most five, best first; whoever breaks the same
//       rule,
//         is not assessed, or would leave the other seat with a mismatch it does not have now is
//         not offered, and no CEO is
//       - in a CSO's seat: Marketing and Customer Success come to report to it, those of the chart
//         or else new seats. Lowers the finding: it asks for the seats, held or not
//       - in a CRO's seat: they come under the CRO's manager. Lowers the finding where both are
//         held; a new or vacant seat helps only once somebody is found for it
//       - the seat becomes vacant and its search begins; the checklist follows
//   skills.cso-needs-strategist
//       - the nearest Head of Sales Strategy moves under the CSO
//       - a strategist without a leader's seat is appointed, at most three, best first; the seat
//         left behind becomes vacant
//       - a vacant seat under the CSO: helps once somebody is found for it
//   skills.not-assessed
//       the ratings of the holder (no edit: FixFollowUp)
//
// Made when asked for: mostly a short walk; where a role is not found nearby, or people are
// compared, linear in the chart.
std::vector<Fix> fixesFor(const Chart& chart, const Finding& finding);

}  // namespace arborg::rules
