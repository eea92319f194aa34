#include "core/layout/fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include "core/layout/blocks.h"
#include "core/layout/columns.h"
#include "core/layout/fit_model.h"
#include "core/layout/fit_walk.h"
#include "core/layout/scratch.h"
#include "core/layout/shape.h"

namespace arborg::layout {
namespace {

constexpr Shape kMixed{1, 12};            // Automatic is a mixed row then
constexpr double kAllAnew = 2;            // repairs do not save what is so much too small
constexpr std::uint32_t kLarge = 20'000;  // nodes: from here on an edit costs little
constexpr double kLastRepair = 1.4;       // where kKeepFit takes too many changes
constexpr std::array kSlacks{kCalmFit, 1.02, 1.0};
constexpr double kJudgeAgain = 1.02;  // a large chart is not looked at before it is so much larger
constexpr double kAlike = 1e-6;       // costs

// Everyone alike, as the user can choose it.
struct Uniform {
  Arrangement everyone;
  std::uint32_t upTo;
};
constexpr std::array kUniform{
    Uniform{Arrangement::SideBySide, 0}, Uniform{Arrangement::Column, 0},
    Uniform{Arrangement::ColumnLeft, 0}, Uniform{Arrangement::BothSides, 1},
    Uniform{Arrangement::Columns, 1},    Uniform{Arrangement::Fishbone, 2},
};
constexpr Uniform kCompact{Arrangement::Compact, 0};

class Fitting {
 public:
  Fitting(const Outline& outline, const Options& options, Workspace& workspace)
      : m_outline(outline),
        m_options(options),
        m_workspace(workspace),
        m_scratch(workspace.scratch()),
        m_model(outline, m_options, m_scratch) {}

  void run(const PreviousFit* previous, Fit& fit, Layout& layout);

 private:
  void arrange(const Fit& fit, Layout& layout);
  double costOf(const Layout& layout) const;
  void offerAll(Shape shape);
  double area() const;
  void adopt(const PreviousFit& previous, Fit& fit) const;
  bool keep(const PreviousFit& previous, Fit& fit, Layout& layout);
  // The page is the one that it was made for.
  bool isFor(const Fit& fit) const {
    return fit.pageAspect == m_options.targetAspect &&
           fit.pageWidth == m_options.comfortableWidth && fit.direction == m_options.direction;
  }
  // New managers aside.
  std::uint32_t changesSince(const PreviousFit& previous, const Fit& fit) const;
  void chooseAnew(Fit& fit, Layout& layout);
  bool tryShape(Fit& fit, Layout& layout);
  void spellOut(Fit& fit, Layout& layout);
  bool tryUniform(const Uniform& uniform, Fit& fit, Layout& layout);
  void noteModel(Fit& fit) const;

  const Outline& m_outline;
  Options m_options;
  Workspace& m_workspace;
  Scratch& m_scratch;
  FitModel m_model;
};

void Fitting::arrange(const Fit& fit, Layout& layout) {
  m_options.shape = fit.shape;
  arrangeInto(m_outline, m_options, fit.choices, m_workspace, layout);
  m_options.shape.reset();
}

double Fitting::costOf(const Layout& layout) const {
  const double page = m_options.comfortableWidth;
  return std::max({1.0, static_cast<double>(layout.width) / page,
                   static_cast<double>(layout.height) * m_options.targetAspect / page});
}

double Fitting::area() const {
  double area = 0;
  for (std::uint32_t node = 0; node < m_outline.size(); ++node) {
    area += (static_cast<double>(m_outline.width[node]) + m_options.gaps.sibling) *
            (static_cast<double>(m_outline.height[node]) + m_options.gaps.row);
  }
  return area;
}

void Fitting::offerAll(Shape shape) {
  m_model.prepare(shape, shapesPerBranch(m_outline.size()));
  m_model.offerAll();
}

void Fitting::noteModel(Fit& fit) const {
  fit.exact = m_model.isExact();
  fit.steps = m_model.steps();
  fit.modelCost = m_model.bestCost();
}

// Managers that had no choice yet take that of the sibling of their kind before them, or what most
// of their kind have.
void Fitting::adopt(const PreviousFit& previous, Fit& fit) const {
  const auto& known = previous.choices;
  fit.choices.assign(m_outline.size(), Arrangement::Automatic);
  std::array<std::array<std::uint32_t, std::size(kArrangements)>, 2> counts{};
  const auto kindOf = [&](std::uint32_t node) {
    return m_scratch.heights[node] > 1 ? std::size_t{1} : std::size_t{0};
  };
  for (std::uint32_t node = 0; node < m_outline.size(); ++node) {
    if (m_outline.isLeaf(node) || !known[node].has_value()) continue;
    if (m_outline.arrangement[node] != Arrangement::Automatic) continue;
    ++counts[kindOf(node)][static_cast<std::size_t>(*known[node])];
  }
  const auto mostOf = [&](std::size_t kind) {
    const auto& count = counts[kind];
    const auto most = std::max_element(count.begin(), count.end());
    return *most == 0 ? Arrangement::SideBySide
                      : static_cast<Arrangement>(std::distance(count.begin(), most));
  };
  const std::array usual{mostOf(0), mostOf(1)};
  // Of the reports of each node, and of the roots, the last one so far of each kind.
  std::vector<std::array<std::optional<Arrangement>, 2>> latest(m_outline.size() + 1);
  const auto isRow = [](Arrangement choice) {
    return choice == Arrangement::SideBySide || choice == Arrangement::Automatic;
  };
  for (std::uint32_t node = 0; node < m_outline.size(); ++node) {
    if (m_outline.isLeaf(node)) continue;
    const std::uint32_t manager = m_outline.parent[node];
    auto& sibling = latest[manager == kNone ? m_outline.size() : manager][kindOf(node)];
    Arrangement choice = known[node].value_or(sibling.value_or(usual[kindOf(node)]));
    if (!known[node].has_value() && manager != kNone && isRow(choice)) {
      const Arrangement own = m_outline.arrangement[manager];
      const bool inRow = isRow(own != Arrangement::Automatic ? own : fit.choices[manager]);
      if (!inRow && !m_outline.isAssistant(node)) choice = Arrangement::Column;
    }
    fit.choices[node] = choice;
    sibling = choice;
  }
}

std::uint32_t Fitting::changesSince(const PreviousFit& previous, const Fit& fit) const {
  std::uint32_t changes = 0;
  for (std::uint32_t node = 0; node < m_outline.size(); ++node) {
    const auto& before = previous.choices[node];
    if (!m_outline.isLeaf(node) && before.has_value() && *before != fit.choices[node]) ++changes;
  }
  return changes;
}

bool Fitting::keep(const PreviousFit& previous, Fit& fit, Layout& layout) {
  const Fit& before = *previous.fit;
  adopt(previous, fit);
  fit.shape = before.shape;
  arrange(fit, layout);
  fit.cost = costOf(layout);
  fit.pageAspect = m_options.targetAspect;
  fit.pageWidth = m_options.comfortableWidth;
  fit.direction = m_options.direction;
  fit.area = area();
  fit.cards = m_outline.size();
  fit.exact = before.exact;
  fit.steps = 0;
  fit.changes = 0;
  fit.kept = true;
  fit.bestCost = fit.modelCost = 1;
  const bool samePage = isFor(before);
  if (fit.cost <= 1 + kAlike && samePage) return true;
  const bool sameCards = fit.area == before.area && fit.cards == before.cards;
  if (samePage && sameCards && fit.cost == before.cost) {
    // As it was found good, or as far as it was repaired.
    fit.bestCost = before.bestCost;
    fit.modelCost = before.modelCost;
    return true;
  }
  if (m_outline.size() > kLarge && samePage) {
    const double growth = std::sqrt(fit.area / before.area);
    fit.bestCost = std::max(1.0, before.bestCost * growth);
    fit.modelCost = std::max(1.0, before.modelCost * growth);
    fit.judged = before.judged;
    if (fit.cost <= std::max(kKeepFit * fit.bestCost, kJudgeAgain * growth * fit.judged)) {
      return true;
    }
  }
  fit.judged = fit.cost;
  offerAll(kMixed);
  noteModel(fit);
  // What the model is off by it was before, too.
  fit.bestCost = std::max(1.0, before.bestCost * fit.modelCost / before.modelCost);
  if (fit.cost <= kKeepFit * fit.bestCost) return true;
  if (!samePage) return false;
  const double hopeless = kRearrangeFit * fit.bestCost;
  if (fit.shape != kMixed) offerAll(fit.shape);
  for (const double target : {kKeepFit, kLastRepair}) {
    Fit repaired = fit;
    if (FitWalk(m_model).repair(target * m_model.bestCost(), repaired.choices) == 0) continue;
    repaired.changes = changesSince(previous, repaired);
    if (repaired.changes > kMostChanges) continue;
    Layout& trial = m_scratch.trial;
    arrange(repaired, trial);
    repaired.cost = costOf(trial);
    // In the model it is better.
    if (repaired.cost >= fit.cost || repaired.cost > hopeless) continue;
    repaired.kept = false;
    fit = std::move(repaired);
    std::swap(trial, layout);
    return true;
  }
  return fit.cost <= hopeless;
}

bool Fitting::tryShape(Fit& fit, Layout& layout) {
  Layout& trial = m_scratch.trial;
  arrangeInto(m_outline, m_options, m_workspace, trial);
  if (costOf(trial) >= fit.cost - kAlike) return false;
  fit.choices.assign(m_outline.size(), Arrangement::Automatic);
  fit.shape = trial.shape;
  fit.cost = costOf(trial);
  std::swap(trial, layout);
  return true;
}

bool Fitting::tryUniform(const Uniform& uniform, Fit& fit, Layout& layout) {
  Options everyone = m_options;
  everyone.everyone = uniform.everyone;
  everyone.everyoneUpTo = uniform.upTo;
  Fit all;
  all.choices.assign(m_outline.size(), Arrangement::Automatic);
  for (std::uint32_t node = 0; node < m_outline.size(); ++node) {
    if (m_outline.isLeaf(node)) continue;
    all.choices[node] = chosen(Arrangement::Automatic, m_scratch.heights[node], everyone);
  }
  all.shape = kMixed;
  Layout& trial = m_scratch.trial;
  arrange(all, trial);
  if (costOf(trial) >= fit.cost - kAlike) return false;
  fit.choices = std::move(all.choices);
  fit.shape = all.shape;
  fit.cost = costOf(trial);
  std::swap(trial, layout);
  return true;
}

void Fitting::chooseAnew(Fit& fit, Layout& layout) {
  offerAll(kMixed);
  noteModel(fit);
  fit.kept = false;
  fit.pageAspect = m_options.targetAspect;
  fit.pageWidth = m_options.comfortableWidth;
  fit.direction = m_options.direction;
  fit.area = area();
  fit.cards = m_outline.size();
  fit.shape = kMixed;

  // What everyone alike would give.
  Fit others = fit;
  others.cost = std::numeric_limits<double>::max();
  tryShape(others, layout);
  for (const Uniform& uniform : kUniform) tryUniform(uniform, others, layout);
  fit.bestCost = others.cost;
  double limit = others.cost;
  if (tryUniform(kCompact, others, layout)) limit = std::min(limit, others.cost * kCalmFit);

  // The calmest that is no worse than that.
  FitWalk walk(m_model);
  std::vector<Arrangement> choices(m_outline.size(), Arrangement::Automatic);
  walk.choose(1, choices);
  Layout& trial = m_scratch.trial;
  for (const double slack : kSlacks) {
    fit.choices = choices;
    walk.choose(slack, fit.choices);
    arrange(fit, trial);
    fit.cost = costOf(trial);
    fit.bestCost = std::min(fit.bestCost, fit.cost);
    if (fit.cost > limit + kAlike) continue;
    std::swap(trial, layout);
    return;
  }
  others.bestCost = fit.bestCost;
  fit = std::move(others);
  if (fit.shape != kMixed) spellOut(fit, layout);
}

// What a shape came to, as arrangements: a shape would mean another one for a manager as soon as a
// level more or less is below him.
void Fitting::spellOut(Fit& fit, Layout& layout) {
  Fit spelt = fit;
  spelt.shape = kMixed;
  const Frame frame(m_outline, layout, m_options.direction);
  for (std::uint32_t node = 0; node < m_outline.size(); ++node) {
    Arrangement& choice = spelt.choices[node];
    if (m_outline.arrangement[node] != Arrangement::Automatic) continue;
    if (layout.placements[node] == Placement::Row) choice = Arrangement::SideBySide;
    if (layout.placements[node] == Placement::Column) choice = Arrangement::Column;
    if (layout.placements[node] == Placement::ColumnLeft) choice = Arrangement::Column;
    if (layout.placements[node] != Placement::Columns) continue;
    std::uint32_t columns = 0;
    const std::uint32_t end = m_outline.subtreeEnd[node];
    for (std::uint32_t first = m_outline.firstReport(node); first < end; ++columns) {
      first = columnFrom(m_outline, frame, first, end).end;
    }
    choice = Arrangement::Columns;
    for (const Arrangement fixed : kArrangements) {
      if (columns > 1 && fixedColumns(fixed) == columns) choice = fixed;
    }
  }
  Layout& trial = m_scratch.trial;
  arrange(spelt, trial);
  spelt.cost = costOf(trial);
  if (spelt.cost > fit.cost + kAlike) return;
  fit = std::move(spelt);
  std::swap(trial, layout);
}

void Fitting::run(const PreviousFit* previous, Fit& fit, Layout& layout) {
  measureHeights(m_outline, m_scratch);
  const bool comparable = previous != nullptr && previous->fit != nullptr &&
                          previous->choices.size() == m_outline.size() && previous->fit->area > 0 &&
                          !m_outline.empty();
  if (!comparable) {
    chooseAnew(fit, layout);
    return;
  }
  if (keep(*previous, fit, layout)) return;
  Fit kept = fit;
  chooseAnew(fit, layout);
  // What is possible was an estimate until now.
  const double worth = isFor(*previous->fit) ? kRearrangeFit : kKeepFit;
  if (kept.cost <= worth * fit.cost) {
    kept.bestCost = fit.bestCost;
    kept.modelCost = fit.modelCost;
    fit = std::move(kept);
    arrange(fit, layout);
    return;
  }
  fit.changes = changesSince(*previous, fit);
}

}  // namespace

std::uint32_t shapesPerBranch(std::uint32_t nodes) noexcept {
  if (nodes <= 500) return 400;
  if (nodes <= 5'000) return 48;
  return nodes <= kLarge ? 24 : 8;
}

void fitChoices(const Outline& outline, const Options& options, std::uint32_t node,
                std::vector<Arrangement>& choices) {
  Scratch scratch;
  measureHeights(outline, scratch);
  FitModel model(outline, options, scratch);
  model.prepare(kMixed, 1);
  choices.clear();
  if (model.at(node) != kNone) model.choicesOf(model.at(node), choices);
}

bool isFitted(const Options& options) noexcept {
  return options.everyone == Arrangement::Automatic && !options.gradeRows && !options.shape;
}

void fitInto(const Outline& outline, const Options& options, const PreviousFit* previous,
             Workspace& workspace, Fit& fit, Layout& layout) {
  if (isFitted(options) && !outline.empty()) {
    Fit result;
    Blocks blocks(outline, options);
    if (blocks.empty()) {
      Fitting(outline, options, workspace).run(previous, result, layout);
      fit = std::move(result);
      return;
    }
    blocks.arrangeInner(workspace);
    const Outline& outer = blocks.outer();
    PreviousFit before;
    if (previous != nullptr && previous->choices.size() == outline.size()) {
      before.fit = previous->fit;
      before.choices.resize(outer.size());
      for (std::uint32_t node = 0; node < outer.size(); ++node) {
        before.choices[node] = previous->choices[blocks.nodeOf(node)];
      }
    }
    Fitting(outer, options, workspace)
        .run(previous != nullptr ? &before : nullptr, result, blocks.outerLayout());
    blocks.compose(layout);
    std::vector<Arrangement> choices(outline.size(), Arrangement::Automatic);
    for (std::uint32_t node = 0; node < outer.size(); ++node) {
      choices[blocks.nodeOf(node)] = result.choices[node];
    }
    result.choices = std::move(choices);
    fit = std::move(result);
    return;
  }
  fit = Fit();
  fit.choices.assign(outline.size(), Arrangement::Automatic);
  arrangeInto(outline, options, workspace, layout);
  fit.shape = layout.shape;
}

}  // namespace arborg::layout
