// Two people side by side, each against what the seat asks for.
#pragma once

#include <QDialog>
#include <optional>

#include "ui/models/chart_notifier.h"

class QGridLayout;
class QLabel;
class QTableWidget;

namespace arborg::ui {

class ElidedButton;
class SkillRadar;

// Stays in step with the document while it is open, and does not keep the window from being used.
// Only seats with a holder can be chosen; a side whose seat is gone or vacant is empty.
class CompareDialog : public QDialog {
  Q_OBJECT
 public:
  CompareDialog(ChartNotifier& notifier, PositionId first, QWidget* parent = nullptr);

  void setSecond(PositionId seat);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Side {
    ElidedButton* who;
    QLabel* summary;
    SkillRadar* radar;
    std::optional<PositionId> seat;
  };
  Side makeSide(QGridLayout* grid, int column, const char* name);
  void choose(Side& side);
  void refresh();
  void refreshSide(Side& side);
  void refreshTable();
  void retranslate();
  const Person* personOf(const Side& side) const;

  ChartNotifier& m_notifier;
  Side m_left;
  Side m_right;
  QTableWidget* m_table;
};

}  // namespace arborg::ui
