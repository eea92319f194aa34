// A CSV table and its notes in forms that compare well.
#pragma once

#include <string>
#include <vector>

#include "core/io/csv.h"

namespace arborg::testing {

inline std::vector<std::vector<std::string>> rowsOf(const io::CsvTable& table) {
  std::vector<std::vector<std::string>> rows(table.rowCount());
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t column = 0; column < table.cellCount(row); ++column) {
      rows[row].emplace_back(table.cell(row, column));
    }
  }
  return rows;
}

// "warning 2:0 line 2 csv.short-row expected=3 found=2", one a line.
inline std::string notesOf(const io::CsvTable& table) {
  std::string text;
  for (const io::Note& note : table.notes()) {
    text += note.kind == io::NoteKind::Notice    ? "notice "
            : note.kind == io::NoteKind::Warning ? "warning "
                                                 : "error ";
    text += std::to_string(note.row) + ":" + std::to_string(note.column) + " line " +
            std::to_string(note.line) + " " + std::string(identifier(note.message.code));
    for (const Argument& argument : note.message.args) {
      text += " " + argument.name + "=" + std::to_string(std::get<std::int64_t>(argument.value));
    }
    text += "\n";
  }
  return text;
}

}  // namespace arborg::testing
