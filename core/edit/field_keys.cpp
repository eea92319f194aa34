#include <array>
#include <cassert>

#include "core/edit/edit.h"
#include "core/util/key_table.h"

namespace arborg::edit {

namespace {

constexpr std::array<std::string_view, kPositionFieldCount> kPositionFields = {
    "id",   "role", "arrangement", "direction", "title",         "department", "quota",
    "cost", "fte",  "note",        "attained",  "opportunities", "deals_won",  "sales_cycle"};
constexpr std::array<std::string_view, 5> kPersonFields = {"person_id", "name", "email", "phone",
                                                           "photo"};

}  // namespace

std::string_view key(PositionField field) noexcept {
  return kPositionFields[static_cast<std::size_t>(field)];
}
std::string_view key(PersonField field) noexcept {
  return kPersonFields[static_cast<std::size_t>(field)];
}
std::optional<PositionField> positionFieldFromKey(std::string_view key) noexcept {
  return fromKey<PositionField>(kPositionFields, key);
}
std::optional<PersonField> personFieldFromKey(std::string_view key) noexcept {
  return fromKey<PersonField>(kPersonFields, key);
}

std::optional<double> numberOf(const Position& position, PositionField field) noexcept {
  switch (field) {
    case PositionField::Quota:
      return position.quota;
    case PositionField::Cost:
      return position.cost;
    case PositionField::Fte:
      return position.fte;
    case PositionField::Attained:
      return position.performance->attained;
    case PositionField::Opportunities:
      return position.performance->opportunities;
    case PositionField::DealsWon:
      return position.performance->dealsWon;
    case PositionField::SalesCycle:
      return position.performance->salesCycle;
    case PositionField::Key:
    case PositionField::Role:
    case PositionField::Arrangement:
    case PositionField::Direction:
    case PositionField::Title:
    case PositionField::Department:
    case PositionField::Note:
      break;
  }
  return std::nullopt;
}

void setNumberOf(Position& position, PositionField field, std::optional<double> value) {
  assert(isNumber(field));
  switch (field) {
    case PositionField::Quota:
      position.quota = value;
      return;
    case PositionField::Cost:
      position.cost = value;
      return;
    case PositionField::Fte:
      position.fte = value;
      return;
    case PositionField::Attained:
      position.performance.edit().attained = value;
      break;
    case PositionField::Opportunities:
      position.performance.edit().opportunities = value;
      break;
    case PositionField::DealsWon:
      position.performance.edit().dealsWon = value;
      break;
    case PositionField::SalesCycle:
      position.performance.edit().salesCycle = value;
      break;
    case PositionField::Key:
    case PositionField::Role:
    case PositionField::Arrangement:
    case PositionField::Direction:
    case PositionField::Title:
    case PositionField::Department:
    case PositionField::Note:
      return;
  }
  position.performance.tidy();
}

}  // namespace arborg::edit
