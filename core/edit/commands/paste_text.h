// Pasting people from plain text.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include "core/edit/commands/text_outline.h"
#include "core/edit/plan.h"
#include "core/util/result.h"

// The common rules of all commands stand in structure_commands.h.

namespace arborg::edit {

// What this layer cannot know by itself: column headers and titles, in five languages.
struct TextReaders {
  // Rows of cells whose first row is headers; none where it is not.
  std::function<std::optional<std::vector<PastedRow>>(const Cells&)> readCells;
  // The role that a title stands for.
  std::function<std::optional<RoleId>(std::string_view title)> roleOfTitle;
};

// Reads text_outline.h's lists and cells and puts them below `manager` (none: roots) from `index`
// on. Ill-formed UTF-8 and control characters are repaired. Errors: EditNothingToPaste, and those
// of pasteRows().
Result<Plan> pasteText(const Chart& chart, std::string_view text, std::optional<PositionId> manager,
                       std::optional<std::size_t> index = std::nullopt,
                       const TextReaders& readers = {});

// Where rows name their managers, by the key or else the name of another row, or by the key of a
// position of the chart or else its holder's name, if only one has it, they go below them; whoever
// names nobody known, and the first of a circle, goes below `manager`. Roles: the row's own; else
// what its title stands for; else, without a title, what usually reports to its manager (a name
// that is a title makes a vacant seat of that title). Keys that are taken are replaced. Linear.
// Errors: EditNothingToPaste, EditTooManyPositions, EditTooManyFields, EditTextTooLong,
// EditNotANumber, EditValueOutOfRange, EditUnknownChoice, EditUnknownRole.
Result<Plan> pasteRows(const Chart& chart, std::span<const PastedRow> rows,
                       std::optional<PositionId> manager,
                       std::optional<std::size_t> index = std::nullopt,
                       const TextReaders& readers = {});

}  // namespace arborg::edit
