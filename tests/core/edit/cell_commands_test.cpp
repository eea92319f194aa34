#include "core/edit/commands/cell_commands.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/edit/commands/field_commands.h"
#include "tests/core/edit/command_fixture.h"
#include "tests/support/chart_invariants.h"
#include "tests/support/random_organisation.h"

namespace arborg::edit {
namespace {

using ::testing::ElementsAre;

class CellCommands : public CommandTest {
 protected:
  CellCommands() { start("a[ceo]:Ann\n  b:Bo\n    c:Çem\n  v[cro]\n  d:Bo\n"); }

  Cell cell(std::string_view key, CellField field, std::string text) const {
    return {at(key), field, std::move(text)};
  }
  void write(std::vector<Cell> cells, VacantSeats vacant = VacantSeats::Refuse,
             const NewRows& rows = {}) {
    CellPlan made = setCells(chart, cells, vacant, rows);
    EXPECT_TRUE(made.refused.empty());
    run(std::move(made.plan));
  }
  std::vector<std::pair<std::size_t, Code>> refusals(std::vector<Cell> cells,
                                                     const NewRows& rows = {}) const {
    std::vector<std::pair<std::size_t, Code>> list;
    const CellPlan made = setCells(chart, cells, VacantSeats::Refuse, rows);
    for (const CellRefusal& refusal : made.refused) list.emplace_back(refusal.at, refusal.why.code);
    EXPECT_EQ(made.plan.hasError(), true);
    return list;
  }
  std::string text(std::string_view key, const FieldRef& field) const {
    return fieldText(chart, at(key), field);
  }
};

TEST_F(CellCommands, OneCellIsItsOwnCommand) {
  write({cell("b", PositionField::Department, " Sales ")});
  EXPECT_EQ(text("b", PositionField::Department), "Sales");
  EXPECT_EQ(name.code, Code::UndoSetField);
  EXPECT_THAT(selected, ElementsAre("b"));
}

TEST_F(CellCommands, ManyCellsAreOneStep) {
  write({cell("a", PositionField::Quota, "100"), cell("a", PositionField::Title, "Boss"),
         cell("c", PositionField::Quota, "2.5"), cell("c", PersonField::Email, "c@x.org")});
  EXPECT_EQ(text("a", PositionField::Quota), "100");
  EXPECT_EQ(text("a", PositionField::Title), "Boss");
  EXPECT_EQ(text("c", PositionField::Quota), "2.5");
  EXPECT_EQ(text("c", PersonField::Email), "c@x.org");
  EXPECT_EQ(name, Message(Code::UndoSetCells, {{"count", std::int64_t{4}}}));
  EXPECT_EQ(history.doneCount(), 1U);
}

TEST_F(CellCommands, OneColumnIsNamedByItsField) {
  write({cell("a", PositionField::Quota, "100"), cell("c", PositionField::Quota, "200")});
  EXPECT_EQ(name, Message(Code::UndoSetFieldOfSeveral,
                          {{"field", Term{TermKind::Field, "quota"}}, {"count", std::int64_t{2}}}));
}

TEST_F(CellCommands, WhoeverComesInTheSameStepHasTheirFields) {
  write({cell("v", PersonField::Email, "v@x.org"), cell("v", Skill::Closing, "4"),
         cell("v", PersonField::Name, "Vera")});
  EXPECT_EQ(nameAt("v"), "Vera");
  EXPECT_EQ(text("v", PersonField::Email), "v@x.org");
  EXPECT_EQ(text("v", Skill::Closing), "4");
}

TEST_F(CellCommands, NothingIsHalfDone) {
  EXPECT_THAT(refusals({cell("a", PositionField::Quota, "100"),
                        cell("b", PositionField::Quota, "much"), cell("v", PersonField::Phone, "1"),
                        cell("a", PositionField::Key, "b"), cell("c", ReportsTo{}, "Nobody"),
                        cell("c", ReportsTo{}, "Bo"), cell("a", PositionField::Fte, "-1")}),
              ElementsAre(std::pair(1, Code::EditNotANumber), std::pair(2, Code::EditNobodyThere),
                          std::pair(3, Code::EditKeyTaken), std::pair(4, Code::EditUnknownManager),
                          std::pair(5, Code::EditAmbiguousManager),
                          std::pair(6, Code::EditValueOutOfRange)));
}

TEST_F(CellCommands, VacantSeatsCanBePassedOver) {
  write({cell("b", PersonField::Phone, "1"), cell("v", PersonField::Phone, "1"),
         cell("c", PersonField::Phone, "1")},
        VacantSeats::PassOver);
  EXPECT_EQ(text("c", PersonField::Phone), "1");
  // Nothing is not refused anywhere.
  write({cell("v", PersonField::Phone, ""), cell("c", PersonField::Phone, "")});
}

TEST_F(CellCommands, WhatIsThereAlreadyIsNoChange) {
  EXPECT_EQ(errorOf(setCells(chart, std::vector{cell("a", PersonField::Name, "Ann"),
                                                cell("b", ReportsTo{}, "ANN")})
                        .plan),
            Code::EditNothingToDo);
}

TEST_F(CellCommands, ManagersAreFoundByKeyNameAndTitle) {
  write({cell("d", ReportsTo{}, "c")});
  EXPECT_EQ(chart.manager(at("d")), at("c"));
  EXPECT_EQ(name.code, Code::UndoMove);
  write({cell("d", ReportsTo{}, "çEM"), cell("b", ReportsTo{}, "")});
  EXPECT_EQ(chart.manager(at("d")), at("c"));
  EXPECT_EQ(chart.manager(at("b")), std::nullopt);
  write({cell("v", PositionField::Title, "Chief"), cell("c", ReportsTo{}, "chief")});
  EXPECT_EQ(chart.manager(at("c")), at("v"));
  // By the names that they have afterwards.
  write({cell("d", ReportsTo{}, "Dora"), cell("v", PersonField::Name, "Dora")});
  EXPECT_EQ(chart.manager(at("d")), at("v"));
}

TEST_F(CellCommands, AChainIsTurnedAround) {
  start("a:A\n  b:B\n    c:C\n      d:D\n");
  write({cell("a", ReportsTo{}, "b"), cell("b", ReportsTo{}, "c"), cell("c", ReportsTo{}, "d"),
         cell("d", ReportsTo{}, "")});
  EXPECT_EQ(chart.manager(at("a")), at("b"));
  EXPECT_EQ(chart.manager(at("b")), at("c"));
  EXPECT_EQ(chart.manager(at("c")), at("d"));
  EXPECT_EQ(chart.manager(at("d")), std::nullopt);
  EXPECT_EQ(name, Message(Code::UndoMoveSeveral, {{"count", std::int64_t{4}}}));
}

TEST_F(CellCommands, CirclesAreRefusedWhereTheyAre) {
  EXPECT_THAT(
      refusals(
          {cell("a", ReportsTo{}, "c"), cell("d", ReportsTo{}, "c"), cell("v", ReportsTo{}, "v")}),
      ElementsAre(std::pair(0, Code::EditOntoOwnReport), std::pair(2, Code::EditOntoItself)));
}

TEST_F(CellCommands, RowsBelowTheLastBecomeSeats) {
  NewRows rows;
  rows.manager = at("a");
  rows.rows.push_back({0, "Eve", "Seller", "", "", {}, {{PositionField::Quota, "5"}}});
  rows.rows.push_back({0, "Fay", "", "", "Eve", {}, {}});
  write({cell("c", PersonField::Name, "Cem")}, VacantSeats::Refuse, rows);
  EXPECT_EQ(chart.positionCount(), 7U);
  EXPECT_EQ(nameAt("c"), "Cem");
  const PositionId eve = chart.reports(at("a")).back();
  EXPECT_EQ(chart.holder(eve)->name, "Eve");
  EXPECT_EQ(chart.holder(chart.reports(eve).front())->name, "Fay");
  EXPECT_EQ(name, Message(Code::UndoSetCells, {{"count", std::int64_t{3}}}));

  rows.rows[1].fields.emplace_back(PositionField::Fte, "half");
  EXPECT_THAT(refusals({cell("c", PersonField::Name, "X")}, rows),
              ElementsAre(std::pair(2, Code::EditNotANumber)));
}

TEST_F(CellCommands, ATitleBringsTheRoleThatItIsSaidToBring) {
  Cell title = cell("b", PositionField::Title, "VP Sales");
  title.role = chart.findRole("vp_sales");
  write({title});
  EXPECT_EQ(chart.roleOf(at("b")).key, "vp_sales");
  history.undo(chart);
  EXPECT_EQ(text("b", PositionField::Title), "");
}

// Whatever is written into whichever cells: all or nothing, the tree stays one, undo leads back.
RC_GTEST_PROP(CellCommandsProperties, AnyCellsKeepTheChartWhole, ()) {
  const auto seed = *rc::gen::arbitrary<std::uint64_t>();
  test::OrganisationOptions options;
  options.positions = 30;
  options.vacantPercent = 20;
  Chart chart = test::randomOrganisation(seed, options);
  const auto order = chart.displayOrder();
  const std::vector<std::string> texts = {"",  "5", "many", chart.position(order[3]).key,
                                          "X", "0", "ceo",  chart.position(order[9]).key};
  const std::vector<CellField> fields = {
      PersonField::Name,    PersonField::Email, PositionField::Title,
      PositionField::Quota, ReportsTo{},        ReportsTo{},
      PositionField::Role,  Skill::Closing,     PositionField::Key};
  std::vector<Cell> cells;
  const int count = *rc::gen::inRange(1, 12);
  for (int i = 0; i < count; ++i) {
    cells.push_back({order[*rc::gen::inRange<std::size_t>(0, order.size())],
                     fields[*rc::gen::inRange<std::size_t>(0, fields.size())],
                     texts[*rc::gen::inRange<std::size_t>(0, texts.size())]});
  }
  CellPlan made = setCells(chart, cells);
  RC_ASSERT(made.refused.empty() || made.plan.hasError());
  if (made.plan.hasError()) return;
  const std::string before = test::dump(chart);
  History history;
  history.commit(chart, std::move(made.plan).value());
  RC_ASSERT(test::brokenInvariant(chart).empty());
  history.undo(chart);
  RC_ASSERT(test::dump(chart) == before);
}

}  // namespace
}  // namespace arborg::edit
