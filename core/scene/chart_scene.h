// A chart as it stands on the drawing surface: who is shown, where, and what it looks like.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/edit/change_set.h"
#include "core/figures/rollups.h"
#include "core/layout/layout.h"
#include "core/layout/routes.h"
#include "core/model/chart.h"
#include "core/scene/block_tints.h"
#include "core/scene/card_drawing.h"
#include "core/scene/card_sizes.h"
#include "core/scene/card_words.h"
#include "core/scene/chart_fit.h"
#include "core/scene/coloring.h"
#include "core/scene/display_list.h"
#include "core/scene/dotted_lines.h"
#include "core/scene/picture_sizes.h"
#include "core/scene/surroundings.h"
#include "core/scene/text_measurer.h"
#include "core/scene/theme.h"
#include "core/scene/visible_tree.h"

namespace arborg::scene {

// How much is drawn; detailFor() says from which scale on.
enum class Detail : std::uint8_t {
  Overview,  // coloured rectangles, those below a px merged by branch
  Blocks,    // one coloured rectangle a card, plain connectors
  Names,     // cards with large names only
  Full,
};
Detail detailFor(double scale) noexcept;

// What the user chose to see; nothing of it is in the document except the layout's default.
struct ViewState {
  Visibility visibility;
  std::optional<ChartLayout> layout;  // none: the document's
  std::optional<ChartDirection> direction;
  double targetAspect = 1.6;  // of the window or page
  // Its width in px at the largest scale that is of use, for ChartLayout::Automatic: a chart that
  // fits it is not asked for more.
  double pageWidth = layout::Options().comfortableWidth;
  std::string date;  // of the drawing, for a title block that shows it
};

layout::Options layoutOptions(ChartLayout layout, ChartDirection direction,
                              double targetAspect) noexcept;

struct Hit {
  PositionId position;
  Part part;  // Card, Badge, TypeSign, Progress or FoldHandle
  friend bool operator==(const Hit&, const Hit&) = default;
};

// Lives as long as the chart, the measurer, the words and the theme it was given. After a change of
// the chart update() comes before anything else. Coordinates: px at scale 1, the chart's left upper
// corner is the origin. One thread at a time.
class ChartScene {
 public:
  ChartScene(const TextMeasurer& measurer, const CardWords& words, const Theme& theme);

  // Another chart, or another language: measures and lays out everything. An automatic layout keeps
  // what it can of `fit`, that of another scene of the same chart.
  void rebuild(const Chart& chart, ChartFit fit = {});
  // The chart given to rebuild() has changed. Measures what `changes` names and lays out if that is
  // needed. True if it was: cards may be elsewhere now.
  bool update(const Chart& chart, const edit::ChangeSet& changes);

  const ViewState& view() const noexcept { return m_view; }
  void setView(ViewState view);
  // Of the window or page; see ViewState. True if an automatic layout was laid out again for it: it
  // keeps its arrangements as long as they do well enough, or takes the best ones if `anew`.
  bool setPage(double targetAspect, double pageWidth, bool anew);
  bool isFolded(PositionId id) const noexcept { return m_view.visibility.folded.contains(id); }
  void setFolded(PositionId id, bool folded);

  const Theme& theme() const noexcept { return *m_theme; }
  void setTheme(const Theme& theme);

  // Outlives the scene; null: no logo is shown. Again when a logo may have come, gone or changed
  // its shape. True if what stands around the chart takes another place now.
  bool setPictures(const PictureSizes* pictures);

  // The worst open finding of each position, by PositionId; shorter than the chart or empty: none.
  void setSeverities(std::vector<Severity> bySlot) { m_severities = std::move(bySlot); }
  Severity severity(PositionId id) const noexcept {
    return id.index() < m_severities.size() ? m_severities[id.index()] : Severity::Off;
  }
  // Drawn pale, as what is being dragged away or what a search did not find.
  void setDimmed(std::unordered_set<PositionId> ids) { m_dimmed = std::move(ids); }

  const Coloring& coloring() const noexcept { return m_coloring; }
  const VisibleTree& tree() const noexcept { return m_tree; }
  const layout::Layout& layout() const noexcept { return m_layout; }
  const layout::Options& options() const noexcept { return m_options; }
  const ChartFit& fit() const noexcept { return m_fit; }
  // Draws another arrangement of the same tree instead, for cards on their way; null: layout()
  // again, as after every change of it. What is hit is always layout(). `shown` outlives its use.
  void show(const layout::Layout* shown) noexcept { m_shown = shown; }
  const layout::Layout& shownLayout() const noexcept {
    return m_shown != nullptr ? *m_shown : m_layout;
  }
  // Of all cards and connectors; an empty box for a chart without positions.
  Box bounds() const noexcept { return {0, 0, m_layout.width, m_layout.height}; }
  // The same with title, date, legend and footer around it.
  const Box& surroundedBounds() const noexcept { return m_around; }
  // With dotted lines, what stands around the chart, and room for what hangs over the edges: chips,
  // borders. Routes every dotted line.
  Box drawingBounds() const;
  // Of the card; none if it is not shown.
  std::optional<Box> boxOf(PositionId id) const noexcept;
  // The fold handle; none if the card is not shown or has no reports.
  std::optional<Box> foldHandleOf(PositionId id);

  // What lies under a point. Handles and badges are at least 24 px large on the screen at `scale`.
  std::optional<Hit> hit(Point point, double scale);

  // Replaces what `list` holds by the drawing of what touches `clip`. Costs what is visible, not
  // what the chart holds. `detail` none: by scale.
  void displayList(const Box& clip, double scale, DisplayList& list,
                   std::optional<Detail> detail = std::nullopt);

 private:
  void measure();
  const figures::Rollups* rollups() const noexcept {
    return m_rollups.has_value() ? &*m_rollups : nullptr;
  }
  void relayout(bool keepFit);
  void surround();
  // Of a card that is large enough to aim at its parts.
  Part partAt(PositionId id, const Box& card, Point point, float target) const;
  // Calls visit(row) for rows whose branch, with what hangs over its cards, touches `clip`.
  template <class Visit>
  void forEachNear(const layout::Layout& layout, const Box& clip, Visit&& visit) const;
  DottedContext dottedContext() const noexcept;
  void drawLines(const Box& clip, Detail detail, DisplayList& list);
  void drawCards(const Box& clip, Detail detail, DisplayList& list);
  void drawBlocks(const Box& clip, float pixel, DisplayList& list);
  void drawOverview(const Box& clip, float pixel, DisplayList& list);
  Color blockColor(PositionId id) noexcept;
  void addBlock(PositionId id, const Box& box, float pixel, DisplayList& list);
  void addBlockSign(PositionId id, const Box& box, float pixel, DisplayList& list) const;
  const Chip* chipOf(std::uint32_t row);

  const TextMeasurer* m_measurer;
  const CardWords* m_words;
  const Theme* m_theme;
  const PictureSizes* m_pictures = nullptr;
  const Chart* m_chart = nullptr;
  std::optional<figures::Rollups> m_rollups;  // only while cards show figures of branches
  std::optional<CardWriter> m_writer;
  Coloring m_coloring;
  Surroundings m_surroundings;
  Box m_around;  // of the chart with them
  ViewState m_view;
  CardSizes m_sizes;
  VisibleTree m_tree;
  layout::Options m_options;
  layout::Layout m_layout;
  const layout::Layout* m_shown = nullptr;
  layout::Workspace m_workspace;
  mutable DottedLines m_dotted;  // routed where they are needed
  ChartFit m_fit;
  std::vector<Severity> m_severities;
  std::unordered_set<PositionId> m_dimmed;
  BlockTints m_blocks;
  // Kept between frames for their memory.
  CardContent m_content;
  Chip m_chip;
  std::vector<layout::Route> m_routes;
};

}  // namespace arborg::scene
