// The dialogs of the sales knowledge: advisor, search checklist, diagnostic, comparison of people.
#pragma once

#include <QObject>

#include "core/sales/advisor.h"
#include "ui/models/editor.h"
#include "ui/window/actions.h"

namespace arborg::ui {

class FileController;

class SalesController : public QObject {
  Q_OBJECT
 public:
  SalesController(Editor& editor, Actions& actions, FileController& files, QWidget* window);

  // Compared with the chart that is open; from the start page with none.
  void advise(bool withChart);
  // Of the current seat, where its role has a checklist.
  void openSearch(PositionId seat);
  void openDiagnostic();
  void compare(PositionId first);
  // What is possible with the selection.
  void update();

 signals:
  void message(const QString& text);

 private:
  void laySkeleton(sales::Recommendation recommendation, const AdvisorAnswers& answers);
  void exportSearch(PositionId seat);
  void exportDiagnostic(const class DiagnosticDialog& dialog);
  void writeReport(const struct Report& report, const QString& name);

  Editor& m_editor;
  Actions& m_actions;
  FileController& m_files;
  QWidget* m_window;
};

}  // namespace arborg::ui
