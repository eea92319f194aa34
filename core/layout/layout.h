// Positions for every card of an outline.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/layout/geometry.h"
#include "core/layout/options.h"
#include "core/layout/outline.h"

namespace arborg::layout {

// How the reports of a node stand in a finished layout.
enum class Placement : std::uint8_t {
  None,        // no visible reports but assistants
  Row,         // side by side
  MixedRow,    // side by side, runs of reports without reports stacked in columns among them
  Column,      // one hanging list, to the right of its line
  Columns,     // hanging lists beside each other, read column by column
  ColumnLeft,  // one hanging list, to the left of its line
  BothSides,   // on both sides of a line below the middle of the manager, read from top to bottom
  Fishbone,    // the same, each report a little lower than the one before on the other side
};

constexpr bool isHung(Placement placement) noexcept {
  return placement >= Placement::Column;
}
constexpr bool isTwoSided(Placement placement) noexcept {
  return placement == Placement::BothSides || placement == Placement::Fishbone;
}

// In a mixed row, whether `node`, one of its reports, stands in a column: a leaf beside a leaf.
inline bool isInTeam(const Outline& outline, std::uint32_t node) noexcept {
  if (!outline.isTeamMate(node) || outline.isRoot(node) || outline.isAssistant(node)) return false;
  const auto isMate = [&](std::uint32_t other) {
    return other < outline.size() && outline.parent[other] == outline.parent[node] &&
           outline.isTeamMate(other) && !outline.isAssistant(other);
  };
  return isMate(node - 1) || isMate(node + 1);
}

// A row of Options::gradeRows: the cards that begin at its near edge, from the top of the chart (in
// a horizontal one: from its left side; near is where the managers are).
struct GradeRow {
  float begin = 0;                // y of the row, x in a horizontal chart, px
  float end = 0;                  // behind its longest card
  std::int32_t grade = kNoGrade;  // kNoGrade: nobody in it has this grade of his own

  friend bool operator==(const GradeRow&, const GradeRow&) = default;
};

// One entry a node of the outline. Positions are whole px (exact up to 2^24), none negative; the
// chart touches the edges of its box of `width` x `height`.
struct Layout {
  std::vector<float> x;  // left edge of the card
  std::vector<float> y;  // top edge
  float width = 0;
  float height = 0;
  std::vector<Box> subtreeBounds;     // of the branch with its connectors
  std::vector<Placement> placements;  // how the reports in fact stand
  Shape shape;                        // chosen or given
  std::vector<GradeRow> gradeRows;    // from the highest grade down; empty without that option
  // How the branch of each node grows, and whether it does so as a block of its own; both empty if
  // all grow as the chart does.
  std::vector<Direction> directions;
  std::vector<std::uint8_t> blocks;

  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(x.size()); }
};

// How the reports of `node` stand to it; kNone: roots.
inline Direction directionOf(const Layout& layout, const Options& options,
                             std::uint32_t node) noexcept {
  return layout.directions.empty() || node == kNone ? options.direction : layout.directions[node];
}
inline bool isBlock(const Layout& layout, std::uint32_t node) noexcept {
  return !layout.blocks.empty() && layout.blocks[node] != 0;
}

// The card of `node`.
inline Box cardBox(const Outline& outline, const Layout& layout, std::uint32_t node) noexcept {
  return {layout.x[node], layout.y[node], outline.width[node], outline.height[node]};
}

struct Scratch;

// Memory of the algorithms, kept between runs: about 100 bytes a node. One thread at a time; what
// was laid out before never shows in a result.
class Workspace {
 public:
  Workspace();
  ~Workspace();
  Workspace(Workspace&&) noexcept;
  Workspace& operator=(Workspace&&) noexcept;

  // Comparisons of contours in the last run: at most linear in the nodes.
  std::uint64_t contourSteps() const noexcept;

  Scratch& scratch() noexcept { return *m_scratch; }

 private:
  std::unique_ptr<Scratch> m_scratch;
};

// Lays the outline out. O(n) time and memory, no recursion. Same input, same result.
//
// Rows are van der Ploeg's tidy trees (A. van der Ploeg, "Drawing non-layered tidy trees in linear
// time", Software: Practice and Experience 44(12), 2014): cards of any size, branches as near to
// each other as their contours allow, the space between spread evenly, each manager centred over
// his row. A hanging branch is a box to its row.
//
// Everything is worked out for a chart that grows downwards: one that grows to the right is that of
// cards turned over their diagonal, one that grows up or to the left is mirrored. For cards of
// whole px that is exact.
//
// A branch of its own direction is laid out for itself and stands in the chart around it like one
// large card; the line from the manager still ends at the card of its head. It never grows back
// towards that line: a branch that would (up, below a row that grows down; to the left, to the
// right of the line of a list) grows the other way round. Not with grade rows.
//
// Assistants stand to the right of the line between their manager and his other reports, then to
// the left, in turn, the branches below them too. With grade rows a node stands on the row of its
// grade, or, where that would not be below its manager or is not known, on the row of the number
// after his; a root without grade on row 0.
void arrangeInto(const Outline& outline, const Options& options, Workspace& workspace,
                 Layout& layout);
void arrangeInto(const Outline& outline, const Options& options, Layout& layout);
// `choices`, one a node, stand for Arrangement::Automatic of the nodes; where they are Automatic
// too, options.shape does; no branch has a direction of its own. See fit.h.
void arrangeInto(const Outline& outline, const Options& options,
                 const std::vector<Arrangement>& choices, Workspace& workspace, Layout& layout);
Layout arrange(const Outline& outline, const Options& options);

}  // namespace arborg::layout
