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
  // What is wrong with one menu, and with those below it.
  void check(const QString& name, const QList<QAction*>& entries, QStringList& faults) {
    std::map<QString, QString> taken;
    for (const QAction* entry : entries) {
      if (entry->isSeparator()) continue;
      const QString letter = mnemonic(entry->text());
      if (letter.isEmpty()) {
        faults.append(QStringLiteral("%1: “%2” has none").arg(name, entry->text()));
      } else if (const auto [at, isNew] = taken.emplace(letter, entry->text()); !isNew) {
        faults.append(
            QStringLiteral("%1: %2 of “%3” and “%4”").arg(name, letter, at->second, entry->text()));
      }
      // Languages are named as they call themselves, files as they are called.
      if (entry->menu() != nullptr &&
          entry->menu()->objectName() != QLatin1String("languageMenu") &&
          entry->menu()->objectName() != QLatin1String("recentMenu")) {
        check(entry->text(), entry->menu()->actions(), faults);
      }
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
    check(QStringLiteral("menu bar"), menus, faults);
    EXPECT_TRUE(faults.isEmpty()) << languageCode(language).toStdString() << '\n'
                                  << faults.join(QLatin1Char('\n')).toStdString();
  }
}

}  // namespace
}  // namespace arborg::ui
