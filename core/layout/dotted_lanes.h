// Dotted lines that share a way run beside each other, not on each other.
#pragma once

#include <span>
#include <vector>

#include "core/layout/card_index.h"
#include "core/layout/routes.h"

namespace arborg::layout {

// Lines this near to each other look like one, px.
inline constexpr float kLane = 3;

// And so near to a connector, px.
inline constexpr float kBesideConnector = 5;

// Moves stretches of `lines` (points as in DottedRoute) sideways, a few lanes at most and never
// onto a card, so that no two of them run on each other where there is room, nor on one of
// `connectors`. What leaves a card stays where it docks. Earlier lines stay where they are before
// later ones. O(stretches log stretches) unless very many share one way.
void separate(const CardIndex& cards, std::span<std::vector<Point>* const> lines,
              std::span<const Route> connectors = {});

}  // namespace arborg::layout
