#include "core/layout/shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/layout/forest.h"
#include "core/layout/hanging.h"
#include "core/layout/measure.h"
#include "core/layout/scratch.h"

namespace arborg::layout {
namespace {

constexpr double kNearlyAsGood = 1.15;    // a plainer shape may cost so much more than the best
constexpr double kKeepPrevious = 1.6;     // and the previous one so much
constexpr double kAllHung = 1.25;         // handicap of a chart without any row
constexpr std::uint32_t kSmall = 20'000;  // nodes: up to here precision costs little time
constexpr std::array<std::uint32_t, 7> kListRows{12, 24, 36, 48, 72, 96, 144};

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
    if (outline.isAssistant(node)) {  // few, and beside the rest
      node = outline.subtreeEnd[node] - 1;
      continue;
    }
    if (scratch.heights[node] > 0) {
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
      return other < size && outline.parent[other] == manager && outline.isLeaf(other) &&
             !outline.isAssistant(other);
    };
    const bool follows = sameRow(node - 1);
    const bool goesOn = sameRow(node + 1);
    if (!follows && goesOn) ++branch.teams;
    if (!follows && !goesOn) ++branch.loners;
  }
}

class Estimate {
 public:
  Estimate(const Options& options, Scratch& scratch) : m_options(options), m_scratch(scratch) {
    // Most managers have leaves only; their teams hang alike in every candidate.
    for (Branch& branch : scratch.branches) {
      if (branch.height != 1) continue;
      const Extent team = hung(branch, {1, kLongTeam});
      branch.teamWidth = team.width;
      branch.teamHeight = team.height;
    }
  }

  // The extent of the chart: mostly within a fifth, worse when nearly everything hangs.
  Extent chart(Shape shape) {
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
      Extent extent;
      if (!isHung(placement)) {
        extent = row(branch, shape, placement == Placement::MixedRow);
      } else if (branch.height == 1 && shape.listRows >= kLongTeam) {
        extent = {branch.teamWidth, branch.teamHeight};
      } else {
        extent = hung(branch, shape);
      }
      if (branch.manager == kNone) {
        addRoot(extent);
      } else {
        addReport(branches[branch.manager], extent);
      }
    }
    return total();
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

  Extent total() const {
    const double page = std::max(m_widest, std::sqrt(m_area * m_options.targetAspect));
    if (m_scratch.roots.size() <= 4 || m_single.width <= page) return m_single;
    return {page, std::max(m_single.height, m_area / page)};
  }

  // Width and height of a list without its manager.
  Extent list(const ListMeasure& measure, Arrangement choice, Shape shape) const {
    const Gaps& gaps = m_options.gaps;
    std::uint32_t columns = std::min(fixedColumns(choice), measure.count);
    if (choice == Arrangement::Column || choice == Arrangement::ColumnLeft) columns = 1;
    // Two sides of one line are about as wide as two columns.
    if (choice == Arrangement::BothSides || choice == Arrangement::Fishbone) {
      columns = std::min(2U, measure.count);
    }
    if (choice == Arrangement::Compact) columns = compactColumns(measure, m_options);
    if (columns == 0) columns = automaticColumns(measure, shape, m_options);
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
    measure.leavesOnly = branch.reports == 0;
    const Arrangement choice = chosen(branch.choice, branch.height, m_options);
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

  const Options& m_options;
  Scratch& m_scratch;
  Extent m_single;
  double m_area = 0;
  double m_widest = 0;
};

class Choice {
 public:
  Choice(const Outline& outline, const Options& options, Scratch& scratch)
      : m_outline(outline), m_options(options), m_scratch(scratch), m_estimate(options, scratch) {
    for (const Branch& branch : scratch.branches) m_tallest = std::max(m_tallest, branch.height);
  }

  double estimated(Shape shape) { return judged(shape, m_estimate.chart(shape)); }

  double least() const {
    return std::min_element(m_candidates.begin(), m_candidates.end(), cheaper)->cost;
  }

  // Every height with a short and a long list (of large charts a long one), then the best two
  // heights with more lengths of list.
  void estimateAll() {
    std::uint32_t tooHigh = 0;
    for (std::uint32_t height = 0; height <= m_tallest;) {
      const Extent extent = add({height, kListRows[height == 0 ? 0 : 3]});
      if (m_candidates.back().cost <= m_options.comfortableWidth) return;
      if (height > 0 && m_outline.size() <= kSmall) add({height, kListRows[0]});
      // Hanging more makes a chart narrower and higher: past the page there is nothing to win.
      const bool high = extent.height * m_options.targetAspect > 1.5 * extent.width;
      tooHigh = high ? tooHigh + 1 : 0;
      if (tooHigh == 2 || height == m_tallest) break;
      height = std::min(m_tallest, height < 12 ? height + 1 : height + height / 2);
    }
    std::sort(m_candidates.begin(), m_candidates.end(), cheaper);
    const std::uint32_t best = m_candidates.front().shape.hangHeight;
    std::uint32_t second = best;
    for (const Candidate& candidate : m_candidates) {
      if (second == best) second = candidate.shape.hangHeight;
    }
    for (const std::uint32_t rows : kListRows) {
      for (const std::uint32_t height : {best, second}) {
        if (height > 0 && !isCandidate({height, rows})) add({height, rows});
      }
    }
  }

  // The estimate can be far off when nearly everything hangs; laying out the most promising is
  // worth its time while that is short.
  void measureBest(std::vector<Placement>& placements) {
    const std::size_t trials = m_outline.size() <= kSmall       ? 6
                               : m_outline.size() <= 3 * kSmall ? 2
                                                                : 0;
    if (trials == 0 || least() <= m_options.comfortableWidth) return;
    std::sort(m_candidates.begin(), m_candidates.end(), cheaper);
    if (m_candidates.size() > trials) m_candidates.resize(trials);
    for (Candidate& candidate : m_candidates) {
      candidate.cost = judged(candidate.shape, measureRegions(m_outline, m_options, candidate.shape,
                                                              m_scratch, placements));
    }
  }

  Shape plainestOfBest() const {
    const double limit = least() * kNearlyAsGood;
    const Candidate* chosen = nullptr;
    for (const Candidate& candidate : m_candidates) {
      if (candidate.cost > limit) continue;
      if (chosen == nullptr || candidate.shape.hangHeight < chosen->shape.hangHeight ||
          (candidate.shape.hangHeight == chosen->shape.hangHeight && cheaper(candidate, *chosen))) {
        chosen = &candidate;
      }
    }
    return chosen->shape;
  }

 private:
  struct Candidate {
    Shape shape;
    double cost;
  };

  static bool cheaper(const Candidate& a, const Candidate& b) {
    if (a.cost != b.cost) return a.cost < b.cost;
    if (a.shape.hangHeight != b.shape.hangHeight) return a.shape.hangHeight < b.shape.hangHeight;
    return a.shape.listRows < b.shape.listRows;
  }

  double judged(Shape shape, Extent extent) const {
    // A shape that hangs a whole root of several levels shows none of them as a row: the last
    // resort.
    const bool all = m_tallest > 1 && shape.hangHeight >= m_tallest;
    return pageCost(extent, m_options) * (all ? kAllHung : 1);
  }

  bool isCandidate(Shape shape) const {
    return std::any_of(m_candidates.begin(), m_candidates.end(),
                       [&](const Candidate& candidate) { return candidate.shape == shape; });
  }

  Extent add(Shape shape) {
    const Extent extent = m_estimate.chart(shape);
    m_candidates.push_back({shape, judged(shape, extent)});
    return extent;
  }

  const Outline& m_outline;
  const Options& m_options;
  Scratch& m_scratch;
  Estimate m_estimate;
  std::uint32_t m_tallest = 0;
  std::vector<Candidate> m_candidates;
};

}  // namespace

Shape chooseShapeWithHeights(const Outline& outline, const Options& options,
                             std::optional<Shape> previous, Scratch& scratch,
                             std::vector<Placement>& trialPlacements) {
  if (options.shape) return *options.shape;
  if (isHorizontal(options.direction) || options.gradeRows ||
      options.everyone != Arrangement::Automatic) {
    return {};
  }
  collectBranches(outline, scratch);
  Choice choice(outline, options, scratch);
  choice.estimateAll();
  if (previous && choice.estimated(*previous) <= choice.least() * kKeepPrevious) return *previous;
  choice.measureBest(trialPlacements);
  return choice.plainestOfBest();
}

Shape chooseShape(const Outline& outline, const Options& options, std::optional<Shape> previous,
                  Workspace& workspace) {
  Scratch& scratch = workspace.scratch();
  measureHeights(outline, scratch);
  return chooseShapeWithHeights(outline, options, previous, scratch, scratch.trialPlacements);
}

Shape chooseShape(const Outline& outline, const Options& options, std::optional<Shape> previous) {
  Workspace workspace;
  return chooseShape(outline, options, previous, workspace);
}

}  // namespace arborg::layout
