// Who is meant by "the nearest CRO".
#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include "core/model/chart.h"

namespace arborg::rules {

// The position nearest to `from` that `wanted` accepts: first up the reporting line; then, level by
// level from `from` upward, in the branches of the peers there, from left to right, each from the
// top down (display order). Nobody in the branch of `from` itself. Each position is asked once at
// most: linear in the worst case, without recursion.
template <class Wanted>
std::optional<PositionId> nearest(const Chart& chart, PositionId from, const Wanted& wanted) {
  for (auto at = chart.manager(from); at.has_value(); at = chart.manager(*at)) {
    if (wanted(*at)) return at;
  }
  std::vector<PositionId> pending;
  for (std::optional<PositionId> level = from; level.has_value(); level = chart.manager(*level)) {
    const auto peers = chart.reportsOrRoots(chart.manager(*level));
    std::copy_if(peers.rbegin(), peers.rend(), std::back_inserter(pending),
                 [&](PositionId peer) { return peer != *level; });
    while (!pending.empty()) {
      const PositionId id = pending.back();
      pending.pop_back();
      if (wanted(id)) return id;
      const auto reports = chart.reports(id);
      pending.insert(pending.end(), reports.rbegin(), reports.rend());
    }
  }
  return std::nullopt;
}

}  // namespace arborg::rules
