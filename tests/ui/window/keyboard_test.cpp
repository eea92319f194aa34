// A team from nothing, with keys alone.
#include <QDialog>
#include <QFileDialog>

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

// G4.1 in docs/keyboard.md: nothing of this needs a mouse.
TEST_F(Keyboard, ACompanyOfThirtyIsBuiltArrangedAndExported) {
  const auto goTo = [this](const QString& name) {
    key(Qt::Key_F, Qt::ControlModifier);
    type(name);
    key(Qt::Key_Escape);
  };
  const auto nameIt = [this](const QString& name) {
    type(name);
    key(Qt::Key_Return);
  };
  key(Qt::Key_N, Qt::ControlModifier);
  nameIt(QStringLiteral("Åsa Top"));
  const PositionId top = chart().roots().front();
  const QStringList leaders{QStringLiteral("Bo"), QStringLiteral("Çem"), QStringLiteral("Dag"),
                            QStringLiteral("Eva"), QStringLiteral("İda")};
  for (const QString& leader : leaders) {
    key(leader == leaders.front() ? Qt::Key_Down : Qt::Key_Return,
        leader == leaders.front() ? Qt::ControlModifier : Qt::NoModifier);
    nameIt(leader + QStringLiteral(" Lead"));
  }
  for (const QString& leader : leaders) {
    goTo(leader + QStringLiteral(" lead"));
    for (int i = 1; i <= 5; ++i) {
      key(i == 1 ? Qt::Key_Down : Qt::Key_Return, i == 1 ? Qt::ControlModifier : Qt::NoModifier);
      nameIt(QStringLiteral("%1 Seller %2").arg(leader).arg(i));
    }
  }
  ASSERT_EQ(chart().positionCount(), 31U);
  ASSERT_EQ(chart().reports(top).size(), 5U);
  for (const PositionId leader : chart().reports(top)) {
    EXPECT_EQ(chart().reports(leader).size(), 5U);
  }

  // Reorder, another manager, a dotted line, another look.
  goTo(QStringLiteral("ida lead"));
  key(Qt::Key_Left, Qt::AltModifier);
  EXPECT_EQ(nameOf(chart().reports(top)[3]), "İda Lead");
  const auto pick = [](const QString& name) {
    return Meanwhile::in<QDialog>("personPicker", [name](QDialog& dialog) {
      auto* text = dialog.findChild<QLineEdit*>(QStringLiteral("pickerText"));
      typeInto(*text, name);
      QTest::keyClick(text, Qt::Key_Return);
    });
  };
  goTo(QStringLiteral("bo seller 5"));
  const PositionId moved = *selection().current();
  {
    const auto manager = pick(QStringLiteral("eva lead"));
    key(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(manager.came());
    activate();
  }
  EXPECT_EQ(nameOf(*chart().manager(moved)), "Eva Lead");
  {
    const auto other = pick(QStringLiteral("dag lead"));
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(other.came());
    activate();
  }
  EXPECT_EQ(chart().relationsOf(moved).size(), 1U);
  {
    const auto palette = Meanwhile::in<QDialog>("commandPalette", [](QDialog& dialog) {
      auto* text = dialog.findChild<QLineEdit*>(QStringLiteral("commandText"));
      typeInto(*text, QStringLiteral("compact"));
      QTest::keyClick(text, Qt::Key_Return);
    });
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(palette.came());
    activate();
  }
  EXPECT_EQ(chart().settings().layout, ChartLayout::Compact);
  canvas().setFocus();
  key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_NE(chart().settings().layout, ChartLayout::Compact);

  // Rows of a spreadsheet, by the dialog of files: a chart of their own, so the company is kept
  // first.
  const auto inFileDialog = [](const QString& file) {
    return Meanwhile::in<QFileDialog>("", [file](QFileDialog& dialog) {
      auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
      line->selectAll();
      typeInto(*line, file);
      QTest::keyClick(line, Qt::Key_Return);
    });
  };
  {
    const auto kept = inFileDialog(path("company.arborg"));
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(kept.came());
    activate();
  }
  std::string rows = "Name,Title,Reports to\nHal Chief,CEO,\n";
  for (int i = 1; i <= 30; ++i) rows += "Row " + std::to_string(i) + ",Sales Manager,Hal Chief\n";
  folder.put("team.csv", rows);
  {
    const auto chosen = inFileDialog(path("team.csv"));
    key(Qt::Key_O, Qt::ControlModifier);
    EXPECT_TRUE(chosen.came());
    EXPECT_TRUE(QTest::qWaitFor([&] { return nameOf(chart().roots().front()) == "Hal Chief"; }));
    activate();
  }
  EXPECT_EQ(chart().positionCount(), 31U);
  EXPECT_EQ(chart().reports(chart().roots().front()).size(), 30U);
  {
    const auto dropped = Meanwhile::in<QMessageBox>("unsavedChanges", [](QMessageBox& box) {
      QTest::keyClick(box.button(QMessageBox::Discard), Qt::Key_Space);
    });
    const auto company = inFileDialog(path("company.arborg"));
    key(Qt::Key_O, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return company.came(); }));
    activate();
  }
  ASSERT_EQ(nameOf(chart().roots().front()), "Åsa Top");
  canvas().setFocus();

  // A branch alone, and everybody again.
  goTo(QStringLiteral("dag lead"));
  key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(canvas().stage().cardCount(), 7U);
  key(Qt::Key_Escape);
  EXPECT_EQ(canvas().stage().cardCount(), 31U);

  // On paper.
  const QString pdf = path("company.pdf");
  const auto options = Meanwhile::in<QDialog>(
      "exportDialog", [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
  const auto where = Meanwhile::in<QFileDialog>("", [&pdf](QFileDialog& dialog) {
    auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    line->selectAll();
    typeInto(*line, pdf);
    QTest::keyClick(line, Qt::Key_Return);
  });
  key(Qt::Key_E, Qt::ControlModifier);
  EXPECT_TRUE(options.came());
  EXPECT_TRUE(where.came());
  EXPECT_EQ(arborg::testing::fileBytes(folder / "company.pdf").substr(0, 5), "%PDF-");
}

}  // namespace
}  // namespace arborg::ui
