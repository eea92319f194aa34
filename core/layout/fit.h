// The automatic layout: for every branch the arrangement with which the whole chart can be shown
// largest on a page or in a window.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/layout/layout.h"

namespace arborg::layout {

// The page is Options::comfortableWidth px wide at full size and as high as the target aspect makes
// it; a chart that fits it at full size is not asked for more. The scale of a chart is what it must
// be drawn at to fit, 1 at most; its cost the reciprocal of that.
//
// The model: every branch is a box. It offers boxes of several widths and heights, one for each way
// to arrange everybody in it that no other betters in both; its manager combines those of his
// reports (a row takes of each the narrowest that is no higher than a limit, a list the lowest that
// is no wider than one, for every limit that makes a difference). Columns and sides count as wide
// as their widest. Below a list everything hangs, unless a node has chosen a row itself: what is a
// little larger with rows inside of lists is hard to read. Real rows are narrower where branches of
// different heights stand beside each other, so a box is what the branch takes up at most, nearly
// always; what comes out is therefore laid out and compared.
struct Fit {
  // What stands for Arrangement::Automatic of each node. Automatic here: as `shape` says.
  std::vector<Arrangement> choices;
  Shape shape;

  double cost = 1;       // of the finished layout
  double bestCost = 1;   // the least that is known to be possible
  double modelCost = 1;  // the least in the model
  double judged = 0;     // the cost with which a large chart was last found good enough
  std::uint32_t cards = 0;
  double area = 0;        // of all cards with their gaps, px^2
  double pageAspect = 0;  // that it was made for
  double pageWidth = 0;
  Direction direction = Direction::TopDown;
  bool exact = false;         // the model looked at every combination
  bool kept = false;          // nothing was chosen anew
  std::uint32_t changes = 0;  // choices that are not the previous ones; 0 for a first fit
  std::uint64_t steps = 0;    // combined boxes: at most linear in the nodes

  double scale() const noexcept { return 1 / cost; }
};

// What is known of a layout before an edit.
struct PreviousFit {
  // One a node of the new outline; none: new, or without reports before.
  std::vector<std::optional<Arrangement>> choices;
  const Fit* fit = nullptr;  // of the layout before
};

// So much smaller than possible the text may be for the sake of a calm chart: siblings alike, rows
// before lists, nothing as mixed as Arrangement::Compact for everyone.
inline constexpr double kCalmFit = 1.06;
// So much smaller it may become before arrangements change after an edit.
inline constexpr double kKeepFit = 1.25;
// Then as few change as bring it back, at most so many besides those of new managers. If more would
// have to, none does, until the text is so much smaller than possible that all are chosen anew.
inline constexpr std::uint32_t kMostChanges = 8;
inline constexpr double kRearrangeFit = 1.6;
// Shapes that a branch offers at most, by the size of the chart. While none has more, which is so
// with a few dozen managers, the choice is exact within the model.
std::uint32_t shapesPerBranch(std::uint32_t nodes) noexcept;

// The arrangements among which the fit chooses for a node that has no wish of its own.
void fitChoices(const Outline& outline, const Options& options, std::uint32_t node,
                std::vector<Arrangement>& choices);

// True if there is something to choose: not with grade rows, one arrangement for everyone, or a
// shape that is given.
bool isFitted(const Options& options) noexcept;

// Lays the outline out with the best arrangements. Without `previous` never at a smaller scale than
// any layout of one arrangement for everyone, or the best Shape, would have (than Compact, which is
// hard to read: no more than kCalmFit smaller); arrangements that nodes chose themselves stay. With
// it, everything stays as it was unless that loses more than kKeepFit, or, on a page of another
// aspect, is chosen anew then. Charts of more than 20,000 nodes do not look for better arrangements
// at each edit: the best cost known is taken to grow with the root of the area of the cards.
//
// Branches of a direction of their own are one large card each to the fit; in them teams hang.
//
// If !isFitted(options) it is chooseShape() and arrangeInto(). O(n) but for sorting; no recursion.
void fitInto(const Outline& outline, const Options& options, const PreviousFit* previous,
             Workspace& workspace, Fit& fit, Layout& layout);

}  // namespace arborg::layout
