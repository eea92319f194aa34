// The Layout menu: the whole chart and single teams.
#include <QMenu>

#include "core/edit/commands/field_commands.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/text/words.h"

namespace arborg::ui {
namespace {

constexpr PositionId kChief(0);

class LayoutMenu : public WindowTest {
 protected:
  void SetUp() override { openFile("five.arborg", test::fivePeople()); }
  const DocumentSettings& settings() { return document().chart().settings(); }
  QAction& team(const char* name) { return find<QAction>(name); }
  void select(PositionId id) { selection().select(id); }
};

TEST_F(LayoutMenu, EveryLayoutAndDirectionCanBeChosenAndUndone) {
  for (std::size_t i = 0; i < kLayoutActions.size(); ++i) {
    action(kLayoutActions[i]).trigger();
    EXPECT_EQ(settings().layout, static_cast<ChartLayout>(i));
    EXPECT_TRUE(action(kLayoutActions[i]).isChecked());
  }
  for (std::size_t i = 0; i < kDirectionActions.size(); ++i) {
    action(kDirectionActions[i]).trigger();
    EXPECT_EQ(settings().direction, static_cast<ChartDirection>(i));
    EXPECT_TRUE(action(kDirectionActions[i]).isChecked());
  }
  EXPECT_EQ(settings().layout, ChartLayout::GradeRows);
  action(ActionId::Undo).trigger();
  EXPECT_TRUE(action(ActionId::DirectionLeftRight).isChecked());
}

TEST_F(LayoutMenu, ATeamHasAnArrangementOfItsOwn) {
  select(kChief);
  EXPECT_TRUE(team("team_auto").isChecked());
  for (const Arrangement arrangement : kArrangements) {
    const std::string name = "team_" + std::string(arborg::key(arrangement));
    team(name.c_str()).trigger();
    EXPECT_EQ(document().chart().position(kChief).arrangement, arrangement);
    EXPECT_TRUE(team(name.c_str()).isChecked());
    EXPECT_EQ(team(name.c_str()).text(), Words().arrangement(arrangement));
  }
}

TEST_F(LayoutMenu, ABranchHasADirectionOfItsOwn) {
  select(kChief);
  EXPECT_TRUE(team("branch_as_around").isChecked());
  for (const auto direction : {ChartDirection::LeftRight, ChartDirection::BottomUp,
                               ChartDirection::RightLeft, ChartDirection::TopDown}) {
    const std::string name = "branch_" + std::string(arborg::key(direction));
    team(name.c_str()).trigger();
    EXPECT_EQ(document().chart().position(kChief).direction, direction);
    EXPECT_TRUE(team(name.c_str()).isChecked());
    EXPECT_EQ(team(name.c_str()).text(), Words().chartDirection(direction));
  }
  team("branch_as_around").trigger();
  EXPECT_EQ(document().chart().position(kChief).direction, std::nullopt);
  EXPECT_TRUE(team("branch_as_around").isChecked());
}

TEST_F(LayoutMenu, OnlyTeamsCanBeArranged) {
  const PositionId leaf(3);
  ASSERT_TRUE(document().chart().reports(leaf).empty());
  select(leaf);
  EXPECT_FALSE(team("team_column").isEnabled());
  select(kChief);
  EXPECT_TRUE(team("team_column").isEnabled());
  // Rows of grades have their own order.
  action(ActionId::LayoutGradeRows).trigger();
  EXPECT_FALSE(team("team_column").isEnabled());
}

}  // namespace
}  // namespace arborg::ui
