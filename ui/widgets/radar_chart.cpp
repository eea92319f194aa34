#include "ui/widgets/radar_chart.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>

#include "ui/text/words.h"

namespace arborg::ui {

namespace {

constexpr double kCentreSize = 0.001;  // an area needs an inner line; this one lies in the centre

// The known corners, neighbour to neighbour; where something is unknown the line has a gap. A polar
// chart begins and ends at the top, so a piece that crosses the top becomes two.
QList<QList<QPointF>> pieces(const RadarLine& line) {
  QList<QList<QPointF>> found;
  QList<QPointF> piece;
  const auto finish = [&found, &piece] {
    if (piece.size() > 1) found.append(piece);
    piece.clear();
  };
  const std::size_t count = line.values.size();
  for (std::size_t axis = 0; axis <= count; ++axis) {
    const auto& value = line.values[axis % count];
    if (value.has_value()) {
      piece.append({static_cast<qreal>(axis), *value});
    } else {
      finish();
    }
  }
  finish();
  return found;
}

bool isWhole(const RadarLine& line) {
  return std::all_of(line.values.begin(), line.values.end(),
                     [](const auto& value) { return value.has_value(); });
}

}  // namespace

RadarChart::RadarChart(QWidget* parent)
    : QChartView(new QPolarChart, parent), m_chart(static_cast<QPolarChart*>(chart())) {
  setRenderHint(QPainter::Antialiasing);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  m_chart->setBackgroundVisible(false);
  m_chart->setMargins({});
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_chart->legend()->setAlignment(Qt::AlignBottom);
  m_chart->legend()->setVisible(false);
}

void RadarChart::setAxes(const QStringList& labels, double highest, int steps) {
  m_labels = labels;
  m_highest = highest;
  m_steps = steps;
  rebuild();
}

void RadarChart::setLines(const std::vector<RadarLine>& lines) {
  m_lines = lines;
  rebuild();
}

void RadarChart::setLegendVisible(bool visible) {
  m_chart->legend()->setVisible(visible);
}

void RadarChart::rebuild() {
  m_chart->removeAllSeries();
  for (QAbstractAxis* axis : m_chart->axes()) {
    m_chart->removeAxis(axis);
    delete axis;
  }
  m_angular = new QCategoryAxis;
  m_angular->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
  m_angular->setRange(0, static_cast<qreal>(std::max<qsizetype>(m_labels.size(), 1)));
  for (qsizetype i = 0; i < m_labels.size(); ++i) {
    // Labels name the categories, so two that read the same need to differ by something unseen.
    // Qt Charts takes a label for markup.
    QString label = m_labels[i].toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    while (m_angular->categoriesLabels().contains(label)) label += QChar(0x200B);
    m_angular->append(label, static_cast<qreal>(i));
  }
  m_radial = new QValueAxis;
  m_radial->setRange(0, m_highest);
  m_radial->setTickCount(m_steps + 1);
  m_radial->setLabelsVisible(false);
  m_radial->setLineVisible(false);
  m_chart->addAxis(m_angular, QPolarChart::PolarOrientationAngular);
  m_chart->addAxis(m_radial, QPolarChart::PolarOrientationRadial);

  const auto attach = [this](QAbstractSeries* series) {
    m_chart->addSeries(series);
    series->attachAxis(m_angular);
    series->attachAxis(m_radial);
  };
  for (const RadarLine& line : m_lines) {
    if (line.values.empty()) continue;
    QPen pen(line.colour, 2);
    if (line.dashed) pen.setStyle(Qt::DashLine);
    const QList<QList<QPointF>> parts = pieces(line);
    // An area with a gap would claim what nobody knows.
    if (line.filled && isWhole(line)) {
      auto* rim = new QLineSeries;
      auto* centre = new QLineSeries;
      rim->append(parts.front());
      for (const QPointF& point : parts.front()) centre->append(point.x(), kCentreSize);
      auto* area = new QAreaSeries(rim, centre);
      // It uses them, and leaves them to whoever made them.
      rim->setParent(area);
      centre->setParent(area);
      QColor fill = line.colour;
      fill.setAlphaF(0.12F);
      area->setBrush(fill);
      area->setPen(Qt::NoPen);
      attach(area);
      for (QLegendMarker* marker : m_chart->legend()->markers(area)) marker->setVisible(false);
    }
    bool named = false;
    for (const QList<QPointF>& part : parts) {
      auto* outline = new QLineSeries;
      outline->setName(line.name);
      outline->append(part);
      outline->setPen(pen);
      attach(outline);
      for (QLegendMarker* marker : m_chart->legend()->markers(outline)) {
        marker->setVisible(!named);
      }
      named = true;
    }
    if (line.dashed) continue;
    auto* dots = new QScatterSeries;
    for (std::size_t axis = 0; axis < line.values.size(); ++axis) {
      if (line.values[axis].has_value()) dots->append(static_cast<qreal>(axis), *line.values[axis]);
    }
    dots->setMarkerSize(7);
    dots->setColor(line.colour);
    dots->setBorderColor(line.colour);
    attach(dots);
    dots->setName(line.name);
    for (QLegendMarker* marker : m_chart->legend()->markers(dots)) marker->setVisible(!named);
  }
  applyColours();
  describe();
}

void RadarChart::applyColours() {
  const QColor grid = palette().color(QPalette::Midlight);
  const QColor words = palette().color(QPalette::PlaceholderText);
  QFont small = font();
  small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1.5));
  for (QAbstractAxis* axis : m_chart->axes()) {
    axis->setGridLineColor(grid);
    axis->setLinePenColor(grid);
    axis->setLabelsColor(words);
    axis->setLabelsFont(small);
  }
  m_chart->legend()->setLabelColor(palette().color(QPalette::Text));
  m_chart->legend()->setFont(small);
}

void RadarChart::describe() {
  const Words words;
  QStringList parts;
  for (const RadarLine& line : m_lines) {
    QStringList values;
    for (std::size_t axis = 0; axis < line.values.size(); ++axis) {
      if (!line.values[axis].has_value()) continue;
      values.append(m_labels.value(static_cast<qsizetype>(axis)).simplified() + QLatin1Char(' ') +
                    words.formats().number(*line.values[axis]));
    }
    parts.append(line.name + QStringLiteral(": ") + values.join(QStringLiteral(", ")));
  }
  setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

void RadarChart::changeEvent(QEvent* event) {
  QChartView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    if (m_radial != nullptr) applyColours();
  }
}

}  // namespace arborg::ui
