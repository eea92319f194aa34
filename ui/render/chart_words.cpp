#include "ui/render/chart_words.h"

#include <cmath>

namespace arborg::ui {

namespace {

// Short forms of a million: CLDR 44, decimalFormats-numberSystem-latn, short, 1000000.
QString millions(Language language) {
  switch (language) {
    case Language::English:
      return QStringLiteral("M");
    case Language::Finnish:
      return QStringLiteral("milj.");
    case Language::Italian:
      return QStringLiteral("Mln");
    case Language::Norwegian:
      return QStringLiteral("mill.");
    case Language::Turkish:
      return QStringLiteral("Mn");
  }
  return {};
}

}  // namespace

std::string ChartWords::roleTitle(const Chart& chart, RoleId role) const {
  if (role == roleId(BuiltInRole::Other)) return {};
  return m_words.roleTitle(chart, role).toStdString();
}

std::string ChartWords::vacant() const {
  return m_words.vacant().toStdString();
}

QString ChartWords::amount(double value) const {
  constexpr double kMillion = 1e6;
  constexpr double kStep = 1e4;
  const bool isShort = std::abs(value) >= kMillion && std::fmod(value, kStep) == 0.0;
  if (!isShort) return m_words.formats().number(value);
  return m_words.formats().number(value / kMillion) + QChar(QChar::Nbsp) +
         millions(m_words.language());
}

std::string ChartWords::field(scene::NumberField field, double value, std::string_view) const {
  const auto labelled = [&](edit::PositionField label, const QString& text) {
    return (m_words.positionField(label) + QLatin1Char(' ') + text).toStdString();
  };
  switch (field) {
    case scene::NumberField::Quota:
      return labelled(edit::PositionField::Quota, amount(value));
    case scene::NumberField::Cost:
      return labelled(edit::PositionField::Cost, amount(value));
    case scene::NumberField::Fte:
      return labelled(edit::PositionField::Fte, m_words.formats().number(value));
  }
  return {};
}

std::string ChartWords::relation(RelationType type) const {
  return type == RelationType::Unspecified ? std::string()
                                           : m_words.relationType(type).toStdString();
}

std::string ChartWords::count(std::uint32_t value) const {
  return m_words.formats().number(static_cast<qint64>(value)).toStdString();
}

}  // namespace arborg::ui
