// The tidy tree against a slow reference that looks at every pair of contour points.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/layout/layout.h"
#include "tests/core/layout/sample_outlines.h"

namespace arborg::layout {
namespace {

using arborg::test::anyForest;
using arborg::test::Random;

// The same tree by its definition: branches one after the other as near to those on their left as
// the cards allow, level by level from the top; each push against a branch further left shared out
// among the branches in between. Quadratic and recursive.
class Reference {
 public:
  Reference(const Outline& outline, const Gaps& gaps)
      : m_outline(outline), m_gaps(gaps), m_x(outline.size(), 0), m_y(outline.size(), 0) {
    for (std::uint32_t node = 1; node < outline.size(); ++node) {
      const std::uint32_t manager = outline.parent[node];
      m_y[node] = m_y[manager] + static_cast<double>(outline.height[manager]) + gaps.level;
    }
    place(0);
    const double left = *std::min_element(m_x.begin(), m_x.end());
    for (double& x : m_x) x -= left;
  }

  const std::vector<double>& x() const { return m_x; }
  const std::vector<double>& y() const { return m_y; }

 private:
  double width(std::uint32_t node) const { return static_cast<double>(m_outline.width[node]); }
  double low(std::uint32_t node) const {  // the space below a card belongs to it
    return m_y[node] + static_cast<double>(m_outline.height[node]) + m_gaps.level;
  }
  void shift(std::uint32_t branch, double distance) {
    for (std::uint32_t node = branch; node < m_outline.subtreeEnd[branch]; ++node) {
      m_x[node] += distance;
    }
  }

  void place(std::uint32_t manager) {
    std::vector<std::uint32_t> reports;
    for (std::uint32_t r = manager + 1; r < m_outline.subtreeEnd[manager];
         r = m_outline.subtreeEnd[r]) {
      place(r);
      reports.push_back(r);
    }
    if (reports.empty()) return;
    std::vector<double> extra(reports.size(), 0);
    for (std::size_t i = 1; i < reports.size(); ++i) push(reports, i, extra);
    for (std::size_t i = 1; i + 1 < reports.size(); ++i) shift(reports[i], extra[i]);
    const std::uint32_t last = reports.back();
    m_x[manager] = (m_x[reports[0]] + m_x[last] + width(last) - width(manager)) / 2;
  }

  void push(const std::vector<std::uint32_t>& reports, std::size_t i, std::vector<double>& extra) {
    // Slices between any two successive edges; within one, the contours are straight.
    std::vector<double> edges;
    for (std::uint32_t node = reports[0]; node < m_outline.subtreeEnd[reports[i]]; ++node) {
      edges.push_back(m_y[node]);
      edges.push_back(low(node));
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    for (std::size_t slice = 0; slice + 1 < edges.size(); ++slice) {
      const double y = (edges[slice] + edges[slice + 1]) / 2;
      const auto covers = [&](std::uint32_t node) { return m_y[node] < y && low(node) > y; };
      std::size_t owner = 0;
      std::uint32_t left = kNone;
      for (std::size_t j = 0; j < i; ++j) {
        for (std::uint32_t n = reports[j]; n < m_outline.subtreeEnd[reports[j]]; ++n) {
          if (!covers(n)) continue;
          if (left == kNone || m_x[n] + width(n) > m_x[left] + width(left)) {
            left = n;
            owner = j;
          }
        }
      }
      std::uint32_t right = kNone;
      for (std::uint32_t n = reports[i]; n < m_outline.subtreeEnd[reports[i]]; ++n) {
        if (covers(n) && (right == kNone || m_x[n] < m_x[right])) right = n;
      }
      if (left == kNone || right == kNone) continue;
      const bool siblings = left == reports[i - 1] && right == reports[i];
      const bool first = m_y[left] == m_y[right] || !siblings;
      const double gap = siblings && first ? m_gaps.sibling : m_gaps.subtree;
      const double distance = m_x[left] + width(left) + gap - m_x[right];
      if (distance <= 1e-9) continue;
      shift(reports[i], distance);
      for (std::size_t j = owner + 1; j < i; ++j) {
        extra[j] += distance * static_cast<double>(j - owner) / static_cast<double>(i - owner);
      }
    }
  }

  const Outline& m_outline;
  const Gaps& m_gaps;
  std::vector<double> m_x;
  std::vector<double> m_y;
};

// A chart that grows downwards with the same cards, as the frame of the reference.
Outline upright(Outline outline, Direction direction) {
  if (isHorizontal(direction)) std::swap(outline.width, outline.height);
  return outline;
}

TEST(TidyRow, EqualsTheSlowReference) {
  Random random(17);
  for (std::uint64_t seed = 1; seed <= 600; ++seed) {
    const std::uint32_t people = random.between(2, 70);
    Outline outline = test::outlineOf(anyForest(people, 0, random.between(1, 30), seed),
                                      {random.chance(60), 0, seed});
    // A layout is snapped to whole px: a thousand times larger, that is 0.001 px.
    for (float& width : outline.width) width *= 1000;
    for (float& height : outline.height) height *= 1000;
    Options options;
    options.everyone = Arrangement::SideBySide;
    options.direction = static_cast<Direction>(seed % 4);
    options.gaps.sibling *= 1000;
    options.gaps.subtree *= 1000;
    options.gaps.level *= 1000;
    const Layout layout = arrange(outline, options);
    const Reference reference(upright(outline, options.direction), options.gaps);
    const bool horizontal = isHorizontal(options.direction);
    const auto& across = horizontal ? layout.y : layout.x;
    const auto& down = horizontal ? layout.x : layout.y;
    const auto& lengths = horizontal ? outline.width : outline.height;
    const double end = static_cast<double>(horizontal ? layout.width : layout.height);
    for (std::uint32_t node = 0; node < outline.size(); ++node) {
      SCOPED_TRACE("seed " + std::to_string(seed) + ", node " + std::to_string(node));
      ASSERT_NEAR(static_cast<double>(across[node]), reference.x()[node], 0.502);
      const auto place = static_cast<double>(down[node]);
      const auto length = static_cast<double>(lengths[node]);
      ASSERT_EQ(isMirrored(options.direction) ? end - place - length : place, reference.y()[node]);
    }
  }
}

}  // namespace
}  // namespace arborg::layout
