#include "ui/window/sales_controller.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <algorithm>

#include "core/edit/commands/sales_commands.h"
#include "core/io/atomic_writer.h"
#include "core/sales/diagnostic.h"
#include "core/sales/search_checklist.h"
#include "core/sales/skeleton.h"
#include "core/util/message_codes.h"
#include "ui/dialogs/advisor_dialog.h"
#include "ui/dialogs/compare_dialog.h"
#include "ui/dialogs/diagnostic_dialog.h"
#include "ui/dialogs/search_dialog.h"
#include "ui/models/dates.h"
#include "ui/render/report_pdf.h"
#include "ui/text/words.h"
#include "ui/window/file_controller.h"

namespace arborg::ui {

namespace {

QString titleOf(const Chart& chart) {
  const QString title = QString::fromStdString(chart.settings().title);
  return title.isEmpty() ? QStringLiteral("Arborg") : title;
}

}  // namespace

SalesController::SalesController(Editor& editor, Actions& actions, FileController& files,
                                 QWidget* window)
    : QObject(window), m_editor(editor), m_actions(actions), m_files(files), m_window(window) {
  const auto on = [this](ActionId id, auto slot) {
    connect(&m_actions[id], &QAction::triggered, this, slot);
  };
  on(ActionId::RoleAdvisor, [this] { advise(true); });
  on(ActionId::Diagnostic, [this] { openDiagnostic(); });
  on(ActionId::SearchChecklist, [this] {
    if (const auto seat = m_editor.selection().current()) openSearch(*seat);
  });
  on(ActionId::CompareSkills, [this] {
    if (const auto seat = m_editor.selection().current()) compare(*seat);
  });
  connect(&editor.selection(), &Selection::changed, this, &SalesController::update);
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this, &SalesController::update);
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, &SalesController::update);
  update();
}

void SalesController::update() {
  const Chart& chart = m_editor.notifier().chart();
  const auto seat = m_editor.selection().current();
  const bool any = seat.has_value() && chart.contains(*seat);
  m_actions[ActionId::SearchChecklist].setEnabled(
      any && sales::searchKind(chart.position(*seat).role).has_value());
  m_actions[ActionId::CompareSkills].setEnabled(any && chart.holder(*seat) != nullptr);
}

void SalesController::advise(bool withChart) {
  const Chart& chart = m_editor.notifier().chart();
  AdvisorDialog dialog(withChart ? &chart : nullptr, m_window);
  if (dialog.exec() != QDialog::Accepted) return;
  const auto keep = [this, &chart, &dialog] {
    auto plan = edit::setAdvisorAnswers(chart, dialog.answers());
    if (plan.hasError() && plan.error().code == Code::EditNothingToDo) return;
    m_editor.run(std::move(plan));
  };
  switch (dialog.wish()) {
    case AdvisorDialog::Wish::Nothing:
      return;
    case AdvisorDialog::Wish::KeepAnswers:
      keep();
      return;
    case AdvisorDialog::Wish::LaySkeleton:
      laySkeleton(dialog.recommendation(), dialog.answers());
      return;
    case AdvisorDialog::Wish::NewChart:
      m_files.newDocument(sales::newChart(dialog.recommendation(), dialog.answers()));
      return;
  }
}

// Leaders and answers are one step: undone together, as they came.
void SalesController::laySkeleton(sales::Recommendation recommendation,
                                  const AdvisorAnswers& answers) {
  const Chart& chart = m_editor.notifier().chart();
  auto plan = sales::laySkeleton(chart, recommendation);
  auto kept = edit::setAdvisorAnswers(chart, answers);
  if (plan.hasValue() && kept.hasValue()) {
    edit::append(plan.value(), std::move(kept).value());
  }
  m_editor.run(std::move(plan));
}

void SalesController::openSearch(PositionId seat) {
  const Chart& chart = m_editor.notifier().chart();
  if (!chart.contains(seat) || !sales::searchKind(chart.position(seat).role).has_value()) return;
  for (auto* open : m_window->findChildren<SearchDialog*>()) {
    if (open->seat() == seat) {
      open->raise();
      open->activateWindow();
      return;
    }
  }
  auto* dialog = new SearchDialog(m_editor, seat, m_window);
  connect(dialog, &SearchDialog::exportRequested, this, &SalesController::exportSearch);
  dialog->show();
}

void SalesController::openDiagnostic() {
  auto* dialog = m_window->findChild<DiagnosticDialog*>();
  if (dialog == nullptr) {
    dialog = new DiagnosticDialog(m_editor, m_window);
    connect(dialog, &DiagnosticDialog::exportRequested, this,
            [this, dialog] { exportDiagnostic(*dialog); });
  }
  dialog->show();
  dialog->raise();
  dialog->activateWindow();
}

void SalesController::compare(PositionId first) {
  auto* dialog = new CompareDialog(m_editor.notifier(), first, m_window);
  const auto& selected = m_editor.selection().ids();
  const auto other = std::find_if(selected.begin(), selected.end(),
                                  [first](PositionId id) { return id != first; });
  if (other != selected.end()) dialog->setSecond(*other);
  dialog->show();
}

void SalesController::exportSearch(PositionId seat) {
  const Chart& chart = m_editor.notifier().chart();
  if (!chart.contains(seat)) return;
  const Words words;
  const Search& search = *chart.position(seat).search;
  const auto kind = sales::searchKind(chart.position(seat).role).value_or(sales::SearchKind::Cso);
  const auto progress = sales::searchProgress(search, dateOf(QDate::currentDate()).value());
  Report report;
  report.title = tr("Search for: %1").arg(words.positionTitle(chart, seat));
  report.subtitle = tr("%1 of %2 done").arg(progress.all.done).arg(progress.all.total) +
                    QStringLiteral(" · ") + words.formats().date(QDate::currentDate());
  report.footer = titleOf(chart);
  for (std::size_t i = 0; i < sales::kSearchGroupCount; ++i) {
    const auto group = static_cast<sales::SearchGroup>(i);
    ReportSection section;
    section.heading = words.searchGroup(group);
    section.aside = QStringLiteral("%1/%2").arg(progress[group].done).arg(progress[group].total);
    for (const SearchTask task : sales::tasksOf(group)) {
      const SearchItem& item = search.item(task);
      QStringList details = {words.searchTaskText(task, kind)};
      if (!item.owner.empty()) {
        details.append(tr("Owner: %1").arg(QString::fromStdString(item.owner)));
      }
      if (!item.note.empty()) details.append(QString::fromStdString(item.note));
      section.items.push_back(
          {item.done ? ReportItem::Mark::Done : ReportItem::Mark::Open, words.searchTask(task),
           details.join(QLatin1Char('\n')),
           item.due.has_value() ? words.formats().date(qDate(*item.due)) : QString()});
    }
    report.sections.push_back(std::move(section));
  }
  writeReport(report, tr("Search checklist"));
}

void SalesController::exportDiagnostic(const DiagnosticDialog& dialog) {
  const Words words;
  const DiagnosticRun run = dialog.run();
  const auto total = sales::totalScore(run.ratings);
  Report report;
  report.title = tr("Revenue growth diagnostic");
  report.subtitle = words.formats().date(qDate(run.date));
  if (total.has_value()) {
    report.subtitle +=
        QStringLiteral(" · ") + tr("%1 of 100").arg(words.formats().number(*total, 0));
  }
  report.footer = titleOf(m_editor.notifier().chart());
  report.picture = dialog.radarPicture();
  ReportSection weakest{tr("What to do first"), {}, {}};
  for (const Practice practice : sales::weakest(run.ratings)) {
    weakest.items.push_back(
        {ReportItem::Mark::None, words.practice(practice), words.practiceAdvice(practice),
         QStringLiteral("%1/%2").arg(*run.ratings.rating(practice)).arg(int{kMaxPracticeRating})});
  }
  if (!weakest.items.empty()) report.sections.push_back(std::move(weakest));
  for (std::size_t i = 0; i < sales::kGrowthAreaCount; ++i) {
    const auto area = static_cast<sales::GrowthArea>(i);
    const auto score = sales::areaScore(run.ratings, area);
    ReportSection section{words.growthArea(area),
                          score.has_value() ? words.formats().number(*score, 0) : QString(),
                          {}};
    for (const Practice practice : sales::practicesOf(area)) {
      const auto rating = run.ratings.rating(practice);
      section.items.push_back(
          {ReportItem::Mark::None,
           words.practice(practice),
           {},
           rating.has_value() ? words.practiceRating(*rating) : QStringLiteral("–")});
    }
    report.sections.push_back(std::move(section));
  }
  writeReport(report, report.title);
}

void SalesController::writeReport(const Report& report, const QString& name) {
  const QString folder = QSettings().value(QStringLiteral("files/folder")).toString();
  QString file = QFileDialog::getSaveFileName(m_window, tr("Export"),
                                              (folder.isEmpty() ? QDir::homePath() : folder) +
                                                  QLatin1Char('/') + name + QStringLiteral(".pdf"),
                                              tr("PDF documents (*.pdf)"));
  if (file.isEmpty()) return;
  if (QFileInfo(file).suffix().isEmpty()) file += QStringLiteral(".pdf");
  const auto bytes = reportPdf(report, windowLanguage());
  std::optional<Message> why;
  if (bytes.hasError()) {
    why = bytes.error();
  } else {
    const auto written =
        io::writeFile(io::realFileSystem(), QFile::encodeName(file).toStdString(), bytes.value());
    if (written.hasError()) why = written.error();
  }
  if (why.has_value()) {
    QMessageBox box(QMessageBox::Warning,
                    tr("“%1” could not be written").arg(QFileInfo(file).fileName()),
                    Words().message(*why), QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return;
  }
  emit message(tr("Exported to %1").arg(QDir::toNativeSeparators(file)));
}

}  // namespace arborg::ui
