// A document is found again as it was left.
#include "tests/support/large_chart.h"
#include "tests/ui/window/window_fixture.h"

namespace arborg::ui {
namespace {

class ViewMemoryTest : public WindowTest {
 protected:
  ChartStage& stage() { return canvas().stage(); }
  QPointF place(PositionId id) { return stage().viewBox(id)->center(); }
  void reopen(const std::string& name) {
    ASSERT_TRUE(files().openFile(path(name)));
    QCoreApplication::processEvents();
  }
};

TEST_F(ViewMemoryTest, ADocumentOpensWhereItWasLeft) {
  openFile("large.arborg", test::largeChart(400));
  stage().zoomAt({0, 0}, 0.5);
  stage().centreOn(PositionId(250));
  stage().panBy({-37, 21});
  const QPointF before = place(PositionId(250));
  openFile("other.arborg", test::salesOrganisation());
  EXPECT_TRUE(stage().isFitted() || stage().isLeftAlone());
  reopen("large.arborg");
  EXPECT_DOUBLE_EQ(stage().view().scale(), 0.5);
  // An automatic layout may stand otherwise by now: what was looked at is the card.
  EXPECT_NEAR(place(PositionId(250)).x(), before.x(), 1);
  EXPECT_NEAR(place(PositionId(250)).y(), before.y(), 1);
}

TEST_F(ViewMemoryTest, WhatWasFittedAgainOpensAsUsual) {
  openFile("large.arborg", test::largeChart(400));
  const double usual = stage().view().scale();
  stage().zoomAt({0, 0}, 2);
  openFile("other.arborg", test::salesOrganisation());
  reopen("large.arborg");
  EXPECT_DOUBLE_EQ(stage().view().scale(), 2);
  action(ActionId::ZoomFit).trigger();
  reopen("other.arborg");
  reopen("large.arborg");
  EXPECT_DOUBLE_EQ(stage().view().scale(), usual);
  EXPECT_TRUE(stage().isLeftAlone());
}

TEST_F(ViewMemoryTest, WhereTheCardHasGoneItOpensAsUsual) {
  openFile("large.arborg", test::largeChart(400));
  stage().zoomAt({0, 0}, 2);
  stage().centreOn(PositionId(250));
  openFile("other.arborg", test::salesOrganisation());
  folder.put("large.arborg", io::writeDocument(test::salesOrganisation()));
  EXPECT_TRUE(files().openFile(path("large.arborg")));
  QCoreApplication::processEvents();
  EXPECT_NE(stage().view().scale(), 2);
  EXPECT_TRUE(stage().isLeftAlone());
}

}  // namespace
}  // namespace arborg::ui
