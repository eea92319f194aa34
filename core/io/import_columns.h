// Which column of a table holds what.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/io/cell_table.h"
#include "core/io/header_recogniser.h"
#include "core/io/note.h"
#include "core/util/result.h"

namespace arborg::io {

// "field=column" of a person who knows better: a field's or skill's key, and a column by its
// header, by its number from 1, or "" for "no column has it".
struct FieldMapping {
  std::string field;
  std::string column;
};

enum class ColumnUse : std::uint8_t {
  Empty,    // has neither a header nor a value
  Field,    // holds `field`
  Manager,  // names managers; one of several such columns decides (core/io/manager_resolver.h)
  Custom,   // a field of the user's own
};

struct ImportColumn {
  std::string header;  // on one line; where there is none, the letter a spreadsheet gives it
  ColumnUse use = ColumnUse::Custom;
  std::optional<HeaderMatch> match;  // what the header says, or somebody for it
  bool isBlank = true;               // no row has a value
};

struct ColumnPlan {
  std::size_t firstRow = 0;  // of the data
  bool hasHeader = false;
  // Our own export: every column means what its key says, only an empty name is a vacant seat, and
  // numbers are those of the C locale.
  bool isOurs = false;
  std::vector<ImportColumn> columns;
  // The column of each field that has one; Manager: the strongest.
  std::array<std::optional<std::size_t>, kImportFieldCount> fields;
  std::array<std::optional<std::size_t>, kSkillCount> skills;
  std::vector<std::size_t> managers;  // strongest first
  std::vector<std::size_t> ids;       // columns that may be the id, strongest first
  std::vector<Note> notes;

  std::optional<std::size_t> column(ImportField field) const {
    return fields[static_cast<std::size_t>(field)];
  }
};

// Finds the header row (among the first ten; rows above it are noted) and maps the columns by their
// headers, where their values agree: a column "Sales" that holds revenues is no rating. Without a
// header the values alone decide. `headerRow` = false: the first row is data, whatever it looks
// like. Errors: ImportUnknownField, ImportUnknownColumn (both from `mappings`).
Result<ColumnPlan> planColumns(const CellTable& table, const std::vector<FieldMapping>& mappings,
                               std::optional<bool> headerRow);

// "A" for 0, "AB" for 27.
std::string columnLetters(std::size_t column);
// Line ends and other control characters made spaces, ends trimmed.
std::string onOneLine(std::string_view text);
// A field's or skill's name for messages.
ArgumentValue fieldTerm(const HeaderMatch& match);

}  // namespace arborg::io
