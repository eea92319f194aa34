#include "core/scene/lines_drawing.h"

#include <algorithm>

namespace arborg::scene {

namespace {

Box boundsOf(const Point* begin, const Point* end, float margin) noexcept {
  Point low = *begin;
  Point high = *begin;
  for (const Point* p = begin; p != end; ++p) {
    low = {std::min(low.x, p->x), std::min(low.y, p->y)};
    high = {std::max(high.x, p->x), std::max(high.y, p->y)};
  }
  return {low.x - margin, low.y - margin, high.x - low.x + 2 * margin, high.y - low.y + 2 * margin};
}

std::uint32_t tagOf(const LinesContext& context, const layout::Route& route,
                    std::uint32_t manager) noexcept {
  return context.tree.position(route.report == layout::kNone ? manager : route.report).value();
}

}  // namespace

void addConnectors(DisplayList& list, const LinesContext& context, std::uint32_t manager,
                   const Box& clip, std::vector<layout::Route>& routes) {
  const Metrics& metrics = context.theme.metrics;
  routes.clear();
  layout::routeReports(context.tree.outline(), context.layout, context.options, manager, routes);
  for (const layout::Route& route : routes) {
    if (!boundsOf(route.begin(), route.end(), metrics.connectorWidth).touches(clip)) continue;
    Item line;
    line.part = Part::Connector;
    line.position = tagOf(context, route, manager);
    line.stroke = context.theme.connector;
    line.strokeWidth = metrics.connectorWidth;
    addRoundedLine(list, {route.begin(), route.end()}, metrics.connectorRadius, line);
  }
}

void addConnectorFills(DisplayList& list, const LinesContext& context, std::uint32_t manager,
                       const Box& clip, float thickness, float shortest,
                       std::vector<layout::Route>& routes) {
  routes.clear();
  layout::routeReports(context.tree.outline(), context.layout, context.options, manager, routes,
                       shortest - thickness);
  for (const layout::Route& route : routes) {
    for (std::uint8_t i = 0; i + 1 < route.count; ++i) {
      const Point* leg = route.points.data() + i;
      const Box box = boundsOf(leg, leg + 2, thickness / 2);
      if (std::max(box.width, box.height) < shortest || !box.touches(clip)) continue;
      list.addFill(box, context.theme.connector, tagOf(context, route, manager));
    }
  }
}

}  // namespace arborg::scene
