// The arrangements that an automatic layout has chosen for the positions of a chart.
#pragma once

#include <cstdint>
#include <vector>

#include "core/layout/fit.h"
#include "core/scene/visible_tree.h"

namespace arborg::scene {

// Remembers them between edits, also of branches that are folded meanwhile, so that nothing jumps.
class ChartFit {
 public:
  // Lays the tree out; `options.shape` is set to what was chosen. `anew`: without regard to what
  // was.
  void arrange(const VisibleTree& tree, layout::Options& options, bool anew,
               layout::Workspace& workspace, layout::Layout& layout);

  // Of the last layout; its choices are by row.
  const layout::Fit& fit() const noexcept { return m_fit; }

 private:
  layout::PreviousFit previous(const VisibleTree& tree) const;
  void remember(const VisibleTree& tree);

  layout::Fit m_fit;
  std::vector<std::uint8_t> m_choices;  // by PositionId; see kUnknown
};

}  // namespace arborg::scene
