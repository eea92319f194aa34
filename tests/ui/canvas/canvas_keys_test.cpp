// Walking, folding and building with keys alone.
#include <array>
#include <random>

#include "tests/ui/canvas/canvas_fixture.h"

namespace arborg::ui {
namespace {

class CanvasKeys : public CanvasTest {
 protected:
  // Keys go where the keyboard is.
  void write(const QString& text) { type(*QApplication::focusWidget(), text); }
  void pressThere(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget(), code, modifiers);
  }
};

TEST_F(CanvasKeys, ArrowsWalkTheChartAsItIsDrawn) {
  key(Qt::Key_Down);  // nobody yet: the top
  EXPECT_EQ(selected(), ids({kKaisa}));
  key(Qt::Key_Down);
  EXPECT_EQ(selected(), ids({kMette}));
  key(Qt::Key_Right);
  EXPECT_EQ(selected(), ids({kLuca}));
  key(Qt::Key_Up);
  EXPECT_EQ(selected(), ids({kKaisa}));
  selection.select(id(kTom));
  key(Qt::Key_End);
  EXPECT_EQ(selected(), ids({kIda}));
  key(Qt::Key_Home);
  EXPECT_EQ(selected(), ids({kTom}));
}

TEST_F(CanvasKeys, CtrlLeavesTheSelectionAndShiftAdds) {
  selection.select(id(kMette));
  key(Qt::Key_Right, Qt::ControlModifier);
  EXPECT_EQ(selected(), ids({kMette}));
  EXPECT_EQ(selection.current(), id(kLuca));
  key(Qt::Key_Right, Qt::ShiftModifier);
  EXPECT_EQ(selected(), ids({kMette, kLuca, kElif}));
}

TEST_F(CanvasKeys, SpaceTogglesAndEscapeClears) {
  selection.setCurrent(id(kTom));
  key(Qt::Key_Space);
  EXPECT_EQ(selected(), ids({kTom}));
  key(Qt::Key_Space);
  EXPECT_TRUE(selected().empty());
  key(Qt::Key_A, Qt::ControlModifier);
  EXPECT_EQ(selected().size(), chart().positionCount());
  key(Qt::Key_Escape);
  EXPECT_TRUE(selected().empty());
  EXPECT_EQ(selection.current(), id(kTom));
}

TEST_F(CanvasKeys, SignsFoldAndUnfold) {
  selection.select(id(kLuca));
  type(canvas, QStringLiteral("-"));
  EXPECT_TRUE(document().isFolded(id(kLuca)));
  EXPECT_EQ(selected(), ids({kLuca}));
  key(Qt::Key_Down);  // to where the reports would stand
  EXPECT_FALSE(document().isFolded(id(kLuca)));
  document().setFolded(ids({kPriya, kDeniz}), true);
  type(canvas, QStringLiteral("*"));
  EXPECT_FALSE(document().isFolded(id(kPriya)));
  EXPECT_FALSE(document().isFolded(id(kDeniz)));
  type(canvas, QStringLiteral("*"));
  EXPECT_TRUE(document().isFolded(id(kLuca)));
  EXPECT_TRUE(document().isFolded(id(kPriya)));
  type(canvas, QStringLiteral("+"));
  EXPECT_FALSE(document().isFolded(id(kLuca)));
  EXPECT_TRUE(document().isFolded(id(kPriya)));
}

TEST_F(CanvasKeys, PagesScroll) {
  canvas.setScale(2);
  const double top = canvas.stage().view().origin().y();
  key(Qt::Key_PageDown);
  EXPECT_LT(canvas.stage().view().origin().y(), top);
  key(Qt::Key_PageUp);
  EXPECT_DOUBLE_EQ(canvas.stage().view().origin().y(), top);
}

// WCAG 2.2, 2.4.11: nor is it below something that stands on the canvas.
TEST_F(CanvasKeys, TheCardWithTheKeyboardIsAlwaysInView) {
  std::mt19937 random(7);
  const std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                        Qt::Key_Down, Qt::Key_Home,  Qt::Key_End};
  for (const double scale : {1.0, 2.0, 3.0}) {
    canvas.setScale(scale);
    selection.select(id(kLuca));
    for (int step = 0; step < 60; ++step) {
      key(keys.at(random() % keys.size()));
      const PositionId at = selection.current().value();
      const auto box = canvas.cardRect(at);
      ASSERT_TRUE(box.has_value());
      EXPECT_TRUE(canvas.rect().contains(*box)) << scale << " #" << at.value();
      for (const QWidget* child :
           canvas.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isVisible()) continue;
        EXPECT_FALSE(child->geometry().contains(*box)) << child->objectName().toStdString();
      }
    }
  }
}

// WCAG 2.2, 2.5.8: 24 px at least, whatever the scale.
TEST_F(CanvasKeys, HandlesKeepTheirSizeOnTheScreen) {
  for (const double scale : {0.5, 0.7, 1.0, 2.0, 4.0}) {
    canvas.setScale(scale);
    for (const std::uint32_t who : {kKaisa, kLuca, kPriya, kVacant, kDeniz}) {
      canvas.centreOn(id(who));
      const QPointF middle = handle(who);
      for (const QPointF off : {QPointF(-11.5, 0), QPointF(11.5, 0), QPointF(0, -11.5),
                                QPointF(0, 11.5), QPointF(-11, -11), QPointF(11, 11)}) {
        const auto hit = canvas.stage().hit(middle + off);
        ASSERT_TRUE(hit.has_value()) << scale;
        EXPECT_EQ(hit->part, scene::Part::FoldHandle) << scale << " #" << who;
        EXPECT_EQ(hit->position, id(who));
      }
    }
  }
}

TEST_F(CanvasKeys, KeysOfTheWindowAreLeftToIt) {
  selection.select(id(kTom));
  for (const auto& [code, modifiers] : {std::pair{Qt::Key_Return, Qt::KeyboardModifiers{}},
                                        {Qt::Key_Insert, {}},
                                        {Qt::Key_Delete, {}},
                                        {Qt::Key_Delete, Qt::ShiftModifier},
                                        {Qt::Key_Left, Qt::AltModifier},
                                        {Qt::Key_C, Qt::ControlModifier},
                                        {Qt::Key_M, Qt::ControlModifier},
                                        {Qt::Key_F, Qt::ControlModifier},
                                        {Qt::Key_Tab, {}}}) {
    QKeyEvent event(QEvent::KeyPress, code, modifiers);
    // A key that nobody takes travels on; the window's shortcuts would have had it before.
    event.accept();
    if (code == Qt::Key_Tab) continue;
    QCoreApplication::sendEvent(&canvas, &event);
    EXPECT_FALSE(event.isAccepted()) << code;
    EXPECT_FALSE(canvas.isEditing()) << code;
  }
  EXPECT_FALSE(document().history().canUndo());
}

TEST_F(CanvasKeys, ATeamIsBuiltWithKeysAlone) {
  open(Chart());
  // What the window's actions do.
  const auto addAction = [&](const QKeySequence& keys, auto slot) {
    auto* action = new QAction(&canvas);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, &canvas, slot);
    canvas.addAction(action);
  };
  addAction(Qt::Key_Return, [this] { editor.addPeer(); });
  addAction(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { editor.addReport(); });
  canvas.setFocus();

  pressThere(Qt::Key_Return);  // the first position
  ASSERT_TRUE(canvas.isEditing());
  write(QStringLiteral("Ada Äijälä"));
  pressThere(Qt::Key_Return);
  EXPECT_FALSE(canvas.isEditing());
  ASSERT_EQ(QApplication::focusWidget(), &canvas);

  pressThere(Qt::Key_Down, Qt::ControlModifier);
  write(QStringLiteral("Bo"));
  pressThere(Qt::Key_Tab);
  write(QStringLiteral("Head of sales"));
  pressThere(Qt::Key_Return);

  pressThere(Qt::Key_Return);  // a peer
  write(QStringLiteral("Cem"));
  pressThere(Qt::Key_Return);

  ASSERT_EQ(chart().positionCount(), 3U);
  const PositionId ada = chart().roots().front();
  EXPECT_EQ(chart().holder(ada)->name, "Ada Äijälä");
  const auto reports = chart().reports(ada);
  ASSERT_EQ(reports.size(), 2U);
  EXPECT_EQ(chart().holder(reports[0])->name, "Bo");
  EXPECT_EQ(chart().position(reports[0]).title, "Head of sales");
  EXPECT_EQ(chart().holder(reports[1])->name, "Cem");
  // The title brought the role, and is a step beside adding three people.
  EXPECT_EQ(chart().position(reports[0]).role, roleId(BuiltInRole::VpSales));
  EXPECT_EQ(document().history().doneCount(), 4U);
}

}  // namespace
}  // namespace arborg::ui
