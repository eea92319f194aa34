#include "core/edit/commands/sales_commands.h"

#include <gmock/gmock.h>

#include "core/edit/commands/holder_commands.h"
#include "core/edit/commands/paste_commands.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "tests/core/edit/command_fixture.h"

namespace arborg::edit {
namespace {

class SalesCommands : public CommandTest {
 protected:
  SalesCommands() { start("a[ceo]:Ann\n  b[cro]\n  c:Cy\n"); }
  const Search& search(std::string_view key) const { return *chart.position(at(key)).search; }
  static Date day(std::string_view text) { return parseDate(text).value(); }
  std::string dates() const {
    std::string out;
    for (const DiagnosticRun& run : chart.diagnosticRuns()) {
      out += formatDate(run.date) + "/" +
             std::to_string(run.ratings.rating(Practice::Talent).value_or(9)) + " ";
    }
    return out;
  }
  static DiagnosticRun run(std::string_view date, std::uint8_t talent) {
    DiagnosticRun made{day(date)};
    made.ratings.setRating(Practice::Talent, talent);
    return made;
  }
  using CommandTest::run;
};

TEST_F(SalesCommands, openASearchOnce) {
  run(openSearch(chart, at("b")));
  EXPECT_TRUE(search("b").opened);
  EXPECT_EQ(errorOf(openSearch(chart, at("b"))), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(openSearch(chart, PositionId(99))), Code::EditUnknownPosition);
}

TEST_F(SalesCommands, writeAboutATaskAndOpenTheSearchWithIt) {
  run(setSearchItem(chart, at("b"), SearchTask::Panel,
                    {true, " Ann\tLee ", day("2026-04-01"), "one\r\ntwo"}));
  const SearchItem item = search("b").item(SearchTask::Panel);
  EXPECT_TRUE(search("b").opened);
  EXPECT_TRUE(item.done);
  EXPECT_EQ(item.owner, "Ann Lee");
  EXPECT_EQ(item.due, day("2026-04-01"));
  EXPECT_EQ(item.note, "one\ntwo");
  EXPECT_EQ(selected, std::vector<std::string>{"b"});
  EXPECT_EQ(errorOf(setSearchItem(chart, at("b"), SearchTask::Panel, item)), Code::EditNothingToDo);
  run(setSearchItem(chart, at("b"), SearchTask::Panel, SearchItem()));
  EXPECT_TRUE(search("b").items.empty());
  EXPECT_TRUE(search("b").opened);
}

TEST_F(SalesCommands, refuseLongTexts) {
  EXPECT_EQ(errorOf(setSearchItem(chart, at("b"), SearchTask::Pay,
                                  {false, std::string(kMaxLineLength + 1, 'x'), {}, {}})),
            Code::EditTextTooLong);
  EXPECT_EQ(errorOf(setSearchItem(chart, at("b"), SearchTask::Pay,
                                  {false, {}, {}, std::string(kMaxTextLength + 1, 'x')})),
            Code::EditTextTooLong);
}

TEST_F(SalesCommands, mergeTypingButNotTicking) {
  const auto set = [this](SearchItem item) {
    history.commit(chart, setSearchItem(chart, at("b"), SearchTask::Pay, item).value());
  };
  set({false, "A", {}, {}});
  set({false, "An", {}, {}});
  set({false, "Ann", {}, {}});
  EXPECT_EQ(history.doneCount(), 1U);
  set({false, "Ann", {}, "n"});
  EXPECT_EQ(history.doneCount(), 2U);
  set({true, "Ann", {}, "n"});
  set({false, "Ann", {}, "n"});
  EXPECT_EQ(history.doneCount(), 4U);
  while (history.canUndo()) history.undo(chart);
  EXPECT_EQ(search("b"), Search());
}

TEST_F(SalesCommands, keepASearchWhenTheSeatIsFilledAndVacated) {
  run(setSearchItem(chart, at("b"), SearchTask::Pay, {true, {}, {}, {}}));
  run(fill(chart, at("b"), "Bo"));
  EXPECT_TRUE(search("b").item(SearchTask::Pay).done);
  run(vacate(chart, at("b")));
  EXPECT_TRUE(search("b").item(SearchTask::Pay).done);
  run(clearSearch(chart, at("b")));
  EXPECT_FALSE(chart.position(at("b")).search.isStored());
  EXPECT_EQ(errorOf(clearSearch(chart, at("b"))), Code::EditNothingToDo);
}

TEST_F(SalesCommands, tellWhatTheyTouched) {
  const ChangeSet changes = history.commit(chart, openSearch(chart, at("b")).value());
  EXPECT_EQ(changes.altered(), std::vector<PositionId>{at("b")});
  const ChangeSet advisor =
      history.commit(chart, setAdvisorAnswers(chart, AdvisorAnswers()).value());
  EXPECT_TRUE(advisor.advisorChanged());
  EXPECT_FALSE(advisor.empty());
  const ChangeSet runs =
      history.commit(chart, addDiagnosticRun(chart, run("2026-01-01", 1)).value());
  EXPECT_TRUE(runs.diagnosticChanged());
  EXPECT_FALSE(runs.advisorChanged());
  EXPECT_TRUE(history.undo(chart).diagnosticChanged());
}

TEST_F(SalesCommands, setAndForgetTheAnswers) {
  AdvisorAnswers answers;
  answers.channels = 3;
  answers.people = 40;
  answers.set(Symptom::ChurnGrows, true);
  run(setAdvisorAnswers(chart, answers));
  EXPECT_EQ(chart.advisorAnswers(), answers);
  EXPECT_EQ(errorOf(setAdvisorAnswers(chart, answers)), Code::EditNothingToDo);
  answers.competitors = -1;
  EXPECT_EQ(errorOf(setAdvisorAnswers(chart, answers)), Code::EditValueOutOfRange);
  answers.competitors = 0;
  answers.people = kMaxAdvisorAnswer + 1;
  EXPECT_EQ(errorOf(setAdvisorAnswers(chart, answers)), Code::EditValueOutOfRange);
  run(setAdvisorAnswers(chart, std::nullopt));
  EXPECT_FALSE(chart.advisorAnswers().has_value());
}

TEST_F(SalesCommands, keepRunsInTheOrderOfTheirDates) {
  run(addDiagnosticRun(chart, run("2026-02-01", 1)));
  run(addDiagnosticRun(chart, run("2025-02-01", 2)));
  run(addDiagnosticRun(chart, run("2026-02-01", 3)));
  EXPECT_EQ(dates(), "2025-02-01/2 2026-02-01/1 2026-02-01/3 ");
  run(changeDiagnosticRun(chart, 0, run("2027-01-01", 2)));
  EXPECT_EQ(dates(), "2026-02-01/1 2026-02-01/3 2027-01-01/2 ");
  run(changeDiagnosticRun(chart, 1, run("2026-02-01", 4)));
  EXPECT_EQ(dates(), "2026-02-01/1 2026-02-01/4 2027-01-01/2 ");
  run(removeDiagnosticRun(chart, 1));
  EXPECT_EQ(dates(), "2026-02-01/1 2027-01-01/2 ");
  EXPECT_EQ(errorOf(changeDiagnosticRun(chart, 0, run("2026-02-01", 1))), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(changeDiagnosticRun(chart, 2, run("2026-02-01", 1))), Code::EditUnknownRun);
  EXPECT_EQ(errorOf(removeDiagnosticRun(chart, 2)), Code::EditUnknownRun);
}

TEST_F(SalesCommands, mergeTheRatingsOfOneRun) {
  history.commit(chart, addDiagnosticRun(chart, run("2026-01-01", 0)).value());
  for (std::uint8_t rating = 1; rating <= 4; ++rating) {
    history.commit(chart, changeDiagnosticRun(chart, 0, run("2026-01-01", rating)).value());
  }
  EXPECT_EQ(history.doneCount(), 2U);
  history.undo(chart);
  EXPECT_EQ(dates(), "2026-01-01/0 ");
}

TEST_F(SalesCommands, takeAsManyRunsAsTheLimit) {
  ChartBuilder builder;
  builder.setDiagnosticRuns(
      std::vector<DiagnosticRun>(kMaxDiagnosticRuns - 1, run("2026-01-01", 0)));
  chart = builder.take();
  run(addDiagnosticRun(chart, run("2026-01-02", 0)));
  EXPECT_EQ(errorOf(addDiagnosticRun(chart, run("2026-01-02", 0))), Code::EditTooManyRuns);
}

TEST_F(SalesCommands, goWithACutSeat) {
  run(setSearchItem(chart, at("b"), SearchTask::Pay, {true, {}, {}, {}}));
  auto cut = cutBranches(chart, all({"b"}));
  ASSERT_TRUE(cut.hasValue());
  run(std::move(cut.value().plan));
  run(pasteBranch(chart, cut.value().clip, at("c")));
  EXPECT_TRUE(search("b").item(SearchTask::Pay).done);
}

}  // namespace
}  // namespace arborg::edit
