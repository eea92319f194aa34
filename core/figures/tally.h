// What a branch of the organisation adds up to. Source: docs/sales-knowledge.md; the sales
// formulas are named where they stand.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/model/chart.h"

namespace arborg::figures {

// The sums of one branch, the seat at its top included. Sums only, so that a branch is the sum of
// what is below it and of its own seat; every rate is made of them when it is asked for (value()),
// which weighs it by what it is a rate of. Nothing here is an average of averages.
struct Tally {
  std::uint32_t seats = 0;       // vacant ones too
  std::uint32_t filled = 0;      // those with a holder
  std::uint32_t sellers = 0;     // seats of sellers' roles
  std::uint32_t executives = 0;  // account executives
  std::uint32_t developers = 0;  // SDRs and BDRs
  std::uint32_t layers = 0;      // an assistant stands beside its manager and adds none
  std::uint32_t reports = 0;     // direct ones of the top seat, assistants aside
  std::uint32_t known = 0;       // bits of Known
  double fte = 0;                // of the filled seats; a seat that names none counts as 1
  double cost = 0;
  // A manager's quota is handed down, so a branch has its top seat's own; where that has none, what
  // the direct reports' branches have.
  double quota = 0;
  double quotaBelow = 0;  // of the direct reports' branches
  // Of the topmost seats of the branch that have both a quota above nought and quotas below.
  double coveredBelow = 0;
  double coveredOwn = 0;
  double attained = 0;
  double opportunities = 0;
  double dealsWon = 0;
  // Of the seats that name both.
  double ratedOpportunities = 0;  // with deals won
  double ratedWon = 0;
  double pricedRevenue = 0;  // with deals won
  double pricedDeals = 0;
  double cycleDays = 0;  // sales cycle times deals won
  double cycleDeals = 0;

  friend bool operator==(const Tally&, const Tally&) = default;
};

// What some seat of the branch names at all; a sum of nothing is absent, not 0.
enum Known : std::uint32_t {
  kKnowsCost = 1,
  kKnowsQuota = 2,
  kKnowsQuotaBelow = 4,
  kKnowsAttained = 8,
  kKnowsOpportunities = 16,
  kKnowsDealsWon = 32,
};

enum class Figure : std::uint8_t {
  Seats,
  Headcount,  // filled seats; whoever holds two counts twice
  Vacant,
  Fte,
  Layers,
  DirectReports,
  Sellers,
  SellersShare,  // of the seats
  AccountExecutives,
  Developers,      // SDRs and BDRs
  AePerDeveloper,  // account executives for each SDR or BDR
  Cost,
  Quota,
  // What is handed out below for each unit of the manager's own quota: 1 is all of it.
  QuotaCoverage,
  BookedRevenue,
  Attainment,  // booked revenue of the branch to its quota
  Opportunities,
  DealsWon,
  WinRate,              // deals won of opportunities
  AverageSellingPrice,  // booked revenue a deal won
  SalesCycle,           // days, mean of the deals won
  // Revenue a day: opportunities x win rate x average selling price / sales cycle, the "sales
  // velocity" of sales operations handbooks. Not a sum: two teams side by side have less than their
  // sum where the slower one has the dearer deals.
  DealVelocity,
};
inline constexpr std::size_t kFigureCount = static_cast<std::size_t>(Figure::DealVelocity) + 1;

// "headcount", "win_rate": in files and on the command line.
std::string_view key(Figure figure) noexcept;
std::optional<Figure> figureFromKey(std::string_view key) noexcept;

// How a figure is written.
enum class FigureKind : std::uint8_t { Count, Decimal, Share, Money, MoneyPerDay, Days };
FigureKind kindOf(Figure figure) noexcept;

// Absent where nothing that it is made of is known, or what it would be divided by is 0.
std::optional<double> value(const Tally& tally, Figure figure) noexcept;

}  // namespace arborg::figures
