#include "core/layout/measure.h"

#include "core/layout/hanging.h"
#include "core/layout/tidy_row.h"

namespace arborg::layout {
namespace {

class Measure {
 public:
  Measure(const Outline& outline, const Options& options, Shape shape, Scratch& scratch,
          std::vector<Placement>& placements)
      : m_outline(outline),
        m_options(options),
        m_shape(shape),
        m_scratch(scratch),
        m_placements(placements),
        m_cells(scratch.cells.get()) {}

  void run() {
    prepare();
    measure();
  }

 private:
  // Placements, and how far down each node of a row tree stands: that follows from the managers
  // alone.
  void prepare();
  // Regions, from the last node to the first.
  void measure();
  void hangTeams(std::uint32_t manager);

  const Outline& m_outline;
  const Options& m_options;
  Shape m_shape;
  Scratch& m_scratch;
  std::vector<Placement>& m_placements;
  Cell* m_cells;
};

void Measure::prepare() {
  const auto& parent = m_outline.parent;
  const bool horizontal = isHorizontal(m_options.direction);
  const float* across = horizontal ? m_outline.height.data() : m_outline.width.data();
  const float* down = horizontal ? m_outline.width.data() : m_outline.height.data();
  for (std::uint32_t node = 0; node < m_outline.size(); ++node) {
    m_placements[node] = m_outline.isLeaf(node)
                             ? Placement::None
                             : placementFor(m_outline.arrangement[node], m_scratch.heights[node],
                                            m_options, m_shape);
    const std::uint32_t manager = parent[node];
    double y = 0;
    if (manager != kNone && isRow(m_placements[manager])) {
      y = m_cells[manager].lowSide() + m_options.gaps.level;
    }
    m_cells[node] = {0, y, 0, 0, 0, across[node], down[node], kNone, kNone, 0, 0};
  }
}

void Measure::measure() {
  for (std::uint32_t node = m_outline.size(); node-- > 0;) {
    if (m_placements[node] == Placement::None) continue;
    const std::uint32_t manager = m_outline.parent[node];
    const bool nested = manager != kNone && isHung(m_placements[manager]);
    if (isHung(m_placements[node])) {
      m_placements[node] = hangReports(m_outline, m_options, m_shape, node, nested, m_cells);
      continue;
    }
    if (m_placements[node] == Placement::MixedRow) hangTeams(node);
    placeRow(m_outline, m_options.gaps, m_placements, node, m_scratch);
    if (manager == kNone || nested) finishRowTree(m_outline, m_placements, node, m_scratch);
  }
}

void Measure::hangTeams(std::uint32_t manager) {
  const std::uint32_t end = m_outline.subtreeEnd[manager];
  bool mixed = false;
  for (std::uint32_t item = manager + 1; item < end; item = m_outline.subtreeEnd[item]) {
    std::uint32_t teamEnd = item;
    while (teamEnd < end && m_outline.isLeaf(teamEnd)) ++teamEnd;
    if (teamEnd - item < 2) continue;
    hangTeam(m_outline, m_options, m_shape, item, teamEnd, m_cells);
    mixed = true;
    item = teamEnd - 1;
  }
  if (!mixed) m_placements[manager] = Placement::Row;
}

}  // namespace

Extent measureRegions(const Outline& outline, const Options& options, Shape shape, Scratch& scratch,
                      std::vector<Placement>& placements) {
  placements.resize(outline.size());
  scratch.reserveCells(outline.size());
  scratch.contourSteps = 0;
  Measure(outline, options, shape, scratch, placements).run();
  return placeRoots(outline, options, scratch);
}

}  // namespace arborg::layout
