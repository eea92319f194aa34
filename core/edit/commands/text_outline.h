// Reads people out of plain text: an indented list, or cells copied from a spreadsheet. Reading
// stops one row after kMaxPositions: so many cannot be pasted anyway.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/edit/edit.h"

namespace arborg::edit {

// A field of a pasted row: of the position, of its holder, a rating, or a column of the user's own
// by its name.
using PastedField = std::variant<PositionField, PersonField, Skill, std::string>;

// One seat of a text. Texts are as written; whoever pastes them checks and cleans.
struct PastedRow {
  std::size_t depth = 0;  // below the nearest row above that has a smaller one
  std::string name;       // empty: vacant
  std::string title;
  std::string key;      // what its source calls it; empty: none
  std::string manager;  // key or name of its manager; if any row has one, depths do not count
  std::optional<RoleId> role;
  std::vector<std::pair<PastedField, std::string>> fields;
};

using Cells = std::vector<std::vector<std::string>>;

// A tab after something else than indentation, a bullet or a number: cells, not a list.
bool looksLikeCells(std::string_view text);

// One seat a line that is not blank, deeper where it is indented more than the line above (a tab
// goes to the next multiple of four). Before the name a bullet (- * + • and the like) or a number
// (1. 2) 1.2.3) may stand; where no line is indented, numbers of several parts give the depth.
// After it a title: "Name, Title", "Name - Title" (any dash, between spaces) or "Name (Title)",
// whichever comes first. Linear.
std::vector<PastedRow> parseIndentedList(std::string_view text);

// Rows of cells between tabs; a cell in double quotes may hold tabs, line ends, and quotes written
// twice. Blank rows are left out, unless they keep the others in their places. Linear.
enum class BlankRows : std::uint8_t { LeaveOut, Keep };
Cells parseCells(std::string_view text, BlankRows blankRows = BlankRows::LeaveOut);

// Cells without headers: empty cells in front are the depth, then come name and title; of the rest,
// the first with "@" is the e-mail address, the first other the department, and what is left goes
// to the note.
std::vector<PastedRow> rowsOfCells(const Cells& cells);

}  // namespace arborg::edit
