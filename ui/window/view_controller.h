// Zooming, folding, panels and full screen.
#pragma once

#include <QObject>
#include <string_view>

#include "ui/models/editor.h"
#include "ui/window/actions.h"

class QMainWindow;

namespace arborg::ui {

class ChartCanvas;
class PictureController;

class ViewController : public QObject {
  Q_OBJECT
 public:
  ViewController(Editor& editor, Actions& actions, ChartCanvas& canvas, PictureController& pictures,
                 QMainWindow* window);

 private:
  void setTheme(std::string_view theme);
  void editChart();
  void editLooks();
  // As one step, where they are others.
  void apply(const DocumentSettings& settings);
  void fold(bool folded);
  void foldAll(bool folded);
  void focusBranch();
  void update();

  Editor& m_editor;
  Actions& m_actions;
  ChartCanvas& m_canvas;
  PictureController& m_pictures;
  QMainWindow* m_window;
};

}  // namespace arborg::ui
