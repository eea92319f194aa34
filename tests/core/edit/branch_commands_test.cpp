#include "core/edit/commands/branch_commands.h"
#include "core/util/message_codes.h"

#include <gmock/gmock.h>

#include "tests/core/edit/command_fixture.h"

namespace arborg::edit {
namespace {

using testing::ElementsAre;

class BranchCommands : public CommandTest {
 protected:
  BranchCommands() {
    start(R"(
ceo:Anna
  cro:Bo
    vp:Cy
      sm1:Di
      sm2:Ed
  cso:Flo
  cfo:Gus
)");
  }
};

TEST_F(BranchCommands, movesABranchToAnotherManager) {
  run(moveBranch(chart, at("vp"), at("cso")));
  EXPECT_EQ(tree(), R"(
ceo
  cro
  cso
    vp
      sm1
      sm2
  cfo
)");
  EXPECT_EQ(name, Message(Code::UndoMove, {{"name", "Cy"}}));
  EXPECT_THAT(selected, ElementsAre("vp"));
}

TEST_F(BranchCommands, movesToAnIndexAmongPeersAndToTheRoots) {
  run(moveBranch(chart, at("sm2"), at("ceo"), 1));
  EXPECT_EQ(tree(), R"(
ceo
  cro
    vp
      sm1
  sm2
  cso
  cfo
)");
  run(moveBranch(chart, at("sm2"), at("ceo"), 3));
  run(moveBranch(chart, at("cro"), std::nullopt, 0));
  EXPECT_EQ(tree(), R"(
cro
  vp
    sm1
ceo
  cso
  cfo
  sm2
)");
}

TEST_F(BranchCommands, refusesMovesThatCannotBe) {
  EXPECT_EQ(moveBranch(chart, at("cro"), at("sm1")).error(),
            Message(Code::EditOntoOwnReport, {{"name", "Bo"}, {"target", "Di"}}));
  EXPECT_EQ(moveBranch(chart, at("cro"), at("cro")).error(),
            Message(Code::EditOntoItself, {{"name", "Bo"}}));
  EXPECT_EQ(errorOf(moveBranch(chart, at("cro"), at("ceo"), 0)), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(moveBranch(chart, at("cfo"), at("ceo"))), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(moveBranch(chart, PositionId(99), at("ceo"))), Code::EditUnknownPosition);
  EXPECT_EQ(errorOf(moveBranch(chart, at("ceo"), PositionId(99))), Code::EditUnknownPosition);
  EXPECT_EQ(errorOf(moveMany(chart, {}, at("ceo"))), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(moveMany(chart, all({"cfo", "cro"}), at("vp"))), Code::EditOntoOwnReport);
}

TEST_F(BranchCommands, movesSeveralSideBySideInDisplayOrder) {
  run(moveMany(chart, all({"cfo", "sm2", "cro", "vp"}), at("cso"), 0));
  EXPECT_EQ(tree(), R"(
ceo
  cso
    cro
      vp
        sm1
        sm2
    cfo
)");
  EXPECT_EQ(name, Message(Code::UndoMoveSeveral, {{"count", std::int64_t{2}}}));
  EXPECT_THAT(selected, ElementsAre("cro", "cfo"));
}

TEST_F(BranchCommands, movesSeveralWithinTheirPeers) {
  run(moveMany(chart, all({"cro", "cfo"}), at("ceo"), 1));
  EXPECT_THAT(tree(), testing::StartsWith("\nceo\n  cso\n  cro\n"));
  EXPECT_EQ(errorOf(moveMany(chart, all({"cro", "cso"}), at("ceo"), 0)), Code::EditNothingToDo);
}

TEST_F(BranchCommands, reordersAsFarAsThereArePeers) {
  run(reorder(chart, at("cso"), -1));
  EXPECT_THAT(tree(), testing::StartsWith("\nceo\n  cso\n  cro\n"));
  run(reorder(chart, at("cso"), 9));
  EXPECT_THAT(tree(), testing::EndsWith("  cfo\n  cso\n"));
  EXPECT_EQ(errorOf(reorder(chart, at("cso"), 1)), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(reorder(chart, at("ceo"), -1)), Code::EditNothingToDo);
}

TEST_F(BranchCommands, movesALevelUpAndDown) {
  run(moveLevelUp(chart, at("vp")));
  EXPECT_EQ(tree(), R"(
ceo
  cro
  vp
    sm1
    sm2
  cso
  cfo
)");
  run(moveLevelDown(chart, at("cso")));
  EXPECT_EQ(tree(), R"(
ceo
  cro
  vp
    sm1
    sm2
    cso
  cfo
)");
  run(moveLevelUp(chart, at("cfo")));
  EXPECT_THAT(tree(), testing::EndsWith("\ncfo\n"));
  EXPECT_EQ(errorOf(moveLevelUp(chart, at("cfo"))), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(moveLevelDown(chart, at("cro"))), Code::EditNothingToDo);
}

TEST_F(BranchCommands, promotesReports) {
  run(promoteReports(chart, at("vp")));
  EXPECT_EQ(tree(), R"(
ceo
  cro
    vp
    sm1
    sm2
  cso
  cfo
)");
  run(promoteReports(chart, at("ceo")));
  EXPECT_THAT(tree(), testing::StartsWith("\nceo\ncro\n"));
  EXPECT_EQ(errorOf(promoteReports(chart, at("sm1"))), Code::EditNothingToDo);
}

TEST_F(BranchCommands, aReportAndItsManagerSwapAndKeepTheirTeams) {
  run(moveBranch(chart, at("cso"), at("cro"), 0));
  run(swapPositions(chart, at("cro"), at("vp")));
  EXPECT_EQ(tree(), R"(
ceo
  vp
    sm1
    cro
      cso
    sm2
  cfo
)");
  EXPECT_EQ(name, Message(Code::UndoSwapPositions, {{"name", "Bo"}, {"other", "Cy"}}));
  run(swapPositions(chart, at("vp"), at("ceo")));
  EXPECT_EQ(tree(), R"(
vp
  ceo
    cfo
  sm1
  cro
    cso
  sm2
)");
}

TEST_F(BranchCommands, strangersSwapWithTheirBranches) {
  run(swapPositions(chart, at("cfo"), at("vp")));
  EXPECT_EQ(tree(), R"(
ceo
  cro
    cfo
  cso
  vp
    sm1
    sm2
)");
  run(swapPositions(chart, at("vp"), at("cro")));
  EXPECT_EQ(tree(), R"(
ceo
  vp
    sm1
    sm2
  cso
  cro
    cfo
)");
  EXPECT_EQ(errorOf(swapPositions(chart, at("ceo"), at("sm1"))), Code::EditOntoOwnReport);
  EXPECT_EQ(errorOf(swapPositions(chart, at("sm1"), at("ceo"))), Code::EditOntoOwnReport);
  EXPECT_EQ(errorOf(swapPositions(chart, at("cfo"), at("cfo"))), Code::EditNothingToDo);
}

}  // namespace
}  // namespace arborg::edit
