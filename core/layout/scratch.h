// Working memory of one layout run. Internal to core/layout.
//
// The algorithms work in the frame of a chart that grows downwards: "across" is the way siblings
// stand in a row, "down" the way levels follow each other. Directions are applied at the end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/layout/layout.h"

namespace arborg::layout {

// What a run knows of a node; one cache line. Besides its card, a node stands for its region, which
// is what its surroundings see of it:
//   leaf, manager of a row     the card
//   manager of a hanging list  the box of the whole branch
//   first leaf of a team       the box of the whole run of leaves that hangs as one column block
//   manager of a row that is not itself part of a row (a root, a report in a hanging list):
//                              the card while his row is computed, then the box of the row tree
// The row trees computed one after the other are disjoint, which lets some fields serve twice.
struct alignas(64) Cell {
  // Of the region: while the row is computed x is van der Ploeg's `prelim`; afterwards both are
  // relative to the holder: the row tree, the hanging branch or the team that the node belongs to.
  double x;
  double y;
  double mod;       // shift of the whole branch; of a finished row tree: its left end
  double leftMod;   // of a manager of a row: sum of `mod` from the left extreme up to him
  double rightMod;  // same for the right extreme
  float width;      // of the region
  float height;
  std::uint32_t left;     // of a manager of a row: extreme, the lowest node of his left contour
  std::uint32_t right;    //   for other nodes of a row: thread, the next node of that contour
  std::uint32_t last;     // of a manager of a row: his last item, else 0
  std::uint32_t teamEnd;  // of the first leaf of a team: one past its last leaf, else 0

  double across() const noexcept { return static_cast<double>(width); }
  double down() const noexcept { return static_cast<double>(height); }
  double farSide() const noexcept { return x + across(); }
  double lowSide() const noexcept { return y + down(); }
};
static_assert(sizeof(Cell) == 64);

// Where a card stands in a region that is wider than it. Nodes that are no managers of a row within
// a row use `leftMod` for it: they have no extremes.
inline double& cardOffset(Cell& cell) noexcept {
  return cell.leftMod;
}
inline double cardOffset(const Cell& cell) noexcept {
  return cell.leftMod;
}

// The assistants of a manager, who stand in two stacks on both sides of the line that leaves his
// card downwards. Once that line is known the cells of the assistants are relative to his card.
struct Staff {
  std::uint32_t manager = kNone;
  std::uint32_t end = 0;  // one past the last assistant's branch: the first other report, if any
  double left = 0;        // how far the stacks reach to both sides of the line
  double right = 0;
  double bottom = 0;  // from the top of the card
  double offset = 0;  // of the card in the region of card and stacks
  double x = 0;       // of the card on the chart, once it has its place
  double y = 0;
};

// A manager as the choice of a shape sees him, his leaves summed up.
struct Branch {
  std::uint32_t manager;  // index of his manager among the branches, kNone for a root
  std::uint32_t height;   // levels below
  std::uint32_t leaves;
  std::uint32_t teams;   // runs of at least two leaves
  std::uint32_t loners;  // leaves in no team
  Arrangement choice;
  double width;  // of the card
  double cardHeight;
  double leafWidths;  // sums and maxima over the leaves
  double leafHeights;
  double widestLeaf;
  double tallestLeaf;
  double teamWidth;  // of a manager of leaves alone: of his branch when it hangs
  double teamHeight;
  // Of the reports that are managers, for the candidate being judged.
  double rowWidth;
  double rowHeight;
  double listHeight;
  double listWidth;
  double listArea;
  double tallest;
  std::uint32_t reports;
};

struct Scratch {
  // Not a vector: a million cells need not be cleared before they are written.
  std::unique_ptr<Cell[]> cells;  // NOLINT(modernize-avoid-c-arrays): its size is known at run time
  std::size_t capacity = 0;
  std::vector<std::uint32_t> heights;  // levels below each node

  // For one row at a time.
  struct Low {
    double bottom;          // how far the branches up to this one reach
    std::uint32_t index;    // of the branch among its siblings
    std::uint32_t sibling;  // the branch
  };
  struct Spread {
    double shift;
    double change;
  };
  std::vector<Low> lows;
  std::vector<Spread> spreads;

  // Assistants, in order; all empty if nobody is one.
  std::vector<std::uint32_t> assistants;
  std::vector<Staff> staffs;
  std::vector<std::uint32_t> staffOf;            // by node; kNone: no assistants
  std::vector<std::uint32_t> assistantEndingAt;  // by last node: the outermost one done so far

  // Rows of equal grades: the row of each node, and where the rows begin.
  std::vector<std::int64_t> levels;
  std::vector<std::int64_t> levelOrder;
  std::vector<std::uint32_t> rowOf;
  std::vector<double> rowTops;
  std::vector<double> rowHeights;

  std::vector<Branch> branches;
  std::vector<std::uint32_t> branchOf;
  std::vector<std::uint32_t> roots;
  std::vector<Placement> trialPlacements;
  Layout trial;  // of a fit

  // What stands for Arrangement::Automatic of each node, if that has been chosen.
  const std::vector<Arrangement>* choices = nullptr;

  std::uint64_t contourSteps = 0;

  // The wish of a node, or what was chosen for it.
  Arrangement choiceOf(const Outline& outline, std::uint32_t node) const noexcept {
    const Arrangement own = outline.arrangement[node];
    return own == Arrangement::Automatic && choices != nullptr ? (*choices)[node] : own;
  }

  // Null: no assistants.
  Staff* staff(std::uint32_t node) noexcept {
    return staffOf.empty() || staffOf[node] == kNone ? nullptr : &staffs[staffOf[node]];
  }
  // The first report that is no assistant. O(1).
  std::uint32_t firstReport(std::uint32_t node) noexcept {
    const Staff* own = staff(node);
    return own == nullptr ? node + 1 : own->end;
  }

  void reserveCells(std::size_t nodes) {
    if (nodes <= capacity) return;
    cells = std::make_unique_for_overwrite<Cell[]>(nodes);  // NOLINT(modernize-avoid-c-arrays)
    capacity = nodes;
  }
};

// Levels below each node, assistants aside, into scratch.heights.
void measureHeights(const Outline& outline, Scratch& scratch);

// The choice for one node; `height` are the levels below it, which are not 0. Compact gives Columns
// here: its form follows from the size of what hangs.
Placement placementFor(Arrangement choice, std::uint32_t height, const Options& options,
                       Shape shape) noexcept;

// chooseShape() once the heights are known; the cells and `trialPlacements` are left in disorder.
Shape chooseShapeWithHeights(const Outline& outline, const Options& options,
                             std::optional<Shape> previous, Scratch& scratch,
                             std::vector<Placement>& trialPlacements);

}  // namespace arborg::layout
