#include "core/scene/chart_scene.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/layout/visible.h"
#include "core/sales/search_checklist.h"
#include "core/scene/grade_drawing.h"
#include "core/scene/lines_drawing.h"
#include "core/scene/shown_text.h"
#include "core/util/picture_path.h"

namespace arborg::scene {

namespace {

constexpr double kFullFrom = 0.5;
constexpr double kNamesFrom = 0.25;
constexpr double kBlocksFrom = 0.08;

// How far chips and borders reach out of a card; also the room that a badge's target needs.
constexpr float kOverhang = 24;
constexpr float kSmallestLetter = 4;    // px on the screen: what is lower is not read
constexpr double kSmallestTarget = 24;  // px on the screen: WCAG 2.2, 2.5.8

using layout::grown;

// As large as `side` at least, around the same middle.
Box asTarget(const Box& box, float side) noexcept {
  const float width = std::max(box.width, side);
  const float height = std::max(box.height, side);
  return {box.x - (width - box.width) / 2, box.y - (height - box.height) / 2, width, height};
}

}  // namespace

Detail detailFor(double scale) noexcept {
  if (scale >= kFullFrom) return Detail::Full;
  if (scale >= kNamesFrom) return Detail::Names;
  return scale >= kBlocksFrom ? Detail::Blocks : Detail::Overview;
}

layout::Options layoutOptions(ChartLayout layout, ChartDirection direction,
                              double targetAspect) noexcept {
  layout::Options options;
  options.targetAspect = targetAspect;
  options.direction = layoutDirection(direction);
  switch (layout) {
    case ChartLayout::Automatic:
      break;
    case ChartLayout::SideBySide:
      options.everyone = Arrangement::SideBySide;
      break;
    case ChartLayout::Hanging:
      options.everyone = Arrangement::Column;
      break;
    case ChartLayout::HangingLeft:
      options.everyone = Arrangement::ColumnLeft;
      break;
    case ChartLayout::BothSides:
      options.everyone = Arrangement::BothSides;
      options.everyoneUpTo = 1;
      break;
    case ChartLayout::Columns:
      options.everyone = Arrangement::Columns;
      options.everyoneUpTo = 1;
      break;
    case ChartLayout::Fishbone:
      options.everyone = Arrangement::Fishbone;
      options.everyoneUpTo = 2;
      break;
    case ChartLayout::Compact:
      options.everyone = Arrangement::Compact;
      break;
    case ChartLayout::GradeRows:
      options.gradeRows = true;
      break;
  }
  return options;
}

ChartScene::ChartScene(const TextMeasurer& measurer, const CardWords& words, const Theme& theme)
    : m_measurer(&measurer), m_words(&words), m_theme(&theme) {}

void ChartScene::rebuild(const Chart& chart, ChartFit fit) {
  m_chart = &chart;
  m_fit = std::move(fit);
  measure();
  relayout(true);
}

void ChartScene::measure() {
  m_rollups.reset();
  if (showsBranchFigures(*m_chart) || colorsByBranch(*m_chart)) {
    m_rollups.emplace().rebuild(*m_chart);
  }
  m_writer.emplace(*m_chart, *m_words, rollups());
  m_coloring.rebuild(*m_chart, *m_words, rollups(), *m_theme);
  m_sizes.rebuild(*m_chart, *m_writer, *m_measurer, *m_theme);
}

bool ChartScene::update(const Chart& chart, const edit::ChangeSet& changes) {
  const bool allCards = changes.everything() || changes.settingsChanged() ||
                        changes.rolesChanged() || changes.customFieldsChanged();
  m_chart = &chart;
  if (!changes.relations().empty()) m_dotted.reset();
  if (allCards) {
    measure();
    relayout(!changes.everything());
    return true;
  }
  std::span<const PositionId> figured;
  if (m_rollups.has_value() && m_rollups->update(chart, changes)) figured = m_rollups->updated();
  if (m_coloring.isActive()) m_coloring.rebuild(chart, *m_words, rollups(), *m_theme);
  const bool resized = m_sizes.update(chart, changes, figured, *m_writer, *m_measurer, *m_theme);
  const bool moved = changes.structureChanged() || changes.rootsChanged();
  if (resized || moved) {
    relayout(true);
  } else if (m_coloring.isActive()) {
    surround();
  }
  return resized || moved;
}

void ChartScene::setView(ViewState view) {
  m_view = std::move(view);
  if (m_chart != nullptr) relayout(true);
}

bool ChartScene::setPage(double targetAspect, double pageWidth, bool anew) {
  if (m_view.targetAspect == targetAspect && m_view.pageWidth == pageWidth) return false;
  m_view.targetAspect = targetAspect;
  m_view.pageWidth = pageWidth;
  if (m_chart == nullptr || m_options.everyone != Arrangement::Automatic || m_options.gradeRows) {
    return false;
  }
  relayout(!anew);
  return true;
}

void ChartScene::setFolded(PositionId id, bool folded) {
  auto& set = m_view.visibility.folded;
  const bool changed = folded ? set.insert(id).second : set.erase(id) > 0;
  if (changed && m_chart != nullptr) relayout(true);
}

void ChartScene::setTheme(const Theme& theme) {
  m_theme = &theme;
  if (m_chart == nullptr) return;
  m_sizes.rebuild(*m_chart, *m_writer, *m_measurer, *m_theme);
  m_coloring.rebuild(*m_chart, *m_words, rollups(), *m_theme);
  relayout(true);
}

bool ChartScene::setPictures(const PictureSizes* pictures) {
  m_pictures = pictures;
  if (m_chart == nullptr) return false;
  const Box before = m_around;
  surround();
  return m_around != before;
}

void ChartScene::surround() {
  m_surroundings = {};
  Surroundings& around = m_surroundings;
  const DocumentSettings& settings = m_chart->settings();
  if (settings.titleBlock.title) appendShown(settings.title, around.title);
  if (settings.titleBlock.date) appendShown(m_view.date, around.date);
  appendShown(settings.titleBlock.footer, around.footer);
  const std::string& logo = settings.titleBlock.logo;
  if (m_pictures != nullptr && isPicturePath(logo)) {
    around.logoAspect = m_pictures->aspect(logo);
    if (around.logoAspect > 0) around.logo = logo;
  }
  if (settings.looks.legend) around.legend = m_coloring.legend();
  m_around = addSurroundings(around, bounds(), *m_measurer, *m_words, *m_theme, nullptr);
}

void ChartScene::relayout(bool keepFit) {
  m_shown = nullptr;
  m_dotted.reset();
  const DocumentSettings& settings = m_chart->settings();
  m_tree.rebuild(*m_chart, m_sizes, m_view.visibility);
  const ChartLayout layout = m_view.layout.value_or(settings.layout);
  const bool automatic = layout == ChartLayout::Automatic;
  // The columns of the other layouts do not change with the window.
  const ViewState usual;
  m_options = layoutOptions(layout, m_view.direction.value_or(settings.direction),
                            automatic ? m_view.targetAspect : usual.targetAspect);
  if (automatic) m_options.comfortableWidth = m_view.pageWidth;
  m_fit.arrange(m_tree, m_options, !keepFit, m_workspace, m_layout);
  surround();
}

DottedContext ChartScene::dottedContext() const noexcept {
  return {*m_chart, {m_tree, m_layout, m_options, *m_theme}, *m_words, *m_measurer};
}

Box ChartScene::drawingBounds() const {
  Box all = bounds();
  if (m_chart != nullptr) {
    if (const auto dotted = m_dotted.bounds(dottedContext())) all = layout::united(all, *dotted);
    const LinesContext context{m_tree, m_layout, m_options, *m_theme};
    const float margin = gradeMargin(context, *m_words, *m_measurer);
    const bool sideways = isHorizontal(m_options.direction);
    all = layout::united(all, {sideways ? 0 : -margin, sideways ? -margin : 0, 0, 0});
    all = layout::united(all, m_around);
  }
  return grown(all, kOverhang);
}

std::optional<Box> ChartScene::boxOf(PositionId id) const noexcept {
  const auto row = m_tree.row(id);
  if (!row.has_value()) return std::nullopt;
  return layout::cardBox(m_tree.outline(), m_layout, *row);
}

const Chip* ChartScene::chipOf(std::uint32_t row) {
  const std::uint32_t reports = m_tree.reports(row);
  if (reports == 0) return nullptr;
  const std::uint32_t hidden = m_tree.hiddenBelow(row);
  m_chip.folded = hidden > 0;
  m_chip.text = m_words->count(hidden > 0 ? hidden : reports);
  if (m_chip.folded) m_chip.text.insert(0, 1, '+');
  return &m_chip;
}

std::optional<Box> ChartScene::foldHandleOf(PositionId id) {
  const auto row = m_tree.row(id);
  if (!row.has_value()) return std::nullopt;
  const Chip* chip = chipOf(*row);
  if (chip == nullptr) return std::nullopt;
  return chipBox(layout::cardBox(m_tree.outline(), m_layout, *row),
                 m_measurer->width(FontRole::Count, chip->text),
                 directionOf(m_layout, m_options, *row), m_theme->metrics);
}

Part ChartScene::partAt(PositionId id, const Box& card, Point point, float target) const {
  const Metrics& metrics = m_theme->metrics;
  if (severity(id) != Severity::Off && asTarget(badgeBox(card, metrics), target).contains(point)) {
    return Part::Badge;
  }
  const Person* holder = m_chart->holder(id);
  if (holder != nullptr && asTarget(typeSignBox(card, metrics), target).contains(point) &&
      sales::leaderType(holder->skills) != sales::LeaderType::NotAssessed) {
    return Part::TypeSign;
  }
  if (holder == nullptr && asTarget(avatarBox(card, metrics), target).contains(point) &&
      sales::isSearchOpen(*m_chart, id)) {
    return Part::Progress;
  }
  return Part::Card;
}

template <class Visit>
void ChartScene::forEachNear(const layout::Layout& layout, const Box& clip, Visit&& visit) const {
  const Box wide = grown(clip, kOverhang);
  for (std::uint32_t row = 0; row < m_tree.size();) {
    if (layout.subtreeBounds[row].touches(wide)) {
      visit(row);
      ++row;
    } else {
      row = m_tree.outline().subtreeEnd[row];
    }
  }
}

std::optional<Hit> ChartScene::hit(Point point, double scale) {
  const auto target = static_cast<float>(kSmallestTarget / std::max(scale, 1e-6));
  const float reach = std::max(target, 1.0F);
  std::optional<Hit> best;
  // Later cards are drawn above earlier ones, and handles above cards.
  forEachNear(
      m_layout, {point.x - reach, point.y - reach, 2 * reach, 2 * reach}, [&](std::uint32_t row) {
        const PositionId id = m_tree.position(row);
        const Box card = layout::cardBox(m_tree.outline(), m_layout, row);
        const bool small = card.height < target * 1.25F;  // the card itself is hard enough to hit
        if (!small && m_tree.reports(row) > 0) {
          const auto handle = foldHandleOf(id);
          if (handle.has_value() && asTarget(*handle, target).contains(point)) {
            best = Hit{id, Part::FoldHandle};
            return;
          }
        }
        if (!card.contains(point) || (best.has_value() && best->part == Part::FoldHandle)) return;
        best = Hit{id, Part::Card};
        if (!small) best->part = partAt(id, card, point, target);
      });
  return best;
}

void ChartScene::displayList(const Box& clip, double scale, DisplayList& list,
                             std::optional<Detail> detail) {
  list.clear();
  list.background = m_theme->surface;
  if (m_chart == nullptr) return;
  const auto pixel = static_cast<float>(1 / std::max(scale, 1e-6));
  const Detail level = detail.value_or(detailFor(scale));
  m_blocks.begin(*m_theme);
  float smallest = 0;  // letter that is drawn around the chart
  switch (level) {
    case Detail::Overview:
      smallest = kSmallestLetter * pixel;
      drawOverview(clip, pixel, list);
      break;
    case Detail::Blocks:
      smallest = kSmallestLetter * pixel;
      drawBlocks(clip, pixel, list);
      break;
    case Detail::Names:
    case Detail::Full:
      drawLines(clip, level, list);
      drawCards(clip, level, list);
      break;
  }
  if (m_surroundings.isEmpty() || !m_around.touches(clip)) return;
  addSurroundings(m_surroundings, bounds(), *m_measurer, *m_words, *m_theme, &list, smallest);
}

void ChartScene::drawLines(const Box& clip, Detail detail, DisplayList& list) {
  const LinesContext context{m_tree, shownLayout(), m_options, *m_theme};
  addGradeRows(list, context, clip, *m_words, *m_measurer);
  layout::forEachVisible(m_tree.outline(), shownLayout(), clip, [&](std::uint32_t row, bool) {
    if (!m_tree.outline().isLeaf(row)) addConnectors(list, context, row, clip, m_routes);
  });
  m_dotted.draw(dottedContext(), clip, list);
  if (detail == Detail::Full) m_dotted.drawCaptions(dottedContext(), clip, list);
}

void ChartScene::drawCards(const Box& clip, Detail detail, DisplayList& list) {
  CardDrawing drawing(*m_theme, *m_measurer, list);
  const Box wide = grown(clip, kOverhang);
  forEachNear(shownLayout(), clip, [&](std::uint32_t row) {
    const PositionId id = m_tree.position(row);
    const Box box = layout::cardBox(m_tree.outline(), shownLayout(), row);
    if (!box.touches(wide)) return;
    m_writer->write(*m_chart, id, m_content);
    CardLook look{box, id.value(), severity(id), m_dimmed.contains(id)};
    look.colors = m_coloring.colors(id);
    look.tint = m_coloring.tint(id);
    look.mark = m_coloring.mark(id);
    look.markColor = m_coloring.markColor(id);
    if (m_chart->settings().looks.legend) look.tag = m_coloring.tag(id);
    if (detail == Detail::Full) {
      drawing.full(look, m_content, frameOf(m_content, *m_measurer, *m_theme));
    } else {
      drawing.nameOnly(look, m_content);
    }
    if (const Chip* chip = chipOf(row);
        chip != nullptr && (detail == Detail::Full || chip->folded)) {
      drawing.chip(look, *chip, directionOf(shownLayout(), m_options, row));
    }
  });
}

Color ChartScene::blockColor(PositionId id) noexcept {
  const FunctionColors* const own = m_coloring.colors(id);
  const Color band = own != nullptr ? own->band : m_theme->function(m_sizes.function(id)).band;
  const bool pale = !m_dimmed.empty() && m_dimmed.contains(id);
  return m_blocks.of(band, pale ? BlockTints::Kind::Pale : BlockTints::Kind::Full);
}

// Hollow where nobody sits, as far as there is room for it.
void ChartScene::addBlock(PositionId id, const Box& box, float pixel, DisplayList& list) {
  list.addFill(box, blockColor(id), id.value());
  if (!m_sizes.isVacant(id) || box.height < 3 * pixel) return;
  list.addFill(layout::grown(box, -pixel), m_theme->card, id.value());
}

// On a ground of its own: it is told from the block by its shape, and a square from a bar.
void ChartScene::addBlockSign(PositionId id, const Box& box, float pixel, DisplayList& list) const {
  const Severity worst = severity(id);
  if (worst != Severity::Error && worst != Severity::Warning) return;
  constexpr float kGround = 6;  // px on the screen
  constexpr float kSign = 4;
  const Box ground{box.right() - kGround * pixel, box.y, kGround * pixel, kGround * pixel};
  list.addFill(ground, m_theme->card, id.value());
  Box sign = layout::grown(ground, -(kGround - kSign) / 2 * pixel);
  if (worst == Severity::Warning) {
    sign.y += sign.height / 2;
    sign.height /= 2;
  }
  list.addFill(sign, worst == Severity::Error ? m_theme->error : m_theme->warning, id.value());
}

void ChartScene::drawBlocks(const Box& clip, float pixel, DisplayList& list) {
  const LinesContext context{m_tree, shownLayout(), m_options, *m_theme};
  layout::forEachVisible(m_tree.outline(), shownLayout(), clip, [&](std::uint32_t row, bool) {
    if (!m_tree.outline().isLeaf(row)) {
      addConnectorFills(list, context, row, clip, pixel, pixel, m_routes);
    }
  });
  layout::forEachVisible(m_tree.outline(), shownLayout(), clip,
                         [&](std::uint32_t row, bool visible) {
                           if (!visible) return;
                           const PositionId id = m_tree.position(row);
                           const Box box = layout::cardBox(m_tree.outline(), shownLayout(), row);
                           addBlock(id, box, pixel, list);
                           addBlockSign(id, box, pixel, list);
                         });
}

void ChartScene::drawOverview(const Box& clip, float pixel, DisplayList& list) {
  const LinesContext context{m_tree, shownLayout(), m_options, *m_theme};
  const layout::Outline& outline = m_tree.outline();
  const float shortestLeg = 8 * pixel;
  for (std::uint32_t row = 0; row < m_tree.size();) {
    const Box& branch = shownLayout().subtreeBounds[row];
    if (!branch.touches(clip) || std::max(branch.width, branch.height) < 2 * shortestLeg) {
      row = outline.subtreeEnd[row];
      continue;
    }
    if (!outline.isLeaf(row)) {
      addConnectorFills(list, context, row, clip, pixel, shortestLeg, m_routes);
    }
    ++row;
  }
  for (std::uint32_t row = 0; row < m_tree.size();) {
    const Box& branch = shownLayout().subtreeBounds[row];
    if (!branch.touches(clip)) {
      row = outline.subtreeEnd[row];
      continue;
    }
    const PositionId id = m_tree.position(row);
    if (branch.width < pixel && branch.height < pixel) {
      list.addFill(branch, blockColor(id), id.value());
      row = outline.subtreeEnd[row];
      continue;
    }
    const Box box = layout::cardBox(outline, shownLayout(), row);
    if (box.touches(clip)) addBlock(id, box, pixel, list);
    ++row;
  }
}

}  // namespace arborg::scene
