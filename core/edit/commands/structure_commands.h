// Adding and removing seats.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "core/edit/plan.h"
#include "core/util/result.h"

// All commands: a plan or the reason why not, and the chart is not touched. A plan selects what the
// user should find selected, and removes the people who lose their last seat by it (undo brings
// them back). An index beyond the end, or none, means the end. Ids that the chart does not know:
// EditUnknownPosition. Where nothing would change: EditNothingToDo.

namespace arborg::edit {

// What is known of a new seat. Without a name it is vacant; without a role it gets the usual one
// (default_roles.h).
struct Seed {
  std::string name;
  std::string title;
  std::optional<RoleId> role;
};

// Errors of the four: EditTooManyPositions, EditTextTooLong, EditUnknownRole.
Result<Plan> addReport(const Chart& chart, PositionId manager, const Seed& seed = {},
                       std::optional<std::size_t> index = std::nullopt);
// Right after `peer`; after a root, another root.
Result<Plan> addPeer(const Chart& chart, PositionId peer, const Seed& seed = {});
// Takes the place of `report`, which becomes its only report.
Result<Plan> addManagerAbove(const Chart& chart, PositionId report, const Seed& seed = {});
Result<Plan> addRoot(const Chart& chart, const Seed& seed = {},
                     std::optional<std::size_t> index = std::nullopt);

// Takes seats out. Their reports, in their order, take their place under the manager (the reports
// of a root become roots); their dotted lines go.
Result<Plan> remove(const Chart& chart, PositionId id);
Result<Plan> removeMany(const Chart& chart, std::span<const PositionId> ids);
// With everybody below.
Result<Plan> removeBranch(const Chart& chart, PositionId id);
Result<Plan> removeBranches(const Chart& chart, std::span<const PositionId> ids);

}  // namespace arborg::edit
