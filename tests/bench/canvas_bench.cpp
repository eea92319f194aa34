// The canvas at the sizes that people bring: one frame of the viewport, and one edit to the frame
// after it. Offscreen; BENCH_PEOPLE is the size for the edit.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <memory>
#include <string>

#include "tests/support/random_tree.h"
#include "tests/support/sales_chart.h"
#include "ui/canvas/chart_canvas.h"

namespace arborg::ui {
namespace {

Chart bigChart(std::uint32_t people) {
  using enum BuiltInRole;
  constexpr BuiltInRole kRoles[] = {VpSales, SalesManager, SalesTeamLead, AccountExecutive, Sdr};
  test::SalesChart chart;
  const test::Parents parents = test::salesTree(people);
  std::vector<PositionId> ids;
  std::vector<std::uint32_t> levels;
  for (std::uint32_t i = 0; i < parents.size(); ++i) {
    const bool root = parents[i] == test::kNoParent;
    levels.push_back(root ? 0 : levels[parents[i]] + 1);
    ids.push_back(chart.add(i % 20 == 7 ? "" : "Person Number " + std::to_string(i),
                            root ? Ceo : kRoles[std::min<std::uint32_t>(levels[i] - 1, 4)],
                            root ? std::nullopt : std::optional(ids[parents[i]])));
  }
  return chart.take();
}

// One application, and one chart a size: reading them is not what is measured.
struct Shown {
  explicit Shown(std::uint32_t people) {
    notifier.setDocument(std::make_unique<Document>(bigChart(people), arborg::ViewState{}));
    canvas.setAnimated(false);
    canvas.resize(1600, 1000);
    canvas.show();
    QCoreApplication::processEvents();
    canvas.fit();
  }
  void frame() { canvas.render(&image); }

  ChartNotifier notifier;
  Selection selection{notifier};
  Editor editor{notifier, selection};
  ChartCanvas canvas{editor};
  QImage image{1600, 1000, QImage::Format_ARGB32_Premultiplied};
};

// Ends before the application does: main() resets it.
std::unique_ptr<Shown>& keptShown() {
  static std::unique_ptr<Shown> kept;
  return kept;
}

Shown& shown(std::int64_t people) {
  std::unique_ptr<Shown>& kept = keptShown();
  static std::int64_t size = 0;
  if (size != people) {
    kept.reset();
    kept = std::make_unique<Shown>(static_cast<std::uint32_t>(people));
    size = people;
  }
  return *kept;
}

void frameAt(benchmark::State& state, double scale) {
  Shown& view = shown(state.range(0));
  view.canvas.fit();
  if (scale > 0) {
    view.canvas.centreOn(PositionId(static_cast<std::uint32_t>(state.range(0) / 2)));
    view.canvas.setScale(scale);
  }
  view.frame();  // fonts and glyphs
  double there = 1;
  for (auto _ : state) {
    view.canvas.stage().panBy({there * 7, there * 3});
    there = -there;
    view.frame();
  }
}

void frameAtFit(benchmark::State& state) {
  frameAt(state, 0);
}
void frameAtBlocks(benchmark::State& state) {
  frameAt(state, 0.1);
}
void frameAtNames(benchmark::State& state) {
  frameAt(state, 0.3);
}
void frameAtFull(benchmark::State& state) {
  frameAt(state, 1);
}

void moveABranch(benchmark::State& state) {
  Shown& view = shown(state.range(0));
  view.canvas.setScale(1);
  const Chart& chart = view.notifier.chart();
  // A manager of the third level, to and fro between two others.
  const PositionId top = chart.roots().front();
  const PositionId one = chart.reports(top)[0];
  const PositionId other = chart.reports(top)[1];
  const PositionId moved =
      chart.reports(one).empty() ? chart.reports(other)[0] : chart.reports(one)[0];
  view.canvas.centreOn(one);
  for (auto _ : state) {
    const bool back = chart.manager(moved) == other;
    view.editor.moveTo({moved}, back ? one : other);
    view.frame();
  }
}

// Every frame of the animation of a move in a window of the given size, with as many people that
// 2,000 cards are in view: the mean and the worst, of which 60 a second leave 16.7 ms.
void animateAMove(benchmark::State& state) {
  Shown& view = shown(state.range(2));
  const QSize size(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
  view.canvas.resize(size);
  QCoreApplication::processEvents();
  view.canvas.setAnimated(true);
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  const Chart& chart = view.notifier.chart();
  const PositionId top = chart.roots().front();
  const PositionId one = chart.reports(top)[0];
  const PositionId other = chart.reports(top)[1];
  const PositionId moved =
      chart.reports(one).empty() ? chart.reports(other)[0] : chart.reports(one)[0];
  double worst = 0;
  double frames = 0;
  std::size_t cards = 0;
  for (auto _ : state) {
    view.canvas.fit();
    cards = 0;
    view.canvas.stage().forEachCard(QRectF(QPointF(), size),
                                    [&](std::uint32_t, const QRectF&) { ++cards; });
    view.canvas.render(&image);  // what somebody sees before the move
    view.editor.moveTo({moved}, chart.manager(moved) == other ? one : other);
    double all = 0;
    double count = 0;
    while (view.canvas.stage().isMoving()) {
      QElapsedTimer timer;
      timer.start();
      view.canvas.render(&image);
      const double took = static_cast<double>(timer.nsecsElapsed()) / 1e9;
      worst = std::max(worst, took);
      all += took;
      ++count;
      QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    frames += count;
    state.SetIterationTime(count > 0 ? all / count : 0);
  }
  view.canvas.setAnimated(false);
  view.canvas.resize(1600, 1000);
  state.counters["worst_ms"] = worst * 1e3;
  state.counters["frames"] = frames / static_cast<double>(state.iterations());
  state.counters["cards"] = static_cast<double>(cards);
}

// The slowest theme is not Paper.
void frameInTheme(benchmark::State& state) {
  Shown& view = shown(100'000);
  const scene::Theme& theme = *scene::themes()[static_cast<std::size_t>(state.range(0))];
  view.canvas.setTheme(&theme);
  state.SetLabel(std::string(theme.key));
  for (const double scale : {0.0, 0.3, 1.0}) {
    view.canvas.fit();
    if (scale > 0) {
      view.canvas.centreOn(PositionId(50'000));
      view.canvas.setScale(scale);
    }
    view.frame();
  }
  view.canvas.centreOn(PositionId(50'000));
  view.canvas.setScale(static_cast<double>(state.range(1)) / 100);
  if (state.range(1) == 0) view.canvas.fit();
  double there = 1;
  for (auto _ : state) {
    view.canvas.stage().panBy({there * 7, there * 3});
    there = -there;
    view.frame();
  }
  view.canvas.setTheme(nullptr);
}

void retypeAName(benchmark::State& state) {
  Shown& view = shown(state.range(0));
  view.canvas.setScale(1);
  view.canvas.centreOn(PositionId(5));
  int count = 0;
  for (auto _ : state) {
    view.canvas.accessibleOf(PositionId(5))
        ->setText(QAccessible::Name, QStringLiteral("Name %1").arg(++count % 10));
    view.frame();
  }
}

void foldABranch(benchmark::State& state) {
  Shown& view = shown(state.range(0));
  const PositionId folded = view.notifier.chart().reports(view.notifier.chart().roots().front())[0];
  for (auto _ : state) {
    view.canvas.toggleFolded(folded);
    view.frame();
  }
  if (view.notifier.document().isFolded(folded)) view.canvas.toggleFolded(folded);
}

BENCHMARK(frameAtFit)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(frameAtBlocks)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(frameAtNames)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(frameAtFull)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(moveABranch)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(animateAMove)
    ->ArgNames({"width", "height", "people"})
    ->Args({1600, 1000, 2700})
    ->Args({2560, 1440, 2400})
    ->Args({3840, 2160, 2200})
    ->UseManualTime()
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(frameInTheme)->ArgsProduct({{0, 1, 2, 3}, {0, 30, 100}})->Unit(benchmark::kMillisecond);
BENCHMARK(retypeAName)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(foldABranch)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace arborg::ui

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  arborg::ui::keptShown().reset();
  return 0;
}
