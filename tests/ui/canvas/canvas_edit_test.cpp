// Writing on the cards.
#include <QComboBox>
#include <QLineEdit>

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
  line().setText(QString(100'000, u'x'));
  there(Qt::Key_Return);
  EXPECT_EQ(refused.count(), 1);
  EXPECT_TRUE(canvas.isEditing());
  there(Qt::Key_Escape);
  EXPECT_EQ(name(kTom), "Tom Berg");
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
