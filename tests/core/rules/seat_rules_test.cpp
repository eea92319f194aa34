// The seat.* and quota.* rules, and structure.solid-and-dotted.
#include "core/rules/seat_rules.h"

#include <gmock/gmock.h>

#include "core/rules/quota_rules.h"
#include "tests/core/rules/rules_fixture.h"

namespace arborg::rules {
namespace {

using test::argsOf;
using test::at;
using test::chartOf;
using test::found;
using test::lines;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(VacantLeader, isAnExecutivesOrALeadersSeat) {
  for (const std::string role : {"ceo", "cro", "cfo", "vp_marketing", "user_leader"}) {
    EXPECT_THAT(found(chartOf("a! " + role), RuleId::SeatVacantLeader), ElementsAre("a")) << role;
    EXPECT_THAT(found(chartOf("a " + role), RuleId::SeatVacantLeader), IsEmpty()) << role;
  }
  for (const std::string role : {"sales_manager", "bdr", "other", "sales_strategy_head"}) {
    EXPECT_THAT(found(chartOf("a! " + role), RuleId::SeatVacantLeader), IsEmpty()) << role;
  }
  EXPECT_EQ(argsOf(chartOf("a! cro"), RuleId::SeatVacantLeader), "name=<cro> role=<cro>");
}

TEST(HolderTwice, isOneFindingOfAllSeats) {
  const Chart chart = chartOf("z ceo\n  a assistant\n  b cfo h=a\n  c cfo\n  d cfo h=a\n  e cfo\n");
  EXPECT_THAT(found(chart, RuleId::SeatHolderTwice), ElementsAre("a b d"));
  EXPECT_THAT(
      found(chartOf("z ceo\n  a bdr\n  b bdr\n  c! bdr\n  d! bdr"), RuleId::SeatHolderTwice),
      IsEmpty());
  EXPECT_EQ(argsOf(chart, RuleId::SeatHolderTwice), "name=a count=3");
  Checker checker;
  checker.checkAll(chart);
  for (const std::string key : {"a", "b", "d"}) {
    EXPECT_EQ(checker.worstSeverity(at(chart, key)), Severity::Notice) << key;
    ASSERT_EQ(checker.findingsOf(at(chart, key)).size(), 1U) << key;
    EXPECT_EQ(test::subjects(chart, checker.findingsOf(at(chart, key)).front()), "a b d");
  }
  EXPECT_THAT(checker.findingsOf(at(chart, "c")), IsEmpty());
}

TEST(HolderTwice, isAcceptedOnTheFirstSeatForAll) {
  Chart chart = chartOf("z ceo\n  a cfo\n  b cfo h=a\n  c cfo");
  edit::History history;
  Checker checker;
  checker.checkAll(chart);
  const std::string rule(key(RuleId::SeatHolderTwice));
  // On another seat it says nothing.
  checker.update(chart,
                 test::run(history, chart, {edit::SetAcceptance{at(chart, "b"), rule, "x"}}));
  EXPECT_EQ(checker.worstSeverity(at(chart, "b")), Severity::Notice);
  checker.update(chart,
                 test::run(history, chart, {edit::SetAcceptance{at(chart, "a"), rule, "x"}}));
  EXPECT_EQ(checker.worstSeverity(at(chart, "a")), Severity::Off);
  EXPECT_EQ(checker.worstSeverity(at(chart, "b")), Severity::Off);
  EXPECT_TRUE(checker.findingsOf(at(chart, "b")).front().accepted);
  EXPECT_EQ(checker.counts().accepted, 1U);
  // A move does not lose it.
  checker.update(
      chart, test::run(history, chart, {edit::MovePosition{at(chart, "b"), at(chart, "z"), 0}}));
  EXPECT_EQ(checker.counts().accepted, 1U);
}

// A chart with dotted lines "report manager".
Chart dotted(const std::string& text,
             const std::vector<std::pair<std::string, std::string>>& ends) {
  Chart chart = chartOf(text);
  edit::History history;
  for (const auto& [report, manager] : ends) {
    test::run(history, chart,
              {edit::SetRelation{
                  chart.nextRelationId(),
                  Relation{at(chart, report), at(chart, manager), RelationType::Functional, {}}}});
  }
  return chart;
}

TEST(SolidAndDotted, isADottedLineBesideTheSolidOne) {
  const std::string tree = "a ceo\n  b cro\n    c vp_sales\n  d cfo\n";
  const RuleId rule = RuleId::StructureSolidAndDotted;
  EXPECT_THAT(found(dotted(tree, {{"c", "b"}}), rule), ElementsAre("c"));
  EXPECT_THAT(found(dotted(tree, {{"b", "c"}}), rule), ElementsAre("c")) << "whichever way it runs";
  EXPECT_THAT(found(dotted(tree, {{"c", "a"}, {"c", "d"}, {"d", "b"}}), rule), IsEmpty());
  EXPECT_THAT(found(dotted(tree, {{"c", "a"}, {"c", "b"}, {"b", "a"}}), rule),
              ElementsAre("b", "c"));
  EXPECT_THAT(found(dotted(tree, {{"c", "b"}, {"b", "c"}}), rule), ElementsAre("c"));
  EXPECT_EQ(argsOf(dotted(tree, {{"c", "b"}}), rule),
            "name=c role=<vp_sales> manager=b managerRole=<cro>");
}

TEST(UnderAssigned, comparesWithTheQuotasNextBelow) {
  const auto broken = [](const std::string& text) {
    return found(chartOf(text), RuleId::QuotaUnderAssigned);
  };
  EXPECT_THAT(broken("m sales_manager q=100\n  a bdr q=40\n  b bdr q=60"), IsEmpty());
  EXPECT_THAT(broken("m sales_manager q=101\n  a bdr q=40\n  b bdr q=60"), ElementsAre("m"));
  EXPECT_THAT(broken("m sales_manager q=90\n  a bdr q=40\n  b bdr q=60"), IsEmpty());
  // The team lead's quota stands for what is below it; a manager without one is looked through.
  EXPECT_THAT(broken("m sales_manager q=100\n  l sales_team_lead q=90\n    a bdr q=95\n"),
              ElementsAre("m"));
  EXPECT_THAT(broken("m sales_manager q=100\n  l sales_team_lead\n    a bdr q=60\n  b bdr q=40"),
              IsEmpty());
  EXPECT_THAT(broken("m sales_manager q=100\n  l sales_team_lead\n    a bdr q=60\n  b bdr q=39"),
              ElementsAre("m"));
  // Nobody below has any part of it.
  EXPECT_THAT(broken("m sales_manager q=100\n  a bdr\n"), ElementsAre("m"));
  // Nobody below could have: not a manager of sellers.
  EXPECT_THAT(broken("m sales_manager q=100\n  a assistant\n"), IsEmpty());
  EXPECT_THAT(broken("a account_executive q=100"), IsEmpty());
  EXPECT_THAT(broken("a account_executive q=100\n  s assistant"), IsEmpty());
  EXPECT_EQ(argsOf(chartOf("m sales_manager q=100.5\n  a bdr q=40.2\n  b bdr q=60"),
                   RuleId::QuotaUnderAssigned),
            "name=m role=<sales_manager> quota=100.500000 assigned=100.200000 missing=0.300000");
}

TEST(UnderAssigned, doesNotCountRounding) {
  std::string tenths = "m sales_manager q=1\n" + lines(1, "a", 10, "bdr q=0.1");
  EXPECT_THAT(found(chartOf(tenths), RuleId::QuotaUnderAssigned), IsEmpty());
  EXPECT_THAT(found(chartOf("m sales_manager q=0.3\n  a bdr q=0.1\n  b bdr q=0.2"),
                    RuleId::QuotaUnderAssigned),
              IsEmpty());
  // A cent of a million is a cent.
  EXPECT_THAT(
      found(chartOf("m sales_manager q=1000000.01\n  a bdr q=1000000"), RuleId::QuotaUnderAssigned),
      ElementsAre("m"));
  EXPECT_TRUE(fallsShort(0.999999, 1));
  EXPECT_FALSE(fallsShort(0.9999999999, 1));
  EXPECT_FALSE(fallsShort(0, -5));
  EXPECT_EQ(tidySum(0.1 + 0.2), 0.3);
  EXPECT_EQ(tidySum(1.0 / 3), 1.0 / 3);
  EXPECT_EQ(tidySum(0), 0);
}

TEST(QuotaMissing, onceAnySeatHasOne) {
  const std::string team = "v vp_sales\n  m sales_manager\n    a account_executive\n    b bdr\n";
  EXPECT_THAT(found(chartOf(team), RuleId::QuotaMissing), IsEmpty());
  EXPECT_THAT(found(chartOf(team + "    c bdr q=5"), RuleId::QuotaMissing),
              ElementsAre("v", "m", "a"));
  EXPECT_THAT(found(chartOf(team + "    c account_executive q=0"), RuleId::QuotaMissing),
              ElementsAre("v", "m", "a"));
  EXPECT_THAT(found(chartOf("v vp_sales q=9\n  m sales_manager q=9\n    a account_executive q=9"),
                    RuleId::QuotaMissing),
              IsEmpty());
}

}  // namespace
}  // namespace arborg::rules
