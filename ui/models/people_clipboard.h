// Cells of the people table as a spreadsheet has them on the clipboard: rows of cells between tabs.
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "ui/models/people_model.h"

namespace arborg::ui {

// Rows and columns of the model in the order in which they are seen. Cells that are not wanted are
// left empty. Cells with tabs, quotes or line ends stand in quotes.
struct CellBlock {
  std::vector<int> rows;
  std::vector<int> columns;
  std::function<bool(int row, int column)> wanted = {};  // none: all
};
QString cellText(const PeopleModel& model, const CellBlock& block, bool headers);

// Where a paste begins, and what there is to the right of it.
struct PasteTarget {
  std::vector<int> rows;     // selected; a single text goes into each of them
  int row = 0;               // of the current cell; rowCount() in an empty table
  std::vector<int> columns;  // from the current cell on, as seen
  int selectedColumns = 1;   // so many of them are selected
};
// Cells onto cells; rows past the last become new seats below the manager of the last row; a text
// that begins with headers becomes new seats altogether. All in one step, or nothing: then
// PeopleModel::refused() says of every cell why. False when nothing was pasted.
bool pasteCells(PeopleModel& model, const PasteTarget& target, const QString& text);

}  // namespace arborg::ui
