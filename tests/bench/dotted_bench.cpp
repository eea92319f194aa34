// Time to find the ways of 200 dotted lines between any two people of a sales organisation, and to
// draw them beside each other.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <vector>

#include "core/layout/dotted_lanes.h"
#include "core/layout/dotted_route.h"
#include "tests/support/random_tree.h"

namespace arborg::layout {
namespace {

constexpr std::uint32_t kLines = 200;

Outline salesOutline(std::uint32_t people) {
  Outline outline;
  for (const std::uint32_t parent : arborg::test::salesTree(people)) {
    outline.append(parent, 208, 64);
  }
  outline.closeBranches();
  return outline;
}

void index(benchmark::State& state) {
  const auto people = static_cast<std::uint32_t>(state.range(0));
  const Outline outline = salesOutline(people);
  const Layout layout = arrange(outline, {});
  CardIndex cards;
  for (auto _ : state) cards.rebuild(outline, layout);
}
BENCHMARK(index)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void dottedLines(benchmark::State& state) {
  const auto people = static_cast<std::uint32_t>(state.range(0));
  const Outline outline = salesOutline(people);
  const Layout layout = arrange(outline, {});
  CardIndex cards;
  cards.rebuild(outline, layout);
  arborg::test::Random random(1);
  std::vector<std::pair<DottedEnd, DottedEnd>> ends;
  while (ends.size() < kLines) {
    const std::uint32_t from = random.between(0, people - 1);
    const std::uint32_t to = random.between(0, people - 1);
    if (from != to) ends.push_back({{from, {}}, {to, {}}});
  }
  std::uint32_t most = 0;
  std::uint32_t around = 0;
  std::uint64_t stretches = 0;
  for (auto _ : state) {
    DottedRouter router(cards);
    std::vector<std::vector<Point>> routes;
    std::vector<std::vector<Point>*> lines;
    around = 0;
    stretches = 0;
    for (const auto& [from, to] : ends) {
      DottedRoute route = router.route(from, to);
      around += route.aroundCards ? 1 : 0;
      most = std::max(most, route.stretches);
      stretches += route.stretches;
      routes.push_back(std::move(route.points));
    }
    for (auto& route : routes) lines.push_back(&route);
    separate(cards, lines);
  }
  state.counters["around"] = around;
  state.counters["most"] = most;
  state.counters["each"] = static_cast<double>(stretches) / kLines;
}
BENCHMARK(dottedLines)
    ->Arg(100)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace arborg::layout
