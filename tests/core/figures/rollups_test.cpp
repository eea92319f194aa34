#include "core/figures/rollups.h"

#include <gmock/gmock.h>

#include <set>

#include "core/edit/chart_builder.h"
#include "core/util/message_codes.h"
#include "tests/core/edit/command_fixture.h"

namespace arborg::figures {
namespace {

using testing::ElementsAre;
using testing::Pair;

// A seat as a test describes it.
struct Seat {
  std::optional<double> quota = {};
  std::optional<double> attained = {};
  std::optional<double> opportunities = {};
  std::optional<double> won = {};
  std::optional<double> cycle = {};
};

class RollupsTest : public testing::Test {
 protected:
  PositionId add(BuiltInRole role, std::optional<PositionId> manager, const Seat& seat = {}) {
    Position position;
    position.key = std::to_string(builder.chart().positionCount());
    position.role = roleId(role);
    position.quota = seat.quota;
    position.performance = Performance{seat.attained, seat.opportunities, seat.won, seat.cycle};
    return builder.addPosition(std::move(position), manager);
  }
  void done() {
    chart = builder.take();
    rollups.rebuild(chart);
  }
  std::optional<double> of(PositionId id, Figure figure) const {
    return value(rollups.of(id), figure);
  }
  std::optional<double> whole(Figure figure) const { return value(rollups.whole(chart), figure); }

  edit::ChartBuilder builder;
  Chart chart;
  Rollups rollups;
};

TEST_F(RollupsTest, countsPeople) {
  chart = edit::chartOf(
      "a[ceo]:A\n  b[vp_sales]:B\n    c[account_executive]:C\n    d[account_executive]\n"
      "    e[sdr]:E\n  f[assistant]:F\n    g[assistant]:G\n");
  rollups.rebuild(chart);
  const PositionId a = *chart.findPosition("a");
  const PositionId b = *chart.findPosition("b");
  EXPECT_EQ(of(a, Figure::Seats), 7);
  EXPECT_EQ(of(a, Figure::Headcount), 6);
  EXPECT_EQ(of(a, Figure::Vacant), 1);
  EXPECT_EQ(of(a, Figure::Fte), 6);
  EXPECT_EQ(of(a, Figure::Layers), 3);
  EXPECT_EQ(of(a, Figure::DirectReports), 1);
  EXPECT_EQ(of(b, Figure::Layers), 2);
  EXPECT_EQ(of(b, Figure::DirectReports), 3);
  EXPECT_EQ(of(b, Figure::Sellers), 3);
  EXPECT_EQ(of(b, Figure::SellersShare), 0.75);
  EXPECT_EQ(of(b, Figure::AePerDeveloper), 2);
  EXPECT_EQ(of(*chart.findPosition("c"), Figure::AePerDeveloper), std::nullopt);
  EXPECT_EQ(whole(Figure::Seats), 7);
  EXPECT_EQ(whole(Figure::Layers), 3);
  EXPECT_EQ(whole(Figure::DirectReports), 0);
}

TEST_F(RollupsTest, addsFteOfThoseWhoAreThere) {
  const auto half = [this](bool held) {
    Position position;
    position.key = held ? "h" : "v";
    position.fte = 0.5;
    if (held) {
      Person person;
      person.key = "p";
      position.holder = builder.addPerson(std::move(person));
    }
    return builder.addPosition(std::move(position), std::nullopt);
  };
  half(true);
  half(false);
  done();
  EXPECT_EQ(whole(Figure::Fte), 0.5);
}

TEST_F(RollupsTest, knowsNothingOfAnEmptyChart) {
  done();
  for (std::size_t i = 0; i < kFigureCount; ++i) {
    const auto figure = static_cast<Figure>(i);
    const bool isCount = kindOf(figure) == FigureKind::Count || figure == Figure::Fte;
    EXPECT_EQ(whole(figure), isCount ? std::optional(0.0) : std::nullopt) << key(figure);
  }
  EXPECT_FALSE(rollups.spanOfControl(chart, std::nullopt).median.has_value());
}

TEST_F(RollupsTest, handsQuotasDownTheLines) {
  const PositionId vp = add(BuiltInRole::VpSales, std::nullopt, {1000});
  const PositionId one = add(BuiltInRole::SalesManager, vp, {600});
  add(BuiltInRole::AccountExecutive, one, {400});
  add(BuiltInRole::AccountExecutive, one, {260});
  const PositionId two = add(BuiltInRole::SalesManager, vp);
  add(BuiltInRole::AccountExecutive, two, {300});
  const PositionId three = add(BuiltInRole::SalesManager, vp);
  done();
  EXPECT_EQ(of(vp, Figure::Quota), 1000);
  EXPECT_EQ(rollups.of(vp).quotaBelow, 900);
  EXPECT_EQ(of(vp, Figure::QuotaCoverage), 0.9);
  EXPECT_EQ(of(one, Figure::QuotaCoverage), 1.1);
  EXPECT_EQ(of(two, Figure::Quota), 300);
  EXPECT_EQ(of(two, Figure::QuotaCoverage), std::nullopt);
  EXPECT_EQ(of(three, Figure::Quota), std::nullopt);
  EXPECT_EQ(whole(Figure::Quota), 1000);
  EXPECT_EQ(whole(Figure::QuotaCoverage), 0.9);
}

TEST_F(RollupsTest, coversByTheTopmostQuotas) {
  const PositionId ceo = add(BuiltInRole::Ceo, std::nullopt);
  const PositionId one = add(BuiltInRole::VpSales, ceo, {100});
  add(BuiltInRole::SalesManager, one, {50});
  const PositionId two = add(BuiltInRole::VpSales, ceo, {300});
  const PositionId manager = add(BuiltInRole::SalesManager, two, {300});
  add(BuiltInRole::AccountExecutive, manager, {900});
  done();
  EXPECT_EQ(of(ceo, Figure::QuotaCoverage), 350.0 / 400.0);
  EXPECT_EQ(of(ceo, Figure::Quota), 400);
}

TEST_F(RollupsTest, asksNothingOfAQuotaOfNought) {
  const PositionId vp = add(BuiltInRole::VpSales, std::nullopt, {0, 50});
  add(BuiltInRole::AccountExecutive, vp, {100});
  done();
  EXPECT_EQ(of(vp, Figure::Quota), 0);
  EXPECT_EQ(of(vp, Figure::QuotaCoverage), std::nullopt);
  EXPECT_EQ(of(vp, Figure::Attainment), std::nullopt);
}

// One seller with many small deals, one with few large ones: the mean of their rates would be
// another.
TEST_F(RollupsTest, weighsRatesByWhatTheyAreRatesOf) {
  const PositionId manager = add(BuiltInRole::SalesManager, std::nullopt, {1000});
  const PositionId many = add(BuiltInRole::AccountExecutive, manager, {600, 300, 90, 30, 20});
  const PositionId few = add(BuiltInRole::AccountExecutive, manager, {400, 500, 10, 5, 100});
  done();
  EXPECT_EQ(of(many, Figure::WinRate), 30.0 / 90);
  EXPECT_EQ(of(few, Figure::WinRate), 0.5);
  EXPECT_EQ(of(manager, Figure::WinRate), 0.35);  // not 0.4167
  EXPECT_EQ(of(many, Figure::AverageSellingPrice), 10);
  EXPECT_EQ(of(few, Figure::AverageSellingPrice), 100);
  EXPECT_DOUBLE_EQ(*of(manager, Figure::AverageSellingPrice), 800.0 / 35);   // not 55
  EXPECT_DOUBLE_EQ(*of(manager, Figure::SalesCycle), (600.0 + 500.0) / 35);  // not 60
  EXPECT_EQ(of(manager, Figure::Attainment), 0.8);
  EXPECT_EQ(of(many, Figure::Attainment), 0.5);
  EXPECT_EQ(of(manager, Figure::BookedRevenue), 800);
  EXPECT_EQ(of(manager, Figure::DealsWon), 35);
  EXPECT_EQ(of(manager, Figure::Opportunities), 100);
  // Opportunities x win rate x price / cycle.
  EXPECT_DOUBLE_EQ(*of(few, Figure::DealVelocity), 10 * 0.5 * 100 / 100);
  EXPECT_DOUBLE_EQ(*of(manager, Figure::DealVelocity), 100 * 0.35 * (800.0 / 35) / (1100.0 / 35));
}

TEST_F(RollupsTest, ratesOnlySeatsThatNameBoth) {
  const PositionId manager = add(BuiltInRole::SalesManager, std::nullopt);
  add(BuiltInRole::AccountExecutive, manager, {{}, {}, 50, {}, 30});   // no deals won
  add(BuiltInRole::AccountExecutive, manager, {{}, 900, {}, 10, {}});  // no opportunities
  add(BuiltInRole::AccountExecutive, manager, {{}, {}, 20, 5, 60});    // no revenue
  done();
  EXPECT_EQ(of(manager, Figure::WinRate), 0.25);
  EXPECT_EQ(of(manager, Figure::AverageSellingPrice), 90);
  EXPECT_EQ(of(manager, Figure::SalesCycle), 60);
  EXPECT_EQ(of(manager, Figure::Opportunities), 70);
  EXPECT_EQ(of(manager, Figure::DealsWon), 15);
  EXPECT_EQ(of(manager, Figure::Attainment), std::nullopt);
}

TEST_F(RollupsTest, dividesByNothingAtAll) {
  const PositionId seat = add(BuiltInRole::AccountExecutive, std::nullopt, {100, 0, 0, 0, 0});
  done();
  EXPECT_EQ(of(seat, Figure::WinRate), std::nullopt);
  EXPECT_EQ(of(seat, Figure::AverageSellingPrice), std::nullopt);
  EXPECT_EQ(of(seat, Figure::SalesCycle), std::nullopt);
  EXPECT_EQ(of(seat, Figure::DealVelocity), std::nullopt);
  EXPECT_EQ(of(seat, Figure::Attainment), 0);
  EXPECT_EQ(of(seat, Figure::DealsWon), 0);
}

TEST_F(RollupsTest, spansControl) {
  chart = edit::chartOf(
      "a[ceo]:A\n  b[vp_sales]:B\n    c[sdr]\n    d[sdr]\n    e[assistant]\n  f[other]:F\n"
      "    g[sdr]\n    h[sdr]\n    i[sdr]\n    j[sdr]\n");
  rollups.rebuild(chart);
  const SpanOfControl span = rollups.spanOfControl(chart, std::nullopt);
  EXPECT_EQ(span.managers, 3U);
  EXPECT_THAT(span.distribution, ElementsAre(Pair(2, 2), Pair(4, 1)));
  EXPECT_EQ(span.median, 2);
  EXPECT_EQ(rollups.spanOfControl(chart, chart.findPosition("f")).median, 4);
  EXPECT_EQ(rollups.spanOfControl(chart, chart.findPosition("g")).managers, 0U);
  chart = edit::chartOf("a[ceo]:A\n  b[vp_sales]:B\n    c[sdr]\n    d[sdr]\n");
  rollups.rebuild(chart);
  EXPECT_EQ(rollups.spanOfControl(chart, std::nullopt).median, 1.5);
}

TEST_F(RollupsTest, goesDownAChainOf100000) {
  std::optional<PositionId> manager;
  for (int i = 0; i < 100'000; ++i) {
    Position position;
    position.key = std::to_string(i);
    position.cost = 1;
    manager = builder.addPosition(std::move(position), manager);
  }
  done();
  EXPECT_EQ(of(PositionId(0), Figure::Layers), 100'000);
  EXPECT_EQ(of(PositionId(0), Figure::Cost), 100'000);
  edit::History history;
  const auto changes = history.commit(
      chart, edit::Plan{{edit::SetPositionField{*manager, edit::PositionField::Cost, 2.0}},
                        Message(Code::FileEmpty),
                        {},
                        {}});
  EXPECT_TRUE(rollups.update(chart, changes));
  EXPECT_EQ(of(PositionId(0), Figure::Cost), 100'001);
}

TEST_F(RollupsTest, updatesOnlyTheLineAbove) {
  const PositionId ceo = add(BuiltInRole::Ceo, std::nullopt);
  PositionId last = ceo;
  for (int team = 0; team < 50; ++team) {
    const PositionId manager = add(BuiltInRole::SalesManager, ceo);
    for (int i = 0; i < 20; ++i) last = add(BuiltInRole::Sdr, manager);
  }
  done();
  EXPECT_EQ(rollups.visited(), 1051U);
  edit::History history;
  const auto changes = history.commit(
      chart, edit::Plan{{edit::SetPositionField{last, edit::PositionField::Quota, 5.0}},
                        Message(Code::FileEmpty),
                        {},
                        {}});
  EXPECT_TRUE(rollups.update(chart, changes));
  EXPECT_EQ(of(ceo, Figure::Quota), 5);
  ASSERT_EQ(rollups.updated().size(), 3U);
  EXPECT_EQ(rollups.updated().front(), last);
  EXPECT_EQ(rollups.updated().back(), ceo);
  // Itself, its manager with 20 reports, the CEO with 50.
  EXPECT_LE(rollups.visited(), 1U + 21U + 51U);
  EXPECT_FALSE(rollups.update(chart, edit::ChangeSet()));
  EXPECT_TRUE(rollups.updated().empty());
}

TEST(Figures, haveKeysOfTheirOwn) {
  std::set<std::string_view> keys;
  for (std::size_t i = 0; i < kFigureCount; ++i) {
    const auto figure = static_cast<Figure>(i);
    EXPECT_TRUE(keys.insert(key(figure)).second);
    EXPECT_EQ(figureFromKey(key(figure)), figure);
  }
  EXPECT_FALSE(figureFromKey("").has_value());
}

}  // namespace
}  // namespace arborg::figures
