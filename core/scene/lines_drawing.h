// Reporting lines and dotted lines as shapes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/layout/layout.h"
#include "core/layout/routes.h"
#include "core/scene/card_words.h"
#include "core/scene/display_list.h"
#include "core/scene/text_measurer.h"
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

// A dotted line between two rows: out of the upper card's side, into the gap above the lower card,
// into its top. Drawn below the cards, so where another card is in the way it runs behind it.
layout::Route dottedRoute(const Box& first, const Box& second, const layout::Gaps& gaps);

// What a dotted line and its caption take up; none if an end is not shown.
struct DottedLine {
  layout::Route route;
  std::string caption;  // cut to a sensible length
  Box captionBox;       // width 0 without a caption
  Box bounds;
};
std::optional<DottedLine> dottedLine(const LinesContext& context, const Relation& relation,
                                     const CardWords& words, const TextMeasurer& measurer);

void addDottedLine(DisplayList& list, const LinesContext& context, const Relation& relation,
                   const DottedLine& line);
void addDottedCaption(DisplayList& list, const LinesContext& context, const Relation& relation,
                      const DottedLine& line, const TextMeasurer& measurer);

}  // namespace arborg::scene
