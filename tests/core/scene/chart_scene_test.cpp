#include "core/scene/chart_scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/edit/transaction.h"
#include "tests/support/golden.h"
#include "tests/support/random_tree.h"
#include "tests/support/ratings.h"
#include "tests/support/sales_chart.h"
#include "tests/support/scene_doubles.h"

namespace arborg::scene {
namespace {

constexpr PositionId kChief(0);
constexpr PositionId kRevenue(1);
constexpr PositionId kVacant(2);
constexpr PositionId kGiulia(3);
constexpr PositionId kMarco(4);

class ChartSceneTest : public testing::Test {
 protected:
  void show(Chart chart) {
    m_chart = std::move(chart);
    m_scene.rebuild(m_chart);
  }
  std::string drawn(double scale) {
    m_scene.displayList(m_scene.drawingBounds(), scale, m_list);
    return dump(m_list);
  }
  std::size_t count(Part part) const {
    return static_cast<std::size_t>(std::count_if(m_list.items().begin(), m_list.items().end(),
                                                  [&](const Item& i) { return i.part == part; }));
  }
  Point middle(PositionId id) const {
    const Box box = m_scene.boxOf(id).value();
    return {box.x + box.width / 2, box.y + box.height / 2};
  }

  test::FixedMeasurer m_measurer;
  test::PlainWords m_words;
  Chart m_chart;
  ChartScene m_scene{m_measurer, m_words, paperTheme()};
  DisplayList m_list;
};

TEST_F(ChartSceneTest, DrawsFivePeople) {
  show(test::fivePeople());
  m_scene.setSeverities({Severity::Off, Severity::Warning, Severity::Error, Severity::Notice});
  test::expectGolden("scene/five_full.txt", drawn(1));
}

TEST_F(ChartSceneTest, DrawsOnlyNamesFromSomeWayOff) {
  show(test::fivePeople());
  test::expectGolden("scene/five_names.txt", drawn(0.4));
}

TEST_F(ChartSceneTest, DrawsBlocksFromFar) {
  show(test::fivePeople());
  m_scene.setSeverities({Severity::Off, Severity::Warning, Severity::Error, Severity::Notice});
  test::expectGolden("scene/five_blocks.txt", drawn(0.2));
}

TEST_F(ChartSceneTest, ChangesDetailWithTheScale) {
  EXPECT_EQ(detailFor(2), Detail::Full);
  EXPECT_EQ(detailFor(0.5), Detail::Full);
  EXPECT_EQ(detailFor(0.49), Detail::Names);
  EXPECT_EQ(detailFor(0.25), Detail::Names);
  EXPECT_EQ(detailFor(0.24), Detail::Blocks);
  EXPECT_EQ(detailFor(0.08), Detail::Blocks);
  EXPECT_EQ(detailFor(0.079), Detail::Overview);

  show(test::fivePeople());
  drawn(1);
  EXPECT_EQ(count(Part::Card), 5U);
  EXPECT_EQ(count(Part::Avatar), 4U * 2 + 3);
  EXPECT_TRUE(m_list.fills().empty());
  drawn(0.3);
  EXPECT_EQ(count(Part::Card), 5U);
  EXPECT_EQ(count(Part::Avatar), 0U);
  drawn(0.1);
  EXPECT_TRUE(m_list.items().empty());
  EXPECT_GE(m_list.fills().size(), 5U);
  drawn(0.02);
  EXPECT_TRUE(m_list.items().empty());
  EXPECT_EQ(m_list.fills().size(), 5U) << "lines of a few px are not worth drawing";
  drawn(0.0001);
  EXPECT_EQ(m_list.fills().size(), 1U) << "all of it is one point";

  m_scene.displayList(m_scene.drawingBounds(), 0.0001, m_list, Detail::Full);
  EXPECT_EQ(count(Part::Card), 5U) << "an export asks for everything at any scale";
}

TEST_F(ChartSceneTest, DrawsOnlyWhatTouchesTheClip) {
  test::Random random(3);
  test::SalesChart sales;
  std::vector<PositionId> everybody;
  for (std::uint32_t i = 0; i < 5000; ++i) {
    const std::optional<PositionId> manager =
        i == 0 ? std::nullopt : std::optional(everybody[random.between(i / 8, (i - 1) / 4)]);
    everybody.push_back(sales.add("Person " + std::to_string(i), BuiltInRole::Other, manager));
  }
  show(sales.take());
  const Box bounds = m_scene.bounds();
  for (int round = 0; round < 50; ++round) {
    const Box clip{bounds.width * static_cast<float>(random.between(0, 90)) / 100,
                   bounds.height * static_cast<float>(random.between(0, 90)) / 100, 1600, 1000};
    m_scene.displayList(clip, 1, m_list);
    // Every card that touches the clip is there ...
    std::set<std::uint32_t> cards;
    for (const Item& item : m_list.items()) {
      if (item.part == Part::Card) cards.insert(item.position);
    }
    for (const PositionId id : everybody) {
      if (m_scene.boxOf(id).value().touches(clip)) {
        EXPECT_TRUE(cards.contains(id.value()));
      }
    }
    // ... and what is not near it is not: 160 x 64 px a card at least, a dozen shapes for each.
    EXPECT_LE(cards.size(), (1648U / 160 + 2) * (1048U / 64 + 2));
    EXPECT_LE(m_list.items().size(), cards.size() * 16 + 200);
  }
}

TEST_F(ChartSceneTest, FindsWhatLiesUnderAPoint) {
  show(test::fivePeople());
  m_scene.setSeverities({Severity::Off, Severity::Warning});
  EXPECT_EQ(m_scene.hit(middle(kGiulia), 1), (Hit{kGiulia, Part::Card}));
  const Box revenue = m_scene.boxOf(kRevenue).value();
  EXPECT_EQ(m_scene.hit({revenue.right() - 12, revenue.y + 12}, 1), (Hit{kRevenue, Part::Badge}));
  const Box giulia = m_scene.boxOf(kGiulia).value();
  EXPECT_EQ(m_scene.hit({giulia.right() - 12, giulia.y + 12}, 1), (Hit{kGiulia, Part::Card}));
  const Box handle = m_scene.foldHandleOf(kVacant).value();
  EXPECT_EQ(m_scene.hit({handle.x + 2, handle.bottom() - 1}, 1), (Hit{kVacant, Part::FoldHandle}));
  EXPECT_EQ(m_scene.hit({handle.x + 2, handle.bottom() + 2}, 1), (Hit{kVacant, Part::FoldHandle}))
      << "24 px are easier to hit than 18";
  EXPECT_EQ(m_scene.hit({-50, -50}, 1), std::nullopt);
  EXPECT_EQ(m_scene.foldHandleOf(kMarco), std::nullopt);
  EXPECT_EQ(m_scene.hit(middle(kMarco), 0.01), (Hit{kMarco, Part::Card}));
}

TEST_F(ChartSceneTest, FoldsABranchAway) {
  show(test::fivePeople());
  m_scene.setFolded(kChief, true);
  EXPECT_EQ(m_scene.boxOf(kVacant), std::nullopt);
  const std::string text = drawn(1);
  EXPECT_EQ(count(Part::Card), 1U);
  EXPECT_NE(text.find("\"+4\""), std::string::npos) << "how many are hidden";
  m_scene.setFolded(kChief, false);
  drawn(1);
  EXPECT_EQ(count(Part::Card), 5U);
}

TEST_F(ChartSceneTest, ShowsOneBranchOrAFewLevels) {
  show(test::fivePeople());
  ViewState view;
  view.visibility.root = kVacant;
  m_scene.setView(view);
  drawn(1);
  EXPECT_EQ(count(Part::Card), 3U);
  EXPECT_EQ(count(Part::DottedLine), 0U) << "one end of it is not shown";

  view.visibility = {};
  view.visibility.depth = 1;
  m_scene.setView(view);
  drawn(1);
  EXPECT_EQ(count(Part::Card), 3U);
  EXPECT_EQ(m_scene.tree().hiddenBelow(m_scene.tree().row(kVacant).value()), 2U);

  view.visibility = {};
  view.visibility.root = PositionId(77);
  m_scene.setView(view);
  drawn(1);
  EXPECT_EQ(count(Part::Card), 5U) << "a branch that has gone leaves the whole chart";
}

TEST_F(ChartSceneTest, TurnsWithTheLayout) {
  show(test::fivePeople());
  EXPECT_LT(m_scene.boxOf(kChief)->y, m_scene.boxOf(kVacant)->y);
  ViewState view;
  view.direction = ChartDirection::LeftRight;
  m_scene.setView(view);
  EXPECT_LT(m_scene.boxOf(kChief)->right(), m_scene.boxOf(kVacant)->x);
  const Box handle = m_scene.foldHandleOf(kChief).value();
  EXPECT_TRUE(handle.touches(m_scene.boxOf(kChief).value()));
  EXPECT_GT(handle.right(), m_scene.boxOf(kChief)->right());
}

TEST_F(ChartSceneTest, ABranchOfItsOwnDirectionHasItsHandleWhereItGrows) {
  show(test::fivePeople());
  edit::Transaction transaction(m_chart);
  transaction.apply(
      edit::SetPositionField{kVacant, edit::PositionField::Direction, ChartDirection::LeftRight});
  transaction.commit();
  EXPECT_TRUE(m_scene.update(m_chart, transaction.changes()));
  const Box head = m_scene.boxOf(kVacant).value();
  EXPECT_GT(m_scene.boxOf(kGiulia)->x, head.right());
  EXPECT_GT(m_scene.foldHandleOf(kVacant)->right(), head.right());
  EXPECT_GT(m_scene.foldHandleOf(kChief)->bottom(), m_scene.boxOf(kChief)->bottom());
  m_scene.setFolded(kVacant, true);
  EXPECT_FALSE(m_scene.boxOf(kGiulia).has_value());
  m_scene.setFolded(kVacant, false);
  EXPECT_EQ(m_scene.boxOf(kVacant), head);
}

TEST_F(ChartSceneTest, RowsOfGradesHaveCaptionsAndLines) {
  show(test::fivePeople());
  ViewState view;
  view.layout = ChartLayout::GradeRows;
  for (const ChartDirection direction :
       {ChartDirection::TopDown, ChartDirection::BottomUp, ChartDirection::LeftRight}) {
    view.direction = direction;
    m_scene.setView(view);
    const auto& rows = m_scene.layout().gradeRows;
    ASSERT_GE(rows.size(), 3U);
    drawn(1);
    EXPECT_EQ(m_list.fills().size(), rows.size() - 1);
    const bool sideways = direction == ChartDirection::LeftRight;
    const auto captionsOutside =
        std::count_if(m_list.items().begin(), m_list.items().end(), [&](const Item& item) {
          return item.shape == Shape::Text && item.part == Part::Caption &&
                 (sideways ? item.box.y < 0 : item.box.x + item.box.width < 0);
        });
    EXPECT_EQ(captionsOutside, std::count_if(rows.begin(), rows.end(), [](const auto& row) {
                return row.grade != layout::kNoGrade;
              }));
    for (const Fill& line : m_list.fills()) {
      for (std::uint32_t row = 0; row < m_scene.tree().size(); ++row) {
        EXPECT_FALSE(line.box.touches(*m_scene.boxOf(m_scene.tree().position(row))));
      }
    }
  }
  // Scrolled to where the edge of the chart is out of sight, they stand at the edge of the view.
  view.direction = ChartDirection::TopDown;
  m_scene.setView(view);
  m_scene.displayList({50, 0, 400, 2000}, 1, m_list);
  for (const Item& item : m_list.items()) {
    if (item.shape == Shape::Text && item.part == Part::Caption && item.position == kNobody) {
      EXPECT_EQ(item.box.x, 54);
    }
  }
}

TEST_F(ChartSceneTest, DimsWhatItIsTold) {
  show(test::fivePeople());
  const std::string before = drawn(1);
  m_scene.setDimmed({kGiulia});
  const std::string dimmed = drawn(1);
  EXPECT_NE(before, dimmed);
  const std::string far = drawn(0.1);
  m_scene.setDimmed({});
  EXPECT_EQ(drawn(1), before);
  EXPECT_NE(drawn(0.1), far);
}

TEST_F(ChartSceneTest, AnEmptyChartIsAnEmptyPicture) {
  show(Chart());
  for (const double scale : {1.0, 0.3, 0.1, 0.01}) {
    drawn(scale);
    EXPECT_TRUE(m_list.empty());
  }
  EXPECT_EQ(m_scene.hit({0, 0}, 1), std::nullopt);
}

// Whatever is edited, the scene kept up to date is the one built anew.
TEST_F(ChartSceneTest, FollowsRandomChanges) {
  show(test::salesOrganisation());
  test::Random random(11);
  int compared = 0;
  constexpr int kFixed = 150;
  for (int round = 0; round < 300; ++round) {
    if (round == kFixed) {
      ViewState view;
      view.layout = ChartLayout::SideBySide;
      m_scene.setView(view);
    }
    const std::vector<PositionId> order = m_chart.displayOrder();
    const PositionId id = order[random.between(0, static_cast<std::uint32_t>(order.size()) - 1)];
    const PositionId other = order[random.between(0, static_cast<std::uint32_t>(order.size()) - 1)];
    edit::Transaction transaction(m_chart);
    switch (random.between(0, 6)) {
      case 0:
        if (m_chart.isInBranch(other, id)) continue;
        transaction.apply(edit::MovePosition{
            id, other,
            static_cast<std::uint32_t>(
                m_chart.manager(id) == other ? 0 : m_chart.reports(other).size())});
        break;
      case 1: {
        Position position;
        position.key = "n" + std::to_string(round);
        transaction.apply(edit::InsertPosition{m_chart.nextPositionId(), position, other, 0});
        break;
      }
      case 2:
        if (!m_chart.reports(id).empty() || !m_chart.relationsOf(id).empty() || order.size() < 5)
          continue;
        transaction.apply(edit::RemovePosition{id});
        break;
      case 3:
        transaction.apply(edit::SetPositionField{id, edit::PositionField::Title,
                                                 std::string(random.between(0, 50), 'x')});
        break;
      case 4:
        transaction.apply(edit::SetHolder{id, std::nullopt});
        break;
      case 5:
        transaction.apply(
            edit::SetPositionField{id, edit::PositionField::Arrangement,
                                   kArrangements[random.between(0, kArrangements.size() - 1)]});
        break;
      case 6: {
        DocumentSettings settings = m_chart.settings();
        settings.cardFields = {random.chance(50) ? "department" : "quota"};
        if (random.chance(50))
          settings.cardFields.insert(settings.cardFields.end(),
                                     {"branch.headcount", "branch.vacant"});
        transaction.apply(edit::SetSettings{settings});
        break;
      }
    }
    transaction.commit();
    m_scene.update(m_chart, transaction.changes());
    const std::string kept = drawn(1);
    ChartScene fresh(m_measurer, m_words, paperTheme());
    fresh.setView(m_scene.view());
    // In the automatic layout the arrangements are kept over edits on purpose.
    fresh.rebuild(m_chart, m_scene.fit());
    fresh.displayList(fresh.drawingBounds(), 1, m_list);
    ASSERT_EQ(kept, dump(m_list)) << "round " << round;
    ++compared;
  }
  EXPECT_GT(compared, 130);
}

TEST_F(ChartSceneTest, TellsWhetherCardsMoved) {
  show(test::fivePeople());
  const auto changed = [&](edit::Edit edit) {
    edit::Transaction transaction(m_chart);
    transaction.apply(std::move(edit));
    transaction.commit();
    return m_scene.update(m_chart, transaction.changes());
  };
  EXPECT_FALSE(
      changed(edit::SetPositionField{kGiulia, edit::PositionField::Note, std::string("x")}));
  EXPECT_FALSE(changed(edit::SetPersonField{PersonId(0), edit::PersonField::Name, "Kaisa V"}));
  EXPECT_TRUE(changed(edit::MovePosition{kGiulia, kRevenue, 0}));
  EXPECT_TRUE(changed(edit::SetPositionField{
      kGiulia, edit::PositionField::Title, std::string("A title of some length that needs room")}));
}

TEST_F(ChartSceneTest, HitsTheSignOfATypeAndTheRingOfASearch) {
  test::SalesChart sales;
  const PositionId cro = sales.add("Luca Esposito", BuiltInRole::Cro, std::nullopt);
  const PositionId cso = sales.add("", BuiltInRole::Cso, cro);
  sales.builder().person(PersonId(0)).skills = test::ratings("555555/222222");
  Search search;
  search.opened = true;
  sales.builder().position(cso).search = search;
  show(sales.take());
  drawn(1);
  EXPECT_GT(count(Part::TypeSign), 0U);
  EXPECT_GT(count(Part::Progress), 0U);
  const auto hitIn = [&](PositionId id, float x, float y) {
    const Box box = m_scene.boxOf(id).value();
    return m_scene.hit({box.x + x * box.width, box.y + y * box.height}, 1);
  };
  EXPECT_EQ(hitIn(cro, 0.93F, 0.75F), (Hit{cro, Part::TypeSign}));
  EXPECT_EQ(hitIn(cro, 0.15F, 0.5F), (Hit{cro, Part::Card}));
  EXPECT_EQ(hitIn(cso, 0.15F, 0.5F), (Hit{cso, Part::Progress}));
  EXPECT_EQ(hitIn(cso, 0.93F, 0.75F), (Hit{cso, Part::Card}));
}

TEST_F(ChartSceneTest, WritesOverItsMemory) {
  show(test::salesOrganisation());
  drawn(1);
  const auto* const items = m_list.items().data();
  drawn(1);
  EXPECT_EQ(items, m_list.items().data());
}

// A chain deeper than any stack.
TEST_F(ChartSceneTest, StandsAVeryDeepChain) {
  test::SalesChart sales;
  std::optional<PositionId> last;
  for (int i = 0; i < 100'000; ++i) last = sales.add("", BuiltInRole::Other, last);
  show(sales.take());
  m_scene.displayList({0, 0, 1600, 1000}, 1, m_list);
  EXPECT_GT(count(Part::Card), 3U);
  EXPECT_LT(count(Part::Card), 40U);
  EXPECT_EQ(m_scene.hit(middle(*last), 1), (Hit{*last, Part::Card}));
  m_scene.setFolded(PositionId(0), true);
  EXPECT_EQ(m_scene.tree().hiddenBelow(0), 99'999U);
}

}  // namespace
}  // namespace arborg::scene
