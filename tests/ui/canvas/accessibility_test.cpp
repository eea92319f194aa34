// The chart as assistive technology sees it. What it is told while the chart changes is tested over
// the real bus (atspi_chart.py): without one Qt tells nobody.
#include <QAccessible>
#include <set>

#include "tests/support/large_chart.h"
#include "tests/ui/canvas/canvas_fixture.h"

namespace arborg::ui {
namespace {

class Accessibility : public CanvasTest {
 protected:
  QAccessibleInterface& tree() { return *QAccessible::queryAccessibleInterface(&canvas); }
  QAccessibleInterface& item(std::uint32_t who) { return *canvas.accessibleOf(id(who)); }
  static QString name(const QAccessibleInterface& of) { return of.text(QAccessible::Name); }
  static QString description(const QAccessibleInterface& of) {
    return of.text(QAccessible::Description);
  }
  static void act(QAccessibleInterface& on, const QString& action) {
    on.actionInterface()->doAction(action);
  }
};

// Names by level, as a reader would walk them.
void dump(QAccessibleInterface& of, int level, QStringList& lines) {
  lines.append(QString(level * 2, u' ') + of.text(QAccessible::Name));
  for (int i = 0; i < of.childCount(); ++i) dump(*of.child(i), level + 1, lines);
}

TEST_F(Accessibility, TheChartIsATreeOfPeople) {
  EXPECT_EQ(tree().role(), QAccessible::Tree);
  EXPECT_EQ(name(tree()), QStringLiteral("Organisation chart"));
  QStringList lines;
  dump(*tree().child(0), 0, lines);
  EXPECT_EQ(lines.join(u'\n'), QStringLiteral(R"(Kaisa Väänänen
  Mette Håland
  Luca Esposito
    Priya Nair
      Tom Berg
      Sanna Mäkelä
      Ida Sørensen
    Vacant, Vice President of Sales (VP)
      Giulia Conti
      Marco Rossi
    Deniz Öztürk
      Selin Güneş
      Kerem Aksoy
      Işıl Şahin
  Elif Yıldız)"));
}

TEST_F(Accessibility, ItemsKnowTheirPlace) {
  QAccessibleInterface& luca = item(kLuca);
  EXPECT_EQ(luca.role(), QAccessible::TreeItem);
  EXPECT_EQ(luca.parent(), &item(kKaisa));
  EXPECT_EQ(item(kKaisa).parent(), &tree());
  EXPECT_EQ(tree().indexOfChild(&item(kKaisa)), 0);
  EXPECT_EQ(item(kKaisa).indexOfChild(&luca), 1);
  EXPECT_EQ(item(kKaisa).child(1), &luca);
  EXPECT_EQ(item(kKaisa).child(3), nullptr);
  EXPECT_EQ(item(kKaisa).indexOfChild(&item(kTom)), -1);
  EXPECT_EQ(luca.rect().topLeft(), canvas.mapToGlobal(card(kLuca).topLeft()));
  const QPoint at = canvas.mapToGlobal(middle(kLuca));
  EXPECT_EQ(tree().childAt(at.x(), at.y()), &luca);
  EXPECT_EQ(luca.window(), canvas.windowHandle());
}

TEST_F(Accessibility, DescriptionsSayRolePlaceReportsAndFindings) {
  EXPECT_TRUE(description(item(kLuca))
                  .startsWith(QStringLiteral(
                      "Chief Revenue Officer (CRO), level 2, 2 of 3, 3 direct reports")))
      << description(item(kLuca)).toStdString();
  EXPECT_TRUE(
      description(item(kVacant)).startsWith(QStringLiteral("level 3, 2 of 3, 2 direct reports")))
      << description(item(kVacant)).toStdString();
  editor.moveTo(ids({kDeniz}), id(kTom));
  EXPECT_TRUE(description(item(kDeniz)).contains(QStringLiteral("error")))
      << description(item(kDeniz)).toStdString();
}

TEST_F(Accessibility, StatesFollowSelectionFocusAndFolding) {
  selection.select(id(kLuca));
  EXPECT_TRUE(item(kLuca).state().selected);
  EXPECT_TRUE(item(kLuca).state().focused);
  EXPECT_TRUE(item(kLuca).state().focusable);
  EXPECT_TRUE(item(kLuca).state().editable);
  EXPECT_TRUE(item(kLuca).state().expandable);
  EXPECT_TRUE(item(kLuca).state().expanded);
  EXPECT_FALSE(item(kTom).state().expandable);
  EXPECT_FALSE(item(kTom).state().selected);
  EXPECT_EQ(tree().focusChild(), &item(kLuca));
  document().setFolded(id(kLuca), true);
  EXPECT_TRUE(item(kLuca).state().collapsed);
  EXPECT_FALSE(item(kLuca).state().expanded);
  EXPECT_EQ(item(kLuca).childCount(), 0);
  EXPECT_TRUE(item(kTom).state().invisible);
  canvas.setScale(4);
  canvas.centreOn(id(kMette));
  EXPECT_TRUE(item(kElif).state().offscreen);
}

TEST_F(Accessibility, ActionsWorkFromOutside) {
  const auto focus = QAccessibleActionInterface::setFocusAction();
  const auto press = QAccessibleActionInterface::pressAction();
  const auto toggle = QAccessibleActionInterface::toggleAction();
  EXPECT_TRUE(item(kLuca).actionInterface()->actionNames().contains(toggle));
  EXPECT_FALSE(item(kTom).actionInterface()->actionNames().contains(toggle));
  act(item(kTom), focus);
  EXPECT_EQ(selection.current(), id(kTom));
  EXPECT_TRUE(selected().empty());
  act(item(kTom), press);
  EXPECT_EQ(selected(), ids({kTom}));
  act(item(kLuca), toggle);
  EXPECT_TRUE(document().isFolded(id(kLuca)));
  item(kMette).setText(QAccessible::Name, QStringLiteral("Mette Holm"));
  EXPECT_EQ(chart().holder(id(kMette))->name, "Mette Holm");
  EXPECT_EQ(document().history().doneCount(), 1U);
}

TEST_F(Accessibility, RemovedPositionsAreGone) {
  const QAccessible::Id known = QAccessible::uniqueId(&item(kTom));
  selection.select(id(kTom));
  editor.remove();
  EXPECT_EQ(QAccessible::accessibleInterface(known), nullptr);
  EXPECT_EQ(item(kPriya).childCount(), 2);
  document().undo();
  EXPECT_EQ(name(item(kTom)), QStringLiteral("Tom Berg"));
  open(test::fivePeople());
  EXPECT_EQ(tree().child(0)->childCount(), 2);
}

TEST_F(Accessibility, DottedLinesAreRelations) {
  const auto managers = item(kSelin).relations(QAccessible::Controller);
  QStringList names;
  for (const auto& [other, relation] : managers) names.append(name(*other));
  EXPECT_EQ(names, QStringList({QStringLiteral("Deniz Öztürk"), QStringLiteral("Elif Yıldız")}));
}

// Screen readers ask about one card at a time; a large chart must not be made for each question.
TEST_F(Accessibility, OnlyThoseAskedAboutAreMade) {
  open(test::largeChart(5'000));
  EXPECT_LE(canvas.accessibleCount(), 1U);
  QAccessibleInterface* at = &tree();
  std::size_t asked = 0;
  while (at->childCount() > 0 && at->child(0) != nullptr) {
    at = at->child(0);
    ++asked;
    EXPECT_FALSE(name(*at).isEmpty());
    EXPECT_FALSE(description(*at).isEmpty());
    EXPECT_TRUE(at->rect().isValid());
    EXPECT_TRUE(at->state().focusable);
    EXPECT_EQ(at->parent()->indexOfChild(at), 0);
  }
  EXPECT_GE(asked, 4U);
  EXPECT_LE(canvas.accessibleCount(), asked + 1);
  // Somebody far down: with those above, nobody else.
  QAccessibleInterface& last = item(4'999);
  std::size_t above = 0;
  for (auto* up = last.parent(); up != nullptr && up != &tree(); up = up->parent()) ++above;
  EXPECT_GE(above, 3U);
  EXPECT_LE(canvas.accessibleCount(), asked + above + 2);
}

// Everybody once, and nobody made who was not asked about: a walk costs what there is to say.
// bench_accessible measures its time.
TEST_F(Accessibility, AWalkOverFiveThousandMeetsEverybodyOnce) {
  open(test::largeChart(5'000));
  std::set<QAccessibleInterface*> met;
  std::vector<QAccessibleInterface*> next{&tree()};
  while (!next.empty()) {
    QAccessibleInterface* at = next.back();
    next.pop_back();
    for (int i = 0; i < at->childCount(); ++i) {
      const std::size_t before = canvas.accessibleCount();
      QAccessibleInterface* child = at->child(i);
      ASSERT_NE(child, nullptr);
      ASSERT_LE(canvas.accessibleCount(), before + 1);
      if (child->role() != QAccessible::TreeItem) continue;
      EXPECT_TRUE(met.insert(child).second);
      EXPECT_FALSE(name(*child).isEmpty());
      next.push_back(child);
    }
  }
  EXPECT_EQ(met.size(), chart().positionCount());
  EXPECT_EQ(canvas.accessibleCount(), chart().positionCount());
  // Asked again, nobody is made again.
  EXPECT_TRUE(met.contains(tree().child(0)->child(0)));
  EXPECT_EQ(canvas.accessibleCount(), chart().positionCount());
}

TEST_F(Accessibility, TheFieldOfTheEditorIsAChildOfTheTree) {
  canvas.edit(id(kTom), Editor::Part::Name);
  bool found = false;
  for (int i = 0; i < tree().childCount(); ++i) {
    QAccessibleInterface* child = tree().child(i);
    EXPECT_EQ(tree().indexOfChild(child), i);
    found = found || child->role() == QAccessible::EditableText;
  }
  EXPECT_TRUE(found);
}

}  // namespace
}  // namespace arborg::ui
