#include "core/edit/commands/relation_commands.h"

#include <utility>

#include "core/edit/commands/input.h"
#include "core/util/message_codes.h"

namespace arborg::edit {

namespace {

Plan planFor(const Chart& chart, Code name, RelationId id, const Relation& shown,
             std::optional<Relation> value) {
  Plan plan{{}, named(name, chart, shown.report, "other", shown.manager), {}, {shown.report}};
  plan.edits.emplace_back(SetRelation{id, std::move(value)});
  return plan;
}

// Whether `report` may get a dotted line to `manager`; one line, if given, does not count.
Result<void> checkEnds(const Chart& chart, PositionId report, PositionId manager,
                       std::optional<RelationId> except) {
  if (!chart.contains(report) || !chart.contains(manager)) return unknownPosition();
  if (report == manager) return named(Code::EditDottedLineToItself, chart, report);
  for (const RelationId id : chart.relationsOf(report)) {
    const Relation& other = chart.relation(id);
    if (id != except && other.report == report && other.manager == manager) {
      return named(Code::EditDottedLineExists, chart, report, "other", manager);
    }
  }
  return {};
}

Result<Plan> change(const Chart& chart, RelationId id, Relation value) {
  if (value == chart.relation(id)) return nothingToDo();
  return planFor(chart, Code::UndoChangeDottedLine, id, value, value);
}

}  // namespace

Result<Plan> addDottedLine(const Chart& chart, PositionId report, PositionId manager,
                           RelationType type, std::string_view caption) {
  const auto ends = checkEnds(chart, report, manager, std::nullopt);
  if (ends.hasError()) return ends.error();
  auto clean = lineInput(caption, fieldTerm("caption"));
  if (clean.hasError()) return clean.error();
  const Relation value{report, manager, type, std::move(clean).value()};
  return planFor(chart, Code::UndoDottedLine, chart.nextRelationId(), value, value);
}

Result<Plan> changeDottedLine(const Chart& chart, RelationId id, RelationType type,
                              std::string_view caption) {
  if (!chart.contains(id)) return Message(Code::EditUnknownDottedLine);
  auto clean = lineInput(caption, fieldTerm("caption"));
  if (clean.hasError()) return clean.error();
  Relation value = chart.relation(id);
  value.type = type;
  value.caption = std::move(clean).value();
  return change(chart, id, std::move(value));
}

Result<Plan> redirectDottedLine(const Chart& chart, RelationId id, PositionId report,
                                PositionId manager) {
  if (!chart.contains(id)) return Message(Code::EditUnknownDottedLine);
  const auto ends = checkEnds(chart, report, manager, id);
  if (ends.hasError()) return ends.error();
  Relation value = chart.relation(id);
  value.report = report;
  value.manager = manager;
  return change(chart, id, std::move(value));
}

Result<Plan> removeDottedLine(const Chart& chart, RelationId id) {
  if (!chart.contains(id)) return Message(Code::EditUnknownDottedLine);
  return planFor(chart, Code::UndoRemoveDottedLine, id, chart.relation(id), std::nullopt);
}

}  // namespace arborg::edit
