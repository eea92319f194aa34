// A button that shows a colour and lets one choose another.
#pragma once

#include <QToolButton>
#include <optional>

#include "core/model/looks.h"

namespace arborg::ui {

// Its menu has the colours that Arborg gives by itself, any other, and none where that is allowed.
class ColorButton : public QToolButton {
  Q_OBJECT
 public:
  enum class Empty : std::uint8_t { Allowed, Refused };
  ColorButton(std::optional<Rgb> color, Empty empty, QWidget* parent = nullptr);

  std::optional<Rgb> color() const noexcept { return m_color; }
  void setColor(std::optional<Rgb> color);

 signals:
  void colorChosen();  // by the user

 private:
  void choose(std::optional<Rgb> color);
  void chooseOther();

  std::optional<Rgb> m_color;
};

// What people call it, for those of kValuePalette; "#2563EB" for any other.
QString colorName(Rgb color);

}  // namespace arborg::ui
