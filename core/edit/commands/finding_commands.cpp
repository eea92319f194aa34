#include "core/edit/commands/finding_commands.h"

#include <algorithm>
#include <utility>

#include "core/edit/commands/input.h"
#include "core/util/message_codes.h"
#include "core/util/text.h"

namespace arborg::edit {

namespace {

const Acceptance* acceptance(const Chart& chart, PositionId id, std::string_view rule) {
  const auto& accepted = chart.position(id).accepted;
  const auto at = std::find_if(accepted.begin(), accepted.end(),
                               [rule](const Acceptance& entry) { return entry.rule == rule; });
  return at == accepted.end() ? nullptr : &*at;
}

Plan planFor(const Chart& chart, Code name, SetAcceptance edit) {
  const PositionId id = edit.id;
  Plan plan{{}, named(name, chart, id), {}, {id}};
  plan.edits.emplace_back(std::move(edit));
  return plan;
}

}  // namespace

Result<Plan> acceptFinding(const Chart& chart, PositionId id, std::string_view rule,
                           std::string_view reason) {
  if (!chart.contains(id)) return unknownPosition();
  auto clean = textInput(trimmed(reason), fieldTerm("reason"));
  if (clean.hasError()) return clean.error();
  if (clean.value().empty()) return Message(Code::EditReasonMissing);
  const Acceptance* current = acceptance(chart, id, rule);
  if (current != nullptr && current->reason == clean.value()) return nothingToDo();
  return planFor(chart, Code::UndoAcceptFinding,
                 {id, std::string(rule), std::move(clean).value(),
                  current != nullptr ? current->unknownMembers : std::string()});
}

Result<Plan> reopenFinding(const Chart& chart, PositionId id, std::string_view rule) {
  if (!chart.contains(id)) return unknownPosition();
  if (acceptance(chart, id, rule) == nullptr) return nothingToDo();
  return planFor(chart, Code::UndoReopenFinding, {id, std::string(rule), std::nullopt});
}

}  // namespace arborg::edit
