// The roles as building blocks: drag one onto the chart, or add it below the current seat.
#pragma once

#include <QWidget>

#include "ui/models/editor.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace arborg::ui {

// In order of seniority under a heading for each kind, the user's own roles with them. Typing
// filters by any part of a title, whatever its accents. A role carried away is a drag of
// roleMimeType(); Enter or a double click adds it below the current seat (in an empty
// chart, at the top). Roles are read again only when they change.
class PalettePanel : public QWidget {
  Q_OBJECT
 public:
  explicit PalettePanel(Editor& editor, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fill();
  void filter(const QString& text);
  void add(const QListWidgetItem* item);
  void retranslate();

  Editor& m_editor;
  QLineEdit* m_filter;
  QListWidget* m_list;
};

}  // namespace arborg::ui
