#include "core/layout/grade_rows.h"

#include <algorithm>

namespace arborg::layout {
namespace {

// The number of the row of each node before rows that nobody stands on are left out.
void findLevels(const Outline& outline, std::vector<std::int64_t>& levels) {
  levels.resize(outline.size());
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    const std::int32_t grade = outline.gradeOf(node);
    const std::uint32_t manager = outline.parent[node];
    if (manager == kNone) {
      levels[node] = grade == kNoGrade ? 0 : grade;
    } else {
      levels[node] = std::max<std::int64_t>(grade, levels[manager] + 1);
    }
  }
}

// Replaces levels by their ranks.
void rankLevels(Scratch& scratch) {
  const auto& levels = scratch.levels;
  auto& order = scratch.levelOrder;
  auto& rowOf = scratch.rowOf;
  rowOf.resize(levels.size());
  if (levels.empty()) {
    order.clear();
    return;
  }
  const auto [least, most] = std::minmax_element(levels.begin(), levels.end());
  const std::int64_t first = *least;
  const auto range = static_cast<std::uint64_t>(*most - first) + 1;
  if (range > 4 * levels.size() + 1024) {
    order = levels;
    std::sort(order.begin(), order.end());
    order.erase(std::unique(order.begin(), order.end()), order.end());
    for (std::size_t node = 0; node < levels.size(); ++node) {
      rowOf[node] = static_cast<std::uint32_t>(
          std::lower_bound(order.begin(), order.end(), levels[node]) - order.begin());
    }
    return;
  }
  order.assign(range, -1);
  for (const std::int64_t level : levels) order[static_cast<std::size_t>(level - first)] = 0;
  std::int64_t rank = 0;
  for (std::int64_t& at : order) {
    if (at == 0) at = rank++;
  }
  for (std::size_t node = 0; node < levels.size(); ++node) {
    rowOf[node] = static_cast<std::uint32_t>(order[static_cast<std::size_t>(levels[node] - first)]);
  }
  order.resize(static_cast<std::size_t>(rank));
}

}  // namespace

void findGradeRows(const Outline& outline, const float* down, double gap, Scratch& scratch) {
  findLevels(outline, scratch.levels);
  rankLevels(scratch);
  auto& heights = scratch.rowHeights;
  heights.assign(scratch.levelOrder.size(), 0);
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    double& height = heights[scratch.rowOf[node]];
    height = std::max(height, static_cast<double>(down[node]));
  }
  auto& tops = scratch.rowTops;
  tops.resize(heights.size());
  double top = 0;
  for (std::size_t row = 0; row < heights.size(); ++row) {
    tops[row] = top;
    top += heights[row] + gap;
  }
}

void gradesOfRows(const Outline& outline, const Scratch& scratch, std::vector<GradeRow>& rows) {
  rows.assign(scratch.rowTops.size(), {});
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    const std::int32_t grade = outline.gradeOf(node);
    if (grade != kNoGrade && grade == scratch.levels[node]) rows[scratch.rowOf[node]].grade = grade;
  }
}

}  // namespace arborg::layout
