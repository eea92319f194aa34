// The skills of the person in the selected seat.
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "core/model/skill.h"
#include "core/sales/profile.h"
#include "ui/models/editor.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace arborg::ui {

class RatingEdit;
class SkillRadar;

// Sixteen ratings in four groups, what follows from them (indexes, type, fit for the seat), and the
// radar against the profile of the seat. A rating is set on the holders of all selected seats.
class SkillsTab : public QWidget {
  Q_OBJECT
 public:
  explicit SkillsTab(Editor& editor, QWidget* parent = nullptr);

  void refresh();
  void retranslate();
  void focusFirst();  // the keyboard goes to the first rating

 signals:
  // Show the person beside another one.
  void compareRequested(arborg::PositionId seat);

 private:
  struct Group {
    sales::SkillGroup group;
    QLabel* title;
    QLabel* mean;
  };
  struct Row {
    QLabel* label;
    RatingEdit* edit;
  };

  void addGroup(QGridLayout* grid, sales::SkillGroup group);
  void rate(Skill skill, std::optional<int> rating);
  void refreshSummary(const Chart& chart, PositionId id, const Skills& skills);

  Editor& m_editor;
  QWidget* m_body;
  QLabel* m_vacant;
  QLabel* m_type;
  QLabel* m_typeText;
  QLabel* m_fit;
  SkillRadar* m_radar;
  QPushButton* m_compare;
  std::vector<Group> m_groups;
  std::array<Row, kSkillCount> m_rows{};
};

}  // namespace arborg::ui
