#include "core/layout/hanging.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/layout/staff.h"

namespace arborg::layout {
namespace {

// The chart above a block is wide as a rule, so that blocks may be higher than the page: found best
// by trial on real organisations.
constexpr double kBlockAspect = 0.8;

double gapAfter(const Outline& outline, const Gaps& gaps, std::uint32_t node) {
  return outline.isLeaf(node) ? gaps.row : gaps.branch;
}

ListMeasure measureList(const Outline& outline, const Options& options, std::uint32_t first,
                        std::uint32_t end, const Cell* cells) {
  const Gaps& gaps = options.gaps;
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
  const auto& lengths = isHorizontal(options.direction) ? outline.width : outline.height;
  list.cardHeight = static_cast<double>(lengths[first]);
  return list;
}

// What comes of filling each column up to `limit`.
struct Filling {
  std::uint32_t columns = 1;
  double longest = 0;                                // of the columns
  double next = std::numeric_limits<double>::max();  // the least limit that makes a difference
};

Filling filled(const Outline& outline, const Gaps& gaps, std::uint32_t first, std::uint32_t end,
               double limit, const Cell* cells) {
  Filling filling;
  double length = 0;
  double gap = 0;
  for (std::uint32_t node = first; node < end; node = outline.subtreeEnd[node]) {
    const double longer = length + gap + cells[node].down();
    if (length > 0 && longer > limit) {
      filling.next = std::min(filling.next, longer);
      filling.longest = std::max(filling.longest, length);
      ++filling.columns;
      length = cells[node].down();
    } else {
      length = longer;
    }
    gap = gapAfter(outline, gaps, node);
  }
  filling.longest = std::max(filling.longest, length);
  return filling;
}

// The least height with which the list fits into so many columns: search on the answer (linear
// partition; the greedy fill is optimal for a given height), from one height that makes a
// difference to another.
double columnHeight(const Outline& outline, const Gaps& gaps, std::uint32_t first,
                    std::uint32_t end, std::uint32_t columns, const ListMeasure& list,
                    const Cell* cells) {
  if (columns <= 1) return list.length;
  double low = std::max(list.tallest, list.length / columns - gaps.branch);
  double high = list.length / columns + list.tallest;
  double limit = low;
  while (true) {
    const Filling filling = filled(outline, gaps, first, end, limit, cells);
    if (filling.columns <= columns) {
      high = filling.longest;
    } else {
      low = filling.next;
    }
    if (low >= high) return high;
    limit = (low + high) / 2;
  }
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
      std::round(kBlockAspect * std::sqrt(frameAspect(options) * list.length / average));
  // More columns than the tallest region fits into leave the others short.
  const double byTallest = std::ceil(list.length / list.tallest);
  const double columns = std::min({byLength, std::max(2.0, byAspect), byTallest});
  return std::min(static_cast<std::uint32_t>(std::max(1.0, columns)), list.count);
}

double compactCost(double width, double height, const Options& options) noexcept {
  return width + frameAspect(options) * height;
}

std::uint32_t compactColumns(const ListMeasure& list, const Options& options) noexcept {
  const double each = list.length / list.count;
  const auto cost = [&](std::uint32_t columns) {
    const double rows = std::ceil(static_cast<double>(list.count) / columns);
    return compactCost(widthOf(list, columns, options.gaps), std::max(list.tallest, each * rows),
                       options);
  };
  // The cost falls and then rises, but for the steps of the rounding.
  std::uint32_t best = 1;
  double least = cost(1);
  for (std::uint32_t columns = 2; columns <= list.count && columns <= best + 3; ++columns) {
    const double candidate = cost(columns);
    if (candidate < least) {
      least = candidate;
      best = columns;
    }
  }
  return best;
}

Block stackList(const Outline& outline, const Options& options, Shape shape, std::uint32_t first,
                std::uint32_t end, std::uint32_t wanted, double top, Cell* cells) {
  const Gaps& gaps = options.gaps;
  const ListMeasure list = measureList(outline, options, first, end, cells);
  const bool isWish = wanted > 0;
  if (!isWish) wanted = automaticColumns(list, shape, options);
  const double limit = columnHeight(outline, gaps, first, end, wanted, list, cells);

  // The shortest columns can leave some empty. A wish is a wish: then each takes its share of what
  // is left, the first ones a little more.
  const std::uint32_t most = std::min(wanted, list.count);
  const bool shares =
      isWish && most > 1 && filled(outline, gaps, first, end, limit, cells).columns < most;

  Block block;
  block.columns = 1;
  double left = gaps.indent;
  double widest = 0;
  double length = 0;
  double gap = 0;
  double rest = list.length;  // of the regions from this one on
  double share = rest / most;
  std::uint32_t after = list.count;  // regions from this one on
  for (std::uint32_t node = first; node < end; node = outline.subtreeEnd[node], --after) {
    Cell& cell = cells[node];
    const bool full = shares ? length >= share || after <= most - block.columns
                             : length + gap + cell.down() > limit;
    if (length > 0 && block.columns < wanted && full) {
      share = rest / (most - block.columns);
      ++block.columns;
      left += widest + gaps.column + gaps.indent;
      widest = length = gap = 0;
    }
    cell.x = left;
    cell.y = top + length + gap;
    length += gap + cell.down();
    gap = gapAfter(outline, gaps, node);
    rest -= cell.down() + gap;
    widest = std::max(widest, cell.across());
    block.height = std::max(block.height, length);
    block.width = std::max(block.width, left + widest);
  }
  return block;
}

Sides stackSides(const Outline& outline, const Options& options, Placement placement, bool tight,
                 std::uint32_t first, std::uint32_t end, double top, Cell* cells) {
  const Gaps& gaps = options.gaps;
  const bool fishbone = placement == Placement::Fishbone;
  const float* down =
      isHorizontal(options.direction) ? outline.width.data() : outline.height.data();
  Sides sides;
  double leftEnd = 0;  // where the next region may begin
  double rightEnd = 0;
  double least = 0;
  bool left = true;
  for (std::uint32_t node = first; node < end; node = outline.subtreeEnd[node], left = !left) {
    if (tight) left = leftEnd <= rightEnd;
    if (!tight && !fishbone && left) leftEnd = rightEnd = std::max(leftEnd, rightEnd);
    double& sideEnd = left ? leftEnd : rightEnd;
    double& reach = left ? sides.left : sides.right;
    Cell& cell = cells[node];
    const double y = fishbone ? std::max(sideEnd, least) : sideEnd;
    if (fishbone) least = y + (static_cast<double>(down[node]) + gaps.row) / 2;
    cell.x = left ? -gaps.indent / 2 - cell.across() : gaps.indent / 2;
    cell.y = top + y;
    reach = std::max(reach, gaps.indent / 2 + cell.across());
    sides.height = std::max(sides.height, y + cell.down());
    sideEnd = y + cell.down() + gapAfter(outline, gaps, node);
  }
  return sides;
}

namespace {

// One branch that hangs.
class Hang {
 public:
  Hang(const Outline& outline, const Options& options, Shape shape, std::uint32_t manager,
       bool nested, Scratch& scratch)
      : m_outline(outline),
        m_options(options),
        m_gaps(options.gaps),
        m_shape(shape),
        m_manager(manager),
        m_first(scratch.firstReport(manager)),
        m_end(outline.subtreeEnd[manager]),
        m_nested(nested),
        m_scratch(scratch),
        m_cells(scratch.cells.get()),
        m_card(m_cells[manager].across()) {
    const Staff* staff = scratch.staff(manager);
    m_top = (staff == nullptr ? m_cells[manager].down() : staff->bottom) +
            (nested ? m_gaps.row : m_gaps.level);
  }

  Placement place(Placement wish) {
    const Arrangement choice =
        chosen(m_scratch.choiceOf(m_outline, m_manager), m_scratch.heights[m_manager], m_options);
    if (isTwoSided(wish)) {
      finish(stackSides(m_outline, m_options, wish, false, m_first, m_end, m_top, m_cells));
      return wish;
    }
    if (wish == Placement::Columns) {
      return choice == Arrangement::Compact ? compact() : columns(fixedColumns(choice), false);
    }
    const bool one = choice == Arrangement::Column || choice == Arrangement::ColumnLeft;
    return columns(one ? 1 : 0, wish == Placement::ColumnLeft);
  }

 private:
  Placement columns(std::uint32_t wanted, bool left) {
    const Block block =
        stackList(m_outline, m_options, m_shape, m_first, m_end, wanted, m_top, m_cells);
    const double toLine = m_gaps.indent / 2;
    if (block.columns == 1) {
      if (left) {
        for (std::uint32_t node = m_first; node < m_end; node = m_outline.subtreeEnd[node]) {
          m_cells[node].x = m_card - m_cells[node].x - m_cells[node].across();
        }
        finish(m_card - toLine, 0, m_card - block.width, m_card, block.height);
        return Placement::ColumnLeft;
      }
      finish(toLine, 0, 0, block.width, block.height);
      return Placement::Column;
    }
    if (m_nested) {
      // Room for the bar that joins the columns.
      if (m_gaps.row > 0) shift(0, m_gaps.row);
      finish(toLine, 0, 0, block.width, m_gaps.row + block.height);
    } else {
      // Centred over what is seen: the cards and the line before them.
      const double seen = block.width - toLine;
      const double start = -(toLine + (seen - m_card) / 2);
      finish(m_card / 2, start, start, start + block.width, block.height);
    }
    return Placement::Columns;
  }

  Placement compact() {
    const ListMeasure list = measureList(m_outline, m_options, m_first, m_end, m_cells);
    const std::uint32_t wanted = compactColumns(list, m_options);
    const double rows = std::ceil(static_cast<double>(list.count) / wanted);
    const double height = std::max(list.tallest, list.length * rows / list.count);
    const Sides sides = stackSides(m_outline, m_options, Placement::BothSides, true, m_first, m_end,
                                   m_top, m_cells);
    const double inColumns = compactCost(widthOf(list, wanted, m_gaps), height, m_options);
    const double onSides = compactCost(sides.left + sides.right, sides.height, m_options);
    if (onSides > inColumns) return columns(wanted, false);
    finish(sides);
    return Placement::BothSides;
  }

  void shift(double x, double y) {
    for (std::uint32_t node = m_first; node < m_end; node = m_outline.subtreeEnd[node]) {
      m_cells[node].x += x;
      m_cells[node].y += y;
    }
  }

  void finish(const Sides& sides) {
    const double line = m_card / 2;
    finish(line, line, line - sides.left, line + sides.right, sides.height);
  }

  // All from the left edge of the card: where its line leaves, where x = 0 of the cells is, and
  // from where to where the block reaches.
  void finish(double line, double origin, double left, double right, double height) {
    const Body body = bodyOf(m_outline, m_gaps, m_manager, line, m_scratch);
    const double offset = std::max(body.left, -left);
    if (origin + offset != 0) shift(origin + offset, 0);
    Cell& cell = m_cells[m_manager];
    cardOffset(cell) = offset;
    cell.width = static_cast<float>(offset + std::max(body.right, right));
    cell.height = static_cast<float>(m_top + height);
    cell.last = 0;
  }

  const Outline& m_outline;
  const Options& m_options;
  const Gaps& m_gaps;
  Shape m_shape;
  std::uint32_t m_manager;
  std::uint32_t m_first;
  std::uint32_t m_end;
  bool m_nested;
  Scratch& m_scratch;
  Cell* m_cells;
  double m_card;
  double m_top = 0;  // of the block
};

}  // namespace

Placement hangReports(const Outline& outline, const Options& options, Shape shape,
                      std::uint32_t manager, Placement wish, bool nested, Scratch& scratch) {
  return Hang(outline, options, shape, manager, nested, scratch).place(wish);
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
