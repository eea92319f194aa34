// The reporting tree as a list, in step with the canvas.
#pragma once

#include <QWidget>

#include "ui/models/editor.h"

namespace arborg::ui {

class OutlineModel;
class OutlineView;

// Selection goes both ways; what is folded on the canvas is folded here. Rows can be walked with
// the keyboard and by typing a name.
class OutlinePanel : public QWidget {
  Q_OBJECT
 public:
  explicit OutlinePanel(Editor& editor, QWidget* parent = nullptr);

 signals:
  void revealRequested(arborg::PositionId id);
  void contextMenuRequested(arborg::PositionId id, QPoint globalPosition);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void followSelection();
  void followFolding();
  void takeSelection();
  void retranslate();

  Editor& m_editor;
  OutlineModel* m_model;
  OutlineView* m_view;
  bool m_following = false;
};

}  // namespace arborg::ui
