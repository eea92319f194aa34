#include "core/rules/fixes.h"

#include <gmock/gmock.h>

#include "core/rules/nearest.h"
#include "core/util/message_codes.h"
#include "tests/core/rules/fixes_fixture.h"
#include "tests/core/rules/random_edits.h"
#include "tests/core/rules/rules_fixture.h"

namespace arborg::rules {
namespace {

using test::after;
using test::at;
using test::chartOf;
using test::expectSettles;
using test::fixes;
using test::lines;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Nearest, isUpTheLineThenAmongPeersLevelByLevel) {
  const Chart chart = chartOf(
      "a ceo\n"
      "  b cro\n"
      "    c vp_sales\n"
      "    d vp_sales\n"
      "      e sales_manager\n"
      "      from sales_manager\n"
      "        below sales_team_lead\n"
      "      f sales_manager\n"
      "        g sales_team_lead\n"
      "    h vp_sales\n"
      "  i cso\n"
      "j other\n");
  std::vector<std::string> asked;
  EXPECT_EQ(nearest(chart, at(chart, "from"),
                    [&](PositionId id) {
                      asked.push_back(chart.position(id).key);
                      return false;
                    }),
            std::nullopt);
  EXPECT_THAT(asked, ElementsAre("d", "b", "a", "e", "f", "g", "c", "h", "i", "j"));
}

TEST(Fixes, offerEveryUsualManagerThatExists) {
  const std::string all =
      "a ceo\n  b cro\n    c cso\n  m sales_manager\n    v vp_sales\n      x cso\n  d cso\n";
  EXPECT_THAT(fixes(chartOf(all), RuleId::ReportingVpSales),
              ElementsAre("fix.move-under name=v manager=c managerRole=<cso>",
                          "fix.move-under name=v manager=b managerRole=<cro>",
                          "fix.move-under name=v manager=a managerRole=<ceo>"));
  EXPECT_THAT(fixes(chartOf("m sales_manager\n  v vp_sales"), RuleId::ReportingVpSales), IsEmpty());
}

struct LineFix {
  RuleId rule;
  std::string chart;
  std::vector<std::string> managers;
};

TEST(Fixes, moveUnderTheNearestOfEachRole) {
  const std::vector<LineFix> cases = {
      {RuleId::ReportingCro, "a ceo\n  b coo\n    s cro", {"a"}},
      {RuleId::ReportingCso, "a ceo\n  c cro\n  b coo\n    s cso", {"c", "a"}},
      {RuleId::ReportingMarketing, "a ceo\n  c cro\n  b coo\n    s cmo", {"a", "c"}},
      {RuleId::ReportingMarketing, "a ceo\n  c cmo\n  b coo\n    s vp_marketing", {"c", "a"}},
      {RuleId::ReportingCustomerSuccess, "a ceo\n  b coo\n    s cco", {"a"}},
      {RuleId::ReportingCustomerSuccess,
       "a ceo\n  c cco\n  d cco\n  b coo\n    s vp_customer_success",
       {"c", "a"}},
      {RuleId::ReportingSalesManager,
       "a cso\n  v vp_sales\n    m sales_manager\n      s sales_manager",
       {"v", "a"}},
      {RuleId::ReportingSalesManager,
       "a cro\n  v vp_sales\n  w vp_customer_success\n  m sdr\n    s renewals_manager",
       {"v", "a", "w"}},
      {RuleId::ReportingTeamLead,
       "a cso\n  v vp_sales\n    n sales_manager\n  s sales_team_lead",
       {"n", "v"}},
      {RuleId::ReportingSeller,
       "a cso\n  v vp_sales\n    n sales_manager\n      l sales_team_lead\n  s account_executive\n"
       "    t assistant",
       {"l", "n"}},
      {RuleId::ReportingSeller,
       "a cro\n  m cmo\n    w vp_marketing\n  n sales_manager\n  s sdr",
       {"n", "w", "m"}},
  };
  for (const LineFix& line : cases) {
    Chart chart = chartOf(line.chart);
    std::vector<std::string> managers;
    const auto finding = test::findingOf(chart, line.rule);
    ASSERT_TRUE(finding.has_value()) << line.chart;
    for (const Fix& fix : fixesFor(chart, *finding)) {
      EXPECT_EQ(fix.label.code, Code::FixMoveUnder);
      managers.push_back(test::textOf(fix.label.args[1].value));
      expectSettles(chart, *finding, fix);
    }
    EXPECT_EQ(managers, line.managers) << line.chart;
  }
}

TEST(Fixes, bringTheCsoIntoTheCrosLine) {
  const RuleId rule = RuleId::ReportingCsoBesideCro;
  const Chart beside = chartOf("a ceo\n  b cro\n  c cso\n    d vp_sales");
  EXPECT_THAT(fixes(beside, rule),
              ElementsAre("fix.move-under name=c manager=b managerRole=<cro>"));
  EXPECT_EQ(after(beside, rule, 0), "a\n  b\n    c\n      d\n");
  // Both ways round.
  const Chart above =
      chartOf("a ceo\n  c cso\n    d vp_sales\n      b cro\n        e cmo\n  f cfo");
  EXPECT_THAT(fixes(above, rule), ElementsAre("fix.place-above name=b other=c"));
  EXPECT_EQ(after(above, rule, 0), "a\n  b\n    c\n      d\n    e\n  f\n");
}

TEST(Fixes, turnARankRound) {
  const RuleId rule = RuleId::ReportingRankInverted;
  const Chart chart = chartOf(
      "a ceo\n  b vp_sales\n    c sales_manager\n      e bdr\n      d cso\n        f cfo\n"
      "          g other\n  h cmo\n");
  const auto finding = Finding{rule, Severity::Error, {at(chart, "d")}, {}, false, 0};
  Chart copy = chart;
  const auto choices = fixesFor(copy, finding);
  // Swapped with c, it would report to b: still the wrong way round.
  ASSERT_EQ(choices.size(), 1U);
  EXPECT_EQ(choices[0].label.code, Code::FixMoveUp);
  expectSettles(copy, finding, choices[0]);
  edit::History history;
  history.commit(copy, choices[0].plan);
  EXPECT_EQ(test::dumpTree(copy), "a\n  b\n    c\n      e\n  d\n    f\n      g\n  h\n");

  EXPECT_THAT(fixes(chartOf("b vp_sales\n  d cso\n    e bdr"), rule),
              ElementsAre("fix.swap name=d other=b", "fix.move-to-top name=d"));
  EXPECT_EQ(after(chartOf("b vp_sales\n  d cso\n    e bdr"), rule, 0), "d\n  b\n  e\n");
  EXPECT_EQ(after(chartOf("b vp_sales\n  d cso\n    e bdr"), rule, 1), "b\nd\n  e\n");
  EXPECT_THAT(fixes(chartOf("a ceo\n  b vp_sales\n    d cso\n"), rule),
              ElementsAre("fix.swap name=d other=b", "fix.move-up name=d manager=a"));
}

TEST(Fixes, freeASellerOfReports) {
  const RuleId rule = RuleId::ReportingSellerManages;
  const Chart chart = chartOf(
      "m sales_manager\n  a account_executive\n    s assistant\n    b sdr\n      x other\n"
      "    c sdr\n  d bdr\n");
  EXPECT_THAT(fixes(chartOf("m sales_manager\n  a account_executive\n    s assistant\n    b sdr\n"
                            "    c sdr\n  d bdr\n"),
                    rule),
              ElementsAre("fix.promote-to-team-lead name=a", "fix.move-reports-up name=a count=2"));
  edit::History history;
  Chart copy = chart;
  const Finding finding{rule, Severity::Warning, {at(chart, "a")}, {}, false, 0};
  history.commit(copy, fixesFor(copy, finding).at(1).plan);
  EXPECT_EQ(test::dumpTree(copy), "m\n  a\n    s\n  b\n    x\n  c\n  d\n");
  EXPECT_EQ(after(chartOf("a bdr\n  b bdr"), rule, 1), "a\nb\n");
}

TEST(Fixes, completeTheCrosScope) {
  const RuleId rule = RuleId::StructureCroScope;
  EXPECT_THAT(fixes(chartOf("a cro"), rule),
              ElementsAre("fix.add-seats roles=<vp_marketing><vp_customer_success> manager=a"));
  EXPECT_THAT(fixes(chartOf("a cro\n  b cmo"), rule),
              ElementsAre("fix.add-seat role=<vp_customer_success> count=1 manager=a"));
  EXPECT_THAT(fixes(chartOf("z ceo\n  a cro\n    b cco\n  m cmo\n  n cmo"), rule),
              ElementsAre("fix.move-under name=m manager=a managerRole=<cro>"));
  EXPECT_THAT(fixes(chartOf("z ceo\n  a cro\n  m vp_marketing"), rule),
              ElementsAre("fix.move-and-add name=m role=<vp_customer_success> manager=a"));
  const Chart both = chartOf("z ceo\n  a cro\n    x other\n  c cco\n  m vp_marketing\n    y other");
  EXPECT_THAT(fixes(both, rule), ElementsAre("fix.move-two-under name=m other=c manager=a"));
  EXPECT_EQ(after(both, rule, 0), "z\n  a\n    x\n    m\n      y\n    c\n");
  // One below the other comes along, whichever is found first.
  EXPECT_THAT(fixes(chartOf("z ceo\n  a cro\n  c cco\n    m cmo"), rule),
              ElementsAre("fix.move-under name=c manager=a managerRole=<cro>"));
  EXPECT_THAT(fixes(chartOf("z ceo\n  a cro\n  c cmo\n    m cco"), rule),
              ElementsAre("fix.move-under name=c manager=a managerRole=<cro>"));
  // The CRO's own manager does not move below it.
  EXPECT_THAT(fixes(chartOf("m cmo\n  a cro\n    c cco"), rule), IsEmpty());
}

TEST(Fixes, completeTheCrosFunctions) {
  const RuleId rule = RuleId::StructureCroFunctions;
  EXPECT_THAT(fixes(chartOf("a cro"), rule),
              ElementsAre("fix.add-seats roles=<vp_sales><vp_marketing><sales_operations>"
                          "<marketing_operations><renewals_manager><sdr> manager=a"));
  EXPECT_EQ(after(chartOf("a cro"), rule, 0), "a\n  n2!\n    n7!\n  n3!\n  n4!\n  n5!\n  n6!\n");
  const std::string most =
      "a cro\n  b vp_sales\n    m sales_manager\n      l sales_team_lead\n  c vp_marketing\n"
      "  d sales_operations\n  e marketing_operations\n";
  EXPECT_THAT(fixes(chartOf(most + "  f renewals_manager"), rule),
              ElementsAre("fix.add-seat role=<sdr> count=1 manager=l"));
  EXPECT_THAT(fixes(chartOf(most + "  f sdr"), rule),
              ElementsAre("fix.add-seat role=<renewals_manager> count=1 manager=a"));
}

TEST(Fixes, addTheMissingSdrs) {
  const RuleId rule = RuleId::StructureLeadFlow;
  const std::string team =
      "v vp_sales\n  m sales_manager\n" + lines(2, "a", 11, "account_executive");
  EXPECT_THAT(fixes(chartOf(team), rule), ElementsAre("fix.add-seat role=<sdr> count=3 manager=m"));
  EXPECT_THAT(fixes(chartOf(team + "  k vp_marketing\n    s sdr"), rule),
              ElementsAre("fix.add-seat role=<sdr> count=2 manager=k"));
  EXPECT_THAT(fixes(chartOf("a account_executive"), rule), IsEmpty());
  EXPECT_THAT(fixes(chartOf("c cso\n  a account_executive\n    b account_executive"), rule),
              IsEmpty());
}

TEST(Fixes, areNotGuessedWhereOnlyTheUserKnows) {
  EXPECT_THAT(fixes(chartOf("a ceo\nb other"), RuleId::StructureSingleRoot), IsEmpty());
  EXPECT_THAT(fixes(chartOf("a ceo\n  b ceo"), RuleId::StructureSingleCeo), IsEmpty());
  const Chart chart = chartOf("a ceo");
  EXPECT_THAT(fixesFor(chart, {RuleId::DataCycle, Severity::Error, {}, {}, false, 3}), IsEmpty());
  EXPECT_THAT(
      fixesFor(chart, {RuleId::ReportingCro, Severity::Error, {PositionId(9)}, {}, false, 0}),
      IsEmpty());
}

// Whatever the chart: each fix settles its finding, and undo brings everything back.
TEST(Fixes, settleTheirFindingsOnRandomCharts) {
  std::size_t tried = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    test::Random random(seed);
    test::RandomChart shape;
    shape.positions = random.between(1, 40);
    shape.leaders = random.between(5, 60);
    shape.newRoots = random.between(0, 20);
    shape.reach = random.between(1, 40);
    Chart chart = test::randomChart(random, shape);
    Checker checker;
    checker.checkAll(chart);
    const std::vector<Finding> findings(checker.findings().begin(), checker.findings().end());
    for (const Finding& finding : findings) {
      for (const Fix& fix : fixesFor(chart, finding)) {
        ASSERT_NO_FATAL_FAILURE(expectSettles(chart, finding, fix));
        ++tried;
        if (::testing::Test::HasFailure()) return;
      }
    }
  }
  EXPECT_GT(tried, 500U);
}

TEST(Fixes, doNotRecurse) {
  edit::ChartBuilder builder;
  std::optional<PositionId> manager;
  for (int i = 0; i < 100000; ++i) {
    Position position;
    position.key = "k" + std::to_string(i);
    position.role = roleId(i == 0 ? BuiltInRole::SalesManager : BuiltInRole::Other);
    if (i == 99998) position.role = roleId(BuiltInRole::Sdr);
    if (i == 99999) position.role = roleId(BuiltInRole::AccountExecutive);
    manager = builder.addPosition(std::move(position), manager);
  }
  const Chart chart = builder.take();
  for (const RuleId rule : {RuleId::ReportingSeller, RuleId::ReportingRankInverted}) {
    const Finding finding{rule, Severity::Error, {*manager}, {}, false, 0};
    EXPECT_FALSE(fixesFor(chart, finding).empty());
  }
}

}  // namespace
}  // namespace arborg::rules
