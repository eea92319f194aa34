// The search for the leader of a seat: what is done, by whom, until when.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/util/date.h"

namespace arborg {

// The 32 items of the checklist, in its order; core/sales/search_checklist.h groups them. A file
// names them by key, so the order of the enumerators is no promise.
enum class SearchTask : std::uint8_t {
  // define the role
  Situation,
  Outcomes,
  Metrics,
  Scope,
  Reporting,
  Stakeholders,
  // define the profile
  ExecutionProfile,
  StrategyProfile,
  FunctionalProfile,
  IndustryProfile,
  // source
  Networks,
  Referrals,
  InternalCandidates,
  PassiveCandidates,
  Platforms,
  // assess
  Interview,
  CaseStudy,
  Panel,
  Communication,
  AnalyticsExercise,
  Ratings,
  References,
  // decide and offer
  Scorecards,
  FitDecision,
  Pay,
  Terms,
  Answers,
  // onboard
  FirstNinetyDays,
  Handover,
  Alliances,
  ComplementaryTeam,
  Review,
};
inline constexpr std::size_t kSearchTaskCount = static_cast<std::size_t>(SearchTask::Review) + 1;

std::string_view key(SearchTask task) noexcept;  // as written to files: "first_90_days"
std::optional<SearchTask> searchTaskFromKey(std::string_view key) noexcept;

struct SearchItem {
  bool done = false;
  std::string owner;        // as typed, on one line
  std::optional<Date> due;  // none: no date is set
  std::string note;
  std::string unknownMembers = {};  // JSON members of a newer version, kept as read

  friend bool operator==(const SearchItem&, const SearchItem&) = default;
};

// Belongs to the seat, not to whoever held it. Filling the seat changes nothing here: the record of
// how it was filled stays, and only a vacant seat shows it as a search that goes on
// (core/sales/search_checklist.h). Whoever searches again for the same seat goes on with it, or
// clears it first.
struct Search {
  bool opened = false;  // somebody has begun to search
  // Sorted by task; only those about which something is written.
  std::vector<std::pair<SearchTask, SearchItem>> items;
  std::string unknownItems = {};  // of a newer version, kept as read
  std::string unknownMembers = {};

  // What is written about a task; an empty item for none.
  const SearchItem& item(SearchTask task) const noexcept;
  void setItem(SearchTask task, SearchItem item);

  friend bool operator==(const Search&, const Search&) = default;
};

}  // namespace arborg
