#include "core/edit/commands/structure_commands.h"

#include <utility>

#include "core/edit/commands/default_roles.h"
#include "core/edit/commands/draft.h"
#include "core/edit/commands/input.h"
#include "core/util/message_codes.h"

namespace arborg::edit {

namespace {

struct CleanSeed {
  std::string name;
  Position position;
};

Result<CleanSeed> cleaned(const Chart& chart, const Seed& seed, RoleId usualRole) {
  const auto room = checkRoom(chart, 1);
  if (room.hasError()) return room.error();
  auto name = lineInput(seed.name, fieldTerm("name"));
  if (name.hasError()) return name.error();
  auto title = lineInput(seed.title, fieldTerm("title"));
  if (title.hasError()) return title.error();
  if (seed.role.has_value() && !chart.contains(*seed.role)) {
    return Message(Code::EditUnknownRole, {{"text", std::string()}});
  }
  CleanSeed clean;
  clean.name = std::move(name).value();
  clean.position.title = std::move(title).value();
  clean.position.role = seed.role.value_or(usualRole);
  return clean;
}

PositionId insertSeed(Draft& draft, CleanSeed seed, std::optional<PositionId> manager,
                      std::size_t index) {
  if (!seed.name.empty()) {
    Person person;
    person.name = std::move(seed.name);
    seed.position.holder = draft.addPerson(std::move(person));
  }
  return draft.insert(std::move(seed.position), manager, index);
}

// Without a name and a title the user is to write them, and a role that was not asked for is the
// program's own.
Plan takeNewSeat(Draft& draft, const Seed& seed, Code name, PositionId id) {
  Plan plan = draft.take(Message(name), {id});
  if (seed.name.empty() && seed.title.empty() && !seed.role.has_value()) plan.newSeat = id;
  return plan;
}

Result<Plan> add(const Chart& chart, const Seed& seed, RoleId usualRole,
                 std::optional<PositionId> manager, std::optional<std::size_t> index, Code name) {
  auto clean = cleaned(chart, seed, usualRole);
  if (clean.hasError()) return clean.error();
  Draft draft(chart);
  const std::size_t end = chart.reportsOrRoots(manager).size();
  const PositionId id = insertSeed(draft, std::move(clean).value(), manager, index.value_or(end));
  return takeNewSeat(draft, seed, name, id);
}

// Who is selected when `ids` have gone: the next peer of the first, else the one before it, else
// the manager, so that deleting can go on.
std::vector<PositionId> neighbour(const Chart& chart, PositionId first,
                                  const std::vector<bool>& gone) {
  const auto manager = chart.manager(first);
  const auto peers = chart.reportsOrRoots(manager);
  const std::size_t index = chart.indexAmongPeers(first);
  for (std::size_t i = index; i < peers.size(); ++i) {
    if (!gone[peers[i].index()]) return {peers[i]};
  }
  for (std::size_t i = index; i-- > 0;) {
    if (!gone[peers[i].index()]) return {peers[i]};
  }
  if (manager.has_value() && !gone[manager->index()]) return {*manager};
  return {};
}

}  // namespace

Result<Plan> addReport(const Chart& chart, PositionId manager, const Seed& seed,
                       std::optional<std::size_t> index) {
  if (!chart.contains(manager)) return unknownPosition();
  return add(chart, seed, defaultReportRole(chart, manager), manager, index, Code::UndoAddReport);
}

Result<Plan> addPeer(const Chart& chart, PositionId peer, const Seed& seed) {
  if (!chart.contains(peer)) return unknownPosition();
  return add(chart, seed, defaultPeerRole(chart, peer), chart.manager(peer),
             chart.indexAmongPeers(peer) + 1, Code::UndoAddPeer);
}

Result<Plan> addRoot(const Chart& chart, const Seed& seed, std::optional<std::size_t> index) {
  return add(chart, seed, defaultReportRole(chart, std::nullopt), std::nullopt, index,
             Code::UndoAddRoot);
}

Result<Plan> addManagerAbove(const Chart& chart, PositionId report, const Seed& seed) {
  if (!chart.contains(report)) return unknownPosition();
  auto clean = cleaned(chart, seed, defaultManagerRole(chart, report));
  if (clean.hasError()) return clean.error();
  Draft draft(chart);
  const PositionId id = insertSeed(draft, std::move(clean).value(), chart.manager(report),
                                   chart.indexAmongPeers(report));
  draft.move(report, id, 0);
  return takeNewSeat(draft, seed, Code::UndoAddManagerAbove, id);
}

Result<Plan> remove(const Chart& chart, PositionId id) {
  return removeMany(chart, {&id, 1});
}

Result<Plan> removeMany(const Chart& chart, std::span<const PositionId> ids) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  const auto order = inDisplayOrder(chart, ids);
  Draft draft(chart);
  draft.removeRelationsOf(order);
  // From the lowest up: what moves up past one removed seat moves on past the next.
  for (std::size_t i = order.size(); i-- > 0;) {
    const PositionId id = order[i];
    const auto manager = draft.manager(id);
    const std::size_t place = draft.indexAmongPeers(id) + 1;
    const auto below = draft.reports(id);
    const std::vector<PositionId> reports(below.begin(), below.end());
    draft.moveInOrder(reports, manager, place);
    draft.remove(id);
  }

  const auto below = chart.reports(order.front());
  std::vector<bool> gone(chart.positionSlots());
  for (const PositionId id : order) gone[id.index()] = true;
  std::vector<PositionId> select;
  if (!below.empty() && !gone[below.front().index()]) {
    select = {below.front()};  // it stands where the removed one stood
  } else {
    select = neighbour(chart, order.front(), gone);
  }
  return draft.take(order.size() == 1 ? named(Code::UndoRemove, chart, order.front())
                                      : counted(Code::UndoRemoveSeveral, order.size()),
                    std::move(select));
}

Result<Plan> removeBranch(const Chart& chart, PositionId id) {
  return removeBranches(chart, {&id, 1});
}

Result<Plan> removeBranches(const Chart& chart, std::span<const PositionId> ids) {
  const auto known = checkPositions(chart, ids);
  if (known.hasError()) return known.error();
  const auto tops = topmost(chart, ids);
  Draft draft(chart);
  const std::size_t count = draft.removeBranches(tops);
  std::vector<bool> gone(chart.positionSlots());
  for (const PositionId id : tops) gone[id.index()] = true;
  auto select = neighbour(chart, tops.front(), gone);
  if (tops.size() > 1) {
    return draft.take(counted(Code::UndoRemoveSeveral, count), std::move(select));
  }
  Message name = named(Code::UndoRemoveBranch, chart, tops.front());
  name.args.push_back({"count", static_cast<std::int64_t>(count)});
  return draft.take(std::move(name), std::move(select));
}

}  // namespace arborg::edit
