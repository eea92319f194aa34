#include "core/edit/commands/settings_commands.h"

#include <gmock/gmock.h>

#include "core/edit/commands/field_commands.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "tests/core/edit/command_fixture.h"

namespace arborg::edit {
namespace {

using testing::ElementsAre;

class SettingsCommands : public CommandTest {
 protected:
  SettingsCommands() { start("a:Ann\n  b:Bo\n"); }
  static Role closer() { return Role{{}, "Closer", 6, RoleKind::Seller, RoleFunction::Sales}; }
};

TEST_F(SettingsCommands, setsSettings) {
  DocumentSettings settings = chart.settings();
  EXPECT_EQ(errorOf(setSettings(chart, settings)), Code::EditNothingToDo);
  settings.title = " Plan\t2030 ";
  settings.severities["structure.span"] = Severity::Off;
  run(setSettings(chart, settings));
  EXPECT_EQ(chart.settings().title, "Plan 2030");
  settings.cardFields = {"quota", "note", "fte", "cost"};
  EXPECT_EQ(errorOf(setSettings(chart, settings)), Code::EditTooManyCardFields);
  settings.cardFields.clear();
  settings.limits.spanMinimum = -1;
  EXPECT_EQ(errorOf(setSettings(chart, settings)), Code::EditValueOutOfRange);
  settings.limits.spanMinimum = 1;
  settings.title = std::string(kMaxLineLength + 1, 'x');
  EXPECT_EQ(errorOf(setSettings(chart, settings)), Code::EditTextTooLong);
}

TEST_F(SettingsCommands, addsRenamesAndRemovesFields) {
  run(addCustomField(chart, " Cost centre "));
  const CustomFieldId id = chart.findCustomField("cost_centre").value();
  EXPECT_EQ(chart.customField(id).name, "Cost centre");
  EXPECT_EQ(addCustomField(chart, "COST  Centre").error(),
            Message(Code::EditFieldNameTaken, {{"name", "COST  Centre"}}));
  EXPECT_EQ(errorOf(addCustomField(chart, " ")), Code::EditFieldNameEmpty);
  run(addCustomField(chart, "Cost-centre"));  // another name with the same letters
  EXPECT_TRUE(chart.findCustomField("cost_centre_2").has_value());
  run(addCustomField(chart, "Title"));
  EXPECT_TRUE(chart.findCustomField("title_2").has_value());  // not that of the built-in one
  run(renameCustomField(chart, id, "cost Centre"));
  EXPECT_EQ(errorOf(renameCustomField(chart, id, "cost Centre")), Code::EditNothingToDo);
  EXPECT_EQ(errorOf(renameCustomField(chart, id, "title")), Code::EditFieldNameTaken);

  run(setField(chart, all({"a", "b"}), id, "77"));
  DocumentSettings settings = chart.settings();
  settings.cardFields = {"quota", "cost_centre"};
  run(setSettings(chart, settings));
  run(removeCustomField(chart, id));
  EXPECT_FALSE(chart.contains(id));
  EXPECT_TRUE(chart.position(at("b")).custom.empty());
  EXPECT_THAT(chart.settings().cardFields, ElementsAre("quota"));
  EXPECT_EQ(errorOf(removeCustomField(chart, id)), Code::EditUnknownField);
  EXPECT_EQ(errorOf(renameCustomField(chart, id, "x")), Code::EditUnknownField);
}

TEST_F(SettingsCommands, keysOfNamesWithoutLatinLettersDiffer) {
  const auto free = [](std::string_view) { return false; };
  const std::string greek = newFieldKey("\xCE\xA4\xCE\xBC\xCE\xAE\xCE\xBC\xCE\xB1", free);
  const std::string cyrillic = newFieldKey("\xD0\x9E\xD1\x82\xD0\xB4\xD0\xB5\xD0\xBB", free);
  EXPECT_THAT(greek, testing::MatchesRegex("field_[0-9a-f]+"));
  EXPECT_NE(greek, cyrillic);
  EXPECT_EQ(newFieldKey("Muistiinpanot (2)", free), "muistiinpanot_2");
  EXPECT_LE(newFieldKey(std::string(500, 'x'), free).size(), 60U);
}

TEST_F(SettingsCommands, refusesEndlesslyManyFields) {
  for (std::size_t i = 0; i < kMaxCustomFields; ++i) {
    auto plan = addCustomField(chart, "f" + formatInteger(static_cast<std::int64_t>(i)));
    history.commit(chart, std::move(plan).value());
  }
  EXPECT_EQ(errorOf(addCustomField(chart, "one more")), Code::EditTooManyFields);
}

TEST_F(SettingsCommands, addsChangesAndRemovesRoles) {
  run(addRole(chart, closer()));
  const RoleId id = chart.findRole("closer").value();
  EXPECT_EQ(errorOf(addRole(chart, closer())), Code::EditRoleNameTaken);
  EXPECT_EQ(errorOf(addRole(chart, Role())), Code::EditRoleNameEmpty);
  Role changed = closer();
  changed.key = "ignored";
  changed.rank = 100;
  EXPECT_EQ(errorOf(changeRole(chart, id, changed)), Code::EditValueOutOfRange);
  changed.rank.reset();
  run(changeRole(chart, id, changed));
  EXPECT_EQ(chart.role(id).key, "closer");
  EXPECT_EQ(errorOf(changeRole(chart, id, changed)), Code::EditNothingToDo);
  run(setRole(chart, at("b"), id));
  run(removeRole(chart, id));
  EXPECT_EQ(chart.position(at("b")).role, roleId(BuiltInRole::Other));
  EXPECT_EQ(errorOf(removeRole(chart, id)), Code::EditUnknownRole);
  EXPECT_EQ(errorOf(removeRole(chart, roleId(BuiltInRole::Ceo))), Code::EditBuiltInRole);
  EXPECT_EQ(errorOf(changeRole(chart, roleId(BuiltInRole::Ceo), closer())), Code::EditBuiltInRole);
}

}  // namespace
}  // namespace arborg::edit
