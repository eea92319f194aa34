// Seats on their way from one part of a window to another.
#pragma once

#include <QMimeData>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "ui/models/chart_notifier.h"

namespace arborg::ui {

// What a drag of these seats carries; their names as text for everybody else.
std::unique_ptr<QMimeData> seatMime(const ChartNotifier& notifier,
                                    const std::vector<PositionId>& ids);
// The seats of that drag that are still there; none for anything else, and for seats of another
// window or document.
std::vector<PositionId> seatsIn(const QMimeData& data, const ChartNotifier& notifier);

// A role on its way to where a seat of it is wanted: its key.
QString roleMimeType();
// The role of that drag; none for anything else, and for one that the chart does not have.
std::optional<RoleId> roleIn(const QMimeData& data, const Chart& chart);

// A list that takes seats has this property, so that cards which leave the canvas can go there.
inline constexpr const char* kTakesSeats = "takesSeats";
// Carries them out of `source` until they are dropped somewhere.
void dragSeats(QWidget* source, const ChartNotifier& notifier, const std::vector<PositionId>& ids);

}  // namespace arborg::ui
