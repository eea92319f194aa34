#include "ui/canvas/drag_gesture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <algorithm>
#include <utility>

#include "core/layout/landing.h"
#include "ui/canvas/chart_overlay.h"
#include "ui/canvas/drag_picture.h"
#include "ui/render/colors.h"

namespace arborg::ui {
namespace {

constexpr double kSmallestPicture = 0.5;  // scale: below it a card could not be read
constexpr double kPictureOpacity = 0.85;
constexpr double kSmallestGlow = 10;  // view px a card must be high to glow
constexpr int kGlowAlpha = 46;
constexpr double kGlowWidth = 6;
constexpr double kMarker = 4;  // view px, thickness of the line that opens the gap
constexpr int kSlotAlpha = 30;
constexpr int kRestBeforeUnfolding = 700;  // ms

// A thick line along the middle of a gap.
QRectF markerIn(const QRectF& gap) {
  const QPointF middle = gap.center();
  if (gap.height() > gap.width()) {
    return {middle.x() - kMarker / 2, gap.top(), kMarker, gap.height()};
  }
  return {gap.left(), middle.y() - kMarker / 2, gap.width(), kMarker};
}

bool isFree(const ChartStage& stage, const QRectF& box, std::uint32_t besides) {
  bool free = true;
  stage.forEachCard(box, [&](std::uint32_t node, const QRectF& card) {
    if (node != besides && card.intersects(box)) free = false;
  });
  return free;
}

// The strip next to a card on the side of its reports.
QRectF besideCard(const ChartStage& stage, std::uint32_t node) {
  constexpr double kDepth = 14;  // view px
  const scene::ChartScene& scene = stage.scene();
  const QRectF card = stage.viewBox(cardBox(scene.tree().outline(), scene.layout(), node));
  switch (directionOf(scene.layout(), scene.options(), node)) {
    case layout::Direction::TopDown:
      return {card.left(), card.bottom() + kRingGap, card.width(), kDepth};
    case layout::Direction::BottomUp:
      return {card.left(), card.top() - kDepth - kRingGap, card.width(), kDepth};
    case layout::Direction::LeftRight:
      return {card.right() + kRingGap, card.top(), kDepth, card.height()};
    case layout::Direction::RightLeft:
      return {card.left() - kDepth - kRingGap, card.top(), kDepth, card.height()};
  }
  return card;
}

std::vector<PositionId> draggedFrom(const CanvasContext& context, PositionId grabbed) {
  if (context.selection.contains(grabbed)) return context.selection.tops();
  return {grabbed};
}

}  // namespace

// --- the preview ---

DropPreview::DropPreview(const CanvasContext& context) : m_context(context) {
  m_resting.setSingleShot(true);
  m_resting.setInterval(kRestBeforeUnfolding);
  QObject::connect(&m_resting, &QTimer::timeout, &m_resting, [this] { unfoldTarget(); });
}

DropPreview::~DropPreview() {
  if (!m_context.bubble.isAsking()) m_context.bubble.dismiss();
  m_context.stage.openGap(std::nullopt);
}

void DropPreview::unfoldTarget() {
  if (!m_landing.manager.has_value() || !m_context.stage.isFolded(*m_landing.manager)) return;
  // What is below the pointer stays there; the next move finds what has come to light.
  m_context.stage.setFolded(*m_landing.manager, false);
  m_landing = {};
}

void DropPreview::update(const DragJudge& judge, QPointF place, const QRectF& picture) {
  const DropTarget before = m_landing.target;
  m_landing = judge.landingAt(m_context.stage, place);
  if (m_landing.target != before) {
    const bool opens = m_landing.kind == Landing::Kind::Allowed;
    m_context.stage.openGap(opens ? std::optional(m_landing.target) : std::nullopt);
    m_resting.start();
  }
  const DragWords words(m_context.stage.chart(), judge);
  m_context.bubble.showHint(words.hint(m_landing), place.toPoint(), picture.toAlignedRect());
  m_context.widget.update();
}

void DropPreview::paint(QPainter& painter, const DragJudge& judge) const {
  painter.setRenderHint(QPainter::Antialiasing);
  paintPossible(painter, judge);
  paintGap(painter);
  paintTarget(painter);
}

void DropPreview::paintPossible(QPainter& painter, const DragJudge& judge) const {
  const ChartStage& stage = m_context.stage;
  const QRectF window(QPointF(), stage.view().viewSize());
  painter.setPen(QPen(toColor(stage.theme().accent, kGlowAlpha), kGlowWidth));
  painter.setBrush(Qt::NoBrush);
  stage.forEachCard(window, [&](std::uint32_t node, const QRectF& box) {
    if (box.height() < kSmallestGlow) return;
    const auto verdict = judge.verdict(stage.position(node));
    if (!verdict.has_value() || *verdict > Severity::Notice) return;
    paintRing(painter, stage, box, kGlowWidth / 2);
  });
}

void DropPreview::paintTarget(QPainter& painter) const {
  if (!m_landing.manager.has_value()) return;
  const ChartStage& stage = m_context.stage;
  const auto box = stage.viewBox(*m_landing.manager);
  if (!box.has_value() || m_landing.kind == Landing::Kind::Unchanged) return;
  const Tone tone =
      m_landing.kind == Landing::Kind::Refused ? Tone::Refused : toneOf(m_landing.severity);
  painter.setPen(QPen(toneColor(tone, stage.theme()), kRingWidth));
  painter.setBrush(Qt::NoBrush);
  paintRing(painter, stage, *box, kRingGap + kRingWidth / 2);
}

void DropPreview::paintGap(QPainter& painter) const {
  if (m_landing.kind != Landing::Kind::Allowed) return;
  const ChartStage& stage = m_context.stage;
  const scene::ChartScene& scene = stage.scene();
  const layout::Outline& outline = scene.tree().outline();
  const std::uint32_t manager = m_landing.target.manager;
  const bool root = manager == layout::kNone;
  // Goes to the end of what is folded away.
  if (!root && scene.tree().hiddenBelow(manager) > 0) return;
  const auto peers =
      static_cast<std::uint32_t>(stage.chart().reportsOrRoots(m_landing.manager).size());
  const std::uint32_t index = m_landing.target.index.value_or(peers);
  const layout::Box card = cardBox(outline, scene.layout(), root ? 0 : manager);
  const layout::Box gap =
      gapBox(outline, scene.layout(), scene.options(), manager, index, card.width, card.height);
  const QRectF box = stage.viewBox(gap);
  const QColor color = toneColor(toneOf(m_landing.severity), stage.theme());
  const bool leaf = !root && outline.isLeaf(manager);
  if (leaf && isFree(stage, box, manager)) {
    // The first report: an empty slot where its card will stand.
    QColor faint = color;
    faint.setAlpha(kSlotAlpha);
    painter.setBrush(faint);
    painter.setPen(QPen(color, kRingWidth, Qt::DashLine));
    paintRing(painter, stage, box, 0);
    return;
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawRoundedRect(markerIn(leaf ? besideCard(stage, manager) : box), kMarker / 2,
                          kMarker / 2);
}

// --- the drag ---

DragGesture::DragGesture(const CanvasContext& context, Painter& painter, PositionId grabbed,
                         QPointF start)
    : Gesture(context),
      m_judge(context.stage.chart(), draggedFrom(context, grabbed)),
      m_preview(context),
      m_place(start) {
  ChartStage& stage = context.stage;
  stage.settle();
  const double scale = std::max(stage.view().scale(), kSmallestPicture);
  m_picture = cardPicture(stage, painter, grabbed, scale, context.widget.devicePixelRatioF());
  const auto box = stage.viewBox(grabbed);
  if (box.has_value()) m_grip = (start - box->topLeft()) * (scale / stage.view().scale());
  std::unordered_set<PositionId> pale;
  for (const PositionId top : m_judge.ids()) {
    for (const PositionId id : stage.chart().branch(top)) pale.insert(id);
  }
  stage.setDimmed(std::move(pale));
}

DragGesture::~DragGesture() {
  context().stage.setDimmed({});
}

void DragGesture::move(const PointerState& pointer) {
  m_place = pointer.place;
  m_preview.update(m_judge, pointer.place, pictureBox());
}

Gesture::Outcome DragGesture::release(const PointerState& pointer) {
  move(pointer);
  const Landing& landing = m_preview.landing();
  if (landing.kind != Landing::Kind::Allowed) return Outcome::Done;
  // Cards that move at once are seen moving.
  if (!asksFirst(landing, pointer.modifiers)) context().stage.setDimmed({});
  const bool done =
      moveOrAsk(context().editor, m_judge, landing, pointer.modifiers, context().bubble,
                pointer.place.toPoint(), pictureBox().toAlignedRect());
  return done ? Outcome::Done : Outcome::Asked;
}

QRectF DragGesture::pictureBox() const {
  return {m_place - m_grip, m_picture.deviceIndependentSize() - QSizeF(1, 1)};
}

void DragGesture::paintOnChart(QPainter& painter) {
  m_preview.paint(painter, m_judge);
}

void DragGesture::paint(QPainter& painter) {
  if (m_picture.isNull()) return;
  const ChartStage& stage = context().stage;
  const QRectF box = pictureBox();
  painter.setOpacity(kPictureOpacity);
  painter.drawPixmap(box.topLeft(), m_picture);
  painter.setPen(QPen(toColor(stage.theme().accent), kRingWidth));
  painter.setBrush(Qt::NoBrush);
  paintRing(painter, stage, box, kRingGap + kRingWidth / 2);
  painter.setOpacity(1);
  const QString chip = DragWords(stage.chart(), m_judge).chip();
  if (!chip.isEmpty()) paintChip(painter, stage, QPointF(box.center().x(), box.bottom()), chip);
}

Qt::CursorShape DragGesture::cursor() const {
  return landing().kind == Landing::Kind::Refused ? Qt::ForbiddenCursor : Qt::ClosedHandCursor;
}

}  // namespace arborg::ui
