// Dotted lines find their way around cards, and no better one is missed.
#include "core/layout/dotted_route.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>
#include <set>
#include <tuple>
#include <vector>

#include "core/layout/dotted_lanes.h"
#include "tests/core/layout/sample_outlines.h"
#include "tests/support/property_runs.h"

namespace arborg::layout {
namespace {

using arborg::test::Parents;
using arborg::test::Random;

const bool kRuns = arborg::test::setPropertyRuns(300);

struct Drawn {
  Outline outline;
  Layout layout;
  CardIndex index;

  Drawn(Outline made, const Options& options)
      : outline(std::move(made)), layout(arrange(outline, options)) {
    index.rebuild(outline, layout);
  }
};

Drawn chartOf(Random& random, std::uint32_t most) {
  Parents parents{kNone};
  const std::uint32_t size = random.between(2, most);
  const std::uint32_t reach = random.between(1, 12);
  while (parents.size() < size) {
    const auto node = static_cast<std::uint32_t>(parents.size());
    const std::uint32_t back = random.between(1, std::min(node, reach));
    parents.push_back(random.chance(8) ? kNone : node - back);
  }
  test::Sample sample;
  sample.ownChoicePercent = random.chance(50) ? 40 : 0;
  sample.assistantPercent = random.chance(50) ? 30 : 0;
  sample.seed = random.next();
  Options options;
  options.direction = static_cast<Direction>(random.between(0, 3));
  options.everyone = kArrangements[random.between(0, kArrangements.size() - 1)];
  return {test::outlineOf(arborg::test::inPreorder(parents), sample), options};
}

struct Ends {
  DottedEnd from;
  DottedEnd to;
  DottedRouteOptions options;
};

Ends endsIn(const Drawn& chart, Random& random) {
  const auto docks = [&] {
    const auto share = [&] { return static_cast<float>(random.between(1, 7)) / 8; };
    return Docks{share(), share(), share(), share()};
  };
  const std::uint32_t size = chart.outline.size();
  const std::uint32_t first = random.between(0, size - 1);
  const std::uint32_t second = (first + random.between(1, size - 1)) % size;
  Ends ends{{first, docks()}, {second, docks()}, {}};
  ends.options.clearance = random.chance(50) ? 5.0F : 8.0F;
  ends.options.mostStretches = 100'000;
  return ends;
}

Box boxOf(Point a, Point b) {
  return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

bool isOnBorder(const Box& card, Point p) {
  const bool across = p.x >= card.x && p.x <= card.right();
  const bool down = p.y >= card.y && p.y <= card.bottom();
  return (across && (p.y == card.y || p.y == card.bottom())) ||
         (down && (p.x == card.x || p.x == card.right()));
}

// Nearer than `clearance` to the middle of the line: more than touching.
bool isNear(const Box& card, const Box& line, float clearance) {
  const Box wide = grown(card, clearance);
  return line.x < wide.right() && wide.x < line.right() && line.y < wide.bottom() &&
         wide.y < line.bottom();
}

void expectSound(const Drawn& chart, const Ends& ends, const DottedRoute& route) {
  const auto& points = route.points;
  RC_ASSERT(points.size() >= 2U);
  RC_ASSERT(isOnBorder(chart.index.card(ends.from.node), points.front()));
  RC_ASSERT(isOnBorder(chart.index.card(ends.to.node), points.back()));
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const bool level = points[i].y == points[i + 1].y;
    RC_ASSERT(level != (points[i].x == points[i + 1].x));
    const Box leg = boxOf(points[i], points[i + 1]);
    const Box wide = level ? Box{leg.x, leg.y - 0.25F, leg.width, 0.5F}
                           : Box{leg.x - 0.25F, leg.y, 0.5F, leg.height};
    for (std::uint32_t node = 0; node < chart.outline.size(); ++node) {
      const bool own =
          (node == ends.from.node && i == 0) || (node == ends.to.node && i + 2 == points.size());
      // The first and the last leg begin on the card itself, and leave it at once.
      const float clearance = own ? 0 : ends.options.clearance - 0.25F;
      if (isNear(chart.index.card(node), wide, clearance)) {
        RC_FAIL("a card is in the way");
      }
    }
  }
}

float costOf(const std::vector<Point>& points, float corner) {
  float cost = 0;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Box leg = boxOf(points[i], points[i + 1]);
    cost += leg.width + leg.height + (i > 0 ? corner : 0);
  }
  return cost;
}

// The cheapest way over the whole grid of lines beside cards and through docks: Dijkstra.
class SlowRouter {
 public:
  SlowRouter(const Drawn& chart, const Ends& ends) : m_chart(chart), m_ends(ends) {}

  // None if there is no way.
  std::optional<float> cheapest();

 private:
  struct Dock {
    Point at;
    Point outside;
    int heading;
  };
  std::vector<Dock> docks(const DottedEnd& end) const;
  bool isFree(Point a, Point b) const;

  const Drawn& m_chart;
  const Ends& m_ends;
};

std::vector<SlowRouter::Dock> SlowRouter::docks(const DottedEnd& end) const {
  const Box card = m_chart.index.card(end.node);
  const float c = m_ends.options.clearance;
  const auto& d = end.docks;
  const auto on = [](float begin, float length, float share) {
    return begin + std::round(length * share);
  };
  const float right = on(card.y, card.height, d.right);
  const float left = on(card.y, card.height, d.left);
  const float below = on(card.x, card.width, d.bottom);
  const float above = on(card.x, card.width, d.top);
  const std::vector<Dock> all = {
      {{card.right(), right}, {card.right() + c, right}, 0},
      {{below, card.bottom()}, {below, card.bottom() + c}, 1},
      {{card.x, left}, {card.x - c, left}, 2},
      {{above, card.y}, {above, card.y - c}, 3},
  };
  std::vector<Dock> free;
  for (const Dock& dock : all) {
    bool taken = false;
    for (std::uint32_t node = 0; node < m_chart.outline.size(); ++node) {
      if (node == end.node) continue;
      const Box other = grown(m_chart.index.card(node), c);
      const Point p = dock.outside;
      taken |= p.x > other.x && p.x < other.right() && p.y > other.y && p.y < other.bottom();
    }
    if (!taken) free.push_back(dock);
  }
  return free;
}

bool SlowRouter::isFree(Point a, Point b) const {
  for (std::uint32_t node = 0; node < m_chart.outline.size(); ++node) {
    const Box card = grown(m_chart.index.card(node), m_ends.options.clearance);
    const Box leg = boxOf(a, b);
    if (a.y == b.y
            ? a.y > card.y && a.y < card.bottom() && leg.x < card.right() && card.x < leg.right()
            : a.x > card.x && a.x < card.right() && leg.y < card.bottom() &&
                  card.y < leg.bottom()) {
      return false;
    }
  }
  return true;
}

std::optional<float> SlowRouter::cheapest() {
  const float c = m_ends.options.clearance;
  const auto from = docks(m_ends.from);
  const auto to = docks(m_ends.to);
  std::set<float> xs;
  std::set<float> ys;
  for (const auto& list : {from, to}) {
    for (const Dock& dock : list) {
      xs.insert(dock.outside.x);
      ys.insert(dock.outside.y);
    }
  }
  for (std::uint32_t node = 0; node < m_chart.outline.size(); ++node) {
    const Box card = grown(m_chart.index.card(node), c);
    xs.insert({card.x, card.right()});
    ys.insert({card.y, card.bottom()});
  }
  const std::vector<float> x(xs.begin(), xs.end());
  const std::vector<float> y(ys.begin(), ys.end());
  const auto at = [](const std::vector<float>& line, float value) {
    return static_cast<int>(std::lower_bound(line.begin(), line.end(), value) - line.begin());
  };
  using State = std::tuple<int, int, int>;  // column, row, heading
  std::map<State, float> best;
  std::priority_queue<std::pair<float, State>, std::vector<std::pair<float, State>>, std::greater<>>
      queue;
  const auto offer = [&](int column, int row, int heading, float cost) {
    const State state{column, row, heading};
    const auto [entry, isNew] = best.try_emplace(state, cost);
    if (!isNew && entry->second <= cost) return;
    entry->second = cost;
    queue.push({cost, state});
  };
  for (const Dock& dock : from) {
    offer(at(x, dock.outside.x), at(y, dock.outside.y), dock.heading, c);
  }
  std::optional<float> found;
  while (!queue.empty()) {
    const auto [cost, state] = queue.top();
    queue.pop();
    if (cost > best[state]) continue;
    if (found.has_value() && cost >= *found) break;
    const auto [column, row, heading] = state;
    const Point here{x[static_cast<std::size_t>(column)], y[static_cast<std::size_t>(row)]};
    for (const Dock& dock : to) {
      if (dock.outside != here || heading == dock.heading) continue;
      const bool straight = heading == (dock.heading + 2) % 4;
      const float whole = cost + c + (straight ? 0 : m_ends.options.corner);
      if (!found.has_value() || whole < *found) found = whole;
    }
    for (const int turn : {1, 3}) {
      offer(column, row, (heading + turn) % 4, cost + m_ends.options.corner);
    }
    const int nextColumn = column + (heading == 0 ? 1 : heading == 2 ? -1 : 0);
    const int nextRow = row + (heading == 1 ? 1 : heading == 3 ? -1 : 0);
    if (nextColumn < 0 || nextRow < 0 || nextColumn >= static_cast<int>(x.size()) ||
        nextRow >= static_cast<int>(y.size())) {
      continue;
    }
    const Point next{x[static_cast<std::size_t>(nextColumn)], y[static_cast<std::size_t>(nextRow)]};
    if (!isFree(here, next)) continue;
    offer(nextColumn, nextRow, heading,
          cost + std::abs(next.x - here.x) + std::abs(next.y - here.y));
  }
  return found;
}

RC_GTEST_PROP(DottedRoutes, GoAroundEveryCard, (std::uint64_t seed)) {
  Random random(seed);
  const Drawn chart = chartOf(random, 200);
  const Ends ends = endsIn(chart, random);
  const DottedRoute route = DottedRouter(chart.index).route(ends.from, ends.to, ends.options);
  RC_ASSERT(route.aroundCards);
  expectSound(chart, ends, route);
}

RC_GTEST_PROP(DottedRoutes, AreFoundOnceForAll, (std::uint64_t seed)) {
  Random random(seed);
  const Drawn chart = chartOf(random, 100);
  const Ends ends = endsIn(chart, random);
  DottedRouter router(chart.index);
  const auto first = router.route(ends.from, ends.to, ends.options);
  router.route(ends.to, ends.from, ends.options);
  RC_ASSERT(router.route(ends.from, ends.to, ends.options).points == first.points);
}

// Only turning places that a line meets are looked at; what that costs is held here.
TEST(DottedRoute, IsNearlyAlwaysTheCheapest) {
  constexpr int kCharts = 600;
  Random random(1);
  int cheapest = 0;
  for (int i = 0; i < kCharts; ++i) {
    const Drawn chart = chartOf(random, 40);
    const Ends ends = endsIn(chart, random);
    const DottedRoute route = DottedRouter(chart.index).route(ends.from, ends.to, ends.options);
    const auto reference = SlowRouter(chart, ends).cheapest();
    ASSERT_EQ(route.aroundCards, reference.has_value());
    const float cost = costOf(route.points, ends.options.corner);
    ASSERT_GE(cost, *reference);
    EXPECT_LE(cost, 1.5F * *reference) << "chart " << i;
    if (cost == *reference) ++cheapest;
  }
  EXPECT_GE(cheapest, kCharts * 96 / 100);
}

TEST(DottedRoute, LooksAtABoundedNumberOfStretches) {
  Parents parents{kNone};
  for (std::uint32_t node = 1; node < 3000; ++node) parents.push_back((node - 1) / 3);
  const Drawn chart(test::outlineOf(arborg::test::inPreorder(parents)), {});
  DottedRouteOptions options;
  options.mostStretches = 5;
  const auto route = DottedRouter(chart.index).route({2999, {}}, {3, {}}, options);
  EXPECT_FALSE(route.aroundCards);
  EXPECT_EQ(route.stretches, 5U);
  EXPECT_GE(route.points.size(), 2U);
}

// How much of two lines runs on each other, px.
float shared(const std::vector<Point>& a, const std::vector<Point>& b) {
  float length = 0;
  for (std::size_t i = 0; i + 1 < a.size(); ++i) {
    for (std::size_t j = 0; j + 1 < b.size(); ++j) {
      const Box one = boxOf(a[i], a[i + 1]);
      const Box other = boxOf(b[j], b[j + 1]);
      if ((one.width == 0) != (other.width == 0) || (one.height == 0) != (other.height == 0)) {
        continue;
      }
      const float across = std::min(one.right(), other.right()) - std::max(one.x, other.x);
      const float down = std::min(one.bottom(), other.bottom()) - std::max(one.y, other.y);
      if (across >= 0 && down >= 0) length += across + down;
    }
  }
  return length;
}

TEST(DottedLanes, TwoLinesOfOneWayRunBesideEachOther) {
  const Drawn chart(test::outlineOf({kNone, 0}), {});
  // All in the free space above; between the first two there is room for the third.
  std::vector<Point> first = {{0, -100}, {0, -60}, {500, -60}, {500, -100}};
  std::vector<Point> second = {{100, -100}, {100, -60}, {400, -60}, {400, -20}};
  std::vector<Point> third = {{-50, -60}, {700, -60}};
  const auto straight = third;
  ASSERT_EQ(shared(first, second), 300);
  std::vector<std::vector<Point>*> lines = {&third, &first, &second};
  separate(chart.index, lines);
  EXPECT_EQ(third, straight);  // it docks at both ends
  EXPECT_EQ(shared(first, third), 0);
  EXPECT_EQ(shared(second, third), 0);
  EXPECT_EQ(shared(first, second), 0);
  EXPECT_EQ(first[1].y, -60 + kLane);
  EXPECT_EQ(second[1].y, -60 - kLane);
}

TEST(DottedLanes, ALineKeepsOffAConnector) {
  const Drawn chart(test::outlineOf({kNone, 0}), {});
  std::vector<Point> line = {{0, -100}, {0, -60}, {500, -60}, {500, -100}};
  Route connector;
  connector.add({-20, -57});
  connector.add({600, -57});
  const std::vector<std::vector<Point>*> lines = {&line};
  separate(chart.index, lines, std::vector<Route>{connector});
  EXPECT_GE(std::abs(line[1].y + 57), kBesideConnector);
  EXPECT_EQ(line[1].y, line[2].y);
}

RC_GTEST_PROP(DottedLanes, KeepOffCardsAndStayDocked, (std::uint64_t seed)) {
  Random random(seed);
  const Drawn chart = chartOf(random, 60);
  DottedRouter router(chart.index);
  std::vector<Ends> ends;
  std::vector<std::vector<Point>> routes;
  for (int i = 0; i < 12; ++i) {
    ends.push_back(endsIn(chart, random));
    routes.push_back(router.route(ends.back().from, ends.back().to, ends.back().options).points);
  }
  const auto before = routes;
  std::vector<std::vector<Point>*> lines;
  for (auto& route : routes) lines.push_back(&route);
  separate(chart.index, lines);
  for (std::size_t i = 0; i < routes.size(); ++i) {
    RC_ASSERT(routes[i].front() == before[i].front());
    RC_ASSERT(routes[i].back() == before[i].back());
    ends[i].options.clearance = 3;
    expectSound(chart, ends[i], {routes[i], true, 0});
  }
}

// Between any two people, twelve in a chart: far more than anybody draws.
TEST(DottedLanes, LittleIsLeftOfWhatLinesShared) {
  Random random(1);
  float sharedBefore = 0;
  float sharedAfter = 0;
  for (int run = 0; run < 200; ++run) {
    const Drawn chart = chartOf(random, 60);
    DottedRouter router(chart.index);
    std::vector<std::vector<Point>> routes;
    for (int i = 0; i < 12; ++i) {
      const Ends ends = endsIn(chart, random);
      routes.push_back(router.route(ends.from, ends.to, ends.options).points);
    }
    const auto before = routes;
    std::vector<std::vector<Point>*> lines;
    for (auto& route : routes) lines.push_back(&route);
    separate(chart.index, lines);
    for (std::size_t i = 0; i < routes.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        sharedBefore += shared(before[i], before[j]);
        sharedAfter += shared(routes[i], routes[j]);
      }
    }
  }
  EXPECT_LT(sharedAfter, sharedBefore * 0.25F) << sharedBefore << " before, " << sharedAfter;
}

}  // namespace
}  // namespace arborg::layout
