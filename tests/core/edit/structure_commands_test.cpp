#include "core/edit/commands/structure_commands.h"

#include <gmock/gmock.h>

#include "core/edit/commands/default_roles.h"
#include "core/edit/commands/relation_commands.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "tests/core/edit/command_fixture.h"

namespace arborg::edit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class StructureCommands : public CommandTest {
 protected:
  StructureCommands() {
    start(R"(
ceo[ceo]:Anna
  cro[cro]:Bo
    vp[vp_sales]:Cy
      sm1[sales_manager]:Di
      sm2[sales_manager]
    vp2[vp_sales]:Ed
  cfo[cfo]:Gus
)");
  }
  BuiltInRole roleAt(std::string_view key) const {
    return builtInRole(chart.position(at(key)).role).value();
  }
};

TEST_F(StructureCommands, addsAReportAtTheEndWithTheUsualRole) {
  run(addReport(chart, at("vp"), {.name = " Hal\tAxe ", .title = "Head", .role = {}}));
  EXPECT_EQ(tree(), R"(
ceo
  cro
    vp
      sm1
      sm2!
      n8
    vp2
  cfo
)");
  EXPECT_EQ(nameAt("n8"), "Hal Axe");
  EXPECT_EQ(chart.position(at("n8")).title, "Head");
  EXPECT_EQ(roleAt("n8"), BuiltInRole::SalesManager);
  EXPECT_EQ(chart.person(*chart.position(at("n8")).holder).key, "p7");
  EXPECT_THAT(selected, ElementsAre("n8"));
  EXPECT_EQ(name, Message(Code::UndoAddReport));
}

TEST_F(StructureCommands, addsAReportAtAnIndexVacantWithItsOwnRole) {
  run(addReport(chart, at("ceo"), {.name = {}, .title = {}, .role = roleId(BuiltInRole::Cmo)}, 1));
  EXPECT_EQ(roleAt("n8"), BuiltInRole::Cmo);
  EXPECT_EQ(chart.indexAmongPeers(at("n8")), 1U);
  EXPECT_FALSE(chart.position(at("n8")).holder.has_value());
}

TEST_F(StructureCommands, addsAPeerRightAfterWithTheSameRole) {
  run(addPeer(chart, at("sm1")));
  EXPECT_EQ(chart.indexAmongPeers(at("n8")), 1U);
  EXPECT_EQ(roleAt("n8"), BuiltInRole::SalesManager);
  run(addPeer(chart, at("cro")));
  EXPECT_EQ(roleAt("n9"), BuiltInRole::Other);  // a second CRO would be a finding
  run(addPeer(chart, at("ceo"), {.name = "Zoe", .title = {}, .role = {}}));
  EXPECT_EQ(chart.roots().size(), 2U);
}

TEST_F(StructureCommands, addsAManagerAbove) {
  run(addManagerAbove(chart, at("cro")));
  EXPECT_EQ(tree(), R"(
ceo
  n8!
    cro
      vp
        sm1
        sm2!
      vp2
  cfo
)");
  EXPECT_EQ(roleAt("n8"), BuiltInRole::Other);  // a CEO below the CEO does not fit
  run(addManagerAbove(chart, at("sm1"), {.name = "Top", .title = {}, .role = {}}));
  EXPECT_EQ(roleAt("n9"), BuiltInRole::Other);
  run(addManagerAbove(chart, at("ceo")));
  EXPECT_EQ(chart.roots().size(), 1U);
  EXPECT_EQ(chart.manager(at("ceo")), at("n10"));
}

TEST_F(StructureCommands, addsRoots) {
  run(addRoot(chart, {}, 0));
  EXPECT_EQ(roleAt("n8"), BuiltInRole::Other);
  EXPECT_EQ(chart.indexAmongPeers(at("n8")), 0U);
  start("");
  run(addRoot(chart));
  EXPECT_EQ(roleAt("n1"), BuiltInRole::Ceo);
}

TEST_F(StructureCommands, refusesSeedsThatDoNotFit) {
  const std::string tooLong(kMaxLineLength + 1, 'x');
  const std::string enough(kMaxLineLength, 'x');
  EXPECT_EQ(addReport(chart, at("vp"), {.name = tooLong, .title = {}, .role = {}}).error(),
            Message(Code::EditTextTooLong, {{"field", Term{TermKind::Field, "name"}},
                                            {"limit", std::int64_t{kMaxLineLength}}}));
  EXPECT_EQ(errorOf(addRoot(chart, {.name = {}, .title = tooLong, .role = {}})),
            Code::EditTextTooLong);
  EXPECT_EQ(errorOf(addPeer(chart, at("vp"), {.name = {}, .title = {}, .role = RoleId(400)})),
            Code::EditUnknownRole);
  EXPECT_EQ(errorOf(addReport(chart, PositionId(77))), Code::EditUnknownPosition);
  EXPECT_EQ(errorOf(addPeer(chart, PositionId(77))), Code::EditUnknownPosition);
  EXPECT_EQ(errorOf(addManagerAbove(chart, PositionId(77))), Code::EditUnknownPosition);
  run(addReport(chart, at("vp"), {.name = enough, .title = {}, .role = {}}));
}

TEST_F(StructureCommands, aMillionPositionsAreEnough) {
  ChartBuilder builder;
  builder.reserve(kMaxPositions, 0);
  for (std::size_t i = 1; i < kMaxPositions; ++i) {
    Position position;
    position.key = formatInteger(static_cast<std::int64_t>(i));
    builder.addPosition(std::move(position), std::nullopt);
  }
  chart = builder.take();
  history.commit(chart, addRoot(chart).value());
  EXPECT_EQ(chart.positionCount(), kMaxPositions);
  EXPECT_EQ(addRoot(chart).error(),
            Message(Code::EditTooManyPositions, {{"limit", std::int64_t{kMaxPositions}}}));
}

TEST_F(StructureCommands, usualRolesBreakNoRule) {
  using enum BuiltInRole;
  EXPECT_EQ(defaultReportRole(roleId(Ceo)), roleId(Cso));
  EXPECT_EQ(defaultReportRole(roleId(Cso)), roleId(VpSales));
  EXPECT_EQ(defaultReportRole(roleId(SalesTeamLead)), roleId(AccountExecutive));
  EXPECT_EQ(defaultReportRole(roleId(AccountExecutive)), roleId(Other));
  EXPECT_EQ(defaultManagerRole(chart, at("sm1")), roleId(Other));
  start("vp[vp_sales]\n  ae[account_executive]\n");
  EXPECT_EQ(defaultManagerRole(chart, at("ae")), roleId(SalesTeamLead));
  EXPECT_EQ(defaultManagerRole(chart, at("vp")), roleId(Cso));
  start("ceo[ceo]\n  cso[cso]\n");
  EXPECT_EQ(defaultReportRole(chart, at("ceo")), roleId(Other));
}

TEST_F(StructureCommands, removesASeatAndItsReportsMoveUpInItsPlace) {
  run(remove(chart, at("cro")));
  EXPECT_EQ(tree(), R"(
ceo
  vp
    sm1
    sm2!
  vp2
  cfo
)");
  EXPECT_EQ(chart.personCount(), 5U);
  EXPECT_EQ(name, Message(Code::UndoRemove, {{"name", "Bo"}}));
  EXPECT_THAT(selected, ElementsAre("vp"));
  run(remove(chart, at("ceo")));
  EXPECT_EQ(tree(), R"(
vp
  sm1
  sm2!
vp2
cfo
)");
}

TEST_F(StructureCommands, removingSelectsTheNextThenTheOneBeforeThenTheManager) {
  run(remove(chart, at("sm1")));
  EXPECT_THAT(selected, ElementsAre("sm2"));
  EXPECT_EQ(name, Message(Code::UndoRemove, {{"name", "Di"}}));
  run(remove(chart, at("sm2")));
  EXPECT_THAT(selected, ElementsAre("vp"));
  EXPECT_EQ(name, Message(Code::UndoRemove, {{"name", Term{TermKind::Role, "sales_manager"}}}));
  run(removeBranch(chart, at("vp2")));
  EXPECT_THAT(selected, ElementsAre("vp"));
  run(removeBranch(chart, at("ceo")));
  EXPECT_THAT(selected, IsEmpty());
  EXPECT_EQ(chart.positionCount(), 0U);
}

TEST_F(StructureCommands, removesManyAndWhatIsBelowMovesPastAllOfThem) {
  run(removeMany(chart, all({"vp", "cro", "sm2", "vp"})));
  EXPECT_EQ(tree(), R"(
ceo
  sm1
  vp2
  cfo
)");
  EXPECT_EQ(name, Message(Code::UndoRemoveSeveral, {{"count", std::int64_t{3}}}));
}

TEST_F(StructureCommands, removesBranchesWithTheirPeople) {
  run(removeBranch(chart, at("cro")));
  EXPECT_EQ(tree(), "\nceo\n  cfo\n");
  EXPECT_EQ(chart.personCount(), 2U);
  EXPECT_EQ(name, Message(Code::UndoRemoveBranch, {{"name", "Bo"}, {"count", std::int64_t{5}}}));
  EXPECT_THAT(selected, ElementsAre("cfo"));
  history.undo(chart);
  run(removeBranches(chart, all({"sm2", "vp", "cfo"})));
  EXPECT_EQ(tree(), "\nceo\n  cro\n    vp2\n");
  EXPECT_EQ(name, Message(Code::UndoRemoveSeveral, {{"count", std::int64_t{4}}}));
}

TEST_F(StructureCommands, removedSeatsTakeTheirDottedLinesAlong) {
  run(addDottedLine(chart, at("sm1"), at("cfo")));
  run(addDottedLine(chart, at("vp2"), at("vp")));
  run(remove(chart, at("vp")));
  EXPECT_EQ(chart.relations().size(), 1U);
  run(removeBranch(chart, at("cfo")));
  EXPECT_THAT(chart.relations(), IsEmpty());
}

TEST_F(StructureCommands, somebodyWithAnotherSeatStays) {
  start("a:Ann\n  b:Ann\n  c:Ann\n");
  run(remove(chart, at("b")));
  EXPECT_EQ(chart.personCount(), 1U);
  run(removeBranch(chart, at("a")));
  EXPECT_EQ(chart.personCount(), 0U);
}

TEST_F(StructureCommands, refusesToRemoveNobody) {
  EXPECT_EQ(errorOf(removeMany(chart, {})), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(remove(chart, PositionId(77))), Code::EditUnknownPosition);
  EXPECT_EQ(errorOf(removeBranch(chart, PositionId(77))), Code::EditUnknownPosition);
}

}  // namespace
}  // namespace arborg::edit
