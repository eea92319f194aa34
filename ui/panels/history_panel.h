// The list of undo steps; a click goes back or forward to one.
#pragma once

#include <QWidget>

#include "ui/models/editor.h"

class QListView;

namespace arborg::ui {

class HistoryModel;

class HistoryPanel : public QWidget {
  Q_OBJECT
 public:
  explicit HistoryPanel(Editor& editor, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void follow();
  void retranslate();

  Editor& m_editor;
  HistoryModel* m_model;
  QListView* m_view;
};

}  // namespace arborg::ui
