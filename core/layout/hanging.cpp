#include "core/layout/hanging.h"

#include <algorithm>
#include <cmath>

namespace arborg::layout {
namespace {

// The chart above a block is wide as a rule, so that blocks may be higher than the page: found best
// by trial on real organisations.
constexpr double kBlockAspect = 0.8;

double gapAfter(const Outline& outline, const Gaps& gaps, std::uint32_t node) {
  return outline.isLeaf(node) ? gaps.row : gaps.branch;
}

ListMeasure measureList(const Outline& outline, const Gaps& gaps, std::uint32_t first,
                        std::uint32_t end, const Cell* cells) {
  ListMeasure list;
  double gap = 0;
  for (std::uint32_t node = first; node < end; node = outline.subtreeEnd[node]) {
    ++list.count;
    list.leavesOnly = list.leavesOnly && outline.isLeaf(node);
    list.length += gap + cells[node].down();
    list.widest = std::max(list.widest, cells[node].across());
    list.tallest = std::max(list.tallest, cells[node].down());
    list.area += cells[node].across() * cells[node].down();
    gap = gapAfter(outline, gaps, node);
  }
  list.cardHeight = static_cast<double>(outline.height[first]);
  return list;
}

// Columns that filling each up to `limit` needs.
std::uint32_t columnsNeeded(const Outline& outline, const Gaps& gaps, std::uint32_t first,
                            std::uint32_t end, double limit, const Cell* cells) {
  std::uint32_t columns = 1;
  double length = 0;
  double gap = 0;
  for (std::uint32_t node = first; node < end; node = outline.subtreeEnd[node]) {
    if (length > 0 && length + gap + cells[node].down() > limit) {
      ++columns;
      length = 0;
      gap = 0;
    }
    length += gap + cells[node].down();
    gap = gapAfter(outline, gaps, node);
  }
  return columns;
}

// The least height with which the list fits into so many columns, to within half a pixel: search on
// the answer (linear partition; the greedy fill is optimal for a given height).
double columnHeight(const Outline& outline, const Gaps& gaps, std::uint32_t first,
                    std::uint32_t end, std::uint32_t columns, const ListMeasure& list,
                    const Cell* cells) {
  if (columns <= 1) return list.length;
  double low = std::max(list.tallest, list.length / columns - gaps.branch);
  double high = list.length / columns + list.tallest;
  if (columnsNeeded(outline, gaps, first, end, low, cells) <= columns) return low;
  while (high - low > 0.5) {
    const double middle = (low + high) / 2;
    if (columnsNeeded(outline, gaps, first, end, middle, cells) <= columns) {
      high = middle;
    } else {
      low = middle;
    }
  }
  return high;
}

}  // namespace

double widthOf(const ListMeasure& list, std::uint32_t columns, const Gaps& gaps) noexcept {
  const double average = list.area / std::max(1.0, list.length);
  return list.widest + gaps.indent + (columns - 1) * (average + gaps.indent + gaps.column);
}

std::uint32_t automaticColumns(const ListMeasure& list, Shape shape,
                               const Options& options) noexcept {
  const Gaps& gaps = options.gaps;
  double rows = static_cast<double>(std::max(shape.listRows, 1U));
  if (list.leavesOnly) rows = std::min(rows, static_cast<double>(kLongTeam));
  const double average = list.area / std::max(1.0, list.length) + gaps.indent + gaps.column;
  const double byLength = std::ceil(list.length / (rows * (list.cardHeight + gaps.row)));
  const double byAspect =
      std::round(kBlockAspect * std::sqrt(options.targetAspect * list.length / average));
  // More columns than the tallest region fits into leave the others short.
  const double byTallest = std::ceil(list.length / list.tallest);
  const double columns = std::min({byLength, std::max(2.0, byAspect), byTallest});
  return std::min(static_cast<std::uint32_t>(std::max(1.0, columns)), list.count);
}

Block stackList(const Outline& outline, const Options& options, Shape shape, std::uint32_t first,
                std::uint32_t end, std::uint32_t wanted, double top, Cell* cells) {
  const Gaps& gaps = options.gaps;
  const ListMeasure list = measureList(outline, gaps, first, end, cells);
  if (wanted == 0) wanted = automaticColumns(list, shape, options);
  const double limit = columnHeight(outline, gaps, first, end, wanted, list, cells);

  Block block;
  block.columns = 1;
  double left = gaps.indent;
  double widest = 0;
  double length = 0;
  double gap = 0;
  for (std::uint32_t node = first; node < end; node = outline.subtreeEnd[node]) {
    Cell& cell = cells[node];
    if (length > 0 && block.columns < wanted && length + gap + cell.down() > limit) {
      ++block.columns;
      left += widest + gaps.column + gaps.indent;
      widest = length = gap = 0;
    }
    cell.x = left;
    cell.y = top + length + gap;
    length += gap + cell.down();
    gap = gapAfter(outline, gaps, node);
    widest = std::max(widest, cell.across());
    block.height = std::max(block.height, length);
    block.width = std::max(block.width, left + widest);
  }
  return block;
}

Placement hangReports(const Outline& outline, const Options& options, Shape shape,
                      std::uint32_t manager, bool nested, Cell* cells) {
  const Gaps& gaps = options.gaps;
  Cell& cell = cells[manager];
  const std::uint32_t first = manager + 1;
  const std::uint32_t end = outline.subtreeEnd[manager];
  const Arrangement own = outline.arrangement[manager];
  const Arrangement choice = own == Arrangement::Automatic ? options.everyone : own;
  const std::uint32_t wanted = choice == Arrangement::Column       ? 1
                               : choice == Arrangement::TwoColumns ? 2
                                                                   : 0;
  const double card = cell.across();
  const double top = cell.down() + (nested ? gaps.row : gaps.level);
  Block block = stackList(outline, options, shape, first, end, wanted, top, cells);

  double push = 0;
  if (nested && block.columns > 1) push = gaps.row;  // room for the bar that joins the columns
  double offset = 0;
  double shift = 0;
  double width = std::max(card, block.width);
  if (!nested && block.columns > 1) {
    // Centred over what is seen: the cards and the line before them.
    const double seen = block.width - gaps.indent / 2;
    const double line = gaps.indent / 2;
    offset = line + (seen - card) / 2;
    if (offset < 0) {
      shift = -offset;
      offset = 0;
    }
    width = std::max(offset + card, shift + block.width);
  }
  if (push > 0 || shift > 0) {
    for (std::uint32_t node = first; node < end; node = outline.subtreeEnd[node]) {
      cells[node].x += shift;
      cells[node].y += push;
    }
  }
  cardOffset(cell) = offset;
  cell.width = static_cast<float>(width);
  cell.height = static_cast<float>(top + push + block.height);
  return block.columns > 1 ? Placement::Columns : Placement::Column;
}

void hangTeam(const Outline& outline, const Options& options, Shape shape, std::uint32_t first,
              std::uint32_t end, Cell* cells) {
  const double top = cells[first].y;
  const Block block = stackList(outline, options, shape, first, end, 0, 0, cells);
  // The first leaf stands for the team from now on; its own place in it is known.
  Cell& cell = cells[first];
  cell.x = 0;
  cell.y = top;
  cell.width = static_cast<float>(block.width);
  cell.height = static_cast<float>(block.height);
  cell.teamEnd = end;
}

}  // namespace arborg::layout
