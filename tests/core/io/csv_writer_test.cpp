#include "core/io/csv_writer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "core/io/csv.h"
#include "core/util/message_codes.h"
#include "tests/support/csv_text.h"

namespace arborg::io {
namespace {

using arborg::testing::notesOf;
using arborg::testing::rowsOf;
using Rows = std::vector<std::vector<std::string>>;

std::string written(const Rows& rows, CsvDialect dialect = {}) {
  CsvWriter writer(dialect);
  for (const auto& row : rows) {
    for (const std::string& cell : row) writer.cell(cell);
    writer.endRow();
  }
  return std::move(writer).take();
}

TEST(CsvWriter, quotesWhatNeedsIt) {
  EXPECT_EQ(written({{"a", "b;c", "d,e", "say \"hi\"", "two\nlines", " x "}, {"", "1"}}),
            "a,b;c,\"d,e\",\"say \"\"hi\"\"\",\"two\nlines\", x \r\n,1\r\n");
  EXPECT_EQ(written({{""}, {"", ""}, {}}), "\"\"\r\n,\r\n\"\"\r\n");
  EXPECT_EQ(written({{"sep=;"}, {"sep=;"}}), "\"sep=;\"\r\nsep=;\r\n");
  CsvDialect all;
  all.quoteAll = true;
  all.lineEnd = "\n";
  EXPECT_EQ(written({{"a", ""}}, all), "\"a\",\"\"\n");
}

TEST(CsvWriter, suitsSpreadsheets) {
  EXPECT_EQ(written({{"Myynti", "1,5"}}, spreadsheetDialect(true)), "\xEF\xBB\xBFMyynti;1,5\r\n");
  EXPECT_EQ(written({{"Sales", "1.5"}}, spreadsheetDialect(false)), "\xEF\xBB\xBFSales,1.5\r\n");
  const std::array<std::string_view, 2> cells = {"a", "b"};
  CsvWriter writer;
  writer.row(cells);
  EXPECT_EQ(writer.text(), "a,b\r\n");
}

TEST(FormulaGuard, guardsWhatASpreadsheetWouldCompute) {
  for (const std::string formula : {"=1+1", "+1+1", "-1-1", "@SUM(A1)", "\tx", "\rx", "\n=x",
                                    "=cmd|' /C calc'!A0", "-", "+a", "+358 (0)40 1", "-2+3",
                                    "\xEF\xBC\x9D"
                                    "1",
                                    "'=x", "''+"}) {
    EXPECT_EQ(guarded(formula), "'" + formula);
    EXPECT_EQ(unguarded(guarded(formula)), formula);
  }
}

TEST(FormulaGuard, leavesNumbersAndTextAlone) {
  for (const std::string plain :
       {"", "-5", "-1 234,50",
        "-1\xC2\xA0"
        "234",
        "+358 40 123", "-.5", "x=1", "5-3", "'quoted'", "'", "''", "O'Brien", "a@b.example",
        "\xE2\x88\x92"
        "5"}) {
    EXPECT_EQ(guarded(plain), plain);
    EXPECT_EQ(unguarded(plain), plain);
  }
}

TEST(FormulaGuard, takesOffTheApostropheOfOthers) {
  EXPECT_EQ(unguarded("'-5"), "-5");
  EXPECT_EQ(unguarded("'+358 40 123"), "+358 40 123");
}

// Strings of the characters that matter.
rc::Gen<std::string> cellText() {
  const auto pieces = rc::gen::element<std::string>(
      ",", ";", "\t", "|", "\"", "\"\"", "\r", "\n", "\r\n", "'", "=", "+", "-", "@", "5", " ", "a",
      "sep=", "#", "\xC3\xA4", "\xEF\xBB\xBF", "\xEF\xBC\x9D", "\xC2\xA0", std::string(1, '\0'));
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(pieces),
                      [](const std::vector<std::string>& parts) {
                        std::string all;
                        for (const std::string& part : parts) all += part;
                        return all;
                      });
}

RC_GTEST_PROP(CsvProperty, guardingIsUndone, ()) {
  const std::string text = *cellText();
  RC_ASSERT(unguarded(guarded(text)) == text);
}

RC_GTEST_PROP(CsvProperty, whatIsWrittenIsRead, ()) {
  CsvDialect dialect;
  dialect.separator = *rc::gen::element(',', ';', '\t', '|', '^');
  dialect.lineEnd = *rc::gen::element<std::string_view>("\n", "\r\n", "\r");
  dialect.byteOrderMark = *rc::gen::arbitrary<bool>();
  dialect.quoteAll = *rc::gen::arbitrary<bool>();
  dialect.guardFormulas = *rc::gen::arbitrary<bool>();
  const auto row = rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cellText()));
  const Rows rows = *rc::gen::container<Rows>(row);

  CsvOptions options;
  options.separator = dialect.separator;
  const auto table = CsvTable::read(written(rows, dialect), options);
  RC_ASSERT(table.hasValue());
  Rows read = rowsOf(table.value());
  if (dialect.guardFormulas) {
    for (auto& cells : read) {
      for (std::string& cell : cells) cell = std::string(unguarded(cell));
    }
  }
  RC_ASSERT(read == rows);
  for (const Note& note : table.value().notes()) {
    RC_ASSERT(note.message.code == Code::CsvShortRow || note.message.code == Code::CsvLongRow);
  }
}

RC_GTEST_PROP(CsvProperty, loneColumnsAreRead, (const std::vector<std::string>& cells)) {
  Rows rows;
  for (const std::string& cell : cells) rows.push_back({cell});
  CsvDialect dialect;
  dialect.separator = kNoSeparator;
  dialect.guardFormulas = false;
  CsvOptions options;
  options.separator = kNoSeparator;
  const auto table = CsvTable::read(written(rows, dialect), options);
  RC_ASSERT(table.hasValue());
  RC_ASSERT(rowsOf(table.value()) == rows);
}

RC_GTEST_PROP(CsvProperty, anythingIsReadAndNothingIsLost, ()) {
  const std::string text = *cellText();
  CsvOptions options;
  options.separator = ',';
  const auto table = CsvTable::read(text, options);
  RC_ASSERT(table.hasValue());
  // Every character that is no mark is in some cell.
  std::size_t inText = 0;
  std::size_t inCells = 0;
  const auto count = [](std::string_view where) {
    std::size_t found = 0;
    for (const char c : where) found += (c == 'a' || c == '5') ? 1U : 0U;
    return found;
  };
  inText = count(text);
  for (const auto& cells : rowsOf(table.value())) {
    for (const std::string& cell : cells) inCells += count(cell);
  }
  RC_ASSERT(inText == inCells);
}

}  // namespace
}  // namespace arborg::io
