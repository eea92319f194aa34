// What a command would do: decided, not yet done.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/edit/edit.h"
#include "core/util/message.h"

namespace arborg::edit {

// The edits of one user-level command, in order, with the name its undo step gets. A plan fits only
// the chart it was made for, as that chart is now.
struct Plan {
  std::vector<Edit> edits;
  Message name;
  // Commits with the same non-empty key, one straight after the other, become one undo step: typing
  // into one field. Anything else between them, undo and saving included, ends the run.
  std::string mergeKey;
  std::vector<PositionId> select;  // what the user should find selected afterwards
  // A seat added for the user to write on, its role chosen by the program. The first text written
  // there joins the step, unless something else was done or undone or saved meanwhile.
  std::optional<PositionId> newSeat = {};
  // The one seat that the plan writes a text on.
  std::optional<PositionId> textOf = {};
};

// Makes one step of both: the edits of `further` come after those of `plan`, whose name and
// selection stay.
inline void append(Plan& plan, Plan further) {
  for (Edit& edit : further.edits) plan.edits.push_back(std::move(edit));
}

}  // namespace arborg::edit
