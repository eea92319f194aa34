// The checklist for finding the leader of a seat: 32 items in six groups. Source:
// docs/sales-knowledge.md [A C]; what to do under each item is worded in ui/text.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/model/chart.h"
#include "core/model/search.h"
#include "core/sales/profile.h"

namespace arborg::sales {

// In the order of the work.
enum class SearchGroup : std::uint8_t {
  DefineRole,
  DefineProfile,
  Source,
  Assess,
  Decide,
  Onboard,
};
inline constexpr std::size_t kSearchGroupCount = 6;
std::string_view key(SearchGroup group) noexcept;  // "define_role", ...

SearchGroup groupOf(SearchTask task) noexcept;
// In the order of the checklist; all groups together are all tasks.
std::span<const SearchTask> tasksOf(SearchGroup group) noexcept;

// Whose chair is to be filled: a strategist's or an executor's. Many items are worded differently.
enum class SearchKind : std::uint8_t { Cro, Cso };
// A VP of Sales is sought as a CSO is: the same profile counts. None for any other role; there the
// checklist is not offered.
std::optional<SearchKind> searchKind(RoleId role) noexcept;

// Whether the item is worded differently for a CRO and a CSO.
bool isWordedByKind(SearchTask task) noexcept;
// What names the wording: the task's key, with the kind where that matters: "pay.cro", "panel".
std::string_view wordingKey(SearchTask task, SearchKind kind) noexcept;

// The skills that an item of the profile group is about; none for every other item.
std::optional<SkillGroup> profileGroup(SearchTask task) noexcept;

// A search that goes on: opened, the seat is vacant, and its role is one that the checklist is for.
bool isSearchOpen(const Chart& chart, PositionId id);

// Of all kSearchTaskCount.
int tasksDone(const Search& search) noexcept;

struct SearchProgress {
  struct Count {
    int done = 0;
    int total = 0;
  };
  Count all;
  std::array<Count, kSearchGroupCount> groups;
  int overdue = 0;          // not done, and due before `today`
  std::optional<Date> due;  // the earliest due date of what is not done

  const Count& operator[](SearchGroup group) const noexcept {
    return groups[static_cast<std::size_t>(group)];
  }
};
SearchProgress searchProgress(const Search& search, Date today);

}  // namespace arborg::sales
