#include "core/layout/measure.h"

#include "core/layout/grade_rows.h"
#include "core/layout/hanging.h"
#include "core/layout/staff.h"
#include "core/layout/tidy_row.h"

namespace arborg::layout {
namespace {

// What a report in a hanging list passes on to those that hang below him; kept in Cell::left, which
// nothing in a list needs.
constexpr std::uint32_t kLeftHand = 1;  // he stands to the left of his line
constexpr std::uint32_t kOutward = 2;   // below a fishbone: everything hangs

class Measure {
 public:
  Measure(const Outline& outline, const Options& options, Shape shape, Scratch& scratch,
          std::vector<Placement>& placements)
      : m_outline(outline),
        m_options(options),
        m_shape(shape),
        m_scratch(scratch),
        m_placements(placements),
        m_cells(scratch.cells.get()) {
    const bool horizontal = isHorizontal(options.direction);
    m_across = horizontal ? outline.height.data() : outline.width.data();
    m_down = horizontal ? outline.width.data() : outline.height.data();
  }

  void run();

 private:
  // The branches of assistants are measured before what surrounds them, since that begins below
  // them: `stepOver` is false if there are none.
  template <bool stepOver>
  void branch(std::uint32_t top, std::uint32_t end);
  // Placements, and how far down each node of a row tree stands: that follows from the managers
  // and their assistants alone. From the first node to the last.
  template <bool stepOver>
  void prepare(std::uint32_t top, std::uint32_t end);
  Placement placementOf(std::uint32_t node);
  void setBearing(std::uint32_t node, std::uint32_t manager);
  void prepareGradeRows();
  // Regions, from the last node to the first.
  template <bool stepOver>
  void measure(std::uint32_t top, std::uint32_t end);
  void hangTeams(std::uint32_t manager);

  const Outline& m_outline;
  const Options& m_options;
  Shape m_shape;
  Scratch& m_scratch;
  std::vector<Placement>& m_placements;
  Cell* m_cells;
  const float* m_across;
  const float* m_down;
};

void Measure::run() {
  const std::uint32_t size = m_outline.size();
  if (m_options.gradeRows) {
    m_scratch.staffOf.clear();
    prepareGradeRows();
    measure<false>(0, size);
    return;
  }
  findAssistants(m_outline, m_scratch);
  for (std::size_t i = m_scratch.assistants.size(); i-- > 0;) {
    const std::uint32_t assistant = m_scratch.assistants[i];
    const std::uint32_t end = m_outline.subtreeEnd[assistant];
    branch<true>(assistant, end);
    m_scratch.assistantEndingAt[end - 1] = assistant;
  }
  if (m_scratch.assistants.empty()) {
    branch<false>(0, size);
  } else {
    branch<true>(0, size);
  }
}

template <bool stepOver>
void Measure::branch(std::uint32_t top, std::uint32_t end) {
  prepare<stepOver>(top, end);
  measure<stepOver>(top, end);
}

void Measure::setBearing(std::uint32_t node, std::uint32_t manager) {
  Cell& above = m_cells[manager];
  const Placement placement = m_placements[manager];
  std::uint32_t bearing = placement == Placement::ColumnLeft ? kLeftHand : 0;
  if (isTwoSided(placement) && above.last++ % 2 == 0) bearing = kLeftHand;
  const Arrangement own = m_outline.arrangement[manager];
  const bool follows = own == Arrangement::Automatic && above.left != kNone;
  const bool outward = follows && (above.left & kOutward) != 0;
  if (placement == Placement::Fishbone || outward) bearing |= kOutward;
  m_cells[node].left = bearing;
}

Placement Measure::placementOf(std::uint32_t node) {
  if (m_outline.isLeaf(node) || m_scratch.firstReport(node) == m_outline.subtreeEnd[node]) {
    return Placement::None;
  }
  const bool isOwn = m_outline.arrangement[node] != Arrangement::Automatic;
  const Arrangement own = m_scratch.choiceOf(m_outline, node);
  const std::uint32_t height = m_scratch.heights[node];
  const Arrangement choice = chosen(own, height, m_options);
  const Placement placement = placementFor(own, height, m_options, m_shape);
  const std::uint32_t bearing = m_cells[node].left == kNone ? 0 : m_cells[node].left;
  const bool outward = !isOwn && (bearing & kOutward) != 0;
  // To the other side only where that makes no difference to the box.
  const bool fitted = !isOwn && own == Arrangement::Column && m_scratch.staff(node) == nullptr;
  if (outward || ((choice == Arrangement::Automatic || fitted) && placement == Placement::Column)) {
    return (bearing & kLeftHand) != 0 ? Placement::ColumnLeft : Placement::Column;
  }
  // Nothing is smaller than a card right below another, and one card has no other side.
  if (choice == Arrangement::Compact || isTwoSided(placement)) {
    const std::uint32_t first = m_scratch.firstReport(node);
    if (m_outline.subtreeEnd[first] == m_outline.subtreeEnd[node]) return Placement::Row;
  }
  return placement;
}

template <bool stepOver>
void Measure::prepare(std::uint32_t top, std::uint32_t end) {
  for (std::uint32_t node = top; node < end; ++node) {
    if (stepOver && node != top && m_outline.isAssistant(node)) {
      node = m_outline.subtreeEnd[node] - 1;
      continue;
    }
    const std::uint32_t manager = node == top ? kNone : m_outline.parent[node];
    double y = 0;
    if (manager != kNone && isRow(m_placements[manager])) {
      y = m_cells[manager].lowSide() + m_options.gaps.level;
    }
    Cell& cell = m_cells[node];
    cell = {0, y, 0, 0, 0, m_across[node], m_down[node], kNone, kNone, 0, 0};
    const bool leaf = m_outline.isLeaf(node);
    if (manager != kNone && isHung(m_placements[manager]) &&
        (!leaf || isTwoSided(m_placements[manager]))) {
      setBearing(node, manager);
    }
    if (leaf) {
      m_placements[node] = Placement::None;
      continue;
    }
    if (stepOver) stackStaff(m_outline, m_options.gaps, node, m_scratch);
    m_placements[node] = placementOf(node);
    if (!stepOver || isHung(m_placements[node]) || m_scratch.staff(node) == nullptr) continue;
    const Body body = bodyOf(m_outline, m_options.gaps, node, cell.across() / 2, m_scratch);
    if (m_placements[node] == Placement::None) cardOffset(cell) = body.left;
    cell.width = static_cast<float>(body.left + body.right);
    cell.height = static_cast<float>(body.bottom);
  }
}

void Measure::prepareGradeRows() {
  findGradeRows(m_outline, m_down, m_options.gaps.level, m_scratch);
  for (std::uint32_t node = 0; node < m_outline.size(); ++node) {
    m_placements[node] = m_outline.isLeaf(node) ? Placement::None : Placement::Row;
    const std::uint32_t row = m_scratch.rowOf[node];
    const auto down = static_cast<float>(m_scratch.rowHeights[row]);
    m_cells[node] = {0, m_scratch.rowTops[row], 0, 0, 0, m_across[node], down, kNone, kNone, 0, 0};
  }
}

template <bool stepOver>
void Measure::measure(std::uint32_t top, std::uint32_t end) {
  for (std::uint32_t node = end; node-- > top;) {
    if (stepOver && m_scratch.assistantEndingAt[node] != kNone) {
      node = m_scratch.assistantEndingAt[node];
      continue;
    }
    const Placement placement = m_placements[node];
    if (placement == Placement::None) continue;
    const std::uint32_t manager = node == top ? kNone : m_outline.parent[node];
    const bool nested = manager != kNone && isHung(m_placements[manager]);
    if (isHung(placement)) {
      m_placements[node] =
          hangReports(m_outline, m_options, m_shape, node, placement, nested, m_scratch);
      continue;
    }
    if (placement == Placement::MixedRow) hangTeams(node);
    placeRow(m_outline, m_options, m_placements, node, m_scratch);
    if (manager == kNone || nested) finishRowTree(m_outline, m_placements, node, m_scratch);
  }
}

void Measure::hangTeams(std::uint32_t manager) {
  const std::uint32_t end = m_outline.subtreeEnd[manager];
  bool mixed = false;
  for (std::uint32_t item = m_scratch.firstReport(manager); item < end;
       item = m_outline.subtreeEnd[item]) {
    std::uint32_t teamEnd = item;
    while (teamEnd < end && m_outline.isTeamMate(teamEnd)) ++teamEnd;
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
