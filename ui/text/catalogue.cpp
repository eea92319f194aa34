#include "ui/text/catalogue.h"

#include <QtGlobal>
#include <array>
#include <memory>
#include <mutex>

// Outside any namespace, as Q_INIT_RESOURCE asks. A static library's resources are dropped by the
// linker unless somebody names them.
static void initialiseTextResources() {
  Q_INIT_RESOURCE(arborg_texts);
}

namespace arborg::ui {

QString catalogueFile(Language language) {
  initialiseTextResources();
  return QStringLiteral(":/i18n/arborg_%1.qm").arg(languageCode(language));
}

QString toolkitCatalogueFile(Language language) {
  initialiseTextResources();
  switch (language) {
    case Language::English:
      return {};
    case Language::Norwegian:  // Qt has no Bokmål of its own: this one is whole
      return QStringLiteral(":/i18n/qtbase_no.qm");
    case Language::Finnish:
    case Language::Italian:
    case Language::Turkish:
      return QStringLiteral(":/i18n/qtbase_%1_extra.qm").arg(languageCode(language));
  }
  return {};
}

const QTranslator& catalogue(Language language) {
  struct Entry {
    std::once_flag once;
    std::unique_ptr<QTranslator> translator;
  };
  static std::array<Entry, kLanguageCount> entries;  // NOLINT: filled once each, under its flag
  Entry& entry = entries[static_cast<std::size_t>(language)];
  std::call_once(entry.once, [&] {
    entry.translator = std::make_unique<QTranslator>();
    const bool loaded = entry.translator->load(catalogueFile(language));
    Q_ASSERT_X(loaded, "catalogue", "the program was built without its translations");
    Q_UNUSED(loaded);
  });
  return *entry.translator;
}

}  // namespace arborg::ui
