// The automatic layout and the shape of the window.
#include "core/edit/commands/settings_commands.h"
#include "tests/support/large_chart.h"
#include "tests/ui/canvas/canvas_fixture.h"

namespace arborg::ui {
namespace {

class CanvasFit : public CanvasTest {
 protected:
  CanvasFit() { open(test::largeChart(120)); }

  void resize(int width, int height) {
    canvas.resize(width, height);
    QCoreApplication::processEvents();
  }
  double aspect() const {
    const auto box = canvas.stage().scene().bounds();
    return static_cast<double>(box.width) / static_cast<double>(box.height);
  }
  layout::Box bounds() const { return canvas.stage().scene().bounds(); }
};

TEST_F(CanvasFit, TheChartTakesTheShapeOfTheWindow) {
  EXPECT_GT(aspect(), 1);
  resize(700, 1400);
  EXPECT_LT(aspect(), 1);
  EXPECT_TRUE(canvas.stage().isFitted());
  // All of it is in view.
  const layout::Box box = bounds();
  const QRectF shown = canvas.stage().viewBox(box);
  EXPECT_TRUE(QRectF(0, 0, 700, 1400).contains(shown));
}

TEST_F(CanvasFit, AFewPixelsMoreChangeNothing) {
  const layout::Box before = bounds();
  resize(1430, 890);
  EXPECT_EQ(bounds(), before);
}

TEST_F(CanvasFit, OtherLayoutsDoNotFollowTheWindow) {
  DocumentSettings settings = chart().settings();
  settings.layout = ChartLayout::Columns;
  editor.run(edit::setSettings(chart(), settings));
  const layout::Box before = bounds();
  resize(700, 1400);
  EXPECT_EQ(bounds(), before);
}

TEST_F(CanvasFit, AnotherThemeKeepsTheArrangements) {
  resize(1000, 1000);
  resize(1160, 1000);  // in between, where a fresh start might choose otherwise
  const layout::Box before = bounds();
  canvas.stage().setTheme(&scene::slateTheme());
  EXPECT_EQ(bounds(), before);
}

}  // namespace
}  // namespace arborg::ui
