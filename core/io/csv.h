// Reading CSV as it is found: RFC 4180, and what spreadsheets, databases and people make of it.
// Every oddity is kept as text and reported; nothing is dropped in silence.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/note.h"
#include "core/util/result.h"

namespace arborg::io {

// The separator of a table of one column.
inline constexpr char kNoSeparator = '\0';

// Stated in docs/limits.md.
struct CsvLimits {
  std::size_t bytes = std::size_t{64} << 20U;  // never above 1 GiB
  std::size_t columns = 1000;
  std::size_t cellBytes = std::size_t{64} << 10U;
  std::size_t rows = 1'000'000;
  std::size_t cells = 32'000'000;
  std::size_t notes = 10'000;
};

struct CsvOptions {
  std::optional<char> separator;  // not given: a "sep=;" line, else the guess of guessSeparator()
  char comment = '\0';            // lines that begin with it are set apart; '\0' = there are none
  CsvLimits limits;
};

// A table of text cells, read once, never changed. Cells are views into the table: no cell is
// copied unless it has doubled quotes. 8 bytes a cell and 12 a row above the text itself.
//
// - Cells are separated by one ASCII character, rows end in LF, CR LF or CR (mixed, too).
// - A cell that begins with a quote ends at the next one that is not doubled. Text between that and
//   the separator is kept and reported. A quote that never ends, or whose end is the beginning of a
//   later quoted cell, is reported and read as a plain character, so that it costs one cell and not
//   the rest of the file. Quotes elsewhere in a cell are text.
// - Lines with nothing on them count as rows but are left out. A byte order mark and a first line
//   "sep=;" are not part of the table.
// - The first row says how many columns there are. Other rows may be shorter (blank cells are read
//   from them) or longer (the surplus can be read); both are reported, unless the surplus is blank.
class CsvTable {
 public:
  // Takes UTF-8 text. Fails only for text above the limit; everything else is a note.
  // Linear in the text, also for hostile input.
  static Result<CsvTable> read(std::string text, const CsvOptions& options = {});

  std::size_t rowCount() const noexcept { return m_rows.size() - 1; }
  // Of the first row.
  std::size_t columnCount() const noexcept { return rowCount() == 0 ? 0 : cellCount(0); }
  std::size_t cellCount(std::size_t row) const noexcept {
    return m_rows[row + 1].firstCell - m_rows[row].firstCell;
  }
  // "" for a column that the row does not have. Valid as long as the table, also after a move.
  std::string_view cell(std::size_t row, std::size_t column) const noexcept {
    return column < cellCount(row) ? view(m_cells[m_rows[row].firstCell + column])
                                   : std::string_view();
  }
  bool wasQuoted(std::size_t row, std::size_t column) const noexcept {
    return column < cellCount(row) && (m_cells[m_rows[row].firstCell + column].size & kQuoted) != 0;
  }
  // Where the row stands in the file, from 1: as a spreadsheet counts, and as an editor counts.
  std::uint32_t rowNumber(std::size_t row) const noexcept { return m_rows[row].number; }
  std::uint32_t lineNumber(std::size_t row) const noexcept { return m_rows[row].line; }

  char separator() const noexcept { return m_separator; }
  // In the order of the file, except that a ragged row is told after its cells. At most
  // CsvLimits::notes; the others are counted.
  const std::vector<Note>& notes() const noexcept { return m_notes; }
  std::size_t omittedNotes() const noexcept { return m_omittedNotes; }
  // A limit was hit: rows, or cells of a row, are missing.
  bool isTruncated() const noexcept { return m_truncated; }

  // Comment lines without their first character.
  std::size_t commentCount() const noexcept { return m_comments.size(); }
  std::string_view comment(std::size_t index) const noexcept { return view(m_comments[index]); }

 private:
  friend class CsvParser;

  // The two upper bits of `size` are flags.
  static constexpr std::uint32_t kUnescaped = 1U << 31U;  // in m_unescaped, not in m_text
  static constexpr std::uint32_t kQuoted = 1U << 30U;
  static constexpr std::uint32_t kSizeMask = kQuoted - 1;
  struct Cell {
    std::uint32_t at;
    std::uint32_t size;
  };
  struct Row {
    std::uint32_t firstCell;
    std::uint32_t number;
    std::uint32_t line;
  };

  CsvTable() = default;

  std::string_view view(Cell cell) const noexcept {
    const std::string& from = (cell.size & kUnescaped) != 0 ? m_unescaped : m_text;
    return {from.data() + cell.at, cell.size & kSizeMask};
  }

  std::string m_text;
  std::string m_unescaped;  // cells that are not a piece of the text: doubled quotes, tails
  std::vector<Cell> m_cells;
  std::vector<Row> m_rows;  // and one more, which holds the end of the last row
  std::vector<Cell> m_comments;
  std::vector<Note> m_notes;
  std::size_t m_omittedNotes = 0;
  char m_separator = ',';
  bool m_truncated = false;
};

// The separator that makes the most regular table of the beginning of `text`: one of , ; TAB | or
// kNoSeparator for a lone column. Scores rows of like length and cells of known form, after van den
// Burg, Nazabal, Sutton, "Wrangling messy CSV files by detecting row and type patterns", 2019.
// Looks at the first 200 rows or 64 KiB.
char guessSeparator(std::string_view text, char comment = '\0');

}  // namespace arborg::io
