// The find field of the tool bar: hits while typing, Enter goes to the next one.
#pragma once

#include <QLineEdit>
#include <vector>

#include "ui/models/editor.h"

class QLabel;

namespace arborg::ui {

class FindBox : public QLineEdit {
  Q_OBJECT
 public:
  explicit FindBox(Editor& editor, QWidget* parent = nullptr);

  void retranslate();

 signals:
  void revealRequested(arborg::PositionId id);
  // The user is done: the canvas gets the keyboard back.
  void left();
  // How many were found; -1: nothing is searched. `where`: the field of the one that is shown, if
  // that is neither name nor title.
  void found(int hits, int at, const QString& where);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  void search();
  void go(int step);

  Editor& m_editor;
  std::vector<PositionId> m_hits;
  int m_at = -1;
};

}  // namespace arborg::ui
