// A branch alone, with the managers above it.
#include <QToolButton>

#include "core/edit/commands/branch_commands.h"
#include "core/edit/commands/structure_commands.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/focus_bar.h"

namespace arborg::ui {
namespace {

class CanvasFocus : public CanvasTest {
 protected:
  ChartStage& stage() { return canvas.stage(); }
  std::vector<PositionId> shown() {
    std::vector<PositionId> list;
    for (std::uint32_t row = 0; row < stage().cardCount(); ++row) {
      list.push_back(stage().position(row));
    }
    return list;
  }
  FocusBar bar{canvas.stage(), nullptr};
};

TEST_F(CanvasFocus, ShowsTheWayUpAndTheBranchAndNothingElse) {
  QSignalSpy changed(&stage(), &ChartStage::focusChanged);
  stage().setFocus(id(kPriya));
  EXPECT_EQ(shown(), ids({kKaisa, kLuca, kPriya, kTom, kSanna, kIda}));
  EXPECT_EQ(stage().focusPath(), ids({kKaisa, kLuca, kPriya}));
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(stage().everybodyShown(), ids({kPriya, kTom, kSanna, kIda}));
  stage().setFocus(std::nullopt);
  EXPECT_EQ(stage().cardCount(), chart().positionCount());
  EXPECT_EQ(document().history().doneCount(), 0U);
  EXPECT_FALSE(document().isModified());
}

TEST_F(CanvasFocus, TheWayUpIsShownThoughItIsFolded) {
  document().setFolded(id(kLuca), true);
  stage().setFocus(id(kPriya));
  EXPECT_EQ(shown(), ids({kKaisa, kLuca, kPriya, kTom, kSanna, kIda}));
  document().setFolded(id(kPriya), true);
  EXPECT_EQ(shown(), ids({kKaisa, kLuca, kPriya}));
}

TEST_F(CanvasFocus, TheOnlyRootLeavesNobodyOut) {
  stage().setFocus(id(kKaisa));
  EXPECT_EQ(stage().focus(), std::nullopt);
}

TEST_F(CanvasFocus, EscapeShowsEverybody) {
  stage().setFocus(id(kPriya));
  key(Qt::Key_Escape);
  EXPECT_EQ(stage().focus(), std::nullopt);
}

TEST_F(CanvasFocus, WhoeverIsToBeSeenWidensIt) {
  QSignalSpy widened(&canvas, &ChartCanvas::focusWidened);
  stage().setFocus(id(kPriya));
  canvas.reveal(id(kTom));
  canvas.reveal(id(kKaisa));  // on the way up
  EXPECT_EQ(stage().focus(), id(kPriya));
  EXPECT_EQ(widened.count(), 0);
  canvas.reveal(id(kSelin));  // below Deniz, below Luca
  EXPECT_EQ(stage().focus(), id(kLuca));
  EXPECT_TRUE(canvas.cardRect(id(kSelin)).has_value());
  EXPECT_EQ(widened.count(), 1);
  canvas.reveal(id(kMette));  // nobody above both but the only root
  EXPECT_EQ(stage().focus(), std::nullopt);
  EXPECT_EQ(stage().cardCount(), chart().positionCount());
}

TEST_F(CanvasFocus, EditsGoOnAndUndoOfSomethingHiddenShowsIt) {
  ASSERT_TRUE(editor.run(edit::reorder(chart(), id(kKerem), 1)));
  stage().setFocus(id(kPriya));
  ASSERT_TRUE(editor.run(edit::addReport(chart(), id(kTom))));
  EXPECT_EQ(stage().focus(), id(kPriya));
  EXPECT_EQ(stage().cardCount(), 7U);
  editor.undo();
  EXPECT_EQ(stage().focus(), id(kPriya));
  editor.undo();  // of the reorder, which is not in view
  EXPECT_EQ(stage().focus(), id(kLuca));
  EXPECT_TRUE(canvas.cardRect(id(kKerem)).has_value());
}

TEST_F(CanvasFocus, FollowsItsBranchAndEndsWithIt) {
  stage().setFocus(id(kTom));
  ASSERT_TRUE(editor.run(edit::moveBranch(chart(), id(kTom), id(kMette))));
  EXPECT_EQ(stage().focusPath(), ids({kKaisa, kMette, kTom}));
  EXPECT_EQ(bar.pathText(), QStringLiteral("Kaisa Väänänen › Mette Håland › Tom Berg"));
  ASSERT_TRUE(editor.run(edit::remove(chart(), id(kTom))));
  EXPECT_EQ(stage().focus(), std::nullopt);
  EXPECT_EQ(stage().cardCount(), chart().positionCount());
}

TEST_F(CanvasFocus, AnotherDocumentIsShownWhole) {
  stage().setFocus(id(kPriya));
  open(test::salesOrganisation());
  EXPECT_EQ(stage().focus(), std::nullopt);
  EXPECT_EQ(stage().cardCount(), chart().positionCount());
}

TEST_F(CanvasFocus, TheBarLeadsUpAndOut) {
  EXPECT_TRUE(bar.isHidden());
  stage().setFocus(id(kTom));
  EXPECT_FALSE(bar.isHidden());
  EXPECT_EQ(bar.pathText(),
            QStringLiteral("Kaisa Väänänen › Luca Esposito › Priya Nair › Tom Berg"));
  const auto press = [this](const QString& name) {
    QCoreApplication::processEvents();
    for (QToolButton* button : bar.findChildren<QToolButton*>()) {
      if (button->isHidden() || button->accessibleName() != name) continue;
      button->click();
      return;
    }
    ADD_FAILURE() << name.toStdString();
  };
  press(QStringLiteral("Priya Nair"));
  EXPECT_EQ(stage().focus(), id(kPriya));
  bar.findChild<QToolButton*>(QStringLiteral("focusEverything"))->click();
  EXPECT_EQ(stage().focus(), std::nullopt);
  EXPECT_TRUE(bar.isHidden());
}

TEST_F(CanvasFocus, ADropBesideTheOneThatIsShownComesNextToIt) {
  // Luca's others are hidden: a place after Priya is right after her, not at the end.
  stage().setFocus(id(kPriya));
  const QRect priya = card(kPriya);
  const QPoint from = onName(kTom);
  const QPoint to(priya.right() + 8, priya.center().y());
  drag(from, to, Qt::ShiftModifier);
  if (chart().manager(id(kTom)) == id(kLuca)) {
    EXPECT_EQ(reports(kLuca)[1], id(kTom));
  }
}

}  // namespace
}  // namespace arborg::ui
