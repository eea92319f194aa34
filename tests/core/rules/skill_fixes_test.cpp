// Fixes of findings about people, seats and quotas.
#include <gmock/gmock.h>

#include "core/sales/search_checklist.h"
#include "core/util/message_codes.h"
#include "tests/core/rules/fixes_fixture.h"

namespace arborg::rules {
namespace {

using test::after;
using test::at;
using test::chartOf;
using test::fixes;

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using ::testing::SizeIs;

const std::string kExecutor = " r=555555/222222";
const std::string kStrategist = " r=222222/555555";
const std::string kBalanced = " r=444444/444444";

// Who holds which seat after a fix: "a:x b:y".
std::string holdersAfter(Chart chart, RuleId rule, std::size_t index) {
  const auto finding = test::findingOf(chart, rule);
  edit::History history;
  history.commit(chart, fixesFor(chart, finding.value()).at(index).plan);
  std::string text;
  for (const PositionId id : chart.displayOrder()) {
    const Person* holder = chart.holder(id);
    text += chart.position(id).key + ":" + (holder != nullptr ? holder->name : "-") + " ";
  }
  return text;
}

TEST(SwapFixes, offerTheBestFirstWithBothFits) {
  const RuleId rule = RuleId::SkillsStrategistInCsoSeat;
  // The CRO above is the executor: exchanged, both sit right.
  const Chart crossed = chartOf("z ceo\n  c cro" + kExecutor + "\n    s cso" + kStrategist);
  EXPECT_THAT(fixes(crossed, rule),
              ElementsAre("fix.swap-holders name=s role=<cso> other=c otherRole=<cro> "
                          "fit=100.000000 otherFit=100.000000 presentFit=40.000000",
                          "fix.add-seats roles=<vp_marketing><vp_customer_success> manager=s",
                          "fix.vacate-and-search name=s"));
  EXPECT_EQ(holdersAfter(crossed, rule, 0), "z:z c:s s:c ");

  const Chart several = chartOf("z ceo" + kExecutor + "\n  s cso" + kStrategist +
                                "\n    a sales_manager r=444444/333333\n    b bdr" + kExecutor +
                                "\n    c bdr r=555---\n    d bdr r=111111/111111\n    e bdr" +
                                kStrategist + "\n    f bdr r=555554/444444\n");
  const auto labels = fixes(several, rule);
  ASSERT_THAT(labels, SizeIs(5));
  // Not the CEO, not one of whom S is unknown, not the weak one, not another strategist.
  EXPECT_THAT(labels[0], HasSubstr("other=b"));
  EXPECT_THAT(labels[1], HasSubstr("other=f"));
  EXPECT_THAT(labels[2], HasSubstr("other=a otherRole=<sales_manager> fit=80.000000 presentFit=4"));
}

TEST(SwapFixes, areAtMostFive) {
  std::string text = "z ceo\n  s cso" + kStrategist + "\n";
  for (int i = 0; i < 9; ++i) text += "    a" + std::to_string(i) + " bdr" + kExecutor + "\n";
  const auto labels = fixes(chartOf(text), RuleId::SkillsStrategistInCsoSeat);
  ASSERT_THAT(labels, SizeIs(7));
  EXPECT_THAT(labels[0], HasSubstr("other=a0 "));
  EXPECT_THAT(labels[4], HasSubstr("other=a4 "));
}

TEST(SwapFixes, doNotMoveTheMismatchElsewhere) {
  // Both VPs stand below the CRO: the other one would get the finding instead. The CRO's chair is
  // the one that the strategist fits.
  EXPECT_THAT(fixes(chartOf("c cro" + kBalanced + "\n  v vp_sales" + kStrategist +
                            "\n  w vp_sales" + kExecutor),
                    RuleId::SkillsVpNotExecutor),
              ElementsAre(HasSubstr("fix.swap-holders name=v role=<vp_sales> other=c "),
                          "fix.vacate-and-search name=v"));
  EXPECT_THAT(fixes(chartOf("c cro" + kStrategist + "\n  v vp_sales" + kStrategist +
                            "\n    m sales_manager" + kExecutor),
                    RuleId::SkillsVpNotExecutor),
              ElementsAre(HasSubstr("fix.swap-holders name=v role=<vp_sales> other=m"),
                          "fix.vacate-and-search name=v"));
}

TEST(SwapFixes, ofOtherMismatches) {
  EXPECT_THAT(fixes(chartOf("z ceo\n  c cro r=444444/444444/510\n  m bdr r=111111/333333/333"),
                    RuleId::SkillsCroLeans),
              ElementsAre(HasSubstr("other=m otherRole=<bdr> fit=60.000000 presentFit=30"),
                          "fix.vacate-and-search name=c"));
  EXPECT_THAT(fixes(chartOf("z ceo\n  v vp_sales r=222222/222222\n  m bdr" + kBalanced),
                    RuleId::SkillsBelowProfile),
              ElementsAre(HasSubstr("other=m"), "fix.vacate-and-search name=v"));
  EXPECT_THAT(fixes(chartOf("z ceo\n  v vp_sales r=222222/222222\n  m bdr r=322222/222222"),
                    RuleId::SkillsBelowProfile),
              ElementsAre("fix.vacate-and-search name=v"))
      << "better, and still below";
}

TEST(VacateFixes, openTheSearchWhereThereIsAChecklist) {
  const auto followUp = [](const std::string& seat, RuleId rule) {
    const Chart chart = chartOf(seat);
    return fixesFor(chart, test::findingOf(chart, rule).value()).back().followUp;
  };
  EXPECT_EQ(followUp("a cro" + kExecutor, RuleId::SkillsExecutorInCroSeat),
            FixFollowUp::SearchChecklist);
  EXPECT_EQ(followUp("a vp_sales r=222222/222222", RuleId::SkillsBelowProfile),
            FixFollowUp::SearchChecklist);
  EXPECT_EQ(followUp("a cro", RuleId::SkillsNotAssessed), FixFollowUp::Ratings);
  EXPECT_EQ(followUp("a! cso", RuleId::SeatVacantLeader), FixFollowUp::SearchChecklist);
  for (const std::string role : {"cro", "cso", "vp_sales"}) {
    EXPECT_THAT(fixes(chartOf("a! " + role), RuleId::SeatVacantLeader),
                ElementsAre("fix.open-search role=<" + role + ">"));
  }
  EXPECT_THAT(fixes(chartOf("a! vp_marketing"), RuleId::SeatVacantLeader), IsEmpty());
  EXPECT_THAT(fixes(chartOf("a cro"), RuleId::SkillsNotAssessed),
              ElementsAre("fix.rate-skills name=a"));
}

TEST(VacateFixes, beginTheSearchInTheSameStep) {
  Chart chart = chartOf("a cro" + kExecutor);
  edit::History history;
  const auto mismatch = test::findingOf(chart, RuleId::SkillsExecutorInCroSeat).value();
  history.commit(chart, fixesFor(chart, mismatch).back().plan);
  EXPECT_TRUE(sales::isSearchOpen(chart, at(chart, "a")));
  // It has begun: there is nothing to do but to look at it.
  const auto vacant = test::findingOf(chart, RuleId::SeatVacantLeader).value();
  const auto choices = fixesFor(chart, vacant);
  ASSERT_THAT(choices, SizeIs(1));
  EXPECT_THAT(choices.front().plan.edits, IsEmpty());
  EXPECT_THAT(choices.front().plan.select, ElementsAre(at(chart, "a")));
  history.undo(chart);
  EXPECT_FALSE(sales::isSearchOpen(chart, at(chart, "a")));
  EXPECT_NE(chart.holder(at(chart, "a")), nullptr);
}

TEST(BalanceUnderCso, bringsLeadersOrSeatsAndLowers) {
  const RuleId rule = RuleId::SkillsStrategistInCsoSeat;
  const std::string cso = "  s cso" + kStrategist + "\n";
  EXPECT_THAT(fixes(chartOf("z ceo\n" + cso + "    m vp_marketing\n"), rule),
              ElementsAre("fix.add-seat role=<vp_customer_success> count=1 manager=s",
                          "fix.vacate-and-search name=s"));
  const Chart beside = chartOf("z ceo\n" + cso + "  m cmo\n    k cco\n");
  EXPECT_THAT(fixes(beside, rule), ElementsAre("fix.move-two-under name=m other=k manager=s",
                                               "fix.vacate-and-search name=s"));
  EXPECT_EQ(after(beside, rule, 0), "z\n  s\n    m\n    k\n");
  // In the branch, but not directly.
  EXPECT_EQ(after(chartOf("z ceo\n" + cso + "    v vp_sales\n      m cmo\n    k cco\n"), rule, 0),
            "z\n  s\n    v\n    k\n    m\n");
  // The CSO's own manager does not move below it.
  EXPECT_THAT(fixes(chartOf("m cmo\n" + cso + "    k cco\n"), rule),
              ElementsAre("fix.vacate-and-search name=s"));
  // Nothing left to bring.
  EXPECT_THAT(
      fixes(chartOf("z ceo\n" + cso + "    m vp_marketing\n    k vp_customer_success\n"), rule),
      ElementsAre("fix.vacate-and-search name=s"));
}

TEST(BalanceBesideCro, lowersWithThoseWhoHoldTheirSeats) {
  const RuleId rule = RuleId::SkillsExecutorInCroSeat;
  const std::string cro = "  c cro" + kExecutor + "\n";
  const auto effect = [&](const Chart& chart) {
    return fixesFor(chart, test::findingOf(chart, rule).value()).front().effect;
  };
  const Chart below = chartOf("z ceo\n" + cro + "    m cmo\n    k cco\n");
  EXPECT_THAT(fixes(below, rule), ElementsAre("fix.move-two-under name=m other=k manager=z",
                                              "fix.vacate-and-search name=c"));
  EXPECT_EQ(effect(below), FixEffect::Lowers);
  EXPECT_EQ(after(below, rule, 0), "z\n  c\n  m\n  k\n");
  // New seats help once somebody is found for them.
  const Chart none = chartOf("z ceo\n" + cro);
  EXPECT_THAT(fixes(none, rule),
              ElementsAre("fix.add-seats roles=<vp_marketing><vp_customer_success> manager=z",
                          "fix.vacate-and-search name=c"));
  EXPECT_EQ(effect(none), FixEffect::Helps);
  EXPECT_EQ(effect(chartOf("z ceo\n" + cro + "    m! cmo\n    k cco\n")), FixEffect::Helps);
  // A held seat is preferred to a nearer vacant one; vacant ones beside stay where they are.
  EXPECT_EQ(after(chartOf("z ceo\n" + cro + "    m! cmo\n      n cmo\n  k cco\n"), rule, 0),
            "z\n  c\n    m!\n  k\n  n\n");
  EXPECT_EQ(after(chartOf("z ceo\n" + cro + "  m! cmo\n"), rule, 0), "z\n  c\n  m!\n  n4!\n");
  EXPECT_THAT(fixes(chartOf("z ceo\n" + cro + "  m! cmo\n  k! cco\n"), rule),
              ElementsAre("fix.vacate-and-search name=c"));
  EXPECT_THAT(fixes(chartOf("c cro" + kExecutor), rule),
              ElementsAre("fix.vacate-and-search name=c"));
}

TEST(BalanceBesideCro, filledSeatsLowerWhatNewOnesOnlyHelp) {
  Chart chart = chartOf("z ceo\n  c cro" + kExecutor);
  const auto finding = test::findingOf(chart, RuleId::SkillsExecutorInCroSeat).value();
  EXPECT_EQ(finding.severity, Severity::Error);
  edit::History history;
  const edit::Plan plan = fixesFor(chart, finding).front().plan;
  history.commit(chart, plan);
  for (const PositionId seat : plan.select) {
    const PersonId person = chart.nextPersonId();
    Person value;
    value.key = "new" + std::to_string(person.value());
    value.name = value.key;
    test::run(history, chart, {edit::InsertPerson{person, value}, edit::SetHolder{seat, person}});
  }
  EXPECT_EQ(test::sameFinding(chart, finding)->severity, Severity::Warning);
}

TEST(CsoNeedsStrategist, isAppointedMovedOrLookedFor) {
  const RuleId rule = RuleId::SkillsCsoNeedsStrategist;
  const std::string cso = "  s cso" + kExecutor + "\n";
  EXPECT_THAT(fixes(chartOf("z ceo\n" + cso), rule),
              ElementsAre("fix.add-seat role=<sales_strategy_head> count=1 manager=s"));
  EXPECT_THAT(fixes(chartOf("z ceo\n" + cso + "  h sales_strategy_head\n"), rule),
              ElementsAre("fix.move-under name=h manager=s managerRole=<cso>",
                          "fix.add-seat role=<sales_strategy_head> count=1 manager=s"));
  const Chart talent = chartOf("z ceo\n" + cso + "    b bdr" + kStrategist +
                               "\n    m sales_manager r=222222/444444\n    x bdr" + kExecutor +
                               "\n  k cmo" + kStrategist + "\n");
  EXPECT_THAT(fixes(talent, rule),
              ElementsAre("fix.appoint name=b role=<sales_strategy_head> manager=s",
                          "fix.appoint name=m role=<sales_strategy_head> manager=s",
                          "fix.add-seat role=<sales_strategy_head> count=1 manager=s"));
  EXPECT_EQ(holdersAfter(talent, rule, 0), "z:z s:s b:- m:m x:x n7:b k:k ");
  // A vacant seat is taken, not doubled.
  const Chart vacant =
      chartOf("z ceo\n" + cso + "    h! sales_strategy_head\n    b bdr" + kStrategist);
  EXPECT_THAT(fixes(vacant, rule),
              ElementsAre("fix.appoint name=b role=<sales_strategy_head> manager=s"));
  EXPECT_EQ(holdersAfter(vacant, rule, 0), "z:z s:s h:b b:- ");
}

TEST(SeatFixes, keepOneSeat) {
  const RuleId rule = RuleId::SeatHolderTwice;
  EXPECT_THAT(fixes(chartOf("z ceo\n  a bdr\n  b sdr h=a\n"), rule),
              ElementsAre("fix.keep-seat name=a title=<bdr>", "fix.keep-seat name=a title=<sdr>"));
  const Chart three = chartOf("z ceo\n  a bdr\n  b sdr h=a\n  c sdr h=a");
  EXPECT_THAT(fixes(three, rule), SizeIs(3));
  EXPECT_EQ(holdersAfter(three, rule, 1), "z:z a:- b:a c:- ");
}

TEST(SeatFixes, removeTheDottedLines) {
  Chart chart = chartOf("a ceo\n  b cro\n  c cfo\n");
  edit::History history;
  for (const auto& [report, manager] :
       {std::pair("b", "a"), std::pair("a", "b"), std::pair("b", "c")}) {
    test::run(history, chart,
              {edit::SetRelation{chart.nextRelationId(),
                                 Relation{at(chart, report), at(chart, manager), {}, {}}}});
  }
  EXPECT_THAT(fixes(chart, RuleId::StructureSolidAndDotted),
              ElementsAre("fix.remove-dotted-line name=b manager=a"));
  const auto finding = test::findingOf(chart, RuleId::StructureSolidAndDotted).value();
  history.commit(chart, fixesFor(chart, finding).front().plan);
  EXPECT_THAT(chart.relations(), SizeIs(1)) << "the other line stays";
}

TEST(QuotaFixes, setTheQuotaToTheSum) {
  const RuleId rule = RuleId::QuotaUnderAssigned;
  EXPECT_THAT(
      fixes(chartOf("m sales_manager q=9\n  l sales_team_lead\n    a bdr q=0.1\n  b bdr q=0.2"),
            rule),
      ElementsAre("fix.set-quota quota=0.300000"));
  EXPECT_THAT(fixes(chartOf("m sales_manager q=9\n  a bdr"), rule), IsEmpty());
  EXPECT_THAT(fixes(chartOf("m sales_manager\n  a bdr q=2"), RuleId::QuotaMissing), IsEmpty());
}

}  // namespace
}  // namespace arborg::rules
