// The dotted lines of one position: to whom, of what kind, with which caption.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/models/editor.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace arborg::ui {

// Those that the position draws can be changed and removed; those that others draw to it are named.
class DottedLinesEdit : public QWidget {
  Q_OBJECT
 public:
  explicit DottedLinesEdit(Editor& editor, QWidget* parent = nullptr);

  // None: there is nothing to show. Called again after each change of the chart.
  void setPosition(std::optional<PositionId> position);
  // A caption that is being typed is carried out.
  void finishEditing();
  void retranslate();

 signals:
  // A line to whom the user has yet to say.
  void addRequested();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitOthers();
  struct Line {
    RelationId id;
    QWidget* row = nullptr;
    QLabel* name = nullptr;
    QComboBox* type = nullptr;
    QLineEdit* caption = nullptr;
    QToolButton* remove = nullptr;
  };

  std::vector<RelationId> own() const;
  void rebuild(const std::vector<RelationId>& ids);
  void makeLine(RelationId id);
  void write(const Line& line);
  void fill();

  Editor& m_editor;
  std::optional<PositionId> m_position;
  QVBoxLayout* m_rows;
  std::vector<Line> m_lines;
  QLabel* m_others;
  QPushButton* m_add;
};

}  // namespace arborg::ui
