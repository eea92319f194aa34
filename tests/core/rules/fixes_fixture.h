// Tries fixes out.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/rules/fixes.h"
#include "tests/core/rules/rules_fixture.h"
#include "tests/support/chart_dump.h"

namespace arborg::test {

// The same finding in a chart as it is now.
inline std::optional<rules::Finding> sameFinding(const Chart& chart,
                                                 const rules::Finding& finding) {
  rules::Checker checker;
  checker.checkAll(chart);
  for (const rules::Finding& other : checker.findings()) {
    if (other.rule == finding.rule && other.subjects.front() == finding.subjects.front()) {
      return other;
    }
  }
  return std::nullopt;
}

// Applies a fix, expects the finding gone (or what else the fix promises), takes it back, expects
// everything as it was.
inline void expectSettles(Chart& chart, const rules::Finding& finding, const rules::Fix& fix) {
  using rules::FixEffect;
  const std::string before = dump(chart);
  const std::string what = std::string(identifier(fix.label.code)) + " " + textOf(fix.label.args) +
                           " of " + std::string(key(finding.rule)) + " of " +
                           subjects(chart, finding);
  if (fix.plan.edits.empty()) {
    EXPECT_NE(fix.followUp, rules::FixFollowUp::None) << what;
    EXPECT_EQ(fix.effect, FixEffect::Helps) << what;
    return;
  }
  edit::History history;
  history.commit(chart, fix.plan);
  EXPECT_EQ(history.stepCount(), 1U);
  EXPECT_EQ(history.stepName(0).code, Code::UndoFix);
  const auto left = sameFinding(chart, finding);
  EXPECT_EQ(left.has_value(), fix.effect != FixEffect::Settles) << what << "\n"
                                                                << before << "---\n"
                                                                << dumpTree(chart);
  if (left.has_value() && fix.effect == FixEffect::Lowers) {
    EXPECT_LT(left->severity, finding.severity) << what;
  }
  if (left.has_value() && fix.effect == FixEffect::Helps) {
    EXPECT_EQ(left->severity, finding.severity) << what;
  }
  for (const PositionId id : fix.plan.select) EXPECT_TRUE(chart.contains(id));
  history.undo(chart);
  EXPECT_EQ(dump(chart), before);
}

// The labels of the fixes for the only finding of a rule, each tried out.
inline std::vector<std::string> fixes(Chart chart, rules::RuleId rule) {
  const auto finding = findingOf(chart, rule);
  if (!finding.has_value()) return {"no finding"};
  std::vector<std::string> labels;
  for (const rules::Fix& fix : rules::fixesFor(chart, *finding)) {
    labels.push_back(std::string(identifier(fix.label.code)) + " " + textOf(fix.label.args));
    expectSettles(chart, *finding, fix);
  }
  return labels;
}

// The tree after the fix at `index` of the only finding of a rule.
inline std::string after(Chart chart, rules::RuleId rule, std::size_t index) {
  const auto finding = findingOf(chart, rule);
  edit::History history;
  history.commit(chart, rules::fixesFor(chart, finding.value()).at(index).plan);
  return dumpTree(chart);
}

}  // namespace arborg::test
