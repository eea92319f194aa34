#include "ui/canvas/chart_overlay.h"

#include <QFontMetricsF>
#include <QPen>
#include <cmath>
#include <vector>

#include "ui/render/colors.h"

namespace arborg::ui {
namespace {

// Cards lower than this are only painted over when selected: a ring would be all there is to see.
constexpr double kLowestRinged = 10;
constexpr double kHoverStrength = 0.45;
constexpr double kChipPadding = 9;
constexpr double kChipHeight = 20;

QRectF around(const QRectF& box, double distance) {
  return box.adjusted(-distance, -distance, distance, distance);
}

// Rings; from afar, where there may be 100,000 of them, plain tinted boxes in one go.
void paintSelected(QPainter& painter, const ChartStage& stage, const Selection& selection,
                   const QRectF& clip) {
  constexpr int kTint = 200;  // what lies below is still told apart, and the tint seen beside it
  std::vector<QRectF> low;
  painter.setPen(QPen(toColor(stage.theme().accent), kRingWidth));
  painter.setBrush(Qt::NoBrush);
  stage.forEachCard(around(clip, kRingGap + kRingWidth),
                    [&](std::uint32_t node, const QRectF& box) {
                      if (!selection.contains(stage.position(node))) return;
                      if (box.height() < kLowestRinged) {
                        low.push_back(around(box, 1));
                      } else {
                        paintRing(painter, stage, box, kRingGap + kRingWidth / 2);
                      }
                    });
  if (low.empty()) return;
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(Qt::NoPen);
  painter.setBrush(toColor(stage.theme().accent, kTint));
  painter.drawRects(low.data(), static_cast<int>(low.size()));
  painter.setRenderHint(QPainter::Antialiasing);
}

}  // namespace

void paintRing(QPainter& painter, const ChartStage& stage, const QRectF& box, double distance) {
  const double corner = stage.theme().metrics.cardRadius;
  const double radius = corner * stage.view().scale() + distance;
  painter.drawRoundedRect(around(box, distance), radius, radius);
}

void paintChip(QPainter& painter, const ChartStage& stage, QPointF middle, const QString& text) {
  QFont font = painter.font();
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  const double width = QFontMetricsF(font).horizontalAdvance(text) + 2 * kChipPadding;
  const QRectF pill(middle.x() - width / 2, middle.y() - kChipHeight / 2, width, kChipHeight);
  painter.setPen(Qt::NoPen);
  painter.setBrush(toColor(stage.theme().accent));
  painter.drawRoundedRect(pill, kChipHeight / 2, kChipHeight / 2);
  painter.setPen(toColor(stage.theme().card));
  painter.drawText(pill, Qt::AlignCenter, text);
}

QRectF ringArea(const QRectF& box) {
  return around(box, kRingGap + kRingWidth + 3);
}

void paintOverlay(QPainter& painter, const ChartStage& stage, const Selection& selection,
                  const OverlayState& state, const QRectF& clip) {
  painter.setRenderHint(QPainter::Antialiasing);
  const scene::Theme& theme = stage.theme();
  const QColor accent = toColor(theme.accent);
  if (state.hovered.has_value() && !selection.contains(*state.hovered)) {
    const auto box = stage.viewBox(*state.hovered);
    if (box.has_value() && box->height() >= kLowestRinged) {
      const scene::Color border = scene::mixed(theme.cardBorder, theme.text, kHoverStrength);
      // Where borders are as dark as can be, it is wider.
      const double wider = border == theme.cardBorder ? 1 : 0;
      const double width = std::round(static_cast<double>(theme.metrics.borderWidth)) + wider;
      painter.setPen(QPen(toColor(border), width));
      painter.setBrush(Qt::NoBrush);
      paintRing(painter, stage, *box, -width / 2);
    }
  }
  if (!selection.ids().empty()) paintSelected(painter, stage, selection, clip);
  const auto current = selection.current();
  if (!state.focused || !current.has_value()) return;
  const auto box = stage.viewBox(*current);
  if (!box.has_value()) return;
  painter.setBrush(Qt::NoBrush);
  if (!selection.contains(*current)) {
    // Where the keyboard is, though not selected.
    QPen dashed(accent, kRingWidth, Qt::CustomDashLine);
    dashed.setDashPattern({3, 2});
    painter.setPen(dashed);
    paintRing(painter, stage, *box, kRingGap + kRingWidth / 2);
  } else if (selection.ids().size() > 1) {
    painter.setPen(QPen(accent, kRingWidth + 2));
    paintRing(painter, stage, *box, kRingGap + kRingWidth / 2 + 1);
  }
}

}  // namespace arborg::ui
