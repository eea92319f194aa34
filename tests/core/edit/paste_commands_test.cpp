#include "core/edit/commands/paste_commands.h"

#include <gmock/gmock.h>

#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/finding_commands.h"
#include "core/edit/commands/relation_commands.h"
#include "core/edit/commands/settings_commands.h"
#include "core/util/message_codes.h"
#include "tests/core/edit/command_fixture.h"

namespace arborg::edit {
namespace {

using testing::ElementsAre;

class PasteCommands : public CommandTest {
 protected:
  PasteCommands() {
    start(R"(
ceo[ceo]:Anna
  cro[cro]:Bo
    vp[vp_sales]:Cy
      sm1[sales_manager]:Di
      sm2[sales_manager]
  cfo[cfo]:Gus
)");
  }
  BranchClip copied(std::initializer_list<std::string_view> keys) const {
    return copyBranches(chart, all(keys)).value();
  }
};

TEST_F(PasteCommands, aClipIsASmallChartOfItsOwn) {
  run(addCustomField(chart, "Unused"));
  run(addCustomField(chart, "Region"));
  run(addRole(chart, Role{{}, "Closer", 6, RoleKind::Seller, RoleFunction::Sales}));
  run(setField(chart, at("sm1"), chart.findCustomField("region").value(), "North"));
  run(setRole(chart, at("sm2"), chart.findRole("closer").value()));
  run(addDottedLine(chart, at("sm1"), at("sm2"), RelationType::Mentor, "coach"));
  run(addDottedLine(chart, at("sm1"), at("cfo")));
  const Chart clip = copied({"sm1", "vp"}).chart;
  EXPECT_EQ(test::dumpTree(clip), "vp\n  sm1\n  sm2!\n");
  EXPECT_EQ(clip.personCount(), 2U);
  EXPECT_EQ(clip.relations().size(), 1U);
  EXPECT_EQ(clip.customFieldSlots(), 1U);
  const PositionId sm1 = clip.findPosition("sm1").value();
  EXPECT_EQ(clip.customValue(sm1, clip.findCustomField("region").value()), "North");
  EXPECT_EQ(clip.roleOf(clip.findPosition("sm2").value()).name, "Closer");

  start("x:Xi\n");
  history.clear();
  run(pasteBranch(chart, BranchClip{clip, false}, at("x")));
  EXPECT_EQ(test::dumpTree(chart), "x\n  vp\n    sm1\n    sm2!\n");
  EXPECT_EQ(chart.relation(chart.relations().front()).caption, "coach");
  EXPECT_EQ(fieldText(chart, at("sm1"), chart.findCustomField("region").value()), "North");
  EXPECT_EQ(chart.roleOf(at("sm2")).name, "Closer");
}

TEST_F(PasteCommands, pastesCopiesWithFreshKeysAndNewPeople) {
  const BranchClip clip = copied({"cro", "cfo"});
  run(pasteBranch(chart, clip, at("ceo"), 0));
  EXPECT_EQ(test::dumpTree(chart), R"(ceo
  n7
    n8
      n9
      n10!
  n11
  cro
    vp
      sm1
      sm2!
  cfo
)");
  EXPECT_EQ(name, Message(Code::UndoPaste, {{"count", std::int64_t{5}}}));
  EXPECT_THAT(selected, ElementsAre("n7", "n11"));
  EXPECT_EQ(nameAt("n9"), "Di");
  EXPECT_NE(chart.position(at("n9")).holder, chart.position(at("sm1")).holder);
  run(pasteBranch(chart, clip, std::nullopt));
  EXPECT_EQ(chart.roots().size(), 3U);
}

TEST_F(PasteCommands, whatWasCutComesBackAsItWas) {
  Cut cut = cutBranches(chart, all({"cro"})).value();
  run(std::move(cut.plan));
  EXPECT_EQ(name, Message(Code::UndoCut, {{"name", "Bo"}}));
  EXPECT_EQ(test::dumpTree(chart), "ceo\n  cfo\n");
  run(pasteBranch(chart, cut.clip, at("cfo")));
  EXPECT_EQ(tree(), R"(
ceo
  cfo
    cro
      vp
        sm1
        sm2!
)");
  EXPECT_TRUE(chart.findPerson("p-Bo").has_value());
  run(pasteBranch(chart, cut.clip, at("cfo")));  // a second time it is a copy
  EXPECT_EQ(chart.positionCount(), 10U);
  EXPECT_EQ(chart.personCount(), 8U);
  Cut several = cutBranches(chart, all({"sm1", "sm2"})).value();
  EXPECT_EQ(several.plan.name, Message(Code::UndoCutSeveral, {{"count", std::int64_t{2}}}));
}

TEST_F(PasteCommands, somebodyWhoKeepsASeatGetsTheCutOneBack) {
  start("a:Ann\n  b:Ann\n  c:Cy\n");
  Cut cut = cutBranches(chart, all({"b"})).value();
  run(std::move(cut.plan));
  run(pasteBranch(chart, cut.clip, at("c")));
  EXPECT_EQ(chart.position(at("b")).holder, chart.position(at("a")).holder);
  EXPECT_EQ(chart.personCount(), 2U);
}

TEST_F(PasteCommands, fieldsAndRolesMeetByKeyThenByName) {
  run(addCustomField(chart, "Region"));
  run(addCustomField(chart, "Area"));
  const auto region = chart.findCustomField("region").value();
  const auto area = chart.findCustomField("area").value();
  run(setField(chart, at("sm1"), region, "North"));
  run(setField(chart, at("sm1"), area, "City"));
  const BranchClip clip = copied({"sm1"});

  run(renameCustomField(chart, region, "District"));
  run(pasteBranch(chart, clip, at("vp")));
  EXPECT_EQ(chart.customFieldSlots(), 2U);

  // A chart where one field has the key of the first and the name of the second.
  ChartBuilder builder;
  const auto both = builder.addCustomField(CustomField{"region", "AREA"});
  chart = builder.take();
  history.clear();
  run(pasteBranch(chart, clip, std::nullopt));
  const PositionId pasted = chart.roots().front();
  EXPECT_EQ(chart.customValue(pasted, both), "North");
  ASSERT_EQ(chart.customFieldSlots(), 2U);
  EXPECT_EQ(chart.customValue(pasted, CustomFieldId(1)), "City");
}

TEST_F(PasteCommands, duplicatesRightAfter) {
  run(acceptFinding(chart, at("sm1"), "structure.span", "fine"));
  run(duplicateBranch(chart, at("vp")));
  EXPECT_EQ(tree(), R"(
ceo
  cro
    vp
      sm1
      sm2!
    n7
      n8
      n9!
  cfo
)");
  EXPECT_EQ(chart.position(at("n8")).accepted.size(), 1U);
  EXPECT_EQ(name, Message(Code::UndoDuplicate, {{"name", "Cy"}}));
  EXPECT_THAT(selected, ElementsAre("n7"));
  run(duplicateBranches(chart, all({"sm1", "sm2"})));
  EXPECT_THAT(tree(), testing::HasSubstr("      sm1\n      n10\n      sm2!\n      n11!\n"));
  EXPECT_EQ(name, Message(Code::UndoDuplicateSeveral, {{"count", std::int64_t{2}}}));
}

TEST_F(PasteCommands, refusesWhatIsNotThere) {
  EXPECT_EQ(errorOf(pasteBranch(chart, BranchClip(), at("ceo"))), Code::EditNothingToPaste);
  EXPECT_EQ(errorOf(pasteBranch(chart, copied({"cfo"}), PositionId(99))),
            Code::EditUnknownPosition);
  EXPECT_EQ(errorOf(duplicateBranch(chart, PositionId(99))), Code::EditUnknownPosition);
  EXPECT_EQ(copyBranches(chart, {}).error().code, Code::EditNothingToDo);
  EXPECT_EQ(cutBranches(chart, {}).error().code, Code::EditNothingToDo);
}

}  // namespace
}  // namespace arborg::edit
