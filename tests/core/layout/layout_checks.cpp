#include "tests/core/layout/layout_checks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace arborg::layout::test {

float nearEdge(const Outline& outline, const Layout& layout, Direction direction,
               std::uint32_t node) {
  const Box card = cardBox(outline, layout, node);
  switch (direction) {
    case Direction::TopDown:
      return card.y;
    case Direction::BottomUp:
      return -card.bottom();
    case Direction::LeftRight:
      return card.x;
    case Direction::RightLeft:
      return -card.right();
  }
  return 0;
}

float farEdge(const Outline& outline, const Layout& layout, Direction direction,
              std::uint32_t node) {
  const Box card = cardBox(outline, layout, node);
  return nearEdge(outline, layout, direction, node) +
         (isHorizontal(direction) ? card.width : card.height);
}

std::pair<std::uint32_t, std::uint32_t> overlap(const Outline& outline, const Layout& layout,
                                                float gap) {
  const auto boxOf = [&](std::uint32_t node) {
    const Box card = cardBox(outline, layout, node);
    return Box{card.x, card.y, card.width + gap, card.height + gap};
  };
  struct Event {
    float y;
    bool begins;
    std::uint32_t node;
  };
  std::vector<Event> events;
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    const Box card = boxOf(node);
    events.push_back({card.y, true, node});
    events.push_back({card.bottom(), false, node});
  }
  std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
    return a.y != b.y ? a.y < b.y : a.begins != b.begins ? b.begins : a.node < b.node;
  });
  std::set<std::pair<float, std::uint32_t>> cut;
  for (const Event& event : events) {
    const std::pair<float, std::uint32_t> key{layout.x[event.node], event.node};
    if (!event.begins) {
      cut.erase(key);
      continue;
    }
    const auto [place, added] = cut.insert(key);
    const auto hits = [&](std::uint32_t other) { return boxOf(other).overlaps(boxOf(event.node)); };
    if (place != cut.begin() && hits(std::prev(place)->second)) {
      return {std::prev(place)->second, event.node};
    }
    if (std::next(place) != cut.end() && hits(std::next(place)->second)) {
      return {event.node, std::next(place)->second};
    }
  }
  return kNoOverlap;
}

namespace {

// What the surroundings see of a node: its card, or all of a block.
Box seen(const Outline& outline, const Layout& layout, std::uint32_t node) {
  return isBlock(layout, node) ? layout.subtreeBounds[node] : cardBox(outline, layout, node);
}

float across(const Box& box, Direction direction) {
  return isHorizontal(direction) ? box.y : box.x;
}

float nearOf(const Box& box, Direction direction) {
  switch (direction) {
    case Direction::TopDown:
      return box.y;
    case Direction::BottomUp:
      return -box.bottom();
    case Direction::LeftRight:
      return box.x;
    case Direction::RightLeft:
      return -box.right();
  }
  return 0;
}

float farOf(const Box& box, Direction direction) {
  return nearOf(box, direction) + (isHorizontal(direction) ? box.width : box.height);
}

// `node` stands right after `before` among the reports of one manager.
void expectOrder(const Outline& outline, const Options& options, const Layout& layout,
                 std::uint32_t before, std::uint32_t node) {
  const Direction direction = directionOf(layout, options, outline.parent[node]);
  const Placement placement = layout.placements[outline.parent[node]];
  const Box box = seen(outline, layout, node);
  const Box boxBefore = seen(outline, layout, before);
  const bool after = across(box, direction) > across(boxBefore, direction);
  const float near = nearOf(box, direction);
  const float nearBefore = nearOf(boxBefore, direction);
  if (outline.isAssistant(before) && !options.gradeRows) {
    // Pairs from right to left, then the other reports below all of them.
    if (outline.isAssistant(node)) {
      ASSERT_TRUE(near > nearBefore || (near == nearBefore && !after));
    } else {
      ASSERT_GT(near, farOf(boxBefore, direction));
    }
    return;
  }
  switch (placement) {
    case Placement::None:
    case Placement::Row:
      ASSERT_TRUE(after);
      return;
    case Placement::BothSides:
    case Placement::Fishbone:
      ASSERT_TRUE(near > nearBefore || (near == nearBefore && after));
      return;
    case Placement::MixedRow:
    case Placement::Column:
    case Placement::Columns:
    case Placement::ColumnLeft:
      break;
  }
  // To the right of the sibling before, or in the same column below it.
  const bool below = near > farOf(boxBefore, direction);
  ASSERT_TRUE(below || (after && placement != Placement::Column));
  ASSERT_TRUE(below || placement != Placement::ColumnLeft);
}

}  // namespace

void expectSane(const Outline& outline, const Options& options, const Layout& layout) {
  ASSERT_TRUE(isValid(outline));
  ASSERT_EQ(layout.x.size(), outline.size());
  ASSERT_EQ(layout.y.size(), outline.size());
  ASSERT_EQ(layout.subtreeBounds.size(), outline.size());
  ASSERT_EQ(layout.placements.size(), outline.size());
  const double least = std::min({options.gaps.row, options.gaps.sibling, options.gaps.column});
  ASSERT_EQ(overlap(outline, layout, static_cast<float>(least) - 1), kNoOverlap);
  std::vector<std::uint32_t> previous(outline.size(), kNone);
  float right = 0;
  float bottom = 0;
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    SCOPED_TRACE("node " + std::to_string(node));
    const Box card = cardBox(outline, layout, node);
    right = std::max(right, card.right());
    bottom = std::max(bottom, card.bottom());
    ASSERT_EQ(card.x, std::floor(card.x));
    ASSERT_EQ(card.y, std::floor(card.y));
    ASSERT_GE(card.x, 0);
    ASSERT_GE(card.y, 0);
    const bool alone = options.gradeRows ? outline.isLeaf(node)
                                         : outline.firstReport(node) == outline.subtreeEnd[node];
    ASSERT_EQ(layout.placements[node] == Placement::None, alone);
    const Box bounds = layout.subtreeBounds[node];
    ASSERT_EQ(united(bounds, card), bounds);
    const std::uint32_t manager = outline.parent[node];
    if (manager == kNone) continue;
    ASSERT_EQ(united(layout.subtreeBounds[manager], bounds), layout.subtreeBounds[manager]);
    const Direction direction = directionOf(layout, options, manager);
    ASSERT_GE(nearEdge(outline, layout, direction, node),
              farEdge(outline, layout, direction, manager) + 8);
    const std::uint32_t before = previous[manager];
    previous[manager] = node;
    if (before != kNone) expectOrder(outline, options, layout, before, node);
    if (testing::Test::HasFatalFailure()) return;
  }
  EXPECT_EQ(layout.width, std::ceil(right));
  EXPECT_EQ(layout.height, std::ceil(bottom));
}

namespace {

struct Segment {
  Box line;  // flat
  std::uint32_t manager;
  std::uint32_t route;  // of its manager

  bool vertical() const { return line.width == 0; }
  bool holds(Point p) const {
    return p.x >= line.x && p.x <= line.right() && p.y >= line.y && p.y <= line.bottom();
  }
};

// Indices of boxes by the squares of a coarse grid that they touch.
class Grid {
 public:
  void add(const Box& box, std::uint32_t index) {
    forEachSquare(box, [&](std::uint64_t square) { m_squares[square].push_back(index); });
  }
  template <class Fn>
  void forEachNear(const Box& box, Fn&& fn) const {
    forEachSquare(box, [&](std::uint64_t square) {
      const auto found = m_squares.find(square);
      if (found == m_squares.end()) return;
      for (const std::uint32_t index : found->second) fn(index);
    });
  }

 private:
  template <class Fn>
  static void forEachSquare(const Box& box, Fn&& fn) {
    constexpr float kSide = 128;
    const auto at = [](float p) { return static_cast<std::int64_t>(std::floor(p / kSide)); };
    for (std::int64_t y = at(box.y); y <= at(box.bottom()); ++y) {
      for (std::int64_t x = at(box.x); x <= at(box.right()); ++x) {
        fn((static_cast<std::uint64_t>(y) << 32U) ^ static_cast<std::uint32_t>(x));
      }
    }
  }
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_squares;
};

bool crosses(const Segment& s, const Box& card) {
  return s.line.x < card.right() && s.line.right() > card.x && s.line.y < card.bottom() &&
         s.line.bottom() > card.y;
}

bool onEdge(Point p, const Box& card) {
  const bool across = p.x >= card.x && p.x <= card.right();
  const bool down = p.y >= card.y && p.y <= card.bottom();
  return (across && (p.y == card.y || p.y == card.bottom())) ||
         (down && (p.x == card.x || p.x == card.right()));
}

bool inMiddle(Point p, const Box& card) {
  return std::abs(p.x - (card.x + card.width / 2)) <= 1.5F ||
         std::abs(p.y - (card.y + card.height / 2)) <= 1.5F;
}

class RouteCheck {
 public:
  RouteCheck(const Outline& outline, const Options& options, const Layout& layout)
      : m_outline(outline), m_options(options), m_layout(layout) {
    for (std::uint32_t node = 0; node < outline.size(); ++node) {
      m_cards.add(cardBox(outline, layout, node), node);
    }
  }

  void run() {
    for (std::uint32_t manager = 0; manager < m_outline.size(); ++manager) {
      SCOPED_TRACE("manager " + std::to_string(manager));
      connect(manager);
      if (testing::Test::HasFatalFailure()) return;
    }
    apart();
  }

 private:
  void connect(std::uint32_t manager);
  void shape(std::uint32_t manager);
  void ends(std::uint32_t manager, std::uint32_t first);
  void apart();

  const Outline& m_outline;
  const Options& m_options;
  const Layout& m_layout;
  Grid m_cards;
  std::vector<Route> m_routes;  // of one manager
  std::vector<Segment> m_segments;
};

void RouteCheck::connect(std::uint32_t manager) {
  m_routes.clear();
  routeReports(m_outline, m_layout, m_options, manager, m_routes);
  if (m_outline.isLeaf(manager)) {
    ASSERT_TRUE(m_routes.empty());
    return;
  }
  const auto first = static_cast<std::uint32_t>(m_segments.size());
  shape(manager);
  if (testing::Test::HasFatalFailure()) return;
  ends(manager, first);
}

void RouteCheck::shape(std::uint32_t manager) {
  const Box& bounds = m_layout.subtreeBounds[manager];
  for (std::uint32_t r = 0; r < m_routes.size(); ++r) {
    const Route& route = m_routes[r];
    ASSERT_GE(route.count, 2);
    for (const Point& p : route) {
      ASSERT_TRUE(bounds.x <= p.x && p.x <= bounds.right() && bounds.y <= p.y &&
                  p.y <= bounds.bottom());
    }
    for (std::size_t i = 0; i + 1 < route.count; ++i) {
      const Point p = route.points[i];
      const Point q = route.points[i + 1];
      ASSERT_NE(p.x == q.x, p.y == q.y) << "not a right angle, or no length";
      m_segments.push_back({united({p.x, p.y, 0, 0}, {q.x, q.y, 0, 0}), manager, r});
    }
  }
}

// Every end of a line lies on the manager's card, on a report's, or on another line.
void RouteCheck::ends(std::uint32_t manager, std::uint32_t first) {
  Grid own;
  for (std::uint32_t s = first; s < m_segments.size(); ++s) own.add(m_segments[s].line, s);
  std::map<std::uint32_t, int> arrivals;
  int departures = 0;
  for (std::uint32_t r = 0; r < m_routes.size(); ++r) {
    for (const Point p : {m_routes[r].points[0], m_routes[r].points[m_routes[r].count - 1U]}) {
      const Box point{p.x, p.y, 0, 0};
      bool docked = onEdge(p, cardBox(m_outline, m_layout, manager));
      departures += docked ? 1 : 0;
      std::set<std::uint32_t> reached;
      m_cards.forEachNear(point, [&](std::uint32_t node) {
        const Box card = cardBox(m_outline, m_layout, node);
        if (node != manager && onEdge(p, card)) reached.insert(node);
      });
      for (const std::uint32_t node : reached) {
        ASSERT_EQ(m_outline.parent[node], manager) << "ends at the stranger " << node;
        ASSERT_TRUE(inMiddle(p, cardBox(m_outline, m_layout, node))) << "report " << node;
        ++arrivals[node];
        docked = true;
      }
      if (docked) continue;
      bool touches = false;
      own.forEachNear(point, [&](std::uint32_t s) {
        touches = touches || (m_segments[s].route != r && m_segments[s].holds(p));
      });
      ASSERT_TRUE(touches) << "a line ends nowhere";
    }
  }
  ASSERT_EQ(departures, 1);
  for (std::uint32_t report = manager + 1; report < m_outline.subtreeEnd[manager];
       report = m_outline.subtreeEnd[report]) {
    ASSERT_EQ(arrivals[report], 1) << "report " << report;
  }
}

// No line over a card, none drawn twice, none that meets one of another manager.
void RouteCheck::apart() {
  Grid lines;
  for (std::uint32_t i = 0; i < m_segments.size(); ++i) lines.add(m_segments[i].line, i);
  for (std::uint32_t i = 0; i < m_segments.size(); ++i) {
    const Segment& s = m_segments[i];
    std::uint32_t struck = kNone;
    std::uint32_t met = kNone;
    m_cards.forEachNear(s.line, [&](std::uint32_t node) {
      if (crosses(s, cardBox(m_outline, m_layout, node))) struck = node;
    });
    lines.forEachNear(s.line, [&](std::uint32_t j) {
      const Segment& t = m_segments[j];
      if (i == j || !s.line.touches(t.line)) return;
      const Box& a = s.line;
      const Box& b = t.line;
      const bool along = s.vertical() == t.vertical() &&
                         (s.vertical() ? std::min(a.bottom(), b.bottom()) > std::max(a.y, b.y)
                                       : std::min(a.right(), b.right()) > std::max(a.x, b.x));
      if (s.manager != t.manager || along) met = t.manager;
    });
    ASSERT_EQ(struck, kNone) << "line of " << s.manager << " over card " << struck;
    ASSERT_EQ(met, kNone) << "lines of " << s.manager << " and " << met;
  }
}

}  // namespace

void expectSoundRoutes(const Outline& outline, const Options& options, const Layout& layout) {
  RouteCheck(outline, options, layout).run();
}

}  // namespace arborg::layout::test
