#include "ui/text/language_switcher.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include "ui/text/catalogue.h"

namespace arborg::ui {

LanguageSwitcher::~LanguageSwitcher() {
  if (QCoreApplication::instance() != nullptr) removeTranslators();
}

void LanguageSwitcher::use(Language language) {
  if (m_language == language) return;
  m_language = language;
  // The locale first: whoever hears of the change must find numbers and words of one language.
  QLocale::setDefault(localeOf(language));
  removeTranslators();
  if (language != Language::English && language != Language::Norwegian) {
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) +
            QStringLiteral("/qtbase_%1.qm").arg(languageCode(language)));
  }
  if (const QString file = toolkitCatalogueFile(language); !file.isEmpty()) install(file);
  install(catalogueFile(language));
}

void LanguageSwitcher::removeTranslators() {
  while (m_installed > 0) {
    --m_installed;
    QCoreApplication::removeTranslator(m_translators[m_installed].get());
    m_translators[m_installed].reset();
  }
}

void LanguageSwitcher::install(const QString& file) {
  auto translator = std::make_unique<QTranslator>();
  // Qt's own texts may not be installed: then those few stay English, and the rest works.
  if (!translator->load(file)) return;
  QCoreApplication::installTranslator(translator.get());
  m_translators[m_installed++] = std::move(translator);
}

}  // namespace arborg::ui
