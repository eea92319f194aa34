#include <gmock/gmock.h>

#include "tests/core/rules/rules_fixture.h"

namespace arborg::rules {
namespace {

using test::argsOf;
using test::chartOf;
using test::found;
using test::lines;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Span, isThreeToTwelve) {
  const auto broken = [](std::size_t reports) {
    return !found(chartOf("m sales_manager\n" + lines(1, "a", reports, "account_executive")),
                  RuleId::StructureSpan)
                .empty();
  };
  EXPECT_FALSE(broken(0));  // leads nobody yet
  EXPECT_TRUE(broken(1));
  EXPECT_TRUE(broken(2));
  EXPECT_FALSE(broken(3));
  EXPECT_FALSE(broken(12));
  EXPECT_TRUE(broken(13));
  EXPECT_EQ(argsOf(chartOf("m sales_manager\n  a bdr"), RuleId::StructureSpan),
            "name=m role=<sales_manager> count=1 minimum=3 maximum=12");
}

TEST(Span, assistantsDoNotCount) {
  const std::string three = "m cso\n" + lines(1, "a", 3, "vp_sales");
  EXPECT_THAT(found(chartOf("m cso\n" + lines(1, "s", 2, "assistant")), RuleId::StructureSpan),
              IsEmpty());
  EXPECT_THAT(
      found(chartOf("m cso\n" + lines(1, "a", 12, "vp_sales") + lines(1, "s", 2, "assistant")),
            RuleId::StructureSpan),
      IsEmpty());
  EXPECT_THAT(found(chartOf(three), RuleId::StructureSpan), IsEmpty());
}

TEST(Span, isAskedOfExecutivesLeadersAndManagersOnly) {
  for (const std::string role : {"ceo", "vp_marketing", "sales_team_lead", "user_manager"}) {
    EXPECT_THAT(found(chartOf("m " + role + "\n  a other"), RuleId::StructureSpan),
                ElementsAre("m"))
        << role;
  }
  for (const std::string role : {"other", "account_executive", "sales_operations", "user_staff"}) {
    EXPECT_THAT(found(chartOf("m " + role + "\n  a other"), RuleId::StructureSpan), IsEmpty())
        << role;
  }
}

TEST(Span, theLimitsAreTheDocuments) {
  edit::ChartBuilder builder;
  Chart chart = chartOf("m sales_manager\n" + lines(1, "a", 4, "bdr"));
  edit::History history;
  DocumentSettings settings = chart.settings();
  settings.limits.spanMinimum = 5;
  test::run(history, chart, {edit::SetSettings{settings}});
  EXPECT_THAT(found(chart, RuleId::StructureSpan), ElementsAre("m"));
  settings.limits.spanMinimum = 1;
  settings.limits.spanMaximum = 3;
  test::run(history, chart, {edit::SetSettings{settings}});
  EXPECT_THAT(found(chart, RuleId::StructureSpan), ElementsAre("m"));
}

TEST(SellersMajority, isMoreThanHalfOfTenOrMore) {
  const auto broken = [](std::size_t sellers, std::size_t others) {
    return !found(chartOf("v vp_sales\n  m sales_manager\n" + lines(2, "a", sellers, "bdr") +
                          lines(2, "o", others - 1, "sales_engineer")),
                  RuleId::StructureSellersMajority)
                .empty();
  };
  EXPECT_TRUE(broken(5, 5));  // exactly half
  EXPECT_FALSE(broken(6, 5));
  EXPECT_FALSE(broken(4, 5));  // nine people
  EXPECT_TRUE(broken(4, 6));
  EXPECT_TRUE(broken(0, 10));
  EXPECT_EQ(argsOf(chartOf("v vp_sales\n" + lines(1, "a", 4, "sdr") + lines(1, "o", 6, "other")),
                   RuleId::StructureSellersMajority),
            "name=v role=<vp_sales> people=10 sellers=4");
}

TEST(SellersMajority, isAskedOfTheSeniorMostSalesLeaders) {
  const std::string staff = lines(3, "o", 10, "other");
  EXPECT_THAT(
      found(chartOf("a cro\n  b cso\n    c vp_sales\n" + staff), RuleId::StructureSellersMajority),
      ElementsAre("a"));
  EXPECT_THAT(
      found(chartOf("a ceo\n  b coo\n    c vp_sales\n" + staff), RuleId::StructureSellersMajority),
      ElementsAre("c"));
  EXPECT_THAT(found(chartOf("a ceo\n  b vp_sales\n    x other\n" + lines(2, "o", 10, "other") +
                            "  c vp_sales\n" + lines(2, "p", 10, "other")),
                    RuleId::StructureSellersMajority),
              ElementsAre("b", "c"));
  EXPECT_THAT(
      found(chartOf("a ceo\n  b coo\n    c other\n" + staff), RuleId::StructureSellersMajority),
      IsEmpty());
}

TEST(CroScope, holdsMarketingAndCustomerSuccess) {
  const RuleId rule = RuleId::StructureCroScope;
  EXPECT_EQ(argsOf(chartOf("a cro\n  b vp_sales"), rule),
            "name=a missing=<marketing><customer_success>");
  EXPECT_EQ(argsOf(chartOf("a cro\n  b vp_marketing"), rule), "name=a missing=<customer_success>");
  EXPECT_EQ(argsOf(chartOf("a cro\n  b vp_customer_success"), rule), "name=a missing=<marketing>");
  EXPECT_THAT(found(chartOf("a cro\n  b vp_marketing\n  c vp_customer_success"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a cro\n  b cmo\n    c cco"), rule), IsEmpty());  // however deep
  EXPECT_THAT(found(chartOf("a cso\n  b vp_sales"), rule), IsEmpty());
}

TEST(CroScope, theSeniorMostIsMarketing) {
  const RuleId rule = RuleId::StructureCroScope;
  EXPECT_EQ(argsOf(chartOf("e ceo\n  a cro\n    b vp_marketing\n    c cco\n  d cmo"), rule),
            "name=a missing=<marketing>");
  EXPECT_EQ(argsOf(chartOf("e ceo\n  a cro\n    b cmo\n    c vp_customer_success\n  d cco"), rule),
            "name=a missing=<customer_success>");
}

TEST(CroFunctions, namesWhatIsMissing) {
  const RuleId rule = RuleId::StructureCroFunctions;
  EXPECT_EQ(argsOf(chartOf("a cro"), rule),
            "name=a missing=<new_business><marketing><sales_operations><marketing_operations>"
            "<renewals><sales_development>");
  const std::string most =
      "a cro\n  b vp_sales\n    s sdr\n  c marketing_specialist\n  d sales_operations\n"
      "  e marketing_operations\n";
  EXPECT_EQ(argsOf(chartOf(most), rule), "name=a missing=<renewals>");
  EXPECT_EQ(argsOf(chartOf(most + "  f customer_success_manager"), rule),
            "name=a missing=<renewals>");
  EXPECT_THAT(found(chartOf(most + "  f renewals_manager"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf(most + "  f account_manager"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("b vp_sales"), rule), IsEmpty());
}

TEST(CroFunctions, sdrsAndStaffAreNoNewBusiness) {
  EXPECT_EQ(argsOf(chartOf("a cro\n  s sdr\n  t sales_engineer\n  c cmo\n  d sales_operations\n"
                           "  e marketing_operations\n  f renewals_manager"),
                   RuleId::StructureCroFunctions),
            "name=a missing=<new_business>");
}

TEST(SingleCeo, isOneAndARoot) {
  const RuleId rule = RuleId::StructureSingleCeo;
  EXPECT_THAT(found(chartOf("a ceo\n  b cro"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("b cro"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("b other\n  c ceo\na ceo"), rule), ElementsAre("c a"));
  EXPECT_EQ(argsOf(chartOf("b other\n  c ceo\na ceo"), rule), "count=2 name=c");
  EXPECT_EQ(argsOf(chartOf("b coo\n  c ceo"), rule), "count=1 name=c manager=b");
}

TEST(SingleRoot, isOneOrNone) {
  const RuleId rule = RuleId::StructureSingleRoot;
  EXPECT_THAT(found(Chart(), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a ceo"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a ceo\n  b cro\nc cso\nd other"), rule), ElementsAre("a c d"));
  EXPECT_EQ(argsOf(chartOf("a ceo\n  b cro\nc cso\nd other"), rule), "count=3 name=a");
}

TEST(DuplicateChief, isAFindingForEachRole) {
  const RuleId rule = RuleId::StructureDuplicateChief;
  EXPECT_THAT(found(chartOf("a cro\n  b cso"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a ceo\n  b cso\n    c cro\n  d cro\n  e cso"), rule),
              ElementsAre("b e", "c d"));
  EXPECT_EQ(argsOf(chartOf("a ceo\n  b cro\n  c cro"), rule), "count=2 role=<cro> name=b");
}

TEST(AllThree, namesTheFirstOfEach) {
  const RuleId rule = RuleId::StructureAllThree;
  EXPECT_THAT(found(chartOf("a cro\n  b cso"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a cro\n  b vp_sales"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a cso\n  b vp_sales"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("a cro\n  b cso\n    d vp_sales\n    c vp_sales"), rule),
              ElementsAre("a b d"));
  EXPECT_EQ(argsOf(chartOf("a cro\n  b cso\n    d vp_sales"), rule), "cro=a cso=b vp=d");
}

TEST(Layers, areEightAtMost) {
  const auto chain = [](std::size_t layers) {
    std::string text;
    for (std::size_t i = 0; i < layers; ++i) {
      text += std::string(2 * i, ' ') + "n" + std::to_string(i + 1) + " other\n";
    }
    return text;
  };
  const RuleId rule = RuleId::StructureLayers;
  EXPECT_THAT(found(Chart(), rule), IsEmpty());
  EXPECT_THAT(found(chartOf(chain(8)), rule), IsEmpty());
  EXPECT_THAT(found(chartOf("z other\n" + chain(9)), rule), ElementsAre("n9"));
  EXPECT_EQ(argsOf(chartOf(chain(10)), rule), "count=10 limit=8 name=n10");
  // An assistant stands beside, not below; but who reports to it stands below.
  EXPECT_THAT(found(chartOf(chain(8) + std::string(16, ' ') + "s assistant"), rule), IsEmpty());
  EXPECT_THAT(found(chartOf(chain(8) + std::string(16, ' ') + "s assistant\n" +
                            std::string(18, ' ') + "t other"),
                    rule),
              ElementsAre("t"));
}

TEST(Layers, pointToTheFirstOfTheLowest) {
  Chart chart = chartOf(
      "a other\n  b other\n    c other\n  d other\n    e other\n      f other\n"
      "    g other\n      h other\n      i assistant");
  edit::History history;
  DocumentSettings settings = chart.settings();
  settings.limits.layersMaximum = 3;
  test::run(history, chart, {edit::SetSettings{settings}});
  EXPECT_THAT(found(chart, RuleId::StructureLayers), ElementsAre("f"));
}

TEST(LeadFlow, isOneDeveloperForFiveExecutives) {
  const auto missing = [](std::size_t executives, std::size_t sdrs, std::size_t bdrs) {
    return argsOf(chartOf("m sales_manager\n" + lines(1, "a", executives, "account_executive") +
                          lines(1, "s", sdrs, "sdr") + lines(1, "b", bdrs, "bdr")),
                  RuleId::StructureLeadFlow);
  };
  EXPECT_EQ(missing(0, 0, 0), "no finding");
  EXPECT_EQ(missing(0, 1, 0), "no finding");
  EXPECT_EQ(missing(1, 0, 0), "executives=1 developers=0 limit=5 missing=1");
  EXPECT_EQ(missing(5, 1, 0), "no finding");
  EXPECT_EQ(missing(6, 1, 0), "executives=6 developers=1 limit=5 missing=1");
  EXPECT_EQ(missing(6, 1, 1), "no finding");
  EXPECT_EQ(missing(16, 0, 1), "executives=16 developers=1 limit=5 missing=3");
}

TEST(LeadFlow, concernsTheSalesLeader) {
  const RuleId rule = RuleId::StructureLeadFlow;
  EXPECT_THAT(found(chartOf("a ceo\n  b cro\n    c vp_sales\n      d account_executive"), rule),
              ElementsAre("b"));
  EXPECT_THAT(found(chartOf("a ceo\n  b sales_manager\n    d account_executive"), rule),
              ElementsAre("a"));
}

}  // namespace
}  // namespace arborg::rules
