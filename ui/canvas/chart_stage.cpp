#include "ui/canvas/chart_stage.h"

#include <QGuiApplication>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/canvas/box_motion.h"
#include "ui/models/dark.h"
#include "ui/render/chart_words.h"
#include "ui/render/qt_text_measurer.h"

namespace arborg::ui {
namespace {

constexpr double kRevealMargin = 24;     // view px
constexpr double kNamesReadable = 0.35;  // scale: names alone are 9 px high
constexpr double kStartScale = 0.8;      // names 12 px, titles and the rest nearly 10
constexpr double kLeastPage = 100;       // view px: what is smaller is not laid out for
constexpr double kLeastComfort = 1200;   // px: so wide a chart need not be narrower
constexpr double kPageStep = 0.1;
constexpr std::uint32_t kMostAnimated = 20'000;  // cards in all: a frame walks over each

QPointF middle(const layout::Box& box) {
  return {box.x + box.width / 2, box.y + box.height / 2};
}

QRectF contentOf(const scene::ChartScene& scene) {
  const scene::Box box = scene.surroundedBounds();
  return {box.x, box.y, box.width, box.height};
}

bool holds(const std::vector<PositionId>& sorted, PositionId id) {
  return std::binary_search(sorted.begin(), sorted.end(), id);
}

}  // namespace

ChartStage::ChartStage(ChartNotifier& notifier, Selection& selection, QObject* parent)
    : QObject(parent),
      m_notifier(notifier),
      m_selection(selection),
      m_language(windowLanguage()),
      m_motion(std::make_unique<BoxMotion>()) {
  connect(&notifier, &ChartNotifier::documentReplaced, this, &ChartStage::replaceDocument);
  connect(&notifier, &ChartNotifier::chartChanged, this, &ChartStage::chartChanged);
  connect(&notifier, &ChartNotifier::foldingChanged, this, &ChartStage::foldingChanged);
  connect(m_motion.get(), &BoxMotion::frame, this, [this](const layout::Layout* shown) {
    m_scene->show(shown);
    emit repaintNeeded(QRectF(QPointF(), m_view.viewSize()));
  });
  connect(&notifier.pictures(), &PictureStore::loaded, this,
          [this] { emit repaintNeeded(QRectF(QPointF(), m_view.viewSize())); });
  connect(&notifier.pictures(), &PictureStore::refreshed, this, &ChartStage::picturesChanged);
  makeScene();
  m_view.fit();
}

ChartStage::~ChartStage() = default;

// --- the view ---

void ChartStage::setViewSize(QSizeF size) {
  bool changed = m_view.setViewSize(size);
  if (fitPage()) return;
  changed = keepView() || changed;
  viewMoved(changed);
}

bool ChartStage::fitPage() {
  const QSizeF size = m_view.viewSize();
  if (size.width() < kLeastPage || size.height() < kLeastPage) return false;
  const Page page{size.width() / size.height(),
                  std::max(size.width() / kStartScale, kLeastComfort)};
  const auto alike = [](double a, double b) { return std::abs(a - b) <= kPageStep * b; };
  const bool first = !m_page.has_value();
  if (!first && alike(page.aspect, m_page->aspect) && alike(page.width, m_page->width))
    return false;
  m_page = page;
  const auto anchor = chooseAnchor({});
  if (!first) beginMotion();
  if (!m_scene->setPage(page.aspect, page.width, first)) return false;
  finishChange(m_keeps == Keeps::Place ? anchor : std::nullopt, !first);
  return true;
}

void ChartStage::zoomAt(QPointF view, double scale) {
  if (!m_view.zoomAt(view, scale)) return;
  m_keeps = Keeps::Place;
  viewMoved(true);
}

void ChartStage::panBy(QPointF viewDelta) {
  if (!m_view.panBy(viewDelta)) return;
  m_keeps = Keeps::Place;
  viewMoved(true);
}

void ChartStage::fit() {
  m_keeps = Keeps::Fit;
  viewMoved(keepView());
}

void ChartStage::showStart() {
  m_keeps = Keeps::Start;
  viewMoved(keepView());
}

bool ChartStage::keepView() {
  if (m_keeps == Keeps::Place) return false;
  const bool whole = m_keeps == Keeps::Fit || m_view.fitScale() >= kNamesReadable;
  if (whole || cardCount() == 0) return m_view.fit();
  return m_view.centreWithin(middle(cardBox(m_scene->tree().outline(), m_scene->layout(), 0)),
                             kStartScale);
}

void ChartStage::centreOn(PositionId id) {
  const auto box = m_scene->boxOf(id);
  if (!box.has_value() || !m_view.centreOn(middle(*box))) return;
  m_keeps = Keeps::Place;
  viewMoved(true);
}

void ChartStage::centreAt(QPointF chart) {
  if (!m_view.centreOn(chart)) return;
  m_keeps = Keeps::Place;
  viewMoved(true);
}

void ChartStage::reveal(PositionId id) {
  const auto box = m_scene->boxOf(id);
  if (!box.has_value()) return;
  const QRectF chart(box->x, box->y, box->width, box->height);
  if (!m_view.reveal(chart, kRevealMargin)) return;
  m_keeps = Keeps::Place;
  viewMoved(true);
}

void ChartStage::viewMoved(bool changed) {
  if (!changed) return;
  emit viewChanged();
  emit repaintNeeded(QRectF(QPointF(), m_view.viewSize()));
}

// --- cards ---

std::optional<QRectF> ChartStage::viewBox(PositionId id) const {
  const auto at = node(id);
  if (!at.has_value()) return std::nullopt;
  return viewBox(cardBox(m_scene->tree().outline(), m_scene->shownLayout(), *at));
}

QRectF ChartStage::viewBox(const layout::Box& chart) const {
  return m_view.toView(QRectF(chart.x, chart.y, chart.width, chart.height));
}

std::optional<QRectF> ChartStage::lineBox(PositionId id,
                                          std::initializer_list<scene::FontRole> fonts) const {
  const auto at = node(id);
  if (!at.has_value()) return std::nullopt;
  const layout::Box card = cardBox(m_scene->tree().outline(), m_scene->shownLayout(), *at);
  scene::DisplayList list;
  m_scene->displayList(card, m_view.scale(), list, scene::Detail::Full);
  for (const scene::Item& item : list.items()) {
    if (item.position != id.value() || item.part != scene::Part::Text ||
        std::find(fonts.begin(), fonts.end(), item.font) == fonts.end()) {
      continue;
    }
    const scene::FontMetrics metrics = m_measurer->metrics(item.font);
    return viewBox(layout::Box{item.box.x, item.box.y - metrics.ascent, item.box.width,
                               metrics.ascent + metrics.descent});
  }
  return std::nullopt;
}

layout::Point ChartStage::chartPoint(QPointF view) const {
  const QPointF chart = m_view.toChart(view);
  return {static_cast<float>(chart.x()), static_cast<float>(chart.y())};
}

layout::Box ChartStage::chartBox(const QRectF& view) const {
  const QRectF chart = m_view.toChart(view);
  return {static_cast<float>(chart.x()), static_cast<float>(chart.y()),
          static_cast<float>(chart.width()), static_cast<float>(chart.height())};
}

std::optional<scene::Hit> ChartStage::hit(QPointF view) const {
  return m_scene->hit(chartPoint(view), m_view.scale());
}

// --- looks ---

Language ChartStage::chartLanguage() const {
  const auto own = languageFromCode(QString::fromStdString(chart().settings().language));
  return own.value_or(windowLanguage());
}

const scene::Theme& ChartStage::chartTheme() const {
  if (m_ownTheme != nullptr) return *m_ownTheme;
  const std::string& key = chart().settings().theme;
  if (key == scene::kAutomaticTheme) return themeFor(QGuiApplication::palette());
  return scene::themeByKey(key);
}

void ChartStage::makeScene() {
  const scene::Theme& theme = chartTheme();
  scene::ViewState view;
  scene::ChartFit fit;
  if (m_scene != nullptr) {
    view = m_scene->view();
    fit = m_scene->fit();
  } else if (m_page.has_value()) {
    view.targetAspect = m_page->aspect;
    view.pageWidth = m_page->width;
  }
  m_language = chartLanguage();
  m_scene.reset();
  m_measurer = std::make_unique<QtTextMeasurer>(theme);
  m_words = std::make_unique<ChartWords>(m_language);
  m_scene = std::make_unique<scene::ChartScene>(*m_measurer, *m_words, theme);
  const arborg::ViewState state = m_notifier.document().viewState();
  view.visibility.folded = {state.folded.begin(), state.folded.end()};
  view.date = dateOfDrawing(m_language);
  m_scene->setView(std::move(view));
  m_scene->setPictures(&m_notifier.pictures());
  m_scene->rebuild(chart(), std::move(fit));
  syncSeverities();
  m_view.setContent(contentOf(*m_scene));
}

void ChartStage::setTheme(const scene::Theme* theme) {
  m_ownTheme = theme;
  if (&chartTheme() != &m_scene->theme()) changeLook();
}

void ChartStage::followPalette() {
  if (&chartTheme() != &m_scene->theme()) changeLook();
}

void ChartStage::retranslate() {
  if (chartLanguage() != m_language) changeLook();
}

void ChartStage::changeLook() {
  m_motion->stop();
  const auto anchor = chooseAnchor({});
  makeScene();
  emit themeChanged();
  finishChange(anchor, false);
}

void ChartStage::setDimmed(std::unordered_set<PositionId> ids) {
  m_scene->setDimmed(std::move(ids));
  emit repaintNeeded(QRectF(QPointF(), m_view.viewSize()));
}

void ChartStage::openGap(const std::optional<DropTarget>& at) {
  const bool opens = at.has_value() && at->index.has_value() &&
                     (at->manager == layout::kNone || at->manager < cardCount());
  if (!opens) {
    // Cards that are on their way meanwhile are not stopped.
    if (m_parted == nullptr || &m_scene->shownLayout() != m_parted.get()) return;
    m_scene->show(nullptr);
  } else {
    m_motion->stop();
    if (m_parted == nullptr) m_parted = std::make_unique<layout::Layout>();
    *m_parted = m_scene->layout();
    partReports(m_scene->tree().outline(), m_scene->options(), at->manager, *at->index, *m_parted);
    m_scene->show(m_parted.get());
  }
  emit repaintNeeded(QRectF(QPointF(), m_view.viewSize()));
}

bool ChartStage::isMoving() const noexcept {
  return m_motion->isRunning();
}

void ChartStage::settle() {
  m_motion->stop();
}

void ChartStage::setFolded(PositionId id, bool folded) {
  m_wantedAnchor = id;
  m_notifier.document().setFolded(id, folded);
  m_wantedAnchor.reset();
}

void ChartStage::setBranchFolded(PositionId id, bool folded) {
  std::vector<PositionId> managers = chart().branch(id);
  std::erase_if(managers, [&](PositionId at) { return chart().reports(at).empty(); });
  m_wantedAnchor = id;
  m_notifier.document().setFolded(managers, folded);
  m_wantedAnchor.reset();
}

// --- a branch alone ---

void ChartStage::setFocus(std::optional<PositionId> id) {
  if (id.has_value() && !chart().contains(*id)) id.reset();
  const bool everybody =
      id.has_value() && !chart().manager(*id).has_value() && chart().roots().size() == 1;
  if (everybody) id.reset();
  if (id == focus()) return;
  beginMotion();
  // The way back ends where it began.
  const auto anchor = id.has_value() ? std::nullopt : anchorAt(*focus());
  scene::ViewState view = m_scene->view();
  view.visibility.focus = id;
  m_scene->setView(std::move(view));
  if (id.has_value()) m_keeps = Keeps::Start;
  finishChange(anchor, true);
  if (id.has_value() && m_view.fitScale() < kNamesReadable) centreOn(*id);
  emit focusChanged();
}

std::vector<PositionId> ChartStage::focusPath() const {
  std::vector<PositionId> path;
  for (auto at = focus(); at.has_value() && chart().contains(*at); at = chart().manager(*at)) {
    path.push_back(*at);
  }
  std::reverse(path.begin(), path.end());
  return path;
}

std::vector<PositionId> ChartStage::everybodyShown() const {
  const auto shown = focus();
  return shown.has_value() && chart().contains(*shown) ? chart().branch(*shown)
                                                       : chart().displayOrder();
}

bool ChartStage::widenFocus(PositionId id) {
  const auto shown = focus();
  if (!shown.has_value() || !chart().contains(id) || chart().isInBranch(id, *shown)) return false;
  const std::vector<PositionId> path = focusPath();
  // Above it: shown already.
  if (std::find(path.begin(), path.end(), id) != path.end()) return false;
  std::optional<PositionId> common;
  for (const PositionId manager : path) {
    if (chart().isInBranch(id, manager)) common = manager;
  }
  setFocus(common);
  return true;
}

void ChartStage::dropLostFocus() {
  const auto shown = focus();
  if (shown.has_value() && !chart().contains(*shown)) {
    scene::ViewState view = m_scene->view();
    view.visibility.focus.reset();
    m_scene->setView(std::move(view));
    emit focusChanged();
  }
}

// --- changes ---

void ChartStage::replaceDocument() {
  m_motion->stop();
  const bool wasFocused = m_scene != nullptr && focus().has_value();
  m_scene.reset();  // with what was looked at in the old one
  makeScene();
  m_keeps = Keeps::Start;
  keepView();
  emit themeChanged();
  finishChange(std::nullopt, false);
  if (wasFocused) emit focusChanged();
}

// Those on cards come by themselves when they are drawn; a logo takes room of its own.
void ChartStage::picturesChanged() {
  const bool moved = m_scene->setPictures(&m_notifier.pictures());
  if (moved) {
    m_view.setContent(contentOf(*m_scene));
    keepView();
    emit viewChanged();
  }
  emit repaintNeeded(QRectF(QPointF(), m_view.viewSize()));
}

void ChartStage::chartChanged(const edit::ChangeSet& changes) {
  const auto anchor = chooseAnchor(changes.moved());
  if (changes.everything() || (changes.settingsChanged() && (chartLanguage() != m_language ||
                                                             &chartTheme() != &m_scene->theme()))) {
    m_motion->stop();
    makeScene();
    dropLostFocus();
    emit themeChanged();
    finishChange(anchor, false);
    return;
  }
  beginMotion();
  const bool wasEmpty = cardCount() == 0;
  const bool moved = m_scene->update(chart(), changes);
  dropLostFocus();
  syncSeverities();
  if (wasEmpty) m_keeps = Keeps::Fit;
  finishChange(anchor, moved);
}

void ChartStage::foldingChanged() {
  const auto anchor = m_wantedAnchor.has_value() ? anchorAt(*m_wantedAnchor) : chooseAnchor({});
  beginMotion();
  const arborg::ViewState state = m_notifier.document().viewState();
  scene::ViewState view = m_scene->view();
  view.visibility.folded = {state.folded.begin(), state.folded.end()};
  m_scene->setView(std::move(view));
  finishChange(anchor, true);
}

void ChartStage::syncSeverities() {
  const rules::Checker& checker = m_notifier.document().checker();
  std::vector<Severity> severities(chart().positionSlots(), Severity::Off);
  for (std::uint32_t slot = 0; slot < severities.size(); ++slot) {
    const PositionId id(slot);
    if (chart().contains(id)) severities[slot] = checker.worstSeverity(id);
  }
  m_scene->setSeverities(std::move(severities));
}

std::optional<ChartStage::Anchor> ChartStage::anchorAt(PositionId id) const {
  // Asked while the scene still shows the chart as it was.
  const auto box = m_scene->boxOf(id);
  if (!box.has_value()) return std::nullopt;
  return Anchor{id, m_view.toView(middle(*box))};
}

std::optional<ChartStage::Anchor> ChartStage::chooseAnchor(
    const std::vector<PositionId>& moved) const {
  const QRectF window(QPointF(), m_view.viewSize());
  // The card with the keyboard; if that one moves, the nearest above it that does not.
  std::optional<PositionId> at = m_selection.current();
  if (at.has_value() && !chart().contains(*at)) at.reset();
  for (; at.has_value(); at = chart().manager(*at)) {
    if (holds(moved, *at)) continue;
    const auto anchor = anchorAt(*at);
    if (anchor.has_value() && window.contains(anchor->place)) return anchor;
  }
  return nearestToMiddle(moved);
}

std::optional<ChartStage::Anchor> ChartStage::nearestToMiddle(
    const std::vector<PositionId>& moved) const {
  std::optional<Anchor> best;
  double least = 0;
  const QRectF window(QPointF(), m_view.viewSize());
  const layout::Outline& outline = m_scene->tree().outline();
  forEachVisible(outline, m_scene->layout(), chartBox(window), [&](std::uint32_t at, bool visible) {
    if (!visible) return;
    const QPointF place = m_view.toView(middle(cardBox(outline, m_scene->layout(), at)));
    const double distance = (place - window.center()).manhattanLength();
    if (best.has_value() && distance >= least) return;
    const PositionId id = position(at);
    if (!chart().contains(id) || holds(moved, id)) return;
    best = Anchor{id, place};
    least = distance;
  });
  return best;
}

void ChartStage::beginMotion() {
  const bool moves = m_animated && cardCount() <= kMostAnimated;
  // From where they are seen, be it on the way already.
  if (moves) m_motion->capture(m_scene->tree(), m_scene->shownLayout());
  m_motion->stop();
}

void ChartStage::finishChange(const std::optional<Anchor>& anchor, bool moving) {
  const QPointF before = m_view.origin();
  m_view.setContent(contentOf(*m_scene));
  if (anchor.has_value()) {
    const auto box = m_scene->boxOf(anchor->id);
    if (box.has_value() && m_view.panBy(anchor->place - m_view.toView(middle(*box)))) {
      m_keeps = Keeps::Place;
    }
  } else {
    keepView();
  }
  if (moving && m_animated && cardCount() <= kMostAnimated) {
    m_motion->start(m_scene->tree(), m_scene->layout(),
                    (before - m_view.origin()) / m_view.scale());
  }
  emit rearranged();
  emit viewChanged();
  emit repaintNeeded(QRectF(QPointF(), m_view.viewSize()));
}

}  // namespace arborg::ui
