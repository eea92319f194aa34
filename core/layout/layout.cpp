#include "core/layout/layout.h"

#include <algorithm>
#include <cmath>

#include "core/layout/forest.h"
#include "core/layout/measure.h"
#include "core/layout/scratch.h"
#include "core/layout/tidy_row.h"

namespace arborg::layout {
namespace {

class Arranger {
 public:
  Arranger(const Outline& outline, const Options& options, Scratch& scratch, Layout& layout)
      : m_outline(outline), m_options(options), m_scratch(scratch), m_layout(layout) {}

  void run() {
    const std::size_t size = m_outline.size();
    m_layout.x.resize(size);
    m_layout.y.resize(size);
    m_layout.subtreeBounds.resize(size);
    m_layout.placements.resize(size);
    measureHeights(m_outline, m_scratch);
    m_layout.shape =
        chooseShapeWithHeights(m_outline, m_options, std::nullopt, m_scratch, m_layout.placements);
    m_extent = measureRegions(m_outline, m_options, m_layout.shape, m_scratch, m_layout.placements);
    m_cells = m_scratch.cells.get();
    position();
    bound();
  }

 private:
  // Cards on the chart, from the first node to the last.
  void position();
  void put(std::uint32_t node, double across, double down);
  void bound();

  const Outline& m_outline;
  const Options& m_options;
  Scratch& m_scratch;
  Layout& m_layout;
  Cell* m_cells = nullptr;
  Extent m_extent;
};

void Arranger::put(std::uint32_t node, double across, double down) {
  const auto snapped = [](double value) { return static_cast<float>(std::floor(value + 0.5)); };
  const auto height = static_cast<double>(m_outline.height[node]);
  const auto width = static_cast<double>(m_outline.width[node]);
  switch (m_options.direction) {
    case Direction::TopDown:
      m_layout.x[node] = snapped(across);
      m_layout.y[node] = snapped(down);
      break;
    case Direction::BottomUp:
      m_layout.x[node] = snapped(across);
      m_layout.y[node] = snapped(m_extent.height - down - height);
      break;
    case Direction::LeftRight:
      m_layout.x[node] = snapped(down);
      m_layout.y[node] = snapped(across);
      break;
    case Direction::RightLeft:
      m_layout.x[node] = snapped(m_extent.height - down - width);
      m_layout.y[node] = snapped(across);
      break;
  }
}

void Arranger::position() {
  const auto& placements = m_layout.placements;
  std::uint32_t teamEnd = 0;
  double teamX = 0;
  double teamY = 0;
  for (std::uint32_t node = 0; node < m_outline.size(); ++node) {
    Cell& cell = m_cells[node];
    if (node < teamEnd) {
      put(node, teamX + cell.x, teamY + cell.y);
      continue;
    }
    double x = cell.x;
    double y = cell.y;
    const std::uint32_t manager = m_outline.parent[node];
    if (manager != kNone) {
      // The origin of what holds the reports of `manager` replaces his sums, which are used up.
      x += m_cells[manager].mod;
      y += m_cells[manager].rightMod;
    }
    if (cell.teamEnd != 0) {
      teamEnd = cell.teamEnd;
      teamX = x;
      teamY = y;
      put(node, x + m_options.gaps.indent, y);
      continue;
    }
    if (isHung(placements[node])) {
      put(node, x + cardOffset(cell), y);
      cell.mod = x;
      cell.rightMod = y;
    } else if (isRow(placements[node]) && (manager == kNone || isHung(placements[manager]))) {
      put(node, x + cardOffset(cell), y);
      cell.mod = x - cell.mod;
      cell.rightMod = y;
    } else {
      put(node, x, y);
      if (isRow(placements[node])) {
        cell.mod = m_cells[manager].mod;
        cell.rightMod = m_cells[manager].rightMod;
      }
    }
  }
}

void Arranger::bound() {
  // Until a node is reached, width and height of its bounds are their right and lower ends.
  auto& bounds = m_layout.subtreeBounds;
  const std::uint32_t size = m_outline.size();
  for (std::uint32_t node = 0; node < size; ++node) {
    const float x = m_layout.x[node];
    const float y = m_layout.y[node];
    bounds[node] = {x, y, x + m_outline.width[node], y + m_outline.height[node]};
  }
  const auto toLine = static_cast<float>(m_options.gaps.indent / 2);
  float right = 0;
  float bottom = 0;
  for (std::uint32_t node = size; node-- > 0;) {
    Box& box = bounds[node];
    const std::uint32_t manager = m_outline.parent[node];
    if (manager == kNone) {
      right = std::max(right, box.width);
      bottom = std::max(bottom, box.height);
    } else {
      Box& all = bounds[manager];
      // A line runs before what hangs.
      const Placement placement = m_layout.placements[manager];
      const bool hangs =
          isHung(placement) || (placement == Placement::MixedRow && isInTeam(m_outline, node));
      all.x = std::min(all.x, hangs ? box.x - toLine : box.x);
      all.y = std::min(all.y, box.y);
      all.width = std::max(all.width, box.width);
      all.height = std::max(all.height, box.height);
    }
    box.width -= box.x;
    box.height -= box.y;
  }
  m_layout.width = std::ceil(right);
  m_layout.height = std::ceil(bottom);
}

}  // namespace

void measureHeights(const Outline& outline, Scratch& scratch) {
  auto& heights = scratch.heights;
  heights.assign(outline.size(), 0);
  scratch.roots.clear();
  for (std::uint32_t node = outline.size(); node-- > 0;) {
    const std::uint32_t manager = outline.parent[node];
    if (manager == kNone) continue;
    heights[manager] = std::max(heights[manager], heights[node] + 1);
  }
  for (std::uint32_t root = 0; root < outline.size(); root = outline.subtreeEnd[root]) {
    scratch.roots.push_back(root);
  }
}

Placement placementFor(Arrangement choice, std::uint32_t height, const Options& options,
                       Shape shape) noexcept {
  if (isHorizontal(options.direction)) return Placement::Row;
  switch (choice == Arrangement::Automatic ? options.everyone : choice) {
    case Arrangement::SideBySide:
      return Placement::Row;
    case Arrangement::Column:
      return Placement::Column;
    case Arrangement::TwoColumns:
      return Placement::Columns;
    case Arrangement::Automatic:
      break;
  }
  if (height <= shape.hangHeight) return Placement::Column;
  return shape.hangHeight > 0 ? Placement::MixedRow : Placement::Row;
}

Workspace::Workspace() : m_scratch(std::make_unique<Scratch>()) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

std::uint64_t Workspace::contourSteps() const noexcept {
  return m_scratch->contourSteps;
}

void arrangeInto(const Outline& outline, const Options& options, Workspace& workspace,
                 Layout& layout) {
  Arranger(outline, options, workspace.scratch(), layout).run();
}

void arrangeInto(const Outline& outline, const Options& options, Layout& layout) {
  Workspace workspace;
  arrangeInto(outline, options, workspace, layout);
}

Layout arrange(const Outline& outline, const Options& options) {
  Layout layout;
  arrangeInto(outline, options, layout);
  return layout;
}

}  // namespace arborg::layout
