// The minimap shows what is in view and moves it.
#include "ui/canvas/minimap.h"

#include <QImage>

#include "core/edit/commands/structure_commands.h"
#include "tests/ui/canvas/canvas_fixture.h"

namespace arborg::ui {
namespace {

class MinimapTest : public CanvasTest {
 protected:
  MinimapTest() { canvas.setScale(2); }
  Minimap& map() { return canvas.minimap(); }
  QPointF middleOfView() { return canvas.stage().view().visibleChart().center(); }
  void drag(QPointF from, QPointF to) {
    QTest::mousePress(&map(), Qt::LeftButton, {}, from.toPoint());
    QMouseEvent move(QEvent::MouseMove, to, map().mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(&map(), &move);
    QTest::mouseRelease(&map(), Qt::LeftButton, {}, to.toPoint());
  }
};

TEST_F(MinimapTest, IsThereWhileNotAllIsInView) {
  EXPECT_TRUE(map().isVisible());
  canvas.fit();
  EXPECT_FALSE(map().isVisible());
  canvas.setScale(2);
  EXPECT_TRUE(map().isVisible());
  map().setWanted(false);
  EXPECT_FALSE(map().isVisible());
  canvas.setScale(3);
  EXPECT_FALSE(map().isVisible());
  map().setWanted(true);
  EXPECT_TRUE(map().isVisible());
  canvas.resize(400, 300);
  EXPECT_FALSE(map().isVisible()) << "no room to spare";
}

TEST_F(MinimapTest, StandsInTheLowerRightCorner) {
  for (const QSize size : {QSize(1400, 900), QSize(900, 700)}) {
    canvas.resize(size);
    EXPECT_EQ(map().geometry().right(), size.width() - 17);
    EXPECT_EQ(map().geometry().bottom(), size.height() - 17);
  }
}

TEST_F(MinimapTest, AClickBringsThatPlaceToTheMiddle) {
  canvas.stage().centreAt({0, 0});
  const QRectF before = map().viewBox();
  const QPointF goal(map().width() * 0.6, map().height() * 0.6);
  ASSERT_FALSE(before.contains(goal));
  QTest::mouseClick(&map(), Qt::LeftButton, {}, goal.toPoint());
  EXPECT_NEAR(map().viewBox().center().x(), goal.x(), 1);
  EXPECT_NEAR(map().viewBox().center().y(), goal.y(), 1);
}

TEST_F(MinimapTest, TheBoxIsDraggedByWhereItIsHeld) {
  const QSizeF chart = canvas.stage().view().content().size();
  canvas.stage().centreAt({chart.width() / 2, chart.height() / 2});
  const QRectF before = map().viewBox();
  const QPointF held = before.topLeft() + QPointF(3, 3);
  drag(held, held + QPointF(10, 5));
  EXPECT_NEAR(map().viewBox().left(), before.left() + 10, 1);
  EXPECT_NEAR(map().viewBox().top(), before.top() + 5, 1);
}

TEST_F(MinimapTest, ShowsTheChartAndWhatIsInView) {
  const QImage picture = map().grab().toImage();
  const QRect view = map().viewBox().toAlignedRect();
  const QColor accent = QColor(0x25, 0x63, 0xEB);
  EXPECT_EQ(picture.pixelColor(view.left(), view.center().y()), accent);
  // Somewhere there is a card in the colour of its function.
  int coloured = 0;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      coloured += picture.pixelColor(x, y).saturation() > 40 ? 1 : 0;
    }
  }
  EXPECT_GT(coloured, 200);
}

TEST_F(MinimapTest, FollowsTheChart) {
  const auto whole = [this] { return map().grab().toImage(); };
  const QImage before = whole();
  editor.run(edit::removeBranch(chart(), id(kDeniz)));
  canvas.setScale(2);
  QTRY_VERIFY(whole() != before);
}

TEST_F(MinimapTest, AnEmptyChartHasNone) {
  open(Chart());
  canvas.setScale(2);
  EXPECT_FALSE(map().isVisible());
}

}  // namespace
}  // namespace arborg::ui
