#include "core/layout/tidy_row.h"

#include <algorithm>
#include <limits>

// The names are those of the paper: prelim (Cell::x), mod, extremes, threads, the linked list of
// lowest siblings (here the stack `lows`), and `separate`. The differences: nodes are visited in
// reverse preorder instead of by recursion; extremes of the part of a row that is done live in
// local variables, so that a cell has room for either extremes or threads; the extra space is
// spread when the row ends, since what it moves lies behind both contours of the row.

namespace arborg::layout {
namespace {

constexpr std::uint32_t kEnd = kNone;

struct Contours {
  std::uint32_t left;
  std::uint32_t right;
  double leftMod;
  double rightMod;
};

class Row {
 public:
  Row(const Outline& outline, const Options& options, const std::vector<Placement>& placements,
      Scratch& scratch)
      : m_outline(outline),
        m_gaps(options.gaps),
        m_across(isHorizontal(options.direction) ? outline.height.data() : outline.width.data()),
        m_placements(placements),
        m_scratch(scratch),
        m_cells(scratch.cells.get()) {}

  void place(std::uint32_t manager);

 private:
  double bottom(std::uint32_t item) const { return m_cells[item].lowSide(); }
  bool hasItems(std::uint32_t item) const { return m_cells[item].last != 0; }
  std::uint32_t nextLeft(std::uint32_t item) const {
    return hasItems(item) ? m_scratch.firstReport(item) : m_cells[item].left;
  }
  std::uint32_t nextRight(std::uint32_t item) const {
    return hasItems(item) ? m_cells[item].last : m_cells[item].right;
  }
  Contours contoursOf(std::uint32_t item) const;
  bool isPlain(std::uint32_t item) const {
    return m_cells[item].teamEnd == 0 && !isHung(m_placements[item]);
  }
  void noteLow(double low, std::uint32_t index, std::uint32_t item);
  void move(std::uint32_t item, std::uint32_t index, double distance, Contours& contours,
            const Scratch::Low& hit);
  void separate(std::uint32_t before, std::uint32_t item, std::uint32_t index, Contours& done);
  void spread(std::uint32_t manager);
  double offsetOf(std::uint32_t item) const;
  double cardAcross(std::uint32_t item) const { return static_cast<double>(m_across[item]); }
  void centre(std::uint32_t manager, std::uint32_t last);

  const Outline& m_outline;
  const Gaps& m_gaps;
  const float* m_across;
  const std::vector<Placement>& m_placements;
  Scratch& m_scratch;
  Cell* m_cells;
};

Contours Row::contoursOf(std::uint32_t item) const {
  const Cell& cell = m_cells[item];
  if (hasItems(item)) return {cell.left, cell.right, cell.leftMod, cell.rightMod};
  return {item, item, 0, 0};
}

// Branches that reach no lower than a later one are hidden behind it.
void Row::noteLow(double low, std::uint32_t index, std::uint32_t item) {
  auto& lows = m_scratch.lows;
  while (!lows.empty() && low >= lows.back().bottom) lows.pop_back();
  lows.push_back({low, index, item});
}

// Moves the branch; what is more than one place from the sibling it struck opens space for those in
// between.
void Row::move(std::uint32_t item, std::uint32_t index, double distance, Contours& contours,
               const Scratch::Low& hit) {
  m_cells[item].mod += distance;
  contours.leftMod += distance;
  contours.rightMod += distance;
  if (hit.index + 1 == index) return;
  auto& spreads = m_scratch.spreads;
  if (spreads.size() <= index) spreads.resize(index + 1);
  const double part = distance / (index - hit.index);
  spreads[hit.index + 1].shift += part;
  spreads[index].shift -= part;
  spreads[index].change -= distance - part;
}

void Row::separate(std::uint32_t before, std::uint32_t item, std::uint32_t index, Contours& done) {
  Contours own = contoursOf(item);
  const double low = bottom(own.right);
  const auto& lows = m_scratch.lows;
  std::size_t hit = lows.size() - 1;

  std::uint32_t right = before;  // walks the right contour of what is done
  std::uint32_t left = item;     // walks the left contour of the new branch
  double rightSum = m_cells[right].mod;
  double leftSum = m_cells[left].mod;
  double gap = isPlain(before) && isPlain(item) ? m_gaps.sibling : m_gaps.subtree;
  std::uint64_t steps = 0;
  while (right != kEnd && left != kEnd) {
    ++steps;
    const double rightBottom = bottom(right);
    const double leftBottom = bottom(left);
    while (hit > 0 && rightBottom > lows[hit].bottom) --hit;
    const double distance = rightSum + m_cells[right].farSide() + gap - (leftSum + m_cells[left].x);
    if (distance > 0) {
      leftSum += distance;
      move(item, index, distance, own, lows[hit]);
    }
    gap = m_gaps.subtree;
    if (rightBottom <= leftBottom) {
      right = nextRight(right);
      if (right != kEnd) rightSum += m_cells[right].mod;
    }
    if (rightBottom >= leftBottom) {
      left = nextLeft(left);
      if (left != kEnd) leftSum += m_cells[left].mod;
    }
  }
  m_scratch.contourSteps += steps;

  if (right == kEnd && left != kEnd) {
    // The new branch is longer: below, the left contour goes on with it.
    Cell& extreme = m_cells[done.left];
    extreme.left = left;
    const double difference = leftSum - m_cells[left].mod - done.leftMod;
    extreme.mod += difference;
    extreme.x -= difference;
    done = {own.left, own.right, own.leftMod, own.rightMod};
  } else if (right != kEnd && left == kEnd) {
    Cell& extreme = m_cells[own.right];
    extreme.right = right;
    const double difference = rightSum - m_cells[right].mod - own.rightMod;
    extreme.mod += difference;
    extreme.x -= difference;
  } else {
    done.right = own.right;
    done.rightMod = own.rightMod;
  }
  noteLow(low, index, item);
}

void Row::spread(std::uint32_t manager) {
  auto& spreads = m_scratch.spreads;
  double part = 0;
  double sum = 0;
  std::uint32_t item = m_scratch.firstReport(manager);
  for (const Scratch::Spread& spread : spreads) {
    part += spread.shift;
    sum += part + spread.change;
    m_cells[item].mod += sum;
    item = nextItem(m_outline, m_cells, item);
  }
  spreads.clear();
}

// Where the card stands in the region of an item.
double Row::offsetOf(std::uint32_t item) const {
  if (isHung(m_placements[item])) return cardOffset(m_cells[item]);
  const Staff* staff = m_scratch.staff(item);
  return staff == nullptr ? 0 : staff->offset;
}

// Over the cards of the first and the last item, not over what hangs below them; over the whole of
// a team.
void Row::centre(std::uint32_t manager, std::uint32_t last) {
  const std::uint32_t first = m_scratch.firstReport(manager);
  const Cell& firstCell = m_cells[first];
  const Cell& lastCell = m_cells[last];
  const double left = firstCell.x + firstCell.mod + offsetOf(first);
  double right = lastCell.x + lastCell.mod;
  right += lastCell.teamEnd != 0 ? lastCell.across() : offsetOf(last) + cardAcross(last);
  m_cells[manager].x = (left + right - cardAcross(manager)) / 2 - offsetOf(manager);
}

void Row::place(std::uint32_t manager) {
  const std::uint32_t end = m_outline.subtreeEnd[manager];
  std::uint32_t item = m_scratch.firstReport(manager);
  std::uint32_t index = 0;
  Contours done = contoursOf(item);
  m_scratch.lows.clear();
  noteLow(bottom(done.left), index, item);
  for (std::uint32_t next = nextItem(m_outline, m_cells, item); next < end;
       next = nextItem(m_outline, m_cells, item)) {
    separate(item, next, ++index, done);
    item = next;
  }
  if (!m_scratch.spreads.empty()) spread(manager);
  centre(manager, item);
  Cell& cell = m_cells[manager];
  cell.left = done.left;
  cell.right = done.right;
  cell.leftMod = done.leftMod;
  cell.rightMod = done.rightMod;
  cell.last = item;
}

}  // namespace

void placeRow(const Outline& outline, const Options& options,
              const std::vector<Placement>& placements, std::uint32_t manager, Scratch& scratch) {
  Row(outline, options, placements, scratch).place(manager);
}

void finishRowTree(const Outline& outline, const std::vector<Placement>& placements,
                   std::uint32_t top, Scratch& scratch) {
  Cell* cells = scratch.cells.get();
  const std::uint32_t end = outline.subtreeEnd[top];
  double left = std::numeric_limits<double>::max();
  double right = std::numeric_limits<double>::lowest();
  double bottom = 0;
  for (std::uint32_t item = top; item < end;) {
    Cell& cell = cells[item];
    if (item != top) cell.mod += cells[outline.parent[item]].mod;
    cell.x += cell.mod;
    left = std::min(left, cell.x);
    right = std::max(right, cell.farSide());
    bottom = std::max(bottom, cell.lowSide());
    item = isRow(placements[item]) ? scratch.firstReport(item) : nextItem(outline, cells, item);
  }
  Cell& cell = cells[top];
  const Staff* staff = scratch.staff(top);
  cardOffset(cell) = cell.x - left + (staff == nullptr ? 0 : staff->offset);
  cell.mod = left;
  cell.width = static_cast<float>(right - left);
  cell.height = static_cast<float>(bottom);
}

}  // namespace arborg::layout
