// Who reports to whom, from the text of cells.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/io/cell_table.h"
#include "core/io/import_columns.h"

namespace arborg::io {

inline constexpr std::uint32_t kNoRow = 0xFFFFFFFFU;

// What the manager cell of one row came to.
enum class ManagerKind : std::uint8_t {
  None,       // no manager was named
  Found,      // `row` is the manager
  Self,       // names its own row
  Missing,    // names somebody whom the table does not have
  Ambiguous,  // names several; `row` is the first of them
};
struct ManagerOfRow {
  ManagerKind kind = ManagerKind::None;
  std::uint32_t row = kNoRow;
};

struct Managers {
  std::vector<ManagerOfRow> rows;  // by row of the input below
  // Rows whose dotted-line manager was found; several a row.
  struct Dotted {
    std::uint32_t row;
    std::uint32_t manager;
  };
  std::vector<Dotted> dotted;
  // The column that told the id of a row best: where managers are given by it, or the strongest.
  std::optional<std::size_t> idColumn;
  // Columns that say nothing but who the manager is, in another way than the one that counted.
  std::vector<std::size_t> redundant;
  std::vector<Note> notes;
};

// `rows` are the rows of the table that become positions, `names` the names of those rows as they
// will be shown (empty: vacant). Tries each manager column against each column that could say who
// is meant (ids, names, e-mail addresses, any other column: some organisations name managers by a
// key of their own), takes the pair that finds the most, and says so in a note. Cells that it does
// not find are then looked up by id, e-mail address, name ("Anna Laine", "Laine, Anna", a
// distinguished name "CN=Anna Laine,OU=..."), and the other manager columns. "1|2" lists the
// manager first, then dotted lines. Without a manager column, a column of paths ("/1/4/2/") does.
// Linear, unless no pair fits at once: then linear times the number of columns.
Managers resolveManagers(const CellTable& table, const ColumnPlan& plan,
                         const std::vector<std::uint32_t>& rows,
                         const std::vector<std::string>& names);

}  // namespace arborg::io
