#include "core/layout/shape.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/layout/forest.h"
#include "core/layout/hanging.h"
#include "core/layout/scratch.h"

namespace arborg::layout {
namespace {

constexpr double kNearlyAsGood = 1.15;  // a plainer shape may cost so much more than the best
constexpr double kKeepPrevious = 1.6;   // and the previous one so much

// Leaves of a manager are alike enough to be judged by their sum; so a candidate costs a pass over
// the managers alone.
void collectBranches(const Outline& outline, Scratch& scratch) {
  auto& branches = scratch.branches;
  auto& branchOf = scratch.branchOf;
  branches.clear();
  branchOf.resize(outline.size());
  const std::uint32_t size = outline.size();
  for (std::uint32_t node = 0; node < size; ++node) {
    const std::uint32_t manager = outline.parent[node];
    if (!outline.isLeaf(node)) {
      branchOf[node] = static_cast<std::uint32_t>(branches.size());
      Branch branch{};
      branch.manager = manager == kNone ? kNone : branchOf[manager];
      branch.height = scratch.heights[node];
      branch.choice = outline.arrangement[node];
      branch.width = static_cast<double>(outline.width[node]);
      branch.cardHeight = static_cast<double>(outline.height[node]);
      branches.push_back(branch);
      continue;
    }
    if (manager == kNone) continue;
    Branch& branch = branches[branchOf[manager]];
    ++branch.leaves;
    branch.leafWidths += static_cast<double>(outline.width[node]);
    branch.leafHeights += static_cast<double>(outline.height[node]);
    branch.widestLeaf = std::max(branch.widestLeaf, static_cast<double>(outline.width[node]));
    branch.tallestLeaf = std::max(branch.tallestLeaf, static_cast<double>(outline.height[node]));
    const auto sameRow = [&](std::uint32_t other) {
      return other < size && outline.parent[other] == manager && outline.isLeaf(other);
    };
    const bool follows = sameRow(node - 1);
    const bool goesOn = sameRow(node + 1);
    if (!follows && goesOn) ++branch.teams;
    if (!follows && !goesOn) ++branch.loners;
  }
}

class Estimate {
 public:
  Estimate(const Outline& outline, const Options& options, Scratch& scratch)
      : m_outline(outline), m_options(options), m_scratch(scratch) {}

  double cost(Shape shape) {
    m_area = 0;
    m_single = {};
    m_widest = 0;
    auto& branches = m_scratch.branches;
    for (Branch& branch : branches) {
      branch.rowWidth = branch.rowHeight = branch.listHeight = branch.listWidth = branch.listArea =
          branch.tallest = 0;
      branch.reports = 0;
    }
    for (std::size_t i = branches.size(); i-- > 0;) {
      const Branch& branch = branches[i];
      const Placement placement = placementFor(branch.choice, branch.height, m_options, shape);
      const Extent extent = isHung(placement)
                                ? hung(branch, shape)
                                : row(branch, shape, placement == Placement::MixedRow);
      if (branch.manager == kNone) {
        addRoot(extent);
      } else {
        addReport(branches[branch.manager], extent);
      }
    }
    return pageCost(chart(), m_options);
  }

 private:
  static void addReport(Branch& manager, Extent extent) {
    const double width = extent.width;
    const double height = extent.height;
    ++manager.reports;
    manager.rowWidth += width;
    manager.rowHeight = std::max(manager.rowHeight, height);
    manager.listHeight += height;
    manager.listArea += width * height;
    manager.listWidth = std::max(manager.listWidth, width);
    manager.tallest = std::max(manager.tallest, height);
  }

  void addRoot(Extent extent) {
    const double gap = m_options.gaps.root;
    m_single.width += (m_single.width > 0 ? gap : 0) + extent.width;
    m_single.height = std::max(m_single.height, extent.height);
    m_widest = std::max(m_widest, extent.width);
    m_area += (extent.width + gap) * (extent.height + gap);
  }

  Extent chart() const {
    const double page = std::max(m_widest, std::sqrt(m_area * m_options.targetAspect));
    if (m_scratch.roots.size() <= 4 || m_single.width <= page) return m_single;
    return {page, std::max(m_single.height, m_area / page)};
  }

  // Width and height of a list without its manager.
  Extent list(const ListMeasure& measure, Arrangement choice, Shape shape) const {
    const Gaps& gaps = m_options.gaps;
    std::uint32_t columns = choice == Arrangement::Column ? 1
                            : choice == Arrangement::TwoColumns
                                ? std::min(2U, measure.count)
                                : automaticColumns(measure, shape, m_options);
    const double rows = std::ceil(static_cast<double>(measure.count) / columns);
    const double height = std::max(measure.tallest, measure.length * rows / measure.count);
    return {widthOf(measure, columns, gaps), height};
  }

  Extent hung(const Branch& branch, Shape shape) const {
    const Gaps& gaps = m_options.gaps;
    ListMeasure measure;
    measure.count = branch.leaves + branch.reports;
    measure.length = branch.leafHeights + branch.listHeight + gaps.row * branch.leaves +
                     gaps.branch * branch.reports;
    measure.area =
        branch.leafWidths / std::max(1U, branch.leaves) * branch.leafHeights + branch.listArea;
    measure.widest = std::max(branch.widestLeaf, branch.listWidth);
    measure.tallest = std::max(branch.tallestLeaf, branch.tallest);
    measure.cardHeight = branch.leaves > 0 ? branch.tallestLeaf : branch.cardHeight;
    const Arrangement choice =
        branch.choice == Arrangement::Automatic ? m_options.everyone : branch.choice;
    const Extent below = list(measure, choice, shape);
    return {std::max(branch.width, below.width), branch.cardHeight + gaps.level + below.height};
  }

  Extent row(const Branch& branch, Shape shape, bool mixed) const {
    const Gaps& gaps = m_options.gaps;
    double width = branch.rowWidth;
    double height = branch.rowHeight;
    std::uint32_t items = branch.reports;
    if (branch.leaves > 0 && (!mixed || branch.teams == 0)) {
      width += branch.leafWidths;
      height = std::max(height, branch.tallestLeaf);
      items += branch.leaves;
    } else if (branch.leaves > 0) {
      const double each = branch.leafHeights / branch.leaves + gaps.row;
      ListMeasure measure;
      measure.count = (branch.leaves - branch.loners) / branch.teams;
      measure.length = each * measure.count;
      measure.area = measure.length * branch.leafWidths / branch.leaves;
      measure.widest = branch.widestLeaf;
      measure.tallest = branch.tallestLeaf;
      measure.cardHeight = branch.tallestLeaf;
      const Extent team = list(measure, Arrangement::Automatic, shape);
      width += team.width * branch.teams + branch.widestLeaf * branch.loners;
      height = std::max({height, team.height, branch.tallestLeaf});
      items += branch.teams + branch.loners;
    }
    width += static_cast<double>(mixed ? gaps.subtree : gaps.sibling) * (items - 1);
    return {std::max(branch.width, width), branch.cardHeight + gaps.level + height};
  }

  const Outline& m_outline;
  const Options& m_options;
  Scratch& m_scratch;
  Extent m_single;
  double m_area = 0;
  double m_widest = 0;
};

}  // namespace

Shape chooseShapeWithHeights(const Outline& outline, const Options& options,
                             std::optional<Shape> previous, Scratch& scratch) {
  if (options.shape) return *options.shape;
  if (isHorizontal(options.direction) || options.everyone != Arrangement::Automatic) return {};
  collectBranches(outline, scratch);
  std::uint32_t tallest = 0;
  for (const Branch& branch : scratch.branches) tallest = std::max(tallest, branch.height);

  Estimate estimate(outline, options, scratch);
  // A shape that hangs a whole root shows no level as a row any more: the last resort.
  const auto judged = [&](Shape shape) {
    return estimate.cost(shape) * (shape.hangHeight >= tallest && tallest > 1 ? 1.25 : 1.0);
  };

  struct Candidate {
    Shape shape;
    double cost;
  };
  std::array<Candidate, 48> candidates;
  std::size_t count = 0;
  std::size_t best = 0;
  for (std::uint32_t height = 0;;) {
    candidates[count] = {{height, 1}, judged({height, 1})};
    if (candidates[count].cost < candidates[best].cost) best = count;
    ++count;
    if (height >= tallest || candidates[best].cost <= options.comfortableWidth) break;
    height = std::min(tallest, height < 12 ? height + 1 : height + height / 2);
  }
  const std::size_t plain = count;
  for (const std::uint32_t columns : {2U, 3U}) {
    for (std::size_t i = best; i < std::min(best + 2, plain); ++i) {
      const Shape shape{candidates[i].shape.hangHeight, columns};
      if (shape.hangHeight > 0) candidates[count++] = {shape, judged(shape)};
    }
  }
  double least = candidates[0].cost;
  for (std::size_t i = 0; i < count; ++i) least = std::min(least, candidates[i].cost);
  if (previous && judged(*previous) <= least * kKeepPrevious) return *previous;
  const Candidate* chosen = &candidates[0];
  for (std::size_t i = 0; i < count; ++i) {
    const Candidate& candidate = candidates[i];
    if (candidate.cost > least * kNearlyAsGood) continue;
    const bool plainer = candidate.shape.hangHeight < chosen->shape.hangHeight ||
                         (candidate.shape.hangHeight == chosen->shape.hangHeight &&
                          candidate.shape.columns < chosen->shape.columns);
    if (chosen->cost > least * kNearlyAsGood || plainer) chosen = &candidate;
  }
  return chosen->shape;
}

Shape chooseShape(const Outline& outline, const Options& options, std::optional<Shape> previous,
                  Workspace& workspace) {
  Scratch& scratch = workspace.scratch();
  measureHeights(outline, scratch);
  return chooseShapeWithHeights(outline, options, previous, scratch);
}

Shape chooseShape(const Outline& outline, const Options& options, std::optional<Shape> previous) {
  Workspace workspace;
  return chooseShape(outline, options, previous, workspace);
}

}  // namespace arborg::layout
