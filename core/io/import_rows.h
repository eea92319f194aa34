// From the cells of a row to a position and a person. Internal to the table import.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/edit/chart_builder.h"
#include "core/edit/edit.h"
#include "core/io/cell_table.h"
#include "core/io/import_columns.h"

namespace arborg::io {

struct RowDraft {
  Position position;  // without key, role and holder
  Person person;      // without key
  bool vacant = false;
  std::string personId;  // of a column that tells people apart
};

// Reads the rows of a table one by one. What a field cannot take is kept in the note of the seat.
class RowReader {
 public:
  // `custom` are the columns that become fields of the user's own.
  RowReader(const CellTable& table, const ColumnPlan& plan,
            std::vector<std::pair<std::size_t, CustomFieldId>> custom);

  // As shown: "Anna Laine" of one or two columns; empty for a vacant seat.
  std::string name(std::size_t row) const;
  bool isBlank(std::size_t row) const;
  RowDraft read(std::size_t row);
  // Cell of a field, trimmed; "" where no column has the field.
  std::string_view cell(std::size_t row, ImportField field) const;
  // Adds "header: text" to the note of the row's seat; what has no room there is told.
  void keep(std::size_t row, Position& position, std::string_view header, std::string_view text);
  std::string_view header(ImportField field) const;

  std::vector<Note> takeNotes() { return std::move(m_notes); }

 private:
  struct NumberColumn {
    ImportField field;
    edit::PositionField target;
    std::optional<std::size_t> column = std::nullopt;
    char decimalSign = '.';
    bool percent = false;
  };

  std::string rawName(std::size_t row) const;
  void decideNumbers();
  std::string line(std::size_t row, std::optional<std::size_t> column, Position& position);
  std::string longText(std::size_t row, std::size_t column);
  std::optional<double> number(std::size_t row, const NumberColumn& column, Position& position);
  void readPerson(std::size_t row, RowDraft& draft);
  void readSkills(std::size_t row, RowDraft& draft);
  void keepPersonOfVacancy(std::size_t row, RowDraft& draft);
  void note(Code code, std::vector<Argument> args, std::size_t row, std::size_t column);

  const CellTable& m_table;
  const ColumnPlan& m_plan;
  std::vector<std::pair<std::size_t, CustomFieldId>> m_custom;
  std::array<NumberColumn, 7> m_numbers;
  bool m_nameIsEmail = false;  // no column has names
  std::vector<Note> m_notes;
};

}  // namespace arborg::io
