#include "ui/widgets/span_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>

#include "core/model/settings.h"
#include "ui/models/dark.h"
#include "ui/models/severity_icon.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {
constexpr std::uint32_t kMostBars = 20;
}

SpanChart::SpanChart(QWidget* parent) : QChartView(new QChart, parent), m_chart(chart()) {
  setObjectName(QStringLiteral("spanChart"));
  setRenderHint(QPainter::Antialiasing);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  m_chart->setBackgroundVisible(false);
  m_chart->setMargins({});
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_chart->legend()->setVisible(false);
}

void SpanChart::setTitle(const QString& title) {
  m_chart->setTitle(title.toHtmlEscaped());
  setAccessibleName(title);
}

void SpanChart::setDistribution(
    const std::vector<std::pair<std::uint32_t, std::uint32_t>>& distribution, int minimum,
    int maximum) {
  if (distribution == m_distribution && minimum == m_minimum && maximum == m_maximum) return;
  m_distribution = distribution;
  m_minimum = minimum;
  m_maximum = maximum;
  rebuild();
}

void SpanChart::rebuild() {
  m_chart->removeAllSeries();
  for (QAbstractAxis* axis : m_chart->axes()) {
    m_chart->removeAxis(axis);
    delete axis;
  }
  const Words words;
  std::uint32_t longest = 1;
  for (const auto& [reports, managers] : m_distribution) longest = std::max(longest, reports);
  const bool cut = longest > kMostBars;
  const std::uint32_t bars = cut ? kMostBars + 1 : longest;
  std::vector<std::uint32_t> managersOf(bars, 0);
  for (const auto& [reports, managers] : m_distribution) {
    managersOf[std::min(reports, bars) - 1] += managers;
  }

  auto* within = new QBarSet(QString());
  auto* outside = new QBarSet(QString());
  QStringList labels;
  QStringList told;
  std::uint32_t highest = 1;
  for (std::uint32_t i = 0; i < bars; ++i) {
    const bool last = cut && i + 1 == bars;
    const QString label = last ? QStringLiteral("> ") + words.formats().number(qint64{kMostBars})
                               : words.formats().number(qint64{i} + 1);
    labels.append(label);
    const auto reports = static_cast<int>(i + 1);
    const bool fits = reports >= m_minimum && reports <= m_maximum && !last;
    *within << (fits ? managersOf[i] : 0);
    *outside << (fits ? 0 : managersOf[i]);
    highest = std::max(highest, managersOf[i]);
    if (managersOf[i] > 0) {
      told.append(label + QStringLiteral(": ") + words.formats().number(qint64{managersOf[i]}));
    }
  }
  const bool dark = isDark(palette());
  within->setColor(palette().color(QPalette::Link));
  outside->setColor(severityColour(Severity::Warning, dark));
  for (QBarSet* set : {within, outside}) set->setBorderColor(Qt::transparent);
  auto* series = new QStackedBarSeries;
  series->setBarWidth(0.7);
  series->append(within);
  series->append(outside);
  m_chart->addSeries(series);

  auto* across = new QBarCategoryAxis;
  across->append(labels);
  // Numbers of two digits stand closer than Qt Charts would let them.
  across->setTruncateLabels(false);
  auto* up = new QValueAxis;
  up->setRange(0, highest);
  up->setLabelFormat(QStringLiteral("%d"));
  up->setTickCount(static_cast<int>(std::min<std::uint32_t>(highest, 4)) + 1);
  up->applyNiceNumbers();
  m_chart->addAxis(across, Qt::AlignBottom);
  m_chart->addAxis(up, Qt::AlignLeft);
  series->attachAxis(across);
  series->attachAxis(up);
  QFont small = font();
  small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1.5));
  for (QAbstractAxis* axis : m_chart->axes()) {
    axis->setGridLineColor(palette().color(QPalette::Midlight));
    axis->setLinePenColor(palette().color(QPalette::Midlight));
    axis->setLabelsColor(palette().color(QPalette::PlaceholderText));
    axis->setLabelsFont(small);
  }
  across->setGridLineVisible(false);
  QFont title = font();
  title.setPointSizeF(std::max(8.0, title.pointSizeF() - 1));
  m_chart->setTitleFont(title);
  m_chart->setTitleBrush(palette().color(QPalette::PlaceholderText));
  setAccessibleDescription(told.join(QStringLiteral(", ")));
}

void SpanChart::changeEvent(QEvent* event) {
  QChartView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
}

}  // namespace arborg::ui
