// One frame of 1600 x 1000 px from the chart to the pixels: display list and painting.
#include <benchmark/benchmark.h>

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <algorithm>

#include "core/scene/chart_scene.h"
#include "tests/support/large_chart.h"
#include "tests/support/scene_doubles.h"
#include "ui/render/painter.h"
#include "ui/render/qt_text_measurer.h"

namespace arborg {
namespace {

constexpr int kWidth = 1600;
constexpr int kHeight = 1000;

class Surface {
 public:
  explicit Surface(std::uint32_t people)
      : m_chart(test::largeChart(people)),
        m_scene(m_measurer, m_words, scene::paperTheme()),
        m_image(kWidth, kHeight, QImage::Format_RGB32) {
    m_scene.rebuild(m_chart);
  }
  double fit() const {
    const auto bounds = m_scene.bounds();
    return std::min(kWidth / static_cast<double>(bounds.width),
                    kHeight / static_cast<double>(bounds.height));
  }
  // Such that a card of the last level stands in the middle: the densest part of the chart.
  scene::Point dense(double scale) const {
    const PositionId id(static_cast<std::uint32_t>(m_chart.positionCount() - 99));
    const auto box = m_scene.boxOf(id);
    return {box->x - static_cast<float>(kWidth / scale / 2),
            box->y - static_cast<float>(kHeight / scale / 2)};
  }
  // The view moves between frames, as when somebody pans.
  void frame(scene::Point origin, double scale) {
    m_step = (m_step + 7) % 50;
    origin.x += static_cast<float>(m_step / scale);
    const auto width = static_cast<float>(kWidth / scale);
    const auto height = static_cast<float>(kHeight / scale);
    m_scene.displayList({origin.x, origin.y, width, height}, scale, m_list);
    QPainter painter(&m_image);
    m_painter.paint(painter, m_list, {origin, scale}, ui::Target::Pixels);
  }
  std::size_t shapes() const { return m_list.fills().size() + m_list.items().size(); }

 private:
  Chart m_chart;
  ui::QtTextMeasurer m_measurer{scene::paperTheme()};
  test::PlainWords m_words;
  scene::ChartScene m_scene;
  QImage m_image;
  ui::Painter m_painter{scene::paperTheme()};
  scene::DisplayList m_list;
  int m_step = 0;
};

void fit(benchmark::State& state) {
  Surface surface(static_cast<std::uint32_t>(state.range(0)));
  for (auto _ : state) surface.frame({0, 0}, surface.fit());
  state.counters["shapes"] = static_cast<double>(surface.shapes());
  state.counters["scale"] = surface.fit();
}
BENCHMARK(fit)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void at(benchmark::State& state) {
  Surface surface(static_cast<std::uint32_t>(state.range(0)));
  const double scale = static_cast<double>(state.range(1)) / 100;
  for (auto _ : state) surface.frame(surface.dense(scale), scale);
  state.counters["shapes"] = static_cast<double>(surface.shapes());
}
BENCHMARK(at)
    ->ArgNames({"people", "percent"})
    ->ArgsProduct({{10'000, 100'000}, {100, 50, 49, 25, 24, 8, 5}})
    ->Unit(benchmark::kMillisecond);

void measureAndLayOut(benchmark::State& state) {
  const Chart chart = test::largeChart(static_cast<std::uint32_t>(state.range(0)));
  const test::PlainWords words;
  for (auto _ : state) {
    const ui::QtTextMeasurer measurer(scene::paperTheme());
    scene::ChartScene scene(measurer, words, scene::paperTheme());
    scene.rebuild(chart);
    benchmark::DoNotOptimize(scene.bounds());
  }
}
BENCHMARK(measureAndLayOut)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace arborg

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
