// Looking and selecting with the mouse.
#include <QGestureEvent>
#include <QImage>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>
#include <QWheelEvent>

#include "tests/support/large_chart.h"
#include "tests/ui/canvas/canvas_fixture.h"

namespace arborg::ui {
namespace {

using testing::Test;

class CanvasMouse : public CanvasTest {
 protected:
  void wheel(QPoint at, QPoint delta, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent event(at, canvas.mapToGlobal(at), {}, delta, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &event);
  }
};

TEST_F(CanvasMouse, OpensWithTheWholeChartInView) {
  for (std::uint32_t who = kKaisa; who <= kIsil; ++who) {
    EXPECT_TRUE(canvas.rect().contains(card(who))) << who;
  }
  EXPECT_LE(canvas.scale(), 1);
}

TEST_F(CanvasMouse, CtrlWheelZoomsAtThePointer) {
  const QPointF pointer = middle(kTom);
  const QPointF before = canvas.stage().view().toChart(pointer);
  QSignalSpy scaled(&canvas, &ChartCanvas::scaleChanged);
  const double scale = canvas.scale();
  wheel(pointer.toPoint(), {0, 240}, Qt::ControlModifier);
  EXPECT_NEAR(canvas.scale(), scale * 1.44, 1e-9);
  EXPECT_EQ(scaled.count(), 1);
  const QPointF after = canvas.stage().view().toChart(pointer);
  EXPECT_NEAR(before.x(), after.x(), 1e-6);
  EXPECT_NEAR(before.y(), after.y(), 1e-6);
}

TEST_F(CanvasMouse, TheWheelScrollsAndShiftScrollsSideways) {
  canvas.setScale(2);
  const QPointF origin = canvas.stage().view().origin();
  wheel({700, 450}, {0, -120});
  EXPECT_EQ(canvas.stage().view().origin(), origin + QPointF(0, -60));
  wheel({700, 450}, {0, 120}, Qt::ShiftModifier);
  EXPECT_EQ(canvas.stage().view().origin(), origin + QPointF(60, -60));
}

TEST_F(CanvasMouse, MiddleButtonAndSpacePan) {
  canvas.setScale(2);
  const QPointF origin = canvas.stage().view().origin();
  QTest::mousePress(&canvas, Qt::MiddleButton, {}, {700, 450});
  moveTo({700, 450}, {640, 430});
  EXPECT_EQ(canvas.cursor().shape(), Qt::ClosedHandCursor);
  QTest::mouseRelease(&canvas, Qt::MiddleButton, {}, {640, 430});
  EXPECT_EQ(canvas.stage().view().origin(), origin + QPointF(-60, -20));

  QTest::keyPress(&canvas, Qt::Key_Space);
  EXPECT_EQ(canvas.cursor().shape(), Qt::OpenHandCursor);
  drag({640, 430}, {700, 450});
  QTest::keyRelease(&canvas, Qt::Key_Space);
  EXPECT_EQ(canvas.stage().view().origin(), origin);
  EXPECT_TRUE(selected().empty());
}

TEST_F(CanvasMouse, ZoomStaysWithinItsLimits) {
  canvas.setScale(1000);
  EXPECT_DOUBLE_EQ(canvas.scale(), ChartCanvas::kMaxScale);
  canvas.setScale(0.00001);
  EXPECT_DOUBLE_EQ(canvas.scale(), ChartCanvas::kMinScale);
}

TEST_F(CanvasMouse, AClickSelectsCtrlTogglesAndEmptySpaceClears) {
  click(onName(kTom));
  EXPECT_EQ(selected(), ids({kTom}));
  EXPECT_EQ(selection.current(), id(kTom));
  click(onName(kMarco), Qt::ControlModifier);
  EXPECT_EQ(selected(), ids({kTom, kMarco}));
  click(onName(kTom), Qt::ControlModifier);
  EXPECT_EQ(selected(), ids({kMarco}));
  click(emptySpace());
  EXPECT_TRUE(selected().empty());
}

TEST_F(CanvasMouse, AClickOnOneOfSeveralLeavesItAlone) {
  selection.select(ids({kTom, kSanna}), id(kTom));
  click(onName(kSanna));
  EXPECT_EQ(selected(), ids({kSanna}));
}

TEST_F(CanvasMouse, ShiftClickSelectsThePeersBetween) {
  click(onName(kMette));
  click(onName(kElif), Qt::ShiftModifier);
  EXPECT_EQ(selected(), ids({kMette, kLuca, kElif}));
}

TEST_F(CanvasMouse, TheRubberBandSelectsWhatItTouches) {
  const QRect area = card(kTom) | card(kSanna);
  press(emptySpace());
  moveTo(emptySpace(), area.bottomRight());
  EXPECT_TRUE(selection.contains(id(kTom)));
  release(area.bottomRight());
  EXPECT_TRUE(selection.contains(id(kSanna)));
  EXPECT_FALSE(selection.contains(id(kIsil)));
}

TEST_F(CanvasMouse, TheHandleFoldsAndUnfolds) {
  const QPoint place = middle(kPriya);
  click(handle(kPriya));
  EXPECT_TRUE(document().isFolded(id(kPriya)));
  EXPECT_FALSE(canvas.cardRect(id(kTom)).has_value());
  // Nothing jumps.
  EXPECT_LE((middle(kPriya) - place).manhattanLength(), 1);
  click(handle(kPriya));
  EXPECT_FALSE(document().isFolded(id(kPriya)));
  EXPECT_TRUE(canvas.cardRect(id(kTom)).has_value());
}

TEST_F(CanvasMouse, HandlesAreLargeEnoughToHitAtEveryScale) {
  for (const double scale : {0.5, 1.0, 3.0}) {
    canvas.setScale(scale);
    canvas.centreOn(id(kPriya));
    const QPoint place = handle(kPriya);
    for (const QPoint off : {QPoint(-11, 0), QPoint(11, 0), QPoint(0, -11), QPoint(0, 11)}) {
      const auto hit = canvas.stage().hit(place + off);
      ASSERT_TRUE(hit.has_value()) << scale;
      EXPECT_EQ(hit->part, scene::Part::FoldHandle) << scale;
    }
  }
}

TEST_F(CanvasMouse, RevealScrollsAndUnfolds) {
  document().setFolded(id(kPriya), true);
  canvas.setScale(3);
  canvas.centreOn(id(kElif));
  canvas.reveal(id(kTom));
  ASSERT_TRUE(canvas.cardRect(id(kTom)).has_value());
  EXPECT_TRUE(canvas.rect().contains(card(kTom)));
}

TEST_F(CanvasMouse, AnEditLeavesTheCurrentCardWhereItIs) {
  canvas.setScale(0.8);
  click(onName(kDeniz));
  const QPoint place = middle(kDeniz);
  editor.addReport();
  canvas.finishEditing();
  EXPECT_LE((middle(kDeniz) - place).manhattanLength(), 1);
  // The card that moves does not count: those it moves among stay.
  selection.select(id(kMarco));
  const QPoint priya = middle(kPriya);
  editor.moveTo(ids({kMarco}), id(kPriya));
  EXPECT_LE((middle(kPriya) - priya).manhattanLength(), 1);
}

TEST_F(CanvasMouse, ANewCardIsScrolledIntoView) {
  canvas.setScale(2);
  selection.select(id(kDeniz));
  canvas.reveal(id(kDeniz));
  editor.addReport();
  canvas.finishEditing();
  EXPECT_TRUE(canvas.rect().contains(*canvas.cardRect(*selection.current())));
}

TEST_F(CanvasMouse, ABadgeAsksForItsFindings) {
  editor.moveTo(ids({kPriya}), id(kTom));  // refused: own report
  editor.moveTo(ids({kDeniz}), id(kTom));  // a VP below a sales manager
  ASSERT_EQ(chart().manager(id(kDeniz)), id(kTom));
  ASSERT_EQ(canvas.stage().scene().severity(id(kDeniz)), Severity::Error);
  canvas.setScale(1);
  canvas.centreOn(id(kDeniz));
  std::vector<PositionId> asked;
  QObject::connect(&canvas, &ChartCanvas::findingsRequested, &canvas,
                   [&](PositionId about) { asked.push_back(about); });
  const QRect box = card(kDeniz);
  click(box.topRight() + QPoint(-17, 18));
  EXPECT_EQ(asked, ids({kDeniz}));
}

TEST_F(CanvasMouse, PaintsTheChartAndTheSelection) {
  const auto picture = [this] { return canvas.grab().toImage(); };
  const QImage plain = picture();
  EXPECT_NE(plain.pixelColor(middle(kKaisa)), plain.pixelColor(emptySpace()));
  click(onName(kKaisa));
  EXPECT_NE(picture(), plain);
  const QColor accent(0x25, 0x63, 0xEB);
  const QRect box = card(kKaisa);
  bool ringed = false;
  for (int off = 1; off <= 6 && !ringed; ++off) {
    const QColor at = picture().pixelColor(box.left() - off, box.center().y());
    ringed = at == accent;
  }
  EXPECT_TRUE(ringed);
}

TEST_F(CanvasMouse, ASmallDocumentOpensWhole) {
  notifier.setDocument(std::make_unique<Document>(test::salesOrganisation(), ViewState{}));
  EXPECT_TRUE(canvas.rect().contains(card(kKaisa)));
  EXPECT_TRUE(canvas.rect().contains(card(kIsil)));
  const double whole = canvas.scale();
  canvas.fit();
  EXPECT_DOUBLE_EQ(canvas.scale(), whole);
}

TEST_F(CanvasMouse, ALargeDocumentOpensAtItsTopAndCanBeRead) {
  notifier.setDocument(std::make_unique<Document>(test::largeChart(400), ViewState{}));
  EXPECT_DOUBLE_EQ(canvas.scale(), 0.8);
  const auto expectTop = [this] {
    EXPECT_NEAR(card(0).center().x(), canvas.width() / 2, 1);
    EXPECT_NEAR(card(0).top(), ViewTransform::kFitMargin, 1);
  };
  expectTop();
  // Also when the window gets its size later.
  canvas.resize(1000, 600);
  QCoreApplication::processEvents();
  EXPECT_DOUBLE_EQ(canvas.scale(), 0.8);
  expectTop();
  // Until somebody looks elsewhere.
  canvas.stage().panBy({-40, -60});
  const QPoint place = card(0).topLeft();
  canvas.resize(1100, 700);
  QCoreApplication::processEvents();
  EXPECT_EQ(card(0).topLeft(), place);
  canvas.fit();
  EXPECT_LT(canvas.scale(), 0.35);
}

TEST_F(CanvasMouse, PinchingZoomsAtTheFingers) {
  const QPointF at = middle(kPriya);
  const double before = canvas.scale();
  QNativeGestureEvent native(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at,
                             at, canvas.mapToGlobal(at), 0.5, {});
  QCoreApplication::sendEvent(&canvas, &native);
  EXPECT_NEAR(canvas.scale(), before * 1.5, 1e-9);
  EXPECT_LE((middle(kPriya) - at.toPoint()).manhattanLength(), 2);

  QPinchGesture pinch;
  pinch.setChangeFlags(QPinchGesture::ScaleFactorChanged);
  pinch.setLastScaleFactor(1.5);
  pinch.setScaleFactor(1);
  pinch.setCenterPoint(canvas.mapToGlobal(at));
  pinch.setLastCenterPoint(canvas.mapToGlobal(at));
  QGestureEvent event({&pinch});
  QCoreApplication::sendEvent(&canvas, &event);
  EXPECT_NEAR(canvas.scale(), before, 1e-9);
  EXPECT_LE((middle(kPriya) - at.toPoint()).manhattanLength(), 2);
  // Two fingers that move together carry the chart.
  const QPoint place = middle(kPriya);
  pinch.setLastScaleFactor(1);
  pinch.setCenterPoint(canvas.mapToGlobal(at + QPointF(20, -15)));
  QGestureEvent pan({&pinch});
  QCoreApplication::sendEvent(&canvas, &pan);
  EXPECT_EQ(middle(kPriya) - place, QPoint(20, -15));
}

TEST_F(CanvasMouse, AnEmptyChartSaysHowToBegin) {
  open(Chart());
  const QImage picture = canvas.grab().toImage();
  int different = 0;
  for (int x = 0; x < picture.width(); ++x) {
    for (int y = picture.height() / 2 - 10; y < picture.height() / 2 + 10; ++y) {
      different += picture.pixel(x, y) != picture.pixel(1, 1) ? 1 : 0;
    }
  }
  EXPECT_GT(different, 50);
}

TEST_F(CanvasMouse, FollowsTheThemeAndANewDocument) {
  const QColor light = canvas.grab().toImage().pixelColor(1, 1);
  canvas.setTheme(&scene::slateTheme());
  const QColor dark = canvas.grab().toImage().pixelColor(1, 1);
  EXPECT_LT(dark.lightness(), light.lightness());
  open(test::fivePeople());
  EXPECT_EQ(canvas.stage().cardCount(), 5U);
}

}  // namespace
}  // namespace arborg::ui
