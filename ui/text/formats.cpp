#include "ui/text/formats.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace arborg::ui {

namespace {

constexpr QChar kNoBreakSpace(0x00A0);

// The sign that a language's readers know a currency by; the code itself where they know none.
QString currencySign(const QString& currency, Language language) {
  struct Sign {
    const char* code;
    char16_t sign;
  };
  static constexpr std::array<Sign, 4> kSigns = {
      {{"EUR", u'€'}, {"USD", u'$'}, {"GBP", u'£'}, {"TRY", u'₺'}}};
  for (const Sign& sign : kSigns) {
    if (currency == QLatin1String(sign.code)) return {QChar(sign.sign)};
  }
  if (currency == QLatin1String("NOK") && language == Language::Norwegian) {
    return QStringLiteral("kr");
  }
  return currency;
}

bool isSpace(QChar c) {
  return c.isSpace() || c == QChar(0x202F) || c == QChar(0x2009);
}

}  // namespace

// Italian readers group from five digits on: 1234, but 12.345.
QString Formats::grouped(QString digits) const {
  if (m_language != Language::Italian) return digits;
  const QString point = m_locale.groupSeparator();
  const qsizetype first = digits.indexOf(point);
  if (first == 1 && digits.indexOf(point, first + 1) < 0) digits.remove(first, point.size());
  return digits;
}

QString Formats::withSign(bool negative, const QString& text) const {
  return negative ? m_locale.negativeSign() + text : text;
}

QString Formats::number(qint64 value) const {
  QString text = m_locale.toString(value);
  const bool negative = value < 0;
  if (negative) text.remove(0, m_locale.negativeSign().size());
  return withSign(negative, grouped(text));
}

QString Formats::number(double value, int decimals) const {
  QString text = m_locale.toString(std::abs(value), 'f', decimals);
  const QString point = m_locale.decimalPoint();
  if (decimals > 0 && text.contains(point)) {
    while (text.endsWith(QLatin1Char('0'))) text.chop(1);
    if (text.endsWith(point)) text.chop(point.size());
  }
  const bool zero = text == QLatin1String("0");  // never "-0"
  return withSign(value < 0 && !zero, grouped(text));
}

QString Formats::plainNumber(qint64 value) const {
  QLocale plain = m_locale;
  plain.setNumberOptions(QLocale::OmitGroupSeparator);
  return plain.toString(value);
}

QString Formats::percent(double ratio, int decimals) const {
  const double value = ratio * 100;
  QString digits = number(std::abs(value), decimals);
  const bool negative = value < 0 && digits != QLatin1String("0");
  switch (m_language) {
    case Language::English:
    case Language::Italian:
      return withSign(negative, digits + QLatin1Char('%'));
    case Language::Finnish:
    case Language::Norwegian:
      return withSign(negative, digits + kNoBreakSpace + QLatin1Char('%'));
    case Language::Turkish:
      return withSign(negative, QLatin1Char('%') + digits);
  }
  return digits;
}

QString Formats::withCurrency(bool negative, const QString& amount, const QString& currency) const {
  if (currency.isEmpty()) return withSign(negative, amount);
  const QString sign = currencySign(currency, m_language);
  switch (m_language) {
    case Language::English:
    case Language::Turkish:
      // A code of letters stands apart from the digits, a sign does not.
      return withSign(negative, sign.size() > 1 ? sign + kNoBreakSpace + amount : sign + amount);
    case Language::Finnish:
    case Language::Italian:
    case Language::Norwegian:
      return withSign(negative, amount + kNoBreakSpace + sign);
  }
  return amount;
}

QString Formats::money(double amount, const QString& currency) const {
  const double size = std::abs(amount);
  const bool whole = std::abs(size - std::round(size)) < 0.005;
  const QString digits = grouped(m_locale.toString(size, 'f', whole ? 0 : 2));
  return withCurrency(amount < 0 && digits != QLatin1String("0"), digits, currency);
}

QString Formats::shortMoney(double amount, const QString& currency) const {
  struct Unit {
    double size;
    std::array<const char16_t*, kLanguageCount> name;  // CLDR 48, compact decimals, short
  };
  static constexpr std::array<Unit, 3> kUnits = {
      {{1e12, {u"T", u"\u00A0bilj.", u"\u00A0Bln", u"\u00A0bill.", u"\u00A0Tn"}},
       {1e9, {u"B", u"\u00A0mrd.", u"\u00A0Mrd", u"\u00A0mrd.", u"\u00A0Mr"}},
       {1e6, {u"M", u"\u00A0milj.", u"\u00A0Mln", u"\u00A0mill.", u"\u00A0Mn"}}}};
  const double size = std::abs(amount);
  for (const Unit& unit : kUnits) {
    if (size < unit.size || std::fmod(size, unit.size / 100) != 0.0) continue;
    const QString digits = number(size / unit.size);
    const char16_t* name = unit.name.at(static_cast<std::size_t>(m_language));
    return withCurrency(amount < 0, digits + QString::fromUtf16(name), currency);
  }
  return money(amount, currency);
}

QString Formats::date(QDate date) const {
  return m_locale.toString(date, QLocale::ShortFormat);
}

QString Formats::time(QTime time) const {
  return m_locale.toString(time, QLocale::ShortFormat);
}

QString Formats::dateTime(const QDateTime& moment) const {
  return date(moment.date()) + kNoBreakSpace + time(moment.time());
}

QString Formats::fileSize(qint64 bytes) const {
  // Finnish has its own word for a byte, "tavu"; the others use B.
  const QString byte = m_language == Language::Finnish ? QStringLiteral("t") : QStringLiteral("B");
  constexpr std::array<const char*, 5> kSteps = {"", "k", "M", "G", "T"};
  auto size = static_cast<double>(bytes);
  std::size_t step = 0;
  while (size >= 1024 && step + 1 < kSteps.size()) {
    size /= 1024;
    ++step;
  }
  const QString unit = step == 0 && m_language == Language::Finnish
                           ? QStringLiteral("tavua")
                           : QLatin1String(kSteps.at(step)) + byte;
  return number(size, step == 0 || size >= 100 ? 0 : 1) + kNoBreakSpace + unit;
}

QString Formats::list(const QStringList& items) const {
  return m_locale.createSeparatedList(items);
}

QString Formats::quoted(const QString& text) const {
  return m_locale.quoteString(text);
}

std::optional<double> Formats::parseNumber(const QString& text) const {
  const QString point = m_locale.decimalPoint();
  const QString group = m_locale.groupSeparator();
  QString digits;
  for (const QChar c : text.trimmed()) {
    if (isSpace(c)) continue;  // spaces group digits in some countries and harm in none
    if (c == QChar(0x2212)) {
      digits += QLatin1Char('-');
    } else {
      digits += c;
    }
  }
  QLocale strict = QLocale::c();
  strict.setNumberOptions(QLocale::RejectGroupSeparator);
  const auto parsed = [&](const QString& form) -> std::optional<double> {
    bool good = false;
    const double value = strict.toDouble(form, &good);
    return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
  };

  const bool groupIsSpace = group.size() == 1 && isSpace(group.front());
  QString form = digits;
  if (!groupIsSpace && form.contains(group)) {
    // Grouping signs must stand before groups of three, else one of them may mean a decimal point.
    const qsizetype whole = form.indexOf(point) < 0 ? form.size() : form.indexOf(point);
    const QStringList groups = form.left(whole).split(group);
    const bool regular = std::all_of(groups.begin() + 1, groups.end(),
                                     [](const QString& part) { return part.size() == 3; }) &&
                         !form.mid(whole).contains(group);
    if (!regular)
      return groups.size() == 2 && !form.contains(point) && group == QLatin1String(".")
                 ? parsed(form)
                 : std::nullopt;
    form.remove(group);
  } else if (groupIsSpace && form.contains(QLatin1Char('.')) && form.contains(point)) {
    return std::nullopt;
  }
  return parsed(form.replace(point, QLatin1String(".")));
}

}  // namespace arborg::ui
