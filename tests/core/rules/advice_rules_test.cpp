// advice.leader-mismatch: raised by answers that ask for other leaders than the chart has.
#include <gmock/gmock.h>

#include "core/edit/commands/sales_commands.h"
#include "core/edit/history.h"
#include "tests/core/rules/fixes_fixture.h"

namespace arborg::rules {
namespace {

using test::argsOf;
using test::chartOf;
using test::found;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Two channels and two products: four points, a CRO.
AdvisorAnswers complexBusiness() {
  AdvisorAnswers answers;
  answers.channels = 2;
  answers.products = 2;
  return answers;
}

Chart answered(const std::string& text, const AdvisorAnswers& answers) {
  Chart chart = chartOf(text);
  edit::History history;
  history.commit(chart, edit::setAdvisorAnswers(chart, answers).value());
  return chart;
}

TEST(LeaderMismatch, needsAnswers) {
  EXPECT_THAT(found(chartOf("a ceo\n  b cso"), RuleId::AdviceLeaderMismatch), IsEmpty());
}

TEST(LeaderMismatch, isRaisedWhereTheLeadersAreOthers) {
  EXPECT_THAT(found(answered("a ceo\n  b cso", complexBusiness()), RuleId::AdviceLeaderMismatch),
              ElementsAre("b"));
  EXPECT_EQ(argsOf(answered("a ceo\n  b cso", complexBusiness()), RuleId::AdviceLeaderMismatch),
            "recommended=cro leaders=cso");
  // Without any sales leader it is the top's to act.
  EXPECT_THAT(found(answered("a ceo\n  b cmo", complexBusiness()), RuleId::AdviceLeaderMismatch),
              ElementsAre("a"));
  EXPECT_THAT(found(answered("a ceo\n  b cro", complexBusiness()), RuleId::AdviceLeaderMismatch),
              IsEmpty());
}

TEST(LeaderMismatch, countsThePeopleOfTheChartWhereNobodyAnsweredHowMany) {
  std::string text = "a ceo\n  b cro\n    m sales_manager\n";
  for (int i = 0; i < 47; ++i) text += "      s" + std::to_string(i) + " account_executive\n";
  // 48 in sales, the CRO not among them; two more make fifty.
  EXPECT_THAT(found(answered(text, complexBusiness()), RuleId::AdviceLeaderMismatch), IsEmpty());
  text += "      x bdr\n      y sales_operations\n";
  EXPECT_THAT(found(answered(text, complexBusiness()), RuleId::AdviceLeaderMismatch),
              ElementsAre("b"));
}

TEST(LeaderMismatch, isSettledByLayingTheSkeleton) {
  Chart chart = answered("a ceo\n  b cso", complexBusiness());
  Checker checker;
  checker.checkAll(chart);
  bool settled = false;
  for (const Finding& finding : checker.findings()) {
    if (finding.rule != RuleId::AdviceLeaderMismatch) continue;
    const std::vector<Fix> fixes = fixesFor(chart, finding);
    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes.front().label.code, Code::FixLaySkeleton);
    test::expectSettles(chart, finding, fixes.front());
    settled = true;
  }
  EXPECT_TRUE(settled);
}

TEST(LeaderMismatch, hasNoFixWhereTheChartHasMore) {
  const Chart chart = answered("a ceo\n  b cro", AdvisorAnswers());
  Checker checker;
  checker.checkAll(chart);
  for (const Finding& finding : checker.findings()) {
    if (finding.rule == RuleId::AdviceLeaderMismatch) {
      EXPECT_TRUE(fixesFor(chart, finding).empty());
    }
  }
  EXPECT_THAT(found(chart, RuleId::AdviceLeaderMismatch), ElementsAre("b"));
}

}  // namespace
}  // namespace arborg::rules
