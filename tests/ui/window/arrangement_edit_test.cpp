// The inspector says and sets how teams are arranged, in step with the menu.
#include <QComboBox>
#include <QLabel>

#include "tests/core/edit/command_fixture.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/text/words.h"

namespace arborg::ui {
namespace {

class ArrangementInInspector : public WindowTest {
 protected:
  void SetUp() override {
    openFile("some.arborg",
             edit::chartOf("a[ceo]:Ann\n  b[cro]:Bo\n    c[sdr]:Cem\n    d[sdr]:Dag\n"
                           "  e[cmo]:Eva\n    f:Fay\n  g[assistant]:Gun\n"));
  }
  PositionId at(std::string_view id) { return *chart().findPosition(id); }
  QComboBox& arrangement() { return find<QComboBox>("teamArrangement"); }
  QComboBox& direction() { return find<QComboBox>("branchDirection"); }
  // As somebody who opens the list and takes an entry.
  static void choose(QComboBox& box, int index) {
    box.setCurrentIndex(index);
    emit box.activated(index);
  }
  std::size_t steps() { return document().history().doneCount(); }
};

TEST_F(ArrangementInInspector, IsSetForOneTeam) {
  selection().select(at("b"));
  EXPECT_EQ(arrangement().currentText(), Words().arrangement(Arrangement::Automatic));
  const auto three = static_cast<int>(Arrangement::ThreeColumns);
  choose(arrangement(), three);
  EXPECT_EQ(chart().position(at("b")).arrangement, Arrangement::ThreeColumns);
  EXPECT_TRUE(find<QAction>("team_three_columns").isChecked());
  choose(direction(), 3);
  EXPECT_EQ(chart().position(at("b")).direction, ChartDirection::LeftRight);
  EXPECT_EQ(steps(), 2U);
  choose(direction(), 3);  // as it is
  EXPECT_EQ(steps(), 2U);
  action(ActionId::Undo).trigger();
  EXPECT_EQ(direction().currentIndex(), 0);
  EXPECT_EQ(arrangement().currentIndex(), three);
}

TEST_F(ArrangementInInspector, FollowsTheMenu) {
  selection().select(at("b"));
  find<QAction>("team_fishbone").trigger();
  find<QAction>("branch_bottom_up").trigger();
  EXPECT_EQ(arrangement().currentIndex(), static_cast<int>(Arrangement::Fishbone));
  EXPECT_EQ(direction().currentIndex(), 2);
}

TEST_F(ArrangementInInspector, OfSeveralItSaysWhereTheyDifferAndSetsAll) {
  selection().select(at("b"));
  choose(arrangement(), static_cast<int>(Arrangement::Column));
  selection().select({at("b"), at("e"), at("f")}, at("b"));  // nobody reports to Fay
  EXPECT_EQ(arrangement().currentIndex(), -1);
  EXPECT_EQ(arrangement().placeholderText(), QStringLiteral("Different ones"));
  EXPECT_EQ(direction().currentIndex(), 0);
  choose(arrangement(), static_cast<int>(Arrangement::Compact));
  for (const char* id : {"b", "e"}) {
    EXPECT_EQ(chart().position(at(id)).arrangement, Arrangement::Compact);
  }
  EXPECT_EQ(chart().position(at("f")).arrangement, Arrangement::Automatic);
  EXPECT_EQ(arrangement().currentIndex(), static_cast<int>(Arrangement::Compact));
  EXPECT_EQ(selection().ids().size(), 3U);
  EXPECT_EQ(steps(), 2U);
}

TEST_F(ArrangementInInspector, IsThereForTeamsOnly) {
  auto& edit = find<QWidget>("arrangementEdit");
  selection().select(at("c"));
  EXPECT_TRUE(edit.isHidden());
  selection().select(at("a"));
  EXPECT_FALSE(edit.isHidden());
  EXPECT_TRUE(find<QLabel>("arrangementNote").isHidden());
  // Where an assistant stands is not chosen.
  selection().select(at("g"));
  EXPECT_FALSE(edit.isHidden());
  EXPECT_TRUE(arrangement().isHidden());
  EXPECT_FALSE(find<QLabel>("arrangementNote").isHidden());
  action(ActionId::LayoutGradeRows).trigger();
  selection().select(at("b"));
  EXPECT_FALSE(arrangement().isEnabled());
  EXPECT_FALSE(find<QLabel>("arrangementNote").isHidden());
}

TEST_F(ArrangementInInspector, SpeaksTheLanguageOfTheWindow) {
  selection().select(at("b"));
  for (const Language language : kLanguages) {
    languages.use(language);
    QCoreApplication::processEvents();
    EXPECT_EQ(arrangement().itemText(1), Words(language).arrangement(Arrangement::SideBySide));
    EXPECT_EQ(direction().itemText(0), Words(language).branchDirection(std::nullopt));
    EXPECT_EQ(arrangement().count(), static_cast<int>(kArrangements.size()));
  }
}

}  // namespace
}  // namespace arborg::ui
