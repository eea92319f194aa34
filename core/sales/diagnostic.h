// The revenue growth diagnostic: how well 24 practices are lived, in four areas. Source:
// docs/sales-knowledge.md [C D E]; the statements and what to do are worded in ui/text.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/model/diagnostic_run.h"

namespace arborg::sales {

enum class GrowthArea : std::uint8_t {
  Strategy,    // levers such as pricing, cost with the CFO, plans with board and CEO
  Generation,  // direct and partner channels, ideal customer profile, outreach
  Growth,      // upsell, cross-sell, customer plans
  Retention,   // churn, adoption, renewals
};
inline constexpr std::size_t kGrowthAreaCount = 4;
std::string_view key(GrowthArea area) noexcept;  // "strategy", "generation", "growth", "retention"

GrowthArea areaOf(Practice practice) noexcept;
std::span<const Practice> practicesOf(GrowthArea area) noexcept;  // six

// The mean of the rated practices of the area, of 100; absent where fewer than three are rated.
inline constexpr int kFewestRatedPractices = 3;
std::optional<double> areaScore(const PracticeRatings& ratings, GrowthArea area) noexcept;
// The mean of the four areas; absent where one of them is.
std::optional<double> totalScore(const PracticeRatings& ratings) noexcept;

// The lowest rated practices, at most `count`, the lowest first and equals in the order of the
// diagnostic. Practices that are not rated, or rated highest, are not among them.
inline constexpr std::size_t kWeakestShown = 5;
std::vector<Practice> weakest(const PracticeRatings& ratings, std::size_t count = kWeakestShown);

struct HistoryPoint {
  Date date;
  std::array<std::optional<double>, kGrowthAreaCount> areas;
  std::optional<double> total;
};
// One point a run, in their order: what a line chart draws.
std::vector<HistoryPoint> history(const std::vector<DiagnosticRun>& runs);

}  // namespace arborg::sales
