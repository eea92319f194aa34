// Which of some positions a reader of the chart meets first.
#pragma once

#include <span>
#include <vector>

#include "core/model/chart.h"

namespace arborg::rules {

// Managers before their reports, left to right. Cost: the depths, and once the number of peers.
bool displaysBefore(const Chart& chart, PositionId a, PositionId b);

// `ids` is in order of id and without repetition. A few are compared with each other; for many, one
// walk over the chart is made instead.
std::vector<PositionId> inDisplayOrder(const Chart& chart, std::span<const PositionId> ids);

}  // namespace arborg::rules
