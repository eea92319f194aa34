#include "ui/dialogs/diagnostic_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/edit/commands/sales_commands.h"
#include "core/sales/diagnostic.h"
#include "ui/models/dates.h"
#include "ui/text/words.h"
#include "ui/widgets/history_chart.h"
#include "ui/widgets/radar_chart.h"
#include "ui/widgets/rating_edit.h"

namespace arborg::ui {

namespace {

using sales::GrowthArea;

Date today() {
  return dateOf(QDate::currentDate()).value();
}

}  // namespace

DiagnosticDialog::DiagnosticDialog(Editor& editor, QWidget* parent)
    : QDialog(parent),
      m_editor(editor),
      m_runs(new QComboBox(this)),
      m_new(new QPushButton(this)),
      m_remove(new QPushButton(this)) {
  setObjectName(QStringLiteral("diagnosticDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  resize(1120, 700);
  m_runs->setObjectName(QStringLiteral("diagnosticRuns"));
  m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_new->setObjectName(QStringLiteral("diagnosticNew"));
  m_remove->setObjectName(QStringLiteral("diagnosticRemove"));
  auto* head = new QHBoxLayout;
  head->addWidget(m_runs);
  head->addWidget(m_new);
  head->addWidget(m_remove);
  head->addStretch(1);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(16);
  columns->addWidget(makeStatements(), 3);
  columns->addWidget(makeResult(), 2);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  m_export = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
  m_export->setObjectName(QStringLiteral("diagnosticExport"));
  for (QPushButton* button : {m_new, m_remove, m_export}) button->setAutoDefault(false);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 16);
  layout->addLayout(head);
  layout->addLayout(columns, 1);
  layout->addWidget(buttons);

  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_export, &QPushButton::clicked, this, &DiagnosticDialog::exportRequested);
  connect(m_new, &QPushButton::clicked, this, &DiagnosticDialog::startNew);
  connect(m_remove, &QPushButton::clicked, this, &DiagnosticDialog::removeRun);
  connect(m_runs, &QComboBox::currentIndexChanged, this, [this] {
    if (!m_refreshing) refresh();
  });
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this,
          [this](const edit::ChangeSet& changes) {
            if (changes.diagnosticChanged()) refresh();
          });
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, &QDialog::close);
  retranslate();
}

QWidget* DiagnosticDialog::makeStatements() {
  auto* side = new QWidget(this);
  m_areas = new QTabWidget(side);
  m_areas->setObjectName(QStringLiteral("diagnosticAreas"));
  m_areas->setDocumentMode(true);
  for (std::size_t i = 0; i < sales::kGrowthAreaCount; ++i) {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(4, 14, 12, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(16);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Practice practice : sales::practicesOf(static_cast<GrowthArea>(i))) {
      Statement& statement = m_statements[static_cast<std::size_t>(practice)];
      statement.text = new QLabel(page);
      statement.text->setTextFormat(Qt::PlainText);
      statement.text->setWordWrap(true);
      statement.rating = new RatingEdit(page, kMaxPracticeRating);
      statement.rating->setObjectName(QStringLiteral("practice_") +
                                      QString::fromLatin1(key(practice).data()));
      statement.text->setBuddy(statement.rating);
      grid->addWidget(statement.text, row, 0);
      grid->addWidget(statement.rating, row, 1, Qt::AlignTop);
      ++row;
      connect(statement.rating, &RatingEdit::rated, this,
              [this, practice](std::optional<int> rating) { rate(practice, rating); });
    }
    grid->setRowStretch(row, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_areas->addTab(scroll, QString());
  }
  m_scale = new QLabel(side);
  m_scale->setTextFormat(Qt::PlainText);
  m_scale->setProperty("muted", true);
  m_scale->setWordWrap(true);
  auto* layout = new QVBoxLayout(side);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_scale);
  layout->addWidget(m_areas, 1);
  return side;
}

QWidget* DiagnosticDialog::makeResult() {
  auto* card = new QFrame(this);
  card->setObjectName(QStringLiteral("card"));
  m_total = new QLabel(card);
  m_total->setObjectName(QStringLiteral("diagnosticTotal"));
  m_total->setTextFormat(Qt::PlainText);
  m_total->setWordWrap(true);
  QFont large = m_total->font();
  large.setPointSizeF(large.pointSizeF() + 4);
  large.setWeight(QFont::DemiBold);
  m_total->setFont(large);
  m_radar = new RadarChart(card);
  m_radar->setObjectName(QStringLiteral("diagnosticRadar"));
  m_radar->setMinimumHeight(220);
  m_weakest = new QLabel;
  m_weakest->setObjectName(QStringLiteral("diagnosticWeakest"));
  m_weakest->setTextFormat(Qt::PlainText);
  m_weakest->setWordWrap(true);
  m_weakest->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_weakest->setContentsMargins(0, 8, 8, 8);
  auto* scroll = new QScrollArea;
  scroll->setWidget(m_weakest);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  m_history = new HistoryChart;
  m_resultTabs = new QTabWidget(card);
  m_resultTabs->setDocumentMode(true);
  m_resultTabs->addTab(scroll, QString());
  m_resultTabs->addTab(m_history, QString());
  auto* layout = new QVBoxLayout(card);
  layout->setContentsMargins(16, 14, 16, 8);
  layout->addWidget(m_total);
  layout->addWidget(m_radar, 1);
  layout->addWidget(m_resultTabs, 1);
  return card;
}

DiagnosticRun DiagnosticDialog::run() const {
  const auto& runs = m_editor.notifier().chart().diagnosticRuns();
  const int index = m_runs->currentData().toInt();
  if (m_runs->currentIndex() < 0 || index >= static_cast<int>(runs.size())) return {today()};
  return runs[static_cast<std::size_t>(index)];
}

void DiagnosticDialog::rate(Practice practice, std::optional<int> rating) {
  const Chart& chart = m_editor.notifier().chart();
  DiagnosticRun changed = run();
  changed.ratings.setRating(practice, rating.has_value()
                                          ? std::optional(static_cast<std::uint8_t>(*rating))
                                          : std::nullopt);
  if (chart.diagnosticRuns().empty()) {
    m_editor.run(edit::addDiagnosticRun(chart, changed));
  } else {
    m_editor.run(edit::changeDiagnosticRun(
        chart, static_cast<std::size_t>(m_runs->currentData().toInt()), changed));
  }
  refresh();
}

// The next run begins with the ratings of the last one: what has changed since is changed.
void DiagnosticDialog::startNew() {
  DiagnosticRun next{today()};
  const auto& runs = m_editor.notifier().chart().diagnosticRuns();
  if (!runs.empty()) next.ratings = runs.back().ratings;
  m_editor.run(edit::addDiagnosticRun(m_editor.notifier().chart(), next));
  m_runs->setCurrentIndex(0);
}

void DiagnosticDialog::removeRun() {
  if (m_runs->currentIndex() < 0) return;
  m_editor.run(edit::removeDiagnosticRun(m_editor.notifier().chart(),
                                         static_cast<std::size_t>(m_runs->currentData().toInt())));
}

void DiagnosticDialog::refreshRuns() {
  const QScopedValueRollback guard(m_refreshing, true);
  const Words words;
  const auto& runs = m_editor.notifier().chart().diagnosticRuns();
  const int before = m_runs->count();
  const int chosen = m_runs->currentIndex();
  m_runs->clear();
  for (std::size_t i = runs.size(); i-- > 0;) {
    m_runs->addItem(words.formats().date(qDate(runs[i].date)), static_cast<int>(i));
  }
  // The same run where the list is as long as before, else the newest.
  m_runs->setCurrentIndex(before == m_runs->count() ? chosen : (runs.empty() ? -1 : 0));
  m_runs->setVisible(!runs.empty());
  m_remove->setEnabled(!runs.empty());
}

void DiagnosticDialog::refresh() {
  refreshRuns();
  const Words words;
  const DiagnosticRun shown = run();
  for (std::size_t i = 0; i < kPracticeCount; ++i) {
    const auto rating = shown.ratings.rating(static_cast<Practice>(i));
    m_statements[i].rating->setRating(rating.has_value() ? std::optional<int>(*rating)
                                                         : std::nullopt);
  }
  refreshResult(shown);
}

void DiagnosticDialog::refreshResult(const DiagnosticRun& shown) {
  const Words words;
  const auto total = sales::totalScore(shown.ratings);
  m_total->setText(total.has_value()
                       ? tr("%1 of 100").arg(words.formats().number(*total, 0))
                       : tr("Rate at least three practices of each area to see the score."));
  RadarLine line{words.formats().date(qDate(shown.date)), palette().color(QPalette::Link), {}};
  QStringList axes;
  for (std::size_t i = 0; i < sales::kGrowthAreaCount; ++i) {
    const auto area = static_cast<GrowthArea>(i);
    const auto score = sales::areaScore(shown.ratings, area);
    axes.append(score.has_value() ? words.growthArea(area) + QStringLiteral(": ") +
                                        words.formats().number(*score, 0)
                                  : words.growthArea(area));
    line.values.push_back(score);
  }
  m_radar->setAxes(axes, 100, 5);
  m_radar->setLines({line});

  QStringList weakest;
  for (const Practice practice : sales::weakest(shown.ratings)) {
    const int rating = *shown.ratings.rating(practice);
    weakest.append(QStringLiteral("%1  %2\n%3")
                       .arg(QStringLiteral("%1/%2").arg(rating).arg(int{kMaxPracticeRating}),
                            words.practice(practice), words.practiceAdvice(practice)));
  }
  m_weakest->setText(weakest.isEmpty() ? tr("Nothing is rated low yet.")
                                       : weakest.join(QStringLiteral("\n\n")));

  std::vector<HistoryLine> lines(sales::kGrowthAreaCount + 1);
  for (std::size_t i = 0; i < sales::kGrowthAreaCount; ++i) {
    lines[i].name = words.growthArea(static_cast<GrowthArea>(i));
  }
  lines.back().name = tr("All areas");
  lines.back().strong = true;
  for (const sales::HistoryPoint& point :
       sales::history(m_editor.notifier().chart().diagnosticRuns())) {
    for (std::size_t i = 0; i < sales::kGrowthAreaCount; ++i) {
      lines[i].points.emplace_back(qDate(point.date), point.areas[i]);
    }
    lines.back().points.emplace_back(qDate(point.date), point.total);
  }
  m_history->setLines(lines);
}

QImage DiagnosticDialog::radarPicture() const {
  // Twice the size of the screen, for print.
  QImage picture(m_radar->size() * 2, QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::white);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  m_radar->render(&painter);
  return picture;
}

void DiagnosticDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

void DiagnosticDialog::retranslate() {
  const Words words;
  setWindowTitle(tr("Revenue growth diagnostic"));
  m_runs->setAccessibleName(tr("Run"));
  m_new->setText(tr("New run"));
  m_remove->setText(tr("Remove this run"));
  m_export->setText(tr("Export PDF…"));
  QStringList scale;
  for (int rating = 0; rating <= kMaxPracticeRating; ++rating) {
    scale.append(QStringLiteral("%1 %2").arg(rating).arg(words.practiceRating(rating)));
  }
  m_scale->setText(scale.join(QStringLiteral("   ")));
  for (std::size_t i = 0; i < sales::kGrowthAreaCount; ++i) {
    m_areas->setTabText(static_cast<int>(i), words.growthArea(static_cast<GrowthArea>(i)));
  }
  for (std::size_t i = 0; i < kPracticeCount; ++i) {
    m_statements[i].text->setText(words.practice(static_cast<Practice>(i)));
    m_statements[i].rating->setAccessibleName(m_statements[i].text->text());
  }
  m_radar->setAccessibleName(tr("Scores by area"));
  m_history->setAccessibleName(tr("Scores over time"));
  m_resultTabs->setTabText(0, tr("What to do first"));
  m_resultTabs->setTabText(1, tr("Over time"));
  refresh();
}

}  // namespace arborg::ui
