#include "core/io/cell_table.h"

#include <algorithm>

#include "core/io/csv_writer.h"

namespace arborg::io {

CsvCells::CsvCells(const CsvTable& table) : m_table(table) {
  for (std::size_t row = 0; row < table.rowCount(); ++row) {
    m_columns = std::max(m_columns, table.cellCount(row));
  }
}

std::string_view CsvCells::cell(std::size_t row, std::size_t column) const {
  return unguarded(m_table.cell(row, column));
}

}  // namespace arborg::io
