// A team from nothing, with keys alone.
#include <QDialog>

#include "tests/ui/window/window_fixture.h"

namespace arborg::ui {
namespace {

class Keyboard : public WindowTest {
 protected:
  std::vector<std::string> names(std::span<const PositionId> ids) {
    std::vector<std::string> list;
    for (const PositionId id : ids) list.push_back(nameOf(id));
    return list;
  }
  using Names = std::vector<std::string>;
};

TEST_F(Keyboard, ATeamIsBuiltMovedFoldedAndUndone) {
  key(Qt::Key_N, Qt::ControlModifier);
  ASSERT_TRUE(canvas().isEditing());  // a first card to type into
  type(QStringLiteral("Ada Äijälä"));
  key(Qt::Key_Tab);
  type(QStringLiteral("Toimitusjohtaja"));
  key(Qt::Key_Return);
  const PositionId ada = chart().roots().front();
  EXPECT_EQ(nameOf(ada), "Ada Äijälä");
  EXPECT_EQ(chart().position(ada).role, roleId(BuiltInRole::Ceo));

  key(Qt::Key_Down, Qt::ControlModifier);
  type(QStringLiteral("Bo"));
  key(Qt::Key_Return);
  key(Qt::Key_Return);  // a peer
  type(QStringLiteral("Cem"));
  key(Qt::Key_Return);
  key(Qt::Key_Return);
  type(QStringLiteral("Dag"));
  key(Qt::Key_Return);
  EXPECT_EQ(names(chart().reports(ada)), (Names{"Bo", "Cem", "Dag"}));

  // Dag before Cem, then below Bo.
  key(Qt::Key_Left, Qt::AltModifier);
  EXPECT_EQ(names(chart().reports(ada)), (Names{"Bo", "Dag", "Cem"}));
  key(Qt::Key_Down, Qt::AltModifier);
  EXPECT_EQ(names(chart().reports(ada)), (Names{"Bo", "Cem"}));
  const PositionId bo = chart().reports(ada)[0];
  EXPECT_EQ(names(chart().reports(bo)), (Names{"Dag"}));

  // Below Cem, by name.
  const auto asked = Meanwhile::in<QDialog>("personPicker", [](QDialog& dialog) {
    auto* text = dialog.findChild<QLineEdit*>(QStringLiteral("pickerText"));
    typeInto(*text, QStringLiteral("cem"));
    QTest::keyClick(text, Qt::Key_Return);
  });
  key(Qt::Key_M, Qt::ControlModifier);
  EXPECT_TRUE(asked.came());
  activate();
  const PositionId cem = chart().reports(ada)[1];
  EXPECT_EQ(names(chart().reports(cem)), (Names{"Dag"}));

  // A manager above Dag.
  key(Qt::Key_Up, Qt::ControlModifier);
  type(QStringLiteral("Eve"));
  key(Qt::Key_Return);
  EXPECT_EQ(names(chart().reports(cem)), (Names{"Eve"}));
  EXPECT_EQ(names(chart().reports(chart().reports(cem)[0])), (Names{"Dag"}));

  // Fold and unfold.
  key(Qt::Key_Up);
  EXPECT_EQ(selection().current(), cem);
  type(QStringLiteral("-"));
  EXPECT_TRUE(document().isFolded(cem));
  type(QStringLiteral("+"));
  EXPECT_FALSE(document().isFolded(cem));

  // Delete, and everything back: one step each, whoever is added with the name.
  const std::size_t steps = document().history().doneCount();
  EXPECT_EQ(steps, 9U);  // Ada, her title, Bo, Cem, Dag, two places, another manager, Eve
  key(Qt::Key_Delete);
  EXPECT_FALSE(chart().contains(cem));
  EXPECT_EQ(names(chart().reports(ada)), (Names{"Bo", "Eve"}));
  key(Qt::Key_Z, Qt::ControlModifier);
  ASSERT_TRUE(chart().contains(cem));
  for (std::size_t i = 0; i < steps; ++i) key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(chart().positionCount(), 0U);
  EXPECT_FALSE(document().history().canUndo());
  for (std::size_t i = 0; i < steps; ++i) key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(chart().positionCount(), 5U);
  EXPECT_EQ(names(chart().reports(ada)), (Names{"Bo", "Cem"}));
}

TEST_F(Keyboard, TheChartIsReachedFromTheFindBox) {
  openFile("sales.arborg", test::salesOrganisation());
  key(Qt::Key_F, Qt::ControlModifier);
  EXPECT_NE(QApplication::focusWidget(), &canvas());
  type(QStringLiteral("giulia"));
  key(Qt::Key_Return);
  ASSERT_TRUE(selection().current().has_value());
  EXPECT_EQ(nameOf(*selection().current()), "Giulia Conti");
  key(Qt::Key_Escape);
  EXPECT_EQ(QApplication::focusWidget(), &canvas());
}

}  // namespace
}  // namespace arborg::ui
