#include "ui/models/commands.h"

#include <QSet>
#include <algorithm>
#include <optional>
#include <string>

#include "core/util/text.h"
#include "ui/models/word_match.h"

namespace arborg::ui {

namespace {

QString plain(QString text) {
  text.replace(QLatin1String("&&"), QString(QChar(0)));
  text.remove(QLatin1Char('&'));
  text.replace(QChar(0), QLatin1Char('&'));
  while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char(' '))) text.chop(1);
  return text;
}

std::string key(const QString& text) {
  return folded(text.toStdString());
}

// The lower the likelier; none: no match.
std::optional<int> rankOf(const Command& command, const std::string& text,
                          const std::vector<std::string>& words) {
  const std::string name = key(command.name);
  const std::string path = key(command.path);
  if (name.starts_with(text)) return 0;
  bool begins = true;
  bool inName = true;
  for (const std::string& word : words) {
    const bool has = name.find(word) != std::string::npos;
    if (!has && path.find(word) == std::string::npos) return std::nullopt;
    begins &= wordBeginsWith(name, word);
    inName &= has;
  }
  return begins ? 1 : inName ? 2 : 3;
}

}  // namespace

std::vector<Command> commandsOf(const std::vector<QMenu*>& menus) {
  std::vector<Command> found;
  QSet<const QAction*> seen;
  struct Open {
    QMenu* menu;
    QString path;
  };
  // A stack, so that what a submenu holds comes where the submenu stands.
  std::vector<std::pair<QAction*, QString>> waiting;
  const auto push = [&waiting](const Open& open) {
    const QList<QAction*> actions = open.menu->actions();
    for (auto at = actions.crbegin(); at != actions.crend(); ++at) {
      waiting.emplace_back(*at, open.path);
    }
  };
  for (auto at = menus.rbegin(); at != menus.rend(); ++at) push({*at, plain((*at)->title())});
  while (!waiting.empty()) {
    const auto [action, path] = waiting.back();
    waiting.pop_back();
    if (action->isSeparator() || !action->isVisible()) continue;
    if (QMenu* inner = action->menu(); inner != nullptr) {
      push({inner, path + QStringLiteral(" › ") + plain(inner->title())});
    } else if (!seen.contains(action)) {
      seen.insert(action);
      found.push_back({action, plain(action->text()), path});
    }
  }
  return found;
}

std::vector<Command> findCommands(const std::vector<Command>& commands, const QString& text) {
  const std::string wanted = key(text.simplified());
  const std::vector<std::string> words = wordsOf(wanted);
  std::vector<std::pair<int, const Command*>> ranked;
  for (const Command& command : commands) {
    if (const auto rank = rankOf(command, wanted, words)) ranked.emplace_back(*rank, &command);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Command> found;
  found.reserve(ranked.size());
  for (const auto& [rank, command] : ranked) found.push_back(*command);
  return found;
}

}  // namespace arborg::ui
