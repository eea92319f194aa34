// Dotted lines drawn with the mouse: dragging with Alt.
#include "tests/ui/canvas/canvas_fixture.h"

namespace arborg::ui {
namespace {

class CanvasDotted : public CanvasTest {
 protected:
  std::string linesOf(std::uint32_t who) {
    std::string text;
    for (const RelationId relation : chart().relationsOf(id(who))) {
      if (chart().relation(relation).report != id(who)) continue;
      text += std::to_string(chart().relation(relation).manager.value()) + " ";
    }
    return text;
  }
};

TEST_F(CanvasDotted, AltDragDrawsOneAndMovesNobody) {
  const auto before = reports(kPriya);
  drag(onName(kTom), onName(kElif), Qt::AltModifier);
  EXPECT_EQ(linesOf(kTom), std::to_string(kElif) + " ");
  EXPECT_EQ(reports(kPriya), before);
  document().undo();
  EXPECT_EQ(linesOf(kTom), "");
}

TEST_F(CanvasDotted, TheBubbleSaysToWhomAndWhyNot) {
  press(onName(kTom), Qt::AltModifier);
  moveTo(onName(kTom), onName(kElif), Qt::AltModifier);
  EXPECT_EQ(bubble().content().title, QStringLiteral("Dotted line to Elif Yıldız (CCO)"));
  EXPECT_EQ(bubble().content().tone, Tone::Plain);
  moveTo(onName(kElif), onName(kPriya), Qt::AltModifier);
  EXPECT_EQ(bubble().content().tone, Tone::Notice) << "his solid line goes there";
  moveTo(onName(kPriya), emptySpace(), Qt::AltModifier);
  EXPECT_EQ(bubble().content().title, QStringLiteral("Dotted line"));
  release(emptySpace(), Qt::AltModifier);
  EXPECT_EQ(linesOf(kTom), "");
  EXPECT_FALSE(bubble().isVisible());
}

TEST_F(CanvasDotted, ASecondOneToTheSameIsRefused) {
  const std::string before = linesOf(kSelin);
  press(onName(kSelin), Qt::AltModifier);
  moveTo(onName(kSelin), onName(kElif), Qt::AltModifier);
  EXPECT_EQ(bubble().content().tone, Tone::Refused);
  EXPECT_EQ(canvas.cursor().shape(), Qt::ForbiddenCursor);
  release(onName(kElif), Qt::AltModifier);
  EXPECT_EQ(linesOf(kSelin), before);
}

TEST_F(CanvasDotted, EscapeLeavesEverything) {
  press(onName(kTom), Qt::AltModifier);
  moveTo(onName(kTom), onName(kElif), Qt::AltModifier);
  key(Qt::Key_Escape);
  EXPECT_FALSE(bubble().isVisible());
  release(onName(kElif), Qt::AltModifier);
  EXPECT_EQ(linesOf(kTom), "");
}

}  // namespace
}  // namespace arborg::ui
