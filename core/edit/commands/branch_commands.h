// Moving seats with everybody below them, and changing places.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/edit/plan.h"
#include "core/util/result.h"

// The common rules of all commands stand in structure_commands.h.

namespace arborg::edit {

// To another manager (none: becomes a root), or to another place below the same one. `index` counts
// among the peers there without the moved one. Errors: EditOntoItself, EditOntoOwnReport,
// EditNothingToDo.
Result<Plan> moveBranch(const Chart& chart, PositionId id, std::optional<PositionId> manager,
                        std::optional<std::size_t> index = std::nullopt);
// Several at once, side by side in display order; whoever is below another of them stays with it.
// `index` counts among the peers there without any of the moved ones.
Result<Plan> moveMany(const Chart& chart, std::span<const PositionId> ids,
                      std::optional<PositionId> manager,
                      std::optional<std::size_t> index = std::nullopt);

// Among its peers by `delta` places (-1: earlier), as far as there are any.
Result<Plan> reorder(const Chart& chart, PositionId id, int delta);
// To its manager's manager, right after its manager.
Result<Plan> moveLevelUp(const Chart& chart, PositionId id);
// Below the peer before it, as its last report.
Result<Plan> moveLevelDown(const Chart& chart, PositionId id);

// The direct reports of `id` move up to its manager, right after it, in their order.
Result<Plan> promoteReports(const Chart& chart, PositionId id);

// The two seats exchange their places; each keeps its own reports. Of a manager and one of its
// direct reports, the report takes the manager's place and the manager, with its other reports, the
// place below: what settles a reversed line. EditOntoOwnReport where one is further below the
// other.
Result<Plan> swapPositions(const Chart& chart, PositionId one, PositionId other);

}  // namespace arborg::edit
