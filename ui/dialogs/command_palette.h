// Every command of the menus, found by a few letters.
#pragma once

#include <QDialog>
#include <vector>

#include "ui/models/commands.h"

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace arborg::ui {

// The arrows walk, Enter carries out, Esc leaves. What cannot be done now is shown pale.
class CommandPalette : public QDialog {
  Q_OBJECT
 public:
  explicit CommandPalette(std::vector<Command> commands, QWidget* parent = nullptr);

  // After exec() was accepted; it can be carried out.
  QAction* chosen() const noexcept { return m_chosen; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void search();
  void choose();

  std::vector<Command> m_commands;
  std::vector<Command> m_shown;
  QLineEdit* m_text;
  QListView* m_hits;
  QStandardItemModel* m_model;
  QLabel* m_none;
  QAction* m_chosen = nullptr;
};

}  // namespace arborg::ui
