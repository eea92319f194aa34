#include "ui/widgets/color_button.h"

#include <QColorDialog>
#include <QMenu>

#include "core/scene/coloring.h"
#include "ui/models/small_pictures.h"

namespace arborg::ui {

namespace {

constexpr int kSwatch = 16;  // px

QColor opaque(Rgb color) {
  return QColor(static_cast<QRgb>(color | 0xFF000000U));
}

QIcon swatch(std::optional<Rgb> color, const QWidget& widget) {
  const auto fill = color.has_value() ? std::optional(opaque(*color)) : std::nullopt;
  return colourSquare(widget, kSwatch, fill, widget.palette().color(QPalette::Mid));
}

}  // namespace

QString colorName(Rgb color) {
  switch (color) {
    case 0x0072B2:
      return ColorButton::tr("Blue");
    case 0xD55E00:
      return ColorButton::tr("Vermilion");
    case 0x009E73:
      return ColorButton::tr("Green");
    case 0xCC79A7:
      return ColorButton::tr("Pink");
    case 0xE69F00:
      return ColorButton::tr("Orange");
    case 0x56B4E9:
      return ColorButton::tr("Sky blue");
    case 0x7C3AED:
      return ColorButton::tr("Violet");
    case 0x8C564B:
      return ColorButton::tr("Brown");
    case 0x4D7C0F:
      return ColorButton::tr("Olive");
    case 0xB91C1C:
      return ColorButton::tr("Red");
    case 0x334155:
      return ColorButton::tr("Slate");
    default:
      return QString::fromStdString(rgbText(color));
  }
}

ColorButton::ColorButton(std::optional<Rgb> color, Empty empty, QWidget* parent)
    : QToolButton(parent) {
  auto* menu = new QMenu(this);
  if (empty == Empty::Allowed) {
    connect(menu->addAction(swatch(std::nullopt, *this), tr("No colour")), &QAction::triggered,
            this, [this] { choose(std::nullopt); });
  }
  for (const Rgb known : scene::kValuePalette) {
    connect(menu->addAction(swatch(known, *this), colorName(known)), &QAction::triggered, this,
            [this, known] { choose(known); });
  }
  menu->addSeparator();
  connect(menu->addAction(tr("Other colour…")), &QAction::triggered, this,
          &ColorButton::chooseOther);
  setMenu(menu);
  setPopupMode(QToolButton::InstantPopup);
  setIconSize({kSwatch, kSwatch});
  setColor(color);
}

void ColorButton::setColor(std::optional<Rgb> color) {
  m_color = color;
  setIcon(swatch(color, *this));
  const QString name = color.has_value() ? colorName(*color) : tr("No colour");
  setToolTip(name);
  setAccessibleDescription(name);
}

void ColorButton::choose(std::optional<Rgb> color) {
  if (color == m_color) return;
  setColor(color);
  emit colorChosen();
}

void ColorButton::chooseOther() {
  const QColor chosen =
      QColorDialog::getColor(opaque(m_color.value_or(scene::kOtherColor)), this, tr("Other colour"),
                             QColorDialog::DontUseNativeDialog);
  if (chosen.isValid()) choose(Rgb{chosen.rgb() & 0xFFFFFFU});
}

}  // namespace arborg::ui
