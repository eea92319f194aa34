#include <gmock/gmock.h>

#include "core/rules/reporting_lines.h"
#include "core/rules/reporting_rules.h"
#include "tests/core/rules/rules_fixture.h"

namespace arborg::rules {
namespace {

using test::argsOf;
using test::chartOf;
using test::found;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct LineCase {
  std::string name;
  RuleId rule;
  std::string report;
  std::vector<std::string> allowed;  // managers
  std::vector<std::string> refused;
};

std::ostream& operator<<(std::ostream& out, const LineCase& value) {
  return out << value.name;
}

class ReportingLineTest : public ::testing::TestWithParam<LineCase> {};

// The table of docs/rules.md, read aloud: each report below each manager.
TEST_P(ReportingLineTest, judgesTheManager) {
  const LineCase& line = GetParam();
  for (const std::string& manager : line.allowed) {
    EXPECT_THAT(found(chartOf("m " + manager + "\n  r " + line.report), line.rule), IsEmpty())
        << line.report << " below " << manager;
  }
  for (const std::string& manager : line.refused) {
    EXPECT_THAT(found(chartOf("m " + manager + "\n  r " + line.report), line.rule),
                ElementsAre("r"))
        << line.report << " below " << manager;
  }
}

TEST_P(ReportingLineTest, hasNothingToJudgeAtARoot) {
  EXPECT_THAT(found(chartOf("r " + GetParam().report), GetParam().rule), IsEmpty());
}

TEST_P(ReportingLineTest, leavesAManagerOfUnknownPlaceAlone) {
  for (const std::string manager : {"other", "user_staff", "user_leader"}) {
    EXPECT_THAT(found(chartOf("m " + manager + "\n  r " + GetParam().report), GetParam().rule),
                IsEmpty())
        << manager;
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, ReportingLineTest,
    ::testing::Values(
        LineCase{"vpSales",
                 RuleId::ReportingVpSales,
                 "vp_sales",
                 {"cso", "cro", "ceo"},
                 {"cfo", "coo", "cmo", "vp_sales", "sales_manager", "user_executive_1"}},
        LineCase{"cro", RuleId::ReportingCro, "cro", {"ceo"}, {"cfo", "cro", "cso", "vp_sales"}},
        LineCase{"cso",
                 RuleId::ReportingCso,
                 "cso",
                 {"cro", "ceo"},
                 {"cfo", "cso", "vp_sales", "assistant"}},
        LineCase{"cmo", RuleId::ReportingMarketing, "cmo", {"ceo", "cro"}, {"cso", "cmo", "coo"}},
        LineCase{"vpMarketing",
                 RuleId::ReportingMarketing,
                 "vp_marketing",
                 {"cmo", "cro", "ceo"},
                 {"cso", "cco", "vp_sales"}},
        LineCase{
            "cco", RuleId::ReportingCustomerSuccess, "cco", {"ceo", "cro"}, {"cso", "cmo", "coo"}},
        LineCase{"vpCustomerSuccess",
                 RuleId::ReportingCustomerSuccess,
                 "vp_customer_success",
                 {"cco", "cro", "ceo"},
                 {"cso", "cmo", "vp_sales"}},
        LineCase{
            "salesManager",
            RuleId::ReportingSalesManager,
            "sales_manager",
            {"vp_sales", "cso", "cro", "ceo", "cfo", "vp_marketing", "user_leader_3"},
            {"sales_manager", "sales_team_lead", "sales_strategy_head", "sdr", "user_manager_4"}},
        LineCase{"partnerManager",
                 RuleId::ReportingSalesManager,
                 "partner_manager",
                 {"vp_sales", "cso"},
                 {"sales_manager", "account_executive"}},
        LineCase{"renewalsManager",
                 RuleId::ReportingSalesManager,
                 "renewals_manager",
                 {"vp_customer_success", "cco", "cro"},
                 {"sales_operations", "sales_team_lead"}},
        LineCase{"teamLead",
                 RuleId::ReportingTeamLead,
                 "sales_team_lead",
                 {"sales_manager", "vp_sales", "partner_manager", "user_manager_3"},
                 {"cso", "ceo", "sales_team_lead", "sales_operations", "user_manager_5",
                  "user_leader_2"}},
        LineCase{
            "accountExecutive",
            RuleId::ReportingSeller,
            "account_executive",
            {"sales_team_lead", "sales_manager", "vp_sales", "renewals_manager", "user_manager_5"},
            {"cso", "cmo", "account_executive", "sales_operations", "user_manager_6"}},
        LineCase{"bdr",
                 RuleId::ReportingSeller,
                 "bdr",
                 {"sales_team_lead", "vp_marketing"},
                 {"cmo", "cro", "account_executive"}},
        LineCase{"accountManager",
                 RuleId::ReportingSeller,
                 "account_manager",
                 {"vp_customer_success", "renewals_manager"},
                 {"cco", "customer_success_manager"}},
        LineCase{"sdr",
                 RuleId::ReportingSeller,
                 "sdr",
                 {"sales_team_lead", "sales_manager", "vp_marketing", "cmo"},
                 {"cso", "ceo", "bdr", "marketing_specialist", "marketing_operations"}},
        LineCase{"sellerOfTheUsers",
                 RuleId::ReportingSeller,
                 "user_seller_6",
                 {"sales_team_lead", "vp_sales"},
                 {"cmo", "cso", "account_executive"}}),
    [](const auto& parameter) { return parameter.param.name; });

TEST(ReportingRules, aRoleOutsideTheTableBreaksNone) {
  for (const std::string role : {"other", "user_seller", "user_manager"}) {
    Checker checker;
    const Chart chart = chartOf("m sdr\n  r " + role + "\n    s assistant");
    checker.checkAll(chart);
    for (const Finding& finding : checker.findingsOf(test::at(chart, "r"))) {
      EXPECT_GE(finding.rule, RuleId::StructureSingleCeo) << role << " " << key(finding.rule);
    }
  }
}

TEST(ReportingRules, aVacantSeatIsASeat) {
  EXPECT_THAT(found(chartOf("m! sales_manager\n  r! vp_sales"), RuleId::ReportingVpSales),
              ElementsAre("r"));
}

TEST(ReportingRules, aRankMayNotBeBelowTheReports) {
  const auto inverted = [](const std::string& manager, const std::string& report) {
    return !found(chartOf("m " + manager + "\n  r " + report), RuleId::ReportingRankInverted)
                .empty();
  };
  EXPECT_TRUE(inverted("vp_sales", "cso"));
  EXPECT_TRUE(inverted("sales_engineer", "sales_manager"));  // staff too
  EXPECT_TRUE(inverted("assistant", "account_executive"));
  EXPECT_TRUE(inverted("user_manager_5", "sales_manager"));
  EXPECT_FALSE(inverted("cro", "cmo"));  // equal ranks
  EXPECT_FALSE(inverted("cso", "vp_sales"));
  EXPECT_FALSE(inverted("other", "ceo"));
  EXPECT_FALSE(inverted("user_manager", "ceo"));
  EXPECT_FALSE(inverted("sdr", "other"));
  EXPECT_FALSE(inverted("sdr", "assistant"));  // anybody may have one
}

TEST(ReportingRules, aSellerHasNoReportsButAssistants) {
  const RuleId rule = RuleId::ReportingSellerManages;
  EXPECT_THAT(found(chartOf("a account_executive\n  b sdr"), rule), ElementsAre("a"));
  EXPECT_THAT(found(chartOf("a account_executive\n  b other"), rule), ElementsAre("a"));
  EXPECT_THAT(found(chartOf("a account_executive\n  b assistant"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a sales_team_lead\n  b sdr"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a customer_success_manager\n  b sdr"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a user_seller_6\n  b sdr"), rule), ElementsAre("a"));
  EXPECT_THAT(found(chartOf("a user_seller\n  b sdr"), rule), IsEmpty());
}

TEST(ReportingRules, aCsoStandsInTheCrosLine) {
  const RuleId rule = RuleId::ReportingCsoBesideCro;
  EXPECT_THAT(found(chartOf("a ceo\n  b cro\n  c cso"), rule), ElementsAre("c"));
  EXPECT_THAT(found(chartOf("a ceo\n  b cro\n    c cso"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a ceo\n  b cro\n    d vp_sales\n      c cso"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a ceo\n  c cso"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("c cso\n  b cro"), rule), ElementsAre("c"));  // at the root too
  EXPECT_THAT(found(chartOf("a ceo\n  b! cro\n  c cso\n  d cso"), rule), ElementsAre("c", "d"));
}

TEST(ReportingRules, sayWhoWhomAndWhatIsUsual) {
  EXPECT_EQ(argsOf(chartOf("m sales_manager\n  r vp_sales"), RuleId::ReportingVpSales),
            "name=r role=<vp_sales> manager=m managerRole=<sales_manager> "
            "expected=<cso><cro><ceo>");
  EXPECT_EQ(argsOf(chartOf("m! user_executive_1\n  r! vp_sales"), RuleId::ReportingVpSales),
            "name=<vp_sales> role=<vp_sales> manager=Role user_executive_1 "
            "managerRole=Role user_executive_1 expected=<cso><cro><ceo>");
  EXPECT_EQ(argsOf(chartOf("m vp_sales\n  r cso"), RuleId::ReportingRankInverted),
            "name=r role=<cso> manager=m managerRole=<vp_sales>");
  EXPECT_EQ(argsOf(chartOf("a account_executive\n  b sdr\n  c sdr\n  d assistant"),
                   RuleId::ReportingSellerManages),
            "name=a role=<account_executive> count=2");
  EXPECT_EQ(argsOf(chartOf("a ceo\n  b cro\n  c cso"), RuleId::ReportingCsoBesideCro),
            "name=c cro=b");
}

TEST(ReportingLines, theUsualManagersAreAllowed) {
  for (std::size_t i = 0; i < kBuiltInRoleCount; ++i) {
    const auto role = static_cast<BuiltInRole>(i);
    for (const BuiltInRole manager : usualManagers(role)) {
      const Chart chart;
      EXPECT_TRUE(
          judgeLine(traitsOf(chart, roleId(role)), traitsOf(chart, roleId(manager))).empty())
          << builtInRoles()[i].key;
    }
  }
  EXPECT_THAT(usualManagers(BuiltInRole::VpSales),
              ElementsAre(BuiltInRole::Cso, BuiltInRole::Cro, BuiltInRole::Ceo));
  EXPECT_THAT(usualManagers(BuiltInRole::Ceo), IsEmpty());
  EXPECT_THAT(usualManagers(BuiltInRole::Other), IsEmpty());
}

}  // namespace
}  // namespace arborg::rules
