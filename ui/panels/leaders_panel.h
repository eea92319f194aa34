// The leaders map in step with chart and selection.
#pragma once

#include <QWidget>

#include "ui/models/editor.h"

class QLabel;

namespace arborg::ui {

class LeadersChart;

// Looks at the chart only while it is seen.
class LeadersPanel : public QWidget {
  Q_OBJECT
 public:
  explicit LeadersPanel(Editor& editor, QWidget* parent = nullptr);

 signals:
  void revealRequested(arborg::PositionId id);

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void retranslate();

  Editor& m_editor;
  LeadersChart* m_chart;
  QLabel* m_note;
  QLabel* m_legend;
};

}  // namespace arborg::ui
