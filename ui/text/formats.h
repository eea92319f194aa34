// Numbers, money, dates and lists as the readers of one language write them.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>

#include "ui/text/language.h"

namespace arborg::ui {

// What QLocale of Qt 6.4 knows comes from it; what it does not (per cent forms, the place of a
// currency sign, Italian grouping that starts at five digits) from CLDR 48. Files never use this:
// they are written in the C locale by core.
class Formats {
 public:
  explicit Formats(Language language) : m_language(language), m_locale(localeOf(language)) {}

  Language language() const noexcept { return m_language; }
  const QLocale& locale() const noexcept { return m_locale; }

  QString number(qint64 value) const;
  // Rounded to at most `decimals` places; zeros at the end are left out.
  QString number(double value, int decimals = 2) const;
  // Digits without grouping: line and row numbers, years.
  QString plainNumber(qint64 value) const;
  // `ratio` 0.25 is 25 per cent.
  QString percent(double ratio, int decimals = 0) const;
  // `currency` is an ISO 4217 code or empty; whole amounts have no decimals, others two.
  QString money(double amount, const QString& currency) const;
  // As people say it where room is short: "€4.1M", "4,1 milj. €". Whole hundredths of a million (or
  // of more) only: nothing is rounded away.
  QString shortMoney(double amount, const QString& currency) const;
  QString date(QDate date) const;  // short: 9.3.2025
  QString time(QTime time) const;  // hours and minutes
  QString dateTime(const QDateTime& moment) const;
  QString fileSize(qint64 bytes) const;  // 1,2 Mt; steps of 1024
  QString list(const QStringList& items) const;
  QString quoted(const QString& text) const;

  // The whole of `text` as a finite number, as this language writes it: with or without grouping,
  // with any kind of space, with either minus. A point that cannot be a grouping sign (1.5) is the
  // decimal one in every language. Nothing for anything else, units included.
  std::optional<double> parseNumber(const QString& text) const;

 private:
  QString grouped(QString digits) const;
  QString withSign(bool negative, const QString& text) const;
  // An amount without its sign, already written, beside the sign of its currency.
  QString withCurrency(bool negative, const QString& amount, const QString& currency) const;

  Language m_language;
  QLocale m_locale;
};

}  // namespace arborg::ui
