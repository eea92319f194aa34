#include "core/scene/display_list.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace arborg::scene {

namespace {

// A cubic arc of 90 degrees: distance of its handles for a radius of 1. Source: the usual
// approximation 4/3 (sqrt(2) - 1), off by at most 0.03 % of the radius.
constexpr float kQuarterArc = 0.55228475F;

}  // namespace

std::string_view key(Part part) noexcept {
  static constexpr std::array<std::string_view, 16> kKeys = {
      "connector", "dotted-line", "caption",     "shadow",     "card",      "band",
      "avatar",    "progress",    "text",        "badge",      "type-sign", "mark",
      "tag",       "legend",      "title-block", "fold-handle"};
  return kKeys[static_cast<std::size_t>(part)];
}

void DisplayList::clear() noexcept {
  m_fills.clear();
  m_items.clear();
  m_points.clear();
  m_verbs.clear();
  m_text.clear();
  background = Color();
}

void DisplayList::addText(Item item, std::string_view text) {
  item.shape = Shape::Text;
  addWithBytes(item, text);
}

void DisplayList::addPicture(Item item, std::string_view path, std::uint32_t standIns) {
  item.shape = Shape::Picture;
  item.verbCount = standIns;
  addWithBytes(item, path);
}

void DisplayList::addWithBytes(Item item, std::string_view bytes) {
  item.first = static_cast<std::uint32_t>(m_text.size());
  item.count = static_cast<std::uint32_t>(bytes.size());
  m_text += bytes;
  m_items.push_back(item);
}

void DisplayList::beginPath() {
  m_pathPoint = static_cast<std::uint32_t>(m_points.size());
  m_pathVerb = static_cast<std::uint32_t>(m_verbs.size());
}

void DisplayList::moveTo(Point p) {
  m_verbs.push_back(Verb::Move);
  m_points.push_back(p);
}

void DisplayList::lineTo(Point p) {
  m_verbs.push_back(Verb::Line);
  m_points.push_back(p);
}

void DisplayList::cubicTo(Point handle1, Point handle2, Point end) {
  m_verbs.push_back(Verb::Cubic);
  m_points.push_back(handle1);
  m_points.push_back(handle2);
  m_points.push_back(end);
}

void DisplayList::close() {
  m_verbs.push_back(Verb::Close);
}

void DisplayList::endPath(Item item) {
  item.shape = Shape::Path;
  item.first = m_pathPoint;
  item.count = static_cast<std::uint32_t>(m_points.size()) - m_pathPoint;
  item.firstVerb = m_pathVerb;
  item.verbCount = static_cast<std::uint32_t>(m_verbs.size()) - m_pathVerb;
  assert(item.count > 0);
  Point low = m_points[m_pathPoint];
  Point high = low;
  for (const Point p : points(item)) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  item.box = {low.x, low.y, high.x - low.x, high.y - low.y};
  m_items.push_back(item);
}

void addPolygon(DisplayList& list, std::span<const Point> corners, const Item& item) {
  const auto at = [&box = item.box](Point p) {
    return Point{box.x + box.width * p.x, box.y + box.height * p.y};
  };
  list.beginPath();
  list.moveTo(at(corners.front()));
  for (const Point& corner : corners.subspan(1)) list.lineTo(at(corner));
  list.close();
  list.endPath(item);
}

void addRoundedLine(DisplayList& list, std::span<const Point> points, float radius, Item item) {
  assert(points.size() >= 2);
  const auto towards = [](Point from, Point to, float distance) {
    const float length = std::abs(to.x - from.x) + std::abs(to.y - from.y);  // legs are straight
    const float part = length > 0 ? distance / length : 0;
    return Point{from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
  };
  const auto length = [](Point a, Point b) { return std::abs(a.x - b.x) + std::abs(a.y - b.y); };
  list.beginPath();
  list.moveTo(points.front());
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    const Point before = points[i - 1];
    const Point corner = points[i];
    const Point after = points[i + 1];
    // An end leg may be used up by its corner, an inner one is shared by two.
    const float first = i == 1 ? length(before, corner) : length(before, corner) / 2;
    const float last = i + 2 == points.size() ? length(corner, after) : length(corner, after) / 2;
    const float r = std::min({radius, first, last});
    list.lineTo(towards(corner, before, r));
    list.cubicTo(towards(corner, before, r * (1 - kQuarterArc)),
                 towards(corner, after, r * (1 - kQuarterArc)), towards(corner, after, r));
  }
  list.lineTo(points.back());
  list.endPath(item);
}

std::array<Point, 8> bandOutline(const Box& box, float radius, float width) {
  assert(width <= radius);
  // The corner's circle has its centre at (radius, radius); the band ends at x = width on it, an
  // angle short of 90 degrees, whose cubic has handles of 4/3 tan(angle / 4).
  const float rise = radius - std::sqrt(radius * radius - (radius - width) * (radius - width));
  const float angle = std::acos((radius - width) / radius);
  const float handle = 4.0F / 3.0F * std::tan(angle / 4) * radius;
  // Direction of the circle at the inner end of the arc, pointing back to the outer edge.
  const float alongX = std::sin(angle) * handle;
  const float alongY = std::cos(angle) * handle;
  const float left = box.x;
  const float inner = box.x + width;
  const float top = box.y;
  const float bottom = box.bottom();
  return {{{inner, top + rise},
           {inner - alongX, top + rise + alongY},
           {left, top + radius - handle},
           {left, top + radius},
           {left, bottom - radius},
           {left, bottom - radius + handle},
           {inner - alongX, bottom - rise - alongY},
           {inner, bottom - rise}}};
}

}  // namespace arborg::scene
