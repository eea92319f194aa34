// The skills.* rules, with the worked examples of docs/rules.md.
#include "core/rules/skill_rules.h"

#include <gmock/gmock.h>

#include "tests/core/rules/rules_fixture.h"

namespace arborg::rules {
namespace {

using test::argsOf;
using test::chartOf;
using test::found;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string kCase1 = " r=554454/221232";
const std::string kCase2 = " r=2322--/545445";
const std::string kCase3 = " r=334333/443444";
const std::string kCase4 = " r=443---/332---";
const std::string kCase5 = " r=55----/222222";

// "warning skills.x: a" of the skills.* rules, in the order of the list.
std::vector<std::string> skillFindings(const Chart& chart) {
  Checker checker;
  checker.checkAll(chart);
  auto all = test::described(chart, checker);
  std::erase_if(all,
                [](const std::string& line) { return line.find(" skills.") == std::string::npos; });
  return all;
}

TEST(WorkedExamples, areJudgedAsTheyAreWritten) {
  EXPECT_THAT(
      skillFindings(chartOf("a cro" + kCase1)),
      ElementsAre("error skills.executor-in-cro-seat: a", "warning skills.below-profile: a"));
  EXPECT_THAT(
      skillFindings(chartOf("z cro" + kCase3 + "\n  a cso" + kCase2)),
      ElementsAre("error skills.strategist-in-cso-seat: a", "warning skills.below-profile: a"));
  EXPECT_THAT(skillFindings(chartOf("a cro" + kCase3)), IsEmpty());
  EXPECT_THAT(skillFindings(chartOf("a cro" + kCase3 + "\n  b cso" + kCase3)), IsEmpty());
  EXPECT_THAT(skillFindings(chartOf("a cro" + kCase4)),
              ElementsAre("warning skills.executor-in-cro-seat: a"));
  EXPECT_THAT(skillFindings(chartOf("a cro" + kCase5)),
              ElementsAre("warning skills.below-profile: a", "notice skills.not-assessed: a"));
  // 6
  EXPECT_THAT(found(chartOf("z ceo\n  a cro" + kCase1 + "\n  b cmo\n  c cco"),
                    RuleId::SkillsExecutorInCroSeat),
              ElementsAre("a"));
  EXPECT_THAT(
      skillFindings(chartOf("z ceo\n  a cro" + kCase1 + "\n  b cmo\n  c cco")),
      ElementsAre("warning skills.executor-in-cro-seat: a", "warning skills.below-profile: a"));
  // 7
  EXPECT_THAT(
      skillFindings(chartOf("z cro" + kCase3 + "\n  a cso" + kCase2 +
                            "\n    b vp_marketing\n    c vp_customer_success")),
      ElementsAre("warning skills.strategist-in-cso-seat: a", "warning skills.below-profile: a"));
}

// One finding of a seat below a CEO, by the sums of three ratings each: gaps are thirds.
std::string severityWith(const std::string& seat, const std::string& ratings) {
  Checker checker;
  const Chart chart = chartOf("z ceo\n  a " + seat + " r=" + ratings);
  checker.checkAll(chart);
  for (const Finding& finding : checker.findings()) {
    if (finding.rule == RuleId::SkillsStrategistInCsoSeat ||
        finding.rule == RuleId::SkillsExecutorInCroSeat) {
      return std::string(key(finding.severity));
    }
  }
  return "none";
}

TEST(TypeInTheWrongSeat, isMildFromThreeQuartersAndGraveFromOneAndAHalf) {
  EXPECT_EQ(severityWith("cso", "33333-/4443--"), "warning");  // 0.75
  EXPECT_EQ(severityWith("cso", "333332/443---"), "warning");  // 17/6, 11/3: 0.83
  EXPECT_EQ(severityWith("cso", "33332-/433---"), "none");     // 14/5, 10/3: 0.53
  EXPECT_EQ(severityWith("cso", "333---/44443-"), "warning");  // 0.80
  EXPECT_EQ(severityWith("cso", "32222-/443---"), "warning");  // 11/5, 11/3: 1.47
  EXPECT_EQ(severityWith("cso", "44443-/433---"), "none");
  EXPECT_EQ(severityWith("cso", "3333--/4443--"), "warning");  // 0.75
  EXPECT_EQ(severityWith("cso", "3333--/44443-"), "warning");  // 0.80
  EXPECT_EQ(severityWith("cso", "3333--/44433-"), "none");     // 0.60
  EXPECT_EQ(severityWith("cso", "2222--/4433--"), "error");    // 1.50
  EXPECT_EQ(severityWith("cso", "22222-/44333-"), "warning");  // 1.40
  EXPECT_EQ(severityWith("cro", "4443--/3333--"), "warning");
  EXPECT_EQ(severityWith("cro", "4433--/2222--"), "error");
  EXPECT_EQ(severityWith("cro", "44333-/22222-"), "warning");
  // Two rated skills make no index, three do.
  EXPECT_EQ(severityWith("cso", "11----/555555"), "none");
  EXPECT_EQ(severityWith("cso", "111---/555555"), "error");
  // Not in the seat that asks for it.
  EXPECT_EQ(severityWith("cro", "222222/555555"), "none");
  EXPECT_EQ(severityWith("cso", "555555/222222"), "none");
  EXPECT_EQ(severityWith("vp_sales", "222222/555555"), "none");
}

TEST(TypeInTheWrongSeat, namesWhoBalances) {
  EXPECT_EQ(argsOf(chartOf("z ceo\n  a cso" + kCase2), RuleId::SkillsStrategistInCsoSeat),
            "name=a role=<cso> execution=2.250000 strategy=4.500000");
  EXPECT_EQ(argsOf(chartOf("a cso" + kCase2 + "\n  b vp_marketing\n  c! vp_customer_success"),
                   RuleId::SkillsStrategistInCsoSeat),
            "name=a role=<cso> execution=2.250000 strategy=4.500000 marketing=b "
            "customerSuccess=<vp_customer_success>");
  EXPECT_EQ(argsOf(chartOf("z ceo\n  a cro" + kCase1 + "\n  b cmo\n  c cco"),
                   RuleId::SkillsExecutorInCroSeat),
            "name=a role=<cro> execution=4.500000 strategy=2.000000 marketing=b "
            "customerSuccess=c");
}

std::string severityOfRule(const Chart& chart, RuleId rule) {
  const auto finding = test::findingOf(chart, rule);
  return finding.has_value() ? std::string(key(finding->severity)) : "none";
}

TEST(StrategistInCsoSeat, isLoweredByDirectReportsHeldOrNot) {
  const auto severity = [](const std::string& below) {
    return severityOfRule(chartOf("z ceo\n  a cso" + kCase2 + "\n" + below),
                          RuleId::SkillsStrategistInCsoSeat);
  };
  EXPECT_EQ(severity(""), "error");
  EXPECT_EQ(severity("    b vp_marketing\n"), "error");
  EXPECT_EQ(severity("    b vp_marketing\n    c vp_customer_success\n"), "warning");
  EXPECT_EQ(severity("    b! cmo\n    c! cco\n"), "warning");
  // Not directly.
  EXPECT_EQ(severity("    v vp_sales\n      b vp_marketing\n    c vp_customer_success\n"), "error");
  // Marketing is the senior-most of the chart.
  EXPECT_EQ(severity("    b vp_marketing\n    c vp_customer_success\n  d cmo\n"), "error");
  EXPECT_EQ(severity("  b vp_marketing\n  c vp_customer_success\n"), "error");
}

TEST(ExecutorInCroSeat, isLoweredByHeldSeatsBesideIt) {
  const auto severity = [](const std::string& beside) {
    return severityOfRule(chartOf("z ceo\n  a cro" + kCase1 + "\n" + beside),
                          RuleId::SkillsExecutorInCroSeat);
  };
  EXPECT_EQ(severity(""), "error");
  EXPECT_EQ(severity("  b cmo\n"), "error");
  EXPECT_EQ(severity("  b cmo\n  c cco\n"), "warning");
  EXPECT_EQ(severity("  b vp_marketing\n  c cco\n"), "warning");
  EXPECT_EQ(severity("  b! cmo\n  c cco\n"), "error");
  EXPECT_EQ(severity("  b! cmo\n  d cmo\n  c cco\n"), "warning");
  EXPECT_EQ(severity("    b cmo\n    c cco\n"), "error");
  EXPECT_EQ(severity("  b vp_marketing\n  c cco\n    d cmo\n"), "error");
  EXPECT_EQ(
      severityOfRule(chartOf("a cro" + kCase1 + "\nb cmo\nc cco"), RuleId::SkillsExecutorInCroSeat),
      "error")
      << "nobody orchestrates roots";
}

TEST(Lowering, startsFromTheSeverityOfTheDocument) {
  const std::string balanced = "z ceo\n  a cro" + kCase1 + "\n  b cmo\n  c cco";
  const std::string mild = "z ceo\n  a cro" + kCase4 + "\n  b cmo\n  c cco";
  EXPECT_EQ(severityOfRule(chartOf(mild), RuleId::SkillsExecutorInCroSeat), "notice");
  struct Case {
    Severity set;
    const char* alone;
    const char* lowered;
  };
  for (const Case& expected :
       {Case{Severity::Error, "error", "warning"}, Case{Severity::Warning, "warning", "notice"},
        Case{Severity::Notice, "notice", "notice"}, Case{Severity::Off, "none", "none"}}) {
    for (const std::string& ratings : {kCase1, kCase4}) {
      const auto severity = [&](const std::string& text) {
        Chart chart = chartOf(text);
        edit::History history;
        DocumentSettings settings;
        settings.severities["skills.executor-in-cro-seat"] = expected.set;
        test::run(history, chart, {edit::SetSettings{settings}});
        return severityOfRule(chart, RuleId::SkillsExecutorInCroSeat);
      };
      EXPECT_EQ(severity("z ceo\n  a cro" + ratings), expected.alone);
      EXPECT_EQ(severity("z ceo\n  a cro" + ratings + "\n  b cmo\n  c cco"), expected.lowered);
    }
  }
  // Other rules of the same seat stay where they are.
  EXPECT_EQ(severityOfRule(chartOf(balanced), RuleId::SkillsBelowProfile), "warning");
}

TEST(VpNotExecutor, isAskedInTheLineOfAFilledCro) {
  const auto broken = [](const std::string& text) {
    return found(chartOf(text), RuleId::SkillsVpNotExecutor);
  };
  const std::string vp = "v vp_sales" + kCase2;
  EXPECT_THAT(broken("a cro\n  " + vp), ElementsAre("v"));
  EXPECT_THAT(broken("a cro\n  b cso\n    " + vp), ElementsAre("v"));
  EXPECT_THAT(broken("a! cro\n  " + vp), IsEmpty());
  EXPECT_THAT(broken("z ceo\n  a cro\n  " + vp), IsEmpty());
  EXPECT_THAT(broken(vp), IsEmpty());
  EXPECT_THAT(broken("a cro\n  v vp_sales" + kCase1), IsEmpty());
  EXPECT_THAT(broken("a cro\n  v vp_sales" + kCase3), IsEmpty());
  EXPECT_THAT(broken("a cro\n  b! cro\n    " + vp), ElementsAre("v"));
  EXPECT_EQ(argsOf(chartOf("a cro\n  b! cro\n    " + vp), RuleId::SkillsVpNotExecutor),
            "name=v role=<vp_sales> execution=2.250000 strategy=4.500000 cro=a");
}

TEST(CsoNeedsStrategist, unlessACroOrAFilledHeadOfStrategyIsThere) {
  const auto broken = [](const std::string& text) {
    return found(chartOf(text), RuleId::SkillsCsoNeedsStrategist);
  };
  EXPECT_THAT(broken("z ceo\n  a cso"), ElementsAre("a"));
  EXPECT_THAT(broken("z ceo\n  a! cso"), ElementsAre("a"));
  EXPECT_THAT(broken("z cro\n  a cso"), IsEmpty());
  EXPECT_THAT(broken("z! cro\n  a cso"), IsEmpty());
  EXPECT_THAT(broken("a cso\n  h sales_strategy_head"), IsEmpty());
  EXPECT_THAT(broken("a cso\n  v vp_sales\n    h sales_strategy_head"), IsEmpty());
  EXPECT_THAT(broken("a cso\n  h! sales_strategy_head"), ElementsAre("a"));
  EXPECT_THAT(broken("z ceo\n  a cso\n  h sales_strategy_head"), ElementsAre("a"));
  EXPECT_EQ(argsOf(chartOf("a cso"), RuleId::SkillsCsoNeedsStrategist), "name=a role=<cso>");
}

TEST(CroLeans, fromTwoPointsOnWhenAllThreeAreRated) {
  const auto broken = [](const std::string& functional, const std::string& role = "cro") {
    return !found(chartOf("a " + role + " r=------/------/" + functional), RuleId::SkillsCroLeans)
                .empty();
  };
  EXPECT_TRUE(broken("424"));
  EXPECT_TRUE(broken("530"));
  EXPECT_FALSE(broken("434"));
  EXPECT_FALSE(broken("5-0"));
  EXPECT_FALSE(broken("424", "cso"));
  EXPECT_EQ(argsOf(chartOf("a cro r=------/------/424"), RuleId::SkillsCroLeans),
            "name=a role=<cro> points=2 favoured=<marketing><customer_service>");
}

TEST(BelowProfile, asksTheIndexOfTheSeat) {
  const auto broken = [](const std::string& seat) {
    return !found(chartOf("a " + seat), RuleId::SkillsBelowProfile).empty();
  };
  EXPECT_FALSE(broken("cro r=555555/223332"));  // 15/6
  EXPECT_TRUE(broken("cro r=555555/223322"));
  EXPECT_FALSE(broken("cro r=------/2323--"));  // 2.5
  EXPECT_TRUE(broken("cro r=------/2322--"));   // 2.25
  EXPECT_FALSE(broken("cro r=111111/555555"));
  EXPECT_TRUE(broken("cso r=111111/555555"));
  EXPECT_FALSE(broken("vp_sales r=233---"));  // 8/3
  EXPECT_TRUE(broken("vp_sales r=223---"));   // 7/3
  EXPECT_FALSE(broken("cso r=11----/------"));
  EXPECT_FALSE(broken("sales_manager r=111111/111111"));
  EXPECT_EQ(argsOf(chartOf("a cro r=------/2322--"), RuleId::SkillsBelowProfile),
            "name=a role=<cro> strategy=2.250000 minimum=2.500000");
  EXPECT_EQ(argsOf(chartOf("a vp_sales r=111---"), RuleId::SkillsBelowProfile),
            "name=a role=<vp_sales> execution=1.000000 minimum=2.500000");
}

TEST(NotAssessed, concernsHeldSeatsOfSalesLeaders) {
  const auto broken = [](const std::string& seat) {
    return !found(chartOf(seat), RuleId::SkillsNotAssessed).empty();
  };
  for (const std::string role : {"cro", "cso", "vp_sales"}) {
    EXPECT_TRUE(broken("a " + role)) << role;
    EXPECT_FALSE(broken("a! " + role)) << role;
    EXPECT_FALSE(broken("a " + role + " r=333---/333---")) << role;
    EXPECT_TRUE(broken("a " + role + " r=33----/333333")) << role;
    EXPECT_TRUE(broken("a " + role + " r=333333/33----")) << role;
  }
  EXPECT_FALSE(broken("a ceo"));
  EXPECT_FALSE(broken("a vp_marketing"));
  EXPECT_EQ(argsOf(chartOf("a cro r=33----/333333"), RuleId::SkillsNotAssessed),
            "name=a role=<cro> executionRated=2 strategyRated=6 minimum=3");
}

}  // namespace
}  // namespace arborg::rules
