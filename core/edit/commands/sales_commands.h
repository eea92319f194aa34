// What the sales knowledge keeps in a document: searches for leaders, the advisor's answers, the
// runs of the diagnostic.
#pragma once

#include <cstddef>
#include <optional>

#include "core/edit/plan.h"
#include "core/util/result.h"

// The common rules of all commands stand in structure_commands.h. The plans for the whole document
// leave the selection empty: what was selected stays so.

namespace arborg::edit {

// Somebody begins to search a holder for the seat; vacant or not, and with whatever an earlier
// search has left. EditNothingToDo where it is open.
Result<Plan> openSearch(const Chart& chart, PositionId id);
// What is written about one task; it opens the search too. An empty item clears it. What this
// version does not know of the old one stays. Straight changes of nothing but the owner, or of
// nothing but the note, become one undo step. Errors: EditTextTooLong.
Result<Plan> setSearchItem(const Chart& chart, PositionId id, SearchTask task,
                           const SearchItem& item);
// All of it goes: a new search starts from nothing.
Result<Plan> clearSearch(const Chart& chart, PositionId id);

// None: as if nobody had asked. Unknown members of the old answers stay with new ones. Error:
// EditValueOutOfRange (0 to 1,000,000).
Result<Plan> setAdvisorAnswers(const Chart& chart, const std::optional<AdvisorAnswers>& answers);

// Put in order of its date, behind those of the same day. Error: EditTooManyRuns.
Result<Plan> addDiagnosticRun(const Chart& chart, const DiagnosticRun& run);
// `index` is a place in diagnosticRuns(). Straight changes of one run that leave its date become
// one undo step. Error: EditUnknownRun.
Result<Plan> changeDiagnosticRun(const Chart& chart, std::size_t index, const DiagnosticRun& run);
Result<Plan> removeDiagnosticRun(const Chart& chart, std::size_t index);

}  // namespace arborg::edit
