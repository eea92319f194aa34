// Every entry of a menu is reached by a letter of its own, in each of the five languages.
#include <QMenu>
#include <QMenuBar>

#include "tests/ui/window/window_fixture.h"

namespace arborg::ui {
namespace {

// The letter behind the "&"; nothing where there is none.
QString mnemonic(const QString& text) {
  for (qsizetype i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != QLatin1Char('&')) continue;
    if (text[i + 1] != QLatin1Char('&')) return QLocale().toUpper(text.mid(i + 1, 1));
    ++i;
  }
  return {};
}

class MenuKeys : public WindowTest {
 protected:
  const QString bar = QStringLiteral("menu bar");

  // What is wrong with one menu, and with those below it. A list of choices in a menu of its own
  // (languages, arrangements) may go by first letters, as Qt does where there is no "&".
  enum class Letters : std::uint8_t { Needed, Optional };
  void check(const QString& name, const QList<QAction*>& entries, Letters letters,
             QStringList& faults) {
    std::map<QString, QString> taken;
    for (const QAction* entry : entries) {
      if (entry->isSeparator()) continue;
      const QString letter = mnemonic(entry->text());
      if (letter.isEmpty()) {
        if (letters == Letters::Needed) {
          faults.append(QStringLiteral("%1: “%2” has none").arg(name, entry->text()));
        }
      } else if (const auto [at, isNew] = taken.emplace(letter, entry->text()); !isNew) {
        faults.append(
            QStringLiteral("%1: %2 of “%3” and “%4”").arg(name, letter, at->second, entry->text()));
      }
      if (entry->menu() == nullptr) continue;
      const bool isTop = name == bar;
      check(entry->text(), entry->menu()->actions(), isTop ? Letters::Needed : Letters::Optional,
            faults);
    }
  }
};

TEST_F(MenuKeys, AreUniqueInEveryLanguage) {
  for (const Language language : kLanguages) {
    win().useLanguage(language);
    QCoreApplication::processEvents();
    const QList<QAction*> menus = win().menuBar()->actions();
    ASSERT_EQ(menus.size(), 8);
    QStringList faults;
    check(bar, menus, Letters::Needed, faults);
    EXPECT_TRUE(faults.isEmpty()) << languageCode(language).toStdString() << '\n'
                                  << faults.join(QLatin1Char('\n')).toStdString();
  }
}

}  // namespace
}  // namespace arborg::ui
