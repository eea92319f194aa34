// Everything that the menus can do, found by typing.
#pragma once

#include <QAction>
#include <QMenu>
#include <QString>
#include <vector>

namespace arborg::ui {

struct Command {
  QAction* action = nullptr;
  QString name;  // without mnemonic and ellipsis
  QString path;  // of the menus around it: "View › Theme"
};

// The leaves of these menus in their order, without separators and hidden ones; an action that
// stands in several menus comes once.
std::vector<Command> commandsOf(const std::vector<QMenu*>& menus);

// Those of which every typed word stands in the name or the path, the likeliest first: names that
// begin with the text, then those with a word that does for each, then the rest; each in the given
// order. Case, accents and the dots of i do not matter. Everything for an empty text.
std::vector<Command> findCommands(const std::vector<Command>& commands, const QString& text);

}  // namespace arborg::ui
