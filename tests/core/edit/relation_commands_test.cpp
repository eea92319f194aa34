#include "core/edit/commands/relation_commands.h"

#include <gmock/gmock.h>

#include "core/edit/commands/finding_commands.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "tests/core/edit/command_fixture.h"

namespace arborg::edit {
namespace {

using testing::ElementsAre;

class RelationCommands : public CommandTest {
 protected:
  RelationCommands() { start("a:Ann\n  b:Bo\n  c:Cy\n  d:Di\n"); }
};

TEST_F(RelationCommands, addsChangesRedirectsAndRemoves) {
  run(addDottedLine(chart, at("b"), at("c"), RelationType::Mentor, " coach "));
  const RelationId id = chart.relations().front();
  EXPECT_EQ(chart.relation(id), (Relation{at("b"), at("c"), RelationType::Mentor, "coach"}));
  EXPECT_EQ(name, Message(Code::UndoDottedLine, {{"name", "Bo"}, {"other", "Cy"}}));
  EXPECT_THAT(selected, ElementsAre("b"));
  run(changeDottedLine(chart, id, RelationType::Regional, ""));
  EXPECT_EQ(chart.relation(id).type, RelationType::Regional);
  EXPECT_EQ(errorOf(changeDottedLine(chart, id, RelationType::Regional, " ")),
            Code::EditNothingToDo);
  run(redirectDottedLine(chart, id, at("b"), at("d")));
  EXPECT_EQ(chart.relation(id).manager, at("d"));
  run(addDottedLine(chart, at("d"), at("b")));  // the other way round is another line
  run(removeDottedLine(chart, id));
  EXPECT_EQ(name, Message(Code::UndoRemoveDottedLine, {{"name", "Bo"}, {"other", "Di"}}));
  EXPECT_FALSE(chart.contains(id));
}

TEST_F(RelationCommands, refusesLinesToOneselfAndSecondOnes) {
  run(addDottedLine(chart, at("b"), at("c")));
  run(addDottedLine(chart, at("b"), at("d")));
  const RelationId second = chart.relations().back();
  EXPECT_EQ(addDottedLine(chart, at("b"), at("b")).error(),
            Message(Code::EditDottedLineToItself, {{"name", "Bo"}}));
  EXPECT_EQ(addDottedLine(chart, at("b"), at("c"), RelationType::Overlay).error(),
            Message(Code::EditDottedLineExists, {{"name", "Bo"}, {"other", "Cy"}}));
  EXPECT_EQ(errorOf(redirectDottedLine(chart, second, at("b"), at("c"))),
            Code::EditDottedLineExists);
  EXPECT_EQ(errorOf(redirectDottedLine(chart, second, at("b"), at("d"))), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(addDottedLine(chart, at("b"), PositionId(44))), Code::EditUnknownPosition);
  EXPECT_EQ(errorOf(addDottedLine(chart, at("c"), at("d"), RelationType::Mentor,
                                  std::string(kMaxLineLength + 1, 'x'))),
            Code::EditTextTooLong);
  EXPECT_EQ(errorOf(removeDottedLine(chart, RelationId(9))), Code::EditUnknownDottedLine);
  EXPECT_EQ(errorOf(changeDottedLine(chart, RelationId(9), RelationType::Mentor, "")),
            Code::EditUnknownDottedLine);
  EXPECT_EQ(errorOf(redirectDottedLine(chart, RelationId(9), at("b"), at("c"))),
            Code::EditUnknownDottedLine);
}

TEST_F(RelationCommands, findingsAreAcceptedWithAReasonAndReopened) {
  run(acceptFinding(chart, at("b"), "structure.span", " for now \r\nonly"));
  EXPECT_THAT(chart.position(at("b")).accepted,
              ElementsAre(Acceptance{"structure.span", "for now \nonly"}));
  run(acceptFinding(chart, at("b"), "reporting.cso", "agreed"));
  run(acceptFinding(chart, at("b"), "structure.span", "for ever"));
  EXPECT_THAT(
      chart.position(at("b")).accepted,
      ElementsAre(Acceptance{"reporting.cso", "agreed"}, Acceptance{"structure.span", "for ever"}));
  EXPECT_EQ(errorOf(acceptFinding(chart, at("b"), "structure.span", "for ever")),
            Code::EditNothingToDo);
  EXPECT_EQ(errorOf(acceptFinding(chart, at("b"), "structure.span", " ")), Code::EditReasonMissing);
  run(reopenFinding(chart, at("b"), "structure.span"));
  EXPECT_EQ(name, Message(Code::UndoReopenFinding, {{"name", "Bo"}}));
  EXPECT_EQ(errorOf(reopenFinding(chart, at("b"), "structure.span")), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(reopenFinding(chart, PositionId(9), "x")), Code::EditUnknownPosition);
  EXPECT_EQ(errorOf(acceptFinding(chart, PositionId(9), "x", "y")), Code::EditUnknownPosition);
}

}  // namespace
}  // namespace arborg::edit
