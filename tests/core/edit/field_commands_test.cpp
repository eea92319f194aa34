#include "core/edit/commands/field_commands.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

#include "core/edit/commands/settings_commands.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "tests/core/edit/command_fixture.h"

namespace arborg::edit {
namespace {

class FieldCommands : public CommandTest {
 protected:
  FieldCommands() {
    start("a:Ann\n  b:Bo\n  v[cro]\n  d:Bo\n");
    run(addCustomField(chart, "Region"));
    run(addRole(chart, Role{{}, "Closer", 6, RoleKind::Seller, RoleFunction::Sales}));
  }
  CustomFieldId region() const { return chart.findCustomField("region").value(); }
  std::string text(std::string_view key, const FieldRef& field) const {
    return fieldText(chart, at(key), field);
  }
};

TEST_F(FieldCommands, setsEveryFieldOfAPositionFromText) {
  const std::vector<std::pair<PositionField, std::string>> values = {
      {PositionField::Key, "0042"},
      {PositionField::Role, "cso"},
      {PositionField::Arrangement, "two_columns"},
      {PositionField::Direction, "bottom_up"},
      {PositionField::Title, "Head of it all"},
      {PositionField::Department, "Sales"},
      {PositionField::Quota, "1500000"},
      {PositionField::Cost, "-0.5"},
      {PositionField::Fte, "0.8"},
      {PositionField::Note, "two\nlines"},
      {PositionField::Attained, "-250000.5"},
      {PositionField::Opportunities, "40"},
      {PositionField::DealsWon, "12.5"},
      {PositionField::SalesCycle, "38"},
  };
  const PositionId id = at("a");
  for (const auto& [field, value] : values) {
    run(setField(chart, id, field, value));
    EXPECT_EQ(fieldText(chart, id, field), value);
    EXPECT_EQ(errorOf(setField(chart, id, field, value)), Code::EditNothingToDo);
  }
  EXPECT_EQ(name, Message(Code::UndoSetField,
                          {{"field", Term{TermKind::Field, "sales_cycle"}}, {"name", "Ann"}}));
  for (const auto& [field, value] : values) {
    if (field == PositionField::Key) continue;
    run(setField(chart, id, field, "  "));
  }
  Position expected;
  expected.key = "0042";
  expected.note = "  ";
  expected.holder = chart.position(id).holder;
  EXPECT_EQ(chart.position(id), expected);
}

TEST_F(FieldCommands, setsEveryFieldOfAPersonFromText) {
  for (const PersonField field : {PersonField::Key, PersonField::Name, PersonField::Email,
                                  PersonField::Phone, PersonField::Photo}) {
    run(setField(chart, at("b"), field, " value "));
    EXPECT_EQ(text("d", field), "value");
  }
  run(setField(chart, at("b"), Skill::Closing, "5"));
  EXPECT_EQ(text("d", Skill::Closing), "5");
  run(setRating(chart, at("d"), Skill::Closing, 0));
  EXPECT_EQ(text("b", Skill::Closing), "0");
  run(setField(chart, at("b"), Skill::Closing, ""));
  EXPECT_EQ(text("b", Skill::Closing), "");
}

TEST_F(FieldCommands, namesSeatPeopleAndVacate) {
  run(setField(chart, all({"v", "a"}), PersonField::Name, "Eve"));
  EXPECT_EQ(nameAt("v"), "Eve");
  EXPECT_EQ(nameAt("a"), "Eve");
  EXPECT_NE(chart.position(at("v")).holder, chart.position(at("a")).holder);
  run(setField(chart, all({"v", "b"}), PersonField::Name, ""));
  EXPECT_EQ(test::dumpTree(chart), "a\n  b!\n  v!\n  d\n");
}

TEST_F(FieldCommands, setsFieldsOfTheUsersOwn) {
  run(setField(chart, at("b"), region(), " North "));
  EXPECT_EQ(text("b", region()), "North");
  EXPECT_EQ(name, Message(Code::UndoSetField, {{"field", "Region"}, {"name", "Bo"}}));
  run(setField(chart, at("b"), region(), ""));
  EXPECT_TRUE(chart.position(at("b")).custom.empty());
  EXPECT_EQ(errorOf(setField(chart, at("b"), CustomFieldId(5), "x")), Code::EditUnknownField);
}

TEST_F(FieldCommands, setsManyAtOnceAndLeavesOutWhatHasTheValue) {
  run(setField(chart, all({"a", "b", "v"}), PositionField::Department, "Sales"));
  EXPECT_EQ(name,
            Message(Code::UndoSetFieldOfSeveral,
                    {{"field", Term{TermKind::Field, "department"}}, {"count", std::int64_t{3}}}));
  const auto plan = setField(chart, all({"a", "d"}), PositionField::Department, "Sales");
  EXPECT_EQ(plan.value().edits.size(), 1U);
  EXPECT_EQ(plan.value().select.size(), 2U);
  run(setArrangement(chart, all({"a", "d"}), Arrangement::Column));
  run(setRole(chart, all({"a", "b", "v"}), roleId(BuiltInRole::Sdr)));
  run(setNumber(chart, all({"a", "b"}), PositionField::Quota, 5.0));
  run(setNumber(chart, all({"a", "b"}), PositionField::Quota, std::nullopt));
  EXPECT_EQ(errorOf(setNumber(chart, all({"a", "b"}), PositionField::Quota, std::nullopt)),
            Code::EditNothingToDo);
}

TEST_F(FieldCommands, aTitleMayBringItsRole) {
  const RoleId cso = roleId(BuiltInRole::Cso);
  const std::vector<TitledSeat> seats = {{at("a"), cso}, {at("b"), std::nullopt}};
  const RoleId roleOfB = chart.position(at("b")).role;
  run(setTitle(chart, seats, " CSO "));
  EXPECT_EQ(chart.position(at("a")).title, "CSO");
  EXPECT_EQ(chart.position(at("b")).title, "CSO");
  EXPECT_EQ(chart.position(at("a")).role, cso);
  EXPECT_EQ(chart.position(at("b")).role, roleOfB);
  EXPECT_EQ(errorOf(setTitle(chart, seats, "CSO")), Code::EditNothingToDo);
  // The role alone, where the title was written before.
  const std::vector<TitledSeat> later = {{at("b"), cso}};
  run(setTitle(chart, later, "CSO"));
  EXPECT_EQ(chart.position(at("b")).role, cso);
  const std::vector<TitledSeat> unknown = {{at("b"), RoleId(999)}};
  EXPECT_EQ(errorOf(setTitle(chart, unknown, "x")), Code::EditUnknownRole);
  EXPECT_EQ(errorOf(setTitle(chart, {}, "x")), Code::EditNothingToDo);
}

TEST_F(FieldCommands, rolesOfTheUsersOwnGoByName) {
  run(setField(chart, at("a"), PositionField::Role, "Closer"));
  EXPECT_EQ(chart.roleOf(at("a")).key, "closer");
  EXPECT_EQ(text("a", PositionField::Role), "Closer");
  EXPECT_EQ(setField(chart, at("a"), PositionField::Role, "Clown").error(),
            Message(Code::EditUnknownRole, {{"text", "Clown"}}));
  EXPECT_EQ(errorOf(setRole(chart, at("a"), RoleId(99))), Code::EditUnknownRole);
}

TEST_F(FieldCommands, refusesValuesThatAreNone) {
  const Term quota{TermKind::Field, "quota"};
  EXPECT_EQ(setField(chart, at("a"), PositionField::Quota, "1,5").error(),
            Message(Code::EditNotANumber, {{"field", quota}, {"text", "1,5"}}));
  EXPECT_EQ(setField(chart, at("a"), PositionField::Quota, "2e15").error(),
            Message(Code::EditValueOutOfRange,
                    {{"field", quota}, {"minimum", -kMaxAmount}, {"maximum", kMaxAmount}}));
  const double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(errorOf(setNumber(chart, at("a"), PositionField::Cost, infinity)),
            Code::EditValueOutOfRange);
  EXPECT_EQ(errorOf(setNumber(chart, at("a"), PositionField::Cost, std::nan(""))),
            Code::EditValueOutOfRange);
  EXPECT_EQ(errorOf(setNumber(chart, at("a"), PositionField::Fte, -0.1)),
            Code::EditValueOutOfRange);
  EXPECT_EQ(errorOf(setNumber(chart, at("a"), PositionField::Fte, 101)), Code::EditValueOutOfRange);
  for (const PositionField field :
       {PositionField::Opportunities, PositionField::DealsWon, PositionField::SalesCycle}) {
    EXPECT_EQ(errorOf(setNumber(chart, at("a"), field, -1)), Code::EditValueOutOfRange);
    EXPECT_EQ(errorOf(setNumber(chart, at("a"), field, rangeOf(field).maximum + 1)),
              Code::EditValueOutOfRange);
  }
  EXPECT_EQ(errorOf(setField(chart, at("a"), PositionField::Direction, "diagonal")),
            Code::EditUnknownChoice);
  EXPECT_EQ(errorOf(setField(chart, at("a"), PositionField::Arrangement, "diagonal")),
            Code::EditUnknownChoice);
  EXPECT_EQ(errorOf(setField(chart, at("a"), Skill::Sales, "6")), Code::EditValueOutOfRange);
  EXPECT_EQ(errorOf(setField(chart, at("a"), Skill::Sales, "many")), Code::EditNotANumber);
  EXPECT_EQ(errorOf(setRating(chart, at("a"), Skill::Sales, -1)), Code::EditValueOutOfRange);
  EXPECT_EQ(
      errorOf(setField(chart, at("a"), PositionField::Note, std::string(kMaxTextLength + 1, 'x'))),
      Code::EditTextTooLong);
  EXPECT_EQ(errorOf(setField(chart, at("a"), region(), std::string(kMaxTextLength + 1, 'x'))),
            Code::EditTextTooLong);
}

TEST_F(FieldCommands, takesValuesUpToTheirLimits) {
  run(setNumber(chart, at("a"), PositionField::Quota, kMaxAmount));
  run(setNumber(chart, at("a"), PositionField::Cost, -kMaxAmount));
  run(setNumber(chart, at("a"), PositionField::Fte, kMaxFte));
  run(setNumber(chart, at("a"), PositionField::Fte, 0));
  run(setField(chart, at("a"), PositionField::Note, std::string(kMaxTextLength, 'x')));
  run(setField(chart, at("a"), region(), std::string(kMaxTextLength, 'x')));
  run(setRating(chart, at("a"), Skill::Sales, kMaxRating));
  const double above = std::nextafter(kMaxAmount, 2 * kMaxAmount);
  EXPECT_EQ(errorOf(setNumber(chart, at("a"), PositionField::Quota, above)),
            Code::EditValueOutOfRange);
  EXPECT_EQ(errorOf(setNumber(chart, at("a"), PositionField::Cost, -above)),
            Code::EditValueOutOfRange);
}

TEST_F(FieldCommands, keepsKeysUnique) {
  EXPECT_EQ(setField(chart, at("a"), PositionField::Key, "b").error(),
            Message(Code::EditKeyTaken, {{"key", "b"}}));
  EXPECT_EQ(errorOf(setField(chart, at("a"), PositionField::Key, " ")), Code::EditKeyEmpty);
  EXPECT_EQ(errorOf(setField(chart, all({"a", "b"}), PositionField::Key, "z")), Code::EditKeyTaken);
  EXPECT_EQ(errorOf(setField(chart, at("a"), PersonField::Key, "p-Bo")), Code::EditKeyTaken);
  EXPECT_EQ(errorOf(setField(chart, all({"b", "d"}), PersonField::Key, "p-Bo")),
            Code::EditNothingToDo);  // one person
  EXPECT_EQ(errorOf(setField(chart, at("a"), PersonField::Key, "")), Code::EditKeyEmpty);
}

TEST_F(FieldCommands, vacantSeatsArePassedOver) {
  EXPECT_EQ(errorOf(setField(chart, at("v"), PersonField::Email, "x@y")), Code::EditNotHeld);
  EXPECT_EQ(errorOf(setRating(chart, at("v"), Skill::Sales, 3)), Code::EditNotHeld);
  run(setField(chart, all({"v", "a"}), PersonField::Email, "x@y"));
  EXPECT_EQ(text("a", PersonField::Email), "x@y");
  EXPECT_EQ(text("v", PersonField::Email), "");
  EXPECT_EQ(errorOf(setField(chart, {}, PersonField::Email, "x")), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(setField(chart, PositionId(99), PersonField::Email, "x")),
            Code::EditUnknownPosition);
}

TEST_F(FieldCommands, everyFieldHasAKeyThatReadsBack) {
  for (int i = 0; i < static_cast<int>(kPositionFieldCount); ++i) {
    const auto field = static_cast<PositionField>(i);
    EXPECT_EQ(positionFieldFromKey(key(field)), field);
  }
  for (int i = 0; i <= static_cast<int>(PersonField::Photo); ++i) {
    const auto field = static_cast<PersonField>(i);
    EXPECT_EQ(personFieldFromKey(key(field)), field);
  }
  EXPECT_FALSE(positionFieldFromKey("name").has_value());
}

}  // namespace
}  // namespace arborg::edit
