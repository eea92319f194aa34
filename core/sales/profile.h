// What makes a person fit a leader's chair. Source: docs/rules.md, skills; the numbers are our own.
//
// Whatever is compared with a limit is compared in whole numbers (sums and counts, multiplied
// crosswise), so that a gap of exactly 0.75 is one and no rounding decides.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/model/role.h"
#include "core/model/skill.h"

namespace arborg::sales {

enum class SkillGroup : std::uint8_t {
  Execution,   // the CSO's profile
  Strategy,    // the CRO's profile
  Functional,  // understanding of marketing, sales, customer service
  Industry,    // experience: counts for every seat, in no index
};
std::span<const Skill> skillsOf(SkillGroup group) noexcept;
SkillGroup groupOf(Skill skill) noexcept;

// The mean of some ratings, kept exact.
struct Mean {
  int sum = 0;
  int count = 1;  // at least 1

  double value() const noexcept { return static_cast<double>(sum) / count; }
  friend bool operator==(const Mean&, const Mean&) = default;
};
// An index with fewer rated skills is absent.
inline constexpr int kFewestRated = 3;

// E: the mean of the rated execution skills. S: likewise of the strategy skills.
std::optional<Mean> executionIndex(const Skills& skills) noexcept;
std::optional<Mean> strategyIndex(const Skills& skills) noexcept;

enum class LeaderType : std::uint8_t {
  NotAssessed,  // an index is absent
  Executor,     // CSO type: E - S of at least 0.75
  Balanced,
  Strategist,  // CRO type: S - E of at least 0.75
};
// "not_assessed", "executor", "balanced", "strategist": as written to files and reports.
std::string_view key(LeaderType type) noexcept;
LeaderType leaderType(const Mean& execution, const Mean& strategy) noexcept;
LeaderType leaderType(const Skills& skills) noexcept;

// E and S lie at least 1.5 apart, whichever is higher: not merely a type, a marked one.
bool liesFarApart(const Mean& execution, const Mean& strategy) noexcept;
bool liesFarApart(const Skills& skills) noexcept;  // false where an index is absent

// Highest less lowest of the three functional ratings; none unless all three are rated.
std::optional<int> functionalLeaning(const Skills& skills) noexcept;
// From here on a CRO leans.
inline constexpr int kLeans = 2;
// Those rated highest, where they are not all equal: one or two of the three.
std::vector<Skill> favouredFunctions(const Skills& skills);

// The index that counts on a seat: Strategy for a CRO, Execution for a CSO and a VP of Sales; none
// for any other role, of which skills say nothing.
std::optional<SkillGroup> indexFor(BuiltInRole role) noexcept;
std::optional<Mean> seatIndex(BuiltInRole role, const Skills& skills) noexcept;
// An index below 2.5 does not carry its seat.
bool isBelowProfile(const Mean& index) noexcept;

// How well a person fits a seat of that role, 0 to 100: 20 times the seat's index; for a CRO less
// 10 for each point by which functional understanding leans, never below 0. None for a role without
// an index, or where the index is absent. People who fit equally well have equal numbers.
std::optional<double> fit(BuiltInRole role, const Skills& skills) noexcept;

// What a seat asks for, to draw a person against: 4 for each skill of its index, 3 for the
// functional ones where they must be even (a CRO) and for industry experience. None: does not
// count on that seat. [own]
std::optional<std::uint8_t> expectedRating(BuiltInRole role, Skill skill) noexcept;

}  // namespace arborg::sales
