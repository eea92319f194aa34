// Living with a finding.
#pragma once

#include <string_view>

#include "core/edit/plan.h"
#include "core/util/result.h"

// The common rules of all commands stand in structure_commands.h.

namespace arborg::edit {

// Notes on a position that the finding of `rule` (its stable key) is accepted, and why; again with
// another reason changes it. Errors: EditReasonMissing, EditTextTooLong.
Result<Plan> acceptFinding(const Chart& chart, PositionId id, std::string_view rule,
                           std::string_view reason);
// The finding counts again. EditNothingToDo where it was not accepted.
Result<Plan> reopenFinding(const Chart& chart, PositionId id, std::string_view rule);

}  // namespace arborg::edit
