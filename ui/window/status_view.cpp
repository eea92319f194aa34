#include "ui/window/status_view.h"

#include <QLabel>
#include <QMainWindow>
#include <QSlider>
#include <QStatusBar>
#include <cmath>

#include "ui/canvas/chart_canvas.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

// The slider is logarithmic: each step is the same factor.
constexpr int kSliderRange = 100;

int sliderOf(double scale) {
  const double lowest = std::log(ChartCanvas::kMinScale);
  const double highest = std::log(ChartCanvas::kMaxScale);
  return static_cast<int>(
      std::lround((std::log(scale) - lowest) / (highest - lowest) * kSliderRange));
}

double scaleOf(int slider) {
  const double lowest = std::log(ChartCanvas::kMinScale);
  const double highest = std::log(ChartCanvas::kMaxScale);
  return std::exp(lowest + (highest - lowest) * slider / kSliderRange);
}

}  // namespace

StatusView::StatusView(ChartNotifier& notifier, ChartCanvas& canvas, QMainWindow* window)
    : QObject(window),
      m_notifier(notifier),
      m_canvas(canvas),
      m_people(new QLabel(window)),
      m_findings(new QLabel(window)),
      m_saved(new QLabel(window)),
      m_zoomText(new QLabel(window)),
      m_zoom(new QSlider(Qt::Horizontal, window)) {
  m_people->setObjectName(QStringLiteral("statusPeople"));
  m_findings->setObjectName(QStringLiteral("statusFindings"));
  m_saved->setObjectName(QStringLiteral("statusSaved"));
  m_zoom->setObjectName(QStringLiteral("zoomSlider"));
  m_zoom->setRange(0, kSliderRange);
  m_zoom->setFixedWidth(120);
  m_zoom->setFocusPolicy(Qt::TabFocus);
  m_zoomText->setMinimumWidth(m_zoomText->fontMetrics().horizontalAdvance(QStringLiteral("100 %")) +
                              20);
  for (QLabel* label : {m_people, m_findings, m_saved, m_zoomText})
    label->setTextFormat(Qt::PlainText);
  QStatusBar* bar = window->statusBar();
  for (QLabel* label : {m_people, m_findings, m_saved}) bar->addWidget(label);
  bar->addPermanentWidget(m_zoom);
  bar->addPermanentWidget(m_zoomText);
  bar->setSizeGripEnabled(false);

  connect(&canvas, &ChartCanvas::scaleChanged, this, &StatusView::updateZoom);
  connect(m_zoom, &QSlider::sliderMoved, this,
          [this](int value) { m_canvas.setScale(scaleOf(value)); });
  connect(m_zoom, &QSlider::actionTriggered, this, [this](int action) {
    if (action != QAbstractSlider::SliderMove) m_canvas.setScale(scaleOf(m_zoom->sliderPosition()));
  });
}

void StatusView::update(bool chartShown) {
  for (QLabel* label : {m_people, m_findings, m_saved, m_zoomText}) label->setVisible(chartShown);
  m_zoom->setVisible(chartShown);
  if (!chartShown) return;
  const Document& document = m_notifier.document();
  const Chart& chart = document.chart();
  const auto vacant =
      static_cast<int>(chart.positionCount()) - static_cast<int>(chart.seatedCount());
  m_people->setText(tr("%Ln people", nullptr, static_cast<int>(chart.personCount())) +
                    QStringLiteral(", ") + tr("%Ln vacant", nullptr, vacant));
  const rules::FindingCounts counts = document.checker().counts();
  m_findings->setText(
      tr("%Ln errors", nullptr, static_cast<int>(counts.errors)) + QStringLiteral(" · ") +
      tr("%Ln warnings", nullptr, static_cast<int>(counts.warnings)) + QStringLiteral(" · ") +
      tr("%Ln notices", nullptr, static_cast<int>(counts.notices)));
  m_saved->setText(document.isModified()     ? tr("Not saved")
                   : document.path().empty() ? QString()
                                             : tr("Saved"));
}

void StatusView::updateZoom() {
  const double scale = m_canvas.scale();
  m_zoomText->setText(Words().formats().percent(scale));
  if (!m_zoom->isSliderDown()) m_zoom->setValue(sliderOf(scale));
}

void StatusView::retranslate() {
  m_zoom->setAccessibleName(tr("Zoom"));
  m_zoom->setToolTip(tr("Zoom"));
  updateZoom();
}

}  // namespace arborg::ui
