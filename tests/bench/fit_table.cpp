// How large the text of real charts gets on a page: the automatic layout beside every other one.
// Prints a table; give it documents or CSV files:
//   build/release/tests/bench/fit_table resources/samples/*.arborg tests/data/hierarchy/*.csv
// The figures are sizes of the names on the cards: pt on paper, px in the window; at most that of a
// card at full size. Real texts with the fonts of the chart, cards and lines without the margin.
#include <QGuiApplication>
#include <array>
#include <cstdio>
#include <string>

#include "core/io/file_system.h"
#include "core/io/format_registry.h"
#include "core/scene/chart_scene.h"
#include "ui/render/chart_words.h"
#include "ui/render/qt_text_measurer.h"

namespace arborg {
namespace {

struct Page {
  const char* name;
  double width;  // px at full size
  double height;
  double unit;  // of the figures, a px
};

// 96 px an inch; paper with 10 mm on each side, as exported.
constexpr double kPx = 96 / 25.4;
constexpr std::array kPages{
    Page{"A4 landscape", 277 * kPx, 190 * kPx, 0.75},
    Page{"A4 portrait", 190 * kPx, 277 * kPx, 0.75},
    Page{"window 1600 x 1000", 1600, 1000, 1},
};

constexpr std::array kLayouts{
    ChartLayout::Automatic, ChartLayout::SideBySide, ChartLayout::Hanging, ChartLayout::BothSides,
    ChartLayout::Columns,   ChartLayout::Fishbone,   ChartLayout::Compact, ChartLayout::GradeRows,
};

double scaleOf(const Chart& chart, const Page& page, ChartLayout layout) {
  const scene::Theme& theme = scene::paperTheme();
  const ui::QtTextMeasurer measurer(theme);
  const ui::ChartWords words(ui::Language::English);
  scene::ChartScene scene(measurer, words, theme);
  scene::ViewState view;
  view.layout = layout;
  view.targetAspect = page.width / page.height;
  view.pageWidth = page.width;
  scene.setView(view);
  scene.rebuild(chart);
  const scene::Box box = scene.bounds();
  return std::min({1.0, page.width / static_cast<double>(box.width),
                   page.height / static_cast<double>(box.height)});
}

void tell(const std::string& file) {
  auto loaded = io::loadAny(io::realFileSystem(), file, {});
  if (loaded.hasError()) {
    std::fprintf(stderr, "%s cannot be read\n", file.c_str());
    return;
  }
  const Chart chart = std::move(loaded).value().chart;
  const double size = scene::paperTheme().font(scene::FontRole::Name).pixelSize;
  for (const Page& page : kPages) {
    std::printf("| %s, %zu people | %s |", file.substr(file.rfind('/') + 1).c_str(),
                chart.positionCount(), page.name);
    double automatic = 0;
    double best = 0;
    for (const ChartLayout layout : kLayouts) {
      const double scale = scaleOf(chart, page, layout);
      if (layout == ChartLayout::Automatic) {
        automatic = scale;
      } else if (layout != ChartLayout::GradeRows) {
        best = std::max(best, scale);
      }
      std::printf(" %.2f |", scale * size * page.unit);
    }
    std::printf(" %+.0f %% |\n", (automatic / best - 1) * 100);
  }
}

}  // namespace
}  // namespace arborg

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  std::printf("| chart | page |");
  for (const arborg::ChartLayout layout : arborg::kLayouts) {
    std::printf(" %s |", std::string(arborg::key(layout)).c_str());
  }
  std::printf(" automatic against the best other |\n");
  for (int i = 1; i < argc; ++i) arborg::tell(argv[i]);
  return 0;
}
