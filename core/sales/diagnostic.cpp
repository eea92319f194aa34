#include "core/sales/diagnostic.h"

#include <algorithm>

namespace arborg::sales {

namespace {

constexpr std::array<std::string_view, kGrowthAreaCount> kAreaKeys = {"strategy", "generation",
                                                                      "growth", "retention"};
constexpr std::size_t kAreaSize = kPracticeCount / kGrowthAreaCount;
static_assert(kAreaSize * kGrowthAreaCount == kPracticeCount);

constexpr std::array<Practice, kPracticeCount> allPractices() {
  std::array<Practice, kPracticeCount> practices{};
  for (std::size_t i = 0; i < practices.size(); ++i) practices[i] = static_cast<Practice>(i);
  return practices;
}
constexpr auto kPractices = allPractices();

}  // namespace

std::string_view key(GrowthArea area) noexcept {
  return kAreaKeys[static_cast<std::size_t>(area)];
}

GrowthArea areaOf(Practice practice) noexcept {
  return static_cast<GrowthArea>(static_cast<std::size_t>(practice) / kAreaSize);
}

std::span<const Practice> practicesOf(GrowthArea area) noexcept {
  return std::span(kPractices).subspan(static_cast<std::size_t>(area) * kAreaSize, kAreaSize);
}

std::optional<double> areaScore(const PracticeRatings& ratings, GrowthArea area) noexcept {
  int sum = 0;
  int count = 0;
  for (const Practice practice : practicesOf(area)) {
    const auto rating = ratings.rating(practice);
    if (!rating.has_value()) continue;
    sum += *rating;
    ++count;
  }
  if (count < kFewestRatedPractices) return std::nullopt;
  return 100.0 * sum / (count * int{kMaxPracticeRating});
}

std::optional<double> totalScore(const PracticeRatings& ratings) noexcept {
  double sum = 0;
  for (std::size_t i = 0; i < kGrowthAreaCount; ++i) {
    const auto score = areaScore(ratings, static_cast<GrowthArea>(i));
    if (!score.has_value()) return std::nullopt;
    sum += *score;
  }
  return sum / kGrowthAreaCount;
}

std::vector<Practice> weakest(const PracticeRatings& ratings, std::size_t count) {
  std::vector<Practice> found;
  for (const Practice practice : kPractices) {
    const auto rating = ratings.rating(practice);
    if (rating.has_value() && *rating < kMaxPracticeRating) found.push_back(practice);
  }
  std::stable_sort(found.begin(), found.end(), [&](Practice one, Practice other) {
    return *ratings.rating(one) < *ratings.rating(other);
  });
  found.resize(std::min(found.size(), count));
  return found;
}

std::vector<HistoryPoint> history(const std::vector<DiagnosticRun>& runs) {
  std::vector<HistoryPoint> points;
  points.reserve(runs.size());
  for (const DiagnosticRun& run : runs) {
    HistoryPoint point{run.date, {}, totalScore(run.ratings)};
    for (std::size_t i = 0; i < kGrowthAreaCount; ++i) {
      point.areas[i] = areaScore(run.ratings, static_cast<GrowthArea>(i));
    }
    points.push_back(point);
  }
  return points;
}

}  // namespace arborg::sales
