#include "core/model/search.h"

#include <algorithm>

namespace arborg {

namespace {

constexpr std::array<std::string_view, kSearchTaskCount> kKeys = {
    "situation",
    "outcomes",
    "metrics",
    "scope",
    "reporting",
    "stakeholders",
    "execution_profile",
    "strategy_profile",
    "functional_profile",
    "industry_profile",
    "networks",
    "referrals",
    "internal_candidates",
    "passive_candidates",
    "platforms",
    "interview",
    "case_study",
    "panel",
    "communication",
    "analytics_exercise",
    "ratings",
    "references",
    "scorecards",
    "fit_decision",
    "pay",
    "terms",
    "answers",
    "first_90_days",
    "handover",
    "alliances",
    "complementary_team",
    "review",
};

template <class Items>
auto placeOf(Items& items, SearchTask task) {
  return std::lower_bound(
      items.begin(), items.end(), task,
      [](const auto& entry, SearchTask wanted) { return entry.first < wanted; });
}

}  // namespace

std::string_view key(SearchTask task) noexcept {
  return kKeys[static_cast<std::size_t>(task)];
}

std::optional<SearchTask> searchTaskFromKey(std::string_view key) noexcept {
  for (std::size_t i = 0; i < kKeys.size(); ++i) {
    if (kKeys[i] == key) return static_cast<SearchTask>(i);
  }
  return std::nullopt;
}

const SearchItem& Search::item(SearchTask task) const noexcept {
  static const SearchItem kNothing;
  const auto at = placeOf(items, task);
  return at != items.end() && at->first == task ? at->second : kNothing;
}

void Search::setItem(SearchTask task, SearchItem item) {
  const auto at = placeOf(items, task);
  const bool found = at != items.end() && at->first == task;
  if (item == SearchItem()) {
    if (found) items.erase(at);
  } else if (found) {
    at->second = std::move(item);
  } else {
    items.emplace(at, task, std::move(item));
  }
}

}  // namespace arborg
