// What keys do on the canvas, apart from those that the window takes.
#pragma once

#include <QKeyEvent>
#include <optional>

#include "ui/canvas/chart_stage.h"
#include "ui/canvas/chart_walk.h"
#include "ui/models/selection.h"

namespace arborg::ui {

// Arrows, Home and End walk the chart as it is drawn (with Shift they select on the way, with Ctrl
// they leave the selection alone); + - * fold and unfold; Page Up and Down scroll. Returns false
// for any other key, and for these with modifiers that mean something else.
bool handleChartKey(const QKeyEvent& key, ChartStage& stage, Selection& selection);

}  // namespace arborg::ui
