// The languages Arborg speaks.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <array>
#include <cstdint>
#include <optional>

namespace arborg::ui {

enum class Language : std::uint8_t { English, Finnish, Italian, Norwegian, Turkish };

inline constexpr std::size_t kLanguageCount = 5;
inline constexpr std::array<Language, kLanguageCount> kLanguages = {
    Language::English, Language::Finnish, Language::Italian, Language::Norwegian,
    Language::Turkish};

// As documents, settings and the command line write it: "en", "fi", "it", "no", "tr".
QString languageCode(Language language);

// The language of a code or locale name, in any case and with any territory: "fi", "it_IT",
// "tr-TR". "no", "nb" and "nn" are all Norwegian (Bokmål is what we have for their readers).
std::optional<Language> languageFromCode(const QString& code);

// What its own speakers call it: "Suomi". The same in every language, so that whoever chose a wrong
// one finds the way back.
QString ownName(Language language);

// How numbers and dates are written: en_US, fi_FI, it_IT, nb_NO, tr_TR. English is the United
// States' form: its numbers are those of every English-speaking country, and one form for all keeps
// a document's printed pages the same on every computer.
QLocale localeOf(Language language);

// The first of the preferred languages (best first, as QLocale::uiLanguages gives them) that Arborg
// speaks; English where it speaks none.
Language bestLanguage(const QStringList& preferred);

// What the desktop's settings ask for.
Language systemLanguage();

// The language of the window: that of QLocale's default, which LanguageSwitcher sets.
Language windowLanguage();

}  // namespace arborg::ui
