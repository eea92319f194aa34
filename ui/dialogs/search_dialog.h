// The checklist for finding the leader of a vacant seat.
#pragma once

#include <QDialog>
#include <functional>

#include "core/model/search.h"
#include "ui/models/editor.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace arborg::ui {

// The 32 items on the left, what is written about the chosen one on the right. Every change goes to
// the document at once and can be undone there; the dialog follows the document while it is open
// and does not keep the window from being used.
class SearchDialog : public QDialog {
  Q_OBJECT
 public:
  SearchDialog(Editor& editor, PositionId seat, QWidget* parent = nullptr);
  ~SearchDialog() override;

  PositionId seat() const noexcept { return m_seat; }

 signals:
  // The checklist as a PDF, wherever the user wants it.
  void exportRequested(arborg::PositionId seat);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeDetails();
  void fillList();
  void refresh();
  void refreshList();
  void refreshDetails();
  void retranslate();
  std::optional<SearchTask> task() const;
  // Changes what is written about the chosen item.
  void write(const std::function<void(SearchItem&)>& change);
  void write(SearchTask task, const std::function<void(SearchItem&)>& change);

  Editor& m_editor;
  PositionId m_seat;
  QLabel* m_title;
  QLabel* m_summary;
  QProgressBar* m_progress;
  QTreeWidget* m_list;
  std::vector<QTreeWidgetItem*> m_items;  // by task
  QLabel* m_task = nullptr;
  QLabel* m_text = nullptr;
  QCheckBox* m_done = nullptr;
  QLabel* m_ownerLabel = nullptr;
  QLineEdit* m_owner = nullptr;
  QCheckBox* m_hasDue = nullptr;
  QDateEdit* m_due = nullptr;
  QLabel* m_noteLabel = nullptr;
  QPlainTextEdit* m_note = nullptr;
  class QPushButton* m_export = nullptr;
  class QPushButton* m_clear = nullptr;
  bool m_refreshing = false;
};

}  // namespace arborg::ui
