#include "core/scene/chart_fit.h"

#include <utility>

namespace arborg::scene {
namespace {

constexpr std::uint8_t kUnknown = 255;

}  // namespace

layout::PreviousFit ChartFit::previous(const VisibleTree& tree) const {
  layout::PreviousFit previous;
  previous.fit = &m_fit;
  previous.choices.resize(tree.size());
  for (std::uint32_t row = 0; row < tree.size(); ++row) {
    if (tree.outline().isLeaf(row)) continue;
    const std::size_t slot = tree.position(row).index();
    if (slot < m_choices.size() && m_choices[slot] != kUnknown) {
      previous.choices[row] = static_cast<Arrangement>(m_choices[slot]);
    }
  }
  return previous;
}

void ChartFit::remember(const VisibleTree& tree) {
  for (std::uint32_t row = 0; row < tree.size(); ++row) {
    const std::size_t slot = tree.position(row).index();
    if (slot >= m_choices.size()) m_choices.resize(slot + 1, kUnknown);
    // Who has a wish of his own may take up later what was chosen before.
    if (tree.outline().arrangement[row] != Arrangement::Automatic) continue;
    if (!tree.outline().isLeaf(row)) {
      m_choices[slot] = static_cast<std::uint8_t>(m_fit.choices[row]);
    } else if (tree.reports(row) == 0) {
      m_choices[slot] = kUnknown;
    }
  }
}

void ChartFit::arrange(const VisibleTree& tree, layout::Options& options, bool anew,
                       layout::Workspace& workspace, layout::Layout& layout) {
  if (!layout::isFitted(options)) {
    m_fit = {};
    m_choices.clear();
    layout::arrangeInto(tree.outline(), options, workspace, layout);
  } else {
    if (anew) m_choices.clear();
    const bool known = !m_choices.empty() && m_fit.area > 0;
    const layout::PreviousFit before = known ? previous(tree) : layout::PreviousFit{};
    layout::Fit fit;
    layout::fitInto(tree.outline(), options, known ? &before : nullptr, workspace, fit, layout);
    m_fit = std::move(fit);
    remember(tree);
  }
  options.shape = layout.shape;
}

}  // namespace arborg::scene
