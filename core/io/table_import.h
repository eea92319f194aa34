// From a table of people to a chart: every row arrives, or is named with the reason.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/io/cell_table.h"
#include "core/io/import_columns.h"
#include "core/io/note.h"
#include "core/model/chart.h"
#include "core/rules/finding.h"
#include "core/util/result.h"

namespace arborg::io {

struct ImportOptions {
  std::vector<FieldMapping> mappings = {};   // over what the headers say
  std::optional<bool> headerRow = {};        // not given: found out
  std::optional<char> separator = {};        // of CSV; not given: found out
  std::optional<std::string> encoding = {};  // of text; not given: found out
};

struct ImportedTable {
  Chart chart;
  // data.*, in the order of the file, severities by the rule table. Arguments:
  //   data.missing-manager  manager: string, as written
  //   data.cycle            names: list of strings, from the one that became a root upwards
  //   data.duplicate-id     id: string; other_row: int, where it came first
  //   data.unknown-role     role: string, as written
  // Subjects: the seat; of a cycle all its members, of a duplicate id both seats.
  std::vector<rules::Finding> findings;
  std::vector<Note> notes;            // everything else worth knowing, mapping first
  std::vector<ImportColumn> columns;  // how they were mapped, for a dialog that offers to change it
  std::size_t rows = 0;               // with any text, header left out: as many as positions
};

// Rows become positions in their order, siblings too. A row without a name is a vacant seat, and so
// is one named "vacant", "TBH", "avoin" ...; a row that names no manager, itself, or somebody who
// is missing, is a root; a circle is broken at its first row. Ids are kept as written; a row
// without one gets one, a row with one that is taken gets that with a number behind it. Rows of the
// same name and e-mail address (or person id) are one person, where nothing else about them
// differs. What a cell holds but its field cannot take (an unreadable number, a text beyond the
// limit, an unknown role) stays in the note of the seat and is told. Blank rows are passed over.
// About 2 microseconds a row. Errors: ImportNothing, ImportTooManyRows, and those of planColumns().
Result<ImportedTable> importTable(const CellTable& table, const ImportOptions& options = {});

// CSV or TSV in any encoding. `path` is for messages. Also: FileEmpty, FileBinary, CsvTooLarge,
// EncodingUnknown.
Result<ImportedTable> importCsv(std::string bytes, const std::string& path,
                                const ImportOptions& options = {});

}  // namespace arborg::io
