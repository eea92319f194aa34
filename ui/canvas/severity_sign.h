// The signs of severities as they stand on cards, for bubbles and rings.
#pragma once

#include <QColor>
#include <QRectF>
#include <cstdint>

#include "core/model/settings.h"
#include "core/scene/theme.h"

class QPainter;

namespace arborg::ui {

// How a thing that may happen is coloured: Plain is fine, Refused cannot be.
enum class Tone : std::uint8_t { Plain, Notice, Warning, Error, Refused };

Tone toneOf(Severity severity) noexcept;
QColor toneColor(Tone tone, const scene::Theme& theme);

// An octagon for an error, a triangle for a warning, a circle for a notice, a barred circle for
// what cannot be, an arrow for what is fine: shape tells as much as colour.
void paintSign(QPainter& painter, const QRectF& box, Tone tone, const scene::Theme& theme);

}  // namespace arborg::ui
