// A bare window with the canvas, for looking at it: canvas_demo [people] [theme]. Not a test.
#include <QApplication>
#include <QMainWindow>
#include <memory>

#include "tests/support/random_tree.h"
#include "tests/support/sales_chart.h"
#include "ui/canvas/chart_canvas.h"
#include "ui/models/editor.h"

namespace {

arborg::Chart randomChart(std::uint32_t people) {
  using arborg::BuiltInRole;
  constexpr BuiltInRole kRoles[] = {BuiltInRole::SalesManager, BuiltInRole::AccountExecutive,
                                    BuiltInRole::Cmo, BuiltInRole::Sdr,
                                    BuiltInRole::CustomerSuccessManager};
  arborg::test::SalesChart chart;
  const arborg::test::Parents parents = arborg::test::salesTree(people);
  std::vector<arborg::PositionId> ids;
  for (std::uint32_t i = 0; i < parents.size(); ++i) {
    const auto manager =
        parents[i] == arborg::test::kNoParent ? std::nullopt : std::optional(ids[parents[i]]);
    ids.push_back(
        chart.add(i % 17 == 3 ? "" : "Person " + std::to_string(i), kRoles[i % 5], manager));
  }
  return chart.take();
}

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QApplication::setStyle(QStringLiteral("Fusion"));
  arborg::ui::ChartNotifier notifier;
  arborg::ui::Selection selection(notifier);
  arborg::ui::Editor editor(notifier, selection);
  QMainWindow window;
  auto* canvas = new arborg::ui::ChartCanvas(editor, &window);
  window.setCentralWidget(canvas);
  const int people = argc > 1 ? std::atoi(argv[1]) : 0;
  arborg::Chart chart = people > 0 ? randomChart(static_cast<std::uint32_t>(people))
                                   : arborg::test::salesOrganisation();
  if (people >= 0) {
    notifier.setDocument(std::make_unique<arborg::Document>(std::move(chart), arborg::ViewState{}));
  }
  if (argc > 2) canvas->setTheme(&arborg::scene::themeByKey(argv[2]));
  window.resize(1100, 800);
  window.setWindowTitle(QStringLiteral("Canvas"));
  window.show();
  window.activateWindow();
  canvas->setFocus();
  return QApplication::exec();
}
