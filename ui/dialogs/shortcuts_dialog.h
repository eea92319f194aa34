// Every action with its keys, and what the mouse does.
#pragma once

#include <QDialog>
#include <QString>
#include <vector>

namespace arborg::ui {

struct ShortcutRow {
  QString what;
  QString keys;
};

class ShortcutsDialog : public QDialog {
  Q_OBJECT
 public:
  // The rows of the window's actions; those of the canvas itself are added here.
  explicit ShortcutsDialog(std::vector<ShortcutRow> rows, QWidget* parent = nullptr);
};

}  // namespace arborg::ui
