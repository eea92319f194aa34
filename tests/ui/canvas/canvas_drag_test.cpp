// Dragging cards, and what is said before they are let go.
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

#include "core/edit/commands/settings_commands.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/models/seat_mime.h"

namespace arborg::ui {
namespace {

class CanvasDrag : public CanvasTest {
 protected:
  CanvasDrag() {
    canvas.setScale(1);
    canvas.fit();
  }
  std::vector<PositionId> roots() const {
    const auto list = chart().roots();
    return {list.begin(), list.end()};
  }
  QString said() { return bubble().isVisible() ? bubble().spokenText() : QString(); }
  // Holds `who` above the middle of `target`.
  QPoint hold(std::uint32_t who, std::uint32_t target) {
    const QPoint from = onName(who);
    const QPoint to = middle(target);
    press(from);
    moveTo(from, to);
    return to;
  }
  QPoint between(std::uint32_t a, std::uint32_t b) const {
    const QRect first = card(a);
    const QRect second = card(b);
    if (second.left() > first.right()) {
      return {(first.right() + second.left()) / 2, first.center().y()};
    }
    return {first.center().x(), (first.bottom() + second.top()) / 2};
  }
};

TEST_F(CanvasDrag, ADropOnACardChangesTheManager) {
  const QPoint to = hold(kMarco, kPriya);
  EXPECT_TRUE(said().startsWith(QStringLiteral("Below Priya Nair"))) << said().toStdString();
  EXPECT_EQ(chart().manager(id(kMarco)), id(kVacant));  // not before it is let go
  release(to);
  EXPECT_EQ(chart().manager(id(kMarco)), id(kPriya));
  EXPECT_EQ(reports(kPriya).back(), id(kMarco));
  EXPECT_EQ(said(), QString());
  EXPECT_EQ(document().history().doneCount(), 1U);
  document().undo();
  EXPECT_EQ(chart().manager(id(kMarco)), id(kVacant));
}

TEST_F(CanvasDrag, SmallMovesAreClicks) {
  const QPoint at = onName(kMarco);
  drag(at, at + QPoint(2, 1));
  EXPECT_EQ(document().history().doneCount(), 0U);
  EXPECT_EQ(selected(), ids({kMarco}));
}

TEST_F(CanvasDrag, ARuleIsSaidBeforeTheDropAndAsksOnce) {
  const QPoint to = hold(kDeniz, kTom);
  EXPECT_TRUE(said().contains(QStringLiteral("Below Tom Berg"))) << said().toStdString();
  EXPECT_TRUE(said().contains(QStringLiteral("A VP of Sales reports to the CSO, CRO or CEO.")))
      << said().toStdString();
  EXPECT_EQ(bubble().content().tone, Tone::Error);
  release(to);
  ASSERT_TRUE(bubble().isAsking());
  EXPECT_EQ(chart().manager(id(kDeniz)), id(kLuca));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  EXPECT_EQ(chart().manager(id(kDeniz)), id(kTom));
  EXPECT_FALSE(bubble().isVisible());
  EXPECT_TRUE(canvas.hasFocus());
  EXPECT_EQ(canvas.stage().scene().severity(id(kDeniz)), Severity::Error);
}

TEST_F(CanvasDrag, TheQuestionCanBeTakenBack) {
  release(hold(kDeniz, kTom));
  ASSERT_TRUE(bubble().isAsking());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  EXPECT_FALSE(bubble().isVisible());
  EXPECT_EQ(document().history().doneCount(), 0U);
  release(hold(kDeniz, kTom));
  QTest::mouseClick(bubble().findChild<QPushButton*>(QStringLiteral("ruleBubbleReject")),
                    Qt::LeftButton);
  EXPECT_EQ(document().history().doneCount(), 0U);
  release(hold(kDeniz, kTom));
  QTest::mouseClick(bubble().findChild<QPushButton*>(QStringLiteral("ruleBubbleAccept")),
                    Qt::LeftButton);
  EXPECT_EQ(chart().manager(id(kDeniz)), id(kTom));
}

TEST_F(CanvasDrag, ShiftDropsWithoutAsking) {
  const QPoint to = hold(kDeniz, kTom);
  release(to, Qt::ShiftModifier);
  EXPECT_FALSE(bubble().isVisible());
  EXPECT_EQ(chart().manager(id(kDeniz)), id(kTom));
}

TEST_F(CanvasDrag, NobodyLandsBelowTheirOwnReport) {
  const QPoint to = hold(kPriya, kTom);
  EXPECT_EQ(bubble().content().tone, Tone::Refused);
  EXPECT_TRUE(said().contains(QStringLiteral("Tom Berg"))) << said().toStdString();
  EXPECT_EQ(canvas.cursor().shape(), Qt::ForbiddenCursor);
  release(to);
  EXPECT_FALSE(bubble().isVisible());
  EXPECT_EQ(document().history().doneCount(), 0U);
}

TEST_F(CanvasDrag, EscapeCancelsAtAnyTime) {
  const QPoint to = hold(kMarco, kPriya);
  key(Qt::Key_Escape);
  EXPECT_EQ(said(), QString());
  release(to);
  EXPECT_EQ(document().history().doneCount(), 0U);
  EXPECT_EQ(canvas.cursor().shape(), Qt::ArrowCursor);
}

TEST_F(CanvasDrag, EmptySpaceMeansTheTop) {
  const std::vector<PositionId> before = reports(kVacant);
  const QPoint from = onName(kMarco);
  press(from);
  moveTo(from, emptySpace());
  EXPECT_TRUE(said().startsWith(QStringLiteral("At the top of the chart, without a manager")))
      << said().toStdString();
  EXPECT_TRUE(said().contains(QStringLiteral("The chart has one position at the top.")))
      << said().toStdString();
  EXPECT_EQ(bubble().content().tone, Tone::Warning);
  EXPECT_EQ(chart().manager(id(kMarco)), id(kVacant));  // not before it is let go
  release(emptySpace());
  EXPECT_FALSE(bubble().isVisible());  // a warning does not ask
  EXPECT_EQ(chart().manager(id(kMarco)), std::nullopt);
  EXPECT_EQ(roots(), ids({kKaisa, kMarco}));
  EXPECT_EQ(document().history().doneCount(), 1U);
  document().undo();
  EXPECT_EQ(reports(kVacant), before);
}

TEST_F(CanvasDrag, EscapeKeepsACardFromTheTop) {
  const QPoint from = onName(kMarco);
  press(from);
  moveTo(from, emptySpace());
  key(Qt::Key_Escape);
  release(emptySpace());
  EXPECT_EQ(document().history().doneCount(), 0U);
}

TEST_F(CanvasDrag, WhoStandsAtTheTopStaysThere) {
  const QPoint from = onName(kKaisa);
  press(from);
  moveTo(from, emptySpace());
  EXPECT_TRUE(said().startsWith(QStringLiteral("Already at the top of the chart")))
      << said().toStdString();
  release(emptySpace());
  EXPECT_EQ(document().history().doneCount(), 0U);
}

TEST_F(CanvasDrag, ARuleThatIsOffIsNotSaid) {
  DocumentSettings settings = chart().settings();
  settings.severities["structure.single-root"] = Severity::Off;
  editor.run(edit::setSettings(chart(), settings));
  const QPoint from = onName(kMarco);
  press(from);
  moveTo(from, emptySpace());
  EXPECT_EQ(bubble().content().tone, Tone::Plain);
  EXPECT_TRUE(bubble().content().lines.isEmpty());
}

TEST_F(CanvasDrag, ADropBetweenRootsTakesThatPlace) {
  editor.moveTo(ids({kMette}), std::nullopt);
  editor.moveTo(ids({kElif}), std::nullopt);
  canvas.fit();
  ASSERT_EQ(roots(), ids({kKaisa, kMette, kElif}));
  const std::size_t steps = document().history().doneCount();
  const QPoint gap = between(kKaisa, kMette);
  QPoint from = onName(kElif);
  const int distance = card(kMette).left() - card(kKaisa).right();
  press(from);
  moveTo(from, gap);
  EXPECT_TRUE(said().contains(QStringLiteral("Between Kaisa Väänänen and Mette Håland")))
      << said().toStdString();
  EXPECT_GT(card(kMette).left() - card(kKaisa).right(), distance);  // a gap opens
  release(gap);
  EXPECT_EQ(roots(), ids({kKaisa, kElif, kMette}));
  EXPECT_EQ(document().history().doneCount(), steps + 1);
  // And somebody from below.
  const QPoint place = between(kElif, kMette);
  from = onName(kMarco);
  press(from);
  moveTo(from, place);
  release(place);
  EXPECT_EQ(roots(), ids({kKaisa, kElif, kMarco, kMette}));
}

TEST_F(CanvasDrag, TheRingOfTheTargetRunsBelowItsHandle) {
  const auto box = canvas.stage().scene().foldHandleOf(id(kPriya));
  ASSERT_TRUE(box.has_value());
  const QRect chip = canvas.stage().viewBox(*box).toAlignedRect();
  // Outside of the card, where the ring passes.
  const QRect crossed(chip.center().x() - 6, card(kPriya).bottom() + 2, 12, 4);
  ASSERT_TRUE(chip.contains(crossed));
  const QImage before = canvas.grab().toImage().copy(crossed);
  const QPoint from = onName(kMarco);
  const QPoint to = card(kPriya).topLeft() + QPoint(card(kPriya).width() / 2, 3);
  press(from);
  moveTo(from, to);
  ASSERT_TRUE(said().startsWith(QStringLiteral("Below Priya Nair")));
  EXPECT_EQ(canvas.grab().toImage().copy(crossed), before);
}

TEST_F(CanvasDrag, AFoldedBranchOpensUnderARestingCard) {
  document().setFolded(id(kPriya), true);
  canvas.fit();
  QSignalSpy folding(&notifier, &ChartNotifier::foldingChanged);
  const QPoint to = hold(kMarco, kPriya);
  EXPECT_TRUE(document().isFolded(id(kPriya)));  // passing by does not open it
  ASSERT_TRUE(folding.wait());
  EXPECT_FALSE(document().isFolded(id(kPriya)));
  // The drag goes on, among those who came to light.
  const QPoint place = between(kTom, kSanna);
  moveTo(to, place);
  release(place);
  EXPECT_EQ(reports(kPriya), ids({kTom, kMarco, kSanna, kIda}));
}

TEST_F(CanvasDrag, TheViewScrollsWhileACardIsHeldAtItsEdge) {
  canvas.setScale(2);
  canvas.centreOn(id(kLuca));
  canvas.reveal(id(kPriya));
  const QPoint from = onName(kPriya);
  const QPoint edge(canvas.width() - 3, canvas.height() / 2);
  QSignalSpy moved(&canvas.stage(), &ChartStage::viewChanged);
  const QPointF before = canvas.stage().view().origin();
  press(from);
  moveTo(from, edge);
  ASSERT_TRUE(moved.wait());
  EXPECT_LT(canvas.stage().view().origin().x(), before.x());
  EXPECT_DOUBLE_EQ(canvas.stage().view().origin().y(), before.y());
  key(Qt::Key_Escape);
  EXPECT_EQ(document().history().doneCount(), 0U);
}

TEST_F(CanvasDrag, ADropBetweenPeersReorders) {
  const QPoint to = between(kMette, kLuca);
  const QPoint from = onName(kElif);
  press(from);
  moveTo(from, to);
  EXPECT_TRUE(said().contains(QStringLiteral("Between Mette Håland and Luca Esposito")))
      << said().toStdString();
  EXPECT_NE(bubble().content().tone, Tone::Error);
  release(to);
  EXPECT_EQ(reports(kKaisa), ids({kMette, kElif, kLuca}));
  EXPECT_EQ(document().history().doneCount(), 1U);
}

TEST_F(CanvasDrag, AGapOpensBetweenPeersAndClosesAgain) {
  const QPoint from = onName(kElif);
  const int distance = card(kLuca).left() - card(kMette).right();
  press(from);
  moveTo(from, between(kMette, kLuca));
  EXPECT_GT(card(kLuca).left() - card(kMette).right(), distance);
  key(Qt::Key_Escape);
  EXPECT_EQ(card(kLuca).left() - card(kMette).right(), distance);
}

TEST_F(CanvasDrag, MovesAreShownOnTheirWay) {
  canvas.stage().setAnimated(true);
  const QRect before = card(kMarco);
  editor.moveTo(ids({kMarco}), id(kPriya));
  EXPECT_TRUE(canvas.stage().isMoving());
  EXPECT_LE((card(kMarco).topLeft() - before.topLeft()).manhattanLength(), 2);
  const QImage onTheWay = canvas.grab().toImage();
  canvas.stage().settle();
  EXPECT_FALSE(canvas.stage().isMoving());
  EXPECT_GT((card(kMarco).topLeft() - before.topLeft()).manhattanLength(), 50);
  EXPECT_NE(canvas.grab().toImage(), onTheWay);
  document().undo();
  EXPECT_TRUE(canvas.stage().isMoving());
}

TEST_F(CanvasDrag, ADropBetweenOthersTakesThatPlace) {
  const QPoint to = between(kTom, kSanna);
  const QPoint from = onName(kMarco);
  press(from);
  moveTo(from, to);
  release(to);
  EXPECT_EQ(reports(kPriya), ids({kTom, kMarco, kSanna, kIda}));
}

TEST_F(CanvasDrag, TheWholeSelectionMoves) {
  selection.select(ids({kGiulia, kMarco}), id(kMarco));
  const QPoint from = onName(kMarco);
  press(from);
  moveTo(from, middle(kPriya));
  release(middle(kPriya));
  EXPECT_EQ(reports(kPriya), ids({kTom, kSanna, kIda, kGiulia, kMarco}));
  EXPECT_EQ(document().history().doneCount(), 1U);
}

TEST_F(CanvasDrag, AnUnselectedCardMovesAlone) {
  selection.select(ids({kTom, kSanna}), id(kTom));
  release(hold(kMarco, kPriya));
  EXPECT_EQ(reports(kPriya), ids({kTom, kSanna, kIda, kMarco}));
}

TEST_F(CanvasDrag, TheRestOfTheChartStaysInPlace) {
  const QPoint place = middle(kPriya);
  release(hold(kMarco, kPriya));
  EXPECT_LE((middle(kPriya) - place).manhattanLength(), 1);
}

TEST_F(CanvasDrag, AChangeOfTheChartEndsTheDrag) {
  editor.moveTo(ids({kIsil}), id(kTom));
  hold(kMarco, kPriya);
  document().undo();
  EXPECT_EQ(said(), QString());
  release(middle(kPriya));
  EXPECT_EQ(chart().manager(id(kMarco)), id(kVacant));
}

TEST_F(CanvasDrag, WhatIsShownIsPaintedAboveTheChart) {
  const QImage before = canvas.grab().toImage();
  hold(kMarco, kPriya);
  const QImage held = canvas.grab().toImage();
  // The ring around the target, in the colour of the verdict.
  const QRect box = card(kPriya);
  bool ringed = false;
  for (int off = 1; off <= 6 && !ringed; ++off) {
    ringed = held.pixelColor(box.left() - off, box.center().y()) == QColor(0x25, 0x63, 0xEB);
  }
  EXPECT_TRUE(ringed);
  // The card that moves is pale.
  const QPoint band = card(kMarco).topLeft() + QPoint(1, card(kMarco).height() / 2);
  EXPECT_GT(held.pixelColor(band).lightness(), before.pixelColor(band).lightness());
}

TEST_F(CanvasDrag, ARoleFromAPaletteBecomesAVacantSeat) {
  QMimeData data;
  data.setData(roleMimeType(), "account_executive");
  const QPoint at = middle(kTom);
  QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(&canvas, &enter);
  EXPECT_TRUE(enter.isAccepted());
  EXPECT_TRUE(said().startsWith(QStringLiteral("Below Tom Berg"))) << said().toStdString();
  QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(&canvas, &drop);
  ASSERT_EQ(reports(kTom).size(), 1U);
  EXPECT_EQ(chart().position(reports(kTom).front()).role, roleId(BuiltInRole::AccountExecutive));
  const PositionId added = reports(kTom).front();
  EXPECT_EQ(chart().holder(added), nullptr);
  // Its name is typed at once, and belongs to the same step.
  ASSERT_TRUE(canvas.isEditing());
  auto* line = canvas.findChild<QLineEdit*>(QStringLiteral("cardEditorLine"));
  type(*line, QStringLiteral("Åse Li"));
  QTest::keyClick(line, Qt::Key_Return);
  EXPECT_EQ(chart().holder(added)->name, "Åse Li");
  EXPECT_EQ(document().history().doneCount(), 1U);
  document().undo();
  EXPECT_TRUE(reports(kTom).empty());
}

TEST_F(CanvasDrag, ARoleThatBreaksARuleIsAskedAboutFirst) {
  QMimeData data;
  data.setData(roleMimeType(), "cro");
  const QPoint at = middle(kTom);  // below a sales manager
  const auto carry = [&](Qt::KeyboardModifiers modifiers) {
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(&canvas, &enter);
    EXPECT_EQ(bubble().content().tone, Tone::Error) << said().toStdString();
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(&canvas, &drop);
  };
  carry({});
  EXPECT_TRUE(reports(kTom).empty());
  ASSERT_TRUE(bubble().isAsking());
  auto* accept = bubble().findChild<QPushButton*>(QStringLiteral("ruleBubbleAccept"));
  EXPECT_EQ(accept->text(), QStringLiteral("Add anyway"));
  accept->click();
  EXPECT_EQ(reports(kTom).size(), 1U);
  EXPECT_TRUE(canvas.isEditing());
  document().undo();
  carry(Qt::ShiftModifier);
  EXPECT_EQ(reports(kTom).size(), 1U);
}

}  // namespace
}  // namespace arborg::ui
