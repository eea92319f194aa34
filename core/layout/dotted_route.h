// The way of a dotted line: at right angles from one card to another, around all others.
#pragma once

#include <cstdint>
#include <vector>

#include "core/layout/card_index.h"
#include "core/layout/geometry.h"

namespace arborg::layout {

// Where on its four sides a line may leave or reach a card: shares of the side from its left or
// upper end, above 0 and below 1. The middles belong to the connectors.
struct Docks {
  float right = 0.5F;
  float bottom = 0.75F;
  float left = 0.5F;
  float top = 0.75F;
};

struct DottedEnd {
  std::uint32_t node = kNone;
  Docks docks;
};

struct DottedRouteOptions {
  // How far the line keeps away from cards, px; whole, and at most half of the smallest gap.
  float clearance = 8;
  // A corner costs as much as so many px of line.
  float corner = 48;
  // The line may leave the box around both cards by so much, px.
  float detour = 800;
  // Stretches looked at, at most: what bounds the time of one line.
  std::uint32_t mostStretches = 6000;
};

struct DottedRoute {
  std::vector<Point> points;  // from the first end to the second; successive ones differ in one
                              // coordinate; never fewer than two
  bool aroundCards = false;   // else none was found, and the line runs behind cards
  std::uint32_t stretches = 0;
};

// A shortest way by length and corners among those that turn at cards, at the heights and sides of
// the docks: A* over the free stretches (P. E. Hart, N. J. Nilsson, B. Raphael, "A formal basis for
// the heuristic determination of minimum cost paths", 1968; that lines need to be looked at, not
// points of a grid: K. Mikami, K. Tabuchi, "A computer program for optimal routing of printed
// circuit conductors", 1968). Same input, same result. The ends are different nodes.
class DottedRouter {
 public:
  explicit DottedRouter(const CardIndex& cards) noexcept : m_cards(cards) {}

  DottedRoute route(const DottedEnd& from, const DottedEnd& to,
                    const DottedRouteOptions& options = {});

 private:
  const CardIndex& m_cards;
};

}  // namespace arborg::layout
