#include "core/layout/dotted_lanes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace arborg::layout {

namespace {

constexpr float kNearestToCard = 3;
constexpr std::array kMoves = {0.0F, kLane, -kLane, 2 * kLane, -2 * kLane, 3 * kLane, -3 * kLane};

// A stretch seen along itself: at `place` across, from `begin` to `end`.
struct Stretch {
  bool level;
  float place;
  float begin;
  float end;
};

Stretch stretchOf(std::span<const Point> line, std::size_t leg) noexcept {
  const Point& a = line[leg];
  const Point& b = line[leg + 1];
  if (a.y == b.y) return {true, a.y, std::min(a.x, b.x), std::max(a.x, b.x)};
  return {false, a.x, std::min(a.y, b.y), std::max(a.y, b.y)};
}

class Lanes {
 public:
  explicit Lanes(const CardIndex& cards) noexcept : m_cards(cards) {}

  void keepOff(const Route& connector) {
    for (std::uint8_t leg = 0; leg + 1 < connector.count; ++leg) {
      const Stretch stretch = stretchOf({connector.begin(), connector.end()}, leg);
      m_connectors[stretch.level].emplace(stretch.place, stretch);
    }
  }

  void add(std::vector<Point>& line) {
    // What leaves or reaches a card stays; all between may move.
    for (std::size_t leg = 1; leg + 2 < line.size(); ++leg) move(line, leg);
    for (std::size_t leg = 0; leg + 1 < line.size(); ++leg) {
      const Stretch stretch = stretchOf(line, leg);
      m_taken[stretch.level].emplace(stretch.place, stretch);
    }
  }

 private:
  void move(std::vector<Point>& line, std::size_t leg) const;
  bool isTaken(const Stretch& stretch) const;

  const CardIndex& m_cards;
  using Stretches = std::multimap<float, Stretch>;
  static bool isNear(const Stretches& others, const Stretch& stretch, float distance);
  std::array<Stretches, 2> m_taken;
  std::array<Stretches, 2> m_connectors;
};

bool Lanes::isNear(const Stretches& others, const Stretch& stretch, float distance) {
  const auto end = others.lower_bound(stretch.place + distance);
  for (auto at = others.upper_bound(stretch.place - distance); at != end; ++at) {
    if (at->second.begin < stretch.end && stretch.begin < at->second.end) return true;
  }
  return false;
}

bool Lanes::isTaken(const Stretch& stretch) const {
  return isNear(m_taken[stretch.level], stretch, kLane) ||
         isNear(m_connectors[stretch.level], stretch, kBesideConnector);
}

void Lanes::move(std::vector<Point>& line, std::size_t leg) const {
  const Stretch from = stretchOf(line, leg);
  const auto across = [&](std::size_t point) { return from.level ? line[point].y : line[point].x; };
  // The stretches before and after keep their headings, and are long enough to be seen.
  const auto keeps = [&](std::size_t fixed, float place) {
    const float before = from.place - across(fixed);
    const float after = place - across(fixed);
    return (before > 0) == (after > 0) && std::abs(after) >= kNearestToCard;
  };
  for (const float by : kMoves) {
    Stretch to = from;
    to.place += by;
    if (isTaken(to)) continue;
    if (by == 0) return;
    if (!keeps(leg - 1, to.place) || !keeps(leg + 2, to.place)) continue;
    const float length = to.end - to.begin;
    const Box box =
        to.level ? Box{to.begin, to.place, length, 1} : Box{to.place, to.begin, 1, length};
    if (m_cards.isTaken(box, kNearestToCard)) continue;
    for (const std::size_t point : {leg, leg + 1}) {
      (from.level ? line[point].y : line[point].x) = to.place;
    }
    return;
  }
}

}  // namespace

void separate(const CardIndex& cards, std::span<std::vector<Point>* const> lines,
              std::span<const Route> connectors) {
  Lanes lanes(cards);
  for (const Route& connector : connectors) lanes.keepOff(connector);
  for (std::vector<Point>* line : lines) lanes.add(*line);
}

}  // namespace arborg::layout
