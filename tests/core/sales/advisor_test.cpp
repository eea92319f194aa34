#include "core/sales/advisor.h"

#include <gtest/gtest.h>

#include "core/edit/chart_builder.h"
#include "core/util/message_codes.h"
#include "tests/core/edit/command_fixture.h"

namespace arborg::sales {
namespace {

AdvisorAnswers answers(int channels, int products, int verticals, int competitors, int people,
                       int symptoms = 0) {
  AdvisorAnswers made;
  made.channels = channels;
  made.products = products;
  made.verticals = verticals;
  made.competitors = competitors;
  made.people = people;
  for (int i = 0; i < symptoms; ++i) made.set(static_cast<Symptom>(i), true);
  return made;
}
Recommendation result(const AdvisorAnswers& given) {
  return advise(given, 0).result;
}

TEST(Advisor, countsComplexity) {
  EXPECT_EQ(advise(answers(1, 1, 1, 3, 0), 0).complexity, 0);
  EXPECT_EQ(advise(answers(2, 1, 1, 0, 0), 0).complexity, 2);
  EXPECT_EQ(advise(answers(1, 2, 1, 0, 0), 0).complexity, 2);
  EXPECT_EQ(advise(answers(1, 1, 2, 0, 0), 0).complexity, 1);
  EXPECT_EQ(advise(answers(1, 1, 1, 4, 0), 0).complexity, 1);
  EXPECT_EQ(advise(answers(9, 9, 9, 9, 0), 0).complexity, 6);
  EXPECT_EQ(advise(answers(0, 0, 0, 0, 0), 0).complexity, 0);
  EXPECT_EQ(advise(answers(1, 1, 1, 0, 0, 5), 0).symptoms, 5);
}

TEST(Advisor, knowsTheBoundariesOfTheTable) {
  // people, with complexity 0 and 1 and at most one symptom
  EXPECT_EQ(result(answers(1, 1, 1, 0, 14)), Recommendation::VpSales);
  EXPECT_EQ(result(answers(1, 1, 1, 0, 15)), Recommendation::Cso);
  EXPECT_EQ(result(answers(1, 1, 2, 0, 14, 1)), Recommendation::VpSales);
  EXPECT_EQ(result(answers(1, 1, 2, 0, 15, 1)), Recommendation::Cso);
  // complexity 1 and 2
  EXPECT_EQ(result(answers(1, 1, 1, 4, 3)), Recommendation::VpSales);
  EXPECT_EQ(result(answers(1, 1, 2, 4, 3)), Recommendation::Cso);
  EXPECT_EQ(result(answers(2, 1, 1, 0, 3)), Recommendation::Cso);
  // symptoms 1 and 2
  EXPECT_EQ(result(answers(1, 1, 1, 0, 3, 1)), Recommendation::VpSales);
  EXPECT_EQ(result(answers(1, 1, 1, 0, 3, 2)), Recommendation::PrepareCro);
  EXPECT_EQ(result(answers(2, 1, 1, 0, 200, 1)), Recommendation::Cso);
  EXPECT_EQ(result(answers(2, 1, 1, 0, 200, 2)), Recommendation::PrepareCro);
  // complexity 2 and 3
  EXPECT_EQ(result(answers(2, 1, 1, 3, 49, 5)), Recommendation::PrepareCro);
  EXPECT_EQ(result(answers(2, 1, 1, 4, 49, 0)), Recommendation::Cro);
  EXPECT_EQ(result(answers(2, 1, 1, 4, 49, 5)), Recommendation::Cro);
  // people, with complexity 3
  EXPECT_EQ(result(answers(2, 1, 2, 0, 0)), Recommendation::Cro);
  EXPECT_EQ(result(answers(2, 1, 2, 0, 49)), Recommendation::Cro);
  EXPECT_EQ(result(answers(2, 1, 2, 0, 50)), Recommendation::CroWithCso);
  EXPECT_EQ(result(answers(1, 1, 1, 0, 50)), Recommendation::Cso);
}

TEST(Advisor, namesWhatSpokeForTheResult) {
  const auto codes = [](const Advice& advice) {
    std::vector<Code> found;
    for (const Message& reason : advice.reasons) found.push_back(reason.code);
    return found;
  };
  EXPECT_EQ(
      codes(advise(answers(1, 1, 1, 0, 4), 0)),
      (std::vector{Code::AdvisorNothingComplex, Code::AdvisorFewPeople, Code::AdvisorNoSymptoms}));
  EXPECT_EQ(codes(advise(answers(1, 1, 1, 0, 20, 1), 0)),
            (std::vector{Code::AdvisorTeamOfItsOwn, Code::AdvisorNothingComplex}));
  EXPECT_EQ(codes(advise(answers(1, 1, 1, 4, 20, 2), 0)),
            (std::vector{Code::AdvisorGrowthBelowPlan, Code::AdvisorTooFewLeads,
                         Code::AdvisorManyCompetitors}));
  const Advice advice = advise(answers(3, 2, 1, 0, 60, 1), 0);
  EXPECT_EQ(codes(advice), (std::vector{Code::AdvisorSeveralChannels, Code::AdvisorSeveralProducts,
                                        Code::AdvisorManyPeople, Code::AdvisorGrowthBelowPlan}));
  EXPECT_EQ(advice.reasons[0].args, (std::vector<Argument>{{"count", std::int64_t{3}}}));
  EXPECT_EQ(advice.reasons[2].args, (std::vector<Argument>{{"count", std::int64_t{60}}}));
}

TEST(Advisor, countsThePeopleInSalesWhereNobodySaid) {
  const Chart chart = edit::chartOf(
      "a[ceo]\n  b[cro]:B\n    c[vp_sales]:C\n      d[account_executive]:D\n      e[sdr]\n"
      "      f[sales_operations]:F\n    g[vp_marketing]:G\n    h[account_manager]:H\n  "
      "i[other]:I\n");
  EXPECT_EQ(peopleInSales(chart), 5);
  EXPECT_FALSE(adviceFor(chart).has_value());
}

TEST(Advisor, takesTheAnswersOfTheDocument) {
  edit::ChartBuilder builder;
  AdvisorAnswers given = answers(1, 1, 1, 0, 0);
  given.people.reset();
  builder.setAdvisorAnswers(given);
  for (int i = 0; i < 15; ++i) {
    Position seat;
    seat.key = "s" + std::to_string(i);
    seat.role = roleId(BuiltInRole::Sdr);
    builder.addPosition(std::move(seat), std::nullopt);
  }
  const auto advice = adviceFor(builder.take());
  ASSERT_TRUE(advice.has_value());
  EXPECT_EQ(advice->people, 15);
  EXPECT_TRUE(advice->counted);
  EXPECT_EQ(advice->result, Recommendation::Cso);
}

TEST(Advisor, findsTheLeadersOfAChart) {
  EXPECT_EQ(salesLeaders(Chart()).setup, LeaderSetup::None);
  EXPECT_EQ(salesLeaders(edit::chartOf("a[sales_manager]\n")).setup, LeaderSetup::None);
  EXPECT_EQ(salesLeaders(edit::chartOf("a[ceo]\n  b[vp_sales]\n")).setup, LeaderSetup::VpSales);
  EXPECT_EQ(salesLeaders(edit::chartOf("a[cso]\n  b[vp_sales]\n")).setup, LeaderSetup::Cso);
  EXPECT_EQ(salesLeaders(edit::chartOf("a[cro]\n  b[vp_sales]\n")).setup, LeaderSetup::Cro);
  const Chart chart = edit::chartOf("a[ceo]\n  b[vp_sales]\n  c[cro]\n    d[cso]\n");
  const SalesLeaders leaders = salesLeaders(chart);
  EXPECT_EQ(leaders.setup, LeaderSetup::CroWithCso);
  ASSERT_EQ(leaders.seats.size(), 3U);
  EXPECT_EQ(chart.position(leaders.seats[0]).key, "c");
  EXPECT_EQ(chart.position(leaders.seats[2]).key, "b");
}

TEST(Advisor, comparesEveryResultWithEveryChart) {
  using R = Recommendation;
  using S = LeaderSetup;
  const auto row = [](R recommendation) {
    std::string out;
    for (const S setup : {S::None, S::VpSales, S::Cso, S::Cro, S::CroWithCso}) {
      out += "=<>"[static_cast<int>(compare(recommendation, setup))];
    }
    return out;
  };
  EXPECT_EQ(row(R::VpSales), "<=>>>");
  EXPECT_EQ(row(R::Cso), "<<=>>");
  EXPECT_EQ(row(R::PrepareCro), "<<===");
  EXPECT_EQ(row(R::Cro), "<<<==");
  EXPECT_EQ(row(R::CroWithCso), "<<<<=");
}

TEST(Advisor, pairsLeadersWithWhatTheyLack) {
  EXPECT_FALSE(pairing(Recommendation::VpSales).has_value());
  EXPECT_EQ(pairing(Recommendation::Cso)->code, Code::AdvisorPairCso);
  EXPECT_EQ(pairing(Recommendation::Cro)->code, Code::AdvisorPairCro);
}

TEST(Advisor, hasKeysForItsResults) {
  for (std::size_t i = 0; i < kRecommendationCount; ++i) {
    const auto recommendation = static_cast<Recommendation>(i);
    EXPECT_EQ(recommendationFromKey(key(recommendation)), recommendation);
  }
  EXPECT_FALSE(recommendationFromKey("ceo").has_value());
}

}  // namespace
}  // namespace arborg::sales
