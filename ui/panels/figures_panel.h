// What the whole chart, or the selected branch, adds up to.
#pragma once

#include <QWidget>
#include <vector>

#include "core/figures/tally.h"
#include "ui/models/editor.h"
#include "ui/models/figures_model.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace arborg::ui {

class SpanChart;

// Live while it is seen. With "follow the selection" the current seat's branch is counted, where
// somebody reports to it; else the whole chart. Figures of which nothing is known are left out.
// What is shown can be copied as a table, for a mail or a spreadsheet.
class FiguresPanel : public QWidget {
  Q_OBJECT
 public:
  explicit FiguresPanel(Editor& editor, QWidget* parent = nullptr);

  // A line a figure that is shown: its name, a tab, its value; the first line says whose they are.
  QString table() const;

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Tile {
    QWidget* box;
    QLabel* value;
    QLabel* name;
  };

  std::optional<PositionId> top() const;
  void refresh();
  void arrange();
  void retranslate();

  Editor& m_editor;
  FiguresModel m_figures;
  QLabel* m_title;
  QCheckBox* m_follow;
  QToolButton* m_copy;
  QWidget* m_tilesBody;
  QGridLayout* m_tiles;
  std::vector<Tile> m_known;  // one a figure, and the median span; hidden where nothing is known
  SpanChart* m_span;
  int m_columns = 0;
};

}  // namespace arborg::ui
