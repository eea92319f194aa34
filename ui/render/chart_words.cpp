#include "ui/render/chart_words.h"

#include <QDate>

namespace arborg::ui {

std::string ChartWords::roleTitle(const Chart& chart, RoleId role) const {
  if (role == roleId(BuiltInRole::Other)) return {};
  return m_words.roleTitle(chart, role).toStdString();
}

std::string ChartWords::vacant() const {
  return m_words.vacant().toStdString();
}

std::string ChartWords::field(scene::NumberField field, double value,
                              std::string_view currency) const {
  const Formats& formats = m_words.formats();
  const QString unit = QString::fromUtf8(currency.data(), static_cast<qsizetype>(currency.size()));
  const auto labelled = [&](edit::PositionField label, const QString& text) {
    return (m_words.positionField(label) + QLatin1Char(' ') + text).toStdString();
  };
  switch (field) {
    case scene::NumberField::Quota:
      return labelled(edit::PositionField::Quota, formats.shortMoney(value, unit));
    case scene::NumberField::Cost:
      return labelled(edit::PositionField::Cost, formats.shortMoney(value, unit));
    case scene::NumberField::Fte:
      return labelled(edit::PositionField::Fte, formats.number(value));
    case scene::NumberField::Attained:
      return labelled(edit::PositionField::Attained, formats.shortMoney(value, unit));
    case scene::NumberField::Opportunities:
      return labelled(edit::PositionField::Opportunities, formats.number(value));
    case scene::NumberField::DealsWon:
      return labelled(edit::PositionField::DealsWon, formats.number(value));
    case scene::NumberField::SalesCycle:
      return labelled(edit::PositionField::SalesCycle, m_words.days(value));
  }
  return {};
}

std::string ChartWords::figure(figures::Figure figure, double value,
                               std::string_view currency) const {
  const QString unit = QString::fromUtf8(currency.data(), static_cast<qsizetype>(currency.size()));
  return m_words.figureOnCard(figure, value, unit).toStdString();
}

std::string ChartWords::fieldTitle(const Chart& chart, std::string_view key) const {
  return m_words.shownField(chart, key).toStdString();
}

std::string ChartWords::fieldValue(const Chart& chart, std::string_view key,
                                   std::string_view value) const {
  return m_words.shownValue(chart, key, value).toStdString();
}

std::string ChartWords::fieldRange(std::string_view key, double from, double to,
                                   std::string_view currency) const {
  const QString unit = QString::fromUtf8(currency.data(), static_cast<qsizetype>(currency.size()));
  return m_words.shownRange(key, from, to, unit).toStdString();
}

std::string ChartWords::noValue() const {
  return m_words.noValue().toStdString();
}

std::string ChartWords::otherValues() const {
  return m_words.otherValues().toStdString();
}

std::string ChartWords::format(const Chart& chart, const CardFormat& format) const {
  return m_words.cardFormat(chart, format).toStdString();
}

std::string ChartWords::progress(int done, int total) const {
  const Formats& formats = m_words.formats();
  return (formats.number(qint64{done}) + QLatin1Char('/') + formats.number(qint64{total}))
      .toStdString();
}

std::string ChartWords::relation(RelationType type) const {
  return type == RelationType::Unspecified ? std::string()
                                           : m_words.relationType(type).toStdString();
}

std::string ChartWords::grade(int grade) const {
  return m_words.grade(grade).toStdString();
}

std::string ChartWords::count(std::uint32_t value) const {
  return m_words.formats().number(static_cast<qint64>(value)).toStdString();
}

std::string dateOfDrawing(Language language) {
  return Formats(language).date(QDate::currentDate()).toStdString();
}

}  // namespace arborg::ui
