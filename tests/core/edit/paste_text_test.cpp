#include "core/edit/commands/paste_text.h"

#include <gmock/gmock.h>

#include "core/edit/commands/field_commands.h"
#include "core/model/limits.h"
#include "core/util/message_codes.h"
#include "core/util/number.h"
#include "core/util/text.h"
#include "tests/core/edit/command_fixture.h"

namespace arborg::edit {
namespace {

using testing::ElementsAre;

// "0 Anna|CEO" for each row.
std::vector<std::string> shown(const std::vector<PastedRow>& rows) {
  std::vector<std::string> lines;
  for (const PastedRow& row : rows) {
    lines.push_back(formatInteger(static_cast<std::int64_t>(row.depth)) + " " + row.name +
                    (row.title.empty() ? "" : "|" + row.title));
  }
  return lines;
}
std::vector<std::string> listed(std::string_view text) {
  return shown(parseIndentedList(text));
}

TEST(TextOutline, readsIndentationByTabsAndSpaces) {
  EXPECT_THAT(listed("Anna\n\tBo\n\t\tCy\n\tDi\nEd\n"),
              ElementsAre("0 Anna", "1 Bo", "2 Cy", "1 Di", "0 Ed"));
  EXPECT_THAT(listed("Anna\r\n  Bo\r\n    Cy\r\n  Di"),
              ElementsAre("0 Anna", "1 Bo", "2 Cy", "1 Di"));
  EXPECT_THAT(listed("  Anna\r     Bo\r   Cy"), ElementsAre("0 Anna", "1 Bo", "1 Cy"));
  EXPECT_THAT(listed("Anna\n    Bo\n\tCy\n  \tDi\n"),
              ElementsAre("0 Anna", "1 Bo", "1 Cy", "1 Di"));  // a tab stop of four
  EXPECT_THAT(listed("      Anna\nBo\n  Cy"), ElementsAre("0 Anna", "0 Bo", "1 Cy"));
  EXPECT_THAT(listed("\n \n\t\n"), testing::IsEmpty());
}

TEST(TextOutline, takesBulletsAndNumbersOff) {
  EXPECT_THAT(listed("- Anna\n  * Bo\n    \xE2\x80\xA2 Cy\n    + Di\n\xE2\x80\x93 Ed"),
              ElementsAre("0 Anna", "1 Bo", "2 Cy", "2 Di", "0 Ed"));
  EXPECT_THAT(listed("\xE2\x80\xA2\tAnna\n  o\tBo\n    1.\tCy"),
              ElementsAre("0 Anna", "1 Bo", "2 Cy"));
  EXPECT_THAT(listed("1. Anna\n1.1. Bo\n1.2 Cy\n1.2.1 Di\n2) Ed"),
              ElementsAre("0 Anna", "1 Bo", "1 Cy", "2 Di", "0 Ed"));
  EXPECT_THAT(listed("1. Anna\n  1. Bo\n  2. Cy"), ElementsAre("0 Anna", "1 Bo", "1 Cy"));
  EXPECT_THAT(listed("3 Amigos\n-Bo\n*\n1.5x"), ElementsAre("0 3 Amigos", "0 -Bo", "0 1.5x"));
}

TEST(TextOutline, findsTitles) {
  EXPECT_THAT(listed("Anna Lee, CEO\nBo - VP, Sales\nCy \xE2\x80\x93 CRO\nDi (CSO (interim))\n"
                     "Ed-Erik\nFlo (x) y\n, Sales Manager\nGus,"),
              ElementsAre("0 Anna Lee|CEO", "0 Bo|VP, Sales", "0 Cy|CRO", "0 Di|CSO (interim)",
                          "0 Ed-Erik", "0 Flo (x) y", "0 |Sales Manager", "0 Gus"));
}

TEST(TextOutline, tellsCellsFromLists) {
  EXPECT_TRUE(looksLikeCells("Anna\tCEO"));
  EXPECT_TRUE(looksLikeCells("Anna\n\tBo\tVP"));
  EXPECT_FALSE(looksLikeCells("Anna\n\t\tBo\n-\tCy\n1.\tDi"));
}

TEST(TextOutline, readsCells) {
  EXPECT_EQ(parseCells("a\tb\r\n\r\n\t\nc\td\t\n"), (Cells{{"a", "b"}, {"c", "d", ""}}));
  EXPECT_EQ(parseCells("\"a\tb\nc\"\t\"say \"\"x\"\"\"\nd"),
            (Cells{{"a\tb\nc", "say \"x\""}, {"d"}}));
  EXPECT_EQ(parseCells("\"Big\" Bob\tx\n\"open\ty"),
            (Cells{{"\"Big\" Bob", "x"}, {"\"open", "y"}}));
  const auto rows = rowsOfCells(parseCells(
      "Anna\tCEO\n\tBo\tCRO\tSales\tbo@x.org\tlikes tea\tand cake\n\t\t1.\tCy\tVP\n\tDi"));
  EXPECT_THAT(shown(rows), ElementsAre("0 Anna|CEO", "1 Bo|CRO", "2 Cy|VP", "1 Di"));
  using Field = std::pair<PastedField, std::string>;
  EXPECT_THAT(rows[1].fields, ElementsAre(Field{PositionField::Department, "Sales"},
                                          Field{PersonField::Email, "bo@x.org"},
                                          Field{PositionField::Note, "likes tea, and cake"}));
}

class PasteText : public CommandTest {
 protected:
  PasteText() { start("vp[vp_sales]:Anna\n  sm[sales_manager]:Bo\n"); }

  static TextReaders readers() {
    TextReaders readers;
    readers.roleOfTitle = [](std::string_view title) -> std::optional<RoleId> {
      if (title == "AE") return roleId(BuiltInRole::AccountExecutive);
      return std::nullopt;
    };
    return readers;
  }
};

TEST_F(PasteText, putsAListBelowAManager) {
  run(pasteText(chart, "Cy\n  Di, AE\n  Ed, Wizard\n  AE\nFlo", at("vp"), 0, readers()));
  EXPECT_EQ(tree(), R"(
vp
  n3
    n4
    n5
    n6!
  n7
  sm
)");
  EXPECT_EQ(nameAt("n4"), "Di");
  EXPECT_EQ(chart.roleOf(at("n3")).key, "sales_manager");  // as usual below a VP
  EXPECT_EQ(chart.roleOf(at("n4")).key, "account_executive");
  EXPECT_EQ(chart.roleOf(at("n5")).key, "other");  // nobody knows wizards
  EXPECT_EQ(chart.position(at("n6")).title, "AE");
  EXPECT_EQ(chart.roleOf(at("n6")).key, "account_executive");
  EXPECT_EQ(name, Message(Code::UndoPaste, {{"count", std::int64_t{5}}}));
  EXPECT_THAT(selected, ElementsAre("n3", "n7"));
  run(pasteText(chart, "Gus\n", std::nullopt));
  EXPECT_EQ(chart.roots().size(), 2U);
}

TEST_F(PasteText, readsCellsWithHeadersWhereSomebodyKnowsThem) {
  TextReaders headers;
  headers.readCells = [](const Cells& cells) -> std::optional<std::vector<PastedRow>> {
    if (cells[0][0] != "id") return std::nullopt;
    std::vector<PastedRow> rows;
    for (std::size_t i = 1; i < cells.size(); ++i) {
      PastedRow row;
      row.key = cells[i][0];
      row.name = cells[i][1];
      row.manager = cells[i][2];
      row.fields.emplace_back(PositionField::Quota, cells[i][3]);
      row.fields.emplace_back("Region", cells[i][4]);
      row.fields.emplace_back(Skill::Closing, cells[i][5]);
      rows.push_back(std::move(row));
    }
    return rows;
  };
  const std::string text =
      "id\tname\tmanager\tquota\tregion\tclosing\n"
      "01\tCy\t02\t100\tNorth\t5\n"
      "02\tDi\tsm\t\t\t\n"
      "vp\tEd\tCy\t5\tSouth\t\n"
      "04\tFlo\tnobody\t\t\t\n"
      "05\tGus\t06\t\t\t\n"
      "06\tHal\t05\t\t\t\n";
  run(pasteText(chart, text, at("vp"), std::nullopt, headers));
  EXPECT_EQ(tree(), R"(
vp
  sm
    02
      01
        n3
  04
  05
    06
)");
  EXPECT_EQ(chart.position(at("01")).quota, 100.0);
  const auto region = chart.findCustomField("region").value();
  EXPECT_EQ(chart.customValue(at("n3"), region), "South");
  EXPECT_EQ(chart.holder(at("01"))->skills.rating(Skill::Closing), 5);
  run(pasteText(chart, "Kim\tAE", at("vp"), std::nullopt, headers));
  EXPECT_EQ(chart.customFieldSlots(), 1U);
}

TEST_F(PasteText, saysWhyNot) {
  EXPECT_EQ(errorOf(pasteText(chart, " \n\t\n", at("vp"))), Code::EditNothingToPaste);
  EXPECT_EQ(errorOf(pasteText(chart, "", at("vp"))), Code::EditNothingToPaste);
  EXPECT_EQ(errorOf(pasteText(chart, "x", PositionId(99))), Code::EditUnknownPosition);
  EXPECT_EQ(errorOf(pasteText(chart, std::string(kMaxLineLength + 1, 'x'), at("vp"))),
            Code::EditTextTooLong);
  std::vector<PastedRow> rows(1);
  rows[0].fields.emplace_back(PositionField::Quota, "much");
  EXPECT_EQ(errorOf(pasteRows(chart, rows, at("vp"))), Code::EditNotANumber);
  rows[0].fields = {{Skill::Closing, "9"}};
  EXPECT_EQ(errorOf(pasteRows(chart, rows, at("vp"))), Code::EditValueOutOfRange);
  rows[0].fields.clear();
  rows[0].role = RoleId(500);
  EXPECT_EQ(errorOf(pasteRows(chart, rows, at("vp"))), Code::EditUnknownRole);
  rows.assign(kMaxPositions, PastedRow());
  EXPECT_EQ(errorOf(pasteRows(chart, rows, at("vp"))), Code::EditTooManyPositions);
}

// Whatever comes in, what arrives is well-formed, complete, and undone without a trace.
void pasteHostile(std::string_view text, std::size_t expected) {
  SCOPED_TRACE(std::string(text.substr(0, 40)));
  Chart chart = chartOf("vp[vp_sales]:Anna\n");
  History history;
  const std::string before = test::dump(chart);
  auto plan = pasteText(chart, text, chart.roots().front());
  ASSERT_TRUE(plan.hasValue()) << identifier(plan.error().code);
  history.commit(chart, std::move(plan).value());
  EXPECT_EQ(chart.positionCount(), expected + 1);
  EXPECT_EQ(chart.displayOrder().size(), expected + 1);
  EXPECT_TRUE(isUtf8(test::dump(chart)));
  EXPECT_EQ(test::dump(chart).find('\0'), std::string::npos);
  history.undo(chart);
  EXPECT_EQ(test::dump(chart), before);
}

TEST(PasteHostileText, ofEveryKind) {
  pasteHostile(std::string("A\0B\n\0\0C\n\x01\x02 D\x7F", 13), 3);
  pasteHostile(
      "\xFF\xFE"
      "A\n\xC0\x80\n\xED\xA0\x80 B\n\xF4\x90\x80\x80\tC",
      4);
  pasteHostile(
      "\xEF\xBB\xBF"
      "A\n\tB",
      2);
  pasteHostile(std::string(1 << 20, ' ') + "A\n" + std::string(1 << 20, '\t') + "B", 2);
  pasteHostile("A\n \t \tB\n\t    \tC\n\v\fD", 4);
  pasteHostile(std::string(500, '(') + std::string(499, ')'), 1);
  pasteHostile("\"\"\"\"\t\"\n\"\t\"\"\n\"a\"b\t\"\"\"", 2);
  pasteHostile(std::string(900, '1') + "." + std::string(50, '.') + " A\n1.1.1.1.1.1.1. B", 2);
}

TEST(PasteHostileText, ofAHundredThousandLines) {
  std::string flat;
  std::string quotes;
  std::string stairs;
  std::string numbers;
  for (int i = 0; i < 100'000; ++i) {
    flat += "Name, Title\n";
    quotes += "\"a\t\"\"b\t\"\n";
    // As deep as lines of a kilobyte allow, over and over.
    stairs += std::string(static_cast<std::size_t>(i % 1000), ' ') + "x\n";
    numbers += "1.1.1.\tx\n";
  }
  pasteHostile(flat, 100'000);
  pasteHostile(stairs, 100'000);
  pasteHostile(numbers, 100'000);
  EXPECT_GT(parseCells(quotes).size(), 0U);
}

TEST(PasteHostileText, inAChainOfManagers) {
  std::vector<PastedRow> rows(100'000);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].key = "k" + formatInteger(static_cast<std::int64_t>(i));
    rows[i].manager = "k" + formatInteger(static_cast<std::int64_t>((i + 1) % rows.size()));
  }
  Chart chart;
  History history;
  history.commit(chart, pasteRows(chart, rows, std::nullopt).value());
  EXPECT_EQ(chart.positionCount(), rows.size());
  ASSERT_EQ(chart.roots().size(), 1U);
  EXPECT_EQ(chart.position(chart.roots().front()).key, "k0");  // the first of the circle
}

}  // namespace
}  // namespace arborg::edit
