// The checklist of a seat: what is ticked and typed goes to the document, and back by undo.
#include "ui/dialogs/search_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTreeWidget>

#include "core/edit/commands/holder_commands.h"
#include "core/edit/commands/structure_commands.h"
#include "core/sales/search_checklist.h"
#include "tests/ui/dialogs/seats_chart.h"
#include "ui/models/dates.h"
#include "ui/text/words.h"

namespace arborg::ui {
namespace {

class SearchDialogTest : public EditorTest {
 protected:
  SearchDialogTest() : EditorTest(vacantLeaders()) { open(kCroSeat); }
  ~SearchDialogTest() override { delete dialog.data(); }

  void open(PositionId seat) {
    delete dialog.data();
    dialog = new SearchDialog(editor, seat);
    dialog->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.data()));
  }
  template <class Widget>
  Widget& find(const char* name) {
    return *dialog->findChild<Widget*>(QString::fromLatin1(name));
  }
  QTreeWidget& list() { return find<QTreeWidget>("searchList"); }
  QTreeWidgetItem* row(SearchTask task) {
    const auto group = sales::groupOf(task);
    const auto tasks = sales::tasksOf(group);
    const auto at = std::find(tasks.begin(), tasks.end(), task) - tasks.begin();
    return list().topLevelItem(static_cast<int>(group))->child(static_cast<int>(at));
  }
  void choose(SearchTask task) { list().setCurrentItem(row(task)); }
  const SearchItem& written(SearchTask task) {
    return chart().position(kCroSeat).search->item(task);
  }
  QString text(const char* name) { return find<QLabel>(name).text(); }
  // The dialog is gone for good once it has closed.
  bool isClosed() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return dialog.isNull();
  }

  QPointer<SearchDialog> dialog;
};

TEST_F(SearchDialogTest, HasThirtyTwoItemsInSixGroups) {
  ASSERT_EQ(list().topLevelItemCount(), 6);
  const Words words;
  QSet<QString> tasks;
  const std::array<int, 6> sizes = {6, 4, 5, 7, 5, 5};
  for (int i = 0; i < 6; ++i) {
    QTreeWidgetItem* group = list().topLevelItem(i);
    EXPECT_EQ(group->text(0), words.searchGroup(static_cast<sales::SearchGroup>(i)));
    EXPECT_EQ(group->text(2), QStringLiteral("0/%1").arg(sizes[static_cast<std::size_t>(i)]));
    EXPECT_EQ(group->childCount(), sizes[static_cast<std::size_t>(i)]);
    EXPECT_TRUE(group->isExpanded());
    for (int j = 0; j < group->childCount(); ++j) tasks.insert(group->child(j)->text(0));
  }
  EXPECT_EQ(tasks.size(), 32);
  EXPECT_EQ(text("searchTitle"), QStringLiteral("Search for: Chief Revenue Officer (CRO)"));
  EXPECT_EQ(text("searchSummary"), QStringLiteral("0 of 32 done"));
}

TEST_F(SearchDialogTest, IsWordedForTheSeat) {
  std::array<std::vector<QString>, 2> texts;
  for (std::size_t i = 0; i < 2; ++i) {
    open(i == 0 ? kCroSeat : kCsoSeat);
    for (std::size_t task = 0; task < kSearchTaskCount; ++task) {
      choose(static_cast<SearchTask>(task));
      texts[i].push_back(text("searchText"));
    }
  }
  int different = 0;
  for (std::size_t task = 0; task < kSearchTaskCount; ++task) {
    const bool byKind = sales::isWordedByKind(static_cast<SearchTask>(task));
    EXPECT_EQ(texts[0][task] != texts[1][task], byKind) << key(static_cast<SearchTask>(task));
    different += byKind ? 1 : 0;
  }
  EXPECT_GT(different, 8);
}

TEST_F(SearchDialogTest, SpaceTicksAnItemAndUndoFollows) {
  press(Qt::Key_Space);  // the list has the keyboard, at its first item
  EXPECT_TRUE(written(SearchTask::Situation).done);
  press(Qt::Key_Down);
  press(Qt::Key_Space);
  EXPECT_TRUE(written(SearchTask::Outcomes).done);
  EXPECT_EQ(steps(), 2U);
  EXPECT_EQ(text("searchSummary"), QStringLiteral("2 of 32 done"));
  EXPECT_EQ(find<QProgressBar>("searchProgress").value(), 2);
  EXPECT_EQ(list().topLevelItem(0)->text(2), QStringLiteral("2/6"));
  EXPECT_TRUE(find<QCheckBox>("searchDone").isChecked());
  editor.undo();
  EXPECT_EQ(row(SearchTask::Outcomes)->checkState(0), Qt::Unchecked);
  EXPECT_FALSE(find<QCheckBox>("searchDone").isChecked());
  EXPECT_EQ(find<QProgressBar>("searchProgress").value(), 1);
  editor.redo();
  EXPECT_EQ(row(SearchTask::Outcomes)->checkState(0), Qt::Checked);
}

TEST_F(SearchDialogTest, WhatIsTickedIsShownWhenItIsOpenedAgain) {
  press(Qt::Key_Space);
  choose(SearchTask::Pay);
  press(Qt::Key_Space);
  open(kCroSeat);
  EXPECT_EQ(steps(), 2U);  // opening changes nothing
  EXPECT_TRUE(written(SearchTask::Situation).done);
  EXPECT_EQ(row(SearchTask::Situation)->checkState(0), Qt::Checked);
  EXPECT_EQ(row(SearchTask::Pay)->checkState(0), Qt::Checked);
  EXPECT_EQ(row(SearchTask::Terms)->checkState(0), Qt::Unchecked);
  EXPECT_EQ(text("searchSummary"), QStringLiteral("2 of 32 done"));
}

TEST_F(SearchDialogTest, TheBoxBesideTicksTheChosenItem) {
  choose(SearchTask::Panel);
  find<QCheckBox>("searchDone").click();
  EXPECT_TRUE(written(SearchTask::Panel).done);
  EXPECT_EQ(row(SearchTask::Panel)->checkState(0), Qt::Checked);
  find<QCheckBox>("searchDone").click();
  EXPECT_FALSE(written(SearchTask::Panel).done);
}

TEST_F(SearchDialogTest, ATypedOwnerIsOneStep) {
  choose(SearchTask::Networks);
  auto& owner = find<QLineEdit>("searchOwner");
  owner.setFocus();
  QTest::keyClicks(&owner, QStringLiteral("Elif Y"));
  EXPECT_EQ(written(SearchTask::Networks).owner, "Elif Y");
  EXPECT_EQ(row(SearchTask::Networks)->text(1), QStringLiteral("Elif Y"));
  EXPECT_EQ(steps(), 1U);
  press(Qt::Key_Return);  // ends writing; the dialog stays
  EXPECT_TRUE(dialog->isVisible());
  QTest::keyClicks(&owner, QStringLiteral("x"));
  EXPECT_EQ(steps(), 2U);
  editor.undo();
  EXPECT_EQ(owner.text(), QStringLiteral("Elif Y"));
  editor.undo();
  EXPECT_EQ(owner.text(), QString());
  EXPECT_EQ(row(SearchTask::Networks)->text(1), QString());
}

TEST_F(SearchDialogTest, TheNotesOfTwoItemsAreTwoSteps) {
  auto& note = find<QPlainTextEdit>("searchNote");
  choose(SearchTask::Pay);
  QTest::keyClicks(&note, QStringLiteral("Ask the board"));
  choose(SearchTask::Terms);
  EXPECT_EQ(note.toPlainText(), QString());
  QTest::keyClicks(&note, QStringLiteral("12 months"));
  EXPECT_EQ(written(SearchTask::Pay).note, "Ask the board");
  EXPECT_EQ(written(SearchTask::Terms).note, "12 months");
  EXPECT_EQ(steps(), 2U);
  editor.undo();
  EXPECT_EQ(note.toPlainText(), QString());
  choose(SearchTask::Pay);
  EXPECT_EQ(note.toPlainText(), QStringLiteral("Ask the board"));
}

TEST_F(SearchDialogTest, ADueDateIsSetChangedAndTaken) {
  choose(SearchTask::Interview);
  auto& has = find<QCheckBox>("searchHasDue");
  auto& due = find<QDateEdit>("searchDue");
  EXPECT_FALSE(due.isEnabled());
  has.click();
  ASSERT_TRUE(written(SearchTask::Interview).due.has_value());
  EXPECT_TRUE(due.isEnabled());
  const QDate late = QDate::currentDate().addDays(-1);
  due.setDate(late);
  EXPECT_EQ(written(SearchTask::Interview).due, dateOf(late));
  EXPECT_EQ(steps(), 2U);
  EXPECT_EQ(row(SearchTask::Interview)->text(2), Words().formats().date(late));
  EXPECT_TRUE(text("searchSummary").contains(QStringLiteral("1 item overdue")))
      << text("searchSummary").toStdString();
  find<QCheckBox>("searchDone").click();  // done is never overdue
  EXPECT_FALSE(text("searchSummary").contains(QStringLiteral("overdue")));
  editor.undo();
  has.click();
  EXPECT_EQ(written(SearchTask::Interview).due, std::nullopt);
  editor.undo();
  EXPECT_EQ(due.date(), late);
  EXPECT_TRUE(has.isChecked());
}

TEST_F(SearchDialogTest, ATypedDateIsOneStep) {
  choose(SearchTask::Interview);
  find<QCheckBox>("searchHasDue").click();
  auto& due = find<QDateEdit>("searchDue");
  due.setFocus();
  due.setSelectedSection(QDateTimeEdit::MonthSection);
  due.setDate(QDate(2030, 1, 1));
  const std::size_t before = steps();
  due.setSelectedSection(QDateTimeEdit::MonthSection);
  QTest::keyClicks(&due, QStringLiteral("12"));
  press(Qt::Key_Return);
  EXPECT_EQ(written(SearchTask::Interview).due, dateOf(QDate(2030, 12, 1)));
  EXPECT_EQ(steps(), before + 1);
}

TEST_F(SearchDialogTest, UndoKeysWorkInTheDialog) {
  press(Qt::Key_Space);
  ASSERT_TRUE(written(SearchTask::Situation).done);
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_FALSE(written(SearchTask::Situation).done);
  press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(written(SearchTask::Situation).done);
}

TEST_F(SearchDialogTest, StartingOverIsOneStep) {
  auto& clear = find<QPushButton>("searchClear");
  EXPECT_FALSE(clear.isEnabled());  // nothing to forget yet
  press(Qt::Key_Space);
  press(Qt::Key_Down);
  press(Qt::Key_Space);
  EXPECT_TRUE(clear.isEnabled());
  clear.click();
  EXPECT_EQ(*chart().position(kCroSeat).search, Search());
  EXPECT_EQ(text("searchSummary"), QStringLiteral("0 of 32 done"));
  EXPECT_FALSE(clear.isEnabled());
  editor.undo();
  EXPECT_EQ(text("searchSummary"), QStringLiteral("2 of 32 done"));
}

TEST_F(SearchDialogTest, ClosesWhenTheSeatIsRemoved) {
  ASSERT_TRUE(editor.run(edit::remove(chart(), kCsoSeat)));
  EXPECT_FALSE(isClosed());  // another seat
  ASSERT_TRUE(editor.run(edit::remove(chart(), kCroSeat)));
  EXPECT_TRUE(isClosed());
}

TEST_F(SearchDialogTest, SaysThatTheSeatIsFilled) {
  press(Qt::Key_Space);
  ASSERT_TRUE(editor.run(edit::fill(chart(), kCroSeat, "Luca <b>Esposito</b>")));
  EXPECT_FALSE(isClosed());
  EXPECT_TRUE(
      text("searchSummary").contains(QStringLiteral("the seat is filled: Luca <b>Esposito</b>")))
      << text("searchSummary").toStdString();
  EXPECT_EQ(find<QLabel>("searchSummary").textFormat(), Qt::PlainText);
  editor.undo();
  EXPECT_EQ(text("searchSummary"), QStringLiteral("1 of 32 done"));
}

TEST_F(SearchDialogTest, ClosesWithItsDocument) {
  notifier.setDocument(vacantLeaders());
  EXPECT_TRUE(isClosed());
}

TEST_F(SearchDialogTest, AsksForItsExport) {
  std::vector<PositionId> asked;
  QObject::connect(dialog, &SearchDialog::exportRequested,
                   [&asked](PositionId seat) { asked.push_back(seat); });
  find<QPushButton>("searchExport").click();
  EXPECT_EQ(asked, std::vector{kCroSeat});
}

TEST_F(SearchDialogTest, ChangesItsLanguageWhileOpen) {
  choose(SearchTask::Pay);
  use(Language::Finnish);
  EXPECT_EQ(list().topLevelItem(0)->text(0), QStringLiteral("Määrittele tehtävä"));
  EXPECT_EQ(text("searchText"),
            Words(Language::Finnish).searchTaskText(SearchTask::Pay, sales::SearchKind::Cro));
  EXPECT_EQ(find<QDateEdit>("searchDue").locale().language(), QLocale::Finnish);
  use(Language::Turkish);
  EXPECT_EQ(text("searchTask"), Words(Language::Turkish).searchTask(SearchTask::Pay));
  EXPECT_EQ(find<QPushButton>("searchClear").text(), QStringLiteral("Baştan Başla"));
}

TEST_F(SearchDialogTest, FitsASmallScreenInEveryLanguage) {
  for (const Language language : kLanguages) {
    use(language);
    EXPECT_LE(dialog->minimumSizeHint().width(), 900) << static_cast<int>(language);
    EXPECT_LE(dialog->minimumSizeHint().height(), 620) << static_cast<int>(language);
  }
}

}  // namespace
}  // namespace arborg::ui
