// A single card as a picture, to be carried about.
#pragma once

#include <QPixmap>

#include "ui/canvas/chart_stage.h"
#include "ui/render/painter.h"

namespace arborg::ui {

// The card of `id` as the stage shows it, without its handle, in full detail and at `scale`;
// empty for a position that is not shown.
QPixmap cardPicture(const ChartStage& stage, Painter& painter, PositionId id, double scale,
                    double devicePixelRatio);

}  // namespace arborg::ui
