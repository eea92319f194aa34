#include "core/figures/field_reader.h"

#include "core/sales/profile.h"

namespace arborg::figures {

namespace {

constexpr std::string_view kBranchPrefix = "branch.";

}  // namespace

std::optional<Figure> branchFigureFromKey(std::string_view key) noexcept {
  if (!key.starts_with(kBranchPrefix)) return std::nullopt;
  return figureFromKey(key.substr(kBranchPrefix.size()));
}

std::string branchFigureKey(Figure figure) {
  return std::string(kBranchPrefix).append(key(figure));
}

std::optional<FieldReader> FieldReader::of(const Chart& chart, std::string_view key) {
  if (key == kFunctionField) return FieldReader(Special::Function);
  if (key == kTypeField) return FieldReader(Special::Type);
  if (const auto field = edit::positionFieldFromKey(key)) return FieldReader(*field);
  if (const auto field = edit::personFieldFromKey(key)) return FieldReader(*field);
  if (const auto figure = branchFigureFromKey(key)) return FieldReader(*figure);
  if (const auto custom = chart.findCustomField(key)) return FieldReader(*custom);
  return std::nullopt;
}

bool FieldReader::isNumber() const noexcept {
  if (const auto* field = std::get_if<edit::PositionField>(&m_source)) {
    return edit::isNumber(*field);
  }
  return isOfBranch();
}

std::optional<double> FieldReader::number(const Chart& chart, PositionId id,
                                          const Rollups* rollups) const {
  if (const auto* figure = std::get_if<Figure>(&m_source)) {
    if (rollups == nullptr) return std::nullopt;
    return value(rollups->of(id), *figure);
  }
  const auto* field = std::get_if<edit::PositionField>(&m_source);
  return field != nullptr ? edit::numberOf(chart.position(id), *field) : std::nullopt;
}

std::string_view FieldReader::text(const Chart& chart, PositionId id) const {
  const Position& position = chart.position(id);
  const Person* holder = chart.holder(id);
  if (const auto* custom = std::get_if<CustomFieldId>(&m_source)) {
    return chart.contains(*custom) ? std::string_view(chart.customValue(id, *custom))
                                   : std::string_view();
  }
  if (const auto* special = std::get_if<Special>(&m_source)) {
    if (*special == Special::Function) return key(chart.role(position.role).function);
    return holder != nullptr ? key(sales::leaderType(holder->skills)) : std::string_view();
  }
  if (const auto* personal = std::get_if<edit::PersonField>(&m_source)) {
    if (holder == nullptr) return {};
    switch (*personal) {
      case edit::PersonField::Key:
        return holder->key;
      case edit::PersonField::Name:
        return holder->name;
      case edit::PersonField::Email:
        return holder->email;
      case edit::PersonField::Phone:
        return holder->phone;
      case edit::PersonField::Photo:
        return holder->photo;
    }
    return {};
  }
  const auto* field = std::get_if<edit::PositionField>(&m_source);
  if (field == nullptr) return {};
  switch (*field) {
    case edit::PositionField::Key:
      return position.key;
    case edit::PositionField::Role:
      return chart.role(position.role).key;
    case edit::PositionField::Arrangement:
      return key(position.arrangement);
    case edit::PositionField::Title:
      return position.title;
    case edit::PositionField::Department:
      return position.department;
    case edit::PositionField::Note:
      return position.note;
    default:
      return {};
  }
}

}  // namespace arborg::figures
