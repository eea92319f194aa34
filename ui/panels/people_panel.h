// Everybody in a table, with what narrows it down.
#pragma once

#include <QWidget>

#include "ui/models/people_model.h"

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace arborg::ui {

class PeopleTable;

// The table and above it a filter over all fields, the quick filters, and the choice of columns.
// Which columns are shown, in which order and how wide, and what they are sorted by is remembered
// for all documents.
class PeoplePanel : public QWidget {
  Q_OBJECT
 public:
  explicit PeoplePanel(Editor& editor, QWidget* parent = nullptr);
  ~PeoplePanel() override;

  PeopleTable& table() noexcept { return *m_table; }
  // The keyboard comes to the table.
  void focusTable();
  void finishEditing();
  // Whether it is to have more room; a change is asked for by tallRequested().
  bool isTall() const;
  void setTall(bool tall);

 signals:
  void revealRequested(arborg::PositionId id);
  void removeRequested();
  void tallRequested(bool tall);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QToolButton* makeToggle(const char* name);
  void applyFilter();
  void filterBranch(bool on);
  void updateCount();
  void showRefused(const QStringList& lines);
  // --- columns ---
  void restoreColumns();
  void saveColumns();
  void showUsualColumns();
  void fillColumnMenu(QMenu& menu);
  void showHeaderMenu(QPoint at);
  void showCellMenu(QPoint global);
  void addColumnActions(QMenu& menu, int column);
  void moveColumn(int column, int by);
  void retranslate();

  Editor& m_editor;
  PeopleModel* m_model;
  PeopleTable* m_table;
  QLineEdit* m_text;
  QToolButton* m_vacant;
  QToolButton* m_findings;
  QToolButton* m_branch;
  QToolButton* m_columns;
  QToolButton* m_tall;
  QLabel* m_count;
  QLabel* m_refused;
  std::vector<PositionId> m_branches;  // of the quick filter
  bool m_restoring = false;
};

}  // namespace arborg::ui
