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
  None,      // no visible reports
  Row,       // side by side
  MixedRow,  // side by side, runs of reports without reports stacked in columns among them
  Column,    // one hanging list
  Columns,   // hanging lists beside each other, read column by column
};

constexpr bool isHung(Placement placement) noexcept {
  return placement == Placement::Column || placement == Placement::Columns;
}

// In a mixed row, whether `node`, one of its reports, stands in a column: a leaf beside a leaf.
inline bool isInTeam(const Outline& outline, std::uint32_t node) noexcept {
  if (!outline.isLeaf(node) || outline.isRoot(node)) return false;
  const auto isMate = [&](std::uint32_t other) {
    return other < outline.size() && outline.parent[other] == outline.parent[node] &&
           outline.isLeaf(other);
  };
  return isMate(node - 1) || isMate(node + 1);
}

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

  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(x.size()); }
};

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
void arrangeInto(const Outline& outline, const Options& options, Workspace& workspace,
                 Layout& layout);
void arrangeInto(const Outline& outline, const Options& options, Layout& layout);
Layout arrange(const Outline& outline, const Options& options);

}  // namespace arborg::layout
