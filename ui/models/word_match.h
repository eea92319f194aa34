// Searching by the words that a person types. All texts are folded (core/util/text.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace arborg::ui {

// What stands between blanks.
std::vector<std::string> wordsOf(std::string_view text);
// Whether a word of the text begins so; a hyphen begins a word too.
bool wordBeginsWith(std::string_view text, std::string_view beginning);

}  // namespace arborg::ui
