// Which part of the chart a widget shows, and how large.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace arborg::ui {

// Chart coordinates are px at scale 1, the chart with what is around it standing in content(); view
// coordinates are device-independent px of the widget. Whatever is asked for, the scale stays
// within its limits and some of the chart stays in view. Every change returns true when something
// is different afterwards.
class ViewTransform {
 public:
  // Small enough to show 1,000,000 people at once.
  static constexpr double kMinimumScale = 0.001;
  static constexpr double kMaximumScale = 4.0;
  static constexpr double kFitMargin = 32;  // view px around a fitted chart
  static constexpr double kKept = 64;       // view px of the chart that can never be panned away

  double scale() const noexcept { return m_scale; }
  QSizeF viewSize() const noexcept { return m_view; }
  const QRectF& content() const noexcept { return m_content; }

  QPointF toView(QPointF chart) const noexcept { return chart * m_scale + m_origin; }
  QPointF toChart(QPointF view) const noexcept { return (view - m_origin) / m_scale; }
  QRectF toView(const QRectF& chart) const noexcept {
    return {toView(chart.topLeft()), chart.size() * m_scale};
  }
  QRectF toChart(const QRectF& view) const noexcept {
    return {toChart(view.topLeft()), view.size() / m_scale};
  }
  // Where chart (0, 0) is in the view.
  QPointF origin() const noexcept { return m_origin; }
  QRectF visibleChart() const noexcept { return toChart(QRectF(QPointF(), m_view)); }

  bool setViewSize(QSizeF size);
  bool setContent(const QRectF& content);

  // The chart point under `view` stays under it.
  bool zoomAt(QPointF view, double scale);
  bool panBy(QPointF viewDelta);
  // All of the chart in the middle, no larger than `largest`.
  bool fit(double largest = 1.0);
  // The scale that fit() would choose.
  double fitScale(double largest = 1.0) const noexcept;
  bool centreOn(QPointF chart);
  // `chart` in the middle, as far as that leaves no more than the margin empty beyond an end of the
  // chart: its top card comes to stand near the top.
  bool centreWithin(QPointF chart, double scale);
  // Pans until `chart` is in view with `margin` view px around it: along each axis as little as
  // that takes where a part of it is in view, else to the middle; to its top left corner if it is
  // larger than the view.
  bool reveal(const QRectF& chart, double margin);

  // The next larger or smaller of the round scales.
  static double stepUp(double scale) noexcept;
  static double stepDown(double scale) noexcept;

 private:
  // `corner`: where the left upper corner of the content is to be in the view.
  bool assignCorner(double scale, QPointF corner);
  bool assign(double scale, QPointF origin) {
    return assignCorner(scale, origin + m_content.topLeft() * scale);
  }

  double m_scale = 1;
  QPointF m_origin;
  QSizeF m_view{1, 1};
  QRectF m_content{0, 0, 0, 0};
};

}  // namespace arborg::ui
