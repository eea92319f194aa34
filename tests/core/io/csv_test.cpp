#include "core/io/csv.h"
#include "core/util/message_codes.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/csv_text.h"

namespace arborg::io {
namespace {

using arborg::testing::notesOf;
using arborg::testing::rowsOf;
using Rows = std::vector<std::vector<std::string>>;

CsvTable tableOf(std::string text, CsvOptions options = {}) {
  auto table = CsvTable::read(std::move(text), options);
  EXPECT_TRUE(table.hasValue());
  return std::move(table).value();
}

CsvTable commas(std::string text) {
  CsvOptions options;
  options.separator = ',';
  return tableOf(std::move(text), options);
}

TEST(Csv, readsPlainAndQuotedCells) {
  const CsvTable table = commas("a,b,c\n1,\"x, \"\"y\"\"\nz\",\n\"\",\"\"\"\",3");
  EXPECT_EQ(rowsOf(table), (Rows{{"a", "b", "c"}, {"1", "x, \"y\"\nz", ""}, {"", "\"", "3"}}));
  EXPECT_EQ(notesOf(table), "");
  EXPECT_TRUE(table.wasQuoted(1, 1));
  EXPECT_TRUE(table.wasQuoted(2, 0));
  EXPECT_FALSE(table.wasQuoted(1, 0));
  EXPECT_FALSE(table.wasQuoted(1, 99));
}

TEST(Csv, takesEveryLineEnd) {
  const Rows expected = {{"a", "b"}, {"c", "d"}, {"e", "f"}};
  EXPECT_EQ(rowsOf(commas("a,b\nc,d\ne,f\n")), expected);
  EXPECT_EQ(rowsOf(commas("a,b\r\nc,d\r\ne,f\r\n")), expected);
  EXPECT_EQ(rowsOf(commas("a,b\rc,d\re,f")), expected);
  EXPECT_EQ(rowsOf(commas("a,b\rc,d\r\ne,f\n")), expected);
  EXPECT_EQ(rowsOf(commas("a,\"b\"\rc,\"d\"\r\ne,\"f\"\n")), expected);
}

TEST(Csv, readsTheLeastFiles) {
  EXPECT_EQ(commas("").rowCount(), 0U);
  EXPECT_EQ(commas("").columnCount(), 0U);
  EXPECT_EQ(commas("\n\r\n\r").rowCount(), 0U);
  EXPECT_EQ(rowsOf(commas("x")), (Rows{{"x"}}));
  EXPECT_EQ(rowsOf(commas(",")), (Rows{{"", ""}}));
  EXPECT_EQ(rowsOf(commas("\"\"")), (Rows{{""}}));
  EXPECT_EQ(rowsOf(commas("\xEF\xBB\xBF"
                          "a,b")),
            (Rows{{"a", "b"}}));
  EXPECT_EQ(commas("\xEF\xBB\xBF").rowCount(), 0U);
}

TEST(Csv, numbersRowsAsASpreadsheetAndLinesAsAnEditor) {
  const CsvTable table = commas("a,b\r\n\r\n1,\"x\ny\r\nz\"\n2,3\n");
  ASSERT_EQ(table.rowCount(), 3U);
  EXPECT_EQ(table.rowNumber(0), 1U);
  EXPECT_EQ(table.lineNumber(0), 1U);
  EXPECT_EQ(table.rowNumber(1), 3U);  // the blank row is a row of the sheet
  EXPECT_EQ(table.lineNumber(1), 3U);
  EXPECT_EQ(table.rowNumber(2), 4U);
  EXPECT_EQ(table.lineNumber(2), 6U);
}

TEST(Csv, reportsRaggedRows) {
  const CsvTable table = commas("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n,,\n");
  EXPECT_EQ(table.columnCount(), 3U);
  EXPECT_EQ(rowsOf(table), (Rows{{"a", "b", "c"},
                                 {"1", "2"},
                                 {"1", "2", "3", "4"},
                                 {"1", "2", "3", "", ""},
                                 {"", "", ""}}));
  EXPECT_EQ(table.cell(1, 2), "");
  EXPECT_EQ(table.cell(2, 3), "4");
  EXPECT_EQ(notesOf(table),
            "warning 2:0 line 2 csv.short-row expected=3 found=2\n"
            "warning 3:0 line 3 csv.long-row expected=3 found=4\n");
}

TEST(Csv, keepsStrayQuotesAsText) {
  const CsvTable table = commas("name,note\nJim \"Bud\" Day,5\" disk\na, \"b\"\n");
  EXPECT_EQ(rowsOf(table),
            (Rows{{"name", "note"}, {"Jim \"Bud\" Day", "5\" disk"}, {"a", " \"b\""}}));
  EXPECT_EQ(notesOf(table),
            "notice 2:1 line 2 csv.quote-in-cell\n"
            "notice 2:2 line 2 csv.quote-in-cell\n"
            "notice 3:2 line 3 csv.quote-in-cell\n");
}

TEST(Csv, keepsTextAfterAQuotedCell) {
  const CsvTable table = commas("a,b\n\"x\"y,\"p\"\"q\" \"r\"\n\"l1\nl2\" ,z\n");
  EXPECT_EQ(rowsOf(table), (Rows{{"a", "b"}, {"xy", "p\"q \"r\""}, {"l1\nl2 ", "z"}}));
  EXPECT_EQ(notesOf(table),
            "warning 2:1 line 2 csv.text-after-quote\n"
            "warning 2:2 line 2 csv.text-after-quote\n"
            "warning 3:1 line 3 csv.text-after-quote\n");
}

TEST(Csv, losesOneCellToAQuoteThatNeverEnds) {
  const CsvTable table = commas("a,b\n1,\"x\n2,y\n3,z\n");
  EXPECT_EQ(rowsOf(table), (Rows{{"a", "b"}, {"1", "\"x"}, {"2", "y"}, {"3", "z"}}));
  EXPECT_EQ(notesOf(table), "error 2:2 line 2 csv.unclosed-quote\n");
}

TEST(Csv, losesOneCellToAQuoteThatALaterCellSeemsToEnd) {
  const CsvTable table =
      commas("id,name,title\n1,\"Smith, John,Boss\n2,\"Jones, Al\",Rep\n3,\"Day\n4,\"\",\"x\"\n");
  EXPECT_EQ(rowsOf(table), (Rows{{"id", "name", "title"},
                                 {"1", "\"Smith", " John", "Boss"},
                                 {"2", "Jones, Al", "Rep"},
                                 {"3", "\"Day"},
                                 {"4", "", "x"}}));
  EXPECT_EQ(notesOf(table),
            "error 2:2 line 2 csv.unclosed-quote\n"
            "warning 2:0 line 2 csv.long-row expected=3 found=4\n"
            "error 4:2 line 4 csv.unclosed-quote\n"
            "warning 4:0 line 4 csv.short-row expected=3 found=2\n");
}

TEST(Csv, staysLinearWhenEveryQuoteIsWrong) {
  // Each cell opens a quote that nothing ends; rereading from each to the end would take hours.
  std::string text;
  for (int i = 0; i < 400'000; ++i) text += "\"a\n";
  const CsvTable table = commas(text);
  EXPECT_EQ(table.rowCount(), 400'000U);
  EXPECT_EQ(table.notes().size(), 10'000U);
  EXPECT_GT(table.omittedNotes(), 100'000U);
  std::string doubled = "\"";
  for (int i = 0; i < 200'000; ++i) doubled += "\"\",\n";
  EXPECT_GT(commas(doubled).rowCount(), 100'000U);
}

TEST(Csv, setsCommentsApartWhenAsked) {
  CsvOptions options;
  options.separator = ',';
  options.comment = '#';
  const std::string text = "## about\n# style: a,b\r\na,b\n#\n1,#2\n\"#3\",4";
  const CsvTable table = tableOf(text, options);
  EXPECT_EQ(rowsOf(table), (Rows{{"a", "b"}, {"1", "#2"}, {"#3", "4"}}));
  ASSERT_EQ(table.commentCount(), 3U);
  EXPECT_EQ(table.comment(0), "# about");
  EXPECT_EQ(table.comment(1), " style: a,b");
  EXPECT_EQ(table.comment(2), "");
  EXPECT_EQ(table.rowNumber(1), 5U);
  EXPECT_EQ(commas(text).rowCount(), 6U);
}

TEST(Csv, obeysExcelsSeparatorLine) {
  const CsvTable table = tableOf("\xEF\xBB\xBFsep=;\r\na,b;c\r\n1;2\r\n");
  EXPECT_EQ(table.separator(), ';');
  EXPECT_EQ(rowsOf(table), (Rows{{"a,b", "c"}, {"1", "2"}}));
  EXPECT_EQ(table.rowNumber(0), 1U);  // Excel hides the line
  EXPECT_EQ(table.lineNumber(0), 2U);
  EXPECT_EQ(tableOf("SEP=|\na|b").separator(), '|');
  EXPECT_EQ(tableOf("sep=\t\na\tb").separator(), '\t');
  EXPECT_EQ(tableOf("sep=^").rowCount(), 0U);
  // Given explicitly, the choice wins; the line is still no row.
  EXPECT_EQ(rowsOf(commas("sep=;\na,b;c")), (Rows{{"a", "b;c"}}));
  EXPECT_EQ(rowsOf(commas("\"sep=;\"\na")), (Rows{{"sep=;"}, {"a"}}));
  EXPECT_EQ(rowsOf(commas("sep=ab\na")), (Rows{{"sep=ab"}, {"a"}}));
  EXPECT_EQ(rowsOf(commas("sep=\na")), (Rows{{"sep="}, {"a"}}));
}

TEST(Csv, readsALoneColumn) {
  CsvOptions options;
  options.separator = kNoSeparator;
  EXPECT_EQ(rowsOf(tableOf("a,b\n\"c;\"\"d\"\n", options)), (Rows{{"a,b"}, {"c;\"d"}}));
}

TEST(Csv, keepsItsTextWhenMoved) {
  CsvTable first = commas("a,\"b\"\"\"");  // short enough to lie inside the string itself
  const CsvTable second = std::move(first);
  EXPECT_EQ(rowsOf(second), (Rows{{"a", "b\""}}));
}

TEST(Csv, keepsLimitsToTheUnit) {
  CsvOptions options;
  options.separator = ',';
  options.limits.bytes = 4;
  EXPECT_TRUE(CsvTable::read("a,bc", options).hasValue());
  EXPECT_EQ(CsvTable::read("a,bcd", options).error().code, Code::CsvTooLarge);

  options.limits = {};
  options.limits.columns = 2;
  EXPECT_EQ(notesOf(tableOf("a,b\n", options)), "");
  const CsvTable wide = tableOf("a,b,c,d\n1,2\n1,2,3\n", options);
  EXPECT_EQ(rowsOf(wide), (Rows{{"a", "b"}, {"1", "2"}, {"1", "2"}}));
  EXPECT_TRUE(wide.isTruncated());
  EXPECT_EQ(notesOf(wide),
            "error 1:3 line 1 csv.too-many-columns limit=2\n"
            "error 3:3 line 3 csv.too-many-columns limit=2\n");

  options.limits = {};
  options.limits.rows = 2;
  EXPECT_FALSE(tableOf("a\nb\n\n", options).isTruncated());
  const CsvTable tall = tableOf("a\nb\n\nc\nd\n", options);
  EXPECT_EQ(tall.rowCount(), 2U);
  EXPECT_TRUE(tall.isTruncated());
  EXPECT_EQ(notesOf(tall), "error 4:0 line 4 csv.too-many-rows limit=2\n");

  options.limits = {};
  options.limits.cells = 4;
  EXPECT_FALSE(tableOf("a,b\nc,d\n", options).isTruncated());
  EXPECT_EQ(notesOf(tableOf("a,b\nc,d\ne,f\n", options)),
            "error 3:0 line 3 csv.too-many-cells limit=4\n");

  options.limits = {};
  options.limits.cellBytes = 2048;
  const std::string exact(2048, 'x');
  EXPECT_EQ(notesOf(tableOf("a," + exact + ",\"" + exact + "\"\n", options)), "");
  const CsvTable longCells = tableOf("a," + exact + "y,\"" + exact + "\n\"\n", options);
  EXPECT_EQ(notesOf(longCells),
            "error 1:2 line 1 csv.cell-too-long limit=2\n"
            "error 1:3 line 1 csv.cell-too-long limit=2\n");
  EXPECT_EQ(longCells.cell(0, 1).size(), 2049U);  // told, not cut

  options.limits = {};
  options.limits.notes = 1;
  const CsvTable ragged = tableOf("a,b\n1\n2\n3\n", options);
  EXPECT_EQ(ragged.notes().size(), 1U);
  EXPECT_EQ(ragged.omittedNotes(), 2U);
}

TEST(Csv, findsMarksAtEveryPlaceOfABlock) {
  // The scanner looks at 64 bytes at a time: cells that end just before, at and behind that.
  for (std::size_t size = 0; size < 200; ++size) {
    const std::string cell(size, 'x');
    const std::string quoted = "\"" + cell + ",\n\"\"\"";
    const CsvTable table = commas(cell + "," + quoted + "\r\n" + quoted + "," + cell);
    EXPECT_EQ(rowsOf(table), (Rows{{cell, cell + ",\n\""}, {cell + ",\n\"", cell}})) << size;
  }
}

}  // namespace
}  // namespace arborg::io
