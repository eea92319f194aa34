#include "core/layout/layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/layout/blocks.h"
#include "core/layout/forest.h"
#include "core/layout/grade_rows.h"
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
    m_layout.directions.clear();
    m_layout.blocks.clear();
    measureHeights(m_outline, m_scratch);
    m_layout.shape =
        chooseShapeWithHeights(m_outline, m_options, std::nullopt, m_scratch, m_layout.placements);
    measureRegions(m_outline, m_options, m_layout.shape, m_scratch, m_layout.placements);
    m_cells = m_scratch.cells.get();
    position();
    if (m_options.direction == Direction::BottomUp) mirror(m_layout.y, m_outline.height);
    if (m_options.direction == Direction::RightLeft) mirror(m_layout.x, m_outline.width);
    bound();
    if (trim()) bound();
    listGradeRows();
  }

 private:
  // Cards on the chart, from the first node to the last, as if it did not grow up or to the left.
  void position();
  void put(std::uint32_t node, double across, double down);
  void mirror(std::vector<float>& places, const std::vector<float>& lengths);
  void bound() { boundBranches(m_outline, m_options, m_layout); }
  bool trim();
  void listGradeRows();

  static float snapped(double value) { return static_cast<float>(std::floor(value + 0.5)); }

  const Outline& m_outline;
  const Options& m_options;
  Scratch& m_scratch;
  Layout& m_layout;
  Cell* m_cells = nullptr;
};

void Arranger::put(std::uint32_t node, double across, double down) {
  const bool horizontal = isHorizontal(m_options.direction);
  m_layout.x[node] = snapped(horizontal ? down : across);
  m_layout.y[node] = snapped(horizontal ? across : down);
}

void Arranger::mirror(std::vector<float>& places, const std::vector<float>& lengths) {
  float end = 0;
  for (std::size_t node = 0; node < places.size(); ++node) {
    end = std::max(end, places[node] + std::ceil(lengths[node]));
  }
  for (std::size_t node = 0; node < places.size(); ++node) {
    places[node] = end - places[node] - std::ceil(lengths[node]);
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
    Staff* staff = m_scratch.staff(node);
    bool held = manager == kNone || isHung(placements[manager]);
    if (m_options.gradeRows) {
      if (manager != kNone) x += m_cells[manager].mod;
      y = m_scratch.rowTops[m_scratch.rowOf[node]];
    } else if (!m_scratch.staffOf.empty() && m_outline.isAssistant(node)) {
      const Staff& of = *m_scratch.staff(manager);
      x += of.x;
      y += of.y;
      held = true;
    } else if (manager != kNone) {
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
    double card = x;
    if (placements[node] == Placement::None) {
      card += cardOffset(cell);
    } else if (isHung(placements[node])) {
      card += cardOffset(cell);
      cell.mod = x;
      cell.rightMod = y;
    } else if (held) {
      card += cardOffset(cell);
      cell.mod = x - cell.mod;
      cell.rightMod = y;
    } else {
      if (staff != nullptr) card += staff->offset;
      cell.mod = m_cells[manager].mod;
      cell.rightMod = m_cells[manager].rightMod;
    }
    put(node, card, y);
    if (staff != nullptr) {
      staff->x = card;
      staff->y = y;
    }
  }
}

// The room for a line before columns is not always used; where nothing lies at the edge of the
// chart, all of it moves there. True if the boxes have to be made anew for it.
bool Arranger::trim() {
  if (m_scratch.roots.empty()) return false;
  const bool horizontal = isHorizontal(m_options.direction);
  float unused = std::numeric_limits<float>::max();
  for (const std::uint32_t root : m_scratch.roots) {
    const Box& box = m_layout.subtreeBounds[root];
    unused = std::min(unused, std::floor(horizontal ? box.y : box.x));
  }
  if (unused <= 0) return false;
  for (float& place : horizontal ? m_layout.y : m_layout.x) place -= unused;
  const auto& lengths = horizontal ? m_outline.height : m_outline.width;
  const auto isWhole = [](float length) { return length == std::floor(length); };
  if (!std::all_of(lengths.begin(), lengths.end(), isWhole)) return true;
  for (Box& box : m_layout.subtreeBounds) (horizontal ? box.y : box.x) -= unused;
  (horizontal ? m_layout.height : m_layout.width) -= unused;
  return false;
}

void Arranger::listGradeRows() {
  auto& rows = m_layout.gradeRows;
  rows.clear();
  if (!m_options.gradeRows) return;
  gradesOfRows(m_outline, m_scratch, rows);
  const bool mirrored = isMirrored(m_options.direction);
  const float length = isHorizontal(m_options.direction) ? m_layout.width : m_layout.height;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const float begin = snapped(m_scratch.rowTops[row]);
    const float end = begin + std::ceil(static_cast<float>(m_scratch.rowHeights[row]));
    rows[row].begin = mirrored ? length - end : begin;
    rows[row].end = mirrored ? length - begin : end;
  }
}

}  // namespace

void boundBranches(const Outline& outline, const Options& options, Layout& layout) {
  // Until a node is reached, width and height of its bounds are their right and lower ends.
  auto& bounds = layout.subtreeBounds;
  const std::uint32_t size = outline.size();
  for (std::uint32_t node = 0; node < size; ++node) {
    const float x = layout.x[node];
    const float y = layout.y[node];
    bounds[node] = {x, y, x + outline.width[node], y + outline.height[node]};
  }
  const auto toLine = static_cast<float>(options.gaps.indent / 2);
  float right = 0;
  float bottom = 0;
  for (std::uint32_t node = size; node-- > 0;) {
    Box& box = bounds[node];
    const std::uint32_t manager = outline.parent[node];
    if (manager == kNone) {
      right = std::max(right, box.width);
      bottom = std::max(bottom, box.height);
    } else {
      Box& all = bounds[manager];
      const bool horizontal = isHorizontal(directionOf(layout, options, manager));
      // A line runs before what hangs in columns; of one column it lies below the manager.
      const Placement placement = layout.placements[manager];
      const bool lined = placement == Placement::Columns || placement == Placement::Column ||
                         (placement == Placement::MixedRow && isInTeam(outline, node));
      const float before = lined && !outline.isAssistant(node) ? toLine : 0;
      all.x = std::min(all.x, horizontal ? box.x : box.x - before);
      all.y = std::min(all.y, horizontal ? box.y - before : box.y);
      all.width = std::max(all.width, box.width);
      all.height = std::max(all.height, box.height);
    }
    box.width -= box.x;
    box.height -= box.y;
  }
  layout.width = std::ceil(right);
  layout.height = std::ceil(bottom);
}

void measureHeights(const Outline& outline, Scratch& scratch) {
  auto& heights = scratch.heights;
  heights.assign(outline.size(), 0);
  scratch.roots.clear();
  for (std::uint32_t node = outline.size(); node-- > 0;) {
    const std::uint32_t manager = outline.parent[node];
    if (manager == kNone || outline.isAssistant(node)) continue;
    heights[manager] = std::max(heights[manager], heights[node] + 1);
  }
  for (std::uint32_t root = 0; root < outline.size(); root = outline.subtreeEnd[root]) {
    scratch.roots.push_back(root);
  }
}

Placement placementFor(Arrangement choice, std::uint32_t height, const Options& options,
                       Shape shape) noexcept {
  if (options.gradeRows) return Placement::Row;
  switch (chosen(choice, height, options)) {
    case Arrangement::SideBySide:
      return Placement::Row;
    case Arrangement::Column:
      return Placement::Column;
    case Arrangement::ColumnLeft:
      return Placement::ColumnLeft;
    case Arrangement::BothSides:
      return Placement::BothSides;
    case Arrangement::Fishbone:
      return Placement::Fishbone;
    case Arrangement::TwoColumns:
    case Arrangement::ThreeColumns:
    case Arrangement::FourColumns:
    case Arrangement::FiveColumns:
    case Arrangement::SixColumns:
    case Arrangement::SevenColumns:
    case Arrangement::EightColumns:
    case Arrangement::Columns:
    case Arrangement::Compact:
      return Placement::Columns;
    case Arrangement::Automatic:
      break;
  }
  if (isHorizontal(options.direction)) return Placement::Row;
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
  Blocks blocks(outline, options);
  if (blocks.empty()) {
    Arranger(outline, options, workspace.scratch(), layout).run();
    return;
  }
  blocks.arrangeInner(workspace);
  Arranger(blocks.outer(), options, workspace.scratch(), blocks.outerLayout()).run();
  blocks.compose(layout);
}

void arrangeInto(const Outline& outline, const Options& options,
                 const std::vector<Arrangement>& choices, Workspace& workspace, Layout& layout) {
  workspace.scratch().choices = &choices;
  Arranger(outline, options, workspace.scratch(), layout).run();
  workspace.scratch().choices = nullptr;
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
