#include "ui/widgets/history_chart.h"

#include <QChart>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <array>

#include "ui/text/words.h"

namespace arborg::ui {

namespace {

// Told apart by lightness too; the same as the functions' on the cards.
constexpr std::array<QRgb, 5> kColours = {0xFF7C3AED, 0xFF2563EB, 0xFF059669, 0xFFDB2777,
                                          0xFF334155};

}  // namespace

HistoryChart::HistoryChart(QWidget* parent) : QChartView(new QChart, parent) {
  setObjectName(QStringLiteral("historyChart"));
  setRenderHint(QPainter::Antialiasing);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  chart()->setBackgroundVisible(false);
  chart()->setMargins({});
  chart()->layout()->setContentsMargins(0, 0, 0, 0);
  chart()->legend()->setVisible(false);
}

void HistoryChart::setLines(const std::vector<HistoryLine>& lines) {
  m_lines = lines;
  rebuild();
}

QColor HistoryChart::colourOf(std::size_t line) const {
  return m_lines[line].strong ? palette().color(QPalette::Text)
                              : QColor(kColours[line % kColours.size()]);
}

QString HistoryChart::legend() const {
  QStringList entries;
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    // A name stays with its colour.
    const QString name =
        m_lines[i].name.toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;"));
    entries.append(
        QStringLiteral("<span style=\"color:%1\">■</span>&nbsp;%2").arg(colourOf(i).name(), name));
  }
  return entries.join(QStringLiteral("&nbsp; &nbsp;"));
}

void HistoryChart::rebuild() {
  chart()->removeAllSeries();
  for (QAbstractAxis* axis : chart()->axes()) {
    chart()->removeAxis(axis);
    delete axis;
  }
  const Words words;
  auto* days = new QDateTimeAxis;
  auto* scores = new QValueAxis;
  scores->setRange(0, 100);
  scores->setTickCount(6);
  scores->setLabelFormat(QStringLiteral("%d"));
  days->setFormat(words.formats().locale().dateFormat(QLocale::ShortFormat));
  chart()->addAxis(days, Qt::AlignBottom);
  chart()->addAxis(scores, Qt::AlignLeft);
  QDate first;
  QDate last;
  QStringList told;
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const HistoryLine& line = m_lines[i];
    auto* series = new QLineSeries;
    series->setName(line.name);
    series->setPen(QPen(colourOf(i), line.strong ? 3 : 1.5));
    series->setPointsVisible(true);
    QStringList values;
    for (const auto& [day, score] : line.points) {
      if (!score.has_value()) continue;
      if (!first.isValid() || day < first) first = day;
      if (!last.isValid() || day > last) last = day;
      series->append(static_cast<qreal>(day.startOfDay().toMSecsSinceEpoch()), *score);
      values.append(words.formats().date(day) + QLatin1Char(' ') +
                    words.formats().number(*score, 0));
    }
    chart()->addSeries(series);
    series->attachAxis(days);
    series->attachAxis(scores);
    told.append(line.name + QStringLiteral(": ") + values.join(QStringLiteral(", ")));
  }
  if (first.isValid()) {
    // A range of no length has no place for a point.
    if (first == last) {
      first = first.addDays(-1);
      last = last.addDays(1);
    }
    days->setRange(first.startOfDay(), last.startOfDay());
    days->setTickCount(std::clamp(static_cast<int>(first.daysTo(last)) + 1, 2, 5));
  }
  QFont small = font();
  small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1.5));
  for (QAbstractAxis* axis : chart()->axes()) {
    axis->setGridLineColor(palette().color(QPalette::Midlight));
    axis->setLinePenColor(palette().color(QPalette::Midlight));
    axis->setLabelsColor(palette().color(QPalette::PlaceholderText));
    axis->setLabelsFont(small);
  }
  setAccessibleDescription(told.join(QStringLiteral(". ")));
}

void HistoryChart::changeEvent(QEvent* event) {
  QChartView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
}

}  // namespace arborg::ui
