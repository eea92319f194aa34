#include "core/figures/tally.h"

#include <array>

namespace arborg::figures {

namespace {

constexpr std::array<std::string_view, kFigureCount> kKeys = {
    "seats",
    "headcount",
    "vacant",
    "fte",
    "layers",
    "direct_reports",
    "sellers",
    "sellers_share",
    "account_executives",
    "developers",
    "ae_per_developer",
    "cost",
    "quota",
    "quota_coverage",
    "booked_revenue",
    "attainment",
    "opportunities",
    "deals_won",
    "win_rate",
    "average_selling_price",
    "sales_cycle",
    "deal_velocity",
};

std::optional<double> ratio(double part, double whole) noexcept {
  return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

std::optional<double> ifKnown(const Tally& tally, Known what, double sum) noexcept {
  return (tally.known & what) != 0 ? std::optional(sum) : std::nullopt;
}

std::optional<double> dealVelocity(const Tally& tally) noexcept {
  const auto price = ratio(tally.pricedRevenue, tally.pricedDeals);
  const auto cycle = ratio(tally.cycleDays, tally.cycleDeals);
  const auto winRate = ratio(tally.ratedWon, tally.ratedOpportunities);
  if (!price.has_value() || !cycle.has_value() || !winRate.has_value()) return std::nullopt;
  return ratio(tally.ratedOpportunities * *winRate * *price, *cycle);
}

}  // namespace

std::string_view key(Figure figure) noexcept {
  return kKeys[static_cast<std::size_t>(figure)];
}

std::optional<Figure> figureFromKey(std::string_view key) noexcept {
  for (std::size_t i = 0; i < kKeys.size(); ++i) {
    if (kKeys[i] == key) return static_cast<Figure>(i);
  }
  return std::nullopt;
}

FigureKind kindOf(Figure figure) noexcept {
  switch (figure) {
    case Figure::Seats:
    case Figure::Headcount:
    case Figure::Vacant:
    case Figure::Layers:
    case Figure::DirectReports:
    case Figure::Sellers:
    case Figure::AccountExecutives:
    case Figure::Developers:
      return FigureKind::Count;
    case Figure::Fte:
    case Figure::AePerDeveloper:
    case Figure::Opportunities:
    case Figure::DealsWon:
      return FigureKind::Decimal;
    case Figure::SellersShare:
    case Figure::QuotaCoverage:
    case Figure::Attainment:
    case Figure::WinRate:
      return FigureKind::Share;
    case Figure::Cost:
    case Figure::Quota:
    case Figure::BookedRevenue:
    case Figure::AverageSellingPrice:
      return FigureKind::Money;
    case Figure::DealVelocity:
      return FigureKind::MoneyPerDay;
    case Figure::SalesCycle:
      break;
  }
  return FigureKind::Days;
}

std::optional<double> value(const Tally& tally, Figure figure) noexcept {
  switch (figure) {
    case Figure::Seats:
      return tally.seats;
    case Figure::Headcount:
      return tally.filled;
    case Figure::Vacant:
      return tally.seats - tally.filled;
    case Figure::Fte:
      return tally.fte;
    case Figure::Layers:
      return tally.layers;
    case Figure::DirectReports:
      return tally.reports;
    case Figure::Sellers:
      return tally.sellers;
    case Figure::SellersShare:
      return ratio(tally.sellers, tally.seats);
    case Figure::AccountExecutives:
      return tally.executives;
    case Figure::Developers:
      return tally.developers;
    case Figure::AePerDeveloper:
      return ratio(tally.executives, tally.developers);
    case Figure::Cost:
      return ifKnown(tally, kKnowsCost, tally.cost);
    case Figure::Quota:
      return ifKnown(tally, kKnowsQuota, tally.quota);
    case Figure::QuotaCoverage:
      return ratio(tally.coveredBelow, tally.coveredOwn);
    case Figure::BookedRevenue:
      return ifKnown(tally, kKnowsAttained, tally.attained);
    case Figure::Attainment:
      if ((tally.known & kKnowsAttained) == 0) return std::nullopt;
      return ratio(tally.attained, tally.quota);
    case Figure::Opportunities:
      return ifKnown(tally, kKnowsOpportunities, tally.opportunities);
    case Figure::DealsWon:
      return ifKnown(tally, kKnowsDealsWon, tally.dealsWon);
    case Figure::WinRate:
      return ratio(tally.ratedWon, tally.ratedOpportunities);
    case Figure::AverageSellingPrice:
      return ratio(tally.pricedRevenue, tally.pricedDeals);
    case Figure::SalesCycle:
      return ratio(tally.cycleDays, tally.cycleDeals);
    case Figure::DealVelocity:
      break;
  }
  return dealVelocity(tally);
}

}  // namespace arborg::figures
