// Reporting lines as shapes.
#pragma once

#include <vector>

#include "core/layout/layout.h"
#include "core/layout/routes.h"
#include "core/scene/display_list.h"
#include "core/scene/theme.h"
#include "core/scene/visible_tree.h"

namespace arborg::scene {

// What the lines run between.
struct LinesContext {
  const VisibleTree& tree;
  const layout::Layout& layout;
  const layout::Options& options;
  const Theme& theme;
};

// The connectors from one manager to the reports shown, where they touch `clip`, with rounded
// corners. `routes` is scratch.
void addConnectors(DisplayList& list, const LinesContext& context, std::uint32_t manager,
                   const Box& clip, std::vector<layout::Route>& routes);

// The same as plain rectangles `thickness` wide; legs shorter than `shortest` are left out.
void addConnectorFills(DisplayList& list, const LinesContext& context, std::uint32_t manager,
                       const Box& clip, float thickness, float shortest,
                       std::vector<layout::Route>& routes);

}  // namespace arborg::scene
