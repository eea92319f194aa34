#include "core/edit/commands/field_commands.h"

#include <cassert>
#include <utility>

#include "core/edit/commands/draft.h"
#include "core/edit/commands/field_values.h"
#include "core/edit/commands/input.h"
#include "core/model/display_name.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::edit {

namespace {

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

  void setOnPositions(PositionField field, const PositionValue& value) {
    for (const PositionId id : m_ids) {
      if (positionValue(m_chart.position(id), field) == value) continue;
      m_draft.add(SetPositionField{id, field, value});
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

  // `isText`: written, not chosen or counted.
  Result<Plan> finish(bool isText = false) {
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
    if (isText && m_ids.size() == 1) plan.textOf = m_ids.front();
    return plan;
  }

 private:
  static constexpr std::size_t kMergedPositions = 64;

  const Chart& m_chart;
  std::span<const PositionId> m_ids;
  const FieldRef& m_field;
  Draft m_draft;
};

Result<Plan> setPositionValue(const Chart& chart, std::span<const PositionId> ids,
                              PositionField field, const Result<PositionValue>& value) {
  if (value.hasError()) return value.error();
  if (field == PositionField::Key) {
    const auto& wanted = std::get<std::string>(value.value());
    const auto owner = chart.findPosition(wanted);
    if (ids.size() > 1 || (owner.has_value() && *owner != ids.front())) {
      return Message(Code::EditKeyTaken, {{"key", wanted}});
    }
  }
  const FieldRef ref = field;
  FieldSetter setter(chart, ids, ref);
  setter.setOnPositions(field, value.value());
  return setter.finish(field != PositionField::Key &&
                       std::holds_alternative<std::string>(value.value()));
}

Result<Plan> setPersonText(const Chart& chart, std::span<const PositionId> ids, PersonField field,
                           std::string_view text) {
  auto clean = parsePersonText(field, text);
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
    if (value.empty()) return setter.finish(true);
  } else if (people.empty()) {
    return setter.notHeld();
  }
  if (field == PersonField::Key) {
    const auto owner = chart.findPerson(value);
    if (people.size() > 1 || (owner.has_value() && *owner != people.front())) {
      return Message(Code::EditKeyTaken, {{"key", value}});
    }
  }
  for (const PersonId person : people) {
    if (personText(chart.person(person), field) != value) {
      draft.add(SetPersonField{person, field, value});
    }
  }
  auto plan = setter.finish(true);
  // A photo is chosen, not typed: each one can be taken back.
  if (field == PersonField::Photo && plan.hasValue()) plan.value().mergeKey.clear();
  return plan;
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
  return setter.finish(true);
}

Result<Plan> setRatings(const Chart& chart, std::span<const PositionId> ids, Skill skill,
                        const Result<std::optional<std::uint8_t>>& rating) {
  if (rating.hasError()) return rating.error();
  const FieldRef ref = skill;
  FieldSetter setter(chart, ids, ref);
  const auto people = setter.holders();
  if (people.empty()) return setter.notHeld();
  for (const PersonId person : people) {
    if (chart.person(person).skills.rating(skill) != rating.value()) {
      setter.draft().add(SetRating{person, skill, rating.value()});
    }
  }
  return setter.finish();
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
  if (const auto* ofPosition = std::get_if<PositionField>(&field)) {
    struct AsText {
      const Chart& chart;
      std::string operator()(std::monostate) const { return {}; }
      std::string operator()(std::string text) const { return text; }
      std::string operator()(double number) const { return formatNumber(number); }
      std::string operator()(Arrangement arrangement) const {
        return std::string(key(arrangement));
      }
      std::string operator()(ChartDirection direction) const { return std::string(key(direction)); }
      std::string operator()(RoleId id) const {
        const Role& role = chart.role(id);
        return role.name.empty() ? role.key : role.name;
      }
    };
    return std::visit(AsText{chart}, positionValue(chart.position(id), *ofPosition));
  }
  const Person* holder = chart.holder(id);
  if (holder == nullptr) return {};
  if (const auto* skill = std::get_if<Skill>(&field)) {
    const auto rating = holder->skills.rating(*skill);
    return rating.has_value() ? formatInteger(*rating) : std::string();
  }
  return personText(*holder, std::get<PersonField>(field));
}

Result<Plan> setField(const Chart& chart, std::span<const PositionId> ids, const FieldRef& field,
                      std::string_view text) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  if (const auto* ofPosition = std::get_if<PositionField>(&field)) {
    return setPositionValue(chart, ids, *ofPosition, parsePositionValue(chart, *ofPosition, text));
  }
  if (const auto* ofPerson = std::get_if<PersonField>(&field)) {
    return setPersonText(chart, ids, *ofPerson, text);
  }
  if (const auto* custom = std::get_if<CustomFieldId>(&field)) {
    if (!chart.contains(*custom)) return Message(Code::EditUnknownField);
    return setCustom(chart, ids, *custom, text);
  }
  const Skill skill = std::get<Skill>(field);
  return setRatings(chart, ids, skill, parseRating(skill, text));
}

Result<Plan> setTitle(const Chart& chart, std::span<const TitledSeat> seats,
                      std::string_view title) {
  std::vector<PositionId> ids;
  ids.reserve(seats.size());
  for (const TitledSeat& seat : seats) ids.push_back(seat.id);
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  const auto value = parsePositionValue(chart, PositionField::Title, title);
  if (value.hasError()) return value.error();
  const FieldRef ref = PositionField::Title;
  FieldSetter setter(chart, ids, ref);
  setter.setOnPositions(PositionField::Title, value.value());
  for (const TitledSeat& seat : seats) {
    if (!seat.role.has_value() || *seat.role == chart.position(seat.id).role) continue;
    if (!chart.contains(*seat.role))
      return Message(Code::EditUnknownRole, {{"text", std::string()}});
    setter.draft().add(SetPositionField{seat.id, PositionField::Role, *seat.role});
  }
  return setter.finish(true);
}

Result<Plan> setNumber(const Chart& chart, std::span<const PositionId> ids, PositionField field,
                       std::optional<double> value) {
  assert(isNumber(field));
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  return setPositionValue(chart, ids, field, checkedNumber(field, value));
}

Result<Plan> setRole(const Chart& chart, std::span<const PositionId> ids, RoleId role) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  if (!chart.contains(role)) return Message(Code::EditUnknownRole, {{"text", std::string()}});
  return setPositionValue(chart, ids, PositionField::Role, PositionValue(role));
}

Result<Plan> setArrangement(const Chart& chart, std::span<const PositionId> ids,
                            Arrangement arrangement) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  return setPositionValue(chart, ids, PositionField::Arrangement, PositionValue(arrangement));
}

Result<Plan> setDirection(const Chart& chart, std::span<const PositionId> ids,
                          std::optional<ChartDirection> direction) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  return setPositionValue(chart, ids, PositionField::Direction,
                          direction.has_value() ? PositionValue(*direction) : PositionValue());
}

Result<Plan> setRating(const Chart& chart, std::span<const PositionId> ids, Skill skill,
                       std::optional<int> rating) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  return setRatings(chart, ids, skill, checkedRating(skill, rating));
}

}  // namespace arborg::edit
