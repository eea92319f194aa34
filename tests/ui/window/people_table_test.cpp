// The people table in the window, with keys and the mouse.
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>

#include "tests/core/edit/command_fixture.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/canvas/rule_bubble.h"
#include "ui/models/seat_mime.h"
#include "ui/panels/people_panel.h"
#include "ui/panels/people_table.h"

namespace arborg::ui {
namespace {

using edit::PersonField;
using edit::PositionField;

class PeopleWindow : public WindowTest {
 protected:
  void SetUp() override {
    openFile("five.arborg", edit::chartOf("a[ceo]:Ann\n  b[cro]:Bo\n    c[sales_manager]:Cem\n"
                                          "      s[sdr]:Sam\n  v[cfo]\n"));
    key(Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(table().hasFocus());
  }
  PeopleTable& table() { return find<PeopleTable>("peopleView"); }
  PeopleModel& model() { return *qobject_cast<PeopleModel*>(table().model()); }
  PositionId at(std::string_view id) { return *chart().findPosition(id); }
  QModelIndex cell(std::string_view id, const PeopleField& field) {
    return model().index(*model().rowOf(at(id)), *model().columnOf(field));
  }
  void goTo(std::string_view id, const PeopleField& field) {
    table().selectionModel()->setCurrentIndex(cell(id, field), QItemSelectionModel::ClearAndSelect);
  }
  // From the one cell to the other.
  void selectCells(const QModelIndex& from, const QModelIndex& to) {
    table().selectionModel()->setCurrentIndex(from, QItemSelectionModel::NoUpdate);
    table().selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
  }
  QString refusal() {
    auto& label = find<QLabel>("peopleRefused");
    return label.isVisible() ? label.text() : QString();
  }
  // Each letter goes where the keyboard is by then.
  static void type(const QString& text) {
    for (const QChar letter : text) WindowTest::type(QString(letter));
  }
  std::size_t steps() { return document().history().doneCount(); }
  QString clipboard() { return QApplication::clipboard()->text(); }
  RuleBubble* bubble() {
    return window->findChild<RuleBubble*>(QStringLiteral("peopleViewBubble"));
  }

  // Carries seats over a row, and drops them there.
  bool carry(const std::vector<PositionId>& ids, std::string_view onto) {
    m_data = seatMime(editor().notifier(), ids);
    const QPoint place = table().visualRect(cell(onto, PersonField::Name)).center();
    QDragEnterEvent enter(place, Qt::MoveAction, m_data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(table().viewport(), &enter);
    QDragMoveEvent move(place, Qt::MoveAction, m_data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(table().viewport(), &move);
    return move.isAccepted();
  }
  void drop(std::string_view onto, Qt::KeyboardModifiers modifiers = {}) {
    const QPoint place = table().visualRect(cell(onto, PersonField::Name)).center();
    QDropEvent event(place, Qt::MoveAction, m_data.get(), Qt::LeftButton, modifiers);
    QApplication::sendEvent(table().viewport(), &event);
  }

 private:
  std::unique_ptr<QMimeData> m_data;
};

TEST_F(PeopleWindow, IsWrittenWithKeysAlone) {
  goTo("a", PersonField::Name);
  type(QStringLiteral("Ada Äijälä"));
  key(Qt::Key_Return);
  EXPECT_EQ(nameOf(at("a")), "Ada Äijälä");
  EXPECT_EQ(table().currentIndex(), cell("b", PersonField::Name));  // the row below
  key(Qt::Key_Return);                                              // opens it
  ASSERT_TRUE(table().isEditing());
  type(QStringLiteral("x"));
  key(Qt::Key_Escape);
  EXPECT_EQ(nameOf(at("b")), "Bo");
  goTo("b", PositionField::Quota);
  type(QStringLiteral("1,000"));
  key(Qt::Key_Tab);
  EXPECT_EQ(chart().position(at("b")).quota, 1000);
  ASSERT_TRUE(table().isEditing());  // goes on in the next cell
  type(QStringLiteral("7"));
  key(Qt::Key_Return);
  EXPECT_EQ(chart().position(at("b")).cost, 7);
  EXPECT_EQ(steps(), 3U);
}

TEST_F(PeopleWindow, WhatIsRefusedStaysOpenAndIsExplained) {
  goTo("b", PositionField::Fte);
  type(QStringLiteral("lots"));
  key(Qt::Key_Return);
  EXPECT_TRUE(table().isEditing());
  EXPECT_EQ(refusal(), QStringLiteral("FTE: “lots” is not a number."));
  auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
  ASSERT_NE(line, nullptr);
  line->selectAll();
  type(QStringLiteral("0.8"));
  key(Qt::Key_Return);
  EXPECT_FALSE(table().isEditing());
  EXPECT_EQ(chart().position(at("b")).fte, 0.8);
  EXPECT_EQ(refusal(), QString());
}

TEST_F(PeopleWindow, ARoleIsChosenFromAList) {
  goTo("s", PositionField::Role);
  key(Qt::Key_F2);
  auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
  ASSERT_NE(box, nullptr);
  box->setCurrentIndex(box->findText(QStringLiteral("Account Executive (AE)")));
  key(Qt::Key_Return);
  EXPECT_EQ(chart().roleOf(at("s")).key, "account_executive");
}

TEST_F(PeopleWindow, AManagerIsFoundByAFewLetters) {
  goTo("s", edit::ReportsTo{});
  key(Qt::Key_F2);
  auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
  ASSERT_NE(line, nullptr);
  line->selectAll();
  type(QStringLiteral("bo"));
  auto* hits = line->completer()->popup();
  ASSERT_TRUE(hits->isVisible());
  QTest::keyClick(hits, Qt::Key_Return);
  EXPECT_EQ(chart().manager(at("s")), at("b"));
  // Nobody who reports to them.
  goTo("b", edit::ReportsTo{});
  key(Qt::Key_F2);
  qobject_cast<QLineEdit*>(QApplication::focusWidget())->selectAll();
  type(QStringLiteral("Sam"));  // no hit: no list
  key(Qt::Key_Return);
  EXPECT_TRUE(refusal().startsWith(QStringLiteral("Bo cannot move there")));
  key(Qt::Key_Escape);
}

TEST_F(PeopleWindow, ANoteHasLines) {
  find<PeoplePanel>("peoplePanel");
  table().setColumnHidden(*model().columnOf(PositionField::Note), false);
  goTo("b", PositionField::Note);
  key(Qt::Key_F2);
  ASSERT_NE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()), nullptr);
  type(QStringLiteral("one"));
  key(Qt::Key_Return, Qt::AltModifier);
  type(QStringLiteral("two"));
  key(Qt::Key_Return);
  EXPECT_EQ(chart().position(at("b")).note, "one\ntwo");
}

TEST_F(PeopleWindow, OneTextForAllSelectedRows) {
  selectCells(cell("b", PositionField::Department), cell("s", PositionField::Department));
  type(QStringLiteral("North"));
  key(Qt::Key_Return, Qt::ControlModifier);
  for (const char* id : {"b", "c", "s"}) EXPECT_EQ(chart().position(at(id)).department, "North");
  EXPECT_EQ(steps(), 1U);
  key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(chart().position(at("c")).department, "");
}

TEST_F(PeopleWindow, FillsDownAndClears) {
  goTo("b", PositionField::Quota);
  type(QStringLiteral("500"));
  key(Qt::Key_Return);
  selectCells(cell("b", PositionField::Quota), cell("s", PositionField::Quota));
  key(Qt::Key_D, Qt::ControlModifier);
  EXPECT_EQ(chart().position(at("s")).quota, 500);
  EXPECT_EQ(steps(), 2U);
  key(Qt::Key_Delete);
  EXPECT_EQ(chart().position(at("b")).quota, std::nullopt);
  EXPECT_EQ(chart().position(at("s")).quota, std::nullopt);
  // One row: from the one above.
  goTo("s", edit::ReportsTo{});
  key(Qt::Key_D, Qt::ControlModifier);
  EXPECT_EQ(chart().manager(at("s")), at("b"));
  EXPECT_EQ(chart().positionCount(), 5U);
}

TEST_F(PeopleWindow, CopiesAndPastesLikeASpreadsheet) {
  selectCells(cell("b", PersonField::Name), cell("c", PositionField::Title));
  key(Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(clipboard(), QStringLiteral("Bo\t\nCem\t"));
  key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(clipboard(), QStringLiteral("Name\tTitle\nBo\t\nCem\t"));
  QApplication::clipboard()->setText(QStringLiteral("Ben\tLead\nCy\tSeller\n"));
  goTo("b", PersonField::Name);
  key(Qt::Key_V, Qt::ControlModifier);
  EXPECT_EQ(nameOf(at("c")), "Cy");
  EXPECT_EQ(chart().position(at("b")).title, "Lead");
  EXPECT_EQ(steps(), 1U);
  // The menu means the cells too while the keyboard is there.
  goTo("v", PersonField::Name);
  QApplication::clipboard()->setText(QStringLiteral("Vera"));
  action(ActionId::Paste).trigger();
  EXPECT_EQ(nameOf(at("v")), "Vera");
  EXPECT_EQ(chart().positionCount(), 5U);
}

TEST_F(PeopleWindow, IsInStepWithTheChart) {
  goTo("c", PositionField::Title);
  EXPECT_EQ(selection().current(), at("c"));
  EXPECT_EQ(selection().ids(), std::vector{at("c")});
  selection().select({at("a"), at("b"), at("v")}, at("v"));
  EXPECT_TRUE(table().selectionModel()->isRowSelected(*model().rowOf(at("b"))));
  EXPECT_FALSE(table().selectionModel()->isSelected(cell("c", PersonField::Name)));
  EXPECT_EQ(table().currentIndex().row(), *model().rowOf(at("v")));
  // What a filter leaves out stays selected.
  find<QLineEdit>("peopleFilter").setText(QStringLiteral("Bo"));
  EXPECT_EQ(selection().ids().size(), 3U);
  EXPECT_EQ(selection().current(), at("v"));
}

TEST_F(PeopleWindow, WholeRowsAreSeats) {
  goTo("s", PositionField::Quota);
  key(Qt::Key_Space, Qt::ShiftModifier);
  key(Qt::Key_Delete);
  EXPECT_EQ(chart().positionCount(), 4U);
  key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(model().rowCount(), 5);
}

TEST_F(PeopleWindow, QuickFiltersAndEmptyWords) {
  find<QToolButton>("peopleVacant").click();
  EXPECT_EQ(model().rowCount(), 1);
  EXPECT_EQ(find<QLabel>("peopleCount").text(), QStringLiteral("1 of 5"));
  auto& filter = find<QLineEdit>("peopleFilter");
  filter.setText(QStringLiteral("xyz"));
  EXPECT_EQ(model().rowCount(), 0);
  EXPECT_TRUE(table().accessibleDescription().startsWith(QStringLiteral("Nobody matches")));
  find<QToolButton>("peopleVacant").click();
  filter.setFocus();
  key(Qt::Key_Escape);
  EXPECT_EQ(model().rowCount(), 5);
  selection().select(at("c"));
  find<QToolButton>("peopleBranch").click();
  EXPECT_EQ(model().rowCount(), 2);
  EXPECT_EQ(find<QToolButton>("peopleBranch").text(), QStringLiteral("Branch of Cem"));
  find<QToolButton>("peopleBranch").click();
  EXPECT_EQ(model().rowCount(), 5);
}

TEST_F(PeopleWindow, ColumnsAreRememberedAsTheyWereLeft) {
  auto* header = table().horizontalHeader();
  const int title = *model().columnOf(PositionField::Title);
  const int quota = *model().columnOf(PositionField::Quota);
  const int note = *model().columnOf(PositionField::Note);
  table().setColumnHidden(title, true);
  table().setColumnHidden(note, false);
  table().setColumnWidth(quota, 133);
  header->moveSection(header->visualIndex(quota), 0);
  header->setSortIndicator(quota, Qt::DescendingOrder);
  window = std::make_unique<MainWindow>(languages);
  window->show();
  activate();
  ASSERT_TRUE(files().openFile(path("five.arborg")));
  key(Qt::Key_T, Qt::ControlModifier);
  EXPECT_TRUE(table().isColumnHidden(title));
  EXPECT_FALSE(table().isColumnHidden(note));
  EXPECT_EQ(table().columnWidth(quota), 133);
  EXPECT_EQ(table().horizontalHeader()->visualIndex(quota), 0);
  EXPECT_EQ(model().sortColumn(), quota);
  EXPECT_EQ(model().sortDirection(), Qt::DescendingOrder);
}

TEST_F(PeopleWindow, AHeaderSortsUpDownAndNotAtAll) {
  auto* header = table().horizontalHeader();
  const int name = *model().columnOf(PersonField::Name);
  const QPoint place(header->sectionViewportPosition(name) + 20, header->height() / 2);
  const auto click = [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place); };
  click();
  EXPECT_EQ(model().sortColumn(), name);
  click();
  EXPECT_EQ(model().sortDirection(), Qt::DescendingOrder);
  click();
  EXPECT_EQ(model().sortColumn(), -1);
}

TEST_F(PeopleWindow, ARowDroppedOnAnotherReportsToIt) {
  EXPECT_TRUE(carry({at("s")}, "b"));
  ASSERT_NE(bubble(), nullptr);
  EXPECT_TRUE(bubble()->isVisible());
  EXPECT_TRUE(bubble()->spokenText().startsWith(QStringLiteral("Below Bo")));
  EXPECT_EQ(chart().manager(at("s")), at("c"));  // not before it is dropped
  drop("b", Qt::ShiftModifier);
  EXPECT_EQ(chart().manager(at("s")), at("b"));
  EXPECT_FALSE(bubble()->isVisible());
  EXPECT_EQ(steps(), 1U);
}

TEST_F(PeopleWindow, ADropThatCannotBeSaysWhy) {
  EXPECT_FALSE(carry({at("b")}, "s"));
  EXPECT_TRUE(bubble()->spokenText().contains(QStringLiteral("Bo cannot move there")));
  drop("s");
  EXPECT_EQ(steps(), 0U);
}

TEST_F(PeopleWindow, ABrokenRuleIsAskedAboutFirst) {
  ASSERT_TRUE(carry({at("b")}, "v"));  // a CRO below the CFO
  const bool asks = bubble()->content().tone == Tone::Error;
  drop("v");
  if (!asks) {
    EXPECT_EQ(steps(), 1U);
    return;
  }
  EXPECT_EQ(steps(), 0U);
  ASSERT_TRUE(bubble()->isAsking());
  key(Qt::Key_Return);
  EXPECT_EQ(chart().manager(at("b")), at("v"));
}

TEST_F(PeopleWindow, ARoleFromThePaletteReportsToTheRow) {
  QMimeData data;
  data.setData(roleMimeType(), "sdr");
  const QPoint place = table().visualRect(cell("c", PersonField::Name)).center();
  QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(table().viewport(), &enter);
  QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(table().viewport(), &move);
  EXPECT_TRUE(move.isAccepted());
  EXPECT_TRUE(bubble()->spokenText().startsWith(QStringLiteral("Below Cem")));
  QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(table().viewport(), &dropped);
  ASSERT_EQ(chart().reports(at("c")).size(), 2U);
  EXPECT_EQ(chart().roleOf(chart().reports(at("c"))[1]).key, "sdr");
  EXPECT_EQ(steps(), 1U);
}

// As dragging to empty space does.
TEST_F(PeopleWindow, AClearedManagerIsAskedAboutFirst) {
  const auto clear = [this] {
    goTo("s", edit::ReportsTo{});
    key(Qt::Key_Delete);
    QCoreApplication::processEvents();
  };
  clear();
  ASSERT_NE(bubble(), nullptr);
  ASSERT_TRUE(bubble()->isAsking());
  EXPECT_TRUE(bubble()->spokenText().startsWith(QStringLiteral("At the top of the chart")));
  EXPECT_EQ(chart().manager(at("s")), at("c"));
  key(Qt::Key_Escape);
  EXPECT_FALSE(bubble()->isAsking());
  EXPECT_EQ(chart().manager(at("s")), at("c"));
  EXPECT_EQ(steps(), 0U);
  EXPECT_TRUE(table().hasFocus());
  clear();
  key(Qt::Key_Return);
  EXPECT_EQ(chart().manager(at("s")), std::nullopt);
  EXPECT_EQ(steps(), 1U);
  key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(chart().manager(at("s")), at("c"));
}

TEST_F(PeopleWindow, AManagerErasedInTheCellIsAskedAboutOnce) {
  goTo("s", edit::ReportsTo{});
  key(Qt::Key_F2);
  qobject_cast<QLineEdit*>(QApplication::focusWidget())->selectAll();
  key(Qt::Key_Delete);
  key(Qt::Key_Return);
  EXPECT_FALSE(table().isEditing());
  QCoreApplication::processEvents();
  ASSERT_TRUE(bubble()->isAsking());
  key(Qt::Key_Return);
  EXPECT_EQ(chart().manager(at("s")), std::nullopt);
  QCoreApplication::processEvents();
  EXPECT_FALSE(bubble()->isVisible());
  EXPECT_EQ(steps(), 1U);
}

TEST_F(PeopleWindow, SeatsOfAnotherDocumentAreNotTaken) {
  ChartNotifier other;
  other.setDocument(std::make_unique<Document>(edit::chartOf("a:Ann\n  b:Bo\n"), ViewState{}));
  const auto data = seatMime(other, {PositionId(1)});
  QDragEnterEvent enter({10, 10}, Qt::MoveAction, data.get(), Qt::LeftButton, {});
  QApplication::sendEvent(table().viewport(), &enter);
  EXPECT_TRUE(seatsIn(*data, editor().notifier()).empty());
}

TEST_F(PeopleWindow, TheCanvasTakesRows) {
  const auto data = seatMime(editor().notifier(), {at("s")});
  const QPoint place = canvas().cardRect(at("b"))->center();
  QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
  QApplication::sendEvent(&canvas(), &enter);
  QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
  QApplication::sendEvent(&canvas(), &move);
  EXPECT_TRUE(move.isAccepted());
  QDropEvent dropped(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::ShiftModifier);
  QApplication::sendEvent(&canvas(), &dropped);
  EXPECT_EQ(chart().manager(at("s")), at("b"));
  EXPECT_EQ(steps(), 1U);
}

TEST_F(PeopleWindow, HasMoreRoomOnDemand) {
  const int before = table().height();
  key(Qt::Key_T, Qt::ControlModifier);
  QCoreApplication::processEvents();
  EXPECT_GT(table().height(), before);
  key(Qt::Key_T, Qt::ControlModifier);
  QCoreApplication::processEvents();
  EXPECT_LE(table().height(), before + 4);
}

TEST_F(PeopleWindow, EveryColumnVerbIsInTheMenuOfTheCells) {
  goTo("b", PositionField::Quota);
  QStringList names;
  // The menu has an event loop of its own while it is open.
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &look, [&names] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu == nullptr) return;
    for (const QAction* action : menu->actions()) names.append(action->objectName());
    menu->close();
  });
  look.start(5);
  key(Qt::Key_F10, Qt::ShiftModifier);
  for (const char* wanted :
       {"cellFillDown", "cellCopyHeaders", "sortUp", "columnLeft", "columnHide"}) {
    EXPECT_TRUE(names.contains(QString::fromLatin1(wanted))) << wanted;
  }
}

}  // namespace
}  // namespace arborg::ui
