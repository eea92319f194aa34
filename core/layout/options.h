// What a layout may be asked for.
#pragma once

#include <cstdint>
#include <optional>

#include "core/layout/direction.h"
#include "core/util/arrangement.h"

namespace arborg::layout {

// Free space, px, told for a chart that grows downwards; in the horizontal directions across and
// down swap.
struct Gaps {
  double sibling = 24;  // between the cards of siblings in a row
  double subtree = 32;  // between cards of different branches in a row
  double level = 44;    // between a manager and the row below
  double row = 16;      // between the cards of a hanging list
  double branch = 24;   // in a hanging list after a report with reports of his own
  double indent = 24;   // of a hanging list; its line runs in the middle of it
  double column = 16;   // between a column and the indent of the next one
  double root = 64;     // between roots

  friend bool operator==(const Gaps&, const Gaps&) = default;
};

// The chart-wide choice behind Arrangement::Automatic: branches of at most `hangHeight` levels
// below their manager hang below him, everyone above stands side by side. 0 = a plain tidy tree. A
// hanging branch longer than `listRows` cards goes to several columns (a team without sub-branches:
// than a dozen, if that is less).
struct Shape {
  std::uint32_t hangHeight = 0;
  std::uint32_t listRows = 12;

  friend bool operator==(const Shape&, const Shape&) = default;
};

struct Options {
  Direction direction = Direction::TopDown;  // of the chart; branches may have their own
  Gaps gaps;
  // What stands for Arrangement::Automatic of a node; SideBySide here is the plain tidy tree.
  Arrangement everyone = Arrangement::Automatic;
  // It holds for branches of at most so many levels below their manager; whoever is above those has
  // his reports side by side. 0: for everyone.
  std::uint32_t everyoneUpTo = 0;
  // Width to height of the page or window that the chart should fill.
  double targetAspect = 1.6;
  // A chart no wider than this (and no higher than the target aspect makes of it) is readable
  // whatever its shape, so that small charts stay plain rows.
  double comfortableWidth = 1800;
  // Fixed, for example to that of the layout before an edit; else the best is chosen. Charts that
  // grow sideways need none: their cards are flat, so that rows fill a page well.
  std::optional<Shape> shape;
  // Equal grades stand on one row over the whole chart; all reports side by side, assistants too.
  bool gradeRows = false;
};

// Of the page, across the chart to down it.
constexpr double frameAspect(const Options& options) noexcept {
  return isHorizontal(options.direction) ? 1 / options.targetAspect : options.targetAspect;
}

// What counts for a node that chose `own` and has `height` levels below it.
constexpr Arrangement chosen(Arrangement own, std::uint32_t height,
                             const Options& options) noexcept {
  if (own != Arrangement::Automatic) return own;
  const bool above = options.everyoneUpTo > 0 && height > options.everyoneUpTo;
  return above && options.everyone != Arrangement::Automatic ? Arrangement::SideBySide
                                                             : options.everyone;
}

}  // namespace arborg::layout
