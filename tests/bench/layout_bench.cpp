// Time to lay out sales organisations of 1,000 to 1,000,000 people, with the memory of the run
// before as in the window; and what a frame needs of a finished layout.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <vector>

#include "core/layout/fit.h"
#include "core/layout/layout.h"
#include "core/layout/routes.h"
#include "core/layout/shape.h"
#include "core/layout/visible.h"
#include "tests/support/random_tree.h"

namespace arborg::layout {
namespace {

using arborg::test::Parents;

Outline outlineOf(const Parents& parents) {
  arborg::test::Random random(1);
  Outline outline;
  outline.reserve(parents.size());
  for (const std::uint32_t parent : parents) {
    outline.append(parent, static_cast<float>(random.between(120, 260)),
                   static_cast<float>(random.between(48, 120)));
  }
  outline.closeBranches();
  return outline;
}

Outline salesOutline(const benchmark::State& state) {
  return outlineOf(arborg::test::salesTree(static_cast<std::uint32_t>(state.range(0))));
}

void arrangeRepeatedly(benchmark::State& state, const Outline& outline, const Options& options) {
  Workspace workspace;
  Layout layout;
  for (auto _ : state) {
    arrangeInto(outline, options, workspace, layout);
    benchmark::DoNotOptimize(layout.x.data());
  }
  state.counters["width"] = static_cast<double>(layout.width);
  state.counters["height"] = static_cast<double>(layout.height);
  state.counters["steps"] = static_cast<double>(workspace.contourSteps());
}

// Everybody alike.
void everyone(benchmark::State& state, Arrangement arrangement) {
  Options options;
  options.everyone = arrangement;
  arrangeRepeatedly(state, salesOutline(state), options);
}

// Everybody as he likes, in all ways.
void mixed(benchmark::State& state) {
  Outline outline = salesOutline(state);
  arborg::test::Random random(3);
  for (Arrangement& choice : outline.arrangement) {
    choice = kArrangements[random.between(0, kArrangements.size() - 1)];
  }
  arrangeRepeatedly(state, outline, {});
}

// One in ten of the first reports is an assistant, with everybody below.
void assistants(benchmark::State& state) {
  Outline outline = salesOutline(state);
  arborg::test::Random random(4);
  for (std::uint32_t node = 1; node < outline.size(); ++node) {
    if (outline.parent[node] == node - 1 && random.chance(10)) outline.markAssistant(node);
  }
  outline.closeBranches();
  arrangeRepeatedly(state, outline, {});
}

void gradeRows(benchmark::State& state) {
  Outline outline = salesOutline(state);
  arborg::test::Random random(5);
  std::vector<std::int32_t> levels(outline.size(), 0);
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    if (!outline.isRoot(node)) levels[node] = levels[outline.parent[node]] + 1;
    if (random.chance(80)) {
      outline.setGrade(node, levels[node] + static_cast<std::int32_t>(random.between(0, 1)));
    }
  }
  outline.closeBranches();
  Options options;
  options.gradeRows = true;
  arrangeRepeatedly(state, outline, options);
}

void automatic(benchmark::State& state) {
  arrangeRepeatedly(state, salesOutline(state), {});
}

// As after an edit: the shape is known.
void fixedShape(benchmark::State& state) {
  const Outline outline = salesOutline(state);
  Options options;
  options.shape = chooseShape(outline, options);
  arrangeRepeatedly(state, outline, options);
}

// The arrangements of everybody chosen for the page.
void fitAnew(benchmark::State& state) {
  const Outline outline = salesOutline(state);
  Workspace workspace;
  Fit fit;
  Layout layout;
  for (auto _ : state) {
    fitInto(outline, {}, nullptr, workspace, fit, layout);
    benchmark::DoNotOptimize(layout.x.data());
  }
  state.counters["steps"] = static_cast<double>(fit.steps);
  state.counters["cost"] = fit.cost;
}

// As after an edit: they stay.
void fitKept(benchmark::State& state) {
  const Outline outline = salesOutline(state);
  Workspace workspace;
  Fit fit;
  Layout layout;
  fitInto(outline, {}, nullptr, workspace, fit, layout);
  PreviousFit previous{{fit.choices.begin(), fit.choices.end()}, &fit};
  Fit next;
  for (auto _ : state) {
    fitInto(outline, {}, &previous, workspace, next, layout);
    benchmark::DoNotOptimize(layout.x.data());
  }
}

// The same where it has to be seen whether they still do: a little more would not be kept.
void fitJudged(benchmark::State& state) {
  const Outline outline = salesOutline(state);
  Workspace workspace;
  Fit fit;
  Layout layout;
  fitInto(outline, {}, nullptr, workspace, fit, layout);
  fit.bestCost /= 1.3;
  fit.area *= 0.999;  // as after an edit
  PreviousFit previous{{fit.choices.begin(), fit.choices.end()}, &fit};
  Fit next;
  for (auto _ : state) {
    fitInto(outline, {}, &previous, workspace, next, layout);
    benchmark::DoNotOptimize(layout.x.data());
  }
  state.counters["changes"] = next.changes;
}

void leftToRight(benchmark::State& state) {
  Options options;
  options.direction = Direction::LeftRight;
  arrangeRepeatedly(state, salesOutline(state), options);
}

void firstRun(benchmark::State& state) {
  const Outline outline = salesOutline(state);
  for (auto _ : state) {
    const Layout layout = arrange(outline, {});
    benchmark::DoNotOptimize(layout.x.data());
  }
}

#define ARBORG_FOR_EVERYONE(arrangement)                             \
  BENCHMARK_CAPTURE(everyone, arrangement, Arrangement::arrangement) \
      ->RangeMultiplier(10)                                          \
      ->Range(1000, 1'000'000)                                       \
      ->Unit(benchmark::kMillisecond)
ARBORG_FOR_EVERYONE(SideBySide);
ARBORG_FOR_EVERYONE(Column);
ARBORG_FOR_EVERYONE(ColumnLeft);
ARBORG_FOR_EVERYONE(TwoColumns);
ARBORG_FOR_EVERYONE(EightColumns);
ARBORG_FOR_EVERYONE(Columns);
ARBORG_FOR_EVERYONE(BothSides);
ARBORG_FOR_EVERYONE(Fishbone);
ARBORG_FOR_EVERYONE(Compact);
#undef ARBORG_FOR_EVERYONE
BENCHMARK(mixed)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(assistants)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(gradeRows)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(automatic)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(fixedShape)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(fitAnew)->RangeMultiplier(10)->Range(1000, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(fitKept)->RangeMultiplier(10)->Range(1000, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(fitJudged)->RangeMultiplier(10)->Range(1000, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(leftToRight)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(firstRun)->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMillisecond);

void chain(benchmark::State& state) {
  Parents parents;
  for (std::uint32_t i = 0; i < state.range(0); ++i) {
    parents.push_back(i == 0 ? arborg::test::kNoParent : i - 1);
  }
  arrangeRepeatedly(state, outlineOf(parents), {});
}

void star(benchmark::State& state) {
  Parents parents(static_cast<std::size_t>(state.range(0)), 0);
  parents[0] = arborg::test::kNoParent;
  arrangeRepeatedly(state, outlineOf(parents), {});
}

BENCHMARK(chain)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(star)->Arg(100'000)->Unit(benchmark::kMillisecond);

// Cards and connectors in a window of 1600 x 1000 px at full size, in the middle of the chart.
void visibleWindow(benchmark::State& state) {
  const Outline outline = salesOutline(state);
  const Options options;
  const Layout layout = arrange(outline, options);
  const Box clip{layout.width / 2, layout.height / 2, 1600, 1000};
  std::vector<Route> routes;
  std::uint64_t cards = 0;
  for (auto _ : state) {
    routes.clear();
    cards = 0;
    forEachVisible(outline, layout, clip, [&](std::uint32_t node, bool cardVisible) {
      cards += cardVisible ? 1 : 0;
      routeReports(outline, layout, options, node, routes);
    });
    benchmark::DoNotOptimize(routes.data());
  }
  state.counters["cards"] = static_cast<double>(cards);
  state.counters["routes"] = static_cast<double>(routes.size());
}

void allRoutes(benchmark::State& state) {
  const Outline outline = salesOutline(state);
  const Options options;
  const Layout layout = arrange(outline, options);
  std::vector<Route> routes;
  for (auto _ : state) {
    routes.clear();
    for (std::uint32_t node = 0; node < outline.size(); ++node) {
      routeReports(outline, layout, options, node, routes);
    }
    benchmark::DoNotOptimize(routes.data());
  }
}

BENCHMARK(visibleWindow)
    ->RangeMultiplier(10)
    ->Range(1000, 1'000'000)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(allRoutes)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace arborg::layout
