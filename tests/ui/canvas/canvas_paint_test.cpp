#include <QScreen>
#include <QWidget>

#include "tests/support/large_chart.h"
#include "tests/ui/canvas/canvas_fixture.h"

namespace arborg::ui {
namespace {

// The canvas of the program stands beside panels, not in the corner of its window.
class CanvasInWindow : public testing::Test {
 protected:
  CanvasInWindow() {
    languages.use(Language::English);
    host.resize(1400, 900);
    canvas.setGeometry(300, 150, 1000, 700);
    canvas.setAnimated(false);
  }

  void show(std::uint32_t people) {
    notifier.setDocument(std::make_unique<Document>(test::largeChart(people), ViewState{}));
    host.show();
    QCoreApplication::processEvents();
    canvas.fit();
  }
  // What is on the screen: painted into the window's own surface.
  QImage inWindow() {
    canvas.repaint();
    const QRect place = canvas.geometry();
    return host.screen()
        ->grabWindow(host.winId(), place.x(), place.y(), place.width(), place.height())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
  }
  QImage alone() { return canvas.grab().toImage().convertToFormat(QImage::Format_RGB32); }

  LanguageSwitcher languages;
  ChartNotifier notifier;
  Selection selection{notifier};
  Editor editor{notifier, selection};
  QWidget host;
  ChartCanvas canvas{editor, &host};
};

int differences(const QImage& one, const QImage& other) {
  if (one.size() != other.size()) return one.width() * one.height();
  int count = 0;
  for (int y = 0; y < one.height(); ++y) {
    for (int x = 0; x < one.width(); ++x) count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
  }
  return count;
}

TEST_F(CanvasInWindow, LooksTheSameWhereverItStands) {
  for (const std::uint32_t people : {20U, 400U, 3000U, 30000U}) {
    show(people);
    // Edges of letters may be mixed a little differently; a missing card is thousands of pixels.
    EXPECT_LT(differences(inWindow(), alone()), 200) << people;
  }
}

}  // namespace
}  // namespace arborg::ui
