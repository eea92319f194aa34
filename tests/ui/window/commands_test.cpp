// The command palette reaches what the menus hold.
#include <QMenuBar>
#include <algorithm>

#include "tests/ui/window/window_fixture.h"
#include "ui/dialogs/command_palette.h"

namespace arborg::ui {
namespace {

class CommandPaletteTest : public WindowTest {};

TEST_F(CommandPaletteTest, CarriesOutWhatWasTyped) {
  openFile("a.arborg", test::fivePeople());
  const auto asked = Meanwhile::in<CommandPalette>("commandPalette", [](CommandPalette& palette) {
    auto& text = *palette.findChild<QLineEdit*>(QStringLiteral("commandText"));
    typeInto(text, QStringLiteral("slate"));
    QTest::keyClick(&text, Qt::Key_Return);
  });
  key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(asked.came());
  EXPECT_EQ(chart().settings().theme, "slate");
}

TEST_F(CommandPaletteTest, LeavesEverythingWithEscape) {
  openFile("a.arborg", test::fivePeople());
  const auto asked = Meanwhile::in<CommandPalette>("commandPalette", [](CommandPalette& palette) {
    auto& text = *palette.findChild<QLineEdit*>(QStringLiteral("commandText"));
    typeInto(text, QStringLiteral("slate"));
    QTest::keyClick(&text, Qt::Key_Escape);
  });
  action(ActionId::CommandPalette).trigger();
  EXPECT_TRUE(asked.came());
  EXPECT_EQ(chart().settings().theme, "auto");
}

TEST_F(CommandPaletteTest, PassesOverWhatCannotBeDone) {
  openFile("a.arborg", test::fivePeople());
  selection().clear();
  ASSERT_FALSE(action(ActionId::Undo).isEnabled());
  const auto asked = Meanwhile::in<CommandPalette>("commandPalette", [](CommandPalette& palette) {
    auto& text = *palette.findChild<QLineEdit*>(QStringLiteral("commandText"));
    typeInto(text, QStringLiteral("undo"));
    QTest::keyClick(&text, Qt::Key_Return);
    EXPECT_EQ(palette.chosen(), nullptr);
    EXPECT_TRUE(palette.isVisible());
    palette.reject();
  });
  action(ActionId::CommandPalette).trigger();
  EXPECT_TRUE(asked.came());
}

TEST_F(CommandPaletteTest, HoldsEveryActionOfTheWindow) {
  int missing = 0;
  const auto asked = Meanwhile::in<CommandPalette>("commandPalette", [&](CommandPalette& palette) {
    std::vector<QMenu*> menus;
    for (QAction* top : window->menuBar()->actions()) menus.push_back(top->menu());
    const auto commands = commandsOf(menus);
    for (const QAction* each : window->actions().all()) {
      const bool there = std::any_of(commands.begin(), commands.end(),
                                     [each](const Command& one) { return one.action == each; });
      if (!there && each->isVisible()) {
        ++missing;
        ADD_FAILURE() << each->objectName().toStdString();
      }
    }
    palette.reject();
  });
  action(ActionId::CommandPalette).trigger();
  EXPECT_TRUE(asked.came());
  EXPECT_EQ(missing, 0);
}

}  // namespace
}  // namespace arborg::ui
