// Everything that the mouse can do has a way for the keyboard: docs/keyboard.md says which, made
// from the window's own actions and from the list below, and this holds it.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <map>

#include "tests/ui/window/window_fixture.h"
#include "ui/models/commands.h"

namespace arborg::ui {
namespace {

// What a hand does with the mouse, in which part, and what does the same. {names} are actions.
struct Gesture {
  const char* source;  // the header of what takes the mouse there
  const char* gesture;
  const char* keys;
};

constexpr std::array kGestures = {
    // the canvas
    Gesture{"ui/canvas/chart_canvas.h", "Click a card", "arrows, Home, End; {goTo}; {find}"},
    Gesture{"ui/canvas/chart_canvas.h", "Ctrl+click a card", "Ctrl+arrows, then Space"},
    Gesture{"ui/canvas/chart_canvas.h", "Shift+click a card", "Shift+arrows"},
    Gesture{"ui/canvas/chart_canvas.h", "Click empty canvas", "Esc"},
    Gesture{"ui/canvas/chart_canvas.h", "Drag a frame around cards", "Shift+arrows; {selectAll}"},
    Gesture{"ui/canvas/chart_canvas.h", "Double click a name or a title",
            "{editName}, or type; Tab goes on to the title and the role"},
    Gesture{"ui/canvas/chart_canvas.h", "Drag a card onto another one",
            "{changeManager}; {moveLevelUp}; {moveLevelDown}"},
    Gesture{"ui/canvas/chart_canvas.h", "Drag a card between two others",
            "{moveEarlier}; {moveLater}"},
    Gesture{"ui/canvas/chart_canvas.h", "Drag a card to empty canvas",
            "{moveLevelUp}; “Reports to” in the people table ({showPeople}), emptied"},
    Gesture{"ui/canvas/chart_canvas.h", "Drop with Shift, without the question",
            "Enter answers the question, Esc takes the drop back"},
    Gesture{"ui/canvas/chart_canvas.h", "Drag with Alt: a dotted line", "{addDottedLine}"},
    Gesture{"ui/canvas/chart_canvas.h", "Drag a role from the palette onto a card",
            "Tab to the palette, type, Enter"},
    Gesture{"ui/canvas/chart_canvas.h", "Drag a card into a list, or a row onto a card",
            "{changeManager}"},
    Gesture{"ui/canvas/chart_canvas.h", "Drop the file of a photo on a card", "{choosePhoto}"},
    Gesture{"ui/canvas/chart_canvas.h", "Rest on a folded card while dragging", "+; {unfold}"},
    Gesture{"ui/canvas/chart_canvas.h", "Click the handle of a card", "+, -, *; {fold}; {unfold}"},
    Gesture{"ui/canvas/chart_canvas.h", "Click the badge of a card, or rest on it",
            "{nextFinding}; {previousFinding}; Tab to the findings"},
    Gesture{"ui/canvas/chart_canvas.h", "Click the ring of a vacant seat", "{searchChecklist}"},
    Gesture{"ui/canvas/chart_canvas.h", "Click the sign of a type",
            "{showRight}, Tab to the tab Skills"},
    Gesture{"ui/canvas/chart_canvas.h", "Wheel, or drag with the middle button or Space",
            "Page Up, Page Down; arrows bring the next card into view"},
    Gesture{"ui/canvas/chart_canvas.h", "Ctrl+wheel, or pinch",
            "{zoomIn}; {zoomOut}; {zoomFit}; {zoomActual}"},
    Gesture{"ui/canvas/chart_canvas.h", "Right click", "Menu key, Shift+F10"},
    Gesture{"ui/canvas/minimap.h", "Click or drag in the minimap", "arrows; {goTo}; {zoomFit}"},
    Gesture{"ui/canvas/focus_bar.h", "Click a manager above a branch that is shown alone",
            "Tab to the bar, Space; Esc or {showEverything} shows everybody"},
    // the outline
    Gesture{"ui/panels/outline_view.h", "Click a row", "arrows, or type a name; Enter shows it"},
    Gesture{"ui/panels/outline_view.h", "Click the arrow of a row", "Left, Right"},
    Gesture{"ui/panels/outline_view.h", "Drag a row onto another one", "{changeManager}"},
    Gesture{"ui/panels/outline_view.h", "Drag a row between two others",
            "{moveEarlier}; {moveLater}"},
    Gesture{"ui/panels/outline_view.h", "Right click", "Menu key, Shift+F10"},
    // the people table
    Gesture{"ui/panels/people_table.h", "Click a cell, drag over cells", "arrows, Shift+arrows"},
    Gesture{"ui/panels/people_table.h", "Click the number of a row", "Shift+Space"},
    Gesture{"ui/panels/people_table.h", "Double click a cell", "F2, Enter, or type"},
    Gesture{"ui/panels/people_table.h", "Drag rows onto a row or a card",
            "write in “Reports to”; {changeManager}"},
    Gesture{"ui/panels/people_table.h", "Click a header", "Menu key: Sort ascending, descending"},
    Gesture{"ui/panels/people_table.h", "Drag a header", "Menu key: Move column left, right"},
    Gesture{"ui/panels/people_table.h", "Drag the edge of a header",
            "Menu key: Fit column to its content"},
    Gesture{"ui/panels/people_table.h", "Right click", "Menu key, Shift+F10"},
    // the rest
    Gesture{"ui/panels/leaders_chart.h", "Click a leader", "arrows"},
    Gesture{"ui/widgets/rating_edit.h", "Click a rating", "0 to 5, arrows, Delete"},
    Gesture{"ui/window/main_window.h", "Drop a file on the window", "{open}"},
    Gesture{"ui/window/main_window.h", "Drag the edge between panels",
            "{showPeople}, once more; {showLeft}; {showBottom}; {showRight}"},
};

QString plain(QString text) {
  text.remove(QLatin1Char('&'));
  while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char(' '))) text.chop(1);
  return text;
}

QString mnemonic(const QString& text) {
  const qsizetype at = text.indexOf(QLatin1Char('&'));
  return at < 0 ? QString() : text.mid(at + 1, 1).toUpper();
}

class KeyPaths : public WindowTest {
 protected:
  KeyPaths() {
    for (const QAction* top : window->menuBar()->actions()) {
      const QString letter = mnemonic(top->text());
      if (!letter.isEmpty())
        walk(*top->menu(), QStringLiteral("Alt+") + letter, plain(top->text()));
    }
  }
  // The keys of an action: its own, else the letters that lead to it through the menus.
  QString keysOf(const QAction& action) const {
    if (!action.shortcuts().isEmpty()) {
      return QKeySequence::listToString(action.shortcuts(), QKeySequence::PortableText)
          .replace(QStringLiteral("; "), QStringLiteral(", "));
    }
    const auto path = m_letters.find(&action);
    return path != m_letters.end() ? path->second : QString();
  }
  QString menuOf(const QAction& action) const {
    const auto path = m_menus.find(&action);
    return path != m_menus.end() ? path->second : QString();
  }
  const QAction* named(const QString& name) const {
    for (const QAction* action : window->actions().all()) {
      if (action->objectName() == name) return action;
    }
    return nullptr;
  }

 private:
  void walk(const QMenu& menu, const QString& letters, const QString& titles) {
    for (const QAction* entry : menu.actions()) {
      if (entry->isSeparator()) continue;
      const QString letter = mnemonic(entry->text());
      // Without a letter the arrows go there.
      const QString keys =
          letters + QStringLiteral(", ") + (letter.isEmpty() ? QStringLiteral("arrows") : letter);
      if (entry->menu() != nullptr) {
        walk(*entry->menu(), keys, titles + QStringLiteral(" › ") + plain(entry->text()));
      } else {
        m_letters.emplace(entry, keys);
        m_menus.emplace(entry, titles);
      }
    }
  }
  std::map<const QAction*, QString> m_letters;
  std::map<const QAction*, QString> m_menus;
};

TEST_F(KeyPaths, EveryActionHasOne) {
  for (const QAction* action : win().actions().all()) {
    EXPECT_FALSE(keysOf(*action).isEmpty()) << action->objectName().toStdString();
    // The palette of commands knows what the menus have.
    EXPECT_FALSE(menuOf(*action).isEmpty()) << action->objectName().toStdString();
  }
}

TEST_F(KeyPaths, NoTwoActionsShareOne) {
  std::map<QString, QString> taken;
  for (const QAction* action : win().actions().all()) {
    for (const QKeySequence& keys : action->shortcuts()) {
      const auto [at, isNew] = taken.emplace(keys.toString(), action->objectName());
      EXPECT_TRUE(isNew) << keys.toString().toStdString() << ": " << at->second.toStdString()
                         << " and " << action->objectName().toStdString();
    }
  }
}

// A part that learns a gesture has to say how the keyboard does the same.
TEST_F(KeyPaths, EveryPartThatTakesTheMouseIsListed) {
  static const QRegularExpression takes(
      QStringLiteral("\\b(mouse(Press|Move|Release|DoubleClick)Event|wheelEvent|dropEvent|"
                     "startDrag|tabletEvent)\\s*\\("));
  const QDir root(QStringLiteral(ARBORG_SOURCE_DIR));
  QDirIterator files(root.filePath(QStringLiteral("ui")), {QStringLiteral("*.h")}, QDir::Files,
                     QDirIterator::Subdirectories);
  int found = 0;
  while (files.hasNext()) {
    QFile file(files.next());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    if (!takes.match(QString::fromUtf8(file.readAll())).hasMatch()) continue;
    ++found;
    const QString name = root.relativeFilePath(file.fileName());
    EXPECT_TRUE(std::any_of(kGestures.begin(), kGestures.end(), [&](const Gesture& at) {
      return name == QLatin1String(at.source);
    })) << name.toStdString();
  }
  EXPECT_GE(found, 6);
}

TEST_F(KeyPaths, ThePageIsCurrent) {
  QString page = QStringLiteral(
      "# Keyboard\n\nEverything works without a mouse. This page is made from the program's own "
      "actions; a test\n(`KeyPaths`) fails when an action or a gesture has no way for the "
      "keyboard. "
      "To write it anew:\n`ARBORG_WRITE_DOCS=1 test_ui_window --gtest_filter=KeyPaths.*`.\n\n"
      "Tab goes from part to part of the window; within lists and on the canvas the arrows "
      "walk.\nCtrl+Shift+P finds every command by typing.\n\n## Commands\n\n"
      "| command | keys | menu |\n|---|---|---|\n");
  for (const QAction* action : win().actions().all()) {
    page += QStringLiteral("| %1 | %2 | %3 |\n")
                .arg(plain(action->text()), keysOf(*action), menuOf(*action));
  }
  page += QStringLiteral("\n## Instead of the mouse\n\n| mouse | keyboard |\n|---|---|\n");
  static const QRegularExpression braces(QStringLiteral("\\{(\\w+)\\}"));
  for (const Gesture& row : kGestures) {
    QString keys = QString::fromUtf8(row.keys);
    for (auto match = braces.match(keys); match.hasMatch(); match = braces.match(keys)) {
      const QAction* action = named(match.captured(1));
      ASSERT_NE(action, nullptr) << row.gesture << ": " << match.captured(1).toStdString();
      keys.replace(match.captured(0), keysOf(*action));
    }
    page += QStringLiteral("| %1 | %2 |\n").arg(QString::fromUtf8(row.gesture), keys);
  }
  QFile file(QStringLiteral(ARBORG_SOURCE_DIR "/docs/keyboard.md"));
  if (qEnvironmentVariableIsSet("ARBORG_WRITE_DOCS")) {
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(page.toUtf8());
    return;
  }
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(QString::fromUtf8(file.readAll()).toStdString(), page.toStdString());
}

}  // namespace
}  // namespace arborg::ui
