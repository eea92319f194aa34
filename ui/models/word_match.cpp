#include "ui/models/word_match.h"

#include <algorithm>

namespace arborg::ui {

std::vector<std::string> wordsOf(std::string_view text) {
  std::vector<std::string> words;
  std::size_t start = 0;
  while (start < text.size()) {
    const std::size_t end = std::min(text.find(' ', start), text.size());
    if (end > start) words.emplace_back(text.substr(start, end - start));
    start = end + 1;
  }
  return words;
}

bool wordBeginsWith(std::string_view text, std::string_view beginning) {
  for (std::size_t at = text.find(beginning); at != std::string_view::npos;
       at = text.find(beginning, at + 1)) {
    if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '-') return true;
  }
  return false;
}

}  // namespace arborg::ui
