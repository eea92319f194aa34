// All findings in the order in which they are shown.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/rules/chart_rules.h"
#include "core/rules/data_rules.h"
#include "core/rules/rule_set.h"

namespace arborg::rules {

// The rules that a position breaks by itself, and those accepted on it.
struct Marks {
  RuleSet broken;
  RuleSet accepted;
  Grade grade = Grade::Grave;  // of the one graded rule that is broken
  bool sharesHolder = false;   // its holder's seats are a finding of another one of them
};

// A finding before it is put into words.
struct FindingKey {
  enum class Source : std::uint8_t { Position, Chart, Import };
  std::uint32_t index;  // the position's slot, or the place among the findings of that source
  RuleId rule;
  Source source;
  Severity severity;
  bool accepted;
};

// By severity (errors first), then the display order of the first subject (none comes first), then
// the rule, then the order of the source. `order` is the chart's display order, `marks` goes by
// slot. Linear; nothing is sorted but the findings of chart and import.
std::vector<FindingKey> orderedFindings(std::span<const PositionId> order,
                                        std::span<const Marks> marks, const Severities& severities,
                                        std::span<const ChartFinding> ofChart,
                                        const ImportFindings& ofImport);

}  // namespace arborg::rules
