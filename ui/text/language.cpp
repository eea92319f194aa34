#include "ui/text/language.h"

namespace arborg::ui {

QString languageCode(Language language) {
  switch (language) {
    case Language::English:
      return QStringLiteral("en");
    case Language::Finnish:
      return QStringLiteral("fi");
    case Language::Italian:
      return QStringLiteral("it");
    case Language::Norwegian:
      return QStringLiteral("no");
    case Language::Turkish:
      return QStringLiteral("tr");
  }
  return {};
}

std::optional<Language> languageFromCode(const QString& code) {
  const qsizetype end = code.indexOf(QLatin1Char('_')) >= 0 ? code.indexOf(QLatin1Char('_'))
                                                            : code.indexOf(QLatin1Char('-'));
  // toLower() is locale-free: "IT" becomes "it" for a Turkish reader too.
  const QString language = (end < 0 ? code : code.left(end)).toLower();
  if (language == QLatin1String("nb") || language == QLatin1String("nn")) {
    return Language::Norwegian;
  }
  for (const Language candidate : kLanguages) {
    if (languageCode(candidate) == language) return candidate;
  }
  return std::nullopt;
}

QString ownName(Language language) {
  switch (language) {
    case Language::English:
      return QStringLiteral("English");
    case Language::Finnish:
      return QStringLiteral("Suomi");
    case Language::Italian:
      return QStringLiteral("Italiano");
    case Language::Norwegian:
      return QStringLiteral("Norsk bokmål");
    case Language::Turkish:
      return QStringLiteral("Türkçe");
  }
  return {};
}

QLocale localeOf(Language language) {
  switch (language) {
    case Language::English:
      return {QLocale::English, QLocale::UnitedStates};
    case Language::Finnish:
      return {QLocale::Finnish, QLocale::Finland};
    case Language::Italian:
      return {QLocale::Italian, QLocale::Italy};
    case Language::Norwegian:
      return {QLocale::NorwegianBokmal, QLocale::Norway};
    case Language::Turkish:
      return {QLocale::Turkish, QLocale::Turkey};
  }
  return QLocale::c();
}

Language bestLanguage(const QStringList& preferred) {
  for (const QString& code : preferred) {
    if (const auto language = languageFromCode(code); language.has_value()) return *language;
  }
  return Language::English;
}

Language systemLanguage() {
  return bestLanguage(QLocale::system().uiLanguages());
}

Language windowLanguage() {
  return bestLanguage({QLocale().name()});
}

}  // namespace arborg::ui
