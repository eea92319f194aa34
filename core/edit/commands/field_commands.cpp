#include "core/edit/commands/field_commands.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "core/edit/commands/draft.h"
#include "core/edit/commands/input.h"
#include "core/model/display_name.h"
#include "core/model/limits.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::edit {

namespace {

bool isNumber(PositionField field) {
  return field == PositionField::Quota || field == PositionField::Cost ||
         field == PositionField::Fte;
}

const std::optional<double>& numberOf(const Position& position, PositionField field) {
  if (field == PositionField::Quota) return position.quota;
  return field == PositionField::Cost ? position.cost : position.fte;
}

const std::string& textOf(const Position& position, PositionField field) {
  switch (field) {
    case PositionField::Key:
      return position.key;
    case PositionField::Title:
      return position.title;
    case PositionField::Department:
      return position.department;
    default:
      return position.note;
  }
}

const std::string& textOf(const Person& person, PersonField field) {
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

std::string fieldKey(const Chart& chart, const FieldRef& field) {
  struct Key {
    const Chart& chart;
    std::string operator()(PositionField f) const { return std::string(key(f)); }
    std::string operator()(PersonField f) const { return std::string(key(f)); }
    std::string operator()(Skill skill) const { return "skill." + std::string(key(skill)); }
    std::string operator()(CustomFieldId id) const { return "custom." + chart.customField(id).key; }
  };
  return std::visit(Key{chart}, field);
}

// Sets one field on a list of positions and words the step.
class FieldSetter {
 public:
  FieldSetter(const Chart& chart, std::span<const PositionId> ids, const FieldRef& field)
      : m_chart(chart), m_ids(ids), m_field(field), m_draft(chart) {}

  // Sets `value` wherever `isSame(position)` does not hold.
  template <class IsSame>
  void setOnPositions(PositionField field, const PositionValue& value, const IsSame& isSame) {
    for (const PositionId id : m_ids) {
      if (!isSame(m_chart.position(id))) m_draft.add(SetPositionField{id, field, value});
    }
  }

  // The holders, each once, in the order of their seats.
  std::vector<PersonId> holders() const {
    std::vector<PersonId> people;
    std::vector<bool> seen(m_chart.personSlots());
    for (const PositionId id : m_ids) {
      const auto person = m_chart.position(id).holder;
      if (!person.has_value() || seen[person->index()]) continue;
      seen[person->index()] = true;
      people.push_back(*person);
    }
    return people;
  }
  Message notHeld() const { return named(Code::EditNotHeld, m_chart, m_ids.front()); }

  Draft& draft() noexcept { return m_draft; }

  Result<Plan> finish() {
    if (m_draft.empty()) return nothingToDo();
    Message name(Code::UndoSetField, {{"field", fieldArgument(m_chart, m_field)}});
    if (m_ids.size() == 1) {
      name.args.push_back({"name", nameArgument(m_chart, m_ids.front())});
    } else {
      name.code = Code::UndoSetFieldOfSeveral;
      name.args.push_back({"count", static_cast<std::int64_t>(m_ids.size())});
    }
    Plan plan = m_draft.take(std::move(name), {m_ids.begin(), m_ids.end()});
    // A long selection is not typed into: no key as long as the document.
    if (m_ids.size() <= kMergedPositions) {
      plan.mergeKey = fieldKey(m_chart, m_field);
      for (const PositionId id : m_ids) plan.mergeKey += ':' + formatInteger(id.value());
    }
    return plan;
  }

 private:
  static constexpr std::size_t kMergedPositions = 64;

  const Chart& m_chart;
  std::span<const PositionId> m_ids;
  const FieldRef& m_field;
  Draft m_draft;
};

Result<Plan> setPositionText(const Chart& chart, std::span<const PositionId> ids,
                             PositionField field, std::string_view text) {
  const ArgumentValue term = fieldTerm(key(field));
  auto clean = field == PositionField::Note ? textInput(text, term) : lineInput(text, term);
  if (clean.hasError()) return clean.error();
  const std::string value = std::move(clean).value();
  if (field == PositionField::Key) {
    if (value.empty()) return Message(Code::EditKeyEmpty);
    const auto owner = chart.findPosition(value);
    if (ids.size() > 1 || (owner.has_value() && *owner != ids.front())) {
      return Message(Code::EditKeyTaken, {{"key", value}});
    }
  }
  const FieldRef ref = field;
  FieldSetter setter(chart, ids, ref);
  setter.setOnPositions(field, value,
                        [&](const Position& position) { return textOf(position, field) == value; });
  return setter.finish();
}

Result<Plan> setPersonText(const Chart& chart, std::span<const PositionId> ids, PersonField field,
                           std::string_view text) {
  auto clean = lineInput(text, fieldTerm(key(field)));
  if (clean.hasError()) return clean.error();
  const std::string value = std::move(clean).value();
  const FieldRef ref = field;
  FieldSetter setter(chart, ids, ref);
  Draft& draft = setter.draft();
  const auto people = setter.holders();
  if (field == PersonField::Name) {
    for (const PositionId id : ids) {
      if (value.empty()) {
        draft.setHolder(id, std::nullopt);
      } else if (!chart.position(id).holder.has_value()) {
        Person person;
        person.name = value;
        draft.setHolder(id, draft.addPerson(std::move(person)));
      }
    }
    if (value.empty()) return setter.finish();
  } else if (people.empty()) {
    return setter.notHeld();
  }
  if (field == PersonField::Key) {
    if (value.empty()) return Message(Code::EditKeyEmpty);
    const auto owner = chart.findPerson(value);
    if (people.size() > 1 || (owner.has_value() && *owner != people.front())) {
      return Message(Code::EditKeyTaken, {{"key", value}});
    }
  }
  for (const PersonId person : people) {
    if (textOf(chart.person(person), field) != value) {
      draft.add(SetPersonField{person, field, value});
    }
  }
  return setter.finish();
}

Result<Plan> setCustom(const Chart& chart, std::span<const PositionId> ids, CustomFieldId field,
                       std::string_view text) {
  auto clean = textInput(trimmed(text), chart.customField(field).name);
  if (clean.hasError()) return clean.error();
  const FieldRef ref = field;
  FieldSetter setter(chart, ids, ref);
  for (const PositionId id : ids) {
    if (chart.customValue(id, field) != clean.value()) {
      setter.draft().add(SetCustomValue{id, field, clean.value()});
    }
  }
  return setter.finish();
}

// A number, nothing for no text, or EditNotANumber.
Result<std::optional<double>> numberInput(std::string_view text, const ArgumentValue& field) {
  if (text.empty()) return std::optional<double>();
  const auto number = parseNumber(text);
  if (number.has_value()) return number;
  return Message(Code::EditNotANumber, {{"field", field}, {"text", cleanLine(text)}});
}

std::optional<RoleId> roleFromText(const Chart& chart, std::string_view text) {
  const auto byKey = chart.findRole(text);
  if (byKey.has_value()) return byKey;
  for (std::uint32_t i = 0; i < chart.roleSlots(); ++i) {
    if (chart.contains(RoleId(i)) && chart.role(RoleId(i)).name == text) return RoleId(i);
  }
  return std::nullopt;
}

Result<Plan> setPositionField(const Chart& chart, std::span<const PositionId> ids,
                              PositionField field, std::string_view text) {
  const std::string_view word = trimmed(text);
  if (isNumber(field)) {
    const auto number = numberInput(word, fieldTerm(key(field)));
    if (number.hasError()) return number.error();
    return setNumber(chart, ids, field, number.value());
  }
  if (field == PositionField::Role) {
    const auto role = word.empty() ? roleId(BuiltInRole::Other) : roleFromText(chart, word);
    if (role.has_value()) return setRole(chart, ids, *role);
    return Message(Code::EditUnknownRole, {{"text", cleanLine(word)}});
  }
  if (field == PositionField::Arrangement) {
    const auto arrangement = word.empty() ? Arrangement::Automatic : arrangementFromKey(word);
    if (arrangement.has_value()) return setArrangement(chart, ids, *arrangement);
    return Message(Code::EditUnknownChoice,
                   {{"field", fieldTerm(key(field))}, {"text", cleanLine(word)}});
  }
  return setPositionText(chart, ids, field, text);
}

Result<Plan> setRatingText(const Chart& chart, std::span<const PositionId> ids, Skill skill,
                           std::string_view text) {
  if (text.empty()) return setRating(chart, ids, skill, std::nullopt);
  const auto rating = parseInteger(text);
  if (!rating.has_value()) {
    return Message(Code::EditNotANumber,
                   {{"field", fieldArgument(chart, skill)}, {"text", cleanLine(text)}});
  }
  return setRating(chart, ids, skill, static_cast<int>(std::clamp<std::int64_t>(*rating, -1, 6)));
}

}  // namespace

ArgumentValue fieldArgument(const Chart& chart, const FieldRef& field) {
  if (const auto* skill = std::get_if<Skill>(&field)) {
    return Term{TermKind::Skill, std::string(key(*skill))};
  }
  if (const auto* custom = std::get_if<CustomFieldId>(&field)) {
    return chart.customField(*custom).name;
  }
  return fieldTerm(fieldKey(chart, field));
}

std::string fieldText(const Chart& chart, PositionId id, const FieldRef& field) {
  if (const auto* custom = std::get_if<CustomFieldId>(&field)) {
    return std::string(chart.customValue(id, *custom));
  }
  const Position& position = chart.position(id);
  if (const auto* ofPosition = std::get_if<PositionField>(&field)) {
    if (isNumber(*ofPosition)) {
      const auto& number = numberOf(position, *ofPosition);
      return number.has_value() ? formatNumber(*number) : std::string();
    }
    if (*ofPosition == PositionField::Arrangement) return std::string(key(position.arrangement));
    if (*ofPosition != PositionField::Role) return textOf(position, *ofPosition);
    const Role& role = chart.roleOf(id);
    return role.name.empty() ? role.key : role.name;
  }
  const Person* holder = chart.holder(id);
  if (holder == nullptr) return {};
  if (const auto* skill = std::get_if<Skill>(&field)) {
    const auto rating = holder->skills.rating(*skill);
    return rating.has_value() ? formatInteger(*rating) : std::string();
  }
  return textOf(*holder, std::get<PersonField>(field));
}

Result<Plan> setField(const Chart& chart, std::span<const PositionId> ids, const FieldRef& field,
                      std::string_view text) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  if (const auto* ofPosition = std::get_if<PositionField>(&field)) {
    return setPositionField(chart, ids, *ofPosition, text);
  }
  if (const auto* ofPerson = std::get_if<PersonField>(&field)) {
    return setPersonText(chart, ids, *ofPerson, text);
  }
  if (const auto* custom = std::get_if<CustomFieldId>(&field)) {
    if (!chart.contains(*custom)) return Message(Code::EditUnknownField);
    return setCustom(chart, ids, *custom, text);
  }
  return setRatingText(chart, ids, std::get<Skill>(field), trimmed(text));
}

Result<Plan> setNumber(const Chart& chart, std::span<const PositionId> ids, PositionField field,
                       std::optional<double> value) {
  assert(isNumber(field));
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  if (value.has_value()) {
    const bool fte = field == PositionField::Fte;
    const auto fits = checkNumber(*value, fte ? 0 : -kMaxAmount, fte ? kMaxFte : kMaxAmount,
                                  fieldTerm(key(field)));
    if (fits.hasError()) return fits.error();
    if (*value == 0) value = 0.0;  // no negative nought
  }
  const FieldRef ref = field;
  FieldSetter setter(chart, ids, ref);
  setter.setOnPositions(
      field, value.has_value() ? PositionValue(*value) : PositionValue(),
      [&](const Position& position) { return numberOf(position, field) == value; });
  return setter.finish();
}

Result<Plan> setRole(const Chart& chart, std::span<const PositionId> ids, RoleId role) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  if (!chart.contains(role)) return Message(Code::EditUnknownRole, {{"text", std::string()}});
  const FieldRef ref = PositionField::Role;
  FieldSetter setter(chart, ids, ref);
  setter.setOnPositions(PositionField::Role, role,
                        [role](const Position& position) { return position.role == role; });
  return setter.finish();
}

Result<Plan> setArrangement(const Chart& chart, std::span<const PositionId> ids,
                            Arrangement arrangement) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  const FieldRef ref = PositionField::Arrangement;
  FieldSetter setter(chart, ids, ref);
  setter.setOnPositions(
      PositionField::Arrangement, arrangement,
      [arrangement](const Position& position) { return position.arrangement == arrangement; });
  return setter.finish();
}

Result<Plan> setRating(const Chart& chart, std::span<const PositionId> ids, Skill skill,
                       std::optional<int> rating) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  const FieldRef ref = skill;
  if (rating.has_value()) {
    const auto fits = checkNumber(*rating, 0, kMaxRating, fieldArgument(chart, ref));
    if (fits.hasError()) return fits.error();
  }
  FieldSetter setter(chart, ids, ref);
  const auto people = setter.holders();
  if (people.empty()) return setter.notHeld();
  const auto value = rating.has_value() ? std::optional(static_cast<std::uint8_t>(*rating))
                                        : std::optional<std::uint8_t>();
  for (const PersonId person : people) {
    if (chart.person(person).skills.rating(skill) != value) {
      setter.draft().add(SetRating{person, skill, value});
    }
  }
  return setter.finish();
}

}  // namespace arborg::edit
