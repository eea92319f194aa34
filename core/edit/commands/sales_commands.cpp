#include "core/edit/commands/sales_commands.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/edit/commands/input.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "core/util/text.h"

namespace arborg::edit {

namespace {

Plan single(Edit edit, Message name) {
  Plan plan{{}, std::move(name), {}, {}};
  plan.edits.push_back(std::move(edit));
  return plan;
}

Result<Plan> planSearch(const Chart& chart, PositionId id, Search search, Code name) {
  if (search == *chart.position(id).search) return nothingToDo();
  Plan plan = single(SetSearch{id, std::move(search)}, named(name, chart, id));
  plan.select = {id};
  return plan;
}

// Which text alone is being typed; empty where more changes, or something else.
std::string_view typedPart(const SearchItem& before, const SearchItem& after) {
  if (before.done != after.done || before.due != after.due) return {};
  if (before.note == after.note) return "owner";
  return before.owner == after.owner ? "note" : std::string_view();
}

Plan planRuns(std::vector<DiagnosticRun> runs, Code name) {
  return single(SetDiagnosticRuns{std::move(runs)}, Message(name));
}

void insertRun(std::vector<DiagnosticRun>& runs, DiagnosticRun run) {
  const auto at =
      std::upper_bound(runs.begin(), runs.end(), run.date,
                       [](Date date, const DiagnosticRun& other) { return date < other.date; });
  runs.insert(at, std::move(run));
}

}  // namespace

Result<Plan> openSearch(const Chart& chart, PositionId id) {
  if (!chart.contains(id)) return unknownPosition();
  Search search = *chart.position(id).search;
  search.opened = true;
  return planSearch(chart, id, std::move(search), Code::UndoOpenSearch);
}

Result<Plan> setSearchItem(const Chart& chart, PositionId id, SearchTask task,
                           const SearchItem& item) {
  if (!chart.contains(id)) return unknownPosition();
  auto owner = lineInput(item.owner, fieldTerm("search_owner"));
  if (owner.hasError()) return owner.error();
  auto note = textInput(item.note, fieldTerm(key(PositionField::Note)));
  if (note.hasError()) return note.error();
  Search search = *chart.position(id).search;
  const SearchItem before = search.item(task);
  const SearchItem after{item.done, std::move(owner).value(), item.due, std::move(note).value(),
                         before.unknownMembers};
  if (after == before) return nothingToDo();
  search.opened = true;
  search.setItem(task, after);
  auto plan = planSearch(chart, id, std::move(search), Code::UndoSearchItem);
  const std::string_view part = typedPart(before, after);
  if (plan.hasValue() && !part.empty()) {
    plan.value().mergeKey = "search:" + formatInteger(id.value()) + ':' + std::string(key(task)) +
                            ':' + std::string(part);
  }
  return plan;
}

Result<Plan> clearSearch(const Chart& chart, PositionId id) {
  if (!chart.contains(id)) return unknownPosition();
  return planSearch(chart, id, Search(), Code::UndoClearSearch);
}

Result<Plan> setAdvisorAnswers(const Chart& chart, const std::optional<AdvisorAnswers>& answers) {
  std::optional<AdvisorAnswers> wanted = answers;
  if (wanted.has_value()) {
    const std::array<std::pair<std::string_view, int>, 5> counts = {{
        {"channels", wanted->channels},
        {"verticals", wanted->verticals},
        {"products", wanted->products},
        {"competitors", wanted->competitors},
        {"sales_people", wanted->people.value_or(0)},
    }};
    for (const auto& [key, value] : counts) {
      const auto fits = checkNumber(value, 0, kMaxAdvisorAnswer, fieldTerm(key));
      if (fits.hasError()) return fits.error();
    }
    const auto& before = chart.advisorAnswers();
    wanted->unknownMembers = before.has_value() ? before->unknownMembers : std::string();
  }
  if (wanted == chart.advisorAnswers()) return nothingToDo();
  return single(SetAdvisorAnswers{std::move(wanted)}, Message(Code::UndoAdvisorAnswers));
}

Result<Plan> addDiagnosticRun(const Chart& chart, const DiagnosticRun& run) {
  std::vector<DiagnosticRun> runs = chart.diagnosticRuns();
  if (runs.size() >= kMaxDiagnosticRuns) {
    return Message(Code::EditTooManyRuns,
                   {{"limit", static_cast<std::int64_t>(kMaxDiagnosticRuns)}});
  }
  insertRun(runs, run);
  return planRuns(std::move(runs), Code::UndoAddDiagnosticRun);
}

Result<Plan> changeDiagnosticRun(const Chart& chart, std::size_t index, const DiagnosticRun& run) {
  std::vector<DiagnosticRun> runs = chart.diagnosticRuns();
  if (index >= runs.size()) return Message(Code::EditUnknownRun);
  DiagnosticRun after{run.date, run.ratings, runs[index].unknownRatings,
                      runs[index].unknownMembers};
  if (after == runs[index]) return nothingToDo();
  const bool sameDay = after.date == runs[index].date;
  if (sameDay) {
    runs[index] = std::move(after);
  } else {
    runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(index));
    insertRun(runs, std::move(after));
  }
  Plan plan = planRuns(std::move(runs), Code::UndoChangeDiagnosticRun);
  if (sameDay) plan.mergeKey = "diagnostic:" + formatInteger(static_cast<std::int64_t>(index));
  return plan;
}

Result<Plan> removeDiagnosticRun(const Chart& chart, std::size_t index) {
  std::vector<DiagnosticRun> runs = chart.diagnosticRuns();
  if (index >= runs.size()) return Message(Code::EditUnknownRun);
  runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(index));
  return planRuns(std::move(runs), Code::UndoRemoveDiagnosticRun);
}

}  // namespace arborg::edit
