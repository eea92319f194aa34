// After any edits the checker says exactly what a new one would.
#include <gmock/gmock.h>

#include "tests/core/rules/random_edits.h"
#include "tests/core/rules/rules_fixture.h"

namespace arborg::rules {
namespace {

using test::Random;
using test::randomEdit;
using test::randomPosition;

std::vector<Finding> randomImport(Random& random, const Chart& chart) {
  std::vector<Finding> findings;
  for (std::uint32_t i = 0; i < 12; ++i) {
    const auto rule =
        static_cast<RuleId>(random.between(static_cast<std::uint32_t>(RuleId::DataCycle),
                                           static_cast<std::uint32_t>(RuleId::DataUnknownRole)));
    Finding finding{rule, Severity::Error, {}, {}, false, i + 2};
    for (std::uint32_t k = chart.positionCount() > 0 ? random.between(0, 2) : 0; k > 0; --k) {
      finding.subjects.push_back(*randomPosition(random, chart));
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

// An acceptance or its end, a severity, a limit, another role: what randomEdit() does not do.
edit::Edit randomDecision(Random& random, const Chart& chart) {
  const RuleInfo& rule = ruleTable()[random.between(0, kRuleCount - 1)];
  const std::uint32_t dice = random.between(1, 12);
  if (dice > 10) {
    std::optional<AdvisorAnswers> answers;
    if (random.chance(80)) {
      answers.emplace();
      answers->channels = static_cast<int>(random.between(0, 3));
      answers->products = static_cast<int>(random.between(0, 3));
      if (random.chance(40)) answers->people = static_cast<int>(random.between(0, 60));
      for (bool& symptom : answers->symptoms) symptom = random.chance(30);
    }
    return edit::SetAdvisorAnswers{std::move(answers)};
  }
  if (dice <= 7) {
    const auto reason = random.chance(70) ? std::optional<std::string>("because") : std::nullopt;
    return edit::SetAcceptance{*randomPosition(random, chart), std::string(rule.key), reason};
  }
  if (dice == 8) {
    const RoleId id(kBuiltInRoleCount + random.between(0, 2));
    Role role = chart.role(id);
    role.rank = random.chance(30) ? std::nullopt : std::optional<int>(random.between(0, 8));
    role.kind = static_cast<RoleKind>(random.between(0, 4));
    role.function = static_cast<RoleFunction>(random.between(0, 8));
    return edit::SetRole{id, std::move(role)};
  }
  DocumentSettings settings = chart.settings();
  if (dice == 9) {
    settings.severities[std::string(rule.key)] = static_cast<Severity>(random.between(0, 3));
  } else {
    settings.limits.layersMaximum = static_cast<int>(random.between(2, 8));
    settings.limits.spanMaximum = static_cast<int>(random.between(3, 8));
  }
  return edit::SetSettings{std::move(settings)};
}

void expectSame(const Chart& chart, const Checker& updated, Checker& fresh, bool deeply) {
  fresh.checkAll(chart);
  ASSERT_EQ(test::described(chart, updated), test::described(chart, fresh));
  ASSERT_TRUE(std::equal(updated.findings().begin(), updated.findings().end(),
                         fresh.findings().begin(), fresh.findings().end()));
  ASSERT_EQ(updated.counts(), fresh.counts());
  std::vector<Finding> imported;
  for (const Finding& finding : fresh.findings()) {
    if (finding.rule >= RuleId::DataCycle) imported.push_back(finding);
  }
  ASSERT_EQ(updated.importFindings(), imported);
  if (!deeply) return;
  FindingCounts counts;
  for (const Finding& finding : fresh.findings()) {
    if (finding.accepted) {
      ++counts.accepted;
    } else {
      counts.errors += finding.severity == Severity::Error ? 1 : 0;
      counts.warnings += finding.severity == Severity::Warning ? 1 : 0;
      counts.notices += finding.severity == Severity::Notice ? 1 : 0;
    }
  }
  ASSERT_EQ(updated.counts(), counts);
  for (const PositionId id : chart.displayOrder()) {
    std::vector<Finding> about;
    Severity worst = Severity::Off;
    for (const Finding& finding : fresh.findings()) {
      const auto& subjects = finding.subjects;
      if (std::find(subjects.begin(), subjects.end(), id) == subjects.end()) continue;
      about.push_back(finding);
      if (!finding.accepted) worst = std::max(worst, finding.severity);
    }
    ASSERT_EQ(updated.findingsOf(id), about);
    ASSERT_EQ(updated.worstSeverity(id), worst);
  }
}

class CheckerUpdate : public ::testing::TestWithParam<test::RandomChart> {};

TEST_P(CheckerUpdate, saysWhatANewCheckerWould) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    Random random(seed * 7919);
    Chart chart = test::randomChart(random, GetParam());
    edit::History history;
    Checker updated;
    // A chart of its own for the second opinion: the import is judged by how the chart was then.
    Checker fresh;
    const auto import = randomImport(random, chart);
    updated.setImportFindings(import);
    updated.checkAll(chart);
    fresh.setImportFindings(import);
    fresh.checkAll(chart);

    for (int step = 0; step < 250; ++step) {
      edit::ChangeSet changes;
      if (history.canUndo() && random.chance(15)) {
        changes = history.undo(chart);
      } else if (history.canRedo() && random.chance(30)) {
        changes = history.redo(chart);
      } else {
        // Several edits a step: each must fit the chart as the one before leaves it, so they are
        // tried on the way and committed as one.
        edit::Transaction attempt(chart);
        std::vector<edit::Edit> edits;
        for (std::uint32_t i = random.chance(20) ? random.between(2, 12) : 1; i > 0; --i) {
          auto next = chart.positionCount() > 0 && random.chance(10)
                          ? std::optional(randomDecision(random, chart))
                          : randomEdit(random, chart);
          if (!next.has_value()) continue;
          edits.push_back(*next);
          attempt.apply(std::move(*next));
        }
        // Taken back by hand: History wants to do it itself.
        auto inverses = attempt.commit();
        std::reverse(inverses.begin(), inverses.end());
        edit::Transaction back(chart);
        back.apply(std::move(inverses));
        back.commit();
        changes = test::run(history, chart, std::move(edits));
      }
      updated.update(chart, changes);
      ASSERT_NO_FATAL_FAILURE(expectSame(chart, updated, fresh, step % 10 == 0)) << step;
    }
    while (history.canUndo()) updated.update(chart, history.undo(chart));
    ASSERT_NO_FATAL_FAILURE(expectSame(chart, updated, fresh, true));
  }
}

INSTANTIATE_TEST_SUITE_P(Shapes, CheckerUpdate,
                         ::testing::Values(test::RandomChart{0, 15, 3, 1000},
                                           test::RandomChart{12, 60, 10, 1000},
                                           test::RandomChart{60, 15, 3, 1000},
                                           test::RandomChart{60, 4, 1, 2},       // deep
                                           test::RandomChart{40, 20, 80, 1000},  // many roots
                                           test::RandomChart{400, 8, 1, 1000}));

// --- size: no recursion, and a cost that follows the change ---

constexpr std::uint32_t kMany = 100000;

Chart chainOf(std::size_t size, BuiltInRole role) {
  edit::ChartBuilder builder;
  std::optional<PositionId> manager;
  for (std::size_t i = 0; i < size; ++i) {
    Position position;
    position.key = "k" + std::to_string(i);
    position.role = roleId(role);
    manager = builder.addPosition(std::move(position), manager);
  }
  return builder.take();
}

Chart starOf(std::size_t size) {
  edit::ChartBuilder builder;
  std::optional<PositionId> top;
  for (std::size_t i = 0; i < size; ++i) {
    Position position;
    position.key = "k" + std::to_string(i);
    position.role = roleId(i == 0 ? BuiltInRole::Ceo : BuiltInRole::VpSales);
    const PositionId id = builder.addPosition(std::move(position), top);
    if (i == 0) top = id;
  }
  return builder.take();
}

TEST(CheckerScale, aChainIsJudgedLinkByLink) {
  Chart chart = chainOf(kMany, BuiltInRole::VpSales);
  edit::History history;
  Checker checker;
  checker.checkAll(chart);
  EXPECT_EQ(checker.counts().errors, std::size_t{kMany} - 1);  // each below another VP
  // A CRO in the middle: all below stand under it now.
  checker.update(chart,
                 test::run(history, chart,
                           {edit::SetPositionField{PositionId(kMany / 2), edit::PositionField::Role,
                                                   roleId(BuiltInRole::Cro)}}));
  Checker fresh;
  fresh.checkAll(chart);
  EXPECT_EQ(checker.counts(), fresh.counts());
  EXPECT_LT(checker.visited(), 8 * kMany);
  // The lower half becomes a root of its own, then goes back.
  checker.update(chart, test::run(history, chart,
                                  {edit::MovePosition{PositionId(kMany / 2), std::nullopt, 1}}));
  fresh.checkAll(chart);
  EXPECT_TRUE(std::equal(checker.findings().begin(), checker.findings().end(),
                         fresh.findings().begin(), fresh.findings().end()));
}

TEST(CheckerScale, aStarIsJudgedRayByRay) {
  Chart chart = starOf(kMany);
  edit::History history;
  Checker checker;
  checker.checkAll(chart);
  EXPECT_EQ(checker.counts().errors, 0U);
  checker.update(chart, test::run(history, chart,
                                  {edit::MovePosition{PositionId(kMany - 1), PositionId(1), 0}}));
  EXPECT_EQ(checker.counts().errors, 1U);
  EXPECT_LT(checker.visited(), 4 * kMany);
}

TEST(CheckerScale, allMovedAtOnceIsStillLinear) {
  constexpr std::uint32_t kSome = 10000;  // roots are looked for one by one when they are moved
  Chart chart = chainOf(kSome, BuiltInRole::Other);
  edit::History history;
  Checker checker;
  checker.checkAll(chart);
  std::vector<edit::Edit> edits;
  // From the end: each becomes a root before its manager does.
  for (std::uint32_t i = kSome - 1; i >= 1; --i) {
    edits.emplace_back(edit::MovePosition{PositionId(i), std::nullopt, kSome - i});
  }
  checker.update(chart, test::run(history, chart, std::move(edits)));
  EXPECT_LT(checker.visited(), 6 * kSome);
  EXPECT_EQ(checker.counts().warnings, 1U);
  EXPECT_EQ(checker.counts().notices, 0U);
  checker.update(chart, history.undo(chart));
  EXPECT_LT(checker.visited(), 8 * kSome);
  EXPECT_EQ(checker.counts().warnings, 0U);
  EXPECT_EQ(checker.counts().notices, 1U);
}

TEST(CheckerScale, aSmallChangeOfALargeChartIsASmallCheck) {
  Random random(42);
  Chart chart = test::randomChart(random, {kMany, 2, 0, 20000});
  edit::History history;
  Checker checker;
  checker.checkAll(chart);
  EXPECT_GE(checker.visited(), kMany);
  std::size_t largest = 0;
  for (int i = 0; i < 200; ++i) {
    auto next = randomEdit(random, chart);
    // Whole branches may come under another leader; that is no small change.
    const auto* move = next.has_value() ? std::get_if<edit::MovePosition>(&*next) : nullptr;
    if (!next.has_value() || (move != nullptr && !chart.reports(move->id).empty())) continue;
    if (const auto* field = std::get_if<edit::SetPositionField>(&*next);
        field != nullptr && field->field == edit::PositionField::Role) {
      continue;
    }
    checker.update(chart, test::run(history, chart, {std::move(*next)}));
    largest = std::max(largest, checker.visited());
  }
  EXPECT_LT(largest, 2000U);
  checker.update(chart, test::run(history, chart,
                                  {edit::SetPositionField{PositionId(5), edit::PositionField::Title,
                                                          std::string("T")}}));
  EXPECT_EQ(checker.visited(), 1U);
}

}  // namespace
}  // namespace arborg::rules
