// A chart as a table for spreadsheets, and as flat records for scripts.
#pragma once

#include <string>

#include "core/io/csv_writer.h"
#include "core/model/chart.h"

namespace arborg::io {

// One row a position in display order under a row of headers that our own import reads: id, name,
// manager (the manager's id), title, role (its key), department, email, phone, quota, cost, fte,
// attained, opportunities, deals_won, sales_cycle, note, photo, dotted_manager (ids, "17|21"),
// person_key (of whoever holds several seats), the skills that anybody is rated on, and the user's
// own fields by name. Columns that hold nothing are left out, but for the first five. Numbers in
// the C locale's form. The import gives all of it back. What a table cannot carry: kinds and
// captions of dotted lines, roles of the user's own (their seats come back as `other`), settings,
// arrangements, accepted findings, people without a seat. Linear.
std::string writeTable(const Chart& chart, CsvDialect dialect = {});

// The stable shape of docs/command-line.md: one object a position in display order, ids as in the
// source, "" for a root's manager and a vacant name; fields that hold nothing are left out, but for
// id, parentId, name, title and role.
std::string writeFlatJson(const Chart& chart);

}  // namespace arborg::io
