// What the signs on a card do: the ring of a search, the sign of a leader's type.
#include <QHelpEvent>
#include <QToolTip>

#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/sales_commands.h"
#include "tests/support/ratings.h"
#include "tests/ui/canvas/canvas_fixture.h"

namespace arborg::ui {
namespace {

using testing::Test;

class CanvasSigns : public CanvasTest {
 protected:
  CanvasSigns() {
    editor.run(edit::openSearch(chart(), id(kVacant)));
    SearchItem done;
    done.done = true;
    editor.run(edit::setSearchItem(chart(), id(kVacant), SearchTask::Pay, done));
    const Skills skills = test::ratings("555555/222222");
    for (std::size_t i = 0; i < kSkillCount; ++i) {
      const auto skill = static_cast<Skill>(i);
      if (skills.rating(skill).has_value()) {
        editor.run(edit::setRating(chart(), id(kLuca), skill, skills.rating(skill)));
      }
    }
    canvas.setScale(1);
  }

  QPoint inCard(std::uint32_t who, double x, double y) const {
    const QRect box = card(who);
    return box.topLeft() + QPointF(x * box.width(), y * box.height()).toPoint();
  }
  QPoint ring() {
    canvas.centreOn(id(kVacant));
    return inCard(kVacant, 0.14, 0.5);
  }
  QPoint sign() {
    canvas.centreOn(id(kLuca));
    return inCard(kLuca, 0.93, 0.78);
  }
  QString toolTipAt(QPoint at) {
    QHelpEvent event(QEvent::ToolTip, at, canvas.mapToGlobal(at));
    QCoreApplication::sendEvent(&canvas, &event);
    return event.isAccepted() ? QToolTip::text() : QString();
  }
};

TEST_F(CanvasSigns, AClickOnTheRingAsksForTheChecklist) {
  std::vector<PositionId> asked;
  QObject::connect(&canvas, &ChartCanvas::searchRequested, &canvas,
                   [&asked](PositionId seat) { asked.push_back(seat); });
  click(ring());
  EXPECT_EQ(asked, ids({kVacant}));
  EXPECT_EQ(selected(), ids({kVacant}));
  click(inCard(kVacant, 0.5, 0.3));
  EXPECT_EQ(asked.size(), 1U);
}

TEST_F(CanvasSigns, AClickOnTheSignAsksForTheSkills) {
  std::vector<PositionId> asked;
  QObject::connect(&canvas, &ChartCanvas::skillsRequested, &canvas,
                   [&asked](PositionId seat) { asked.push_back(seat); });
  click(sign());
  EXPECT_EQ(asked, ids({kLuca}));
  EXPECT_EQ(selected(), ids({kLuca}));
}

TEST_F(CanvasSigns, TellInWordsWhatTheyShow) {
  EXPECT_EQ(toolTipAt(ring()), QStringLiteral("<p>Search: 1 of 32 done</p>"));
  const QString text = toolTipAt(sign());
  EXPECT_TRUE(text.contains(QStringLiteral("CSO type (executor)"))) << text.toStdString();
  EXPECT_TRUE(text.contains(QStringLiteral("Execution 5 · Strategy 2"))) << text.toStdString();
  EXPECT_EQ(toolTipAt(emptySpace()), QString());
}

TEST_F(CanvasSigns, AreHeardToo) {
  const auto description = [this](std::uint32_t who) {
    return canvas.accessibleOf(id(who))->text(QAccessible::Description);
  };
  EXPECT_TRUE(description(kVacant).contains(QStringLiteral("Search: 1 of 32 done")));
  EXPECT_TRUE(description(kLuca).contains(QStringLiteral("CSO type (executor)")));
  EXPECT_FALSE(description(kTom).contains(QStringLiteral("assessed")));
}

}  // namespace
}  // namespace arborg::ui
