#include "core/figures/field_reader.h"
#include "core/sales/profile.h"
#include "core/util/number.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

QString textOf(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isMoney(std::string_view key) {
  using edit::PositionField;
  const auto field = edit::positionFieldFromKey(key);
  return field == PositionField::Quota || field == PositionField::Cost ||
         field == PositionField::Attained;
}

}  // namespace

QString Words::shownField(const Chart& chart, std::string_view key) const {
  if (key == figures::kFunctionField) return tr("Function", "field");
  if (key == figures::kTypeField) return tr("Type of leader", "field");
  if (const auto figure = figures::branchFigureFromKey(key); figure.has_value()) {
    return tr("%1 of the branch").arg(this->figure(*figure));
  }
  if (const auto known = field(key); known.has_value()) return *known;
  if (const auto custom = chart.findCustomField(key); custom.has_value()) {
    return QString::fromStdString(chart.customField(*custom).name);
  }
  return textOf(key);
}

QString Words::shownValue(const Chart& chart, std::string_view key, std::string_view value) const {
  if (value.empty()) return noValue();
  if (edit::positionFieldFromKey(key) == edit::PositionField::Role) {
    const auto role = chart.findRole(value);
    if (role.has_value()) return roleTitle(chart, *role);
  } else if (key == figures::kFunctionField) {
    const auto function = roleFunctionFromKey(value);
    if (function.has_value()) return roleFunction(*function);
  } else if (key == figures::kTypeField) {
    for (const auto type : {sales::LeaderType::NotAssessed, sales::LeaderType::Executor,
                            sales::LeaderType::Balanced, sales::LeaderType::Strategist}) {
      if (sales::key(type) == value) return leaderType(type);
    }
  }
  return textOf(value);
}

QString Words::shownNumber(std::string_view key, double value, const QString& currency) const {
  if (const auto figure = figures::branchFigureFromKey(key); figure.has_value()) {
    return figureValue(*figure, value, currency);
  }
  if (isMoney(key)) return m_formats.shortMoney(value, currency);
  if (edit::positionFieldFromKey(key) == edit::PositionField::SalesCycle) return days(value);
  return m_formats.number(value);
}

QString Words::shownRange(std::string_view key, double from, double to,
                          const QString& currency) const {
  return tr("%1 to %2", "numbers")
      .arg(shownNumber(key, from, currency), shownNumber(key, to, currency));
}

QString Words::noValue() const {
  return tr("No value");
}

QString Words::otherValues() const {
  return tr("Others", "values");
}

QString Words::formatTest(FormatTest test) const {
  switch (test) {
    case FormatTest::Is:
      return tr("is", "test of a value");
    case FormatTest::IsNot:
      return tr("is not", "test of a value");
    case FormatTest::Contains:
      return tr("contains", "test of a value");
    case FormatTest::AtLeast:
      return tr("at least", "test of a value");
    case FormatTest::AtMost:
      return tr("at most", "test of a value");
    case FormatTest::IsEmpty:
      return tr("is empty", "test of a value");
    case FormatTest::IsFilled:
      return tr("is filled in", "test of a value");
  }
  return {};
}

QString Words::cardMark(CardMark mark) const {
  switch (mark) {
    case CardMark::None:
      return tr("None", "mark on a card");
    case CardMark::Star:
      return tr("Star", "mark on a card");
    case CardMark::Flag:
      return tr("Flag", "mark on a card");
    case CardMark::Up:
      return tr("Arrow up", "mark on a card");
    case CardMark::Down:
      return tr("Arrow down", "mark on a card");
    case CardMark::Clock:
      return tr("Clock", "mark on a card");
    case CardMark::Dot:
      return tr("Dot", "mark on a card");
  }
  return {};
}

QString Words::cardFormat(const Chart& chart, const CardFormat& format) const {
  const QString field = shownField(chart, format.field);
  QString condition = formatTest(format.test);
  if (takesValue(format.test)) {
    const auto reader = figures::FieldReader::of(chart, format.field);
    const auto number = parseNumber(format.value);
    const bool isNumber = reader.has_value() && reader->isNumber() && number.has_value();
    const QString value = isNumber ? shownNumber(format.field, *number,
                                                 QString::fromStdString(chart.settings().currency))
                                   : shownValue(chart, format.field, format.value);
    condition += QLatin1Char(' ') + value;
  }
  return tr("%1: %2", "field and condition").arg(field, condition);
}

}  // namespace arborg::ui
