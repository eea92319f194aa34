#include "core/layout/forest.h"

#include <algorithm>
#include <cmath>

namespace arborg::layout {
namespace {

constexpr std::size_t kSingleShelf = 4;  // so few roots stand side by side whatever their size

// Lone cards among each other need no more space than siblings.
class Shelves {
 public:
  Shelves(const Outline& outline, const Options& options, Scratch& scratch)
      : m_outline(outline),
        m_gaps(options.gaps),
        m_roots(scratch.roots),
        m_cells(scratch.cells.get()) {
    if (isHorizontal(options.direction)) {
      m_loneAcross = m_gaps.row;
      m_loneDown = m_gaps.sibling;
    } else {
      m_loneAcross = m_gaps.sibling;
      m_loneDown = m_gaps.row;
    }
  }

  Extent fill(double limit, bool store) const {
    Extent extent;
    double left = 0;
    double top = 0;
    double shelfHeight = 0;
    bool shelfLone = true;
    bool lastLone = true;
    for (std::size_t i = 0; i < m_roots.size(); ++i) {
      Cell& cell = m_cells[m_roots[i]];
      const bool lone = m_outline.isLeaf(m_roots[i]);
      double start = i == 0 ? 0 : left + (lone && lastLone ? m_loneAcross : m_gaps.root);
      if (i > 0 && start + cell.across() > limit) {
        // The gap above belongs to the shelf that is full: what comes is not known yet.
        top += shelfHeight + (shelfLone && lone ? m_loneDown : m_gaps.root);
        start = shelfHeight = 0;
        shelfLone = true;
      }
      if (store) {
        cell.x = start;
        cell.y = top;
      }
      left = start + cell.across();
      shelfHeight = std::max(shelfHeight, cell.down());
      shelfLone = shelfLone && lone;
      lastLone = lone;
      extent.width = std::max(extent.width, left);
    }
    extent.height = top + shelfHeight;
    return extent;
  }

 private:
  const Outline& m_outline;
  const Gaps& m_gaps;
  const std::vector<std::uint32_t>& m_roots;
  Cell* m_cells;
  double m_loneAcross;
  double m_loneDown;
};

}  // namespace

double pageCost(Extent extent, const Options& options) noexcept {
  return std::max({extent.width, extent.height * options.targetAspect, options.comfortableWidth});
}

Extent placeRoots(const Outline& outline, const Options& options, Scratch& scratch) {
  const Shelves shelves(outline, options, scratch);
  double area = 0;
  double widest = 0;
  double total = 0;
  for (const std::uint32_t root : scratch.roots) {
    const Cell& cell = scratch.cells[root];
    const double width = cell.across() + options.gaps.root;
    widest = std::max(widest, cell.across());
    total += width;
    area += width * static_cast<double>(cell.down() + options.gaps.root);
  }
  const bool horizontal = isHorizontal(options.direction);
  const auto cost = [&](Extent extent) {
    if (horizontal) std::swap(extent.width, extent.height);
    return pageCost(extent, options);
  };
  double best = total;
  if (scratch.roots.size() > kSingleShelf && !options.gradeRows) {
    // The best limit lies a little above the width of a page that holds the area without waste.
    const double aspect = horizontal ? 1 / options.targetAspect : options.targetAspect;
    const double ideal = std::max(widest, std::sqrt(area * aspect));
    double bestCost = cost(shelves.fill(total, false)) * 0.9;  // one shelf shows the order best
    for (int step = 0; step < 12; ++step) {
      const double limit = ideal * (0.75 + 0.075 * step);
      const double candidate = cost(shelves.fill(std::max(widest, limit), false));
      if (candidate < bestCost) {
        bestCost = candidate;
        best = std::max(widest, limit);
      }
    }
  }
  return shelves.fill(best, true);
}

}  // namespace arborg::layout
