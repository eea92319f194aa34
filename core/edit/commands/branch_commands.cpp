#include "core/edit/commands/branch_commands.h"

#include <algorithm>
#include <utility>

#include "core/edit/commands/draft.h"
#include "core/edit/commands/input.h"
#include "core/util/message_codes.h"

namespace arborg::edit {

namespace {

Result<void> checkTarget(const Chart& chart, PositionId id, std::optional<PositionId> manager) {
  if (!manager.has_value()) return {};
  if (*manager == id) return named(Code::EditOntoItself, chart, id);
  if (chart.isInBranch(*manager, id)) {
    return named(Code::EditOntoOwnReport, chart, id, "target", *manager);
  }
  return {};
}

Result<Plan> finished(Draft draft, Message name, std::vector<PositionId> select) {
  if (draft.empty()) return nothingToDo();
  return draft.take(std::move(name), std::move(select));
}

// A manager and one of its direct reports change places.
void swapWithReport(Draft& draft, PositionId manager, PositionId report) {
  const auto above = draft.manager(manager);
  const std::size_t place = draft.indexAmongPeers(manager);
  const std::size_t placeBelow = draft.indexAmongPeers(report);
  draft.move(report, above, place);
  draft.move(manager, report, placeBelow);
}

}  // namespace

Result<Plan> moveBranch(const Chart& chart, PositionId id, std::optional<PositionId> manager,
                        std::optional<std::size_t> index) {
  return moveMany(chart, {&id, 1}, manager, index);
}

Result<Plan> moveMany(const Chart& chart, std::span<const PositionId> ids,
                      std::optional<PositionId> manager, std::optional<std::size_t> index) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  if (manager.has_value() && !chart.contains(*manager)) return unknownPosition();
  const auto tops = topmost(chart, ids);
  for (const PositionId id : tops) {
    const auto possible = checkTarget(chart, id, manager);
    if (possible.hasError()) return possible.error();
  }

  // Each goes right after the one before it; the first after the peer who stays and comes before.
  std::vector<bool> moving(chart.positionSlots());
  for (const PositionId id : tops) moving[id.index()] = true;
  std::optional<PositionId> before;
  std::size_t staying = 0;
  for (const PositionId peer : chart.reportsOrRoots(manager)) {
    if (index.has_value() && staying == *index) break;
    if (moving[peer.index()]) continue;
    before = peer;
    ++staying;
  }
  Draft draft(chart);
  for (const PositionId id : tops) {
    std::size_t place = 0;
    if (before.has_value()) {
      place = draft.indexAmongPeers(*before) + 1;
      const bool fromBefore = draft.manager(id) == manager && draft.indexAmongPeers(id) < place;
      if (fromBefore) --place;
    }
    draft.move(id, manager, place);
    before = id;
  }
  Message name = tops.size() == 1 ? named(Code::UndoMove, chart, tops.front())
                                  : counted(Code::UndoMoveSeveral, tops.size());
  return finished(std::move(draft), std::move(name), tops);
}

Result<Plan> reorder(const Chart& chart, PositionId id, int delta) {
  if (!chart.contains(id)) return unknownPosition();
  const auto manager = chart.manager(id);
  const auto last = static_cast<std::int64_t>(chart.reportsOrRoots(manager).size()) - 1;
  const auto place = static_cast<std::int64_t>(chart.indexAmongPeers(id));
  Draft draft(chart);
  draft.move(id, manager,
             static_cast<std::size_t>(std::clamp<std::int64_t>(place + delta, 0, last)));
  return finished(std::move(draft), named(Code::UndoReorder, chart, id), {id});
}

Result<Plan> moveLevelUp(const Chart& chart, PositionId id) {
  if (!chart.contains(id)) return unknownPosition();
  const auto manager = chart.manager(id);
  if (!manager.has_value()) return nothingToDo();
  return moveBranch(chart, id, chart.manager(*manager), chart.indexAmongPeers(*manager) + 1);
}

Result<Plan> moveLevelDown(const Chart& chart, PositionId id) {
  if (!chart.contains(id)) return unknownPosition();
  const std::size_t index = chart.indexAmongPeers(id);
  if (index == 0) return nothingToDo();
  return moveBranch(chart, id, chart.reportsOrRoots(chart.manager(id))[index - 1]);
}

Result<Plan> promoteReports(const Chart& chart, PositionId id) {
  if (!chart.contains(id)) return unknownPosition();
  const auto manager = chart.manager(id);
  const std::size_t place = chart.indexAmongPeers(id) + 1;
  const auto reports = chart.reports(id);
  Draft draft(chart);
  draft.moveInOrder(reports, manager, place);
  return finished(std::move(draft), named(Code::UndoPromoteReports, chart, id), {id});
}

Result<Plan> swapPositions(const Chart& chart, PositionId one, PositionId other) {
  if (!chart.contains(one) || !chart.contains(other)) return unknownPosition();
  if (one == other) return nothingToDo();
  Draft draft(chart);
  if (chart.manager(other) == one) {
    swapWithReport(draft, one, other);
  } else if (chart.manager(one) == other) {
    swapWithReport(draft, other, one);
  } else if (chart.isInBranch(other, one)) {
    return named(Code::EditOntoOwnReport, chart, one, "target", other);
  } else if (chart.isInBranch(one, other)) {
    return named(Code::EditOntoOwnReport, chart, other, "target", one);
  } else {
    const auto managerOfOne = chart.manager(one);
    const auto managerOfOther = chart.manager(other);
    const std::size_t placeOfOne = chart.indexAmongPeers(one);
    const std::size_t placeOfOther = chart.indexAmongPeers(other);
    const bool samePeers = managerOfOne == managerOfOther;
    // Among the same peers the one that comes first goes first, so that places still count.
    if (samePeers && placeOfOther < placeOfOne) return swapPositions(chart, other, one);
    draft.move(one, managerOfOther, placeOfOther);
    draft.move(other, managerOfOne, placeOfOne);
  }
  return draft.take(named(Code::UndoSwapPositions, chart, one, "other", other), {one, other});
}

}  // namespace arborg::edit
