// What a seat has sold so far.
#pragma once

#include <optional>

namespace arborg {

// Of the period that the seat's quota is for, to date. All of it is what a customer relationship
// system would export for one seller; nothing here is computed. Whether more deals were won than
// there were opportunities is not refused: a table may well say so, for deals that nobody had
// registered before.
struct Performance {
  std::optional<double> attained;       // booked revenue, in the document's currency
  std::optional<double> opportunities;  // that came to an end, won or lost
  std::optional<double> dealsWon;       // of them
  std::optional<double> salesCycle;     // days from opportunity to order, mean of the deals won

  friend bool operator==(const Performance&, const Performance&) = default;
};

}  // namespace arborg
