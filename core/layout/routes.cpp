#include "core/layout/routes.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/layout/columns.h"
#include "core/layout/frame.h"

namespace arborg::layout {
namespace {

float snapped(float value) {
  return std::floor(value + 0.5F);
}

// All in the frame of a chart that grows downwards; turned when a route is done.
class Router {
 public:
  Router(const Outline& outline, const Layout& layout, const Options& options,
         std::uint32_t manager, std::vector<Route>& routes, float shortest)
      : m_outline(outline),
        m_layout(layout),
        m_toLine(static_cast<float>(options.gaps.indent / 2)),
        m_frame(outline, layout, directionOf(layout, options, manager)),
        m_manager(manager),
        m_firstReport(options.gradeRows ? manager + 1 : outline.firstReport(manager)),
        m_card(m_frame.card(manager)),
        m_routes(routes),
        m_shortest(shortest) {}

  void run();

 private:
  // Where the bar of a row is left: straight down to a card, or down the line of a column and
  // sideways to its last card.
  struct Exit {
    float x;
    Point end;
    std::uint32_t report;
  };

  Route leg(std::uint32_t report) const;
  void sideLegs(std::uint32_t first, std::uint32_t end, bool ends);
  float barY() const;
  void rowExits();
  void columnExits(std::uint32_t first, std::uint32_t end);
  void exit(const Exit& exit);
  void finish();
  float dockX(float x) const { return std::abs(x - m_stem) <= 1 ? m_stem : x; }
  float sideY(std::uint32_t report) const {
    const Box card = m_frame.card(report);
    return snapped(card.y + card.height / 2);
  }

  static void addForward(Route& route, const Exit& exit) {
    if (exit.end.x != exit.x) route.add({exit.x, exit.end.y});
    route.add(exit.end);
  }
  static void addBackward(Route& route, const Exit& exit) {
    route.add(exit.end);
    if (exit.end.x != exit.x) route.add({exit.x, exit.end.y});
  }
  void emit(Route route);

  const Outline& m_outline;
  const Layout& m_layout;
  float m_toLine;
  Frame m_frame;
  std::uint32_t m_manager;
  std::uint32_t m_firstReport;  // that is no assistant
  Box m_card;
  std::vector<Route>& m_routes;
  float m_shortest;

  float m_stem = 0;
  bool m_ownLine = false;  // the stem is the line of the first column
  float m_bar = 0;
  Exit m_first{};
  Exit m_last{};
  std::uint32_t m_exits = 0;
};

void Router::emit(Route route) {
  for (std::uint8_t i = 0; i < route.count; ++i) {
    route.points[i] = m_frame.fromDown(route.points[i]);
  }
  m_routes.push_back(route);
}

void Router::exit(const Exit& exit) {
  // All but the first and the last, which are joined with the bar.
  if (m_exits > 1) {
    Route route;
    route.report = m_last.report;
    route.add({m_last.x, m_bar});
    addForward(route, m_last);
    emit(route);
  }
  if (m_exits == 0) m_first = exit;
  m_last = exit;
  ++m_exits;
}

void Router::columnExits(std::uint32_t first, std::uint32_t end) {
  while (first < end) {
    const Column column = columnFrom(m_outline, m_frame, first, end);
    const bool onStem = first == m_firstReport && m_ownLine;
    const float line = onStem ? m_stem : dockX(snapped(column.left - m_toLine));
    // A leg ends at a card, which lies within its branch.
    const bool legs = column.right - line >= m_shortest;
    for (std::uint32_t report = first; legs && report < column.last;
         report = m_outline.subtreeEnd[report]) {
      Route route;
      route.report = report;
      route.add({line, sideY(report)});
      route.add({m_frame.card(report).x, sideY(report)});
      emit(route);
    }
    const std::uint32_t alone = column.last == first ? first : kNone;
    exit({line, {m_frame.card(column.last).x, sideY(column.last)}, alone});
    first = column.end;
  }
}

void Router::rowExits() {
  const std::uint32_t end = m_outline.subtreeEnd[m_manager];
  const bool mixed = m_layout.placements[m_manager] == Placement::MixedRow;
  for (std::uint32_t report = m_firstReport; report < end;) {
    if (mixed && isInTeam(m_outline, report)) {
      const std::uint32_t teamEnd = teamEndFrom(m_outline, report, m_manager);
      columnExits(report, teamEnd);
      report = teamEnd;
      continue;
    }
    const Box card = m_frame.card(report);
    const float x = dockX(snapped(card.x + card.width / 2));
    exit({x, {x, card.y}, report});
    report = m_outline.subtreeEnd[report];
  }
}

void Router::finish() {
  const Point dock{m_stem, m_card.bottom()};
  const Point joint{m_stem, m_bar};
  Route route;
  if (m_exits == 1) {
    route.report = m_last.report;
    route.add(dock);
    if (m_last.x != m_stem) {
      route.add(joint);
      route.add({m_last.x, m_bar});
    }
    addForward(route, m_last);
    emit(route);
    return;
  }
  const auto single = [&](const Exit& exit) {
    Route branch;
    branch.report = exit.report;
    branch.add({exit.x, m_bar});
    addForward(branch, exit);
    emit(branch);
  };
  if (m_stem <= m_first.x || m_stem >= m_last.x) {
    const bool before = m_stem <= m_first.x;
    const Exit& far = before ? m_last : m_first;
    single(before ? m_first : m_last);
    route.add(dock);
    route.add(joint);
    route.add({far.x, m_bar});
    addForward(route, far);
  } else {
    addBackward(route, m_first);
    route.add({m_first.x, m_bar});
    route.add({m_last.x, m_bar});
    addForward(route, m_last);
    Route stem;
    stem.add(dock);
    stem.add(joint);
    emit(stem);
  }
  emit(route);
}

// A leg from the line to a card beside it.
Route Router::leg(std::uint32_t report) const {
  const Box card = m_frame.card(report);
  const float y = sideY(report);
  Route route;
  route.report = report;
  route.add({m_stem, y});
  route.add({card.x > m_stem ? card.x : card.right(), y});
  return route;
}

// The reports from `first` to `end` stand on both sides of the stem. `ends`: it ends with them.
void Router::sideLegs(std::uint32_t first, std::uint32_t end, bool ends) {
  std::uint32_t left = kNone;  // the lowest leg to each side
  std::uint32_t right = kNone;
  std::uint32_t count = 0;
  const auto lower = [&](std::uint32_t a, std::uint32_t b) {
    return b == kNone || sideY(a) > sideY(b) ? a : b;
  };
  for (std::uint32_t report = first; report < end; report = m_outline.subtreeEnd[report], ++count) {
    std::uint32_t& side = m_frame.card(report).x > m_stem ? right : left;
    side = lower(report, side);
  }
  std::uint32_t last = kNone;
  if (ends) last = right == kNone ? left : left == kNone ? right : lower(left, right);
  // Two legs that face each other at the lower end are one line on which the stem ends.
  const bool pair = ends && left != kNone && right != kNone && sideY(left) == sideY(right);
  for (std::uint32_t report = first; report < end; report = m_outline.subtreeEnd[report]) {
    if (report == last || (pair && (report == left || report == right))) continue;
    emit(leg(report));
  }
  if (!ends) return;
  Route stem;
  stem.add({m_stem, m_card.bottom()});
  if (pair) {
    Route bar;
    bar.add(leg(left).points[1]);
    bar.add(leg(right).points[1]);
    emit(bar);
    stem.add({m_stem, sideY(last)});
  } else {
    stem.add({m_stem, sideY(last)});
    stem.add(leg(last).points[1]);
    if (count == 1) stem.report = last;
  }
  emit(stem);
}

// Between the manager and the highest of his reports; with rows of grades right below his row,
// where nothing but such bars and the lines of others that cross it stands.
float Router::barY() const {
  const auto& rows = m_layout.gradeRows;
  const auto next = std::partition_point(
      rows.begin(), rows.end(), [&](const GradeRow& row) { return m_frame.near(row) <= m_card.y; });
  if (next != rows.begin() && next != rows.end()) {
    return (m_frame.far(*std::prev(next)) + m_frame.near(*next)) / 2;
  }
  const float bottom = bodyBottom(m_outline, m_frame, m_manager, m_firstReport);
  return (bottom + m_frame.branch(m_firstReport).y) / 2;
}

void Router::run() {
  if (m_outline.isLeaf(m_manager)) return;
  const Placement placement = m_layout.placements[m_manager];
  const std::uint32_t end = m_outline.subtreeEnd[m_manager];
  const bool nested = isNested(m_outline, m_layout, m_manager);
  m_stem = snapped(lineOf(m_card, placement, nested, m_toLine));
  if (m_firstReport > m_manager + 1)
    sideLegs(m_manager + 1, m_firstReport, placement == Placement::None);
  if (placement == Placement::None) return;
  m_bar = snapped(barY());
  if (isTwoSided(placement) || placement == Placement::ColumnLeft) {
    sideLegs(m_firstReport, end, true);
    return;
  }
  if (isHung(placement)) {
    m_ownLine = placement == Placement::Column || nested;
    columnExits(m_firstReport, end);
  } else {
    rowExits();
  }
  finish();
}

}  // namespace

void routeReports(const Outline& outline, const Layout& layout, const Options& options,
                  std::uint32_t manager, std::vector<Route>& routes, float shortest) {
  Router(outline, layout, options, manager, routes, shortest).run();
}

}  // namespace arborg::layout
