// What commands ask of the values that they are given. Used inside commands and quick fixes only.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/chart.h"
#include "core/util/result.h"

namespace arborg::edit {

// One line: well-formed UTF-8, control characters and line ends made spaces, ends trimmed.
std::string cleanLine(std::string_view text);
// Several lines: well-formed UTF-8, every line end made "\n", no other control character but tab.
std::string cleanText(std::string_view text);

// The clean text, or EditTextTooLong.
Result<std::string> lineInput(std::string_view text, const ArgumentValue& field);
Result<std::string> textInput(std::string_view text, const ArgumentValue& field);
// EditValueOutOfRange where not finite or out of the field's range.
Result<void> checkNumber(double value, double minimum, double maximum, const ArgumentValue& field);

ArgumentValue fieldTerm(std::string_view key);
Message unknownPosition();
Message nothingToDo();
// {name}, and {name, other}, of seats.
Message named(Code code, const Chart& chart, PositionId id);
Message named(Code code, const Chart& chart, PositionId id, std::string_view second,
              PositionId other);
Message counted(Code code, std::size_t count);

// EditUnknownPosition, or EditNothingToDo for an empty list.
Result<void> checkPositions(const Chart& chart, std::span<const PositionId> ids);
// EditTooManyPositions where `more` would be too many.
Result<void> checkRoom(const Chart& chart, std::size_t more);

// In display order, without repetition. Linear in the chart where there is more than one.
std::vector<PositionId> inDisplayOrder(const Chart& chart, std::span<const PositionId> ids);
// The same, without those below another of them.
std::vector<PositionId> topmost(const Chart& chart, std::span<const PositionId> ids);

}  // namespace arborg::edit
