#include "ui/canvas/minimap.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/render/colors.h"

namespace arborg::ui {

namespace {

constexpr QSize kLargest(208, 140);
constexpr QSize kSmallest(96, 56);
constexpr int kCorner = 16;   // px from the canvas' edges
constexpr double kInner = 8;  // px around the chart
constexpr int kSoon = 60;     // ms
// A canvas smaller than this has no room to spare.
constexpr QSize kRoom(480, 320);

// Without what stands around it.
QSizeF chartSize(const ChartStage& stage) {
  const scene::Box chart = stage.scene().bounds();
  return {chart.width, chart.height};
}

}  // namespace

Minimap::Minimap(ChartStage& stage, QWidget* canvas)
    : QWidget(canvas), m_stage(stage), m_painter(stage.theme()) {
  setObjectName(QStringLiteral("minimap"));
  setAccessibleName(tr("Minimap"));
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_OpaquePaintEvent);
  hide();
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoon);
  connect(&m_soon, &QTimer::timeout, this, &Minimap::draw);
  connect(&stage, &ChartStage::viewChanged, this, &Minimap::follow);
  connect(&stage, &ChartStage::rearranged, this, [this] {
    follow();
    if (isVisible()) m_soon.start();
  });
  connect(&stage.notifier(), &ChartNotifier::chartChanged, this, [this] {
    if (isVisible()) m_soon.start();
  });
  connect(&stage, &ChartStage::themeChanged, this, [this] {
    m_painter.setTheme(m_stage.theme());
    follow();
    if (isVisible()) m_soon.start();
  });
  canvas->installEventFilter(this);
}

void Minimap::setWanted(bool wanted) {
  m_wanted = wanted;
  follow();
}

double Minimap::miniScale() const {
  const QSizeF chart = chartSize(m_stage);
  return std::min((kLargest.width() - 2 * kInner) / std::max(chart.width(), 1.0),
                  (kLargest.height() - 2 * kInner) / std::max(chart.height(), 1.0));
}

QPointF Minimap::chartOrigin() const {
  const QSizeF chart = chartSize(m_stage) * miniScale();
  return {(width() - chart.width()) / 2, (height() - chart.height()) / 2};
}

QRectF Minimap::viewBox() const {
  const QRectF view = m_stage.view().visibleChart();
  const double scale = miniScale();
  return {chartOrigin() + view.topLeft() * scale, view.size() * scale};
}

void Minimap::follow() {
  const QRectF chart(QPointF(), chartSize(m_stage));
  const QSize canvas = parentWidget()->size();
  const bool room = canvas.width() >= kRoom.width() && canvas.height() >= kRoom.height();
  const bool shown =
      m_wanted && room && m_stage.cardCount() > 0 && !m_stage.view().visibleChart().contains(chart);
  if (!shown) {
    m_soon.stop();
    m_picture = QPixmap();
    hide();
    return;
  }
  place();
  if (m_picture.isNull()) draw();
  show();
  update();
}

void Minimap::place() {
  const QSizeF chart = chartSize(m_stage) * miniScale();
  const QSize wanted = (chart + QSizeF(2 * kInner, 2 * kInner)).toSize().expandedTo(kSmallest);
  const QSize canvas = parentWidget()->size();
  if (wanted != size()) m_picture = QPixmap();
  setGeometry(canvas.width() - wanted.width() - kCorner,
              canvas.height() - wanted.height() - kCorner, wanted.width(), wanted.height());
}

void Minimap::draw() {
  const double density = devicePixelRatioF();
  m_picture = QPixmap((QSizeF(size()) * density).toSize());
  m_picture.setDevicePixelRatio(density);
  const scene::Theme& theme = m_stage.theme();
  m_picture.fill(toColor(theme.card));
  const double scale = miniScale();
  // Never more than rectangles: names could not be read.
  const scene::Detail detail = std::max(scene::detailFor(scale * density), scene::Detail::Overview);
  m_stage.scene().displayList(m_stage.scene().bounds(), scale, m_list,
                              std::min(detail, scene::Detail::Blocks));
  m_list.background = scene::Color();
  QPainter painter(&m_picture);
  const QPointF origin = chartOrigin();
  const layout::Point from{static_cast<float>(-origin.x() / scale),
                           static_cast<float>(-origin.y() / scale)};
  // What stands around the chart is no part of the map.
  painter.setClipRect(QRectF(origin, chartSize(m_stage) * scale).adjusted(-1, -1, 1, 1));
  m_painter.paint(painter, m_list, {from, scale}, Target::Pixels);
  update();
}

void Minimap::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const scene::Theme& theme = m_stage.theme();
  painter.drawPixmap(0, 0, m_picture);
  // What is not in view is veiled.
  const QRectF view = viewBox().intersected(QRectF(rect()).adjusted(1, 1, -1, -1));
  QPainterPath veil;
  veil.addRect(rect());
  QPainterPath hole;
  hole.addRect(view);
  constexpr int kVeil = 150;
  painter.fillPath(veil.subtracted(hole), toColor(theme.surface, kVeil));
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(toColor(theme.accent), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(view.toAlignedRect().adjusted(0, 0, -1, -1));
  painter.setPen(toColor(theme.cardBorder));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Minimap::look(QPointF at) {
  m_stage.centreAt((at + m_grip - chartOrigin()) / miniScale());
}

void Minimap::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  // Its box is dragged by where it is held; elsewhere the view jumps to the pointer.
  const QRectF view = viewBox();
  m_grip = view.contains(event->position()) ? view.center() - event->position() : QPointF();
  look(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
  if ((event->buttons() & Qt::LeftButton) != 0) look(event->position());
}

bool Minimap::event(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Minimap"));
  // A double click is two presses; it must not reach the canvas below.
  if (event->type() == QEvent::MouseButtonDblClick) return true;
  return QWidget::event(event);
}

bool Minimap::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) follow();
  return QWidget::eventFilter(watched, event);
}

}  // namespace arborg::ui
