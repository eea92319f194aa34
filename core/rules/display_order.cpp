#include "core/rules/display_order.h"

#include <algorithm>

namespace arborg::rules {

namespace {

constexpr std::size_t kFew = 16;

std::size_t depthOf(const Chart& chart, PositionId id) {
  std::size_t depth = 0;
  for (auto at = chart.manager(id); at.has_value(); at = chart.manager(*at)) ++depth;
  return depth;
}

}  // namespace

bool displaysBefore(const Chart& chart, PositionId a, PositionId b) {
  if (a == b) return false;
  const std::size_t depthA = depthOf(chart, a);
  const std::size_t depthB = depthOf(chart, b);
  for (std::size_t i = depthB; i < depthA; ++i) a = *chart.manager(a);
  for (std::size_t i = depthA; i < depthB; ++i) b = *chart.manager(b);
  if (a == b) return depthA < depthB;
  while (chart.manager(a) != chart.manager(b)) {
    a = *chart.manager(a);
    b = *chart.manager(b);
  }
  for (const PositionId peer : chart.reportsOrRoots(chart.manager(a))) {
    if (peer == a) return true;
    if (peer == b) return false;
  }
  return false;
}

std::vector<PositionId> inDisplayOrder(const Chart& chart, std::span<const PositionId> ids) {
  std::vector<PositionId> ordered;
  if (ids.size() <= kFew) {
    ordered.assign(ids.begin(), ids.end());
    std::sort(ordered.begin(), ordered.end(),
              [&chart](PositionId a, PositionId b) { return displaysBefore(chart, a, b); });
    return ordered;
  }
  ordered.reserve(ids.size());
  for (const PositionId id : chart.displayOrder()) {
    if (std::binary_search(ids.begin(), ids.end(), id)) ordered.push_back(id);
  }
  return ordered;
}

}  // namespace arborg::rules
