#include "ui/panels/leaders_chart.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

#include "core/model/skill.h"
#include "ui/models/dark.h"
#include "ui/models/severity_icon.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

constexpr double kMiddle = kMaxRating / 2.0;
constexpr double kTypeGap = 0.75;  // as in core/sales/profile.h
constexpr qreal kMarker = 13;      // px
constexpr qreal kReach = 12;       // px around a point that a click hits
constexpr qreal kBadge = 12;

QScatterSeries::MarkerShape shapeOf(BuiltInRole role) {
  switch (role) {
    case BuiltInRole::Cro:
      return QScatterSeries::MarkerShapeRotatedRectangle;
    case BuiltInRole::Cso:
      return QScatterSeries::MarkerShapeRectangle;
    case BuiltInRole::VpSales:
      return QScatterSeries::MarkerShapeTriangle;
    default:
      return QScatterSeries::MarkerShapeCircle;
  }
}

// Tells the series apart: severity and shape.
int lookOf(const Leader& leader) {
  return static_cast<int>(leader.worst) * 16 + static_cast<int>(shapeOf(leader.role));
}
constexpr const char* kLookProperty = "look";

}  // namespace

LeadersChart::LeadersChart(QWidget* parent)
    : QChartView(new QChart, parent),
      m_chart(chart()),
      m_across(new QValueAxis),
      m_up(new QValueAxis) {
  setObjectName(QStringLiteral("leadersChart"));
  setRenderHint(QPainter::Antialiasing);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  m_chart->setBackgroundVisible(false);
  m_chart->setMargins({8, 8, 8, 4});
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_chart->legend()->setVisible(false);
  for (QValueAxis* axis : {m_across, m_up}) {
    axis->setRange(0, kMaxRating);
    axis->setTickCount(kMaxRating + 1);
    axis->setLabelFormat(QStringLiteral("%d"));
  }
  m_chart->addAxis(m_across, Qt::AlignBottom);
  m_chart->addAxis(m_up, Qt::AlignLeft);
  connect(m_chart, &QChart::plotAreaChanged, this, &LeadersChart::spread);
  retranslate();
}

void LeadersChart::setLeaders(std::vector<Leader> leaders) {
  std::sort(leaders.begin(), leaders.end(), [](const Leader& a, const Leader& b) {
    return std::tie(a.execution, a.strategy, a.seat) < std::tie(b.execution, b.strategy, b.seat);
  });
  m_leaders = std::move(leaders);
  rebuild();
}

void LeadersChart::setSelected(const std::vector<PositionId>& seats) {
  m_selected = seats;  // sorted, as a selection is
  viewport()->update();
  scene()->update();
}

bool LeadersChart::isSelected(PositionId seat) const {
  return std::binary_search(m_selected.begin(), m_selected.end(), seat);
}

void LeadersChart::rebuild() {
  m_chart->removeAllSeries();
  // One series for each look; there are at most sixteen.
  std::map<int, const Leader*> looks;
  for (const Leader& leader : m_leaders) looks.emplace(lookOf(leader), &leader);
  for (const auto& [look, leader] : looks) {
    auto* series = new QScatterSeries;
    series->setProperty(kLookProperty, look);
    series->setMarkerShape(shapeOf(leader->role));
    series->setMarkerSize(kMarker);
    series->setColor(leader->worst == Severity::Off
                         ? palette().color(QPalette::Link)
                         : severityColour(leader->worst, isDark(palette())));
    series->setBorderColor(palette().color(QPalette::Base));
    m_chart->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
  }
  spread();
  describe();
  viewport()->update();
}

QPointF LeadersChart::pointAt(double execution, double strategy) const {
  const QRectF plot = m_chart->plotArea();
  return {plot.left() + execution / kMaxRating * plot.width(),
          plot.bottom() - strategy / kMaxRating * plot.height()};
}

void LeadersChart::spread() {
  std::vector<QPointF> points;
  for (const Leader& leader : m_leaders)
    points.push_back(pointAt(leader.execution, leader.strategy));
  m_shown = fannedOut(points, kMarker);
  const QRectF plot = m_chart->plotArea();
  if (plot.isEmpty()) return;
  for (QAbstractSeries* series : m_chart->series()) {
    QList<QPointF> values;
    for (std::size_t i = 0; i < m_leaders.size(); ++i) {
      if (lookOf(m_leaders[i]) != series->property(kLookProperty).toInt()) continue;
      values.append({(m_shown[i].x() - plot.left()) / plot.width() * kMaxRating,
                     (plot.bottom() - m_shown[i].y()) / plot.height() * kMaxRating});
    }
    static_cast<QScatterSeries*>(series)->replace(values);
  }
}

std::optional<QPointF> LeadersChart::pointOf(PositionId seat) const {
  for (std::size_t i = 0; i < m_leaders.size(); ++i) {
    if (m_leaders[i].seat == seat) return m_shown[i];
  }
  return std::nullopt;
}

void LeadersChart::drawForeground(QPainter* painter, const QRectF&) {
  painter->save();
  painter->resetTransform();
  const QRectF plot = m_chart->plotArea();
  const QColor muted = palette().color(QPalette::PlaceholderText);
  const auto at = [this](double execution, double strategy) {
    return pointAt(execution, strategy);
  };
  // Quadrants, and the band between the types.
  painter->setPen(QPen(muted, 1));
  painter->drawLine(at(kMiddle, 0), at(kMiddle, kMaxRating));
  painter->drawLine(at(0, kMiddle), at(kMaxRating, kMiddle));
  painter->setPen(QPen(palette().color(QPalette::Midlight), 1, Qt::DashLine));
  painter->drawLine(at(kTypeGap, 0), at(kMaxRating, kMaxRating - kTypeGap));
  painter->drawLine(at(0, kTypeGap), at(kMaxRating - kTypeGap, kMaxRating));
  QFont small = font();
  small.setPointSizeF(std::max(7.5, small.pointSizeF() - 1));
  small.setWeight(QFont::DemiBold);
  painter->setFont(small);
  painter->setPen(muted);
  const QRectF inner = plot.adjusted(6, 4, -6, -4);
  painter->drawText(inner, Qt::AlignTop | Qt::AlignLeft, tr("Strategists"));
  painter->drawText(inner, Qt::AlignTop | Qt::AlignRight, tr("All-round leaders"));
  painter->drawText(inner, Qt::AlignBottom | Qt::AlignLeft, tr("Still growing"));
  painter->drawText(inner, Qt::AlignBottom | Qt::AlignRight, tr("Executors"));

  small.setWeight(QFont::Normal);
  painter->setFont(small);
  const QFontMetricsF metrics(small);
  std::vector<QRectF> taken;
  for (std::size_t i = 0; i < m_leaders.size(); ++i) {
    const Leader& leader = m_leaders[i];
    const QPointF point = m_shown[i];
    if (const QPointF own = at(leader.execution, leader.strategy); own != point) {
      // As far as the mark, and no farther.
      const QPointF way = point - own;
      const double length = std::hypot(way.x(), way.y());
      painter->setPen(QPen(muted, 1));
      painter->setBrush(muted);
      painter->drawEllipse(own, 1.5, 1.5);
      if (length > kMarker / 2) painter->drawLine(own, own + way * (1 - kMarker / 2 / length));
    }
    if (isSelected(leader.seat)) {
      painter->setPen(QPen(palette().color(QPalette::Link), 2));
      painter->setBrush(Qt::NoBrush);
      painter->drawEllipse(point, kMarker / 2 + 4, kMarker / 2 + 4);
    }
    if (leader.worst != Severity::Off) {
      paintSeverity(*painter, QRectF(point.x() + 3, point.y() - kMarker / 2 - 7, kBadge, kBadge),
                    leader.worst);
    }
    // The name where there is room for it, to the right or else to the left.
    const qreal width = metrics.horizontalAdvance(leader.name);
    for (const qreal x : {point.x() + kMarker / 2 + 9, point.x() - kMarker / 2 - 6 - width}) {
      const QRectF box(x, point.y() - metrics.height() / 2, width, metrics.height());
      const bool free = plot.contains(box) &&
                        std::none_of(taken.begin(), taken.end(),
                                     [&box](const QRectF& other) { return other.intersects(box); });
      if (!free) continue;
      taken.push_back(box);
      painter->setPen(palette().color(QPalette::Text));
      painter->drawText(box, Qt::AlignCenter, leader.name);
      break;
    }
  }
  painter->restore();
}

void LeadersChart::mousePressEvent(QMouseEvent* event) {
  const QPointF at = event->position();
  const Leader* hit = nullptr;
  double nearest = kReach + 1;
  for (std::size_t i = 0; i < m_leaders.size(); ++i) {
    const QPointF away = m_shown[i] - at;
    const double distance = std::hypot(away.x(), away.y());
    if (distance > kReach || distance >= nearest) continue;
    nearest = distance;
    hit = &m_leaders[i];
  }
  if (event->button() != Qt::LeftButton || hit == nullptr) {
    QChartView::mousePressEvent(event);
    return;
  }
  emit chosen(hit->seat);
}

void LeadersChart::keyPressEvent(QKeyEvent* event) {
  const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
  const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
  if ((!forward && !back) || m_leaders.empty()) {
    QChartView::keyPressEvent(event);
    return;
  }
  const auto chosenNow = std::find_if(m_leaders.begin(), m_leaders.end(),
                                      [this](const Leader& l) { return isSelected(l.seat); });
  std::size_t index = 0;
  if (chosenNow != m_leaders.end()) {
    const auto now = static_cast<std::size_t>(chosenNow - m_leaders.begin());
    index = (now + (forward ? 1 : m_leaders.size() - 1)) % m_leaders.size();
  }
  emit chosen(m_leaders[index].seat);
}

void LeadersChart::applyColours() {
  const QColor grid = palette().color(QPalette::Midlight);
  QFont small = font();
  small.setPointSizeF(std::max(7.5, small.pointSizeF() - 1));
  for (QValueAxis* axis : {m_across, m_up}) {
    axis->setGridLineColor(grid);
    axis->setLinePenColor(grid);
    axis->setLabelsColor(palette().color(QPalette::PlaceholderText));
    axis->setLabelsFont(small);
    axis->setTitleFont(small);
    axis->setTitleBrush(palette().color(QPalette::PlaceholderText));
  }
}

void LeadersChart::describe() {
  const Words words;
  QStringList parts;
  for (const Leader& leader : m_leaders) {
    parts.append(tr("%1: execution %2, strategy %3")
                     .arg(leader.name, words.formats().number(leader.execution),
                          words.formats().number(leader.strategy)));
  }
  setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

void LeadersChart::retranslate() {
  const Words words;
  setAccessibleName(tr("Leaders map: strategy against execution"));
  m_across->setTitleText(words.skillGroup(sales::SkillGroup::Execution));
  m_up->setTitleText(words.skillGroup(sales::SkillGroup::Strategy));
  applyColours();
  describe();
  viewport()->update();
}

void LeadersChart::changeEvent(QEvent* event) {
  QChartView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    applyColours();
    rebuild();
  }
}

}  // namespace arborg::ui
