#include "ui/text/language.h"

#include "core/util/message_codes.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <map>
#include <set>
#include <string>

#include "ui/text/catalogue.h"
#include "ui/text/language_switcher.h"
#include "ui/text/words.h"

namespace arborg::ui {
namespace {

TEST(Language, CodesAndNamesAreDistinct) {
  std::set<QString> codes;
  std::set<QString> names;
  for (const Language language : kLanguages) {
    codes.insert(languageCode(language));
    names.insert(ownName(language));
    EXPECT_EQ(languageFromCode(languageCode(language)), language);
  }
  EXPECT_EQ(codes, (std::set<QString>{"en", "fi", "it", "no", "tr"}));
  EXPECT_EQ(names.size(), kLanguageCount);
}

TEST(Language, KnowsLocaleNames) {
  EXPECT_EQ(languageFromCode("nb_NO"), Language::Norwegian);
  EXPECT_EQ(languageFromCode("nn-NO"), Language::Norwegian);
  EXPECT_EQ(languageFromCode("tr-TR"), Language::Turkish);
  EXPECT_EQ(languageFromCode("IT"), Language::Italian);
  EXPECT_EQ(languageFromCode("en_GB"), Language::English);
  EXPECT_EQ(languageFromCode("de_DE"), std::nullopt);
  EXPECT_EQ(languageFromCode(""), std::nullopt);
  EXPECT_EQ(languageFromCode("italian"), std::nullopt);
}

TEST(Language, TakesTheFirstPreferredOneThatArborgSpeaks) {
  EXPECT_EQ(bestLanguage({"sv-FI", "fi-FI", "en"}), Language::Finnish);
  EXPECT_EQ(bestLanguage({"de", "fr"}), Language::English);
  EXPECT_EQ(bestLanguage({}), Language::English);
}

TEST(Catalogue, EveryLanguageIsInTheProgram) {
  std::set<QString> vacant;
  for (const Language language : kLanguages) {
    EXPECT_FALSE(catalogue(language).isEmpty()) << languageCode(language).toStdString();
    vacant.insert(Words(language).vacant());
  }
  EXPECT_EQ(vacant.size(), kLanguageCount);
}

// A window as others write them: translated when told, with numbers of the default locale.
class Window : public QWidget {
 public:
  Window()
      : m_buttons(QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::Close,
                  this) {
    translate();
  }
  QString texts() const {
    return m_label.text() + '|' + m_buttons.button(QDialogButtonBox::Save)->text() + '|' +
           m_buttons.button(QDialogButtonBox::Cancel)->text() + '|' +
           m_buttons.button(QDialogButtonBox::Close)->text();
  }
  int changes = 0;

 protected:
  void changeEvent(QEvent* event) override {
    if (event->type() == QEvent::LanguageChange) {
      ++changes;
      translate();
    }
    QWidget::changeEvent(event);
  }

 private:
  void translate() {
    const Words words;
    m_label.setText(words.message(Message(Code::UndoPaste, {{"count", std::int64_t{12345}}})) +
                    words.formats().number(0.5));
  }
  QLabel m_label{this};
  QDialogButtonBox m_buttons;
};

std::map<Language, QString> freshTexts() {
  std::map<Language, QString> texts;
  for (const Language language : kLanguages) {
    LanguageSwitcher switcher;
    switcher.use(language);
    texts[language] = Window().texts();
  }
  return texts;
}

TEST(LanguageSwitcher, FiftyRoundsGiveTheTextsOfAFreshStart) {
  const auto fresh = freshTexts();
  LanguageSwitcher switcher;
  switcher.use(Language::English);
  Window window;
  for (int round = 0; round < 50; ++round) {
    for (const Language language : kLanguages) {
      switcher.use(language);
      QApplication::processEvents();
      ASSERT_EQ(window.texts(), fresh.at(language)) << round;
    }
  }
}

TEST(LanguageSwitcher, SpeaksTheLanguageItWasTold) {
  const auto texts = freshTexts();
  EXPECT_EQ(texts.at(Language::English).section('|', 0, 0), "Paste 12,345 positions0.5");
  EXPECT_EQ(texts.at(Language::Norwegian).section('|', 0, 0),
            QString::fromUtf8("Lim inn 12\u00A0345 stillinger0,5"));
}

TEST(LanguageSwitcher, DialogButtonsSpeakEachLanguage) {
  const auto texts = freshTexts();
  const auto cancel = [&](Language language) {
    return texts.at(language).section('|', 2, 2).remove('&').toStdString();
  };
  EXPECT_EQ(cancel(Language::English), "Cancel");
  EXPECT_EQ(cancel(Language::Finnish), "Peru");
  EXPECT_EQ(cancel(Language::Italian), "Annulla");
  EXPECT_EQ(cancel(Language::Norwegian), "Avbryt");
  EXPECT_EQ(cancel(Language::Turkish), "İptal");
}

TEST(LanguageSwitcher, TellsOnceTheDefaultLocaleIsTheNewOne) {
  LanguageSwitcher switcher;
  switcher.use(Language::Finnish);
  EXPECT_EQ(QLocale(), localeOf(Language::Finnish));
  EXPECT_EQ(windowLanguage(), Language::Finnish);
  Window window;
  QApplication::processEvents();
  window.changes = 0;
  switcher.use(Language::Finnish);
  QApplication::processEvents();
  EXPECT_EQ(window.changes, 0);
  switcher.use(Language::Turkish);
  QApplication::processEvents();
  EXPECT_GE(window.changes, 1);
  EXPECT_EQ(windowLanguage(), Language::Turkish);
}

}  // namespace
}  // namespace arborg::ui
