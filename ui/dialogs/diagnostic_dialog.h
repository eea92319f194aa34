// The revenue growth diagnostic: rate 24 practices, see the score and what to do about the weakest.
#pragma once

#include <QDialog>
#include <array>

#include "core/model/diagnostic_run.h"
#include "ui/models/editor.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTabWidget;

namespace arborg::ui {

class HistoryChart;
class RadarChart;
class RatingEdit;

// Works on one run of the document, the newest first; every rating goes to the document at once and
// can be undone there. Where the document has no run yet, the first rating makes one of today.
class DiagnosticDialog : public QDialog {
  Q_OBJECT
 public:
  explicit DiagnosticDialog(Editor& editor, QWidget* parent = nullptr);
  ~DiagnosticDialog() override;

  // The run that is shown; a new one of today where there is none yet.
  DiagnosticRun run() const;
  QImage radarPicture() const;

 signals:
  void exportRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  int runIndex() const;  // in the document, of the run that is shown
  QWidget* makeStatements();
  QWidget* makeResult();
  void rate(Practice practice, std::optional<int> rating);
  void redate(QDate date);
  void startNew();
  void removeRun();
  void refresh();
  void refreshRuns();
  void refreshResult(const DiagnosticRun& shown);
  void retranslate();

  struct Statement {
    QLabel* text;
    RatingEdit* rating;
  };

  Editor& m_editor;
  QComboBox* m_runs;
  QLabel* m_dateLabel;
  QDateEdit* m_date;
  QPushButton* m_new;
  QPushButton* m_remove;
  QPushButton* m_export = nullptr;
  QTabWidget* m_areas = nullptr;
  std::array<Statement, kPracticeCount> m_statements{};
  QLabel* m_scale = nullptr;
  QLabel* m_total = nullptr;
  RadarChart* m_radar = nullptr;
  QTabWidget* m_resultTabs = nullptr;
  QLabel* m_weakest = nullptr;
  HistoryChart* m_history = nullptr;
  QLabel* m_legend = nullptr;
  std::optional<Practice> m_rated;  // last
  bool m_refreshing = false;
};

}  // namespace arborg::ui
