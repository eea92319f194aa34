// Ratings as a test writes them: "554454 221232 333 4", a digit a skill in the order of Skill,
// "-" for not rated; blanks and "/" are passed over and what is missing at the end is not rated.
#pragma once

#include <string_view>

#include "core/model/skill.h"

namespace arborg::test {

inline Skills ratings(std::string_view text) {
  Skills skills;
  std::size_t at = 0;
  for (const char c : text) {
    if (c == ' ' || c == '/') continue;
    if (c != '-') {
      skills.setRating(static_cast<Skill>(at), static_cast<std::uint8_t>(c - '0'));
    }
    ++at;
  }
  return skills;
}

}  // namespace arborg::test
