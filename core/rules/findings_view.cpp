#include "core/rules/findings_view.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace arborg::rules {

namespace {

struct Ranked {
  std::uint32_t rank;  // place of the first subject in display order from 1; 0: no subject
  FindingKey key;
};

// The order within one severity.
bool before(const Ranked& a, const Ranked& b) {
  return std::tie(a.rank, a.key.rule) < std::tie(b.rank, b.key.rule);
}

}  // namespace

std::vector<FindingKey> orderedFindings(std::span<const PositionId> order,
                                        std::span<const Marks> marks, const Severities& severities,
                                        std::span<const ChartFinding> ofChart,
                                        const ImportFindings& ofImport) {
  // By severity. Walking in display order, the findings of positions come as they should stand.
  std::array<std::vector<Ranked>, 4> ranked;
  const auto collect = [&](std::uint32_t rank, std::uint32_t index, RuleId rule,
                           FindingKey::Source source, bool accepted, Grade grade = Grade::Grave) {
    const Severity severity = severities.of(rule, grade);
    if (severity == Severity::Off) return;
    ranked[static_cast<std::size_t>(severity)].push_back(
        {rank, FindingKey{index, rule, source, severity, accepted}});
  };
  std::uint32_t rank = 0;
  for (const PositionId id : order) {
    ++rank;
    const Marks& mark = marks[id.index()];
    for (RuleSet broken = mark.broken; !broken.empty();) {
      const RuleId rule = broken.takeFirst();
      collect(rank, id.value(), rule, FindingKey::Source::Position, mark.accepted.contains(rule),
              mark.grade);
    }
  }

  if (!ofChart.empty() || ofImport.size() > 0) {
    std::array<std::size_t, 4> middle{};
    for (std::size_t i = 0; i < ranked.size(); ++i) middle[i] = ranked[i].size();

    std::vector<std::uint32_t> rankOf(marks.size(), 0);
    rank = 0;
    for (const PositionId id : order) rankOf[id.index()] = ++rank;
    for (std::uint32_t i = 0; i < ofChart.size(); ++i) {
      const PositionId first = ofChart[i].first();
      collect(rankOf[first.index()], i, ofChart[i].rule, FindingKey::Source::Chart,
              marks[first.index()].accepted.contains(ofChart[i].rule));
    }
    for (std::uint32_t i = 0; i < ofImport.size(); ++i) {
      if (!ofImport.holds(i)) continue;
      const PositionId* first = ofImport.first(i);
      const RuleId rule = ofImport.rule(i);
      collect(first != nullptr ? rankOf[first->index()] : 0, i, rule, FindingKey::Source::Import,
              first != nullptr && marks[first->index()].accepted.contains(rule));
    }
    for (std::size_t i = 0; i < ranked.size(); ++i) {
      const auto extra = ranked[i].begin() + static_cast<std::ptrdiff_t>(middle[i]);
      std::stable_sort(extra, ranked[i].end(), before);
      std::inplace_merge(ranked[i].begin(), extra, ranked[i].end(), before);
    }
  }

  std::vector<FindingKey> keys;
  keys.reserve(ranked[1].size() + ranked[2].size() + ranked[3].size());
  for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice}) {
    for (const Ranked& entry : ranked[static_cast<std::size_t>(severity)]) {
      keys.push_back(entry.key);
    }
  }
  return keys;
}

}  // namespace arborg::rules
