// What roll-ups cost: a whole chart, and one edit of it.
#include <benchmark/benchmark.h>

#include "core/edit/commands/field_commands.h"
#include "core/edit/history.h"
#include "core/figures/rollups.h"
#include "tests/support/random_organisation.h"

namespace arborg::figures {
namespace {

Chart organisation(std::size_t positions) {
  test::OrganisationOptions options;
  options.positions = positions;
  options.soldPercent = 90;
  return test::randomOrganisation(1, options);
}

void rebuild(benchmark::State& state) {
  const Chart chart = organisation(static_cast<std::size_t>(state.range(0)));
  Rollups rollups;
  for (auto _ : state) {
    rollups.rebuild(chart);
    benchmark::DoNotOptimize(rollups.whole(chart));
  }
}
BENCHMARK(rebuild)->Arg(1000)->Arg(5000)->Arg(100000)->Unit(benchmark::kMillisecond);

// One number of one seller changes and changes back; the edits themselves are not counted.
void updateAfterOneEdit(benchmark::State& state) {
  Chart chart = organisation(static_cast<std::size_t>(state.range(0)));
  Rollups rollups;
  rollups.rebuild(chart);
  edit::History history;
  const PositionId last = chart.displayOrder().back();
  double value = 1;
  for (auto _ : state) {
    state.PauseTiming();
    auto plan = edit::setNumber(chart, last, edit::PositionField::Attained, ++value);
    const edit::ChangeSet changes = history.commit(chart, std::move(plan).value());
    state.ResumeTiming();
    benchmark::DoNotOptimize(rollups.update(chart, changes));
  }
}
BENCHMARK(updateAfterOneEdit)->Arg(5000)->Arg(100000)->Unit(benchmark::kMicrosecond);

void spanOfControl(benchmark::State& state) {
  const Chart chart = organisation(100000);
  Rollups rollups;
  rollups.rebuild(chart);
  for (auto _ : state) {
    benchmark::DoNotOptimize(rollups.spanOfControl(chart, std::nullopt));
  }
}
BENCHMARK(spanOfControl)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace arborg::figures
