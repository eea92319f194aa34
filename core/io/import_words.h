// Words that tables use in place of a name or a manager, in five languages.
#pragma once

#include <string_view>

namespace arborg::io {

// All take text that is folded (core/util/text.h).

// Nobody sits there: "vacant", "TBH", "avoin", "VACANT - replaces Anna".
bool isVacancy(std::string_view name);
// A vacancy and nothing else: no text that is worth keeping.
bool isBareVacancy(std::string_view name);
// Somebody sits there whose name is not told; equal ones are different people.
bool isUndisclosed(std::string_view name);
// No manager: "NULL", "none", "XX", "-", "ei ole", "ingen" ...
bool isNoManager(std::string_view text);

}  // namespace arborg::io
