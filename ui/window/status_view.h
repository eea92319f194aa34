// What the status bar tells: people, findings, saved or not, zoom.
#pragma once

#include <QObject>

#include "ui/models/chart_notifier.h"

class QLabel;
class QMainWindow;
class QSlider;

namespace arborg::ui {

class ChartCanvas;

// Fills the status bar of `window`. The slider sets the scale of the canvas and follows it.
class StatusView : public QObject {
  Q_OBJECT
 public:
  StatusView(ChartNotifier& notifier, ChartCanvas& canvas, QMainWindow* window);

  // With or without a chart in the window; without one it is empty.
  void update(bool chartShown);
  void retranslate();

 private:
  void updateZoom();

  ChartNotifier& m_notifier;
  ChartCanvas& m_canvas;
  QLabel* m_people;
  QLabel* m_findings;
  QLabel* m_saved;
  QLabel* m_zoomText;
  QSlider* m_zoom;
};

}  // namespace arborg::ui
