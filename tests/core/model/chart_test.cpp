#include "core/model/chart.h"

#include <gmock/gmock.h>

#include "core/edit/chart_builder.h"
#include "core/util/number.h"
#include "tests/support/chart_invariants.h"

namespace arborg {
namespace {

using edit::ChartBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

Position position(std::string key) {
  Position value;
  value.key = std::move(key);
  return value;
}

class ChartTest : public testing::Test {
 protected:
  ChartTest() {
    a = builder.addPosition(position("a"), std::nullopt);
    b = builder.addPosition(position("b"), a);
    c = builder.addPosition(position("c"), a);
    d = builder.addPosition(position("d"), b);
    r = builder.addPosition(position("r"), std::nullopt);
  }
  const Chart& chart() const { return builder.chart(); }

  ChartBuilder builder;
  PositionId a{0}, b{0}, c{0}, d{0}, r{0};
};

TEST(EmptyChart, hasTheBuiltInRolesAndNothingElse) {
  const Chart chart;
  EXPECT_EQ(chart.positionCount(), 0U);
  EXPECT_THAT(chart.roots(), IsEmpty());
  EXPECT_THAT(chart.displayOrder(), IsEmpty());
  EXPECT_EQ(chart.roleSlots(), kBuiltInRoleCount);
  for (std::size_t i = 0; i < kBuiltInRoleCount; ++i) {
    const RoleId id(static_cast<std::uint32_t>(i));
    EXPECT_EQ(chart.findRole(builtInRoles()[i].key), id);
    EXPECT_EQ(builtInRole(id), static_cast<BuiltInRole>(i));
  }
  EXPECT_FALSE(chart.findRole("jester").has_value());
  EXPECT_FALSE(chart.findPosition("a").has_value());
  EXPECT_FALSE(chart.contains(PositionId(0)));
}

TEST_F(ChartTest, knowsTheTree) {
  EXPECT_THAT(chart().roots(), ElementsAre(a, r));
  EXPECT_THAT(chart().reports(a), ElementsAre(b, c));
  EXPECT_EQ(chart().manager(d), b);
  EXPECT_EQ(chart().manager(a), std::nullopt);
  EXPECT_THAT(chart().displayOrder(), ElementsAre(a, b, d, c, r));
  EXPECT_THAT(chart().branch(b), ElementsAre(b, d));
  EXPECT_EQ(chart().indexAmongPeers(c), 1U);
  EXPECT_EQ(chart().indexAmongPeers(r), 1U);
  EXPECT_TRUE(chart().isInBranch(d, a));
  EXPECT_TRUE(chart().isInBranch(a, a));
  EXPECT_FALSE(chart().isInBranch(a, d));
  EXPECT_EQ(chart().findPosition("c"), c);
  EXPECT_THAT(chart().reportsOrRoots(std::nullopt), ElementsAre(a, r));
}

TEST_F(ChartTest, branchesMoveWhole) {
  builder.move(b, r);
  EXPECT_THAT(chart().displayOrder(), ElementsAre(a, c, r, b, d));
  builder.move(b, r);  // to the end of where it is
  builder.move(b, std::nullopt);
  EXPECT_THAT(chart().roots(), ElementsAre(a, r, b));
  EXPECT_EQ(test::brokenInvariant(chart()), "");
}

TEST_F(ChartTest, aChainAHundredThousandDeepNeedsNoStack) {
  PositionId last = r;
  for (int i = 0; i < 100'000; ++i) {
    last = builder.addPosition(position("x" + formatInteger(i)), last);
  }
  EXPECT_EQ(chart().displayOrder().back(), last);
  EXPECT_EQ(chart().branch(r).size(), 100'001U);
  EXPECT_TRUE(chart().isInBranch(last, r));
  EXPECT_EQ(test::brokenInvariant(chart()), "");
}

TEST_F(ChartTest, seatsAndHoldersAgree) {
  Person person;
  person.key = "p";
  const PersonId p = builder.addPerson(person);
  builder.setHolder(d, p);
  builder.setHolder(b, p);
  EXPECT_THAT(chart().seats(p), ElementsAre(b, d));
  EXPECT_EQ(chart().holder(d)->key, "p");
  EXPECT_EQ(chart().holder(a), nullptr);
  EXPECT_EQ(chart().findPerson("p"), p);
  builder.setHolder(d, std::nullopt);
  EXPECT_THAT(chart().seats(p), ElementsAre(b));
  EXPECT_EQ(test::brokenInvariant(chart()), "");
}

TEST_F(ChartTest, dottedLinesAreFoundFromBothEnds) {
  const RelationId one = builder.addRelation(Relation{d, c, RelationType::Mentor, {}});
  const RelationId two = builder.addRelation(Relation{c, r, RelationType::Regional, {}});
  EXPECT_THAT(chart().relations(), ElementsAre(one, two));
  EXPECT_THAT(chart().relationsOf(c), ElementsAre(one, two));
  EXPECT_THAT(chart().relationsOf(d), ElementsAre(one));
  EXPECT_THAT(chart().relationsOf(a), IsEmpty());
  EXPECT_FALSE(chart().contains(chart().nextRelationId()));
}

TEST_F(ChartTest, customFieldsAndRoles) {
  const CustomFieldId field = builder.addCustomField(CustomField{"region", "Region"});
  const RoleId role = builder.addRole(Role{"closer", "Closer", 6, RoleKind::Seller, {}});
  builder.position(b).custom.emplace_back(field, "North");
  builder.position(b).role = role;
  EXPECT_EQ(chart().customValue(b, field), "North");
  EXPECT_EQ(chart().customValue(a, field), "");
  EXPECT_EQ(chart().findCustomField("region"), field);
  EXPECT_FALSE(chart().findCustomField("Region").has_value());
  EXPECT_EQ(chart().roleOf(b).name, "Closer");
  EXPECT_EQ(builtInRole(role), std::nullopt);
}

// Keys of the enumerations are written to files: all there, all different, all read back.
template <class Enum, class FromKey>
void expectKeys(int count, const FromKey& fromKey) {
  for (int i = 0; i < count; ++i) {
    const auto value = static_cast<Enum>(i);
    EXPECT_FALSE(key(value).empty());
    EXPECT_EQ(fromKey(key(value)), value);
  }
  EXPECT_FALSE(fromKey("").has_value());
  EXPECT_FALSE(fromKey("nonsense").has_value());
}

TEST(Keys, readBack) {
  expectKeys<RoleKind>(5, roleKindFromKey);
  expectKeys<RoleFunction>(9, roleFunctionFromKey);
  expectKeys<RelationType>(5, relationTypeFromKey);
  expectKeys<Severity>(4, severityFromKey);
  expectKeys<ChartLayout>(9, chartLayoutFromKey);
  expectKeys<ChartDirection>(4, chartDirectionFromKey);
  expectKeys<Skill>(static_cast<int>(kSkillCount), skillFromKey);
  expectKeys<Arrangement>(static_cast<int>(kArrangements.size()), arrangementFromKey);
}

TEST(Keys, oldLayoutsKeepTheirMeaning) {
  ChartLayout layout = ChartLayout::Automatic;
  ChartDirection direction = ChartDirection::TopDown;
  EXPECT_TRUE(readLayout("hanging", layout, direction));
  EXPECT_EQ(layout, ChartLayout::Hanging);
  EXPECT_EQ(direction, ChartDirection::TopDown);
  EXPECT_TRUE(readLayout("left", layout, direction));
  EXPECT_EQ(layout, ChartLayout::SideBySide);
  EXPECT_EQ(direction, ChartDirection::LeftRight);
  EXPECT_FALSE(readLayout("diagonal", layout, direction));
  EXPECT_EQ(layout, ChartLayout::SideBySide);
  EXPECT_EQ(key(Arrangement::SideBySide), "side_by_side");
  EXPECT_EQ(key(Arrangement::Column), "column");
  EXPECT_EQ(key(Arrangement::TwoColumns), "two_columns");
  EXPECT_EQ(key(Arrangement::EightColumns), "eight_columns");
}

TEST(Skills, notRatedIsNotNought) {
  Skills skills;
  EXPECT_FALSE(skills.anyRated());
  skills.setRating(Skill::Sales, 0);
  EXPECT_TRUE(skills.anyRated());
  EXPECT_EQ(skills.rating(Skill::Sales), 0);
  EXPECT_EQ(skills.rating(Skill::Marketing), std::nullopt);
  skills.setRating(Skill::Sales, std::nullopt);
  EXPECT_EQ(skills, Skills());
}

}  // namespace
}  // namespace arborg
