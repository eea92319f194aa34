#include "core/scene/dotted_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <span>

#include "core/layout/dotted_lanes.h"
#include "core/layout/visible.h"
#include "core/scene/shown_text.h"

namespace arborg::scene {

namespace {

// Two lanes beside each card, so that lines of one way do not all run on each other.
constexpr std::array kClearances = {8.0F, 5.0F};
constexpr float kLongestCaption = 200;
constexpr float kCaptionClearance = 0.5F;
constexpr float kCaptionStep = 4;  // off a line that has no room for its caption
constexpr float kFarthestCaption = 120;
// Off the middle of the line, away from a card: the patch still covers it.
constexpr std::array kCaptionShifts = {0.0F, 3.0F, -3.0F};
// What is routed at once stays below 20 ms: the way of a line is the dearer the more cards there
// are to go around, up to a limit.
constexpr std::size_t kMostBesideEachOther = 200;
constexpr std::size_t kMostLinesTimesCards = 100'000;
constexpr std::size_t kCardsThatCount = 10'000;

// The share of a side at which the line of this rank among `count` docks: never its middle, where a
// connector may be. `late`: a single line stands nearer to the end of the side.
float share(std::size_t rank, std::size_t count, bool late) {
  const std::size_t places = count + count % 2;
  const std::size_t place = count == 1 && late ? 1 : rank;
  return (static_cast<float>(place) + 0.5F) / static_cast<float>(places);
}

Point middle(const Box& box) noexcept {
  return {box.x + box.width / 2, box.y + box.height / 2};
}

Box boundsOf(std::span<const Point> points, float margin) noexcept {
  Box all{points.front().x, points.front().y, 0, 0};
  for (const Point& p : points) all = layout::united(all, {p.x, p.y, 0, 0});
  return layout::grown(all, margin);
}

}  // namespace

void DottedLines::prepare(const DottedContext& context) {
  if (m_isReady) return;
  m_isReady = true;
  m_lines.clear();
  m_cards.clear();
  for (std::uint32_t slot = 0; slot < context.chart.relationSlots(); ++slot) {
    const RelationId id(slot);
    if (!context.chart.contains(id)) continue;
    const Relation& relation = context.chart.relation(id);
    const auto report = context.lines.tree.row(relation.report);
    const auto manager = context.lines.tree.row(relation.manager);
    if (!report.has_value() || !manager.has_value() || report == manager) continue;
    const float clearance = kClearances.at(m_lines.size() % kClearances.size());
    m_lines.push_back({id, {*report, {}}, {*manager, {}}, clearance, std::nullopt});
  }
  if (m_lines.empty()) return;
  m_cards.rebuild(context.lines.tree.outline(), context.lines.layout);
  chooseDocks();
  const std::size_t cards = std::min<std::size_t>(context.lines.tree.size(), kCardsThatCount);
  if (m_lines.size() <= kMostBesideEachOther && m_lines.size() * cards <= kMostLinesTimesCards) {
    routeAll(context);
  }
}

// The lines of one card dock in the order of their other ends, so that they cross as little as can
// be.
void DottedLines::chooseDocks() {
  struct End {
    layout::DottedEnd* own;
    Point own_middle;
    Point other;
    std::size_t line;
  };
  std::vector<End> ends;
  ends.reserve(2 * m_lines.size());
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    Line& line = m_lines[i];
    const Point report = middle(m_cards.card(line.report.node));
    const Point manager = middle(m_cards.card(line.manager.node));
    ends.push_back({&line.report, report, manager, i});
    ends.push_back({&line.manager, manager, report, i});
  }
  const auto choose = [&](float Point::*axis, float layout::Docks::*first,
                          float layout::Docks::*second) {
    std::sort(ends.begin(), ends.end(), [axis](const End& a, const End& b) {
      if (a.own->node != b.own->node) return a.own->node < b.own->node;
      return a.other.*axis != b.other.*axis ? a.other.*axis < b.other.*axis : a.line < b.line;
    });
    for (std::size_t begin = 0; begin < ends.size();) {
      std::size_t end = begin;
      while (end < ends.size() && ends[end].own->node == ends[begin].own->node) ++end;
      for (std::size_t i = begin; i < end; ++i) {
        const End& at = ends[i];
        const float where = share(i - begin, end - begin, at.other.*axis >= at.own_middle.*axis);
        at.own->docks.*first = where;
        at.own->docks.*second = where;
      }
      begin = end;
    }
  };
  choose(&Point::x, &layout::Docks::top, &layout::Docks::bottom);
  choose(&Point::y, &layout::Docks::left, &layout::Docks::right);
}

// Nothing of the line or its caption lies outside.
Box DottedLines::reach(const Line& line) const noexcept {
  const Box both = layout::united(m_cards.card(line.report.node), m_cards.card(line.manager.node));
  return layout::grown(both, layout::DottedRouteOptions{}.detour + kLongestCaption);
}

void DottedLines::route(Line& line) {
  layout::DottedRouteOptions options;
  options.clearance = line.clearance;
  line.drawn.emplace().route =
      layout::DottedRouter(m_cards).route(line.report, line.manager, options);
}

// Of the managers that any of the lines comes by.
std::vector<layout::Route> DottedLines::connectorsNear(
    const DottedContext& context, const std::vector<std::vector<Point>*>& lines) const {
  const layout::Outline& outline = context.lines.tree.outline();
  std::set<std::uint32_t> managers;
  for (const std::vector<Point>* line : lines) {
    layout::forEachVisible(outline, context.lines.layout, boundsOf(*line, 0),
                           [&](std::uint32_t row, bool) {
                             if (!outline.isLeaf(row)) managers.insert(row);
                           });
  }
  std::vector<layout::Route> connectors;
  for (const std::uint32_t manager : managers) {
    layout::routeReports(outline, context.lines.layout, context.lines.options, manager, connectors);
  }
  return connectors;
}

void DottedLines::routeAll(const DottedContext& context) {
  std::vector<std::vector<Point>*> routes;
  routes.reserve(m_lines.size());
  for (Line& line : m_lines) {
    route(line);
    routes.push_back(&line.drawn->route.points);
  }
  layout::separate(m_cards, routes, connectorsNear(context, routes));
  std::vector<Box> captions;
  captions.reserve(m_lines.size());
  for (Line& line : m_lines) {
    placeCaption(context, line.id, *line.drawn, captions);
    if (line.drawn->captionBox.width > 0) captions.push_back(line.drawn->captionBox);
  }
}

const DottedLine& DottedLines::routed(const DottedContext& context, Line& line) {
  if (!line.drawn.has_value()) {
    route(line);
    placeCaption(context, line.id, *line.drawn, {});
  }
  return *line.drawn;
}

// On the line, where it covers no card and no caption of another: on the longest level stretch if
// it can be.
void DottedLines::placeCaption(const DottedContext& context, RelationId id, DottedLine& line,
                               const std::vector<Box>& others) const {
  const Relation& relation = context.chart.relation(id);
  std::string caption;
  appendShown(relation.caption.empty() ? context.words.relation(relation.type) : relation.caption,
              caption);
  if (caption.empty()) return;
  appendElided(context.measurer, FontRole::Caption, caption, kLongestCaption, line.caption);
  const Metrics& metrics = context.lines.theme.metrics;
  const FontMetrics font = context.measurer.metrics(FontRole::Caption);
  const float width = std::ceil(context.measurer.width(FontRole::Caption, line.caption)) +
                      2 * metrics.dottedCaptionGap;
  const float height = std::ceil(font.ascent + font.descent);

  const auto& points = line.route.points;
  std::vector<std::size_t> legs(points.size() - 1);
  for (std::size_t i = 0; i < legs.size(); ++i) legs[i] = i;
  const auto length = [&](std::size_t leg) {
    return std::abs(points[leg + 1].x - points[leg].x) +
           std::abs(points[leg + 1].y - points[leg].y);
  };
  const auto fits = [&](std::size_t leg) {
    return points[leg].y == points[leg + 1].y && length(leg) >= width;
  };
  std::stable_sort(legs.begin(), legs.end(), [&](std::size_t a, std::size_t b) {
    return fits(a) != fits(b) ? fits(a) : length(a) > length(b);
  });
  const auto boxAt = [&](std::size_t leg, float part, float shift) -> Box {
    const float x = std::round(points[leg].x + part * (points[leg + 1].x - points[leg].x));
    const float y = std::round(points[leg].y + part * (points[leg + 1].y - points[leg].y));
    return {x - width / 2, y - height / 2 + (fits(leg) ? shift : 0), width, height};
  };
  const auto isFree = [&](const Box& box) {
    return !m_cards.isTaken(box, kCaptionClearance) &&
           std::none_of(others.begin(), others.end(),
                        [&](const Box& other) { return other.overlaps(box); });
  };
  for (const std::size_t leg : legs) {
    for (const float part : {0.5F, 0.4F, 0.6F, 0.3F, 0.7F, 0.2F, 0.8F, 0.1F, 0.9F}) {
      for (const float shift : kCaptionShifts) {
        line.captionBox = boxAt(leg, part, shift);
        if (isFree(line.captionBox)) return;
      }
    }
  }
  // Between two cards side by side: above or below them, as near as there is room.
  const Box middle = boxAt(legs.front(), 0.5F, 0);
  for (float away = kCaptionStep; away <= kFarthestCaption; away += kCaptionStep) {
    for (const float shift : {-away, away}) {
      line.captionBox = middle;
      line.captionBox.y += shift;
      if (isFree(line.captionBox)) return;
    }
  }
  line.captionBox = middle;
}

template <class Visit>
void DottedLines::forEachIn(const DottedContext& context, const Box& clip, Visit&& visit) {
  prepare(context);
  for (Line& line : m_lines) {
    if (reach(line).touches(clip)) visit(line.id, routed(context, line));
  }
}

std::optional<Box> DottedLines::bounds(const DottedContext& context) {
  prepare(context);
  std::optional<Box> all;
  for (Line& line : m_lines) {
    const DottedLine& drawn = routed(context, line);
    Box box = boundsOf(drawn.route.points, context.lines.theme.metrics.dottedWidth);
    if (drawn.captionBox.width > 0) box = layout::united(box, drawn.captionBox);
    all = all.has_value() ? layout::united(*all, box) : box;
  }
  return all;
}

const DottedLine* DottedLines::line(const DottedContext& context, RelationId id) {
  prepare(context);
  const auto found =
      std::lower_bound(m_lines.begin(), m_lines.end(), id,
                       [](const Line& line, RelationId wanted) { return line.id < wanted; });
  if (found == m_lines.end() || found->id != id) return nullptr;
  return &routed(context, *found);
}

void DottedLines::draw(const DottedContext& context, const Box& clip, DisplayList& list) {
  const Metrics& metrics = context.lines.theme.metrics;
  forEachIn(context, clip, [&](RelationId id, const DottedLine& line) {
    if (!boundsOf(line.route.points, metrics.dottedWidth).touches(clip)) return;
    Item item;
    item.part = Part::DottedLine;
    item.position = context.chart.relation(id).report.value();
    item.stroke = context.lines.theme.dottedLine;
    item.strokeWidth = metrics.dottedWidth;
    item.dashed = true;
    addRoundedLine(list, line.route.points, metrics.connectorRadius, item);
  });
}

void DottedLines::drawCaptions(const DottedContext& context, const Box& clip, DisplayList& list) {
  const Theme& theme = context.lines.theme;
  forEachIn(context, clip, [&](RelationId id, const DottedLine& line) {
    const Box& box = line.captionBox;
    if (line.caption.empty() || !box.touches(clip)) return;
    Item patch;  // the line does not run through the letters
    patch.part = Part::Caption;
    patch.position = context.chart.relation(id).report.value();
    patch.box = box;
    patch.fill = theme.surface;
    list.addShape(patch);
    Item text;
    text.part = Part::Caption;
    text.position = patch.position;
    text.font = FontRole::Caption;
    text.align = TextAlign::Center;
    text.fill = theme.dottedCaption;
    const FontMetrics font = context.measurer.metrics(FontRole::Caption);
    text.box = {box.x + box.width / 2, std::round(box.y + (box.height + font.capHeight) / 2),
                box.width - 2 * theme.metrics.dottedCaptionGap, 0};
    list.addText(text, line.caption);
  });
}

}  // namespace arborg::scene
