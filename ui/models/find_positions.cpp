#include "ui/models/find_positions.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "core/util/text.h"
#include "ui/models/word_match.h"
#include "ui/text/words.h"

namespace arborg::ui {

std::vector<PositionId> findPositions(const Chart& chart, const QString& text, std::size_t limit) {
  const std::string wanted = folded(text.toStdString());
  const std::vector<std::string> wantedWords = wordsOf(wanted);
  const Words words;
  std::unordered_map<std::uint32_t, std::string> titles;  // of a role, folded once
  std::array<std::vector<PositionId>, 3> hits;
  for (const PositionId id : chart.displayOrder()) {
    const Position& position = chart.position(id);
    const Person* holder = chart.holder(id);
    const std::string name = holder != nullptr ? folded(holder->name) : std::string();
    std::string all = name;
    if (position.title.empty()) {
      auto [entry, isNew] = titles.try_emplace(position.role.value());
      if (isNew) {
        entry->second = folded((words.roleTitle(chart, position.role) + QLatin1Char(' ') +
                                words.roleShort(chart, position.role))
                                   .toStdString());
      }
      all += ' ' + entry->second;
    } else {
      all += ' ' + folded(position.title);
    }
    all += ' ' + folded(position.department) + ' ' + folded(position.key);
    if (holder == nullptr) all += ' ' + folded(words.vacant().toStdString());
    const bool found =
        std::all_of(wantedWords.begin(), wantedWords.end(),
                    [&](const std::string& word) { return all.find(word) != std::string::npos; });
    if (!found) continue;
    const bool exactKey = position.key == wanted;
    const std::size_t rank =
        exactKey || name.starts_with(wanted) ? 0 : (wordBeginsWith(name, wanted) ? 1 : 2);
    if (hits[rank].size() < limit) hits[rank].push_back(id);
    if (hits[0].size() >= limit) break;
  }
  std::vector<PositionId> best;
  for (const auto& group : hits) {
    for (const PositionId id : group) {
      if (best.size() < limit) best.push_back(id);
    }
  }
  return best;
}

}  // namespace arborg::ui
