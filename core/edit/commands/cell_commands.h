// Writing into many cells of a table of seats, and into rows that are seats only from then on.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/edit/commands/paste_text.h"
#include "core/edit/plan.h"
#include "core/util/result.h"

// The common rules of all commands stand in structure_commands.h.

namespace arborg::edit {

// The cell that says who the manager is.
struct ReportsTo {
  friend bool operator==(ReportsTo, ReportsTo) = default;
};
using CellField = std::variant<PositionField, PersonField, CustomFieldId, Skill, ReportsTo>;

struct Cell {
  PositionId id;
  CellField field;
  // As setField() takes it; of ReportsTo the key, else the name of the holder, else the title of
  // the manager's seat (case and accents do not matter in the last two); empty: none.
  std::string text;
  std::optional<RoleId> role = {};  // that a title brings along
};

// Rows below the last one.
struct NewRows {
  std::vector<PastedRow> rows;
  std::optional<PositionId> manager;  // of those that name none
};

// A cell of `cells`, or, counted on from their number, a new row.
struct CellRefusal {
  std::size_t at;
  Message why;
};

// Who has a field that only people have, where nobody sits.
enum class VacantSeats : std::uint8_t { Refuse, PassOver };

struct CellPlan {
  Result<Plan> plan;
  // In the order of the cells. If there is any, `plan` is the first one's reason: all cells are
  // written, or none.
  std::vector<CellRefusal> refused;
};

// One step for all of it, in which names come first and managers last: what a cell says of a holder
// is right whichever column the name stands in, managers are found by the names that they have
// afterwards, and managers may change places. New rows come last. A cell that holds its value
// already is left out.
// Errors: of setField(), moveBranch() and pasteRows(); EditUnknownManager, EditAmbiguousManager,
// EditNobodyThere. Linear in the cells; in the chart where there are different ones of them.
CellPlan setCells(const Chart& chart, std::span<const Cell> cells,
                  VacantSeats vacant = VacantSeats::Refuse, const NewRows& newRows = {},
                  const TextReaders& readers = {});

}  // namespace arborg::edit
