#include "core/layout/dotted_route.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <queue>
#include <unordered_map>

namespace arborg::layout {

namespace {

struct Dock {
  Point at;       // on the border of the card
  Point outside;  // the first corner at most so near to the card
  Heading heading;
};

// A line that has come to `at` and is about to go on in `heading`.
struct Step {
  Point at;
  Heading heading;
  float cost;                  // of the way to here
  std::uint32_t along;         // the card that the line runs along, kNone: none
  std::uint32_t before;        // index of the step before, kNone: the first one
  std::uint32_t dock = kNone;  // of the second end: the line has arrived
};

struct Waiting {
  float least;  // cost of any way through this step
  std::uint32_t step;
};

// The cheapest first; of equal ones that which was found last, which is nearer to its end.
struct IsLater {
  bool operator()(const Waiting& a, const Waiting& b) const noexcept {
    return a.least != b.least ? a.least > b.least : a.step < b.step;
  }
};

float moved(float from, Heading heading, float by) noexcept {
  return isForward(heading) ? from + by : from - by;
}

Point moved(Point from, Heading heading, float by) noexcept {
  if (isLevel(heading)) return {moved(from.x, heading, by), from.y};
  return {from.x, moved(from.y, heading, by)};
}

Heading turned(Heading heading, unsigned quarters) noexcept {
  return static_cast<Heading>((static_cast<unsigned>(heading) + quarters) % 4U);
}

std::array<Dock, 4> docksOf(const Box& card, const Docks& docks, float clearance) noexcept {
  const auto on = [](float begin, float length, float share) {
    return begin + std::round(length * share);
  };
  const std::array<Point, 4> at = {Point{card.right(), on(card.y, card.height, docks.right)},
                                   Point{on(card.x, card.width, docks.bottom), card.bottom()},
                                   Point{card.x, on(card.y, card.height, docks.left)},
                                   Point{on(card.x, card.width, docks.top), card.y}};
  std::array<Dock, 4> made{};
  for (std::size_t i = 0; i < made.size(); ++i) {
    const auto heading = static_cast<Heading>(i);
    made.at(i) = {at.at(i), moved(at.at(i), heading, clearance), heading};
  }
  return made;
}

std::vector<Point> withoutStraightPoints(const std::vector<Point>& points) {
  std::vector<Point> kept;
  for (const Point& p : points) {
    if (!kept.empty() && kept.back() == p) continue;
    if (kept.size() > 1) {
      const Point& a = kept[kept.size() - 2];
      const Point& b = kept.back();
      if ((a.x == b.x && b.x == p.x) || (a.y == b.y && b.y == p.y)) kept.pop_back();
    }
    kept.push_back(p);
  }
  return kept;
}

class Search {
 public:
  Search(const CardIndex& cards, const DottedEnd& from, const DottedEnd& to,
         const DottedRouteOptions& options)
      : m_cards(cards),
        m_options(options),
        m_from(docksOf(cards.card(from.node), from.docks, options.clearance)),
        m_to(docksOf(cards.card(to.node), to.docks, options.clearance)),
        m_fromNode(from.node),
        m_toNode(to.node),
        m_window(grown(united(cards.card(from.node), cards.card(to.node)), options.detour)) {}

  DottedRoute run();

 private:
  bool isFree(const Dock& dock, std::uint32_t node) const {
    // Of the line between card and corner, which is nearer to its own card than to any other.
    const Box out = between(dock.at, dock.outside);
    return !m_cards.isTaken(out, 0, node) && !isInside(dock.outside, node);
  }
  bool isInside(Point p, std::uint32_t but) const {
    // Half a px: a card grown to just the point does not hold it.
    constexpr float kHalf = 0.5F;
    return m_cards.isTaken({p.x - kHalf, p.y - kHalf, 2 * kHalf, 2 * kHalf},
                           m_options.clearance - kHalf, but);
  }
  static Box between(Point a, Point b) noexcept {
    constexpr float kThin = 0.5F;
    return grown({std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)},
                 kThin);
  }

  float least(const Step& step) const noexcept;
  void add(Step step);
  void addTurns(std::uint32_t before, Point at, float cost, std::uint32_t along);
  void start();
  void addTurningPlaces();
  void look(std::uint32_t index);
  void arrive(const Step& from, std::uint32_t index, float free);
  std::vector<Point> wayTo(std::uint32_t index) const;
  std::vector<Point> direct() const;

  const CardIndex& m_cards;
  const DottedRouteOptions& m_options;
  std::array<Dock, 4> m_from;
  std::array<Dock, 4> m_to;
  std::array<bool, 4> m_toFree{};
  std::uint32_t m_fromNode;
  std::uint32_t m_toNode;
  Box m_window;
  // Where lines may turn wherever they run: what a line that comes from the second card turns at.
  std::vector<float> m_turnsX;
  std::vector<float> m_turnsY;
  std::vector<Step> m_steps;
  std::priority_queue<Waiting, std::vector<Waiting>, IsLater> m_queue;
  std::unordered_map<std::uint64_t, float> m_cheapest;  // by place and heading
};

// Straight to the nearest free dock, with the corners that takes at least.
float Search::least(const Step& step) const noexcept {
  if (step.dock != kNone) return step.cost;
  float best = -1;
  for (std::size_t i = 0; i < m_to.size(); ++i) {
    if (!m_toFree.at(i)) continue;
    const Dock& dock = m_to.at(i);
    const float across = std::abs(dock.outside.x - step.at.x);
    const float down = std::abs(dock.outside.y - step.at.y);
    const bool level = isLevel(step.heading);
    int corners = 0;
    if (level ? down > 0 : across > 0) ++corners;
    if (isLevel(dock.heading) != level) {
      corners = std::max(corners, 1);
    } else if (corners > 0) {
      corners = 2;
    }
    const float cost = across + down + static_cast<float>(corners) * m_options.corner;
    if (best < 0 || cost < best) best = cost;
  }
  return step.cost + std::max(best, 0.0F);
}

// Place and heading. Places are whole px, or halves, from -2^23 to 2^24: less than 30 bits.
std::uint64_t keyOf(const Step& step) noexcept {
  const auto bits = [](float value) {
    constexpr double kShift = 8'388'608;
    return static_cast<std::uint64_t>((double{value} + kShift) * 2) & ((1ULL << 30U) - 1);
  };
  return bits(step.at.x) << 34U | bits(step.at.y) << 4U |
         static_cast<std::uint64_t>(step.heading) << 1U | (step.dock != kNone ? 1U : 0U);
}

void Search::add(Step step) {
  const auto [entry, isNew] = m_cheapest.try_emplace(keyOf(step), step.cost);
  if (!isNew && entry->second <= step.cost) return;
  entry->second = step.cost;
  const auto index = static_cast<std::uint32_t>(m_steps.size());
  m_steps.push_back(step);
  m_queue.push({least(step), index});
}

void Search::addTurns(std::uint32_t before, Point at, float cost, std::uint32_t along) {
  const Heading heading = m_steps[before].heading;
  for (const unsigned turn : {1U, 3U}) {
    add({at, turned(heading, turn), cost + m_options.corner, along, before});
  }
}

void Search::addTurningPlaces() {
  const auto addSides = [this](std::uint32_t node) {
    const Box card = grown(m_cards.card(node), m_options.clearance);
    m_turnsX.insert(m_turnsX.end(), {card.x, card.right()});
    m_turnsY.insert(m_turnsY.end(), {card.y, card.bottom()});
  };
  addSides(m_toNode);
  for (std::size_t i = 0; i < m_to.size(); ++i) {
    if (!m_toFree.at(i)) continue;
    const Dock& dock = m_to.at(i);
    m_turnsX.push_back(dock.outside.x);
    m_turnsY.push_back(dock.outside.y);
    for (const unsigned turn : {0U, 1U, 3U}) {
      const auto obstacle = m_cards.ahead(dock.outside, turned(dock.heading, turn),
                                          m_options.detour, m_options.clearance);
      if (obstacle.has_value()) addSides(obstacle->node);
    }
  }
  for (auto* places : {&m_turnsX, &m_turnsY}) {
    std::sort(places->begin(), places->end());
    places->erase(std::unique(places->begin(), places->end()), places->end());
  }
}

void Search::start() {
  for (std::size_t i = 0; i < m_from.size(); ++i) {
    const Dock& dock = m_from.at(i);
    if (!isFree(dock, m_fromNode)) continue;
    const Step out{dock.outside, dock.heading, m_options.clearance, m_fromNode, kNone};
    add(out);
    for (const unsigned turn : {1U, 3U}) {
      Step beside = out;
      beside.heading = turned(dock.heading, turn);
      beside.cost += m_options.corner;
      add(beside);
    }
  }
}

// Ends the line where the stretch of `free` px passes a dock of the second card.
void Search::arrive(const Step& from, std::uint32_t index, float free) {
  for (std::uint32_t i = 0; i < m_to.size(); ++i) {
    if (!m_toFree.at(i)) continue;
    const Dock& dock = m_to.at(i);
    const bool level = isLevel(from.heading);
    const bool onLine = level ? dock.outside.y == from.at.y : dock.outside.x == from.at.x;
    if (!onLine || from.heading == dock.heading) continue;
    const float distance = level ? dock.outside.x - from.at.x : dock.outside.y - from.at.y;
    const float length = isForward(from.heading) ? distance : -distance;
    if (length < 0 || length > free) continue;
    const bool straight = from.heading == opposite(dock.heading);
    add({dock.outside, from.heading,
         from.cost + length + m_options.clearance + (straight ? 0 : m_options.corner), kNone, index,
         i});
  }
}

void Search::look(std::uint32_t index) {
  const Step from = m_steps[index];
  const bool level = isLevel(from.heading);
  const bool forward = isForward(from.heading);
  const float begin = level ? from.at.x : from.at.y;
  const float edge = level ? (forward ? m_window.right() : m_window.x)
                           : (forward ? m_window.bottom() : m_window.y);
  const float room = forward ? edge - begin : begin - edge;
  if (room <= 0) return;
  const auto obstacle = m_cards.ahead(from.at, from.heading, room, m_options.clearance);
  const float free = obstacle.has_value() ? obstacle->distance : room;
  arrive(from, index, free);

  const auto turnAt = [&](float place, std::uint32_t along) {
    const float length = forward ? place - begin : begin - place;
    if (length <= 0 || length > free) return;
    addTurns(index, moved(from.at, from.heading, length), from.cost + length, along);
  };
  for (const float place : level ? m_turnsX : m_turnsY) turnAt(place, from.along);
  if (from.along != kNone) {
    const Box card = grown(m_cards.card(from.along), m_options.clearance);
    turnAt(level ? (forward ? card.right() : card.x) : (forward ? card.bottom() : card.y),
           from.along);
  }
  if (obstacle.has_value()) {
    turnAt(moved(begin, from.heading, obstacle->distance), obstacle->node);
  }
}

std::vector<Point> Search::wayTo(std::uint32_t index) const {
  std::vector<Point> points;
  points.push_back(m_to.at(m_steps[index].dock).at);
  std::uint32_t step = index;
  for (; step != kNone; step = m_steps[step].before) points.push_back(m_steps[step].at);
  const Point first = points.back();
  for (const Dock& dock : m_from) {
    if (dock.outside == first) points.push_back(dock.at);
  }
  std::reverse(points.begin(), points.end());
  return withoutStraightPoints(points);
}

// From the lower side of the upper card to the upper side of the lower one, or over both.
std::vector<Point> Search::direct() const {
  const Box first = m_cards.card(m_fromNode);
  const Box second = m_cards.card(m_toNode);
  const auto on = [](const std::array<Dock, 4>& docks, Heading side) {
    return docks.at(static_cast<std::size_t>(side)).at;
  };
  const bool beside = first.y < second.bottom() && second.y < first.bottom();
  const bool down = first.y <= second.y;
  const Point begin = on(m_from, beside || !down ? Heading::Up : Heading::Down);
  const Point end = on(m_to, beside || down ? Heading::Up : Heading::Down);
  const float between = beside ? std::min(first.y, second.y) - m_options.clearance
                        : down ? second.y - m_options.clearance
                               : second.bottom() + m_options.clearance;
  return withoutStraightPoints({begin, {begin.x, between}, {end.x, between}, end});
}

DottedRoute Search::run() {
  for (std::size_t i = 0; i < m_to.size(); ++i) m_toFree.at(i) = isFree(m_to.at(i), m_toNode);
  addTurningPlaces();
  start();
  DottedRoute found;
  while (!m_queue.empty() && found.stretches < m_options.mostStretches) {
    const Waiting next = m_queue.top();
    m_queue.pop();
    const Step step = m_steps[next.step];
    if (step.dock != kNone) {
      found.points = wayTo(next.step);
      found.aroundCards = true;
      return found;
    }
    if (m_cheapest.at(keyOf(step)) < step.cost) continue;  // a cheaper way there was found since
    ++found.stretches;
    look(next.step);
  }
  found.points = direct();
  return found;
}

}  // namespace

DottedRoute DottedRouter::route(const DottedEnd& from, const DottedEnd& to,
                                const DottedRouteOptions& options) {
  return Search(m_cards, from, to, options).run();
}

}  // namespace arborg::layout
