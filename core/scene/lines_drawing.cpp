#include "core/scene/lines_drawing.h"

#include <algorithm>
#include <cmath>

#include "core/scene/shown_text.h"

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

Box cardOf(const LinesContext& context, std::uint32_t row) noexcept {
  return layout::cardBox(context.tree.outline(), context.layout, row);
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
  layout::routeReports(context.tree.outline(), context.layout, context.options, manager, routes);
  for (const layout::Route& route : routes) {
    for (std::uint8_t i = 0; i + 1 < route.count; ++i) {
      const Point* leg = route.points.data() + i;
      const Box box = boundsOf(leg, leg + 2, thickness / 2);
      if (std::max(box.width, box.height) < shortest || !box.touches(clip)) continue;
      list.addFill(box, context.theme.connector, tagOf(context, route, manager));
    }
  }
}

layout::Route dottedRoute(const Box& first, const Box& second, const layout::Gaps& gaps) {
  const bool firstIsUpper = first.y <= second.y;
  const Box& upper = firstIsUpper ? first : second;
  const Box& lower = firstIsUpper ? second : first;
  // Beside the middle, where the reporting line docks.
  const float entry = std::round(lower.x + lower.width * 0.75F);
  const auto half = [](auto gap) { return std::round(static_cast<float>(gap) / 2); };
  layout::Route route;
  if (lower.y < upper.bottom()) {  // beside each other: over both
    const float above = std::min(upper.y, lower.y) - half(gaps.row);
    const float leave = std::round(upper.x + upper.width * 0.75F);
    route.add({leave, upper.y});
    route.add({leave, above});
    route.add({entry, above});
  } else {
    const float side = upper.right() + half(gaps.sibling);
    const float above = lower.y - half(gaps.row);
    const float middle = upper.y + std::round(upper.height / 2);
    route.add({upper.right(), middle});
    route.add({side, middle});
    if (entry != side) {
      route.add({side, above});
      route.add({entry, above});
    }
  }
  route.add({entry, lower.y});
  if (!firstIsUpper) std::reverse(route.points.begin(), route.points.begin() + route.count);
  return route;
}

std::optional<DottedLine> dottedLine(const LinesContext& context, const Relation& relation,
                                     const CardWords& words, const TextMeasurer& measurer) {
  const auto report = context.tree.row(relation.report);
  const auto manager = context.tree.row(relation.manager);
  if (!report.has_value() || !manager.has_value() || report == manager) return std::nullopt;
  const Metrics& metrics = context.theme.metrics;
  const Box first = cardOf(context, *report);
  const Box second = cardOf(context, *manager);
  DottedLine line;
  line.route = dottedRoute(first, second, context.options.gaps);
  line.bounds = boundsOf(line.route.begin(), line.route.end(), metrics.dottedWidth);

  constexpr float kLongestCaption = 200;
  std::string caption;
  appendShown(relation.caption.empty() ? words.relation(relation.type) : relation.caption, caption);
  if (caption.empty()) return line;
  appendElided(measurer, FontRole::Caption, caption, kLongestCaption, line.caption);
  const FontMetrics font = measurer.metrics(FontRole::Caption);
  const float width =
      std::ceil(measurer.width(FontRole::Caption, line.caption)) + 2 * metrics.dottedCaptionGap;
  const float height = std::ceil(font.ascent + font.descent);
  // On the line where it runs in the free space below the upper card, or above two that are peers.
  const Point* const points = line.route.begin();
  const Point* const end = line.route.end();
  const bool downwards = first.y <= second.y;
  Point center = downwards ? points[1] : *(end - 2);
  const bool beside = std::max(first.y, second.y) < std::min(first.bottom(), second.bottom());
  if (beside) {
    center.x = std::round((points[1].x + (end - 2)->x) / 2);
  } else {
    const float below = std::min(first.bottom(), second.bottom()) + 4 + height / 2;
    center.y = std::min(std::round(below), std::max(first.y, second.y));
  }
  line.captionBox = {center.x - width / 2, center.y - height / 2, width, height};
  line.bounds = layout::united(line.bounds, line.captionBox);
  return line;
}

void addDottedLine(DisplayList& list, const LinesContext& context, const Relation& relation,
                   const DottedLine& line) {
  Item item;
  item.part = Part::DottedLine;
  item.position = relation.report.value();
  item.stroke = context.theme.dottedLine;
  item.strokeWidth = context.theme.metrics.dottedWidth;
  item.dashed = true;
  addRoundedLine(list, {line.route.begin(), line.route.end()},
                 context.theme.metrics.connectorRadius, item);
}

void addDottedCaption(DisplayList& list, const LinesContext& context, const Relation& relation,
                      const DottedLine& line, const TextMeasurer& measurer) {
  if (line.caption.empty()) return;
  const Box& box = line.captionBox;
  Item patch;  // the line does not run through the letters
  patch.part = Part::Caption;
  patch.position = relation.report.value();
  patch.box = box;
  patch.fill = context.theme.surface;
  list.addShape(patch);
  Item text;
  text.part = Part::Caption;
  text.position = relation.report.value();
  text.font = FontRole::Caption;
  text.align = TextAlign::Center;
  text.fill = context.theme.dottedCaption;
  const FontMetrics font = measurer.metrics(FontRole::Caption);
  text.box = {box.x + box.width / 2, std::round(box.y + (box.height + font.capHeight) / 2),
              box.width - 2 * context.theme.metrics.dottedCaptionGap, 0};
  list.addText(text, line.caption);
}

}  // namespace arborg::scene
