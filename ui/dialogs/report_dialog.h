// What a reader has to say about a file that it brought in: every row that is not as it was.
#pragma once

#include <QDialog>
#include <QStringList>

namespace arborg::ui {

// A list that can be copied; plain text.
class ReportDialog : public QDialog {
  Q_OBJECT
 public:
  ReportDialog(const QString& title, const QString& summary, const QStringList& lines,
               QWidget* parent = nullptr);
};

}  // namespace arborg::ui
