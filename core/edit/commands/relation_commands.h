// Dotted lines: second managers.
#pragma once

#include <string_view>

#include "core/edit/plan.h"
#include "core/util/result.h"

// The common rules of all commands stand in structure_commands.h. The plans select the report.

namespace arborg::edit {

// Errors: EditDottedLineToItself; EditDottedLineExists where the report has one to that manager;
// EditTextTooLong.
Result<Plan> addDottedLine(const Chart& chart, PositionId report, PositionId manager,
                           RelationType type = RelationType::Unspecified,
                           std::string_view caption = {});
// What it means and what stands beside it. Error: EditUnknownDottedLine.
Result<Plan> changeDottedLine(const Chart& chart, RelationId id, RelationType type,
                              std::string_view caption);
// To another report or manager; errors as for both above.
Result<Plan> redirectDottedLine(const Chart& chart, RelationId id, PositionId report,
                                PositionId manager);
Result<Plan> removeDottedLine(const Chart& chart, RelationId id);

}  // namespace arborg::edit
