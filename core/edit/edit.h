// The primitive changes of a chart. Every change is a list of these, and each has an inverse.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/model/chart.h"
#include "core/model/limits.h"
#include "core/util/box.h"
#include "core/util/rare.h"

namespace arborg::edit {

enum class PositionField : std::uint8_t {
  Key,
  Role,
  Arrangement,
  Direction,
  Title,
  Department,
  Quota,
  Cost,
  Fte,
  Note,
  // of the seat's Performance
  Attained,
  Opportunities,
  DealsWon,
  SalesCycle,
};
inline constexpr std::size_t kPositionFieldCount =
    static_cast<std::size_t>(PositionField::SalesCycle) + 1;
// Whether the field holds a number.
constexpr bool isNumber(PositionField field) noexcept {
  return field == PositionField::Quota || field == PositionField::Cost ||
         field == PositionField::Fte || field >= PositionField::Attained;
}
enum class PersonField : std::uint8_t { Key, Name, Email, Phone, Photo };

// Stable names of the fields, as in files and as Term keys: "id", "role", ... and for a person
// "person_id", "name", ...
std::string_view key(PositionField field) noexcept;
std::string_view key(PersonField field) noexcept;
std::optional<PositionField> positionFieldFromKey(std::string_view key) noexcept;
std::optional<PersonField> personFieldFromKey(std::string_view key) noexcept;

// What a field takes; isNumber(field) is true.
struct NumberRange {
  double minimum;
  double maximum;
};
constexpr NumberRange rangeOf(PositionField field) noexcept {
  switch (field) {
    case PositionField::Fte:
      return {0, kMaxFte};
    case PositionField::Opportunities:
    case PositionField::DealsWon:
      return {0, kMaxDeals};
    case PositionField::SalesCycle:
      return {0, kMaxSalesCycle};
    default:
      return {-kMaxAmount, kMaxAmount};
  }
}

// The number that a field holds; nothing for a field that holds none.
std::optional<double> numberOf(const Position& position, PositionField field) noexcept;
// isNumber(field) is true (asserted).
void setNumberOf(Position& position, PositionField field, std::optional<double> value);

// Text fields take a string, numbers a double or nothing, role and arrangement their own type, the
// direction its own or nothing.
using PositionValue =
    std::variant<std::monostate, std::string, double, RoleId, Arrangement, ChartDirection>;

// A position without reports, put below `manager` (or as a root) at `index`; its holder, if any, is
// seated. `id` is nextPositionId() or the id of a position removed earlier.
struct InsertPosition {
  PositionId id;
  Box<Position> value;
  std::optional<PositionId> manager;
  std::uint32_t index;
};
// Only a position without reports and without dotted lines.
struct RemovePosition {
  PositionId id;
};
// With its whole branch; `index` counts without the moved position.
struct MovePosition {
  PositionId id;
  std::optional<PositionId> manager;
  std::uint32_t index;
};
struct SetPositionField {
  PositionId id;
  PositionField field;
  PositionValue value;
};
struct SetCustomValue {
  PositionId id;
  CustomFieldId field;
  std::string text;  // empty: none
};
struct SetAcceptance {
  PositionId id;
  std::string rule;
  std::optional<std::string> reason;     // none: not accepted
  Box<std::string> unknownMembers = {};  // of the acceptance
};
// The whole record of a search; Search() for none.
struct SetSearch {
  PositionId id;
  Rare<Search> value;
};
struct SetHolder {
  PositionId id;
  std::optional<PersonId> person;  // none: vacant
};
struct InsertPerson {
  PersonId id;
  Box<Person> value;
};
// Only a person without a seat.
struct RemovePerson {
  PersonId id;
};
struct SetPersonField {
  PersonId id;
  PersonField field;
  std::string text;
};
struct SetRating {
  PersonId id;
  Skill skill;
  std::optional<std::uint8_t> rating;
};
// Makes, changes (the id exists) or removes (nothing) a dotted line.
struct SetRelation {
  RelationId id;
  std::optional<Relation> value;
};
// Likewise for a role or a field of the user's own. Nothing may still use what is removed.
struct SetRole {
  RoleId id;
  Box<std::optional<Role>> value;
};
struct SetCustomField {
  CustomFieldId id;
  Box<std::optional<CustomField>> value;
};
struct SetSettings {
  Box<DocumentSettings> value;
};
struct SetAdvisorAnswers {
  Box<std::optional<AdvisorAnswers>> value;
};
// All of them, oldest first.
struct SetDiagnosticRuns {
  std::vector<DiagnosticRun> value;
};

using Edit = std::variant<InsertPosition, RemovePosition, MovePosition, SetPositionField,
                          SetCustomValue, SetAcceptance, SetSearch, SetHolder, InsertPerson,
                          RemovePerson, SetPersonField, SetRating, SetRelation, SetRole,
                          SetCustomField, SetSettings, SetAdvisorAnswers, SetDiagnosticRuns>;
// Histories hold many; what is large is in a box.
static_assert(sizeof(Edit) <= 104);

class ChangeSet;

// Carries `edit` out, notes in `changes` what it touched, and returns the edit that takes it back.
// The caller guarantees what the edit's comment asks (asserted): commands check the user's wishes,
// this does not. Cost: constant plus the number of peers for structure, DocumentSettings copied
// once.
Edit apply(Chart& chart, Edit edit, ChangeSet& changes);

// Bytes that an edit keeps alive, for the limit of the history; an estimate from below.
std::size_t memorySize(const Edit& edit) noexcept;

}  // namespace arborg::edit
