#include "tests/support/random_organisation.h"

#include <gtest/gtest.h>

#include "tests/support/chart_dump.h"
#include "tests/support/chart_invariants.h"

namespace arborg {
namespace {

TEST(RandomOrganisation, hasTheSizeAskedForAndIsWhole) {
  for (const std::size_t size : {0U, 1U, 2U, 13U, 48U, 1'000U, 50'000U}) {
    const Chart chart = test::randomOrganisation(7, {.positions = size, .mistakePercent = 20});
    EXPECT_EQ(chart.positionCount(), size);
    EXPECT_EQ(test::brokenInvariant(chart), "") << size;
  }
}

TEST(RandomOrganisation, isTheSameForTheSameSeedOnly) {
  const test::OrganisationOptions options{.positions = 200, .mistakePercent = 10};
  EXPECT_EQ(test::dump(test::randomOrganisation(3, options)),
            test::dump(test::randomOrganisation(3, options)));
  EXPECT_NE(test::dump(test::randomOrganisation(3, options)),
            test::dump(test::randomOrganisation(4, options)));
}

TEST(RandomOrganisation, isASalesOrganisation) {
  const Chart chart = test::randomOrganisation(1, {.positions = 2'000, .vacantPercent = 10});
  ASSERT_EQ(chart.roots().size(), 1U);
  EXPECT_EQ(chart.roleOf(chart.roots().front()).key, "ceo");
  std::size_t sellers = 0;
  std::size_t vacant = 0;
  std::size_t widest = 0;
  for (const PositionId id : chart.displayOrder()) {
    sellers += chart.roleOf(id).kind == RoleKind::Seller ? 1 : 0;
    vacant += chart.holder(id) == nullptr ? 1 : 0;
    widest = std::max(widest, chart.reports(id).size());
    const auto manager = chart.manager(id);
    if (!manager.has_value()) continue;
    EXPECT_LE(*chart.roleOf(*manager).rank, *chart.roleOf(id).rank);
  }
  EXPECT_GT(sellers, 1'000U);
  EXPECT_GT(vacant, 120U);
  EXPECT_LT(vacant, 300U);
  EXPECT_LT(widest, 20U);
  EXPECT_GT(chart.relations().size(), 20U);
}

}  // namespace
}  // namespace arborg
