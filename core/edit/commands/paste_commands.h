// Copying, cutting, pasting and duplicating branches.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/edit/plan.h"
#include "core/util/result.h"

// The common rules of all commands stand in structure_commands.h.

namespace arborg::edit {

// Branches taken out of a chart: a small chart of its own, with the roles, fields, people and
// dotted lines that it needs, so that it can be written, sent and pasted anywhere (any document can
// be pasted this way).
struct BranchClip {
  Chart chart;
  bool cut = false;  // its people moved with it; clear after the first paste
};

// Whoever is below another of the given ones comes with it, once. Linear in what is copied.
Result<BranchClip> copyBranches(const Chart& chart, std::span<const PositionId> ids);

struct Cut {
  BranchClip clip;
  Plan plan;  // removes the branches
};
Result<Cut> cutBranches(const Chart& chart, std::span<const PositionId> ids);

// The clip's roots become reports of `manager` (none: roots) from `index` on. Keys are kept where
// nobody has them. Roles and fields of the user's own are matched by key, then by name, and made
// where missing. People are new people; those of a cut whose seat comes back under its own key and
// who still hold another seat are the same. Errors: EditNothingToPaste, EditTooManyPositions,
// EditTooManyFields.
Result<Plan> pasteBranch(const Chart& chart, const BranchClip& clip,
                         std::optional<PositionId> manager,
                         std::optional<std::size_t> index = std::nullopt);

// A copy of the branch right after it.
Result<Plan> duplicateBranch(const Chart& chart, PositionId id);
// A copy of each, right after it.
Result<Plan> duplicateBranches(const Chart& chart, std::span<const PositionId> ids);

}  // namespace arborg::edit
