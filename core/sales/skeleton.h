// The leaders that the role advisor recommends, as seats: in a chart that exists, or as the start
// of a new one.
#pragma once

#include <optional>
#include <vector>

#include "core/edit/plan.h"
#include "core/sales/advisor.h"
#include "core/util/result.h"

namespace arborg::sales {

// Lays the recommended leaders into the chart, as one undo step. Nobody loses a seat, no seat
// changes its role, no title is touched:
//   - leaders who are there are used; who is missing comes as a vacant seat. Every setup has its
//     sales leader or leaders; a CSO gets a Head of Sales Strategy; a CRO gets Marketing, Customer
//     Success and, where no CSO and no VP of Sales is there, a VP of Sales;
//   - the CRO stands below the CEO, the CSO below the CRO or the CEO, VPs of Sales in the line of
//     the lowest of them, Marketing and Customer Success in the CRO's line: who stands elsewhere
//     moves there with the whole branch. A chart without a CEO gets none: its leader stands below a
//     sole root of unknown rank, else at the top;
//   - what reported to the CEO for want of a sales leader (managers, team leads, sellers, sales
//     operations) goes to the new one as far as the reporting rules let it.
// Afterwards the leaders break no reporting rule of severity error, and compare() says Met.
// Errors: AdvisorMoreThanAdvised; EditNothingToDo where the skeleton stands; EditTooManyPositions.
Result<edit::Plan> laySkeleton(const Chart& chart, Recommendation recommendation);

// A seat of a new chart, in display order.
struct SkeletonSeat {
  BuiltInRole role;
  std::optional<std::size_t> manager;  // a place in the list
};
// CEO, leaders, and a first team below them so that there is something to draw on.
std::vector<SkeletonSeat> skeletonSeats(Recommendation recommendation);
// These seats, vacant, as a chart of their own, with `answers` in it (none: without).
Chart newChart(Recommendation recommendation, const std::optional<AdvisorAnswers>& answers);

}  // namespace arborg::sales
