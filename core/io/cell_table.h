// Tables of text cells, whatever file they come from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/io/csv.h"

namespace arborg::io {

// Rows without any text may be left out by the source; row numbers tell where the others stand.
class CellTable {
 public:
  CellTable() = default;
  CellTable(const CellTable&) = delete;
  CellTable& operator=(const CellTable&) = delete;
  virtual ~CellTable() = default;

  virtual std::size_t rowCount() const = 0;
  // Of the longest row.
  virtual std::size_t columnCount() const = 0;
  // "" where the row has no such cell. Valid as long as the table.
  virtual std::string_view cell(std::size_t row, std::size_t column) const = 0;
  // As a spreadsheet numbers its rows, from 1.
  virtual std::uint32_t rowNumber(std::size_t row) const = 0;
  // Numbers in the table were written by somebody whose decimal sign is the comma, as far as the
  // kind of file tells.
  virtual bool hintsDecimalComma() const = 0;
};

// A CSV table, which must outlive this.
class CsvCells final : public CellTable {
 public:
  explicit CsvCells(const CsvTable& table);

  std::size_t rowCount() const override { return m_table.rowCount(); }
  std::size_t columnCount() const override { return m_columns; }
  std::string_view cell(std::size_t row, std::size_t column) const override;
  std::uint32_t rowNumber(std::size_t row) const override { return m_table.rowNumber(row); }
  // Spreadsheets write semicolons where the comma is the decimal sign.
  bool hintsDecimalComma() const override { return m_table.separator() == ';'; }

 private:
  const CsvTable& m_table;
  std::size_t m_columns = 0;
};

}  // namespace arborg::io
