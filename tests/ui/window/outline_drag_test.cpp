// Dragging in the outline.
#include <QApplication>
#include <QDropEvent>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

#include "tests/core/edit/command_fixture.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/canvas/rule_bubble.h"
#include "ui/models/outline_model.h"
#include "ui/models/seat_mime.h"

namespace arborg::ui {
namespace {

class OutlineDrag : public WindowTest {
 protected:
  void SetUp() override {
    openFile("some.arborg",
             edit::chartOf("a[ceo]:Ann\n  b[cro]:Bo\n    c[sales_manager]:Cem\n      s[sdr]:Sam\n"
                           "      t[sdr]:Tea\n      u[sdr]:Una\n  v[cfo]:Vic\n"));
  }
  QTreeView& view() { return find<QTreeView>("outlineView"); }
  PositionId at(std::string_view id) { return *chart().findPosition(id); }
  QRect row(std::string_view id) {
    return view().visualRect(qobject_cast<OutlineModel*>(view().model())->indexOf(at(id)));
  }
  RuleBubble* bubble() {
    return window->findChild<RuleBubble*>(QStringLiteral("outlineViewBubble"));
  }
  bool carry(const std::vector<PositionId>& ids, QPoint place) {
    if (m_data == nullptr) {
      m_data = seatMime(editor().notifier(), ids);
      QDragEnterEvent enter(place, Qt::MoveAction, m_data.get(), Qt::LeftButton, {});
      QApplication::sendEvent(view().viewport(), &enter);
    }
    QDragMoveEvent move(place, Qt::MoveAction, m_data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &move);
    return move.isAccepted();
  }
  bool carryRole(const char* role, QPoint place) {
    m_data = std::make_unique<QMimeData>();
    m_data->setData(roleMimeType(), role);
    QDragEnterEvent enter(place, Qt::CopyAction, m_data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &enter);
    QDragMoveEvent move(place, Qt::CopyAction, m_data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &move);
    EXPECT_EQ(move.dropAction(), Qt::CopyAction);
    return move.isAccepted();
  }
  void drop(QPoint place, Qt::DropAction action = Qt::MoveAction) {
    QDropEvent event(place, action, m_data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &event);
    m_data.reset();
  }
  std::vector<std::string> reports(std::string_view id) {
    std::vector<std::string> names;
    for (const PositionId report : chart().reports(at(id))) names.push_back(nameOf(report));
    return names;
  }
  using Names = std::vector<std::string>;

 private:
  std::unique_ptr<QMimeData> m_data;
};

TEST_F(OutlineDrag, BetweenRowsIsAPlaceAmongPeers) {
  const QPoint between(row("s").center().x(), row("s").top() + 2);
  EXPECT_TRUE(carry({at("u")}, between));
  EXPECT_TRUE(bubble()->spokenText().contains(QStringLiteral("Before Sam")));
  drop(between);
  EXPECT_EQ(reports("c"), (Names{"Una", "Sam", "Tea"}));
  const QPoint after(row("t").center().x(), row("t").bottom() - 2);
  EXPECT_TRUE(carry({at("u")}, after));
  drop(after);
  EXPECT_EQ(reports("c"), (Names{"Sam", "Tea", "Una"}));
  EXPECT_EQ(document().history().doneCount(), 2U);
}

TEST_F(OutlineDrag, TheTopOfATeamIsBelowItsManager) {
  const QPoint first(row("c").center().x(), row("c").bottom() - 2);
  EXPECT_TRUE(carry({at("t")}, first));
  drop(first);
  EXPECT_EQ(reports("c"), (Names{"Tea", "Sam", "Una"}));
}

TEST_F(OutlineDrag, OntoARowChangesTheManager) {
  EXPECT_FALSE(carry({at("b")}, row("s").center()));
  EXPECT_TRUE(bubble()->spokenText().contains(QStringLiteral("Bo cannot move there")));
  drop(row("s").center());
  EXPECT_EQ(document().history().doneCount(), 0U);
  EXPECT_FALSE(carry({at("s")}, row("c").center()));  // there already
  drop(row("c").center());
  EXPECT_TRUE(carry({at("c")}, row("a").center()));
  drop(row("a").center());
  if (bubble()->isAsking()) key(Qt::Key_Return);
  EXPECT_EQ(chart().manager(at("c")), at("a"));
}

TEST_F(OutlineDrag, AFoldedRowOpensAfterAMoment) {
  document().setFolded(at("c"), true);
  QCoreApplication::processEvents();
  auto* model = qobject_cast<OutlineModel*>(view().model());
  ASSERT_FALSE(view().isExpanded(model->indexOf(at("c"))));
  carry({at("v")}, row("c").center());
  EXPECT_TRUE(QTest::qWaitFor([&] { return view().isExpanded(model->indexOf(at("c"))); }));
  EXPECT_FALSE(document().isFolded(at("c")));
}

// The palette and the outline stand on tabs of one panel.
TEST_F(OutlineDrag, ATabOpensUnderWhatIsDragged) {
  auto& tabs = find<QTabWidget>("leftTabs");
  tabs.setCurrentIndex(1);
  QTabBar& bar = *tabs.tabBar();
  QSignalSpy changed(&tabs, &QTabWidget::currentChanged);
  QMimeData role;
  role.setData(roleMimeType(), "sdr");
  const QPoint place = bar.tabRect(0).center();
  QDragEnterEvent enter(place, Qt::CopyAction, &role, Qt::LeftButton, {});
  QApplication::sendEvent(&bar, &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDragMoveEvent move(place, Qt::CopyAction, &role, Qt::LeftButton, {});
  QApplication::sendEvent(&bar, &move);
  ASSERT_TRUE(changed.wait());
  EXPECT_EQ(tabs.currentIndex(), 0);
  EXPECT_TRUE(view().isVisible());
}

TEST_F(OutlineDrag, ARoleFromThePaletteBecomesASeat) {
  const QPoint between(row("s").center().x(), row("s").bottom() - 2);
  EXPECT_TRUE(carryRole("sdr", between));
  EXPECT_TRUE(bubble()->spokenText().contains(QStringLiteral("Between Sam and Tea")));
  drop(between, Qt::CopyAction);
  ASSERT_EQ(reports("c"), (Names{"Sam", "", "Tea", "Una"}));
  const PositionId added = chart().reports(at("c"))[1];
  EXPECT_EQ(chart().roleOf(added).key, "sdr");
  // The name is typed on the card; both are one step.
  ASSERT_TRUE(canvas().isEditing());
  type(QStringLiteral("Ida"));
  key(Qt::Key_Return);
  EXPECT_EQ(reports("c"), (Names{"Sam", "Ida", "Tea", "Una"}));
  EXPECT_EQ(document().history().doneCount(), 1U);
  key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(chart().positionCount(), 7U);
}

TEST_F(OutlineDrag, ARoleThatBreaksARuleIsAskedAboutFirst) {
  EXPECT_TRUE(carryRole("cro", row("s").center()));
  EXPECT_EQ(bubble()->content().tone, Tone::Error);
  drop(row("s").center(), Qt::CopyAction);
  EXPECT_EQ(chart().positionCount(), 7U);
  ASSERT_TRUE(bubble()->isAsking());
  key(Qt::Key_Return);
  ASSERT_EQ(reports("s").size(), 1U);
  EXPECT_TRUE(canvas().isEditing());
}

TEST_F(OutlineDrag, BelowTheLastRowIsTheTop) {
  const QPoint below(40, view().viewport()->height() - 4);
  carry({at("v")}, below);
  EXPECT_TRUE(bubble()->spokenText().startsWith(QStringLiteral("At the top of the chart")));
}

}  // namespace
}  // namespace arborg::ui
