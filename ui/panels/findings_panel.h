// What the rules found: jump to it, settle it, or accept it with a reason.
#pragma once

#include <QWidget>

#include "ui/models/editor.h"

class QCheckBox;
class QLabel;
class QTableView;

namespace arborg::ui {

class FindingsModel;

class FindingsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit FindingsPanel(Editor& editor, QWidget* parent = nullptr);

  // Selects the first finding about the position, if there is one.
  void showFindingOf(PositionId id);
  // Jumps to the next (1) or previous (-1) finding, round the end.
  void step(int by);
  // What belongs beside the panel's tab.
  QWidget* cornerWidget() const;

 signals:
  void revealRequested(arborg::PositionId id);
  // The user wants to accept the finding; whoever listens asks for the reason.
  void acceptRequested(const arborg::rules::Finding& finding);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void jump(int row);
  void showFixes(int row, QPoint globalPosition);
  void showMenu(QPoint at);
  void addFixActions(class QMenu& menu, int row);
  void fitColumns();
  void rememberPlace();
  void restorePlace();
  void retranslate();

  Editor& m_editor;
  FindingsModel* m_model;
  QTableView* m_view;
  QCheckBox* m_showAccepted;
  QLabel* m_nothing;
  int m_row = -1;
  int m_scroll = 0;
};

}  // namespace arborg::ui
