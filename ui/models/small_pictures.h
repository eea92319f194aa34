// Small pictures in the colours of a widget.
#pragma once

#include <QColor>
#include <QPixmap>
#include <optional>

class QWidget;

namespace arborg::ui {

// A square with rounded corners, `side` px; without a colour it is crossed out. `edge`: around it.
QPixmap colourSquare(const QWidget& widget, int side, std::optional<QColor> colour,
                     std::optional<QColor> edge = std::nullopt);

// A small card that follows the pointer outside of the canvas; a band at its left, or none.
QPixmap dragCard(const QWidget& widget, const QString& text,
                 std::optional<QColor> band = std::nullopt);

}  // namespace arborg::ui
