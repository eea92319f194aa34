#include "ui/models/people_cells.h"

#include <QCoreApplication>
#include <array>

#include "core/edit/commands/field_commands.h"
#include "core/io/number_column.h"
#include "core/io/role_recogniser.h"
#include "core/sales/profile.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::ui {

namespace {

using edit::PersonField;
using edit::PositionField;
using edit::ReportsTo;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PeopleTable)
};

constexpr std::array kSkills = [] {
  std::array<Skill, kSkillCount> skills{};
  for (std::size_t i = 0; i < kSkillCount; ++i) skills[i] = static_cast<Skill>(i);
  return skills;
}();

std::optional<edit::FieldRef> refOf(const PeopleField& field) {
  struct AsRef {
    std::optional<edit::FieldRef> operator()(PositionField f) const { return f; }
    std::optional<edit::FieldRef> operator()(PersonField f) const { return f; }
    std::optional<edit::FieldRef> operator()(CustomFieldId f) const { return f; }
    std::optional<edit::FieldRef> operator()(Skill f) const { return f; }
    std::optional<edit::FieldRef> operator()(ReportsTo) const { return std::nullopt; }
    std::optional<edit::FieldRef> operator()(PeopleFact) const { return std::nullopt; }
  };
  return std::visit(AsRef(), field);
}

bool is(const PeopleField& field, const PeopleField& other) {
  return field == other;
}

}  // namespace

std::vector<PeopleColumn> peopleColumns(const Chart& chart) {
  std::vector<PeopleColumn> columns;
  const auto add = [&columns](const PeopleField& field, std::string_view key, bool usual = false) {
    columns.push_back(
        {field, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), usual});
  };
  const auto position = [&](PositionField field, bool usual = false) {
    add(field, edit::key(field), usual);
  };
  const auto person = [&](PersonField field, bool usual = false) {
    add(field, edit::key(field), usual);
  };
  person(PersonField::Name, true);
  position(PositionField::Title, true);
  position(PositionField::Role, true);
  add(ReportsTo{}, "manager", true);
  add(PeopleFact::Level, "level");
  position(PositionField::Department, true);
  person(PersonField::Email, true);
  person(PersonField::Phone, true);
  position(PositionField::Quota, true);
  position(PositionField::Cost, true);
  position(PositionField::Fte, true);
  add(PeopleFact::Findings, "findings", true);
  position(PositionField::Attained);
  position(PositionField::Opportunities);
  position(PositionField::DealsWon);
  position(PositionField::SalesCycle);
  add(PeopleFact::Reports, "reports");
  add(PeopleFact::Team, "team");
  add(PeopleFact::Type, "type");
  add(PeopleFact::DottedLines, "dotted");
  position(PositionField::Key);
  person(PersonField::Key);
  position(PositionField::Note);
  person(PersonField::Photo);
  position(PositionField::Arrangement);
  for (const Skill skill : kSkills) add(skill, "skill." + std::string(key(skill)));
  for (std::uint32_t slot = 0; slot < chart.customFieldSlots(); ++slot) {
    const CustomFieldId id(slot);
    if (chart.contains(id)) add(id, "custom." + chart.customField(id).key, true);
  }
  return columns;
}

bool isNumber(const PeopleField& field) {
  if (const auto* position = std::get_if<PositionField>(&field)) return edit::isNumber(*position);
  if (const auto* fact = std::get_if<PeopleFact>(&field)) {
    return *fact == PeopleFact::Level || *fact == PeopleFact::Reports || *fact == PeopleFact::Team;
  }
  return std::holds_alternative<Skill>(field);
}

bool isEditable(const PeopleField& field) {
  return !std::holds_alternative<PeopleFact>(field);
}

PeopleCells::PeopleCells(const ChartNotifier& notifier) : m_notifier(notifier) {
  updateStructure();
}

void PeopleCells::updateStructure() {
  m_level.assign(chart().positionSlots(), 0);
  m_team.assign(chart().positionSlots(), 0);
  const std::vector<PositionId> order = chart().displayOrder();
  for (const PositionId id : order) {
    const auto manager = chart().manager(id);
    m_level[id.index()] = manager.has_value() ? m_level[manager->index()] + 1 : 1;
  }
  for (auto at = order.rbegin(); at != order.rend(); ++at) {
    const auto manager = chart().manager(*at);
    if (manager.has_value()) m_team[manager->index()] += m_team[at->index()] + 1;
  }
}

QString PeopleCells::header(const PeopleField& field) const {
  struct Name {
    const PeopleCells& cells;
    QString operator()(PositionField f) const { return cells.m_words.positionField(f); }
    QString operator()(PersonField f) const { return cells.m_words.personField(f); }
    QString operator()(Skill f) const { return cells.m_words.skill(f); }
    QString operator()(ReportsTo) const { return Texts::tr("Reports to"); }
    QString operator()(CustomFieldId f) const {
      const Chart& chart = cells.chart();
      return chart.contains(f) ? QString::fromStdString(chart.customField(f).name) : QString();
    }
    QString operator()(PeopleFact f) const {
      switch (f) {
        case PeopleFact::Level:
          return Texts::tr("Level");
        case PeopleFact::Reports:
          return Texts::tr("Direct reports");
        case PeopleFact::Team:
          return Texts::tr("People below");
        case PeopleFact::Type:
          return Texts::tr("Type");
        case PeopleFact::Findings:
          return Texts::tr("Findings");
        case PeopleFact::DottedLines:
          return Texts::tr("Dotted lines");
      }
      return {};
    }
  };
  return std::visit(Name{*this}, field);
}

QString PeopleCells::plainNumber(double value) const {
  QLocale locale = m_words.formats().locale();
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString PeopleCells::text(PositionId id, const PeopleField& field) const {
  if (isNumber(field)) {
    const auto value = number(id, field);
    return value.has_value() ? plainNumber(*value) : QString();
  }
  if (is(field, PositionField::Role) || is(field, PositionField::Arrangement)) {
    return shown(id, field);
  }
  if (std::holds_alternative<ReportsTo>(field)) {
    const auto manager = chart().manager(id);
    if (!manager.has_value()) return {};
    // Found again by it: a vacant seat without a title by its ID.
    const Person* holder = chart().holder(*manager);
    const Position& seat = chart().position(*manager);
    return QString::fromStdString(holder != nullptr     ? holder->name
                                  : !seat.title.empty() ? seat.title
                                                        : seat.key);
  }
  if (const auto* known = std::get_if<PeopleFact>(&field)) return fact(id, *known);
  const auto ref = refOf(field);
  return QString::fromStdString(edit::fieldText(chart(), id, *ref));
}

QString PeopleCells::shown(PositionId id, const PeopleField& field) const {
  if (is(field, PersonField::Name)) return m_words.holderName(chart(), id);
  if (is(field, PositionField::Title)) return m_words.positionTitle(chart(), id);
  if (is(field, PositionField::Role)) {
    const RoleId role = chart().position(id).role;
    return role == roleId(BuiltInRole::Other) ? QString() : m_words.roleTitle(chart(), role);
  }
  if (is(field, PositionField::Arrangement)) {
    return m_words.arrangement(chart().position(id).arrangement);
  }
  if (std::holds_alternative<ReportsTo>(field)) {
    const auto manager = chart().manager(id);
    if (!manager.has_value()) return {};
    return chart().holder(*manager) != nullptr ? m_words.holderName(chart(), *manager)
                                               : m_words.seat(chart(), *manager);
  }
  if (isNumber(field)) {
    const auto value = number(id, field);
    return value.has_value() ? m_words.formats().number(*value) : QString();
  }
  QString text = this->text(id, field);
  // One line a row.
  text.replace(QLatin1Char('\n'), QStringLiteral(" ↵ "));
  return text;
}

std::optional<double> PeopleCells::number(PositionId id, const PeopleField& field) const {
  if (const auto* position = std::get_if<PositionField>(&field)) {
    return edit::numberOf(chart().position(id), *position);
  }
  if (const auto* skill = std::get_if<Skill>(&field)) {
    const Person* holder = chart().holder(id);
    const auto rating = holder != nullptr ? holder->skills.rating(*skill) : std::nullopt;
    return rating.has_value() ? std::optional<double>(*rating) : std::nullopt;
  }
  const auto* fact = std::get_if<PeopleFact>(&field);
  if (fact == nullptr) return std::nullopt;
  switch (*fact) {
    case PeopleFact::Level:
      return level(id);
    case PeopleFact::Reports:
      return static_cast<double>(chart().reports(id).size());
    case PeopleFact::Team:
      return id.index() < m_team.size() ? m_team[id.index()] : 0;
    case PeopleFact::Findings: {
      const Severity worst = m_notifier.document().checker().worstSeverity(id);
      // The worst come first.
      return worst == Severity::Off ? std::nullopt : std::optional(-static_cast<double>(worst));
    }
    case PeopleFact::Type:
    case PeopleFact::DottedLines:
      return std::nullopt;
  }
  return std::nullopt;
}

QString PeopleCells::fact(PositionId id, PeopleFact fact) const {
  switch (fact) {
    case PeopleFact::Type: {
      const Person* holder = chart().holder(id);
      if (holder == nullptr) return {};
      const auto type = sales::leaderType(holder->skills);
      return type == sales::LeaderType::NotAssessed ? QString() : m_words.leaderType(type);
    }
    case PeopleFact::Findings: {
      const Severity worst = m_notifier.document().checker().worstSeverity(id);
      return worst == Severity::Off ? QString() : m_words.severity(worst);
    }
    case PeopleFact::DottedLines:
      return dottedLines(id);
    case PeopleFact::Level:
    case PeopleFact::Reports:
    case PeopleFact::Team:
      break;
  }
  return {};
}

QString PeopleCells::dottedLines(PositionId id) const {
  QStringList names;
  for (const RelationId relation : chart().relationsOf(id)) {
    const Relation& line = chart().relation(relation);
    if (line.report == id) names.append(m_words.seat(chart(), line.manager));
  }
  return names.join(QStringLiteral("; "));
}

std::string PeopleCells::sortText(PositionId id, const PeopleField& field) const {
  if (const auto* person = std::get_if<PersonField>(&field)) {
    return edit::fieldText(chart(), id, *person);
  }
  return shown(id, field).toStdString();
}

std::string PeopleCells::writtenRole(const QString& text) const {
  const std::string wanted = folded(text.toStdString());
  if (wanted.empty()) return builtInRoles()[static_cast<std::size_t>(BuiltInRole::Other)].key;
  for (std::uint32_t slot = 0; slot < chart().roleSlots(); ++slot) {
    const RoleId id(slot);
    if (!chart().contains(id)) continue;
    for (const QString& title : {m_words.roleTitle(chart(), id), m_words.roleShort(chart(), id)}) {
      if (folded(title.toStdString()) != wanted) continue;
      const Role& role = chart().role(id);
      return role.name.empty() ? role.key : role.name;
    }
  }
  if (const auto role = io::recogniseRole(text.toStdString()))
    return builtInRoles()[static_cast<std::size_t>(*role)].key;
  return text.toStdString();
}

std::string PeopleCells::writtenArrangement(const QString& text) const {
  const std::string wanted = folded(text.toStdString());
  if (wanted.empty()) return std::string(key(Arrangement::Automatic));
  for (const Arrangement arrangement : kArrangements) {
    if (folded(m_words.arrangement(arrangement).toStdString()) == wanted) {
      return std::string(key(arrangement));
    }
  }
  return text.toStdString();
}

std::string PeopleCells::written(const PeopleField& field, const QString& text) const {
  if (is(field, PositionField::Role)) return writtenRole(text);
  if (is(field, PositionField::Arrangement)) return writtenArrangement(text);
  if (!isNumber(field)) return text.toStdString();
  const QString trimmedText = text.trimmed();
  if (const auto value = m_words.formats().parseNumber(trimmedText)) return formatNumber(*value);
  // From a spreadsheet: with a currency, or shortened.
  const char sign = m_words.formats().locale().decimalPoint() == QLatin1String(",") ? ',' : '.';
  const std::string utf8 = trimmedText.toStdString();
  if (io::isNoNumber(utf8)) return {};
  if (const auto cell = io::readNumber(utf8, sign); cell.has_value()) {
    return formatNumber(cell->percent ? cell->value / 100 : cell->value);
  }
  return utf8;
}

}  // namespace arborg::ui
