// Values of fields: out of records, into records, out of text. Used inside commands only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/edit/edit.h"
#include "core/util/result.h"

namespace arborg::edit {

PositionValue positionValue(const Position& position, PositionField field);
void assignValue(Position& position, PositionField field, PositionValue value);
const std::string& personText(const Person& person, PersonField field);
std::string& personText(Person& person, PersonField field);

// The clean value, or why the text is none. Errors as documented for setField(); whether a key is
// free is not looked at.
Result<PositionValue> parsePositionValue(const Chart& chart, PositionField field,
                                         std::string_view text);
Result<std::string> parsePersonText(PersonField field, std::string_view text);
Result<std::optional<std::uint8_t>> parseRating(Skill skill, std::string_view text);

// EditValueOutOfRange for a number that the field does not take; no negative nought.
Result<PositionValue> checkedNumber(PositionField field, std::optional<double> value);
Result<std::optional<std::uint8_t>> checkedRating(Skill skill, std::optional<std::int64_t> rating);

}  // namespace arborg::edit
