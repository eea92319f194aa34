// The shapes that tell severities apart without colour: octagon, triangle, circle.
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

#include "core/model/settings.h"

class QPainter;

namespace arborg::ui {

// Error octagon, warning triangle, notice circle with their marks, filled in the severity's colour;
// nothing for Off. `muted` draws the outline only: an accepted finding.
void paintSeverity(QPainter& painter, const QRectF& box, Severity severity, bool muted = false);
QColor severityColour(Severity severity, bool dark);
QIcon severityIcon(Severity severity, int size = 16);

}  // namespace arborg::ui
