// Writing CSV that every reader takes, ours gives back unchanged, and no spreadsheet executes.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace arborg::io {

struct CsvDialect {
  char separator = ',';  // ASCII, or kNoSeparator for tables of one column
  std::string_view lineEnd = "\r\n";
  bool byteOrderMark = false;
  bool quoteAll = false;
  bool guardFormulas = true;
};

// What Excel opens by a double click: a byte order mark, and semicolons where the comma is the
// decimal sign (Finland, Italy, Norway, Turkey).
CsvDialect spreadsheetDialect(bool decimalComma);

// Collects rows. A table written so is read by CsvTable, given the separator, cell by cell as it
// was: cells are quoted where they hold a separator, quote or line end, and where their place would
// give them another meaning (a blank lone cell, "sep=" at the beginning). Cells are UTF-8.
class CsvWriter {
 public:
  explicit CsvWriter(CsvDialect dialect = {});

  void cell(std::string_view text);
  // A row without cells is written as one blank cell.
  void endRow();
  void row(std::span<const std::string_view> cells);

  const std::string& text() const noexcept { return m_text; }
  std::string take() && { return std::move(m_text); }

 private:
  bool needsQuotes(std::string_view text) const;
  void writeDoubled(std::string_view text);

  CsvDialect m_dialect;
  std::string m_text;
  bool m_firstCell = true;  // of the table
  std::size_t m_cellsInRow = 0;
  bool m_blankSoFar = true;  // the row has only one cell, with nothing in it
};

// A cell that a spreadsheet could take for a formula (OWASP, "CSV Injection"; CWE-1236), with an
// apostrophe before it. Numbers such as "-5" and "+358 40 123" stay as they are.
std::string guarded(std::string_view cell);

// The opposite, for cells read: unguarded(guarded(x)) == x for every x. Cells that other programs
// guarded lose their apostrophe, too; any other apostrophe stays.
std::string_view unguarded(std::string_view cell) noexcept;

}  // namespace arborg::io
