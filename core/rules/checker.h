// Watches a chart with the rules: what is wrong with it, kept up to date edit by edit.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/edit/change_set.h"
#include "core/model/chart.h"
#include "core/rules/chart_facts.h"
#include "core/rules/chart_rules.h"
#include "core/rules/data_rules.h"
#include "core/rules/finding.h"
#include "core/rules/findings_view.h"
#include "core/rules/rule_set.h"
#include "core/rules/seat_rules.h"
#include "core/rules/structure_rules.h"

namespace arborg::rules {

// Without the accepted ones, which are counted apart.
struct FindingCounts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notices = 0;
  std::size_t accepted = 0;

  std::size_t of(Severity severity) const noexcept;
  friend bool operator==(const FindingCounts&, const FindingCounts&) = default;
};

// The chart last given to checkAll() or update() must live as long as the checker is asked, and be
// passed to update() after each change: after any edits, undo and redo included, everything said
// here is exactly what a new checker would say. The rules themselves and what their findings carry
// are described beside the checks (reporting_rules.h, structure_rules.h, seat_rules.h,
// quota_rules.h, skill_rules.h, chart_rules.h, data_rules.h). A rule that the document switched off
// has no findings. Findings that share everything they are ordered by stand in the order of the
// import.
//
// One thread: asking builds lists that are kept for the next time.
class Checker {
 public:
  // Judges everything: linear, a few passes over flat arrays.
  void checkAll(const Chart& chart);
  // Judges again what `changes` touched: proportional to that, to the lines above it with the
  // direct reports there, and to what is below it where something new stands above (see
  // ChartFacts). Changed roles or limits judge everything.
  void update(const Chart& chart, const edit::ChangeSet& changes);
  // What an import had to say about its rows. Taken over at the next checkAll(), which must be
  // given the chart as the import left it. They stay until settled (see ImportFindings).
  void setImportFindings(std::vector<Finding> findings);

  // Everything found, by severity (errors first), then display order of the first subject, then
  // rule. Good until the next change. The first call after a change is linear: in the positions for
  // the order, in the findings for their arguments.
  std::span<const Finding> findings() const;
  // The same one by one, for a list of which little is seen: no arguments but those asked for.
  std::size_t findingCount() const;
  Finding finding(std::size_t index) const;
  // Those of an import that still hold, in the same order: what was wrong with the rows of a file,
  // without describing all that the rules have to say.
  std::vector<Finding> importFindings() const;

  // Constant, plus the number of findings of an import.
  FindingCounts counts() const;
  // The highest severity of the findings about a position, accepted ones apart; Off: none. Cheap
  // enough to be asked for every visible card.
  Severity worstSeverity(PositionId id) const;
  // Every finding among whose subjects it is, in the order of findings(), accepted ones included.
  std::vector<Finding> findingsOf(PositionId id) const;

  // Positions looked at by the last checkAll() or update(), for tests of the cost.
  std::size_t visited() const noexcept { return m_visited; }

 private:
  using Source = FindingKey::Source;

  // Of positions' own findings, by grade and rule.
  using Counts = std::array<std::array<std::size_t, kRuleCount>, kGradeCount>;

  void judge(PositionId id);
  Marks judged(PositionId id) const;
  void judgeWhole();
  bool isAccepted(PositionId id, RuleId rule) const {
    return m_marks[id.index()].accepted.contains(rule);
  }
  // The seat that bears the finding about all seats of a holder; none where it is this one, or
  // there is none.
  std::optional<PositionId> firstSeatOfHolder(PositionId id) const;
  const std::vector<FindingKey>& keys() const;
  std::vector<Argument> argumentsOf(RuleId rule, PositionId id, Grade grade) const;
  Finding describe(const FindingKey& key) const;
  void forget() const;

  const Chart* m_chart = nullptr;
  ChartFacts m_facts;
  DottedLines m_dottedLines;
  std::vector<Marks> m_marks;  // by slot
  Counts m_open{};
  Counts m_accepted{};
  std::vector<ChartFinding> m_ofChart;
  ImportFindings m_ofImport;
  std::vector<Finding> m_pendingImport;
  bool m_hasPendingImport = false;
  // What judging depends on beside the position.
  Severities m_severities;
  RuleLimits m_limits;
  CroScope m_scope;
  std::optional<PositionId> m_firstCro;
  std::size_t m_visited = 0;
  std::vector<PositionId> m_touched;

  mutable std::vector<PositionId> m_order;
  mutable std::vector<FindingKey> m_keys;
  mutable std::vector<Finding> m_findings;
  mutable bool m_orderIsGood = false;
  mutable bool m_keysAreGood = false;
  mutable bool m_findingsAreGood = false;
};

}  // namespace arborg::rules
