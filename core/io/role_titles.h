// The titles that the recogniser knows, as data.
#pragma once

#include <span>
#include <string_view>

#include "core/io/role_recogniser.h"

namespace arborg::io {

struct RoleTitles {
  RecognisedRole role;
  std::string_view titles;  // separated by '|'; folded and broken into words when first used
};
std::span<const RoleTitles> roleTitles();

// Words, separated by blanks, folded.
// Grade or place a job without changing it.
std::string_view gradeWords();
std::string_view placeWords();
// Join the words of a title and carry no meaning of their own.
std::string_view joiningWords();
// Stand beside a leader's title without changing it: founder, owner, member of the board.
std::string_view companionWords();
// Change the job whatever else the title says.
std::string_view changingWords();
// Say that the title is a leader's.
std::string_view leaderWords();

}  // namespace arborg::io
