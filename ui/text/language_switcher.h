// Which language the window speaks, changed while it is open.
#pragma once

#include <QTranslator>
#include <array>
#include <memory>
#include <optional>

#include "ui/text/language.h"

namespace arborg::ui {

// Installs the translators of one language in the application and makes its locale QLocale's
// default. Widgets hear of it as QEvent::LanguageChange, sent once the default locale has changed;
// a top-level window should then also call setLocale(QLocale()), as Qt does not renew the locale of
// widgets that exist. One at a time, alive as long as the application, used on its thread.
class LanguageSwitcher {
 public:
  LanguageSwitcher() = default;
  ~LanguageSwitcher();
  LanguageSwitcher(const LanguageSwitcher&) = delete;
  LanguageSwitcher& operator=(const LanguageSwitcher&) = delete;

  // Does nothing when it is the current one.
  void use(Language language);
  // None before the first use().
  std::optional<Language> language() const noexcept { return m_language; }

 private:
  void removeTranslators();
  void install(const QString& file);

  // Searched last to first: Qt's own texts, our additions to them, ours.
  std::array<std::unique_ptr<QTranslator>, 3> m_translators;
  std::size_t m_installed = 0;
  std::optional<Language> m_language;
};

}  // namespace arborg::ui
