#include "core/layout/routes.h"

#include <cmath>

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
         std::uint32_t manager, std::vector<Route>& routes)
      : m_outline(outline),
        m_layout(layout),
        m_toLine(static_cast<float>(options.gaps.indent / 2)),
        m_frame(outline, layout, options.direction),
        m_manager(manager),
        m_card(m_frame.card(manager)),
        m_routes(routes) {}

  void run();

 private:
  // Where the bar of a row is left: straight down to a card, or down the line of a column and
  // sideways to its last card.
  struct Exit {
    float x;
    Point end;
    std::uint32_t report;
  };

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
  Box m_card;
  std::vector<Route>& m_routes;

  float m_stem = 0;
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
    const float line = dockX(snapped(column.left - m_toLine));
    for (std::uint32_t report = first; report < column.last;
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
  for (std::uint32_t report = m_manager + 1; report < end;) {
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

void Router::run() {
  const Placement placement = m_layout.placements[m_manager];
  if (placement == Placement::None) return;
  const std::uint32_t first = m_manager + 1;
  const std::uint32_t end = m_outline.subtreeEnd[m_manager];
  m_bar = snapped((m_card.bottom() + m_frame.card(first).y) / 2);
  m_stem = snapped(m_card.x + m_card.width / 2);
  if (isHung(placement)) {
    const std::uint32_t superior = m_outline.parent[m_manager];
    const bool nested = superior != kNone && isHung(m_layout.placements[superior]);
    if (placement == Placement::Column || nested) {
      m_stem = snapped(columnFrom(m_outline, m_frame, first, end).left - m_toLine);
    }
    columnExits(first, end);
  } else {
    rowExits();
  }
  finish();
}

}  // namespace

void routeReports(const Outline& outline, const Layout& layout, const Options& options,
                  std::uint32_t manager, std::vector<Route>& routes) {
  Router(outline, layout, options, manager, routes).run();
}

}  // namespace arborg::layout
