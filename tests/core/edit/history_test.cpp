#include "core/edit/history.h"

#include <gmock/gmock.h>

#include "core/edit/commands/branch_commands.h"
#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/holder_commands.h"
#include "core/edit/commands/structure_commands.h"
#include "core/edit/transaction.h"
#include "core/util/message_codes.h"
#include "tests/core/edit/command_fixture.h"

namespace arborg::edit {
namespace {

class HistoryTest : public CommandTest {
 protected:
  HistoryTest() { start("a:Ann\n  b:Bo\n  v\n"); }

  void commit(Result<Plan> plan) { history.commit(chart, std::move(plan).value()); }
  void title(std::string_view text) {
    commit(setField(chart, at("a"), PositionField::Title, text));
  }
  std::string titleNow() const { return chart.position(at("a")).title; }
};

TEST_F(HistoryTest, namesItsStepsAndRemembersTheSelection) {
  EXPECT_FALSE(history.canUndo());
  EXPECT_FALSE(history.canRedo());
  title("one");
  commit(rename(chart, at("b"), "Bob"));
  EXPECT_EQ(history.stepCount(), 2U);
  EXPECT_EQ(history.doneCount(), 2U);
  EXPECT_EQ(history.stepName(1), Message(Code::UndoRename, {{"name", "Bo"}}));
  EXPECT_THAT(history.stepSelection(1), testing::ElementsAre(at("b")));
  history.undo(chart);
  EXPECT_EQ(history.doneCount(), 1U);
  EXPECT_TRUE(history.canRedo());
  title("other");  // what could be redone is gone
  EXPECT_EQ(history.stepCount(), 2U);
  EXPECT_FALSE(history.canRedo());
}

TEST_F(HistoryTest, aPlanWithoutEditsMakesNoStepAndKeepsRedo) {
  title("one");
  history.undo(chart);
  const ChangeSet changes = history.commit(chart, Plan{{}, Message(Code::UndoFix), {}, {}});
  EXPECT_TRUE(changes.empty());
  EXPECT_TRUE(history.canRedo());
}

TEST_F(HistoryTest, typingIntoOneFieldIsOneStep) {
  for (const std::string_view text : {"H", "He", "Hea", "Head"}) title(text);
  EXPECT_EQ(history.stepCount(), 1U);
  history.undo(chart);
  EXPECT_EQ(titleNow(), "");
  history.redo(chart);
  EXPECT_EQ(titleNow(), "Head");
}

TEST_F(HistoryTest, theRunEndsWhereSomethingComesBetween) {
  title("1");
  history.endMerge();
  title("2");
  EXPECT_EQ(history.stepCount(), 2U);
  commit(setField(chart, at("b"), PositionField::Title, "x"));  // another owner
  title("3");
  EXPECT_EQ(history.stepCount(), 4U);
  commit(setField(chart, at("a"), PositionField::Department, "x"));  // another field
  EXPECT_EQ(history.stepCount(), 5U);
  title("4");
  history.markSaved();
  title("5");
  EXPECT_EQ(history.stepCount(), 7U);
  history.undo(chart);
  history.redo(chart);
  title("6");
  EXPECT_EQ(history.stepCount(), 8U);
  history.undo(chart);
  title("7");
  EXPECT_EQ(history.stepCount(), 8U);
}

TEST_F(HistoryTest, aRunOfNamesGoesBackToTheVacantSeat) {
  const std::string before = test::dump(chart);
  for (const std::string_view text : {"V", "Vi", "Vic", "", "K", "Kim"}) {
    commit(rename(chart, at("v"), text));
  }
  EXPECT_EQ(history.stepCount(), 1U);
  const std::string after = test::dump(chart);
  history.undo(chart);
  EXPECT_EQ(test::dump(chart), before);
  history.redo(chart);
  EXPECT_EQ(test::dump(chart), after);
  EXPECT_EQ(nameAt("v"), "Kim");
}

// The same number of edits, but of different things: neither may be dropped.
TEST_F(HistoryTest, aRunKeepsEverythingThatLeadsBack) {
  start("a:Ann\n  b:Ann\n");
  const std::string before = test::dump(chart);
  commit(rename(chart, at("b"), "Anna"));  // one edit: the name
  commit(rename(chart, at("b"), ""));      // one edit: the seat
  EXPECT_EQ(history.stepCount(), 1U);
  history.undo(chart);
  EXPECT_EQ(test::dump(chart), before);
}

// Adding somebody is one wish, although the seat comes first and the name a moment later.
TEST_F(HistoryTest, theFirstTextOfANewSeatBelongsToIt) {
  const std::string before = test::dump(chart);
  commit(addReport(chart, at("b")));
  const PositionId seat = history.stepSelection(0).front();
  history.endMerge();  // as when a field of another widget is left
  commit(rename(chart, seat, "Kim"));
  EXPECT_EQ(history.stepCount(), 1U);
  EXPECT_EQ(history.stepName(0).code, Code::UndoAddReport);
  EXPECT_EQ(chart.holder(seat)->name, "Kim");
  const std::string after = test::dump(chart);
  // Only the first.
  commit(setField(chart, seat, PositionField::Title, "Closer"));
  EXPECT_EQ(history.stepCount(), 2U);
  history.undo(chart);
  EXPECT_EQ(test::dump(chart), after);
  history.undo(chart);
  EXPECT_EQ(test::dump(chart), before);
  history.redo(chart);
  EXPECT_EQ(test::dump(chart), after);
}

TEST_F(HistoryTest, everyWayToAddWaitsForItsFirstText) {
  const auto stepsOf = [this](Result<Plan> plan) {
    history.clear();
    commit(std::move(plan));
    const PositionId seat = history.stepSelection(0).front();
    // Typed letter by letter: a run that begins inside the step.
    for (const std::string_view text : {"K", "Ki", "Kim"}) commit(rename(chart, seat, text));
    return history.stepCount();
  };
  EXPECT_EQ(stepsOf(addReport(chart, at("b"))), 1U);
  EXPECT_EQ(stepsOf(addPeer(chart, at("b"))), 1U);
  EXPECT_EQ(stepsOf(addManagerAbove(chart, at("b"))), 1U);
  EXPECT_EQ(stepsOf(addRoot(chart)), 1U);
  // Whoever gives the name at once has written it.
  EXPECT_EQ(stepsOf(addReport(chart, at("b"), {"Ola", {}, {}})), 2U);
}

TEST_F(HistoryTest, aNewSeatThatWasLeftAloneStaysAStep) {
  const auto add = [this] {
    commit(addReport(chart, at("b")));
    return history.stepSelection(history.stepCount() - 1).front();
  };
  PositionId seat = add();
  commit(rename(chart, at("a"), "Anna"));  // somebody else
  commit(rename(chart, seat, "Kim"));
  EXPECT_EQ(history.stepCount(), 3U);
  seat = add();
  history.markSaved();
  commit(rename(chart, seat, "Kim"));
  EXPECT_EQ(history.stepCount(), 5U);
  seat = add();
  history.undo(chart);
  history.redo(chart);
  commit(rename(chart, seat, "Kim"));
  EXPECT_EQ(history.stepCount(), 7U);
  seat = add();
  commit(setRole(chart, {&seat, 1}, roleId(BuiltInRole::Cfo)));  // chosen, not written
  commit(rename(chart, seat, "Kim"));
  EXPECT_EQ(history.stepCount(), 10U);
}

TEST_F(HistoryTest, knowsWhereARoleCameFrom) {
  using enum History::RoleSource;
  EXPECT_EQ(history.roleSource(at("b")), Unknown);
  commit(addReport(chart, at("b")));
  const PositionId seat = history.stepSelection(0).front();
  EXPECT_EQ(history.roleSource(seat), Given);
  const TitledSeat titled{seat, roleId(BuiltInRole::VpSales)};
  commit(setTitle(chart, {&titled, 1}, "VP Sales"));
  EXPECT_EQ(history.stepCount(), 1U);
  EXPECT_EQ(chart.position(seat).role, roleId(BuiltInRole::VpSales));
  EXPECT_EQ(history.roleSource(seat), Given);
  history.endMerge();
  const TitledSeat again{seat, roleId(BuiltInRole::Cso)};
  commit(setTitle(chart, {&again, 1}, "Chief Sales Officer"));
  EXPECT_EQ(history.stepCount(), 2U);
  EXPECT_EQ(history.roleSource(seat), Given);
  commit(setRole(chart, {&seat, 1}, roleId(BuiltInRole::Other)));
  commit(setField(chart, seat, PositionField::Title, "x"));
  EXPECT_EQ(history.roleSource(seat), Chosen);
  history.undo(chart);
  history.undo(chart);
  EXPECT_EQ(history.roleSource(seat), Given);
  history.redo(chart);
  EXPECT_EQ(history.roleSource(seat), Chosen);
  // Brought along by a paste or a file: nobody knows.
  commit(addReport(chart, at("b"), {"Ola", {}, roleId(BuiltInRole::Cfo)}));
  EXPECT_EQ(history.roleSource(history.stepSelection(history.doneCount() - 1).front()), Unknown);
}

TEST_F(HistoryTest, longTypingDoesNotPileUp) {
  title("x");
  const std::size_t bytes = history.bytes();
  for (int i = 0; i < 1000; ++i) title(i % 2 == 0 ? "y" : "x");
  EXPECT_EQ(history.stepCount(), 1U);
  EXPECT_LE(history.bytes(), bytes + 64);
}

TEST_F(HistoryTest, knowsTheSavedState) {
  EXPECT_TRUE(history.isSaved());
  title("1");
  EXPECT_FALSE(history.isSaved());
  history.endMerge();
  history.markSaved();
  EXPECT_TRUE(history.isSaved());
  title("2");
  EXPECT_FALSE(history.isSaved());
  history.undo(chart);
  EXPECT_TRUE(history.isSaved());
  history.undo(chart);
  EXPECT_FALSE(history.isSaved());
  history.redo(chart);
  EXPECT_TRUE(history.isSaved());
  history.redo(chart);
  EXPECT_FALSE(history.isSaved());
}

TEST_F(HistoryTest, anOverwrittenSavedStateIsGone) {
  title("1");
  history.endMerge();
  title("2");
  history.markSaved();
  history.undo(chart);
  title("other");  // the saved state was ahead
  EXPECT_FALSE(history.isSaved());
  history.undo(chart);
  EXPECT_FALSE(history.isSaved());
  history.redo(chart);
  EXPECT_FALSE(history.isSaved());
  history.markSaved();
  EXPECT_TRUE(history.isSaved());
}

TEST_F(HistoryTest, theOldestStepsGoWhenTheBytesAreTooMany) {
  History small(20'000);
  std::vector<std::string> texts;
  for (int i = 0; i < 40; ++i) {
    texts.push_back(std::string(900, static_cast<char>('a' + i % 26)) + std::to_string(i));
    small.endMerge();
    small.commit(chart, setField(chart, at("a"), PositionField::Note, texts.back()).value());
    EXPECT_LE(small.bytes(), 20'000U);
  }
  EXPECT_LT(small.stepCount(), 25U);
  EXPECT_GT(small.stepCount(), 5U);
  EXPECT_FALSE(small.isSaved());
  std::size_t step = texts.size() - 1;
  while (small.canUndo()) {
    small.undo(chart);
    --step;
    EXPECT_EQ(chart.position(at("a")).note, texts[step]);
    EXPECT_FALSE(small.isSaved());  // that state was dropped
  }
  while (small.canRedo()) small.redo(chart);
  EXPECT_EQ(chart.position(at("a")).note, texts.back());
}

TEST_F(HistoryTest, aSavedStateMovesWithDroppedStepsUntilItIsDroppedItself) {
  History small(9'000);
  const auto write = [&](char letter) {
    small.endMerge();
    small.commit(chart,
                 setField(chart, at("a"), PositionField::Note, std::string(2'000, letter)).value());
  };
  for (const char letter : {'a', 'b', 'c', 'd'}) write(letter);
  small.markSaved();
  write('e');
  EXPECT_LT(small.stepCount(), 5U);  // some are gone already
  EXPECT_FALSE(small.isSaved());
  small.undo(chart);
  EXPECT_TRUE(small.isSaved());
  for (const char letter : {'f', 'g', 'h', 'i', 'j', 'k'}) write(letter);
  while (small.canUndo()) {
    small.undo(chart);
    EXPECT_FALSE(small.isSaved());
  }
}

TEST_F(HistoryTest, theNewestStepIsKeptHoweverLarge) {
  History tiny(1);
  tiny.commit(chart, setField(chart, at("a"), PositionField::Title, "x").value());
  tiny.endMerge();
  tiny.commit(chart, setField(chart, at("a"), PositionField::Title, "y").value());
  EXPECT_EQ(tiny.stepCount(), 1U);
  tiny.undo(chart);
  EXPECT_EQ(titleNow(), "x");
}

TEST_F(HistoryTest, countsItsBytesExactlyThroughUndoAndRedo) {
  title("one");
  commit(removeBranch(chart, at("a")));
  const std::size_t all = history.bytes();
  history.undo(chart);
  history.undo(chart);
  history.redo(chart);
  history.redo(chart);
  EXPECT_NEAR(static_cast<double>(history.bytes()), static_cast<double>(all), 200);
  history.clear();
  EXPECT_EQ(history.bytes(), 0U);
  EXPECT_TRUE(history.isSaved());
  EXPECT_FALSE(history.canUndo());
}

TEST_F(HistoryTest, tellsWhatWasTouched) {
  const ChangeSet changes = history.commit(chart, moveBranch(chart, at("v"), at("b")).value());
  EXPECT_THAT(changes.moved(), testing::ElementsAre(at("v")));
  EXPECT_THAT(changes.regrouped(), testing::ElementsAre(at("a"), at("b")));
  EXPECT_TRUE(changes.altered().empty());
  EXPECT_TRUE(changes.structureChanged());
  EXPECT_FALSE(changes.rootsChanged());
  const ChangeSet back = history.undo(chart);
  EXPECT_EQ(back.moved(), changes.moved());
  EXPECT_EQ(back.regrouped(), changes.regrouped());
}

TEST_F(HistoryTest, aTransactionThatIsNotCommittedLeavesNoTrace) {
  const std::string before = test::dump(chart);
  {
    Transaction transaction(chart);
    transaction.apply(removeBranch(chart, at("a")).value().edits);
    EXPECT_EQ(chart.positionCount(), 0U);
    transaction.apply(addRoot(chart).value().edits);
  }
  EXPECT_EQ(test::dump(chart), before);
}

}  // namespace
}  // namespace arborg::edit
