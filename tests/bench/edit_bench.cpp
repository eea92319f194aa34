// What an edit costs on a large chart.
#include <benchmark/benchmark.h>

#include "core/edit/commands/branch_commands.h"
#include "core/edit/commands/paste_commands.h"
#include "core/edit/commands/paste_text.h"
#include "core/edit/commands/structure_commands.h"
#include "core/edit/history.h"
#include "tests/support/random_organisation.h"

namespace arborg::edit {
namespace {

Chart chartOf(benchmark::State& state) {
  return test::randomOrganisation(1, {.positions = static_cast<std::size_t>(state.range(0))});
}

// Two managers of sales with teams of their own.
std::vector<PositionId> managers(const Chart& chart) {
  std::vector<PositionId> found;
  for (const PositionId id : chart.displayOrder()) {
    if (chart.position(id).role == roleId(BuiltInRole::SalesManager)) found.push_back(id);
  }
  return found;
}

void moveBranchAndUndo(benchmark::State& state) {
  Chart chart = chartOf(state);
  const auto targets = managers(chart);
  const PositionId id = chart.reports(targets.front()).front();
  History history;
  for (auto _ : state) {
    benchmark::DoNotOptimize(history.commit(chart, moveBranch(chart, id, targets.back()).value()));
    benchmark::DoNotOptimize(history.undo(chart));
  }
}
BENCHMARK(moveBranchAndUndo)->Arg(1'000)->Arg(100'000)->Arg(1'000'000);

void addReportAndUndo(benchmark::State& state) {
  Chart chart = chartOf(state);
  const PositionId manager = managers(chart).front();
  History history;
  for (auto _ : state) {
    history.commit(chart,
                   addReport(chart, manager, {.name = "Zoe", .title = {}, .role = {}}).value());
    history.undo(chart);
  }
}
BENCHMARK(addReportAndUndo)->Arg(100'000)->Iterations(1'000);

void removeEverythingAndUndo(benchmark::State& state) {
  Chart chart = chartOf(state);
  History history;
  for (auto _ : state) {
    history.commit(chart, removeBranch(chart, chart.roots().front()).value());
    history.undo(chart);
  }
}
BENCHMARK(removeEverythingAndUndo)->Arg(100'000)->Unit(benchmark::kMillisecond);

void duplicateEverythingAndUndo(benchmark::State& state) {
  Chart chart = chartOf(state);
  History history;
  for (auto _ : state) {
    history.commit(chart, duplicateBranch(chart, chart.roots().front()).value());
    history.undo(chart);
  }
}
BENCHMARK(duplicateEverythingAndUndo)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(5);

void pasteLines(benchmark::State& state) {
  std::string text;
  for (std::int64_t i = 0; i < state.range(0); ++i) {
    text.append(static_cast<std::size_t>(i % 8), '\t');
    text += "Anna Laine, Account Executive\n";
  }
  for (auto _ : state) {
    Chart chart;
    History history;
    history.commit(chart, pasteText(chart, text, std::nullopt).value());
    benchmark::DoNotOptimize(chart.positionCount());
  }
}
BENCHMARK(pasteLines)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace arborg::edit
