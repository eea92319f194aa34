// The chart of 5,000 people as a screen reader asks about it.
#include <benchmark/benchmark.h>

#include <QAccessible>
#include <QApplication>
#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

#include "tests/support/large_chart.h"
#include "ui/canvas/chart_canvas.h"

namespace arborg::ui {
namespace {

constexpr std::uint32_t kPeople = 5'000;

struct Shown {
  Shown() {
    notifier.setDocument(std::make_unique<Document>(test::largeChart(kPeople), ViewState{}));
    canvas.resize(1600, 1000);
    canvas.show();
    QCoreApplication::processEvents();
  }
  QAccessibleInterface& tree() { return *QAccessible::queryAccessibleInterface(&canvas); }

  ChartNotifier notifier;
  Selection selection{notifier};
  Editor editor{notifier, selection};
  ChartCanvas canvas{editor};
};

// Everything that is asked about one of them.
void ask(QAccessibleInterface& item) {
  benchmark::DoNotOptimize(item.text(QAccessible::Name));
  benchmark::DoNotOptimize(item.text(QAccessible::Description));
  benchmark::DoNotOptimize(item.role());
  benchmark::DoNotOptimize(item.state());
  benchmark::DoNotOptimize(item.rect());
  QAccessibleInterface* parent = item.parent();
  if (parent != nullptr) benchmark::DoNotOptimize(parent->indexOfChild(&item));
  benchmark::DoNotOptimize(item.relations());
  if (item.actionInterface() != nullptr) {
    benchmark::DoNotOptimize(item.actionInterface()->actionNames());
  }
}

std::vector<QAccessibleInterface*> everybody(QAccessibleInterface& tree) {
  std::vector<QAccessibleInterface*> all;
  std::vector<QAccessibleInterface*> next{&tree};
  while (!next.empty()) {
    QAccessibleInterface* at = next.back();
    next.pop_back();
    for (int i = 0; i < at->childCount(); ++i) {
      QAccessibleInterface* child = at->child(i);
      if (child == nullptr || child->role() != QAccessible::TreeItem) continue;
      all.push_back(child);
      next.push_back(child);
    }
  }
  return all;
}

// The whole tree from nothing, with every question about everybody.
void fullWalk(benchmark::State& state) {
  for (auto _ : state) {
    state.PauseTiming();
    auto shown = std::make_unique<Shown>();
    state.ResumeTiming();
    for (QAccessibleInterface* item : everybody(shown->tree())) ask(*item);
    state.PauseTiming();
    shown.reset();
    state.ResumeTiming();
  }
}
BENCHMARK(fullWalk)->Unit(benchmark::kMillisecond);

// The dearest of all items: its children and everything about it.
void dearestQuery(benchmark::State& state) {
  Shown shown;
  const std::vector<QAccessibleInterface*> all = everybody(shown.tree());
  double worst = 0;
  for (auto _ : state) {
    for (QAccessibleInterface* item : all) {
      const auto begin = std::chrono::steady_clock::now();
      for (int i = 0; i < item->childCount(); ++i) benchmark::DoNotOptimize(item->child(i));
      ask(*item);
      const std::chrono::duration<double, std::milli> took =
          std::chrono::steady_clock::now() - begin;
      worst = std::max(worst, took.count());
    }
  }
  state.counters["worst_ms"] = worst;
  state.counters["people"] = static_cast<double>(all.size());
}
BENCHMARK(dearestQuery)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace arborg::ui

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
