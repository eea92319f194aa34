#include "core/model/display_name.h"

#include <gtest/gtest.h>

#include "core/edit/chart_builder.h"

namespace arborg {
namespace {

TEST(DisplayName, isTheHoldersThenTheTitleThenTheRole) {
  edit::ChartBuilder builder;
  const RoleId own = builder.addRole(Role{"closer", "Closer", {}, RoleKind::Seller, {}});
  Position position;
  position.key = "1";
  position.role = roleId(BuiltInRole::Cro);
  const PositionId id = builder.addPosition(position, std::nullopt);
  const Chart& chart = builder.chart();
  EXPECT_EQ(displayName(chart, id), "");
  EXPECT_EQ(nameArgument(chart, id), ArgumentValue(Term{TermKind::Role, "cro"}));
  builder.position(id).role = own;
  EXPECT_EQ(nameArgument(chart, id), ArgumentValue("Closer"));
  builder.position(id).title = "Head of Revenue";
  EXPECT_EQ(displayName(chart, id), "Head of Revenue");
  Person person;
  person.key = "p";
  const PersonId holder = builder.addPerson(person);
  builder.setHolder(id, holder);
  EXPECT_EQ(displayName(chart, id), "Head of Revenue");  // somebody without a name
  builder.person(holder).name = "Anna";
  EXPECT_EQ(displayName(chart, id), "Anna");
  EXPECT_EQ(nameArgument(chart, id), ArgumentValue("Anna"));
}

}  // namespace
}  // namespace arborg
