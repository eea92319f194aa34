// Two people side by side: their ratings, the difference, and what becomes of them meanwhile.
#include "ui/dialogs/compare_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTableWidget>
#include <QTimer>

#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/holder_commands.h"
#include "core/edit/commands/structure_commands.h"
#include "core/sales/profile.h"
#include "tests/ui/dialogs/seats_chart.h"
#include "tests/ui/panels/skills_chart.h"
#include "ui/text/words.h"
#include "ui/widgets/elided_button.h"
#include "ui/widgets/skill_radar.h"

namespace arborg::ui {
namespace {

constexpr PositionId kLuca(test::kRevenue);
constexpr PositionId kElif(test::kSales);
constexpr PositionId kPriya(test::kVice);

class CompareDialogTest : public EditorTest {
 protected:
  CompareDialogTest() : EditorTest(test::ratedLeaders()) {
    dialog = new CompareDialog(notifier, kLuca);
    dialog->setSecond(kElif);
    dialog->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.data()));
  }
  ~CompareDialogTest() override { delete dialog.data(); }

  ElidedButton& who(const char* name) {
    return *dialog->findChild<ElidedButton*>(QString::fromLatin1(name));
  }
  QTableWidget& table() {
    return *dialog->findChild<QTableWidget*>(QStringLiteral("compareTable"));
  }
  // The cells of the row with this label: left, right, difference.
  QStringList row(const QString& label) {
    for (int i = 0; i < table().rowCount(); ++i) {
      if (!table().item(i, 0)->text().endsWith(label)) continue;
      return {table().item(i, 1)->text(), table().item(i, 2)->text(), table().item(i, 3)->text()};
    }
    ADD_FAILURE() << label.toStdString();
    return {};
  }
  QStringList row(Skill skill) { return row(Words().skill(skill)); }
  // Picks somebody by name as soon as the picker is open.
  static void pick(const QString& name) {
    QTimer::singleShot(0, qApp, [name] {
      auto* picker = QApplication::activeModalWidget();
      ASSERT_NE(picker, nullptr);
      auto* line = picker->findChild<QLineEdit*>(QStringLiteral("pickerText"));
      line->setText(name);
      QTest::keyClick(line, Qt::Key_Return);
      if (picker->isVisible()) picker->close();  // nobody was found
    });
  }
  using Row = QStringList;

  QPointer<CompareDialog> dialog;
};

TEST_F(CompareDialogTest, ShowsBothAndTheDifference) {
  EXPECT_EQ(who("compareLeft").wholeText(), QStringLiteral("Luca (CRO)"));
  EXPECT_EQ(who("compareRight").wholeText(), QStringLiteral("Elif (CSO)"));
  ASSERT_EQ(table().rowCount(), static_cast<int>(kSkillCount) + 3);
  EXPECT_EQ(row(Skill::Closing), (Row{"5", "3", "-2"}));
  EXPECT_EQ(row(Skill::StrategicThinking), (Row{"2", "4", "+2"}));
  EXPECT_EQ(row(Skill::SalesOperations), (Row{"4", "4", "0"}));
  EXPECT_EQ(row(Skill::IndustryExperience),
            (Row{QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("–")}));
  EXPECT_EQ(row(QStringLiteral("Execution")), (Row{"4.5", "3.17", "-1.33"}));
  EXPECT_EQ(row(QStringLiteral("Strategy")), (Row{"2", "3.83", "+1.83"}));
  // Both for the seat of the one on the left.
  EXPECT_EQ(row(QStringLiteral("Fit for the seat of Luca (CRO)")), (Row{"40", "77", "+37"}));
  EXPECT_EQ(table().horizontalHeaderItem(1)->text(), QStringLiteral("Luca"));
  EXPECT_EQ(table().horizontalHeaderItem(2)->text(), QStringLiteral("Elif"));
}

TEST_F(CompareDialogTest, EitherSideIsChosenAnew) {
  pick(QStringLiteral("priya"));
  who("compareRight").click();
  EXPECT_EQ(who("compareRight").wholeText(), QStringLiteral("Priya (VP of Sales)"));
  EXPECT_EQ(row(Skill::Closing), (Row{"5", "5", "0"}));
  EXPECT_EQ(row(Skill::TerritoryPlanning).at(1), QStringLiteral("–"));
  EXPECT_EQ(row(QStringLiteral("Execution")).at(1), QStringLiteral("–"));  // two are too few
  pick(QStringLiteral("elif"));
  who("compareLeft").click();
  EXPECT_EQ(who("compareLeft").wholeText(), QStringLiteral("Elif (CSO)"));
  EXPECT_EQ(row(QStringLiteral("Fit for the seat of Elif (CSO)")).at(0), QStringLiteral("63"));
}

TEST_F(CompareDialogTest, ARatingIsFollowedLive) {
  const std::array seats = {kElif};
  ASSERT_TRUE(editor.run(edit::setRating(chart(), seats, Skill::Closing, 0)));
  EXPECT_EQ(row(Skill::Closing), (Row{"5", "0", "-5"}));
  editor.undo();
  EXPECT_EQ(row(Skill::Closing).at(1), QStringLiteral("3"));
}

TEST_F(CompareDialogTest, WhoeverIsRemovedLeavesAnEmptySide) {
  ASSERT_TRUE(editor.run(edit::remove(chart(), kLuca)));
  EXPECT_EQ(who("compareLeft").wholeText(), QStringLiteral("Choose a person…"));
  EXPECT_EQ(row(Skill::Closing), (Row{QStringLiteral("–"), "3", QStringLiteral("–")}));
  EXPECT_EQ(table().horizontalHeaderItem(1)->text(), QString());
  editor.undo();
  EXPECT_EQ(who("compareLeft").wholeText(), QStringLiteral("Luca (CRO)"));
  ASSERT_TRUE(editor.run(edit::vacate(chart(), kElif)));
  EXPECT_EQ(who("compareRight").wholeText(), QStringLiteral("Choose a person…"));
  EXPECT_EQ(row(Skill::Closing).at(0), QStringLiteral("5"));
  notifier.setDocument(vacantLeaders());
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_TRUE(dialog.isNull());  // its seats are of another document
}

TEST_F(CompareDialogTest, WithoutASecondOneAsksForHim) {
  delete dialog.data();
  dialog = new CompareDialog(notifier, kPriya);
  dialog->show();
  EXPECT_EQ(who("compareLeft").wholeText(), QStringLiteral("Priya (VP of Sales)"));
  EXPECT_EQ(who("compareRight").wholeText(), QStringLiteral("Choose a person…"));
  int shown = 0;
  for (const auto* radar : dialog->findChildren<SkillRadar*>()) shown += radar->isVisible() ? 1 : 0;
  EXPECT_EQ(shown, 1);
}

TEST_F(CompareDialogTest, NamesAreNeverMarkupAndNeverTooLong) {
  ASSERT_TRUE(editor.run(edit::rename(chart(), kElif, std::string(400, 'W') + "<b>")));
  QCoreApplication::processEvents();
  EXPECT_LE(table().horizontalHeader()->sectionSize(2), 220);
  EXPECT_LE(dialog->minimumSizeHint().width(), 900);
}

TEST_F(CompareDialogTest, ChangesItsLanguageWhileOpen) {
  for (const Language language : {Language::Finnish, Language::Turkish}) {
    use(language);
    const Words words(language);
    EXPECT_EQ(row(Skill::Closing).at(0), QStringLiteral("5"));  // found by its name
    EXPECT_EQ(row(words.skillGroup(sales::SkillGroup::Execution)).at(0), QStringLiteral("4,5"));
    EXPECT_NE(table().horizontalHeaderItem(3)->text(), QStringLiteral("Difference"));
    EXPECT_NE(dialog->windowTitle(), QStringLiteral("Compare skills"));
  }
}

TEST_F(CompareDialogTest, FitsASmallScreenInEveryLanguage) {
  for (const Language language : kLanguages) {
    use(language);
    EXPECT_LE(dialog->minimumSizeHint().height(), 640) << static_cast<int>(language);
  }
  QTest::keyClick(dialog.data(), Qt::Key_Return);
  EXPECT_TRUE(dialog->isVisible());
  QTest::keyClick(dialog.data(), Qt::Key_Escape);
  EXPECT_TRUE(dialog.isNull() || !dialog->isVisible());
}

}  // namespace
}  // namespace arborg::ui
