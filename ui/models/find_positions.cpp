#include "ui/models/find_positions.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "core/util/text.h"
#include "ui/models/word_match.h"
#include "ui/text/user_text.h"

namespace arborg::ui {

namespace {

constexpr qsizetype kMostShown = 60;  // characters of a long note

bool holdsAll(std::string_view text, const std::vector<std::string>& words) {
  return std::all_of(words.begin(), words.end(), [text](const std::string& word) {
    return text.find(word) != std::string_view::npos;
  });
}

// What is around the place: a note may be long.
QString around(const QString& text, const std::string& foldedWord) {
  const QString line = text.simplified();
  if (line.size() <= kMostShown) return line;
  // Folding may change lengths: this is near enough to show the word.
  const std::string all = folded(line.toStdString());
  const auto at = static_cast<qsizetype>(std::min(all.find(foldedWord), all.size()));
  const qsizetype from = std::clamp<qsizetype>(at - kMostShown / 3, 0, line.size() - kMostShown);
  const QString dots = QStringLiteral("…");
  return (from > 0 ? dots : QString()) + line.mid(from, kMostShown) +
         (from + kMostShown < line.size() ? dots : QString());
}

}  // namespace

std::vector<PositionId> findPositions(SearchIndex& index, const QString& text, std::size_t limit) {
  const Chart& chart = index.chart();
  const std::string wanted = folded(text.toStdString());
  const std::vector<std::string> words = wordsOf(wanted);
  std::array<std::vector<PositionId>, 4> hits;
  for (const PositionId id : chart.displayOrder()) {
    if (!index.matches(id, words)) continue;
    const std::string_view name = index.name(id);
    std::size_t rank = 3;
    if (folded(chart.position(id).key) == wanted || name.starts_with(wanted)) {
      rank = 0;
    } else if (wordBeginsWith(name, wanted)) {
      rank = 1;
    } else if (holdsAll(name, words)) {
      rank = 2;
    }
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

QString foundIn(SearchIndex& index, PositionId id, const QString& text) {
  for (const std::string& word : searchWords(text)) {
    const auto place = index.placeOf(id, word);
    if (!place.has_value() || place->field == SearchedIn::Name ||
        place->field == SearchedIn::Title || place->field == SearchedIn::Role) {
      continue;
    }
    return SearchIndex::tr("%1: %2", "a field, and what stands in it")
        .arg(place->label, inSentence(around(place->text, word)));
  }
  return {};
}

}  // namespace arborg::ui
