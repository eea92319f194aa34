// The dotted lines of a chart, with their captions: where they run and what they look like.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/layout/card_index.h"
#include "core/layout/dotted_route.h"
#include "core/model/chart.h"
#include "core/scene/card_words.h"
#include "core/scene/display_list.h"
#include "core/scene/lines_drawing.h"
#include "core/scene/text_measurer.h"

namespace arborg::scene {

struct DottedLine {
  layout::DottedRoute route;  // from the report to the manager
  std::string caption;        // cut to a sensible length
  Box captionBox;             // width 0 without a caption
};

// What drawing them needs; all of it outlives the call.
struct DottedContext {
  const Chart& chart;
  LinesContext lines;
  const CardWords& words;
  const TextMeasurer& measurer;
};

// A few hundred lines of a small chart, ten of the largest, are routed at once, beside each other
// where they share a way. More are routed when they may come into view for the first time. Both are
// kept until reset(), and nothing depends on what was in view before: a chart looks the same on the
// screen and on paper.
class DottedLines {
 public:
  // Cards, dotted lines, words or the theme have changed.
  void reset() noexcept { m_isReady = false; }

  void draw(const DottedContext& context, const Box& clip, DisplayList& list);
  void drawCaptions(const DottedContext& context, const Box& clip, DisplayList& list);
  // Of all lines with their captions; routes each. None: there are no lines.
  std::optional<Box> bounds(const DottedContext& context);
  // None if an end of it is not shown.
  const DottedLine* line(const DottedContext& context, RelationId id);

 private:
  struct Line {
    RelationId id;
    layout::DottedEnd report;
    layout::DottedEnd manager;
    float clearance = 0;
    std::optional<DottedLine> drawn;  // not yet routed
  };

  void prepare(const DottedContext& context);
  void chooseDocks();
  Box reach(const Line& line) const noexcept;
  void routeAll(const DottedContext& context);
  std::vector<layout::Route> connectorsNear(const DottedContext& context,
                                            const std::vector<std::vector<Point>*>& lines) const;
  void route(Line& line);
  const DottedLine& routed(const DottedContext& context, Line& line);
  void placeCaption(const DottedContext& context, RelationId id, DottedLine& line,
                    const std::vector<Box>& others) const;
  template <class Visit>
  void forEachIn(const DottedContext& context, const Box& clip, Visit&& visit);

  bool m_isReady = false;
  layout::CardIndex m_cards;
  std::vector<Line> m_lines;  // in the order of their ids
};

}  // namespace arborg::scene
