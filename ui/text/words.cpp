#include "ui/text/words.h"

#include <QTranslator>
#include <variant>

#include "ui/text/catalogue.h"
#include "ui/text/user_text.h"

namespace arborg::ui {

namespace {

QString fromKey(std::string_view key) {
  return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

// Numbers that name a place in a file are written without grouping, as editors show them.
bool isPlaceInFile(const std::string& name) {
  return name == "row" || name == "other_row" || name == "line" || name == "column";
}

bool isMoney(const std::string& name) {
  return name == "quota" || name == "assigned" || name == "missing";
}

// A fit of 0 to 100 is no measurement.
bool isWhole(const std::string& name) {
  return name == "fit" || name == "otherFit" || name == "presentFit";
}

}  // namespace

QString Words::tr(const char* source, const char* comment, qint64 n) const {
  // The plural form depends on the last digits at most: a count over 2^31 keeps them.
  const int form = n < 0 ? -1 : static_cast<int>(n < 1000000 ? n : 1000000 + n % 1000000);
  QString text = catalogue(language()).translate("Words", source, comment, form);
  if (text.isEmpty()) text = QString::fromUtf8(source);
  if (n >= 0) text.replace(QLatin1String("%n"), m_formats.number(n));
  return text;
}

QString Words::fill(const QString& pattern, std::span<const Argument> args,
                    const Chart* chart) const {
  QString text;
  text.reserve(pattern.size() + 32);
  qsizetype at = 0;
  while (at < pattern.size()) {
    const qsizetype open = pattern.indexOf(QLatin1Char('{'), at);
    const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
    if (close < 0) break;
    text += QStringView(pattern).mid(at, open - at);
    const std::string name = pattern.mid(open + 1, close - open - 1).toStdString();
    for (const Argument& argument : args) {
      if (argument.name == name) {
        text += value(argument, chart);
        break;
      }
    }
    at = close + 1;
  }
  text += QStringView(pattern).mid(at);
  return text;
}

QString Words::value(const Argument& argument, const Chart* chart) const {
  struct Visitor {
    const Words& words;
    const Argument& argument;
    const Chart* chart;

    QString operator()(const std::string& text) const { return inSentence(text); }
    QString operator()(std::int64_t number) const {
      return isPlaceInFile(argument.name) ? words.m_formats.plainNumber(number)
                                          : words.m_formats.number(static_cast<qint64>(number));
    }
    QString operator()(double number) const {
      if (isMoney(argument.name)) {
        const std::string currency = chart != nullptr ? chart->settings().currency : std::string();
        return words.m_formats.money(number, QString::fromStdString(currency));
      }
      return words.m_formats.number(number, isWhole(argument.name) ? 0 : 2);
    }
    QString operator()(const Term& term) const { return words.term(term, chart); }
    QString operator()(const std::vector<Term>& terms) const {
      QStringList items;
      for (const Term& term : terms) items += words.term(term, chart);
      return words.m_formats.list(items);
    }
    QString operator()(const std::vector<std::string>& texts) const {
      QStringList items;
      for (const std::string& text : texts) {
        items += inSentence(text);
        if (items.size() > kNamesInList) break;
      }
      return words.shortList(std::move(items), texts.size());
    }
  };
  return std::visit(Visitor{*this, argument, chart}, argument.value);
}

QString Words::shortList(QStringList names, std::size_t count) const {
  const auto shown = static_cast<std::size_t>(kNamesInList);
  if (count > shown + 1) {
    names.resize(kNamesInList);
    names += tr("%n others", "people, after some names", static_cast<qint64>(count - shown));
  }
  return m_formats.list(names);
}

QString Words::message(const Message& message, const Chart* chart) const {
  const QString pattern = messagePattern(message);
  if (pattern.isEmpty()) return fromKey(identifier(message.code));
  return fill(pattern, message.args, chart);
}

QString Words::term(const Term& term, const Chart* chart) const {
  switch (term.kind) {
    case TermKind::Role:
      for (std::size_t i = 0; i < kBuiltInRoleCount; ++i) {
        if (builtInRoles()[i].key == term.key) return roleInSentence(static_cast<BuiltInRole>(i));
      }
      if (chart != nullptr) {
        if (const auto role = chart->findRole(term.key); role.has_value()) {
          return roleShort(*chart, *role);
        }
      }
      break;
    case TermKind::Field:
      if (const auto name = field(term.key); name.has_value()) return *name;
      if (chart != nullptr) {
        if (const auto id = chart->findCustomField(term.key); id.has_value()) {
          return inSentence(chart->customField(*id).name);
        }
      }
      break;
    case TermKind::Rule:
      if (const auto rule = rules::ruleFromKey(term.key); rule.has_value()) return ruleName(*rule);
      break;
    case TermKind::Function:
      return functionInSentence(term.key);
    case TermKind::Skill:
      if (const auto known = skillFromKey(term.key); known.has_value()) return skill(*known);
      break;
    case TermKind::Severity:
      if (const auto known = severityFromKey(term.key); known.has_value()) {
        return severity(*known);
      }
      break;
  }
  return inSentence(term.key);
}

QString Words::atRow(qint64 row, const QString& text) const {
  return tr("Row %1: %2").arg(m_formats.plainNumber(row), text);
}

QString Words::note(const io::Note& note) const {
  QString text = message(note.message);
  if (note.row != 0 && note.column != 0) {
    return tr("Row %1, column %2: %3")
        .arg(m_formats.plainNumber(note.row), m_formats.plainNumber(note.column), text);
  }
  if (note.row != 0) return atRow(note.row, text);
  if (note.line != 0) return tr("Line %1: %2").arg(m_formats.plainNumber(note.line), text);
  return text;
}

QString Words::holderName(const Chart& chart, PositionId position) const {
  const Person* holder = chart.holder(position);
  return holder == nullptr ? vacant() : inSentence(holder->name);
}

QString Words::positionTitle(const Chart& chart, PositionId position) const {
  const Position& seat = chart.position(position);
  if (!seat.title.empty()) return inSentence(seat.title);
  if (builtInRole(seat.role) == BuiltInRole::Other) return {};
  return roleTitle(chart, seat.role);
}

QString Words::seat(const Chart& chart, PositionId position, Place place) const {
  const Position& seat = chart.position(position);
  const Person* holder = chart.holder(position);
  // The rules speak of roles, so the role's name says more than a typed title; a seat without one
  // has only its title.
  const QString role = builtInRole(seat.role) == BuiltInRole::Other ? positionTitle(chart, position)
                                                                    : roleShort(chart, seat.role);
  if (holder == nullptr) return withRole(vacantSeat(place), role);
  if (!holder->name.empty()) return withRole(inSentence(holder->name), role);
  return withRole(place == Place::SentenceStart
                      ? tr("Somebody without a name", "start of a sentence")
                      : tr("somebody without a name", "inside a sentence"),
                  role);
}

QString Words::vacantSeat(Place place) const {
  return place == Place::SentenceStart ? tr("A vacant seat", "start of a sentence")
                                       : tr("a vacant seat", "inside a sentence");
}

QString Words::withRole(const QString& name, const QString& role) const {
  return role.isEmpty() ? name : tr("%1 (%2)", "a person and the role").arg(name, role);
}

}  // namespace arborg::ui
