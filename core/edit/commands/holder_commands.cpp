#include "core/edit/commands/holder_commands.h"

#include <utility>

#include "core/edit/commands/draft.h"
#include "core/edit/commands/input.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"

namespace arborg::edit {

namespace {

PersonId addPersonNamed(Draft& draft, std::string name) {
  Person person;
  person.name = std::move(name);
  return draft.addPerson(std::move(person));
}

}  // namespace

Result<Plan> swapHolders(const Chart& chart, PositionId one, PositionId other) {
  if (!chart.contains(one) || !chart.contains(other)) return unknownPosition();
  const auto holderOfOne = chart.position(one).holder;
  const auto holderOfOther = chart.position(other).holder;
  if (holderOfOne == holderOfOther) return nothingToDo();
  Draft draft(chart);
  draft.setHolder(one, holderOfOther);
  draft.setHolder(other, holderOfOne);
  return draft.take(named(Code::UndoSwapHolders, chart, one, "other", other), {one, other});
}

Result<Plan> vacate(const Chart& chart, PositionId id) {
  if (!chart.contains(id)) return unknownPosition();
  if (!chart.position(id).holder.has_value()) return named(Code::EditNotHeld, chart, id);
  Draft draft(chart);
  draft.setHolder(id, std::nullopt);
  return draft.take(named(Code::UndoVacate, chart, id), {id});
}

Result<Plan> fill(const Chart& chart, PositionId id, PersonId person, OtherSeats otherSeats) {
  if (!chart.contains(id)) return unknownPosition();
  if (!chart.contains(person)) return Message(Code::EditUnknownPerson);
  Draft draft(chart);
  draft.setHolder(id, person);
  if (otherSeats == OtherSeats::Leave) {
    for (const PositionId seat : chart.seats(person)) {
      if (seat != id) draft.setHolder(seat, std::nullopt);
    }
  }
  if (draft.empty()) return nothingToDo();
  return draft.take(Message(Code::UndoFill, {{"name", chart.person(person).name}}), {id});
}

Result<Plan> fill(const Chart& chart, PositionId id, std::string_view name) {
  if (!chart.contains(id)) return unknownPosition();
  auto clean = lineInput(name, fieldTerm("name"));
  if (clean.hasError()) return clean.error();
  if (clean.value().empty()) return nothingToDo();
  Draft draft(chart);
  draft.setHolder(id, addPersonNamed(draft, clean.value()));
  return draft.take(Message(Code::UndoFill, {{"name", std::move(clean).value()}}), {id});
}

Result<Plan> rename(const Chart& chart, PositionId id, std::string_view name) {
  if (!chart.contains(id)) return unknownPosition();
  auto input = lineInput(name, fieldTerm("name"));
  if (input.hasError()) return input.error();
  std::string clean = std::move(input).value();
  const auto holder = chart.position(id).holder;
  Message undoName = holder.has_value() ? named(Code::UndoRename, chart, id)
                                        : Message(Code::UndoRename, {{"name", clean}});
  Draft draft(chart);
  if (clean.empty()) {
    draft.setHolder(id, std::nullopt);
    undoName.code = Code::UndoVacate;
  } else if (!holder.has_value()) {
    draft.setHolder(id, addPersonNamed(draft, std::move(clean)));
  } else if (chart.person(*holder).name != clean) {
    draft.add(SetPersonField{*holder, PersonField::Name, std::move(clean)});
  }
  if (draft.empty()) return nothingToDo();
  Plan plan = draft.take(std::move(undoName), {id});
  plan.mergeKey = "name:" + formatInteger(id.value());
  plan.textOf = id;
  return plan;
}

}  // namespace arborg::edit
