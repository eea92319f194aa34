// What is being typed when something else is asked of the window.
#include <QTabWidget>

#include "core/edit/commands/field_commands.h"
#include "tests/ui/window/window_fixture.h"

namespace arborg::ui {
namespace {

constexpr PositionId kChief(0);
constexpr PositionId kRevenue(1);

class Typing : public WindowTest {
 protected:
  void SetUp() override { openFile("five.arborg", test::fivePeople()); }
  // Begins a name on the chief's card and leaves it there: as with a menu or a tool button, which
  // leave the field its keyboard.
  void beginName(const QString& text) {
    canvas().edit(kChief, Editor::Part::Name);
    cardLine().clear();
    typeInto(cardLine(), text);
    ASSERT_TRUE(canvas().isEditing());
  }
  std::string file(const char* name) { return arborg::testing::fileBytes(folder / name); }
  QLineEdit& titleField() {
    find<QTabWidget>("inspectorTabs").setCurrentIndex(0);
    return find<QLineEdit>("seatTitle");
  }
  QLineEdit& nameField() {
    find<QTabWidget>("inspectorTabs").setCurrentIndex(1);
    return find<QLineEdit>("personName");
  }
};

TEST_F(Typing, SaveTakesItAlong) {
  beginName(QStringLiteral("Åse Lie"));
  action(ActionId::Save).trigger();
  EXPECT_FALSE(canvas().isEditing());
  EXPECT_EQ(nameOf(kChief), "Åse Lie");
  EXPECT_FALSE(document().isModified());
  EXPECT_NE(file("five.arborg").find("Åse Lie"), std::string::npos);
}

TEST_F(Typing, SaveCalledFromElsewhereTakesItAlong) {
  beginName(QStringLiteral("Åse Lie"));
  ASSERT_TRUE(files().save());
  EXPECT_NE(file("five.arborg").find("Åse Lie"), std::string::npos);
}

TEST_F(Typing, ClosingAsksAboutIt) {
  ASSERT_FALSE(document().isModified());
  beginName(QStringLiteral("Åse Lie"));
  const auto asked = Meanwhile::answer("unsavedChanges", QMessageBox::Save);
  EXPECT_TRUE(win().close());
  EXPECT_TRUE(asked.came());
  EXPECT_NE(file("five.arborg").find("Åse Lie"), std::string::npos);
}

TEST_F(Typing, UndoFromTheToolBarTakesItBack) {
  beginName(QStringLiteral("Åse Lie"));
  // It can be undone although nothing was before: what is typed is carried out first.
  action(ActionId::Undo).setEnabled(true);
  action(ActionId::Undo).trigger();
  EXPECT_FALSE(canvas().isEditing());
  EXPECT_EQ(nameOf(kChief), "Kaisa Väänänen");
  EXPECT_TRUE(document().history().canRedo());
}

TEST_F(Typing, AFieldOfTheDetailsIsTakenAlongToo) {
  selection().select(kChief);
  QLineEdit& field = nameField();
  field.setFocus();
  field.selectAll();
  typeInto(field, QStringLiteral("Åse Lie"));
  EXPECT_EQ(nameOf(kChief), "Kaisa Väänänen");  // not at every letter
  action(ActionId::Save).trigger();
  EXPECT_EQ(nameOf(kChief), "Åse Lie");
  EXPECT_NE(file("five.arborg").find("Åse Lie"), std::string::npos);
}

TEST_F(Typing, AFieldOfTheDetailsIsAboutWhoWasSelected) {
  selection().select(kChief);
  QLineEdit& field = nameField();
  field.setFocus();
  field.selectAll();
  typeInto(field, QStringLiteral("Åse Lie"));
  selection().select(kRevenue);  // the next finding, for example
  EXPECT_EQ(nameOf(kChief), "Åse Lie");
  EXPECT_EQ(nameOf(kRevenue), "Luca Esposito");
  EXPECT_EQ(selection().current(), kRevenue);
  EXPECT_EQ(field.text(), QStringLiteral("Luca Esposito"));
  // Nothing of it goes to another document.
  field.selectAll();
  typeInto(field, QStringLiteral("Nobody"));
  editor().notifier().setDocument(std::make_unique<Document>(test::fivePeople(), ViewState{}));
  EXPECT_EQ(nameOf(kChief), "Kaisa Väänänen");
  EXPECT_EQ(nameOf(kRevenue), "Luca Esposito");
}

TEST_F(Typing, ATitleInTheDetailsBringsItsRoleWhenItIsWhole) {
  selection().select(kChief);
  editor().addReport();
  canvas().finishEditing();
  const PositionId seat = *selection().current();
  const std::size_t steps = document().history().doneCount();
  const RoleId given = chart().position(seat).role;
  QLineEdit& field = titleField();
  field.setFocus();
  // On its way it is that of a CSO.
  typeInto(field, QStringLiteral("CSO"));
  EXPECT_EQ(chart().position(seat).title, "CSO");
  typeInto(field, QStringLiteral(" assistant"));
  EXPECT_EQ(chart().position(seat).role, given);
  QTest::keyClick(&field, Qt::Key_Return);
  EXPECT_NE(chart().position(seat).role, roleId(BuiltInRole::Cso));
  field.selectAll();
  typeInto(field, QStringLiteral("Chief Revenue Officer"));
  QTest::keyClick(&field, Qt::Key_Return);
  EXPECT_EQ(chart().position(seat).role, roleId(BuiltInRole::Cro));
  // Title and role are one step; the first title belongs to the new seat.
  EXPECT_EQ(document().history().doneCount(), steps + 1);
  editor().undo();
  EXPECT_EQ(chart().position(seat).title, "CSO assistant");
  EXPECT_NE(chart().position(seat).role, roleId(BuiltInRole::Cro));
}

TEST_F(Typing, ARoleChosenInTheDetailsStays) {
  selection().select(kChief);
  editor().addReport();
  canvas().finishEditing();
  const PositionId seat = *selection().current();
  editor().run(edit::setRole(chart(), seat, roleId(BuiltInRole::Cfo)));
  QLineEdit& field = titleField();
  field.setFocus();
  typeInto(field, QStringLiteral("VP Sales"));
  QTest::keyClick(&field, Qt::Key_Return);
  EXPECT_EQ(chart().position(seat).role, roleId(BuiltInRole::Cfo));
}

TEST_F(Typing, ALargeDocumentOpensWhereItCanBeRead) {
  openFile("large.arborg", test::largeChart(300));
  EXPECT_DOUBLE_EQ(canvas().scale(), 0.8);
  const PositionId top = chart().roots().front();
  const auto card = canvas().cardRect(top);
  ASSERT_TRUE(card.has_value());
  EXPECT_NEAR(card->center().x(), canvas().width() / 2, 2);
  EXPECT_LT(card->top(), canvas().height() / 4);
  EXPECT_GE(card->top(), 0);
  action(ActionId::ZoomFit).trigger();
  EXPECT_LT(canvas().scale(), 0.35);
  // A small one is seen whole.
  openFile("small.arborg", test::fivePeople());
  for (const PositionId id : chart().displayOrder()) {
    EXPECT_TRUE(canvas().rect().contains(*canvas().cardRect(id)));
  }
}

}  // namespace
}  // namespace arborg::ui
