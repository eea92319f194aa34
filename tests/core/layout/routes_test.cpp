#include "core/layout/routes.h"

#include <gtest/gtest.h>

#include "tests/core/layout/sample_outlines.h"

namespace arborg::layout {
namespace {

TEST(Routes, OnlyReportHangsOnAStraightLine) {
  Outline outline;
  outline.append(kNone, 161, 64);  // the middles are half a px apart
  outline.append(0, 200, 64);
  outline.closeBranches();
  Options options;
  options.everyone = Arrangement::SideBySide;
  const Layout layout = arrange(outline, options);
  std::vector<Route> routes;
  routeReports(outline, layout, options, 0, routes);
  ASSERT_EQ(routes.size(), 1U);
  EXPECT_EQ(routes[0].count, 2);
  EXPECT_EQ(routes[0].report, 1U);
}

}  // namespace
}  // namespace arborg::layout
