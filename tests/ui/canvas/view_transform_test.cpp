#include "ui/canvas/view_transform.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace arborg::ui {
namespace {

ViewTransform shown(QSizeF content, QSizeF view = {1000, 600}) {
  ViewTransform transform;
  transform.setViewSize(view);
  transform.setContent(QRectF(QPointF(), content));
  return transform;
}

void expectNear(QPointF a, QPointF b) {
  EXPECT_NEAR(a.x(), b.x(), 1e-6);
  EXPECT_NEAR(a.y(), b.y(), 1e-6);
}

TEST(ViewTransform, ASmallChartFitsInTheMiddleAtFullSize) {
  ViewTransform view = shown({400, 200});
  view.fit();
  EXPECT_DOUBLE_EQ(view.scale(), 1);
  expectNear(view.toView(QPointF(200, 100)), {500, 300});
}

TEST(ViewTransform, ALargeChartFitsWithItsMargin) {
  ViewTransform view = shown({9360, 100});
  view.fit();
  EXPECT_DOUBLE_EQ(view.scale(), 0.1);
  expectNear(view.toView(QPointF(0, 50)), {32, 300});
}

TEST(ViewTransform, WhatBeginsAtTheTopStandsNearTheTop) {
  ViewTransform view = shown({9000, 4000});
  view.centreWithin({5000, 32}, 0.8);
  EXPECT_DOUBLE_EQ(view.scale(), 0.8);
  EXPECT_NEAR(view.toView(QPointF(5000, 0)).x(), 500, 1e-6);
  EXPECT_NEAR(view.toView(QPointF(0, 0)).y(), ViewTransform::kFitMargin, 1e-6);
  // No more than the margin stays empty at an end.
  view.centreWithin({100, 3990}, 0.8);
  expectNear(view.toView(QPointF(0, 4000)),
             {ViewTransform::kFitMargin, 600 - ViewTransform::kFitMargin});
  // What has room stands in the middle.
  ViewTransform low = shown({9000, 400});
  low.centreWithin({4500, 32}, 0.8);
  EXPECT_NEAR(low.toView(QPointF(0, 200)).y(), 300, 1e-6);
}

TEST(ViewTransform, AChartTooLargeForTheSmallestScaleShowsItsTop) {
  ViewTransform view = shown({1e6, 1e6});
  view.fit();
  EXPECT_DOUBLE_EQ(view.scale(), ViewTransform::kMinimumScale);
  expectNear(view.toView(QPointF(5e5, 0)), {500, ViewTransform::kFitMargin});
}

TEST(ViewTransform, AnEmptyChartHasAScaleToo) {
  ViewTransform view = shown({0, 0});
  view.fit();
  EXPECT_DOUBLE_EQ(view.scale(), 1);
}

RC_GTEST_PROP(ViewTransform, ZoomingKeepsWhatIsUnderThePointer, ()) {
  ViewTransform view = shown({4000, 3000});
  view.fit();
  // Over the chart, which is what people point at.
  const QPointF chart(*rc::gen::inRange(0, 4000), *rc::gen::inRange(0, 3000));
  const QPointF pointer = view.toView(chart);
  for (int step = 0; step < 5; ++step) {
    view.zoomAt(pointer, *rc::gen::inRange(20, 4000) / 1000.0);
    const QPointF now = view.toView(chart);
    RC_ASSERT(qAbs(now.x() - pointer.x()) < 1e-6);
    RC_ASSERT(qAbs(now.y() - pointer.y()) < 1e-6);
  }
}

RC_GTEST_PROP(ViewTransform, SomeOfTheChartStaysInView, ()) {
  ViewTransform view = shown({1.0 + *rc::gen::inRange(0, 5000), 1.0 + *rc::gen::inRange(0, 5000)});
  for (int step = 0; step < 10; ++step) {
    view.panBy(QPointF(*rc::gen::inRange(-9000, 9000), *rc::gen::inRange(-9000, 9000)));
    view.zoomAt(QPointF(*rc::gen::inRange(0, 1000), *rc::gen::inRange(0, 600)),
                *rc::gen::inRange(1, 5000) / 1000.0);
    const QRectF chart = view.toView(view.content());
    const QRectF seen = chart & QRectF(0, 0, 1000, 600);
    RC_ASSERT(seen.width() >= std::min(ViewTransform::kKept, chart.width()) - 1e-6);
    RC_ASSERT(seen.height() >= std::min(ViewTransform::kKept, chart.height()) - 1e-6);
    RC_ASSERT(view.scale() >= ViewTransform::kMinimumScale);
    RC_ASSERT(view.scale() <= ViewTransform::kMaximumScale);
  }
}

TEST(ViewTransform, RevealMovesAsLittleAsNeeded) {
  ViewTransform view = shown({4000, 3000});
  view.zoomAt({0, 0}, 1);
  view.panBy(-view.toView(QPointF(1000, 1000)));
  EXPECT_FALSE(view.reveal(QRectF(1100, 1100, 200, 60), 20));  // in view already
  EXPECT_TRUE(view.reveal(QRectF(1900, 1100, 200, 60), 20));
  expectNear(view.toView(QPointF(2100, 1100)), {980, 100});
  EXPECT_TRUE(view.reveal(QRectF(1900, 500, 200, 60), 20));
  expectNear(view.toView(QPointF(2100, 500)), {980, 270});  // wholly out: to the middle
  EXPECT_TRUE(view.reveal(QRectF(1900, 230, 200, 60), 20));
  expectNear(view.toView(QPointF(2100, 230)), {980, 20});  // an edge of it was in view
}

TEST(ViewTransform, RevealOfSomethingTooLargeShowsWhereItBegins) {
  ViewTransform view = shown({4000, 3000});
  view.zoomAt({0, 0}, 1);
  view.panBy({-2000, -1000});
  view.reveal(QRectF(100, 100, 3000, 60), 20);
  expectNear(view.toView(QPointF(100, 100)), {0, 270});
}

TEST(ViewTransform, StepsAreRoundAndReachTheEnds) {
  EXPECT_DOUBLE_EQ(ViewTransform::stepUp(0.85), 1);
  EXPECT_DOUBLE_EQ(ViewTransform::stepUp(1), 1.2);
  EXPECT_DOUBLE_EQ(ViewTransform::stepUp(0.9999), 1.2);
  EXPECT_DOUBLE_EQ(ViewTransform::stepDown(1), 0.8);
  EXPECT_DOUBLE_EQ(ViewTransform::stepUp(4), 4);
  EXPECT_DOUBLE_EQ(ViewTransform::stepDown(0.02), 0.01);
  EXPECT_DOUBLE_EQ(ViewTransform::stepDown(0.001), 0.001);
}

TEST(ViewTransform, SaysWhetherSomethingChanged) {
  ViewTransform view = shown({4000, 3000});
  view.fit();
  EXPECT_FALSE(view.fit());
  EXPECT_FALSE(view.zoomAt({10, 10}, view.scale()));
  EXPECT_FALSE(view.panBy({0, 0}));
  EXPECT_TRUE(view.panBy({5, 0}));
}

}  // namespace
}  // namespace arborg::ui
