// Measuring, laying out and listing what is to be drawn, without drawing it.
#include <benchmark/benchmark.h>

#include <algorithm>

#include "core/edit/transaction.h"
#include "core/scene/chart_scene.h"
#include "tests/support/large_chart.h"
#include "tests/support/scene_doubles.h"

namespace arborg {
namespace {

struct Stage {
  explicit Stage(std::uint32_t people)
      : chart(test::largeChart(people)), scene(measurer, words, scene::paperTheme()) {
    scene.rebuild(chart);
  }
  double fit() const {
    const auto bounds = scene.bounds();
    return std::min(1600.0 / static_cast<double>(bounds.width),
                    1000.0 / static_cast<double>(bounds.height));
  }

  test::FixedMeasurer measurer;
  test::PlainWords words;
  Chart chart;
  scene::ChartScene scene;
};

void rebuild(benchmark::State& state) {
  Stage stage(static_cast<std::uint32_t>(state.range(0)));
  for (auto _ : state) stage.scene.rebuild(stage.chart);
}
BENCHMARK(rebuild)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

// One new title that changes the size of a card and its peers.
void editOneTitle(benchmark::State& state) {
  Stage stage(static_cast<std::uint32_t>(state.range(0)));
  const PositionId id(static_cast<std::uint32_t>(state.range(0) / 2));
  bool isLong = false;
  for (auto _ : state) {
    edit::Transaction transaction(stage.chart);
    transaction.apply(edit::SetPositionField{id, edit::PositionField::Title,
                                             std::string((isLong = !isLong) ? 40 : 4, 'x')});
    transaction.commit();
    benchmark::DoNotOptimize(stage.scene.update(stage.chart, transaction.changes()));
  }
}
BENCHMARK(editOneTitle)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void listAll(benchmark::State& state) {
  Stage stage(static_cast<std::uint32_t>(state.range(0)));
  scene::DisplayList list;
  for (auto _ : state) {
    stage.scene.displayList(stage.scene.bounds(), stage.fit(), list);
    benchmark::DoNotOptimize(list.fills().data());
  }
  state.counters["shapes"] = static_cast<double>(list.fills().size() + list.items().size());
}
BENCHMARK(listAll)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void listOneToOne(benchmark::State& state) {
  Stage stage(static_cast<std::uint32_t>(state.range(0)));
  const auto box = stage.scene.boxOf(PositionId(static_cast<std::uint32_t>(state.range(0) - 99)));
  scene::DisplayList list;
  for (auto _ : state) {
    stage.scene.displayList({box->x - 800, box->y - 500, 1600, 1000}, 1, list);
    benchmark::DoNotOptimize(list.items().data());
  }
  state.counters["shapes"] = static_cast<double>(list.items().size());
}
BENCHMARK(listOneToOne)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void hit(benchmark::State& state) {
  Stage stage(static_cast<std::uint32_t>(state.range(0)));
  const auto bounds = stage.scene.bounds();
  for (auto _ : state) {
    benchmark::DoNotOptimize(stage.scene.hit({bounds.width / 3, bounds.height / 2}, 1));
  }
}
BENCHMARK(hit)->Arg(100'000)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace arborg
