#include "core/edit/commands/field_values.h"

#include <utility>

#include "core/edit/commands/input.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::edit {

namespace {

PositionValue numberValue(const std::optional<double>& number) {
  return number.has_value() ? PositionValue(*number) : PositionValue();
}

std::optional<double> numberIn(const PositionValue& value) {
  const auto* number = std::get_if<double>(&value);
  return number != nullptr ? std::optional(*number) : std::nullopt;
}

std::optional<RoleId> roleFromText(const Chart& chart, std::string_view text) {
  const auto byKey = chart.findRole(text);
  if (byKey.has_value()) return byKey;
  for (std::uint32_t i = 0; i < chart.roleSlots(); ++i) {
    if (chart.contains(RoleId(i)) && chart.role(RoleId(i)).name == text) return RoleId(i);
  }
  return std::nullopt;
}

Result<PositionValue> parseRole(const Chart& chart, std::string_view text) {
  if (text.empty()) return PositionValue(roleId(BuiltInRole::Other));
  const auto role = roleFromText(chart, text);
  if (role.has_value()) return PositionValue(*role);
  return Message(Code::EditUnknownRole, {{"text", cleanLine(text)}});
}

Result<PositionValue> parseArrangement(std::string_view text) {
  const auto arrangement = text.empty() ? Arrangement::Automatic : arrangementFromKey(text);
  if (arrangement.has_value()) return PositionValue(*arrangement);
  return Message(Code::EditUnknownChoice, {{"field", fieldTerm(key(PositionField::Arrangement))},
                                           {"text", cleanLine(text)}});
}

Result<PositionValue> parseDirection(std::string_view text) {
  if (text.empty()) return PositionValue();
  const auto direction = chartDirectionFromKey(text);
  if (direction.has_value()) return PositionValue(*direction);
  return Message(Code::EditUnknownChoice,
                 {{"field", fieldTerm(key(PositionField::Direction))}, {"text", cleanLine(text)}});
}

Message notANumber(ArgumentValue field, std::string_view text) {
  return Message(Code::EditNotANumber, {{"field", std::move(field)}, {"text", cleanLine(text)}});
}

ArgumentValue skillTerm(Skill skill) {
  return Term{TermKind::Skill, std::string(key(skill))};
}

}  // namespace

PositionValue positionValue(const Position& position, PositionField field) {
  switch (field) {
    case PositionField::Key:
      return position.key;
    case PositionField::Role:
      return position.role;
    case PositionField::Arrangement:
      return position.arrangement;
    case PositionField::Direction:
      return position.direction.has_value() ? PositionValue(*position.direction) : PositionValue();
    case PositionField::Title:
      return position.title;
    case PositionField::Department:
      return position.department;
    case PositionField::Quota:
    case PositionField::Cost:
    case PositionField::Fte:
    case PositionField::Attained:
    case PositionField::Opportunities:
    case PositionField::DealsWon:
    case PositionField::SalesCycle:
      return numberValue(numberOf(position, field));
    case PositionField::Note:
      break;
  }
  return position.note;
}

void assignValue(Position& position, PositionField field, PositionValue value) {
  switch (field) {
    case PositionField::Key:
      position.key = std::get<std::string>(std::move(value));
      break;
    case PositionField::Role:
      position.role = std::get<RoleId>(value);
      break;
    case PositionField::Arrangement:
      position.arrangement = std::get<Arrangement>(value);
      break;
    case PositionField::Direction: {
      const auto* wish = std::get_if<ChartDirection>(&value);
      position.direction = wish != nullptr ? std::optional(*wish) : std::nullopt;
      break;
    }
    case PositionField::Title:
      position.title = std::get<std::string>(std::move(value));
      break;
    case PositionField::Department:
      position.department = std::get<std::string>(std::move(value));
      break;
    case PositionField::Quota:
    case PositionField::Cost:
    case PositionField::Fte:
    case PositionField::Attained:
    case PositionField::Opportunities:
    case PositionField::DealsWon:
    case PositionField::SalesCycle:
      setNumberOf(position, field, numberIn(value));
      break;
    case PositionField::Note:
      position.note = std::get<std::string>(std::move(value));
      break;
  }
}

std::string& personText(Person& person, PersonField field) {
  switch (field) {
    case PersonField::Key:
      return person.key;
    case PersonField::Name:
      return person.name;
    case PersonField::Email:
      return person.email;
    case PersonField::Phone:
      return person.phone;
    case PersonField::Photo:
      break;
  }
  return person.photo;
}

const std::string& personText(const Person& person, PersonField field) {
  return personText(const_cast<Person&>(person), field);
}

Result<PositionValue> parsePositionValue(const Chart& chart, PositionField field,
                                         std::string_view text) {
  const std::string_view word = trimmed(text);
  const ArgumentValue term = fieldTerm(key(field));
  switch (field) {
    case PositionField::Role:
      return parseRole(chart, word);
    case PositionField::Arrangement:
      return parseArrangement(word);
    case PositionField::Direction:
      return parseDirection(word);
    case PositionField::Quota:
    case PositionField::Cost:
    case PositionField::Fte:
    case PositionField::Attained:
    case PositionField::Opportunities:
    case PositionField::DealsWon:
    case PositionField::SalesCycle: {
      if (word.empty()) return PositionValue();
      const auto number = parseNumber(word);
      if (!number.has_value()) return notANumber(term, word);
      return checkedNumber(field, number);
    }
    case PositionField::Key:
    case PositionField::Title:
    case PositionField::Department:
    case PositionField::Note:
      break;
  }
  auto clean = field == PositionField::Note ? textInput(text, term) : lineInput(text, term);
  if (clean.hasError()) return clean.error();
  if (field == PositionField::Key && clean.value().empty()) return Message(Code::EditKeyEmpty);
  return PositionValue(std::move(clean).value());
}

Result<std::string> parsePersonText(PersonField field, std::string_view text) {
  auto clean = lineInput(text, fieldTerm(key(field)));
  if (clean.hasValue() && field == PersonField::Key && clean.value().empty()) {
    return Message(Code::EditKeyEmpty);
  }
  return clean;
}

Result<std::optional<std::uint8_t>> parseRating(Skill skill, std::string_view text) {
  const std::string_view word = trimmed(text);
  if (word.empty()) return std::optional<std::uint8_t>();
  const auto rating = parseInteger(word);
  if (!rating.has_value()) return notANumber(skillTerm(skill), word);
  return checkedRating(skill, rating);
}

Result<PositionValue> checkedNumber(PositionField field, std::optional<double> value) {
  if (!value.has_value()) return PositionValue();
  const NumberRange range = rangeOf(field);
  const auto fits = checkNumber(*value, range.minimum, range.maximum, fieldTerm(key(field)));
  if (fits.hasError()) return fits.error();
  return PositionValue(*value == 0 ? 0.0 : *value);
}

Result<std::optional<std::uint8_t>> checkedRating(Skill skill, std::optional<std::int64_t> rating) {
  if (!rating.has_value()) return std::optional<std::uint8_t>();
  if (*rating >= 0 && *rating <= kMaxRating) {
    return std::optional(static_cast<std::uint8_t>(*rating));
  }
  return Message(Code::EditValueOutOfRange,
                 {{"field", skillTerm(skill)}, {"minimum", 0.0}, {"maximum", double{kMaxRating}}});
}

}  // namespace arborg::edit
