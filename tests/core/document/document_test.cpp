// What an open document tells, and when.
#include "core/document/document.h"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

#include "core/edit/commands/branch_commands.h"
#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/holder_commands.h"
#include "core/edit/commands/structure_commands.h"
#include "core/util/message_codes.h"
#include "tests/support/chart_dump.h"
#include "tests/support/sales_chart.h"

namespace arborg {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr PositionId kChief(0);
constexpr PositionId kRevenue(1);
constexpr PositionId kVacant(2);
constexpr PositionId kGiulia(3);
constexpr PositionId kMarco(4);

class DocumentTest : public ::testing::Test {
 protected:
  DocumentTest() {
    m_changed = document.changed.connect([this](const edit::ChangeSet& changes) {
      heard.emplace_back("changed");
      moved = changes.moved();
      findingsThen = document.checker().findingCount();
    });
    m_folding = document.foldingChanged.connect([this] { heard.emplace_back("folding"); });
    m_state = document.stateChanged.connect([this] { heard.emplace_back("state"); });
  }
  std::vector<std::string> said() { return std::exchange(heard, {}); }
  std::string titleOf(PositionId id) const { return document.chart().position(id).title; }
  void title(PositionId id, std::string_view text) {
    ASSERT_TRUE(document.run(edit::setField(document.chart(), id, edit::PositionField::Title, text))
                    .hasValue());
  }

  Document document{test::fivePeople(), ViewState{}};
  std::vector<std::string> heard;
  std::vector<PositionId> moved;
  std::size_t findingsThen = 0;

 private:
  Connection m_changed;
  Connection m_folding;
  Connection m_state;
};

TEST_F(DocumentTest, tellsOfAChangeOnceWhenItIsComplete) {
  ASSERT_TRUE(document.run(edit::moveBranch(document.chart(), kVacant, kGiulia)).hasError());
  EXPECT_THAT(said(), IsEmpty());
  // A VP below a sales manager: the findings are there when it is told.
  ASSERT_TRUE(document.run(edit::moveBranch(document.chart(), kGiulia, kRevenue)).hasValue());
  said();
  const std::size_t before = document.checker().findingCount();
  ASSERT_TRUE(document.run(edit::moveBranch(document.chart(), kVacant, kGiulia)).hasValue());
  EXPECT_THAT(said(), ElementsAre("changed", "state"));
  EXPECT_THAT(moved, ElementsAre(kVacant));
  EXPECT_GT(findingsThen, before);
  EXPECT_EQ(findingsThen, document.checker().findingCount());
}

TEST_F(DocumentTest, anErrorIsHandedBackAndChangesNothing) {
  const std::string before = test::dump(document.chart());
  const Result<void> done = document.run(Message(Code::EditNothingToDo));
  ASSERT_TRUE(done.hasError());
  EXPECT_EQ(done.error().code, Code::EditNothingToDo);
  EXPECT_EQ(test::dump(document.chart()), before);
  EXPECT_THAT(said(), IsEmpty());
  EXPECT_FALSE(document.isModified());
  EXPECT_FALSE(document.undo());
  EXPECT_FALSE(document.redo());
  EXPECT_THAT(said(), IsEmpty());
}

TEST_F(DocumentTest, undoAndRedoTellAndBringTheFindingsAlong) {
  const std::string before = test::dump(document.chart());
  const std::size_t findings = document.checker().findingCount();
  ASSERT_TRUE(document.run(edit::moveBranch(document.chart(), kRevenue, kMarco)).hasValue());
  const std::size_t broken = document.checker().findingCount();
  ASSERT_NE(broken, findings);
  said();
  EXPECT_TRUE(document.undo());
  EXPECT_THAT(said(), ElementsAre("changed", "state"));
  EXPECT_EQ(findingsThen, findings);
  EXPECT_EQ(test::dump(document.chart()), before);
  EXPECT_TRUE(document.redo());
  EXPECT_EQ(findingsThen, broken);
  EXPECT_EQ(document.chart().manager(kRevenue), kMarco);
}

TEST_F(DocumentTest, goesToAnyStep) {
  for (const std::string_view text : {"one", "two", "three", "four"}) {
    title(kMarco, text);
    document.endTyping();
  }
  ASSERT_EQ(document.history().doneCount(), 4U);
  said();
  document.goToStep(1);
  EXPECT_EQ(titleOf(kMarco), "one");
  EXPECT_EQ(said().size(), 6U);  // three steps, each told
  document.goToStep(4);
  EXPECT_EQ(titleOf(kMarco), "four");
  document.goToStep(0);
  EXPECT_EQ(titleOf(kMarco), "");
  said();
  document.goToStep(0);
  EXPECT_THAT(said(), IsEmpty());
  document.goToStep(99);  // as far as there are any
  EXPECT_EQ(titleOf(kMarco), "four");
}

TEST_F(DocumentTest, typingIsOneStepUntilItEnds) {
  for (const std::string_view text : {"V", "VP"}) title(kMarco, text);
  EXPECT_EQ(document.history().doneCount(), 1U);
  document.endTyping();
  title(kMarco, "VP Sales");
  EXPECT_EQ(document.history().doneCount(), 2U);
}

TEST_F(DocumentTest, foldingIsNeitherAStepNorAChange) {
  document.setFolded(kVacant, true);
  EXPECT_THAT(said(), ElementsAre("folding"));
  EXPECT_TRUE(document.isFolded(kVacant));
  document.setFolded(kVacant, true);
  EXPECT_THAT(said(), IsEmpty());
  document.setFolded({kChief, kVacant}, true);
  EXPECT_THAT(said(), ElementsAre("folding"));
  EXPECT_THAT(document.viewState().folded, ElementsAre(kChief, kVacant));
  EXPECT_FALSE(document.isModified());
  EXPECT_FALSE(document.history().canUndo());
  document.setFolded(PositionId(99), true);  // nobody
  EXPECT_THAT(said(), IsEmpty());
  EXPECT_FALSE(document.isFolded(PositionId(99)));
}

TEST_F(DocumentTest, foldedSeatsThatGoAreNotKept) {
  document.setFolded(kVacant, true);
  ASSERT_TRUE(document.run(edit::removeBranch(document.chart(), kVacant)).hasValue());
  EXPECT_THAT(document.viewState().folded, IsEmpty());
  document.undo();
  EXPECT_THAT(document.viewState().folded, ElementsAre(kVacant));
}

TEST_F(DocumentTest, aNewSeatCanBeFolded) {
  ASSERT_TRUE(document.run(edit::addReport(document.chart(), kMarco)).hasValue());
  const PositionId seat = document.chart().reports(kMarco).front();
  EXPECT_FALSE(document.isFolded(seat));
  document.setFolded(seat, true);
  EXPECT_TRUE(document.isFolded(seat));
}

TEST_F(DocumentTest, opensAsItWasLeft) {
  ViewState view;
  view.folded = {kVacant, PositionId(77)};
  const Document opened(test::fivePeople(), view);
  EXPECT_TRUE(opened.isFolded(kVacant));
  EXPECT_FALSE(opened.isFolded(kChief));
  EXPECT_THAT(opened.viewState().folded, ElementsAre(kVacant));
  EXPECT_FALSE(opened.isModified());
  EXPECT_GT(opened.checker().findingCount(), 0U);  // checked already
  const Document none;
  EXPECT_EQ(none.chart().positionCount(), 0U);
  EXPECT_FALSE(none.isModified());
}

TEST_F(DocumentTest, keepsWhatTheImportSaid) {
  rules::Finding finding;
  finding.rule = rules::RuleId::DataMissingManager;
  finding.severity = Severity::Warning;
  finding.subjects = {kChief};
  finding.row = 7;
  Document imported(test::fivePeople(), ViewState{}, {finding});
  const auto has = [&imported] {
    for (const rules::Finding& each : imported.checker().findings()) {
      if (each.rule == rules::RuleId::DataMissingManager) return true;
    }
    return false;
  };
  EXPECT_TRUE(has());
  // Settled by giving a manager.
  ASSERT_TRUE(imported.run(edit::addManagerAbove(imported.chart(), kChief)).hasValue());
  EXPECT_FALSE(has());
  imported.undo();
  EXPECT_TRUE(has());
}

TEST_F(DocumentTest, knowsWhetherTheFileHoldsIt) {
  EXPECT_FALSE(document.isModified());
  title(kMarco, "x");
  EXPECT_TRUE(document.isModified());
  said();
  document.setPath("/tmp/a.arborg");
  EXPECT_EQ(document.path(), "/tmp/a.arborg");
  EXPECT_THAT(said(), ElementsAre("state"));
  document.markSaved();
  EXPECT_FALSE(document.isModified());
  EXPECT_THAT(said(), ElementsAre("state"));
  document.undo();
  EXPECT_TRUE(document.isModified());
  document.redo();
  EXPECT_FALSE(document.isModified());
}

TEST_F(DocumentTest, anImportIsUnsavedWhateverIsUndone) {
  document.markUnsaved();
  EXPECT_TRUE(document.isModified());
  EXPECT_THAT(said(), ElementsAre("state"));
  title(kMarco, "x");
  document.undo();
  EXPECT_TRUE(document.isModified());
  document.markSaved();
  EXPECT_FALSE(document.isModified());
}

// A plan without edits is no change.
TEST_F(DocumentTest, nothingDoneIsNothingTold) {
  EXPECT_TRUE(document.run(edit::Plan{{}, Message(Code::UndoFix), {}, {}}).hasValue());
  EXPECT_THAT(said(), IsEmpty());
  EXPECT_FALSE(document.isModified());
}

}  // namespace
}  // namespace arborg
