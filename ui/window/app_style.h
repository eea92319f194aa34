// The look of everything around the chart: Fusion with our palette, spacing and a few flat parts.
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace arborg::ui {

// Colours that a palette has no role for.
struct ChromeColours {
  QColor surface;  // panels and bars
  QColor border;   // between them
  QColor field;    // line edits, lists
  QColor hover;
  QColor selected;  // a selected row
  QColor text;
  QColor muted;
  QColor accent;
  QColor onAccent;
};

ChromeColours chromeColours(bool dark);

// True when the desktop asks for dark windows.
bool platformIsDark();

// Sets style, palette, style sheet and icon theme. Can be called again when the desktop changes.
void applyStyle(QApplication& application, bool dark);

}  // namespace arborg::ui
