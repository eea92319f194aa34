#include "core/layout/fit.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "tests/core/layout/fit_reference.h"
#include "tests/core/layout/layout_checks.h"
#include "tests/core/layout/sample_outlines.h"
#include "tests/support/property_failures.h"
#include "tests/support/property_runs.h"

namespace arborg::layout {
namespace {

using arborg::test::expectNoFailure;
using arborg::test::Parents;
using arborg::test::Random;
using arborg::test::salesTree;
using test::outlineOf;
using test::Sample;

struct Fitted {
  Fit fit;
  Layout layout;
};

Fitted fitted(const Outline& outline, const Options& options = {}) {
  Fitted result;
  Workspace workspace;
  fitInto(outline, options, nullptr, workspace, result.fit, result.layout);
  return result;
}

// The options of routes and checks: a layout does not need the fit any more.
double costOf(const Layout& layout, const Options& options) {
  return std::max(
      {1.0, static_cast<double>(layout.width) / options.comfortableWidth,
       static_cast<double>(layout.height) * options.targetAspect / options.comfortableWidth});
}

// A window that needs no more than a few cards to be full.
Options narrow(double aspect, double width = 600) {
  Options options;
  options.targetAspect = aspect;
  options.comfortableWidth = width;
  return options;
}

// --- the model is exact ---

TEST(Fit, IsTheBestOfAllCombinations) {
  Random random(11);
  int compared = 0;
  int mixes = 0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Parents parents{kNone};
    // Few managers with several reports each.
    const std::uint32_t size = random.between(3, 16);
    std::vector<std::uint32_t> managers{0};
    for (std::uint32_t node = 1; node < size; ++node) {
      parents.push_back(
          managers[random.between(0, static_cast<std::uint32_t>(managers.size()) - 1)]);
      if (managers.size() < 7 && random.chance(30)) managers.push_back(node);
    }
    Outline outline = outlineOf(arborg::test::inPreorder(parents),
                                {random.chance(60), random.chance(30) ? 20U : 0U, seed});
    Options options = narrow(0.4 + random.between(0, 12) * 0.2, 300 + random.between(0, 5) * 60);
    options.direction = static_cast<Direction>(random.between(0, 3));
    const auto best = test::bestOfAll(outline, options);
    if (!best.has_value()) continue;  // too many to try
    ++compared;
    const test::Modelled modelled = test::modelled(outline, options);
    ASSERT_TRUE(modelled.exact);
    ASSERT_NEAR(modelled.cost, best->cost, 1e-5 * best->cost);
    mixes += best->mixed ? 1 : 0;
  }
  EXPECT_GE(compared, 300);
  EXPECT_GE(mixes, 30);  // where everyone alike would be worse
}

// --- never worse than what a user could choose for everyone ---

struct Everyone {
  Arrangement arrangement;
  std::uint32_t upTo;
};

void expectNoWorse(const Outline& outline, const Options& options, double cost) {
  for (const Everyone everyone :
       {Everyone{Arrangement::SideBySide, 0}, Everyone{Arrangement::Column, 0},
        Everyone{Arrangement::ColumnLeft, 0}, Everyone{Arrangement::BothSides, 1},
        Everyone{Arrangement::Columns, 1}, Everyone{Arrangement::Fishbone, 2},
        Everyone{Arrangement::Compact, 0}, Everyone{Arrangement::Automatic, 0}}) {
    Options alike = options;
    alike.everyone = everyone.arrangement;
    alike.everyoneUpTo = everyone.upTo;
    const double calm = everyone.arrangement == Arrangement::Compact ? kCalmFit : 1;
    ASSERT_LE(cost, calm * costOf(arrange(outline, alike), options) + 1e-5)
        << key(everyone.arrangement);
  }
}

const bool kRuns = arborg::test::setPropertyRuns(200);

Outline anyOutline(std::uint32_t most) {
  const auto people = *rc::gen::inRange<std::uint32_t>(1, most);
  const auto seed = *rc::gen::inRange<std::uint64_t>(0, 100'000);
  Random random(seed);
  Sample sample;
  sample.varySizes = random.chance(70);
  sample.ownChoicePercent = random.chance(30) ? 25 : 0;
  sample.assistantPercent = random.chance(40) ? 20 : 0;
  sample.seed = seed;
  const Parents parents = random.chance(50) ? salesTree(people, seed)
                                            : arborg::test::anyForest(people, random.between(0, 3),
                                                                      random.between(2, 40), seed);
  return outlineOf(parents, sample);
}

Options anyPage() {
  Options options = narrow(*rc::gen::element(0.5, 0.7, 1.0, 1.414, 1.6, 2.5),
                           *rc::gen::element(400.0, 1000.0, 1800.0));
  options.direction = static_cast<Direction>(*rc::gen::inRange(0, 4));
  return options;
}

RC_GTEST_PROP(FitProperty, neverSmallerThanAnyLayoutForEveryone, ()) {
  const Outline outline = anyOutline(400);
  const Options options = anyPage();
  const Fitted result = fitted(outline, options);
  RC_ASSERT(result.fit.choices.size() == outline.size());
  RC_ASSERT(std::abs(result.fit.cost - costOf(result.layout, options)) < 1e-9);
  expectNoFailure([&] { expectNoWorse(outline, options, result.fit.cost); });
}

RC_GTEST_PROP(FitProperty, cardsAndConnectorsAreSound, ()) {
  const Outline outline = anyOutline(300);
  const Options options = anyPage();
  const Fitted result = fitted(outline, options);
  expectNoFailure([&] {
    test::expectSane(outline, options, result.layout);
    test::expectSoundRoutes(outline, options, result.layout);
  });
  // Arrangements that nodes chose themselves stay.
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    if (outline.arrangement[node] == Arrangement::SideBySide && !outline.isLeaf(node) &&
        outline.firstReport(node) != outline.subtreeEnd[node]) {
      const std::uint32_t manager = outline.parent[node];
      if (manager == kNone) RC_ASSERT(result.layout.placements[node] == Placement::Row);
    }
  }
}

RC_GTEST_PROP(FitProperty, sameEveryTime, ()) {
  const Outline outline = anyOutline(300);
  const Options options = anyPage();
  Workspace workspace;
  Fitted first;
  fitInto(anyOutline(100), anyPage(), nullptr, workspace, first.fit, first.layout);
  fitInto(outline, options, nullptr, workspace, first.fit, first.layout);
  const Fitted second = fitted(outline, options);
  RC_ASSERT(first.fit.choices == second.fit.choices);
  RC_ASSERT(first.layout.x == second.layout.x);
  RC_ASSERT(first.layout.y == second.layout.y);
}

// --- nothing jumps ---

PreviousFit previousOf(const Outline& outline, const Fit& fit) {
  PreviousFit previous;
  previous.fit = &fit;
  previous.choices.assign(fit.choices.begin(), fit.choices.end());
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    if (outline.isLeaf(node)) previous.choices[node].reset();
  }
  return previous;
}

RC_GTEST_PROP(FitProperty, anUnchangedChartStays, ()) {
  const Outline outline = anyOutline(300);
  const Options options = anyPage();
  const Fitted first = fitted(outline, options);
  const PreviousFit previous = previousOf(outline, first.fit);
  Fitted second;
  Workspace workspace;
  fitInto(outline, options, &previous, workspace, second.fit, second.layout);
  RC_ASSERT(second.fit.kept);
  RC_ASSERT(second.fit.choices == first.fit.choices);
  RC_ASSERT(second.layout.x == first.layout.x);
  RC_ASSERT(second.layout.y == first.layout.y);
}

// One leaf comes, goes or gets a longer name.
struct Edited {
  Outline outline;
  std::vector<std::optional<Arrangement>> choices;
};

Edited editLeaf(const Outline& outline, const Fit& fit, Random& random) {
  Edited edited;
  const std::uint32_t at = random.between(0, outline.size() - 1);
  const std::uint32_t what = random.between(0, 2);
  std::vector<std::uint32_t> places(outline.size(), kNone);
  std::uint32_t taken = kNone;
  if (what == 0) {
    for (std::uint32_t node = at; node < outline.size() && taken == kNone; ++node) {
      if (outline.isLeaf(node)) taken = node;
    }
  }
  const auto append = [&](std::uint32_t node, std::uint32_t manager, float width) {
    return edited.outline.append(manager, width, outline.height[node], outline.arrangement[node]);
  };
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    if (node == taken) continue;
    const std::uint32_t manager = outline.isRoot(node) ? kNone : places[outline.parent[node]];
    const bool longer = what == 1 && node == at;
    places[node] = append(node, manager, std::floor(outline.width[node] * (longer ? 1.4F : 1.0F)));
    edited.choices.emplace_back(fit.choices[node]);
    if (outline.isLeaf(node)) edited.choices.back().reset();
    if (outline.isAssistant(node)) edited.outline.markAssistant(places[node]);
    const bool last = what == 2 && node + 1 == outline.subtreeEnd[at];
    if (!last) continue;
    // Behind all other reports of `at`.
    append(at, places[at], outline.width[at]);
    edited.outline.arrangement.back() = Arrangement::Automatic;
    edited.choices.emplace_back(std::nullopt);
  }
  edited.outline.closeBranches();
  return edited;
}

RC_GTEST_PROP(FitProperty, oneLeafChangesFewArrangements, ()) {
  const Outline outline = anyOutline(300);
  Options options = anyPage();
  options.comfortableWidth = std::max(options.comfortableWidth, 1000.0);
  const Fitted now = fitted(outline, options);
  Random random(*rc::gen::inRange<std::uint64_t>(0, 100'000));
  Workspace workspace;
  for (int step = 0; step < 5 && outline.size() > 1; ++step) {
    const Edited edited = editLeaf(outline, now.fit, random);
    RC_ASSERT(isValid(edited.outline));
    const PreviousFit previous{edited.choices, &now.fit};
    Fitted next;
    fitInto(edited.outline, options, &previous, workspace, next.fit, next.layout);
    std::uint32_t changes = 0;
    for (std::uint32_t node = 0; node < edited.outline.size(); ++node) {
      const bool was = edited.choices[node].has_value() && !edited.outline.isLeaf(node) &&
                       *edited.choices[node] != next.fit.choices[node];
      changes += was ? 1 : 0;
    }
    RC_ASSERT(changes == next.fit.changes);
    if (changes > kMostChanges) {
      // Only what would be far too small is arranged anew, as when the fifth of five roots goes.
      std::vector<Arrangement> kept;
      for (const auto& choice : edited.choices) {
        kept.push_back(choice.value_or(Arrangement::SideBySide));
      }
      Options as = options;
      as.shape = now.fit.shape;
      Layout layout;
      arrangeInto(edited.outline, as, kept, workspace, layout);
      RC_ASSERT(costOf(layout, options) > 1.3 * next.fit.cost);
    }
    expectNoFailure([&] { test::expectSane(edited.outline, options, next.layout); });
  }
}

TEST(Fit, StaysOverManySmallEdits) {
  const Parents parents = salesTree(400);
  Workspace workspace;
  Fit fit;
  Layout layout;
  Outline before;
  std::uint32_t changes = 0;
  std::uint32_t quiet = 0;
  for (std::uint32_t people = 5; people <= 400; ++people) {
    const Outline outline = outlineOf(Parents(parents.begin(), parents.begin() + people), {false});
    PreviousFit previous = previousOf(before, fit);
    previous.choices.resize(people);
    Fit next;
    fitInto(outline, {}, people == 5 ? nullptr : &previous, workspace, next, layout);
    EXPECT_LE(next.changes, kMostChanges);
    changes += next.changes;
    quiet += next.changes == 0 ? 1 : 0;
    // And yet it is never much smaller than it could be.
    Fit anew;
    Layout other;
    fitInto(outline, {}, nullptr, workspace, anew, other);
    EXPECT_LE(next.cost, kRearrangeFit * anew.cost) << people;
    fit = std::move(next);
    before = outline;
  }
  RecordProperty("changes", static_cast<int>(changes));
  EXPECT_GE(quiet, 330U);
  EXPECT_LE(changes, 200U);
}

// --- sizes and sorts of charts ---

TEST(Fit, SmallChartsAreRows) {
  const Outline outline = outlineOf({kNone, 0, 1, 1, 0, 4, 4}, {false});
  const Fitted result = fitted(outline);
  EXPECT_EQ(result.fit.cost, 1);
  EXPECT_TRUE(result.fit.exact);
  for (const std::uint32_t node : {0U, 1U, 4U}) {
    EXPECT_EQ(result.layout.placements[node], Placement::Row);
  }
  EXPECT_EQ(fitted({}).layout.size(), 0U);
  EXPECT_EQ(fitted(outlineOf({kNone})).layout.size(), 1U);
}

TEST(Fit, GradeRowsAndFixedLayoutsAreNotFitted) {
  const Outline outline = outlineOf(salesTree(200), {true, 0, 1, 0, 60});
  Options options;
  options.gradeRows = true;
  EXPECT_FALSE(isFitted(options));
  EXPECT_EQ(fitted(outline, options).layout.x, arrange(outline, options).x);
  options = {};
  options.everyone = Arrangement::Fishbone;
  EXPECT_FALSE(isFitted(options));
  EXPECT_EQ(fitted(outline, options).layout.x, arrange(outline, options).x);
}

TEST(Fit, SiblingsOfAKindStandAlike) {
  // Five teams of four to six people.
  Parents parents{kNone};
  for (std::uint32_t team = 0; team < 5; ++team) {
    const auto lead = static_cast<std::uint32_t>(parents.size());
    parents.push_back(0);
    parents.insert(parents.end(), 4 + team % 3, lead);
  }
  for (const double aspect : {0.7, 1.0, 1.414, 1.6}) {
    SCOPED_TRACE(aspect);
    const Outline outline = outlineOf(parents, {false});
    const Fitted result = fitted(outline, narrow(aspect, 800));
    std::vector<Placement> teams;
    for (std::uint32_t node = 1; node < outline.size(); ++node) {
      if (!outline.isLeaf(node)) teams.push_back(result.layout.placements[node]);
    }
    EXPECT_EQ(std::count(teams.begin(), teams.end(), teams.front()), 5);
  }
}

TEST(Fit, TheWorkIsBounded) {
  for (const std::uint32_t people : {1000U, 10'000U, 100'000U}) {
    const Fitted result = fitted(outlineOf(salesTree(people), {true}));
    SCOPED_TRACE(people);
    EXPECT_LE(result.fit.steps, std::uint64_t{people} * 300);
    EXPECT_FALSE(result.fit.exact);
  }
}

TEST(Fit, ChainsStarsAndForestsOfAnySize) {
  const Outline chain = outlineOf(test::chain(100'000), {false});
  EXPECT_LE(fitted(chain).fit.steps, 100'000U * 300U);
  const Outline star = outlineOf(test::star(100'000), {false});
  const Fitted wide = fitted(star);
  EXPECT_LT(wide.layout.width / wide.layout.height, 4);
  EXPECT_GT(wide.layout.width / wide.layout.height, 0.4);
  const Outline roots = outlineOf(Parents(2000, kNone), {false});
  const Fitted many = fitted(roots);
  EXPECT_LT(many.layout.width / many.layout.height, 4);
}

TEST(Fit, TheSizeOfTheTextOnPaper) {
  // A company of 60 on A4 landscape: larger than with any layout for everyone.
  const Outline outline = outlineOf(salesTree(60), {false});
  const Options page = narrow(277.0 / 190, 1047);
  const Fitted result = fitted(outline, page);
  EXPECT_TRUE(result.fit.exact);
  EXPECT_LT(result.fit.cost, 0.95 * costOf(arrange(outline, page), page));
}

}  // namespace
}  // namespace arborg::layout
