#include "ui/panels/figures_panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/text/words.h"
#include "ui/widgets/span_chart.h"

namespace arborg::ui {

namespace {

constexpr int kTileWidth = 112;  // px, at least
constexpr int kSpanWidth = 320;

QLabel* plainLabel(QWidget* parent, bool muted) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  if (muted) label->setProperty("muted", true);
  return label;
}

}  // namespace

FiguresPanel::FiguresPanel(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_figures(editor.notifier()),
      m_title(plainLabel(this, false)),
      m_follow(new QCheckBox(this)),
      m_copy(new QToolButton(this)),
      m_tilesBody(new QWidget),
      m_tiles(new QGridLayout(m_tilesBody)),
      m_span(new SpanChart(this)) {
  setObjectName(QStringLiteral("figuresPanel"));
  m_title->setObjectName(QStringLiteral("figuresTitle"));
  QFont strong = m_title->font();
  strong.setWeight(QFont::DemiBold);
  m_title->setFont(strong);
  m_follow->setObjectName(QStringLiteral("figuresFollow"));
  m_follow->setChecked(true);
  m_copy->setObjectName(QStringLiteral("figuresCopy"));
  m_copy->setIcon(QIcon::fromTheme(QStringLiteral("edit-copy")));
  m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_copy->setAutoRaise(true);
  // One tile a figure, and one for the median span.
  for (std::size_t i = 0; i <= figures::kFigureCount; ++i) {
    Tile tile{new QWidget(m_tilesBody), nullptr, nullptr};
    tile.value = plainLabel(tile.box, false);
    tile.name = plainLabel(tile.box, true);
    tile.name->setWordWrap(true);
    QFont large = tile.value->font();
    large.setPointSizeF(large.pointSizeF() + 3);
    large.setWeight(QFont::DemiBold);
    tile.value->setFont(large);
    const QString name = i < figures::kFigureCount
                             ? QString::fromLatin1(key(static_cast<figures::Figure>(i)).data())
                             : QStringLiteral("median_span");
    tile.value->setObjectName(QStringLiteral("figure_") + name);
    auto* lines = new QVBoxLayout(tile.box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(tile.value);
    lines->addWidget(tile.name);
    lines->addStretch(1);
    m_known.push_back(tile);
  }
  m_tiles->setContentsMargins(16, 4, 16, 12);
  m_tiles->setHorizontalSpacing(16);
  m_tiles->setVerticalSpacing(12);
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(m_tilesBody);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_span->setFixedWidth(kSpanWidth);

  auto* head = new QHBoxLayout;
  head->setContentsMargins(16, 8, 16, 0);
  head->addWidget(m_title, 1);
  head->addWidget(m_follow);
  head->addWidget(m_copy);
  auto* body = new QHBoxLayout;
  body->setContentsMargins(0, 0, 8, 8);
  body->addWidget(scroll, 1);
  body->addWidget(m_span);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addLayout(head);
  layout->addLayout(body, 1);

  connect(&m_figures, &FiguresModel::changed, this, &FiguresPanel::refresh);
  connect(&editor.selection(), &Selection::changed, this, &FiguresPanel::refresh);
  connect(m_follow, &QCheckBox::toggled, this, &FiguresPanel::refresh);
  connect(m_copy, &QToolButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(table()); });
  retranslate();
}

std::optional<PositionId> FiguresPanel::top() const {
  const auto id = m_editor.selection().current();
  const Chart& chart = m_editor.notifier().chart();
  if (!m_follow->isChecked() || !id.has_value() || !chart.contains(*id)) return std::nullopt;
  if (chart.reports(*id).empty()) return std::nullopt;
  return id;
}

QString FiguresPanel::table() const {
  QStringList lines = {m_title->text()};
  for (const Tile& tile : m_known) {
    if (!tile.box->isHidden()) {
      lines.append(tile.name->text() + QLatin1Char('\t') + tile.value->text());
    }
  }
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void FiguresPanel::refresh() {
  if (!isVisible()) return;
  const Words words;
  const Chart& chart = m_editor.notifier().chart();
  const auto branch = top();
  m_title->setText(branch.has_value() ? words.seat(chart, *branch) : tr("Whole chart"));
  const figures::Tally tally = m_figures.tally(branch);
  const QString currency = QString::fromStdString(chart.settings().currency);
  bool shownChanged = false;
  const auto show = [&shownChanged](Tile& tile, const std::optional<QString>& text) {
    shownChanged = shownChanged || tile.box->isHidden() != !text.has_value();
    tile.box->setVisible(text.has_value());
    if (text.has_value()) tile.value->setText(*text);
  };
  for (std::size_t i = 0; i < figures::kFigureCount; ++i) {
    const auto figure = static_cast<figures::Figure>(i);
    const auto value = figures::value(tally, figure);
    show(m_known[i], value.has_value() ? std::optional(words.figureValue(figure, *value, currency))
                                       : std::nullopt);
    m_known[i].name->setText(words.figure(figure));
    m_known[i].value->setAccessibleName(m_known[i].name->text() + QStringLiteral(": ") +
                                        m_known[i].value->text());
  }
  const figures::SpanOfControl span = m_figures.spanOfControl(branch);
  Tile& median = m_known.back();
  show(median, span.median.has_value() ? std::optional(words.formats().number(*span.median, 1))
                                       : std::nullopt);
  median.name->setText(words.medianSpanOfControl());
  m_span->setVisible(span.managers > 0);
  const RuleLimits& limits = chart.settings().limits;
  m_span->setDistribution(span.distribution, limits.spanMinimum, limits.spanMaximum);
  if (shownChanged) {
    m_columns = 0;
    arrange();
  }
}

// As many tiles beside one another as have room.
void FiguresPanel::arrange() {
  const int room = width() - kSpanWidth - 40;
  const int columns = std::max(2, room / (kTileWidth + 16));
  if (columns == m_columns) return;
  m_columns = columns;
  for (const Tile& tile : m_known) m_tiles->removeWidget(tile.box);
  int at = 0;
  for (const Tile& tile : m_known) {
    if (tile.box->isHidden()) continue;
    // Without an alignment: that would keep a wrapped name from its second line.
    m_tiles->addWidget(tile.box, at / columns, at % columns);
    ++at;
  }
  for (int column = 0; column < m_tiles->columnCount(); ++column) {
    m_tiles->setColumnStretch(column, column < columns ? 1 : 0);
  }
  m_tiles->setRowStretch(at / columns + 1, 1);
}

void FiguresPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
  arrange();
}

void FiguresPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void FiguresPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void FiguresPanel::retranslate() {
  const Words words;
  m_follow->setText(tr("Follow the selection"));
  m_copy->setText(tr("Copy"));
  m_copy->setToolTip(tr("Copy the figures as a table"));
  m_span->setTitle(words.spanOfControl());
  m_span->setAccessibleName(words.spanOfControl());
  refresh();
}

}  // namespace arborg::ui
