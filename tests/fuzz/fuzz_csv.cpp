// Any text makes a table; a table written is read as it was.
#include <array>
#include <string>
#include <vector>

#include "core/io/csv.h"
#include "core/io/csv_writer.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/csv_text.h"

namespace {

using arborg::io::CsvDialect;
using arborg::io::CsvOptions;
using arborg::io::CsvTable;
using arborg::io::CsvWriter;
using arborg::testing::rowsOf;
using Rows = std::vector<std::vector<std::string>>;

void checkPlaces(const CsvTable& table) {
  for (std::size_t row = 0; row < table.rowCount(); ++row) {
    ARBORG_FUZZ_CHECK(table.cellCount(row) >= 1);
    ARBORG_FUZZ_CHECK(table.rowNumber(row) >= 1 && table.lineNumber(row) >= 1);
    if (row == 0) continue;
    ARBORG_FUZZ_CHECK(table.rowNumber(row) > table.rowNumber(row - 1));
    ARBORG_FUZZ_CHECK(table.lineNumber(row) > table.lineNumber(row - 1));
  }
  for (const auto& note : table.notes()) ARBORG_FUZZ_CHECK(note.row >= 1 && note.line >= 1);
}

void checkRoundTrip(const Rows& rows, char separator, bool guard, bool quoteAll) {
  CsvDialect dialect;
  dialect.separator = separator;
  dialect.guardFormulas = guard;
  dialect.quoteAll = quoteAll;
  CsvWriter writer(dialect);
  for (const auto& row : rows) {
    for (const std::string& cell : row) writer.cell(cell);
    writer.endRow();
  }
  CsvOptions options;
  options.separator = separator;
  const auto table = CsvTable::read(std::move(writer).take(), options);
  ARBORG_FUZZ_CHECK(table.hasValue());
  Rows again = rowsOf(table.value());
  if (guard) {
    for (auto& row : again) {
      for (std::string& cell : row) cell = std::string(arborg::io::unguarded(cell));
    }
  }
  ARBORG_FUZZ_CHECK(again == rows);
}

}  // namespace

// The first byte chooses the options.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  constexpr std::array kSeparators = {',', ';', '\t', '|', arborg::io::kNoSeparator};
  const std::uint8_t choice = data[0];
  CsvOptions options;
  const std::size_t separator = choice & 7U;
  if (separator < kSeparators.size()) options.separator = kSeparators[separator];
  if ((choice & 8U) != 0) options.comment = '#';
  if ((choice & 16U) != 0) {
    options.limits.columns = 5;
    options.limits.rows = 7;
    options.limits.cells = 20;
    options.limits.cellBytes = 16;
    options.limits.notes = 3;
  }
  const auto table =
      CsvTable::read(std::string(arborg::testing::fuzzText(data + 1, size - 1)), options);
  ARBORG_FUZZ_CHECK(table.hasValue());
  checkPlaces(table.value());
  checkRoundTrip(rowsOf(table.value()), table.value().separator(), (choice & 32U) != 0,
                 (choice & 64U) != 0);
  return 0;
}
