#include "core/sales/skeleton.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "core/edit/commands/field_commands.h"
#include "core/edit/history.h"
#include "core/rules/checker.h"
#include "core/util/message_codes.h"
#include "tests/core/edit/command_fixture.h"
#include "tests/support/chart_invariants.h"
#include "tests/support/random_organisation.h"

namespace arborg::sales {
namespace {

using edit::chartOf;

// The tree with roles, "!" for a vacant seat; new seats have no key of the test's own.
std::string roles(const Chart& chart) {
  std::string out = "\n";
  std::vector<std::size_t> depth(chart.positionSlots());
  for (const PositionId id : chart.displayOrder()) {
    const auto manager = chart.manager(id);
    depth[id.index()] = manager.has_value() ? depth[manager->index()] + 1 : 0;
    out.append(2 * depth[id.index()], ' ');
    out += chart.roleOf(id).key;
    out += chart.position(id).holder.has_value() ? "\n" : "!\n";
  }
  return out;
}

std::string laid(std::string_view tree, Recommendation recommendation) {
  Chart chart = chartOf(tree);
  const std::string before = test::dump(chart);
  auto plan = laySkeleton(chart, recommendation);
  if (plan.hasError()) return std::string(identifier(plan.error().code));
  edit::History history;
  history.commit(chart, std::move(plan).value());
  EXPECT_EQ(test::brokenInvariant(chart), "");
  EXPECT_EQ(compare(recommendation, salesLeaders(chart).setup), Comparison::Met);
  const std::string after = roles(chart);
  const auto again = laySkeleton(chart, recommendation);
  EXPECT_TRUE(again.hasError() && again.error().code == Code::EditNothingToDo) << after;
  history.undo(chart);
  EXPECT_EQ(test::dump(chart), before);
  return after;
}

TEST(Skeleton, putsAVpBetweenTheCeoAndTheTeam) {
  EXPECT_EQ(
      laid("a[ceo]:A\n  b[cfo]:B\n  c[account_executive]:C\n  d[sdr]:D\n", Recommendation::VpSales),
      "\nceo\n  cfo\n  vp_sales!\n    account_executive\n    sdr\n");
}

TEST(Skeleton, putsACsoAboveTheVps) {
  EXPECT_EQ(laid("a[ceo]:A\n  b[vp_sales]:B\n    c[sales_manager]:C\n  d[cmo]:D\n"
                 "  e[sales_manager]:E\n",
                 Recommendation::Cso),
            "\nceo\n  cso!\n    vp_sales\n      sales_manager\n    sales_manager\n"
            "    sales_strategy_head!\n  cmo\n");
  EXPECT_EQ(laid("a[cso]:A\n  b[vp_sales]:B\n", Recommendation::PrepareCro),
            "\ncso\n  vp_sales\n  sales_strategy_head!\n");
}

TEST(Skeleton, bringsAllOfRevenueBelowTheCro) {
  EXPECT_EQ(laid("a[ceo]:A\n  b[cso]:B\n    c[vp_sales]:C\n  d[cmo]:D\n    e[vp_marketing]:E\n"
                 "  f[vp_customer_success]:F\n  g[cfo]:G\n",
                 Recommendation::Cro),
            "\nceo\n  cro!\n    cso\n      vp_sales\n    cmo\n      vp_marketing\n"
            "    vp_customer_success\n  cfo\n");
  EXPECT_EQ(laid("a[ceo]:A\n  b[account_executive]:B\n", Recommendation::Cro),
            "\nceo\n  cro!\n    vp_sales!\n      account_executive\n    vp_marketing!\n"
            "    vp_customer_success!\n");
}

TEST(Skeleton, putsACsoBelowTheCro) {
  EXPECT_EQ(laid("a[ceo]:A\n  b[cro]:B\n    c[vp_sales]:C\n    d[vp_marketing]:D\n"
                 "    e[vp_customer_success]:E\n",
                 Recommendation::CroWithCso),
            "\nceo\n  cro\n    cso!\n      vp_sales\n    vp_marketing\n    vp_customer_success\n");
  EXPECT_EQ(laid("a[ceo]:A\n  b[cso]:B\n  c[cro]:C\n    d[cmo]:D\n    e[cco]:E\n",
                 Recommendation::CroWithCso),
            "\nceo\n  cro\n    cmo\n    cco\n    cso\n");
}

TEST(Skeleton, needsNoCeo) {
  EXPECT_EQ(laid("a[vp_sales]:A\n", Recommendation::Cso),
            "\ncso!\n  vp_sales\n  sales_strategy_head!\n");
  EXPECT_EQ(laid("a[other]:Owner\n  b[vp_sales]:B\n", Recommendation::Cso),
            "\nother\n  cso!\n    vp_sales\n    sales_strategy_head!\n");
  EXPECT_EQ(laid("", Recommendation::VpSales), "\nvp_sales!\n");
}

TEST(Skeleton, leavesWhoStandsBelowSomebodyOfUnknownRank) {
  EXPECT_EQ(laid("a[ceo]:A\n  b[other]:President\n    c[cro]:C\n      d[cmo]:D\n      e[cco]:E\n",
                 Recommendation::CroWithCso),
            "\nceo\n  other\n    cro\n      cso!\n      cmo\n      cco\n");
}

TEST(Skeleton, rightsLeadersThatStandUpsideDown) {
  EXPECT_EQ(laid("a[vp_sales]:A\n  b[cso]:B\n    c[cro]:C\n      d[ceo]:D\n        e[cmo]:E\n"
                 "          f[cco]:F\n",
                 Recommendation::CroWithCso),
            "\nceo\n  cro\n    cso\n      vp_sales\n    cmo\n    cco\n");
}

// Whichever of two CSOs comes first in the end, a second time there is nothing left to do.
TEST(Skeleton, isLaidOnceWhereThereAreTwoOfARole) {
  Chart chart =
      chartOf("a[ceo]:A\n  b[sales_manager]:B\n    c[cso]:C\n      d[vp_sales]:D\n  e[cso]:E\n");
  edit::History history;
  history.commit(chart, laySkeleton(chart, Recommendation::Cso).value());
  const auto again = laySkeleton(chart, Recommendation::Cso);
  ASSERT_TRUE(again.hasError());
  EXPECT_EQ(again.error().code, Code::EditNothingToDo);
}

TEST(Skeleton, takesNothingAway) {
  EXPECT_EQ(laid("a[ceo]:A\n  b[cro]:B\n", Recommendation::VpSales), "advisor.more-than-advised");
  EXPECT_EQ(laid("a[ceo]:A\n  b[cro]:B\n", Recommendation::Cso), "advisor.more-than-advised");
  EXPECT_EQ(laid("a[ceo]:A\n  b[vp_sales]:B\n", Recommendation::VpSales), "edit.nothing-to-do");
}

TEST(Skeleton, selectsTheNewSeats) {
  const Chart chart = chartOf("a[ceo]:A\n  b[vp_sales]:B\n");
  const auto plan = laySkeleton(chart, Recommendation::Cso);
  ASSERT_TRUE(plan.hasValue());
  EXPECT_EQ(plan.value().select, (std::vector<PositionId>{PositionId(2), PositionId(3)}));
  EXPECT_EQ(plan.value().name.code, Code::UndoLaySkeleton);
}

// Errors about who reports to whom, of leaders.
std::vector<std::string> leaderErrors(const Chart& chart, bool withMarketing) {
  std::vector<std::string> errors;
  rules::Checker checker;
  checker.checkAll(chart);
  const auto isLeader = [&](PositionId id) {
    const auto role = builtInRole(chart.position(id).role);
    switch (role.value_or(BuiltInRole::Other)) {
      case BuiltInRole::Cro:
      case BuiltInRole::Cso:
      case BuiltInRole::VpSales:
        return true;
      case BuiltInRole::Cmo:
      case BuiltInRole::Cco:
      case BuiltInRole::VpMarketing:
      case BuiltInRole::VpCustomerSuccess:
        return withMarketing;
      default:
        return false;
    }
  };
  for (const rules::Finding& finding : checker.findings()) {
    const std::string rule(key(finding.rule));
    if (!rule.starts_with("reporting.") || finding.severity != Severity::Error) continue;
    if (!isLeader(finding.subjects.front())) continue;
    errors.push_back(rule + " of " + chart.position(finding.subjects.front()).key);
  }
  return errors;
}

RC_GTEST_PROP(SkeletonProperty, leadersBreakNoReportingRuleAfterwards, ()) {
  test::OrganisationOptions options;
  options.positions = *rc::gen::inRange<std::uint32_t>(0, 60);
  options.mistakePercent = *rc::gen::element(0U, 10U, 60U);
  options.vacantPercent = 20;
  Chart chart = test::randomOrganisation(*rc::gen::arbitrary<std::uint64_t>(), options);
  const auto recommendation =
      static_cast<Recommendation>(*rc::gen::inRange<std::size_t>(0, kRecommendationCount));
  // Fewer leaders, so that there is something to lay.
  for (const BuiltInRole role : {BuiltInRole::Cro, BuiltInRole::Cso, BuiltInRole::Ceo}) {
    if (*rc::gen::element(true, false)) continue;
    for (const PositionId id : chart.displayOrder()) {
      if (chart.position(id).role != roleId(role)) continue;
      edit::History history;
      history.commit(chart, edit::setRole(chart, id, roleId(BuiltInRole::SalesManager)).value());
    }
  }
  const std::size_t people = chart.seatedCount();
  auto plan = laySkeleton(chart, recommendation);
  if (plan.hasError()) {
    const Code code = plan.error().code;
    RC_ASSERT(code == Code::EditNothingToDo || code == Code::AdvisorMoreThanAdvised);
    RC_DISCARD();
  }
  edit::History history;
  history.commit(chart, std::move(plan).value());
  RC_ASSERT(test::brokenInvariant(chart) == "");
  RC_ASSERT(chart.seatedCount() == people);
  RC_ASSERT(compare(recommendation, salesLeaders(chart).setup) == Comparison::Met);
  const bool isCro = salesLeaders(chart).setup >= LeaderSetup::Cro;
  RC_ASSERT(leaderErrors(chart, isCro) == std::vector<std::string>());
  const auto again = laySkeleton(chart, recommendation);
  RC_ASSERT(again.hasError());
  RC_ASSERT(again.error().code == Code::EditNothingToDo);
}

TEST(SkeletonOfANewChart, isSoundButForItsVacancies) {
  for (std::size_t i = 0; i < kRecommendationCount; ++i) {
    const auto recommendation = static_cast<Recommendation>(i);
    const AdvisorAnswers answers;
    const Chart chart = newChart(recommendation, answers);
    EXPECT_EQ(chart.positionCount(), skeletonSeats(recommendation).size());
    EXPECT_EQ(chart.seatedCount(), 0U);
    EXPECT_EQ(chart.advisorAnswers(), answers);
    EXPECT_EQ(test::brokenInvariant(chart), "");
    EXPECT_EQ(compare(recommendation, salesLeaders(chart).setup), Comparison::Met);
    rules::Checker checker;
    checker.checkAll(chart);
    for (const rules::Finding& finding : checker.findings()) {
      const std::string rule(key(finding.rule));
      EXPECT_TRUE(finding.severity == Severity::Notice || rule == "seat.vacant-leader")
          << key(recommendation) << ": " << rule << " of "
          << chart.roleOf(finding.subjects.front()).key;
    }
  }
}

}  // namespace
}  // namespace arborg::sales
