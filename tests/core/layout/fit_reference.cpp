#include "tests/core/layout/fit_reference.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include "core/layout/fit_model.h"
#include "core/layout/scratch.h"

namespace arborg::layout::test {
namespace {

struct Extents {
  double width;
  double height;
};

class Boxes {
 public:
  Boxes(const Outline& outline, const Options& options)
      : m_outline(outline), m_gaps(options.gaps), m_turned(isHorizontal(options.direction)) {}

  // `choices` of all nodes; `listed`: hangs in a list.
  Extents box(const std::vector<Arrangement>& choices, std::uint32_t node, bool listed) const {
    const Extents card = cardOf(node);
    const std::vector<std::uint32_t> reports = reportsOf(node);
    if (reports.empty()) return card;
    Arrangement choice = choices[node];
    const bool single = reports.size() == 1;
    if (single && (choice == Arrangement::BothSides || choice == Arrangement::Fishbone ||
                   choice == Arrangement::Compact)) {
      choice = Arrangement::SideBySide;
    }
    if (choice == Arrangement::SideBySide) return row(choices, card, reports);
    if (choice == Arrangement::Automatic) return mixedRow(choices, card, reports);
    return list(choices, choice, card, reports, listed);
  }

 private:
  Extents cardOf(std::uint32_t node) const {
    const auto width = static_cast<double>(m_outline.width[node]);
    const auto height = static_cast<double>(m_outline.height[node]);
    return m_turned ? Extents{height, width} : Extents{width, height};
  }
  std::vector<std::uint32_t> reportsOf(std::uint32_t node) const {
    std::vector<std::uint32_t> reports;
    for (std::uint32_t r = node + 1; r < m_outline.subtreeEnd[node]; r = m_outline.subtreeEnd[r]) {
      reports.push_back(r);
    }
    return reports;
  }
  double gapAfter(std::uint32_t node) const {
    return m_outline.isLeaf(node) ? m_gaps.row : m_gaps.branch;
  }

  Extents below(Extents card, double width, double height) const {
    return {std::max(card.width, width), card.height + m_gaps.level + height};
  }

  Extents row(const std::vector<Arrangement>& choices, Extents card,
              const std::vector<std::uint32_t>& reports) const {
    double width = 0;
    double height = 0;
    bool leaves = true;
    for (const std::uint32_t r : reports) {
      const Extents report = box(choices, r, false);
      width += report.width;
      height = std::max(height, report.height);
      leaves = leaves && m_outline.isLeaf(r);
    }
    width += (leaves ? m_gaps.sibling : m_gaps.subtree) * static_cast<double>(reports.size() - 1);
    return below(card, width, height);
  }

  // The samples have no team of more than a dozen: one column each.
  Extents mixedRow(const std::vector<Arrangement>& choices, Extents card,
                   const std::vector<std::uint32_t>& reports) const {
    double width = 0;
    double height = 0;
    std::size_t items = 0;
    for (std::size_t i = 0; i < reports.size(); ++items) {
      std::size_t end = i;
      double widest = 0;
      double length = 0;
      while (end < reports.size() && m_outline.isLeaf(reports[end])) {
        widest = std::max(widest, cardOf(reports[end]).width);
        length += cardOf(reports[end]).height + (end > i ? m_gaps.row : 0);
        ++end;
      }
      if (end >= i + 2) {
        width += m_gaps.indent + widest;
        height = std::max(height, length);
        i = end;
        continue;
      }
      const Extents report = box(choices, reports[i], false);
      width += report.width;
      height = std::max(height, report.height);
      ++i;
    }
    return below(card, width + m_gaps.subtree * static_cast<double>(items - 1), height);
  }

  Extents list(const std::vector<Arrangement>& choices, Arrangement choice, Extents card,
               const std::vector<std::uint32_t>& reports, bool listed) const {
    double widest = 0;
    std::vector<double> heights;
    for (const std::uint32_t r : reports) {
      const Extents report = box(choices, r, true);
      widest = std::max(widest, report.width);
      heights.push_back(report.height);
    }
    double above = listed ? m_gaps.row : m_gaps.level;
    double width = 0;
    double height = 0;
    if (choice == Arrangement::BothSides) {
      width = 2 * widest + m_gaps.indent;
      double end = 0;
      for (std::size_t i = 0; i < reports.size(); i += 2) {
        double next = 0;
        for (std::size_t s = i; s < std::min(i + 2, reports.size()); ++s) {
          height = std::max(height, end + heights[s]);
          next = std::max(next, end + heights[s] + gapAfter(reports[s]));
        }
        end = next;
      }
    } else {
      const std::size_t columns =
          choice == Arrangement::Column ? 1 : static_cast<std::size_t>(fixedColumns(choice));
      if (columns > 1 && listed) above += m_gaps.row;
      width = static_cast<double>(columns) * (widest + m_gaps.indent) +
              static_cast<double>(columns - 1) * m_gaps.column;
      height = longest(reports, heights, 0, columns);
    }
    return {std::max(card.width, width), card.height + above + height};
  }

  // Of the best partition into exactly so many columns, by trying all.
  double longest(const std::vector<std::uint32_t>& reports, const std::vector<double>& heights,
                 std::size_t first, std::size_t columns) const {
    double best = 1e18;
    double length = 0;
    for (std::size_t end = first; end + columns <= reports.size(); ++end) {
      length += heights[end] + (end > first ? gapAfter(reports[end - 1]) : 0);
      if (columns == 1 && end + 1 < reports.size()) continue;
      const double rest = columns == 1 ? 0 : longest(reports, heights, end + 1, columns - 1);
      best = std::min(best, std::max(length, rest));
    }
    return best;
  }

  const Outline& m_outline;
  Gaps m_gaps;
  bool m_turned;
};

bool hasRowInList(const Outline& outline, const std::vector<Arrangement>& choices) {
  const auto isRow = [&](std::uint32_t node) {
    const bool lone = outline.subtreeEnd[node + 1] == outline.subtreeEnd[node];
    return choices[node] == Arrangement::SideBySide || choices[node] == Arrangement::Automatic ||
           (lone && choices[node] == Arrangement::BothSides);
  };
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    const std::uint32_t manager = outline.parent[node];
    if (outline.isLeaf(node) || manager == kNone) continue;
    const bool own = outline.arrangement[node] != Arrangement::Automatic;
    if (!own && isRow(node) && !isRow(manager)) return true;
  }
  return false;
}

}  // namespace

std::optional<Best> bestOfAll(const Outline& outline, const Options& options) {
  std::vector<std::uint32_t> managers;
  std::vector<std::vector<Arrangement>> possible;
  double combinations = 1;
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    if (outline.isLeaf(node)) continue;
    managers.push_back(node);
    fitChoices(outline, options, node, possible.emplace_back());
    for (const Arrangement choice : possible.back()) {
      // What the definitions above do not cover.
      if (choice == Arrangement::Fishbone || choice == Arrangement::Compact ||
          choice == Arrangement::Columns || choice == Arrangement::ColumnLeft) {
        return std::nullopt;
      }
      const bool own = outline.arrangement[node] != Arrangement::Automatic;
      if (own && fixedColumns(choice) > 0) return std::nullopt;
    }
    combinations *= static_cast<double>(possible.back().size());
  }
  if (combinations > 200'000) return std::nullopt;
  const Boxes boxes(outline, options);
  double pageWidth = options.comfortableWidth;
  double pageHeight = options.comfortableWidth / options.targetAspect;
  if (isHorizontal(options.direction)) std::swap(pageWidth, pageHeight);
  std::vector<Arrangement> choices(outline.size(), Arrangement::Automatic);
  Best best{1e18};
  double alike = 1e18;
  std::vector<std::size_t> at(managers.size(), 0);
  while (true) {
    bool same = true;
    for (std::size_t m = 0; m < managers.size(); ++m) {
      choices[managers[m]] = possible[m][at[m]];
      same = same && choices[managers[m]] == choices[managers[0]];
    }
    if (!hasRowInList(outline, choices)) {
      const Extents all = boxes.box(choices, 0, false);
      const double cost = std::max({1.0, all.width / pageWidth, all.height / pageHeight});
      best.cost = std::min(best.cost, cost);
      if (same) alike = std::min(alike, cost);
    }
    std::size_t digit = 0;
    while (digit < at.size() && ++at[digit] == possible[digit].size()) at[digit++] = 0;
    if (digit == at.size()) break;
  }
  best.mixed = best.cost < alike - 1e-6;
  return best;
}

Modelled modelled(const Outline& outline, const Options& options) {
  Scratch scratch;
  measureHeights(outline, scratch);
  FitModel model(outline, options, scratch);
  model.prepare({1, 12}, shapesPerBranch(outline.size()));
  model.offerAll();
  return {model.bestCost(), model.isExact()};
}

}  // namespace arborg::layout::test
