// What the canvas draws above the chart: rings around cards.
#pragma once

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <optional>

#include "core/model/ids.h"
#include "ui/canvas/chart_stage.h"
#include "ui/models/selection.h"

namespace arborg::ui {

// In view px at every scale, so that they are seen from afar too.
inline constexpr double kRingWidth = 2;
inline constexpr double kRingGap = 2;

// A rounded line `distance` outside of the card's box, with the painter's pen and brush.
void paintRing(QPainter& painter, const ChartStage& stage, const QRectF& box, double distance);
// A small filled label around `middle`.
void paintChip(QPainter& painter, const ChartStage& stage, QPointF middle, const QString& text);

// Where the rings around a card reach.
QRectF ringArea(const QRectF& box);

struct OverlayState {
  std::optional<PositionId> hovered;
  bool focused = false;  // the canvas has the keyboard
};

// Selection, keyboard and pointer, for what of it lies in `clip` (view px).
void paintOverlay(QPainter& painter, const ChartStage& stage, const Selection& selection,
                  const OverlayState& state, const QRectF& clip);

}  // namespace arborg::ui
