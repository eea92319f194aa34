// Tables that other projects found worth a test (tests/data/csv).
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "core/io/csv.h"
#include "core/io/json_reader.h"
#include "tests/support/csv_text.h"
#include "tests/support/json_recorder.h"
#include "tests/support/temporary_folder.h"

namespace arborg::io {
namespace {

using arborg::testing::fileBytes;
using arborg::testing::notesOf;
using arborg::testing::rowsOf;
using Rows = std::vector<std::vector<std::string>>;

const std::string kData = ARBORG_TEST_DATA "/csv/";

CsvTable tableOf(std::string text, char comment = '\0') {
  CsvOptions options;
  options.comment = comment;
  auto table = CsvTable::read(std::move(text), options);
  EXPECT_TRUE(table.hasValue());
  return std::move(table).value();
}

// The arrays of objects of csv-spectrum as rows, keys first.
class Expected : public arborg::testing::JsonRecorder {
 public:
  void beginObject(JsonCursor&) override { m_rows.emplace_back(); }
  void key(JsonCursor&, std::string_view name) override {
    if (m_rows.size() == 2) m_rows[0].emplace_back(name);
  }
  void string(JsonCursor&, std::string_view text) override { m_rows.back().emplace_back(text); }
  Rows rows() const { return m_rows; }

 private:
  Rows m_rows = Rows(1);
};

std::string withCrLf(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

TEST(CsvFiles, readsCsvSpectrumAsItsAuthorsExpect) {
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(kData + "csv-spectrum/csvs")) {
    const std::string name = entry.path().stem().string();
    const std::string bytes = fileBytes(entry.path());
    const CsvTable table = tableOf(name.ends_with("_crlf") ? withCrLf(bytes) : bytes);
    Expected expected;
    ASSERT_TRUE(
        readJson(fileBytes(kData + "csv-spectrum/json/" + name + ".json"), expected).hasValue());
    EXPECT_EQ(rowsOf(table), expected.rows()) << name;
    EXPECT_EQ(notesOf(table), "") << name;
    EXPECT_EQ(table.separator(), ',') << name;
    ++files;
  }
  EXPECT_EQ(files, 11);
}

TEST(CsvFiles, readsCommonsCsv) {
  const std::string folder = kData + "commons-csv/";
  EXPECT_EQ(rowsOf(tableOf(fileBytes(folder + "csv-254.csv"))),
            (Rows{{"AA", "33", ""}, {"AA", "", ""}, {"", "33", "CC"}}));
  const CsvTable patch = tableOf(fileBytes(folder + "999751170.patch.csv"));
  EXPECT_EQ(patch.separator(), ';');
  EXPECT_EQ(rowsOf(patch), (Rows{{"CHANELID", "ADDRESS"}, {"27", ""}}));

  const CsvTable comments = tableOf(fileBytes(folder + "testCSV246.csv"), '#');
  EXPECT_EQ(
      rowsOf(comments),
      (Rows{{"a", "b", "c", "e", "f"}, {"g", "h", "i", "j", "k"}, {"l", "m", "n", "o", "p"}}));
  EXPECT_EQ(comments.commentCount(), 4U);

  const CsvTable bom = tableOf(fileBytes(folder + "bom.csv"));
  EXPECT_EQ(bom.cell(0, 0), "Date");
  EXPECT_EQ(bom.columnCount(), 6U);
  EXPECT_EQ(notesOf(bom), "");

  const CsvTable japanese = tableOf(fileBytes(folder + "japanese.csv"));
  EXPECT_EQ(japanese.columnCount(), 17U);
  EXPECT_EQ(japanese.cell(3, 16), "v15");
}

// Quotes that do not end and quotes escaped by a backslash: two rows are whole, two are reported.
TEST(CsvFiles, readsMalformedLogWithoutSwallowingIt) {
  const CsvTable table = tableOf(fileBytes(kData + "commons-csv/csv-141.csv"));
  EXPECT_EQ(
      rowsOf(table),
      (Rows{
          {"1414770317901", "android.widget.EditText", "pass sem1 _84*|*", "0", "pass sem1 _8"},
          {"1414770318470", "android.widget.EditText", "pass sem1 _84:|", "0", "pass sem1 _84:\\"},
          {"1414770318327", "android.widget.EditText", "\"pass sem1"},
          {"1414770318628", "android.widget.EditText", "pass sem1 _84*|*", "0", "\"pass sem1"}}));
  EXPECT_EQ(notesOf(table),
            "error 3:3 line 3 csv.unclosed-quote\n"
            "warning 3:0 line 3 csv.short-row expected=5 found=3\n"
            "error 4:5 line 4 csv.unclosed-quote\n");
}

TEST(CsvFiles, readsPapaParse) {
  const std::string folder = kData + "papaparse/";
  const CsvTable malformed = tableOf(fileBytes(folder + "malformed.tsv"));
  EXPECT_EQ(malformed.separator(), '\t');
  EXPECT_EQ(malformed.rowCount(), 10U);
  EXPECT_EQ(malformed.cell(8, 2), "\"44.39");
  EXPECT_EQ(malformed.cell(9, 0), "VSF");
  EXPECT_EQ(notesOf(malformed),
            "warning 3:0 line 3 csv.long-row expected=8 found=9\n"
            "warning 6:0 line 6 csv.short-row expected=8 found=7\n"
            "error 9:3 line 9 csv.unclosed-quote\n");
  EXPECT_EQ(rowsOf(tableOf(fileBytes(folder + "utf-8-bom-sample.csv"))),
            (Rows{{"A", "B", "C"}, {"X", "Y", "Z"}}));
  const CsvTable sample = tableOf(fileBytes(folder + "long-sample.csv"));
  EXPECT_EQ(sample.rowCount(), 8U);
  EXPECT_EQ(sample.columnCount(), 7U);
  EXPECT_EQ(notesOf(sample), "");
}

TEST(CsvFiles, readsCleverCsvAndTellsTheRowItCannotAlign) {
  const CsvTable table = tableOf(fileBytes(kData + "clevercsv/imdb.csv"));
  EXPECT_EQ(table.separator(), ',');
  EXPECT_EQ(table.columnCount(), 44U);
  EXPECT_EQ(table.cell(1, 2), "Der Vagabund und das Kind (1921)");
  EXPECT_EQ(notesOf(table), "warning 41:0 line 41 csv.long-row expected=44 found=46\n");
}

}  // namespace
}  // namespace arborg::io
