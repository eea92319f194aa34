// The list of findings.
#include "ui/models/findings_model.h"

#include <gtest/gtest.h>

#include <map>

#include "core/edit/commands/branch_commands.h"
#include "tests/support/sales_chart.h"
#include "ui/text/language_switcher.h"

namespace arborg::ui {
namespace {

class FindingsModelTest : public ::testing::Test {
 protected:
  FindingsModelTest() {
    languages.use(Language::English);
    // A VP below a sales manager, and another root.
    notifier.setDocument(std::make_unique<Document>(test::salesOrganisation(), ViewState{}));
    move(6, PositionId(7));
    move(1, std::nullopt);
  }
  void move(std::uint32_t who, std::optional<PositionId> to) {
    ASSERT_TRUE(notifier.document()
                    .run(edit::moveBranch(notifier.chart(), PositionId(who), to))
                    .hasValue());
  }
  // As views do: each cell, for each thing that they draw and say.
  void lookAt(int row) {
    for (int column = 0; column < FindingsModel::ColumnCount; ++column) {
      for (const int role :
           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::DecorationRole}) {
        model.data(model.index(row, column), role);
      }
    }
  }

  LanguageSwitcher languages;
  ChartNotifier notifier;
  std::map<std::string, int> made;  // by rule and subject
  FindingsModel model{notifier, nullptr, [this](const Chart& chart, const rules::Finding& finding) {
                        std::string what(rules::key(finding.rule));
                        if (!finding.subjects.empty()) {
                          what += ' ' + chart.position(finding.subjects.front()).key;
                        }
                        ++made[what];
                        return rules::fixesFor(chart, finding);
                      }};
};

TEST_F(FindingsModelTest, FixesAreMadeOnceAndOnlyForRowsThatAreLookedAt) {
  ASSERT_GE(model.rowCount(), 3);
  EXPECT_TRUE(made.empty());
  for (int times = 0; times < 3; ++times) {
    lookAt(0);
    lookAt(2);
    (void)model.fixes(0);
  }
  EXPECT_EQ(made.size(), 2U);
  for (const auto& [what, count] : made) EXPECT_EQ(count, 1) << what;
  // Another language words them anew, and looks for nothing.
  languages.use(Language::Finnish);
  model.retranslate();
  lookAt(0);
  EXPECT_EQ(made.size(), 2U);
  for (const auto& [what, count] : made) EXPECT_EQ(count, 1) << what;
}

TEST_F(FindingsModelTest, AChangeMakesThemAnew) {
  ASSERT_FALSE(model.fixes(0).empty());
  const auto plan = model.fixes(0).front().plan;
  made.clear();
  ASSERT_TRUE(notifier.document().run(plan).hasValue());
  EXPECT_TRUE(made.empty());
  const int rows = model.rowCount();
  for (int row = 0; row < rows; ++row) lookAt(row);
  int total = 0;
  for (const auto& [what, count] : made) total += count;
  EXPECT_EQ(total, rows);
  // What they say is about the chart as it is now.
  for (int row = 0; row < rows; ++row) {
    const auto fresh = rules::fixesFor(notifier.chart(), model.finding(row));
    EXPECT_EQ(model.fixes(row).size(), fresh.size());
  }
}

TEST_F(FindingsModelTest, ANewDocumentStartsAnew) {
  lookAt(0);
  made.clear();
  notifier.setDocument(std::make_unique<Document>(test::fivePeople(), ViewState{}));
  ASSERT_GT(model.rowCount(), 0);
  lookAt(0);
  EXPECT_EQ(made.size(), 1U);
}

}  // namespace
}  // namespace arborg::ui
