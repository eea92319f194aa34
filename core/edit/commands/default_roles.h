// Which role a new seat gets when nobody said.
#pragma once

#include <optional>

#include "core/model/chart.h"

namespace arborg::edit {

// Of a new report: what usually reports to the manager's role (the table is in the .cpp, with its
// reasons), so that a chart drawn with the keyboard alone breaks no reporting rule. A chief who is
// there already is not proposed again. For none (a root): the CEO of an empty chart, else Other.
RoleId defaultReportRole(const Chart& chart, std::optional<PositionId> manager);
// Likewise from a role alone, for seats that are not in the chart yet.
RoleId defaultReportRole(RoleId managerRole);
// Of a new peer: the same role, except of those that an organisation has once (CEO, CRO, CSO).
RoleId defaultPeerRole(const Chart& chart, PositionId peer);
// Of a new manager between `report` and its manager: the usual one, where it fits below the latter.
RoleId defaultManagerRole(const Chart& chart, PositionId report);

}  // namespace arborg::edit
