// Which positions a view shows, in the order and form that the layout wants them.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_set>
#include <vector>

#include "core/layout/outline.h"
#include "core/model/chart.h"
#include "core/scene/card_sizes.h"

namespace arborg::scene {

// What a view leaves out.
struct Visibility {
  std::optional<PositionId> root;         // only this branch; the whole chart if it has gone
  std::optional<std::uint32_t> depth;     // levels below the roots; none: all
  std::unordered_set<PositionId> folded;  // their reports are hidden
  // Only this branch and the managers above it, folded or not; the whole chart if it has gone. Not
  // together with `root`.
  std::optional<PositionId> focus;
};

// A row is the place of a position in the outline: 0 to size() - 1, in the order of the chart but
// for assistants, who come before their peers.
class VisibleTree {
 public:
  // O(positions), without recursion.
  void rebuild(const Chart& chart, const CardSizes& sizes, const Visibility& visibility);

  const layout::Outline& outline() const noexcept { return m_outline; }
  std::uint32_t size() const noexcept { return m_outline.size(); }
  PositionId position(std::uint32_t row) const noexcept { return m_positions[row]; }
  // None for positions that are hidden or gone.
  std::optional<std::uint32_t> row(PositionId id) const noexcept {
    if (id.index() >= m_rows.size() || m_rows[id.index()] == layout::kNone) return std::nullopt;
    return m_rows[id.index()];
  }
  // People and seats below a row that the view hides; 0 when its reports are shown or it has none.
  std::uint32_t hiddenBelow(std::uint32_t row) const noexcept { return m_hidden[row]; }
  // Direct reports in the chart, shown or not.
  std::uint32_t reports(std::uint32_t row) const noexcept { return m_reports[row]; }

 private:
  layout::Outline m_outline;
  std::vector<PositionId> m_positions;
  std::vector<std::uint32_t> m_hidden;
  std::vector<std::uint32_t> m_reports;
  std::vector<std::uint32_t> m_rows;  // by PositionId
};

}  // namespace arborg::scene
