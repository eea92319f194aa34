// Setting what is written about seats and people, of one or of many.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "core/edit/plan.h"
#include "core/util/result.h"

// The common rules of all commands stand in structure_commands.h. Every command here takes any
// number of positions and sets all of them in one step; what has the value already is left out.
// Straight repetitions on the same positions become one undo step, but for photos.

namespace arborg::edit {

// Any field that a card, the inspector or the table shows.
using FieldRef = std::variant<PositionField, PersonField, CustomFieldId, Skill>;

// How messages call the field: a Term, or the name of a field of the user's own.
ArgumentValue fieldArgument(const Chart& chart, const FieldRef& field);
// What setField() would read back: numbers in the C locale's form, roles, arrangements and
// directions by key, a role that the user made by its name. Empty for nothing, and for the holder's
// fields of a vacant seat.
std::string fieldText(const Chart& chart, PositionId id, const FieldRef& field);

// From text as fieldText() gives it, ends trimmed; empty clears. Fields of people are set on the
// holders; vacant seats are passed over, but a name seats a new person there, and clearing the name
// vacates (as rename() does).
// Errors: EditNotANumber, EditValueOutOfRange, EditTextTooLong, EditUnknownRole, EditUnknownChoice
// (an arrangement, a direction), EditUnknownField, EditNotHeld (no seat has a holder),
// EditKeyEmpty, EditKeyTaken (also for one key on several).
Result<Plan> setField(const Chart& chart, std::span<const PositionId> ids, const FieldRef& field,
                      std::string_view text);
// A seat, and the role that its new title names; none: the role stays.
struct TitledSeat {
  PositionId id;
  std::optional<RoleId> role;
};
// The title of all, as setField() sets it, and in the same step their roles. Of a title that stands
// there already only the roles are set: the end of a run of typing. Errors: EditTextTooLong,
// EditUnknownRole.
Result<Plan> setTitle(const Chart& chart, std::span<const TitledSeat> seats,
                      std::string_view title);
// Quota, cost, full-time equivalent or what a seat has sold; none clears. Error:
// EditValueOutOfRange.
Result<Plan> setNumber(const Chart& chart, std::span<const PositionId> ids, PositionField field,
                       std::optional<double> value);
Result<Plan> setRole(const Chart& chart, std::span<const PositionId> ids, RoleId role);
Result<Plan> setArrangement(const Chart& chart, std::span<const PositionId> ids,
                            Arrangement arrangement);
// In which the branches grow; none: as what is around them.
Result<Plan> setDirection(const Chart& chart, std::span<const PositionId> ids,
                          std::optional<ChartDirection> direction);
// None: not rated. Errors: EditValueOutOfRange, EditNotHeld.
Result<Plan> setRating(const Chart& chart, std::span<const PositionId> ids, Skill skill,
                       std::optional<int> rating);

// The same for one position.
inline Result<Plan> setField(const Chart& chart, PositionId id, const FieldRef& field,
                             std::string_view text) {
  return setField(chart, {&id, 1}, field, text);
}
inline Result<Plan> setNumber(const Chart& chart, PositionId id, PositionField field,
                              std::optional<double> value) {
  return setNumber(chart, {&id, 1}, field, value);
}
inline Result<Plan> setRole(const Chart& chart, PositionId id, RoleId role) {
  return setRole(chart, {&id, 1}, role);
}
inline Result<Plan> setArrangement(const Chart& chart, PositionId id, Arrangement arrangement) {
  return setArrangement(chart, {&id, 1}, arrangement);
}
inline Result<Plan> setRating(const Chart& chart, PositionId id, Skill skill,
                              std::optional<int> rating) {
  return setRating(chart, {&id, 1}, skill, rating);
}

}  // namespace arborg::edit
