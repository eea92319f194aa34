#include "core/edit/commands/holder_commands.h"

#include <gmock/gmock.h>

#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "tests/core/edit/command_fixture.h"

namespace arborg::edit {
namespace {

class HolderCommands : public CommandTest {
 protected:
  HolderCommands() { start("a:Ann\n  b:Bo\n  v[cro]\n  d:Bo\n"); }
  PersonId person(std::string_view key) const { return chart.findPerson(key).value(); }
};

TEST_F(HolderCommands, swapsHolders) {
  run(swapHolders(chart, at("a"), at("b")));
  EXPECT_EQ(nameAt("a"), "Bo");
  EXPECT_EQ(nameAt("b"), "Ann");
  EXPECT_EQ(name, Message(Code::UndoSwapHolders, {{"name", "Ann"}, {"other", "Bo"}}));
  run(swapHolders(chart, at("v"), at("b")));
  EXPECT_EQ(nameAt("v"), "Ann");
  EXPECT_EQ(nameAt("b"), "");
  EXPECT_EQ(chart.personCount(), 2U);
}

TEST_F(HolderCommands, refusesSwapsThatChangeNothing) {
  EXPECT_EQ(errorOf(swapHolders(chart, at("b"), at("d"))), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(swapHolders(chart, at("v"), at("v"))), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(swapHolders(chart, at("v"), PositionId(9))), Code::EditUnknownPosition);
}

TEST_F(HolderCommands, vacatesAndForgetsWhoHasNoSeatLeft) {
  run(vacate(chart, at("b")));
  EXPECT_EQ(chart.personCount(), 2U);
  run(vacate(chart, at("d")));
  EXPECT_EQ(chart.personCount(), 1U);
  EXPECT_EQ(vacate(chart, at("v")).error(),
            Message(Code::EditNotHeld, {{"name", Term{TermKind::Role, "cro"}}}));
  EXPECT_EQ(errorOf(vacate(chart, PositionId(9))), Code::EditUnknownPosition);
}

TEST_F(HolderCommands, fillsWithSomebodyOfTheChart) {
  run(fill(chart, at("v"), person("p-Bo")));
  EXPECT_EQ(test::dumpTree(chart), "a\n  b!\n  v\n  d!\n");
  EXPECT_EQ(name, Message(Code::UndoFill, {{"name", "Bo"}}));
  run(fill(chart, at("v"), person("p-Ann"), OtherSeats::Keep));
  EXPECT_EQ(nameAt("v"), "Ann");
  EXPECT_EQ(nameAt("a"), "Ann");
  EXPECT_EQ(chart.personCount(), 1U);  // Bo had no other seat
  EXPECT_EQ(errorOf(fill(chart, at("v"), person("p-Ann"), OtherSeats::Keep)),
            Code::EditNothingToDo);
  EXPECT_EQ(errorOf(fill(chart, at("v"), PersonId(99))), Code::EditUnknownPerson);
  EXPECT_EQ(errorOf(fill(chart, PositionId(99), person("p-Ann"))), Code::EditUnknownPosition);
}

TEST_F(HolderCommands, fillsWithANewPerson) {
  run(fill(chart, at("a"), "  Zoe "));
  EXPECT_EQ(nameAt("a"), "Zoe");
  EXPECT_FALSE(chart.findPerson("p-Ann").has_value());
  EXPECT_EQ(errorOf(fill(chart, at("a"), " \t ")), Code::EditNothingToDo);
}

TEST_F(HolderCommands, renamesOnEverySeat) {
  run(rename(chart, at("b"), "Bob"));
  EXPECT_EQ(nameAt("d"), "Bob");
  EXPECT_EQ(name, Message(Code::UndoRename, {{"name", "Bo"}}));
  EXPECT_EQ(errorOf(rename(chart, at("b"), " Bob ")), Code::EditNothingToDo);
}

TEST_F(HolderCommands, aNameOnAVacantSeatMakesAPersonAndNoNameVacates) {
  run(rename(chart, at("v"), "Vic"));
  EXPECT_EQ(nameAt("v"), "Vic");
  EXPECT_EQ(chart.personCount(), 3U);
  EXPECT_EQ(name, Message(Code::UndoRename, {{"name", "Vic"}}));
  run(rename(chart, at("v"), ""));
  EXPECT_EQ(name, Message(Code::UndoVacate, {{"name", "Vic"}}));
  EXPECT_EQ(chart.personCount(), 2U);
  EXPECT_EQ(errorOf(rename(chart, at("v"), " ")), Code::EditNothingToDo);
}

TEST_F(HolderCommands, namesAreCleanAndNotEndless) {
  run(rename(chart, at("a"), "A\xC3(\nB\x01"));
  EXPECT_EQ(nameAt("a"), "A\xEF\xBF\xBD( B");
  EXPECT_EQ(errorOf(rename(chart, at("a"), std::string(kMaxLineLength + 1, 'x'))),
            Code::EditTextTooLong);
  std::string wide;  // code points count, not bytes
  for (std::size_t i = 0; i < kMaxLineLength; ++i) wide += "\xC3\x84";
  run(rename(chart, at("a"), wide));
  EXPECT_EQ(errorOf(rename(chart, PositionId(99), "x")), Code::EditUnknownPosition);
}

}  // namespace
}  // namespace arborg::edit
