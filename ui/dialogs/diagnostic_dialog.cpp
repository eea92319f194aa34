#include "ui/dialogs/diagnostic_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>

#include "core/edit/commands/sales_commands.h"
#include "core/sales/diagnostic.h"
#include "ui/dialogs/dialog_manners.h"
#include "ui/models/dates.h"
#include "ui/text/words.h"
#include "ui/widgets/history_chart.h"
#include "ui/widgets/radar_chart.h"
#include "ui/widgets/rating_edit.h"
#include "ui/widgets/scrolled.h"

namespace arborg::ui {

namespace {

using sales::GrowthArea;

constexpr QRgb kPaperText = 0xFF334155;
constexpr QRgb kPaperGrid = 0xFFDBE1EA;
constexpr QRgb kPaperLine = 0xFF2563EB;
constexpr QSize kPictureSize(480, 280);
constexpr int kPictureScale = 3;

Date today() {
  return dateOf(QDate::currentDate()).value();
}

// On two lines where it has two words, so that the circle keeps its room.
QString stacked(QString name) {
  const auto at = name.lastIndexOf(QLatin1Char(' '));
  if (at >= 0) name[at] = QLatin1Char('\n');
  return name;
}

}  // namespace

DiagnosticDialog::DiagnosticDialog(Editor& editor, QWidget* parent)
    : QDialog(parent),
      m_editor(editor),
      m_runs(new QComboBox(this)),
      m_dateLabel(new QLabel(this)),
      m_date(new QDateEdit(this)),
      m_new(new QPushButton(this)),
      m_remove(new QPushButton(this)) {
  setObjectName(QStringLiteral("diagnosticDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  fitToScreen(*this, {1160, 760});
  m_runs->setObjectName(QStringLiteral("diagnosticRuns"));
  m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_date->setObjectName(QStringLiteral("diagnosticDate"));
  m_date->setCalendarPopup(true);
  m_date->setKeyboardTracking(false);
  m_dateLabel->setBuddy(m_date);
  m_new->setObjectName(QStringLiteral("diagnosticNew"));
  m_remove->setObjectName(QStringLiteral("diagnosticRemove"));
  auto* head = new QHBoxLayout;
  head->addWidget(m_runs);
  head->addWidget(m_dateLabel);
  head->addWidget(m_date);
  head->addSpacing(12);
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
  makeEnterHarmless(*buttons);
  for (QPushButton* button : {m_new, m_remove}) button->setAutoDefault(false);
  addUndoKeys(*this, editor);
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
  connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) {
    if (!m_refreshing) redate(date);
  });
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this,
          [this](const edit::ChangeSet& changes) {
            if (changes.diagnosticChanged()) refresh();
          });
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, &QDialog::close);
  retranslate();
  m_statements.front().rating->setFocus();
}

// The field that is being left still tells this dialog so.
DiagnosticDialog::~DiagnosticDialog() {
  hide();
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
    m_areas->addTab(scrolled(page), QString());
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
  m_radar->setMinimumHeight(200);
  m_radar->setBackgroundRole(QPalette::Base);
  m_weakest = new QLabel;
  m_weakest->setObjectName(QStringLiteral("diagnosticWeakest"));
  m_weakest->setTextFormat(Qt::PlainText);
  m_weakest->setWordWrap(true);
  m_weakest->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_weakest->setContentsMargins(0, 8, 8, 8);
  m_history = new HistoryChart;
  m_history->setBackgroundRole(QPalette::Base);
  m_resultTabs = new QTabWidget(card);
  m_resultTabs->setDocumentMode(true);
  m_resultTabs->addTab(scrolled(m_weakest), QString());
  m_legend = new QLabel;
  m_legend->setTextFormat(Qt::RichText);
  m_legend->setWordWrap(true);
  m_legend->setAlignment(Qt::AlignHCenter);
  auto* overTime = new QWidget;
  auto* lines = new QVBoxLayout(overTime);
  lines->setContentsMargins(0, 8, 0, 4);
  lines->setSpacing(2);
  lines->addWidget(m_history, 1);
  lines->addWidget(m_legend);
  m_resultTabs->addTab(overTime, QString());
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

int DiagnosticDialog::runIndex() const {
  return m_runs->currentData().toInt();
}

void DiagnosticDialog::rate(Practice practice, std::optional<int> rating) {
  // One practice is one step to undo, however often its rating is changed.
  if (m_rated != practice) m_editor.notifier().document().endTyping();
  m_rated = practice;
  const Chart& chart = m_editor.notifier().chart();
  DiagnosticRun changed = run();
  changed.ratings.setRating(practice, rating.has_value()
                                          ? std::optional(static_cast<std::uint8_t>(*rating))
                                          : std::nullopt);
  if (chart.diagnosticRuns().empty()) {
    m_editor.run(edit::addDiagnosticRun(chart, changed));
  } else {
    m_editor.run(edit::changeDiagnosticRun(chart, static_cast<std::size_t>(runIndex()), changed));
  }
  refresh();
}

// The run goes to its place among the others, and stays the one that is shown.
void DiagnosticDialog::redate(QDate date) {
  const auto day = dateOf(date);
  if (!day.has_value() || m_runs->currentIndex() < 0) return;
  const auto& runs = m_editor.notifier().chart().diagnosticRuns();
  DiagnosticRun changed = run();
  changed.date = *day;
  const auto from = static_cast<std::size_t>(runIndex());
  std::size_t to = 0;  // behind the others of its day
  for (std::size_t i = 0; i < runs.size(); ++i) to += i != from && runs[i].date <= *day ? 1 : 0;
  m_editor.run(edit::changeDiagnosticRun(m_editor.notifier().chart(), from, changed));
  m_runs->setCurrentIndex(m_runs->findData(static_cast<int>(to)));
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
    QString name = words.formats().date(qDate(runs[i].date));
    // The second one of a day, and so on.
    const auto ofTheDay = 1 + std::count_if(runs.begin(), runs.begin() + static_cast<int>(i),
                                            [&runs, i](const DiagnosticRun& other) {
                                              return other.date == runs[i].date;
                                            });
    if (ofTheDay > 1) name += QStringLiteral(" (%1)").arg(words.formats().number(qint64{ofTheDay}));
    m_runs->addItem(name, static_cast<int>(i));
  }
  // The same run where the list is as long as before, else the newest.
  m_runs->setCurrentIndex(before == m_runs->count() ? chosen : (runs.empty() ? -1 : 0));
  // The first rating makes the first run; until then there is nothing to choose among.
  for (QWidget* widget :
       std::initializer_list<QWidget*>{m_runs, m_dateLabel, m_date, m_new, m_remove}) {
    widget->setVisible(!runs.empty());
  }
  if (runs.size() == 1) m_runs->hide();  // its date stands beside
  m_date->setDate(qDate(run().date));
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
  QFont font = m_total->font();
  font.setPointSizeF(this->font().pointSizeF() + (total.has_value() ? 4 : 0));
  m_total->setFont(font);
  RadarLine line{words.formats().date(qDate(shown.date)), palette().color(QPalette::Link), {}};
  QStringList axes;
  for (std::size_t i = 0; i < sales::kGrowthAreaCount; ++i) {
    const auto area = static_cast<GrowthArea>(i);
    const auto score = sales::areaScore(shown.ratings, area);
    const QString name = stacked(words.growthArea(area));
    axes.append(score.has_value() ? name + QStringLiteral(": ") + words.formats().number(*score, 0)
                                  : name);
    line.values.push_back(score);
  }
  m_radar->setAxes(axes, 100, 5);
  m_radar->setLines({line});

  QStringList weakest;
  for (const Practice practice : sales::weakest(shown.ratings)) {
    const int rating = *shown.ratings.rating(practice);
    weakest.append(QStringLiteral("%1  %2\n→  %3")
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
  m_legend->setText(m_history->legend());
}

// Made for paper, whatever the colours of the window and the size of the dialog.
QImage DiagnosticDialog::radarPicture() const {
  RadarChart chart;
  QPalette paper = chart.palette();
  paper.setColor(QPalette::Text, QColor(kPaperText));
  paper.setColor(QPalette::PlaceholderText, QColor(kPaperText));
  paper.setColor(QPalette::Midlight, QColor(kPaperGrid));
  chart.setPalette(paper);
  chart.setAxes(m_radar->labels(), 100, 5);
  std::vector<RadarLine> lines = m_radar->lines();
  for (RadarLine& line : lines) line.colour = QColor(kPaperLine);
  chart.setLines(lines);
  // A chart lays itself out when it is shown and its events have come; nobody sees it.
  chart.setAttribute(Qt::WA_DontShowOnScreen);
  chart.resize(kPictureSize);
  chart.show();
  QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
  QImage picture(kPictureSize * kPictureScale, QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::white);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  chart.render(&painter);
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
  m_dateLabel->setText(tr("Date"));
  m_date->setLocale(words.formats().locale());
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
