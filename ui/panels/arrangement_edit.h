// How the teams of the selected positions are arranged, as the Layout menu says it too.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/models/editor.h"

class QComboBox;
class QLabel;

namespace arborg::ui {

// The arrangement of the reports (side by side, hanging, in columns ...) and the direction in which
// the branch grows. Of several positions with different ones it says so, and sets all of them in
// one step. Hidden where nobody has reports; an assistant's place is explained.
class ArrangementEdit : public QWidget {
  Q_OBJECT
 public:
  explicit ArrangementEdit(Editor& editor, QWidget* parent = nullptr);

  void setPositions(std::vector<PositionId> ids);
  // After the language has changed.
  void retranslate();

 private:
  // Those who still exist and have reports.
  std::vector<PositionId> teams() const;
  void arrange(int index);
  void turn(int index);
  void refresh();

  Editor& m_editor;
  std::vector<PositionId> m_ids;
  QLabel* m_arrangementLabel;
  QComboBox* m_arrangement;
  QLabel* m_directionLabel;
  QComboBox* m_direction;
  QLabel* m_note;
};

}  // namespace arborg::ui
