// Writing on the cards.
#include <QComboBox>
#include <QLineEdit>

#include "core/edit/commands/field_commands.h"
#include "tests/ui/canvas/canvas_fixture.h"

namespace arborg::ui {
namespace {

class CanvasEdit : public CanvasTest {
 protected:
  QLineEdit& line() { return *canvas.findChild<QLineEdit*>(QStringLiteral("cardEditorLine")); }
  QComboBox& role() { return *canvas.findChild<QComboBox*>(QStringLiteral("cardEditorRole")); }
  std::string name(std::uint32_t who) const { return chart().holder(id(who))->name; }
  void there(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget(), code, modifiers);
  }
  std::size_t steps() { return document().history().doneCount(); }
};

TEST_F(CanvasEdit, TypingOnACardWritesItsName) {
  selection.select(id(kTom));
  type(canvas, QStringLiteral("Å"));
  ASSERT_TRUE(canvas.isEditing());
  EXPECT_EQ(line().text(), QStringLiteral("Å"));
  type(line(), QStringLiteral("se"));
  there(Qt::Key_Return);
  EXPECT_FALSE(canvas.isEditing());
  EXPECT_EQ(name(kTom), "Åse");
  EXPECT_TRUE(canvas.hasFocus());
  EXPECT_EQ(steps(), 1U);
}

TEST_F(CanvasEdit, EachTimeAFieldIsWrittenIsAStep) {
  for (const char* text : {"Tea", "Tuomas"}) {
    canvas.edit(id(kTom), Editor::Part::Name);
    line().setText(QString::fromLatin1(text));
    there(Qt::Key_Return);
  }
  EXPECT_EQ(steps(), 2U);
  document().undo();
  EXPECT_EQ(name(kTom), "Tea");
}

TEST_F(CanvasEdit, EscapeLeavesItAsItWas) {
  selection.select(id(kTom));
  key(Qt::Key_F2);
  ASSERT_TRUE(canvas.isEditing());
  EXPECT_EQ(line().selectedText(), QStringLiteral("Tom Berg"));
  type(line(), QStringLiteral("x"));
  there(Qt::Key_Escape);
  EXPECT_EQ(name(kTom), "Tom Berg");
  EXPECT_EQ(steps(), 0U);
  EXPECT_TRUE(canvas.hasFocus());
}

TEST_F(CanvasEdit, TabGoesOnToTitleAndRoleAndBack) {
  selection.select(id(kTom));
  key(Qt::Key_F2);
  type(line(), QStringLiteral("Tea Berg"));
  there(Qt::Key_Tab);
  EXPECT_EQ(name(kTom), "Tea Berg");
  ASSERT_TRUE(line().isVisible());
  EXPECT_EQ(line().text(), QString());
  type(line(), QStringLiteral("Head of Oslo"));
  there(Qt::Key_Tab);
  EXPECT_EQ(chart().position(id(kTom)).title, "Head of Oslo");
  ASSERT_TRUE(role().isVisible());
  EXPECT_EQ(role().currentText(), QStringLiteral("Sales Manager"));
  there(Qt::Key_Backtab);
  ASSERT_TRUE(line().isVisible());
  EXPECT_EQ(line().text(), QStringLiteral("Head of Oslo"));
  there(Qt::Key_Tab);
  type(*role().lineEdit(), QStringLiteral("Account Exec"));
  there(Qt::Key_Tab);
  EXPECT_FALSE(canvas.isEditing());
  EXPECT_EQ(chart().position(id(kTom)).role, roleId(BuiltInRole::AccountExecutive));
  EXPECT_EQ(steps(), 3U);
}

TEST_F(CanvasEdit, AnUnknownRoleChangesNothing) {
  canvas.edit(id(kTom), Editor::Part::Role);
  type(*role().lineEdit(), QStringLiteral("zzz"));
  there(Qt::Key_Return);
  EXPECT_EQ(chart().position(id(kTom)).role, roleId(BuiltInRole::SalesManager));
  EXPECT_EQ(steps(), 0U);
}

TEST_F(CanvasEdit, KeysOfTheChartMeanTextWhileWriting) {
  selection.select(id(kTom));
  key(Qt::Key_F2);
  there(Qt::Key_Home);
  there(Qt::Key_Delete);
  EXPECT_EQ(line().text(), QStringLiteral("om Berg"));
  type(line(), QStringLiteral("-*"));
  EXPECT_EQ(line().text(), QStringLiteral("-*om Berg"));
  EXPECT_FALSE(document().isFolded(id(kTom)));
}

TEST_F(CanvasEdit, ADoubleClickEditsThePartUnderThePointer) {
  canvas.setScale(1);
  canvas.centreOn(id(kTom));
  QTest::mouseDClick(&canvas, Qt::LeftButton, {}, onName(kTom));
  ASSERT_TRUE(canvas.isEditing());
  EXPECT_EQ(line().text(), QStringLiteral("Tom Berg"));
  there(Qt::Key_Escape);
  const auto title = canvas.stage().lineBox(id(kTom), {scene::FontRole::Title});
  ASSERT_TRUE(title.has_value());
  QTest::mouseDClick(&canvas, Qt::LeftButton, {}, title->center().toPoint());
  ASSERT_TRUE(canvas.isEditing());
  EXPECT_EQ(line().placeholderText(), QStringLiteral("Title"));
}

TEST_F(CanvasEdit, AClickElsewhereKeepsWhatWasWritten) {
  canvas.edit(id(kTom), Editor::Part::Name);
  type(line(), QStringLiteral("Åse"));
  canvas.setFocus();
  EXPECT_FALSE(canvas.isEditing());
  EXPECT_EQ(name(kTom), "Åse");
}

TEST_F(CanvasEdit, ANameOnAVacantSeatSeatsSomebodyAndNoNameVacates) {
  canvas.edit(id(kVacant), Editor::Part::Name);
  EXPECT_EQ(line().text(), QString());
  type(line(), QStringLiteral("Gaia"));
  there(Qt::Key_Return);
  EXPECT_EQ(name(kVacant), "Gaia");
  canvas.edit(id(kTom), Editor::Part::Name);
  there(Qt::Key_Backspace);
  there(Qt::Key_Return);
  EXPECT_EQ(chart().holder(id(kTom)), nullptr);
}

TEST_F(CanvasEdit, NothingChangedIsNoStep) {
  QSignalSpy refused(&editor, &Editor::refused);
  canvas.edit(id(kVacant), Editor::Part::Name);
  there(Qt::Key_Return);
  canvas.edit(id(kTom), Editor::Part::Name);
  there(Qt::Key_Return);
  EXPECT_EQ(steps(), 0U);
  EXPECT_EQ(refused.count(), 0);
}

TEST_F(CanvasEdit, WhatCannotBeStaysOpen) {
  QSignalSpy refused(&editor, &Editor::refused);
  canvas.edit(id(kTom), Editor::Part::Name);
  line().setMaxLength(100'000);
  line().setText(QString(100'000, u'x'));
  there(Qt::Key_Return);
  EXPECT_EQ(refused.count(), 1);
  EXPECT_TRUE(canvas.isEditing());
  there(Qt::Key_Escape);
  EXPECT_EQ(name(kTom), "Tom Berg");
}

TEST_F(CanvasEdit, TheFieldTakesNoMoreThanAName) {
  QSignalSpy refused(&editor, &Editor::refused);
  canvas.edit(id(kTom), Editor::Part::Name);
  line().setText(QString(100'000, u'x'));
  there(Qt::Key_Return);
  EXPECT_EQ(refused.count(), 0);
  EXPECT_EQ(name(kTom), std::string(1'000, 'x'));
}

TEST_F(CanvasEdit, AnInputMethodWritesOnTheCard) {
  selection.select(id(kTom));
  QInputMethodEvent composing(QStringLiteral("min"), {});
  QCoreApplication::sendEvent(&canvas, &composing);
  ASSERT_TRUE(canvas.isEditing());
  QInputMethodEvent done;
  done.setCommitString(QStringLiteral("민준"));
  QCoreApplication::sendEvent(&line(), &done);
  EXPECT_EQ(line().text(), QStringLiteral("민준"));
  there(Qt::Key_Return);
  EXPECT_EQ(name(kTom), "민준");
  EXPECT_EQ(steps(), 1U);
  // A word committed at once, as some methods do.
  QInputMethodEvent word;
  word.setCommitString(QStringLiteral("王芳"));
  QCoreApplication::sendEvent(&canvas, &word);
  ASSERT_TRUE(canvas.isEditing());
  canvas.finishEditing();
  EXPECT_EQ(name(kTom), "王芳");
}

TEST_F(CanvasEdit, AddingSomebodyIsOneStep) {
  selection.select(id(kTom));
  const std::size_t people = chart().personCount();
  editor.addReport();
  ASSERT_TRUE(canvas.isEditing());
  const PositionId seat = *selection.current();
  type(line(), QStringLiteral("Aino"));
  there(Qt::Key_Return);
  EXPECT_EQ(chart().holder(seat)->name, "Aino");
  EXPECT_EQ(steps(), 1U);
  editor.undo();
  EXPECT_FALSE(chart().contains(seat));
  EXPECT_EQ(chart().personCount(), people);
  EXPECT_TRUE(reports(kTom).empty());
  editor.redo();
  EXPECT_EQ(chart().holder(seat)->name, "Aino");
}

class TitleOnACard : public CanvasEdit {
 protected:
  // Writes a title where the card is.
  void title(PositionId seat, const QString& text) {
    canvas.edit(seat, Editor::Part::Title);
    line().setText(text);
    there(Qt::Key_Return);
  }
  PositionId added(PositionId manager) {
    selection.select(manager);
    editor.addReport();
    canvas.finishEditing();
    return *selection.current();
  }
  BuiltInRole role(PositionId seat) { return *builtInRole(chart().position(seat).role); }
};

TEST_F(TitleOnACard, ATitleBringsTheRoleOfANewSeat) {
  const PositionId seat = added(id(kKaisa));
  ASSERT_NE(role(seat), BuiltInRole::VpSales);
  title(seat, QStringLiteral("VP Sales"));
  EXPECT_EQ(role(seat), BuiltInRole::VpSales);
  EXPECT_EQ(chart().position(seat).title, "VP Sales");
  // It follows the title, and stays where the title names none.
  title(seat, QStringLiteral("Chief Revenue Officer"));
  EXPECT_EQ(role(seat), BuiltInRole::Cro);
  title(seat, QStringLiteral("Queen of the hill"));
  EXPECT_EQ(role(seat), BuiltInRole::Cro);
  const std::size_t before = steps();
  title(seat, QStringLiteral("Satış müdürü"));
  EXPECT_EQ(role(seat), BuiltInRole::SalesManager);
  EXPECT_EQ(steps(), before + 1);
  editor.undo();
  EXPECT_EQ(role(seat), BuiltInRole::Cro);
  EXPECT_EQ(chart().position(seat).title, "Queen of the hill");
}

TEST_F(TitleOnACard, ARolePickedByHandStays) {
  const PositionId seat = added(id(kKaisa));
  editor.run(edit::setRole(chart(), seat, roleId(BuiltInRole::Assistant)));
  title(seat, QStringLiteral("VP Sales"));
  EXPECT_EQ(role(seat), BuiltInRole::Assistant);
  EXPECT_EQ(chart().position(seat).title, "VP Sales");
  // Also "none in particular", if that was the choice.
  editor.run(edit::setRole(chart(), seat, roleId(BuiltInRole::Other)));
  title(seat, QStringLiteral("VP of Sales"));
  EXPECT_EQ(role(seat), BuiltInRole::Other);
  // As if it had not been picked: back to where the seat was added.
  while (steps() > 1) editor.undo();
  ASSERT_TRUE(chart().contains(seat));
  title(seat, QStringLiteral("VP Sales"));
  EXPECT_EQ(role(seat), BuiltInRole::VpSales);
}

TEST_F(TitleOnACard, ARoleThatCameWithTheFileStaysButNoneIsFilledIn) {
  title(id(kTom), QStringLiteral("Chief Revenue Officer"));
  EXPECT_EQ(role(id(kTom)), BuiltInRole::SalesManager);
  test::SalesChart plain;
  plain.add("Eero", BuiltInRole::Other, std::nullopt);
  open(plain.take());
  title(id(0), QStringLiteral("Toimitusjohtaja"));
  EXPECT_EQ(role(id(0)), BuiltInRole::Ceo);
  EXPECT_EQ(steps(), 1U);
}

// Some titles mean another role further down.
TEST_F(TitleOnACard, ThePlaceInTheChartDecides) {
  const PositionId upper = added(id(kKaisa));
  title(upper, QStringLiteral("Myyntijohtaja"));
  EXPECT_EQ(role(upper), BuiltInRole::VpSales);
  const PositionId lower = added(upper);
  title(lower, QStringLiteral("Myyntijohtaja"));
  EXPECT_EQ(role(lower), BuiltInRole::SalesManager);
}

TEST_F(CanvasEdit, TheFieldFollowsItsCardAndIsNeverTooSmall) {
  canvas.setScale(0.3);
  canvas.edit(id(kTom), Editor::Part::Name);
  EXPECT_GE(line().font().pixelSize(), 12);
  EXPECT_GE(line().width(), 150);
  const QPoint before = line().pos();
  canvas.stage().panBy({30, 20});
  EXPECT_EQ(line().pos(), before + QPoint(30, 20));
}

TEST_F(CanvasEdit, TheFieldClosesWhenItsCardGoes) {
  canvas.edit(id(kTom), Editor::Part::Name);
  type(line(), QStringLiteral("gone"));
  selection.select(id(kTom));
  editor.remove();
  EXPECT_FALSE(canvas.isEditing());
  EXPECT_FALSE(chart().contains(id(kTom)));
}

}  // namespace
}  // namespace arborg::ui
