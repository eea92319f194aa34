#include "core/scene/visible_tree.h"

#include <algorithm>

namespace arborg::scene {

namespace {

struct Pending {
  PositionId id;
  std::uint32_t manager;  // row
  std::uint32_t level;
};

// Positions below `top`; iterative.
std::uint32_t countBelow(const Chart& chart, PositionId top, std::vector<PositionId>& stack) {
  std::uint32_t count = 0;
  stack.assign(1, top);
  while (!stack.empty()) {
    const auto reports = chart.reports(stack.back());
    stack.pop_back();
    count += static_cast<std::uint32_t>(reports.size());
    stack.insert(stack.end(), reports.begin(), reports.end());
  }
  return count;
}

}  // namespace

void VisibleTree::rebuild(const Chart& chart, const CardSizes& sizes,
                          const Visibility& visibility) {
  m_outline.clear();
  m_outline.reserve(chart.positionCount());
  m_positions.clear();
  m_positions.reserve(chart.positionCount());
  m_hidden.clear();
  m_reports.clear();
  m_rows.assign(chart.positionSlots(), layout::kNone);

  std::vector<Pending> stack;
  std::vector<PositionId> counting;
  // What is pushed last comes first: assistants.
  const auto push = [&](std::span<const PositionId> ids, std::uint32_t manager,
                        std::uint32_t level) {
    bool assistants = false;
    std::for_each(ids.rbegin(), ids.rend(), [&](PositionId id) {
      const bool assistant = sizes.isAssistant(id) && manager != layout::kNone;
      if (!assistant) stack.push_back({id, manager, level});
      assistants |= assistant;
    });
    if (!assistants) return;
    std::for_each(ids.rbegin(), ids.rend(), [&](PositionId id) {
      if (sizes.isAssistant(id)) stack.push_back({id, manager, level});
    });
  };
  // The way down to the branch that is shown alone; by level.
  std::vector<PositionId> way;
  if (visibility.focus.has_value() && chart.contains(*visibility.focus)) {
    for (std::optional<PositionId> at = visibility.focus; at.has_value(); at = chart.manager(*at)) {
      way.push_back(*at);
    }
    std::reverse(way.begin(), way.end());
  }
  if (visibility.root.has_value() && chart.contains(*visibility.root)) {
    push(std::span(&*visibility.root, 1), layout::kNone, 0);
  } else if (!way.empty()) {
    push(std::span(way).first(1), layout::kNone, 0);
  } else {
    push(chart.roots(), layout::kNone, 0);
  }
  while (!stack.empty()) {
    const Pending next = stack.back();
    stack.pop_back();
    const std::uint32_t row = m_outline.append(next.manager, sizes.width(next.id),
                                               sizes.height(next.id), sizes.arrangement(next.id));
    if (next.manager != layout::kNone && sizes.isAssistant(next.id)) m_outline.markAssistant(row);
    if (sizes.grade(next.id) != layout::kNoGrade) m_outline.setGrade(row, sizes.grade(next.id));
    const auto direction = sizes.direction(next.id);
    if (direction.has_value()) m_outline.setDirection(row, *direction);
    const auto reports = chart.reports(next.id);
    m_positions.push_back(next.id);
    m_rows[next.id.index()] = row;
    m_reports.push_back(static_cast<std::uint32_t>(reports.size()));
    m_hidden.push_back(0);
    if (reports.empty()) continue;
    if (next.level + 1 < way.size() && way[next.level] == next.id) {
      push(std::span(way).subspan(next.level + 1, 1), row, next.level + 1);
      continue;
    }
    const bool tooDeep = visibility.depth.has_value() && next.level >= *visibility.depth;
    if (tooDeep || visibility.folded.contains(next.id)) {
      m_hidden.back() = countBelow(chart, next.id, counting);
    } else {
      push(reports, row, next.level + 1);
    }
  }
  m_outline.closeBranches();
}

}  // namespace arborg::scene
