#include "core/layout/routes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "tests/core/layout/sample_outlines.h"

namespace arborg::layout {
namespace {

using arborg::test::anyForest;
using arborg::test::Random;
using test::outlineOf;

struct Segment {
  Point a;  // a before b in x and y
  Point b;
  std::uint32_t manager;

  bool vertical() const { return a.x == b.x; }
  bool holds(Point p) const { return p.x >= a.x && p.x <= b.x && p.y >= a.y && p.y <= b.y; }
};

std::vector<Segment> segmentsOf(const std::vector<Route>& routes, std::uint32_t manager) {
  std::vector<Segment> segments;
  for (const Route& route : routes) {
    for (int i = 0; i + 1 < route.count; ++i) {
      const Point p = route.points[static_cast<std::size_t>(i)];
      const Point q = route.points[static_cast<std::size_t>(i) + 1];
      segments.push_back({{std::min(p.x, q.x), std::min(p.y, q.y)},
                          {std::max(p.x, q.x), std::max(p.y, q.y)},
                          manager});
    }
  }
  return segments;
}

bool crosses(const Segment& s, const Box& card) {
  return s.a.x < card.right() && s.b.x > card.x && s.a.y < card.bottom() && s.b.y > card.y;
}

bool onEdge(Point p, const Box& card) {
  const bool across = p.x >= card.x && p.x <= card.right();
  const bool down = p.y >= card.y && p.y <= card.bottom();
  return (across && (p.y == card.y || p.y == card.bottom())) ||
         (down && (p.x == card.x || p.x == card.right()));
}

void expectSound(const Outline& outline, const Layout& layout, const Options& options) {
  std::vector<Segment> all;
  std::vector<Route> routes;
  for (std::uint32_t manager = 0; manager < outline.size(); ++manager) {
    SCOPED_TRACE("manager " + std::to_string(manager));
    routes.clear();
    routeReports(outline, layout, options, manager, routes);
    if (outline.isLeaf(manager)) {
      ASSERT_TRUE(routes.empty());
      continue;
    }
    for (const Route& route : routes) {
      ASSERT_GE(route.count, 2);
      for (int i = 0; i + 1 < route.count; ++i) {
        const Point p = route.points[static_cast<std::size_t>(i)];
        const Point q = route.points[static_cast<std::size_t>(i) + 1];
        ASSERT_NE(p.x == q.x, p.y == q.y) << "not a right angle, or no length";
      }
      for (const Point& p : route) {
        ASSERT_TRUE(layout.subtreeBounds[manager].x <= p.x &&
                    p.x <= layout.subtreeBounds[manager].right() &&
                    layout.subtreeBounds[manager].y <= p.y &&
                    p.y <= layout.subtreeBounds[manager].bottom());
      }
    }
    const std::vector<Segment> segments = segmentsOf(routes, manager);
    all.insert(all.end(), segments.begin(), segments.end());

    // Every end of a line lies on the manager's card, on a report's, or on another line.
    std::map<std::uint32_t, int> arrivals;
    int departures = 0;
    for (std::size_t r = 0; r < routes.size(); ++r) {
      for (const Point p : {routes[r].points[0], routes[r].points[routes[r].count - 1U]}) {
        bool docked = false;
        if (onEdge(p, cardBox(outline, layout, manager))) {
          ++departures;
          docked = true;
        }
        for (std::uint32_t report = manager + 1; report < outline.subtreeEnd[manager];
             report = outline.subtreeEnd[report]) {
          if (!onEdge(p, cardBox(outline, layout, report))) continue;
          ++arrivals[report];
          docked = true;
          // In the middle of an edge.
          const Box card = cardBox(outline, layout, report);
          const bool middle = std::abs(p.x - (card.x + card.width / 2)) <= 1.5F ||
                              std::abs(p.y - (card.y + card.height / 2)) <= 1.5F;
          ASSERT_TRUE(middle) << "report " << report;
        }
        if (docked) continue;
        int touching = 0;
        for (std::size_t other = 0; other < routes.size(); ++other) {
          if (other == r) continue;
          for (const Segment& s : segmentsOf({routes[other]}, manager)) touching += s.holds(p);
        }
        ASSERT_GE(touching, 1) << "a line ends nowhere";
      }
    }
    ASSERT_EQ(departures, 1);
    for (std::uint32_t report = manager + 1; report < outline.subtreeEnd[manager];
         report = outline.subtreeEnd[report]) {
      ASSERT_EQ(arrivals[report], 1) << "report " << report;
    }
    // No two share more than a point.
    for (std::size_t i = 0; i < segments.size(); ++i) {
      for (std::size_t j = i + 1; j < segments.size(); ++j) {
        const Segment& s = segments[i];
        const Segment& t = segments[j];
        if (s.vertical() != t.vertical()) continue;
        const float x = std::min(s.b.x, t.b.x) - std::max(s.a.x, t.a.x);
        const float y = std::min(s.b.y, t.b.y) - std::max(s.a.y, t.a.y);
        ASSERT_FALSE((s.vertical() && x == 0 && y > 0) || (!s.vertical() && y == 0 && x > 0))
            << "a line is drawn twice";
      }
    }
  }
  for (const Segment& segment : all) {
    for (std::uint32_t node = 0; node < outline.size(); ++node) {
      ASSERT_FALSE(crosses(segment, cardBox(outline, layout, node)))
          << "line of " << segment.manager << " over card " << node;
    }
  }
  // Lines of different managers never meet.
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = i + 1; j < all.size(); ++j) {
      const Segment& s = all[i];
      const Segment& t = all[j];
      if (s.manager == t.manager) continue;
      ASSERT_FALSE(std::max(s.a.x, t.a.x) <= std::min(s.b.x, t.b.x) &&
                   std::max(s.a.y, t.a.y) <= std::min(s.b.y, t.b.y))
          << "lines of " << s.manager << " and " << t.manager;
    }
  }
}

TEST(Routes, SoundOnAnyForest) {
  Workspace workspace;
  Layout layout;
  Random random(99);
  for (std::uint64_t seed = 1; seed <= 250; ++seed) {
    const std::uint32_t people = random.between(1, 120);
    const Outline outline =
        outlineOf(anyForest(people, random.between(0, 5), random.between(1, 40), seed),
                  {random.chance(80), random.between(0, 60), seed});
    Options options;
    options.direction = static_cast<Direction>(random.between(0, 3));
    options.shape = Shape{random.between(0, 5), random.between(2, 30)};
    if (random.chance(20)) options.everyone = static_cast<Arrangement>(random.between(1, 3));
    SCOPED_TRACE("seed " + std::to_string(seed));
    arrangeInto(outline, options, workspace, layout);
    expectSound(outline, layout, options);
    if (testing::Test::HasFailure()) return;
  }
}

TEST(Routes, OnlyReportHangsOnAStraightLine) {
  Outline outline;
  outline.append(kNone, 161, 64);  // the middles are half a px apart
  outline.append(0, 200, 64);
  outline.closeBranches();
  Options options;
  options.everyone = Arrangement::SideBySide;
  const Layout layout = arrange(outline, options);
  std::vector<Route> routes;
  routeReports(outline, layout, options, 0, routes);
  ASSERT_EQ(routes.size(), 1U);
  EXPECT_EQ(routes[0].count, 2);
  EXPECT_EQ(routes[0].report, 1U);
}

}  // namespace
}  // namespace arborg::layout
