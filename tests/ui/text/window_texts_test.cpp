// Every text of the window, in every language.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "ui/text/language_switcher.h"
#include "ui/window/actions.h"
#include "ui/window/file_controller.h"
#include "ui/window/main_window.h"

namespace arborg::ui {
namespace {

std::string utf8(const QString& text) {
  return text.toStdString();
}

// What a person can read or hear of a window, by where it stands.
using Texts = std::map<QString, QString>;

void add(Texts& texts, const QString& where, const QString& text) {
  if (!text.isEmpty()) texts[where] = text;
}

QString step(const QObject& object, int index) {
  const QString name = object.objectName();
  return '/' + (name.isEmpty() ? object.metaObject()->className() + QString::number(index) : name);
}

void crawl(Texts& texts, const QString& path, const QWidget& widget) {
  add(texts, path + " window", widget.windowTitle());
  add(texts, path + " tip", widget.toolTip());
  add(texts, path + " name", widget.accessibleName());
  add(texts, path + " description", widget.accessibleDescription());
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) add(texts, path, label->text());
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
    add(texts, path, button->text());
  }
  if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) add(texts, path, group->title());
  if (const auto* menu = qobject_cast<const QMenu*>(&widget)) add(texts, path, menu->title());
  if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
    add(texts, path, line->placeholderText());
  }
  if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
    for (int i = 0; i < box->count(); ++i) {
      add(texts, path + QString(" item %1").arg(i), box->itemText(i));
    }
  }
  if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget)) {
    for (int i = 0; i < tabs->count(); ++i) {
      add(texts, path + QString(" tab %1").arg(i), tabs->tabText(i));
    }
  }
  const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
  if (view != nullptr && view->model() != nullptr) {
    for (int i = 0; i < view->model()->columnCount(); ++i) {
      add(texts, path + QString(" column %1").arg(i),
          view->model()->headerData(i, Qt::Horizontal).toString());
      for (int row = 0; row < std::min(view->model()->rowCount(), 20); ++row) {
        add(texts, path + QString(" cell %1 %2").arg(row).arg(i),
            view->model()->index(row, i).data().toString());
      }
    }
  }
  int index = 0;
  for (const QAction* action : widget.findChildren<QAction*>(Qt::FindDirectChildrenOnly)) {
    const QString where = path + step(*action, index++);
    add(texts, where, action->text());
    add(texts, where + " tip", action->toolTip());
    add(texts, where + " status", action->statusTip());
  }
  index = 0;
  for (const QWidget* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
    // Qt names the arrows of a tab bar and the buttons of a dock once, in the language of then.
    if (qobject_cast<const QTabBar*>(&widget) != nullptr) continue;
    if (child->objectName().startsWith(QLatin1String("qt_dockwidget"))) continue;
    // Headers come with their view.
    if (qobject_cast<const QHeaderView*>(child) != nullptr) continue;
    crawl(texts, path + step(*child, index++), *child);
  }
}

Texts textsOf(const QWidget& window) {
  Texts texts;
  crawl(texts, QString(), window);
  return texts;
}

class WindowTexts : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("arborg-test"));
    QCoreApplication::setApplicationName(QStringLiteral("window-texts"));
  }
  void SetUp() override { QSettings().clear(); }
  void TearDown() override { QSettings().clear(); }

  enum class Showing { StartPage, EmptyChart, Sample };
  static void show(MainWindow& window, Showing what) {
    if (what == Showing::EmptyChart) window.showChart();
    if (what == Showing::Sample) {
      ASSERT_TRUE(window.files().openSample(QStringLiteral(":/samples/italian_cso.arborg")));
      window.actions()[ActionId::SelectAll].trigger();
    }
    QApplication::processEvents();
  }
  static Texts fresh(Language language, Showing what) {
    LanguageSwitcher languages;
    languages.use(language);
    MainWindow window(languages);
    show(window, what);
    return textsOf(window);
  }
};

QString withoutMnemonic(QString text) {
  return text.replace(QLatin1String("&&"), QLatin1String("\x01")).remove('&').replace('\x01', '&');
}

void expectUniqueMnemonics(const QList<QAction*>& actions, const std::string& where) {
  std::map<QChar, std::string> taken;
  static const QRegularExpression mnemonic(QStringLiteral("&([^&])"));
  for (const QAction* action : actions) {
    const std::string text = utf8(action->text());
    if (action->menu() != nullptr) {
      expectUniqueMnemonics(action->menu()->actions(), where + " > " + text);
    }
    const auto match = mnemonic.match(QString(action->text()).remove(QLatin1String("&&")));
    if (!match.hasMatch()) continue;
    const QChar letter = match.captured(1).front().toUpper();
    EXPECT_FALSE(taken.contains(letter)) << where << ": " << text << " and " << taken[letter];
    taken[letter] = text;
  }
}

TEST_F(WindowTexts, MnemonicsAreUniqueInEachMenu) {
  for (const Language language : kLanguages) {
    LanguageSwitcher languages;
    languages.use(language);
    const MainWindow window(languages);
    const QList<QAction*> menus = window.menuBar()->actions();
    EXPECT_GE(menus.size(), 5);
    expectUniqueMnemonics(menus, utf8(languageCode(language)));
    for (const QAction* menu : menus) {
      EXPECT_TRUE(menu->text().contains('&')) << utf8(menu->text());
      for (const QAction* action : menu->menu()->actions()) {
        if (action->isSeparator()) continue;
        EXPECT_TRUE(action->text().contains('&'))
            << utf8(languageCode(language)) << ": " << utf8(action->text());
      }
    }
  }
}

TEST_F(WindowTexts, TurkishMenusHaveCapitals) {
  LanguageSwitcher languages;
  languages.use(Language::Turkish);
  const MainWindow window(languages);
  for (const QAction* menu : window.menuBar()->actions()) {
    for (const QAction* action : menu->menu()->actions()) {
      const QString text = withoutMnemonic(action->text());
      for (const QString& word : text.split(' ', Qt::SkipEmptyParts)) {
        const bool small = word == QLatin1String("ve") || word == QLatin1String("ile");
        EXPECT_TRUE(small || !word.front().isLower()) << utf8(text);
      }
    }
  }
}

TEST_F(WindowTexts, FiftySwitchesGiveTheTextsOfAFreshStart) {
  std::map<Language, Texts> expected;
  for (const Language language : kLanguages) {
    expected[language] = fresh(language, Showing::Sample);
  }
  LanguageSwitcher languages;
  languages.use(Language::English);
  MainWindow window(languages);
  show(window, Showing::Sample);
  for (int round = 0; round < 10; ++round) {
    for (const Language language : kLanguages) {
      window.useLanguage(language);
      QApplication::processEvents();
      const Texts texts = textsOf(window);
      for (const auto& [where, text] : expected[language]) {
        const auto found = texts.find(where);
        ASSERT_NE(found, texts.end()) << utf8(where) << " is gone: " << utf8(text);
        ASSERT_EQ(utf8(found->second), utf8(text)) << utf8(where);
      }
      ASSERT_EQ(texts.size(), expected[language].size());
    }
  }
}

// Long words must not be cut in the smallest window we promise to fit.
TEST_F(WindowTexts, NothingIsCutInASmallWindow) {
  for (const Showing what : {Showing::StartPage, Showing::Sample}) {
    for (const Language language : kLanguages) {
      LanguageSwitcher languages;
      languages.use(language);
      MainWindow window(languages);
      window.resize(1280, 720);
      window.show();
      show(window, what);
      EXPECT_EQ(window.width(), 1280) << utf8(languageCode(language));
      for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label != nullptr    ? label->text()
                             : button != nullptr ? button->text()
                                                 : QString();
        if (text.isEmpty() || !widget->isVisible() || (label != nullptr && label->wordWrap()))
          continue;
        EXPECT_GE(widget->width(), widget->minimumSizeHint().width())
            << utf8(languageCode(language)) << ' ' << utf8(widget->objectName()) << ": "
            << utf8(text);
      }
    }
  }
}

// Names, and what has no words.
bool mayBeTheSame(const QString& text) {
  static const std::set<QString> kSame = {
      "Arborg",
      "English",
      "Suomi",
      "Italiano",
      QString::fromUtf8("Norsk bokmål"),
      QString::fromUtf8("Türkçe"),
      "Account Executive (AE)",
      "Customer Success Manager",
  };
  static const QRegularExpression letters(QStringLiteral("\\p{L}{2,}"));
  return kSame.contains(text) || !text.contains(letters);
}

// English has no words in common with Finnish and Turkish.
TEST_F(WindowTexts, NothingIsLeftInEnglish) {
  for (const Showing what : {Showing::StartPage, Showing::EmptyChart}) {
    const Texts english = fresh(Language::English, what);
    EXPECT_GT(english.size(), 50U);
    for (const Language language : {Language::Turkish, Language::Finnish}) {
      const Texts other = fresh(language, what);
      EXPECT_EQ(other.size(), english.size());
      for (const auto& [where, text] : other) {
        const auto same = english.find(where);
        if (same == english.end() || same->second != text) continue;
        EXPECT_TRUE(mayBeTheSame(withoutMnemonic(text)))
            << utf8(languageCode(language)) << ' ' << utf8(where) << ": " << utf8(text);
      }
    }
  }
}

}  // namespace
}  // namespace arborg::ui
