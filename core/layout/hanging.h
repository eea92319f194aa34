// Hanging lists: regions stacked in one or more columns. Internal to core/layout.
#pragma once

#include <cstdint>

#include "core/layout/scratch.h"

namespace arborg::layout {

// Cards that a reader still takes in as one list.
inline constexpr std::uint32_t kLongTeam = 12;

// What decides the number of columns of a list.
struct ListMeasure {
  std::uint32_t count = 0;  // regions in it
  double length = 0;        // of all in one column
  double area = 0;
  double widest = 0;
  double tallest = 0;
  double cardHeight = 0;  // of a typical card
  bool leavesOnly = true;
};

// Columns for a list whose manager has no own wish: one up to about a dozen cards; more for a
// longer one, as many as bring its block near the target aspect.
std::uint32_t automaticColumns(const ListMeasure& list, Shape shape,
                               const Options& options) noexcept;

// Width of such a list in so many columns, indents included, if each but the widest is as wide as
// the average.
double widthOf(const ListMeasure& list, std::uint32_t columns, const Gaps& gaps) noexcept;

struct Block {
  double width = 0;  // the indent of the first column included
  double height = 0;
  std::uint32_t columns = 0;
};

// Columns of the compact form of a list, if it is to have any: as many as make its block small and
// of the proportions of the page.
std::uint32_t compactColumns(const ListMeasure& list, const Options& options) noexcept;

// What a block costs in the eyes of the compact form: half its girth, measured by the page.
double compactCost(double width, double height, const Options& options) noexcept;

// Stacks the regions of the siblings from `first` up to `end` in order, with the top left corner of
// the block at (0, top) of their holder. The columns are filled so that the longest is as short as
// the order allows. `wanted` = 0: the automatic number.
Block stackList(const Outline& outline, const Options& options, Shape shape, std::uint32_t first,
                std::uint32_t end, std::uint32_t wanted, double top, Cell* cells);

// Stacks them on both sides of a line at x = 0 instead: in pairs (BothSides), one side a little
// lower than the other (Fishbone), or, `tight`, each on the side that is shorter so far. Their
// order is that of their tops, left before right.
struct Sides {
  double left = 0;  // reach to both sides of the line
  double right = 0;
  double height = 0;
};
Sides stackSides(const Outline& outline, const Options& options, Placement placement, bool tight,
                 std::uint32_t first, std::uint32_t end, double top, Cell* cells);

// The hanging branch of `manager`, whose reports are all measured: sets their places and his
// region. `wish` is what placementFor() said, `nested`: he himself stands in a hanging list.
// Returns how they hang.
Placement hangReports(const Outline& outline, const Options& options, Shape shape,
                      std::uint32_t manager, Placement wish, bool nested, Scratch& scratch);

// Makes one region of the leaves from `first` up to `end` of a row.
void hangTeam(const Outline& outline, const Options& options, Shape shape, std::uint32_t first,
              std::uint32_t end, Cell* cells);

}  // namespace arborg::layout
