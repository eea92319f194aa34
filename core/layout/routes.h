// Connectors: the lines from a manager to his reports.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/layout/layout.h"

namespace arborg::layout {

// A line of right angles. Successive points differ in exactly one coordinate; corners are where the
// drawing may round.
struct Route {
  std::array<Point, 6> points;
  std::uint8_t count = 0;
  // The report that this line alone serves, kNone if it serves several.
  std::uint32_t report = kNone;

  void add(Point p) noexcept { points[count++] = p; }
  const Point* begin() const noexcept { return points.data(); }
  const Point* end() const noexcept { return points.data() + count; }
};

// Appends the connectors between `manager` and his visible reports: nothing if he has none. They
// leave the middle of his edge towards the reports (a hanging list: that edge at the list's line),
// end in the middle of the near edge of each card in a row and of the side edge of each hanging
// card and each assistant, touch no other card, and no two of them share more than a point: where
// lines meet, one ends exactly on the other. Costs O(reports), computed anew on each call. Lines
// that are shorter than `shortest` on every leg may be left out, for views in which they are not
// seen.
void routeReports(const Outline& outline, const Layout& layout, const Options& options,
                  std::uint32_t manager, std::vector<Route>& routes, float shortest = 0);

}  // namespace arborg::layout
