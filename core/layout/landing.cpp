#include "core/layout/landing.h"

#include <algorithm>
#include <optional>

#include "core/layout/columns.h"
#include "core/layout/frame.h"

namespace arborg::layout {
namespace {

class Siblings {
 public:
  Siblings(const Outline& outline, const Layout& layout, const Options& options,
           std::uint32_t manager)
      : m_outline(outline),
        m_layout(layout),
        m_gaps{static_cast<float>(options.gaps.sibling), static_cast<float>(options.gaps.subtree),
               static_cast<float>(options.gaps.level),   static_cast<float>(options.gaps.row),
               static_cast<float>(options.gaps.indent),  static_cast<float>(options.gaps.column)},
        m_horizontal(isHorizontal(directionOf(layout, options, manager))),
        m_frame(outline, layout, directionOf(layout, options, manager)),
        m_manager(manager),
        m_first(manager == kNone ? 0 : manager + 1),
        m_firstReport(manager == kNone    ? 0
                      : options.gradeRows ? manager + 1
                                          : outline.firstReport(manager)),
        m_end(manager == kNone ? outline.size() : outline.subtreeEnd[manager]) {}

  std::uint32_t indexAt(Point p) const {
    p = m_frame.toDown(p);
    if (m_manager == kNone) return indexAmongRoots(p);
    const Placement placement = m_layout.placements[m_manager];
    if (isTwoSided(placement)) return indexOf(onSides(p));
    if (isHung(placement)) return indexOf(inColumns(m_firstReport, m_end, p));
    std::uint32_t report = m_firstReport;
    while (report < m_end) {
      if (placement == Placement::MixedRow && isInTeam(m_outline, report)) {
        const std::uint32_t teamEnd = teamEndFrom(m_outline, report, m_manager);
        const float left = seen(report).x - m_gaps.indent;
        if (p.x < left) return indexOf(report);
        if (p.x <= teamRight(report, teamEnd) + m_gaps.subtree / 2) {
          return indexOf(inColumns(report, teamEnd, p));
        }
        report = teamEnd;
        continue;
      }
      const Box card = seen(report);
      if (p.x < card.x + card.width / 2) return indexOf(report);
      report = m_outline.subtreeEnd[report];
    }
    return indexOf(m_end);
  }

  Box gap(std::uint32_t index, float width, float height) const {
    if (m_manager != kNone && m_firstReport == m_end) {
      return m_frame.fromDown(below(width, height));
    }
    if (m_manager != kNone && isTwoSided(m_layout.placements[m_manager])) {
      return m_frame.fromDown(onSide(index));
    }
    std::optional<std::uint32_t> before;
    std::uint32_t after = m_firstReport;
    for (index -= std::min(index, indexOf(m_firstReport)); index > 0 && after < m_end; --index) {
      before = after;
      after = m_outline.subtreeEnd[after];
    }
    if (before && hangs(*before)) {
      // Below the card before, even if the next one begins another column or a branch beside it.
      const bool parts = after < m_end && hangs(after) && topOf(after) > topOf(*before);
      return m_frame.fromDown(under(*before, parts ? after : kNone));
    }
    if (after < m_end && hangs(after)) return m_frame.fromDown(over(after));
    return m_frame.fromDown(beside(before, after));
  }

 private:
  // What the surroundings see of a report: its card, or all of a block.
  Box seen(std::uint32_t report) const {
    return isBlock(m_layout, report) ? m_frame.branch(report) : m_frame.card(report);
  }
  float topOf(std::uint32_t report) const { return seen(report).y; }

  // Roots stand on shelves, one below the other, each read on from the end of the one before.
  std::uint32_t indexAmongRoots(Point p) const {
    float shelf = 0;
    for (std::uint32_t root = 0; root < m_end; root = m_outline.subtreeEnd[root]) {
      if (topOf(root) <= p.y) shelf = topOf(root);
    }
    std::uint32_t index = 0;
    for (std::uint32_t root = 0; root < m_end; root = m_outline.subtreeEnd[root], ++index) {
      const Box card = seen(root);
      if (card.y > shelf || (card.y == shelf && p.x < card.x + card.width / 2)) break;
    }
    return index;
  }

  bool hangs(std::uint32_t report) const {
    if (m_manager == kNone) return false;
    const Placement placement = m_layout.placements[m_manager];
    return isHung(placement) || (placement == Placement::MixedRow && isInTeam(m_outline, report));
  }

  std::uint32_t indexOf(std::uint32_t report) const {
    std::uint32_t index = 0;
    for (std::uint32_t r = m_first; r < report; r = m_outline.subtreeEnd[r]) ++index;
    return index;
  }

  float teamRight(std::uint32_t first, std::uint32_t end) const {
    float right = 0;
    for (std::uint32_t r = first; r < end; ++r) right = std::max(right, m_frame.card(r).right());
    return right;
  }

  // The report before which a card at `p` goes, or `end`: in the column nearest to it, by height.
  std::uint32_t inColumns(std::uint32_t first, std::uint32_t end, Point p) const {
    std::uint32_t report = first;
    Column column = columnFrom(m_outline, m_frame, report, end);
    while (column.end < end && p.x > column.right + m_gaps.column / 2) {
      report = column.end;
      column = columnFrom(m_outline, m_frame, report, end);
    }
    for (; report < column.end; report = m_outline.subtreeEnd[report]) {
      const Box card = seen(report);
      if (p.y < card.y + card.height / 2) return report;
    }
    return column.end;
  }

  float line() const {
    const Box card = m_frame.card(m_manager);
    return card.x + card.width / 2;
  }

  // The same of a list on both sides of a line: on the side of the point, by height.
  std::uint32_t onSides(Point p) const {
    const bool right = p.x > line();
    for (std::uint32_t report = m_firstReport; report < m_end;
         report = m_outline.subtreeEnd[report]) {
      const Box card = seen(report);
      if ((card.x > line()) == right && p.y < card.y + card.height / 2) return report;
    }
    return m_end;
  }

  // The gap in such a list: over the card that would follow, or below the last one.
  Box onSide(std::uint32_t index) const {
    std::uint32_t last = m_firstReport;
    index -= std::min(index, indexOf(m_firstReport));
    for (std::uint32_t report = m_firstReport; report < m_end;
         report = m_outline.subtreeEnd[report], --index) {
      if (index == 0) return over(report);
      last = report;
    }
    return under(last, kNone);
  }

  Box below(float width, float height) const {
    const Box card = m_frame.card(m_manager);
    const float bottom = bodyBottom(m_outline, m_frame, m_manager, m_firstReport);
    const Point size = m_horizontal ? Point{height, width} : Point{width, height};
    if (isNested(m_outline, m_layout, m_manager)) {
      return {card.x + m_gaps.indent, bottom + m_gaps.row, size.x, size.y};
    }
    return {card.x + (card.width - size.x) / 2, bottom + m_gaps.level, size.x, size.y};
  }

  // Between a hanging card and the next one below it, or where that would be.
  Box under(std::uint32_t before, std::uint32_t after) const {
    const Box card = seen(before);
    const float top = m_frame.branch(before).bottom();
    const float space = after == kNone ? m_gaps.row : topOf(after) - top;
    const float thickness = std::min(space, m_gaps.row);
    return {card.x, top + (space - thickness) / 2, card.width, thickness};
  }

  Box over(std::uint32_t first) const {
    const Box card = seen(first);
    return {card.x, card.y - m_gaps.row, card.width, m_gaps.row};
  }

  Box beside(std::optional<std::uint32_t> before, std::uint32_t after) const {
    std::optional<Box> left;
    std::optional<Box> right;
    if (before) left = seen(*before);
    if (after < m_end) right = seen(after);
    // The last root of one shelf, and the first of the next below it.
    if (left && right && right->x < left->right()) right.reset();
    const float start = left ? left->right() : right->x - m_gaps.sibling;
    const float end = right ? right->x : start + m_gaps.sibling;
    const float thickness = std::min(end - start, m_gaps.sibling);
    const Box& model = left ? *left : *right;
    const float height = left && right ? std::max(left->height, right->height) : model.height;
    return {start + (end - start - thickness) / 2, model.y, thickness, height};
  }

  const Outline& m_outline;
  const Layout& m_layout;
  struct {
    float sibling, subtree, level, row, indent, column;
  } m_gaps;
  bool m_horizontal;
  Frame m_frame;
  std::uint32_t m_manager;
  std::uint32_t m_first;
  std::uint32_t m_firstReport;  // that is no assistant
  std::uint32_t m_end;
};

}  // namespace

std::uint32_t dropIndex(const Outline& outline, const Layout& layout, const Options& options,
                        std::uint32_t manager, Point p) {
  return Siblings(outline, layout, options, manager).indexAt(p);
}

Box gapBox(const Outline& outline, const Layout& layout, const Options& options,
           std::uint32_t manager, std::uint32_t index, float width, float height) {
  return Siblings(outline, layout, options, manager).gap(index, width, height);
}

}  // namespace arborg::layout
