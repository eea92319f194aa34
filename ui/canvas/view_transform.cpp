#include "ui/canvas/view_transform.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace arborg::ui {
namespace {

constexpr std::array<double, 19> kSteps = {0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.17,
                                           0.25,  0.33,  0.5,  0.67, 0.8,  1.0, 1.2,
                                           1.5,   2.0,   2.5,  3.0,  4.0};
// A slider gives 0.9999: that is 100 % already.
constexpr double kSame = 0.005;

// Origin along one axis such that at least `kept` px of the chart stay in view.
double keptInView(double origin, double content, double view, double kept) {
  const double least = std::min({kept, content, view});
  return std::clamp(origin, least - content, std::max(least - content, view - least));
}

// Origin along one axis that brings `at` to the middle, but the ends of the content no further in
// than the margin.
double centred(double at, double content, double view, double margin) {
  if (content + 2 * margin <= view) return (view - content) / 2;
  return std::clamp(view / 2 - at, view - margin - content, margin);
}

// Shift along one axis that brings [from, to] into [0, view]: as little as needed for what is
// partly in view, else to the middle, so that the surroundings come with it.
double shiftInto(double from, double to, double view) {
  if (to - from > view) return -from;
  if (to <= 0 || from >= view) return (view - from - to) / 2;
  if (from < 0) return -from;
  return to > view ? view - to : 0;
}

}  // namespace

bool ViewTransform::setViewSize(QSizeF size) {
  m_view = size.expandedTo(QSizeF(1, 1));
  return assign(m_scale, m_origin);
}

bool ViewTransform::setContent(const QRectF& content) {
  m_content = content;
  return assign(m_scale, m_origin);
}

bool ViewTransform::zoomAt(QPointF view, double scale) {
  scale = std::clamp(scale, kMinimumScale, kMaximumScale);
  return assign(scale, view - toChart(view) * scale);
}

bool ViewTransform::panBy(QPointF viewDelta) {
  return assign(m_scale, m_origin + viewDelta);
}

double ViewTransform::fitScale(double largest) const noexcept {
  double scale = largest;
  if (m_content.width() > 0) {
    scale = std::min(scale, (m_view.width() - 2 * kFitMargin) / m_content.width());
  }
  if (m_content.height() > 0) {
    scale = std::min(scale, (m_view.height() - 2 * kFitMargin) / m_content.height());
  }
  return std::clamp(scale, kMinimumScale, kMaximumScale);
}

bool ViewTransform::fit(double largest) {
  const double scale = fitScale(largest);
  const QSizeF size = m_content.size() * scale;
  // A chart too large even for the smallest scale shows its top, where it begins.
  const double x = (m_view.width() - size.width()) / 2;
  const double y = std::max((m_view.height() - size.height()) / 2,
                            size.height() > m_view.height() ? kFitMargin : 0.0);
  return assignCorner(scale, {x, y});
}

bool ViewTransform::centreOn(QPointF chart) {
  const QPointF middle(m_view.width() / 2, m_view.height() / 2);
  return assign(m_scale, middle - chart * m_scale);
}

bool ViewTransform::centreWithin(QPointF chart, double scale) {
  scale = std::clamp(scale, kMinimumScale, kMaximumScale);
  const QSizeF size = m_content.size() * scale;
  const QPointF at = (chart - m_content.topLeft()) * scale;
  return assignCorner(scale, {centred(at.x(), size.width(), m_view.width(), kFitMargin),
                              centred(at.y(), size.height(), m_view.height(), kFitMargin)});
}

bool ViewTransform::reveal(const QRectF& chart, double margin) {
  QRectF box = toView(chart);
  const double across = std::clamp((m_view.width() - box.width()) / 2, 0.0, margin);
  const double down = std::clamp((m_view.height() - box.height()) / 2, 0.0, margin);
  box.adjust(-across, -down, across, down);
  return panBy({shiftInto(box.left(), box.right(), m_view.width()),
                shiftInto(box.top(), box.bottom(), m_view.height())});
}

double ViewTransform::stepUp(double scale) noexcept {
  const auto* at = std::find_if(kSteps.begin(), kSteps.end(),
                                [&](double step) { return step > scale * (1 + kSame); });
  return at != kSteps.end() ? *at : kMaximumScale;
}

double ViewTransform::stepDown(double scale) noexcept {
  const auto at = std::find_if(kSteps.rbegin(), kSteps.rend(),
                               [&](double step) { return step < scale * (1 - kSame); });
  return at != kSteps.rend() ? *at : kMinimumScale;
}

bool ViewTransform::assignCorner(double scale, QPointF corner) {
  const QSizeF size = m_content.size() * scale;
  const QPointF kept(keptInView(corner.x(), size.width(), m_view.width(), kKept),
                     keptInView(corner.y(), size.height(), m_view.height(), kKept));
  const QPointF origin = kept - m_content.topLeft() * scale;
  if (scale == m_scale && origin == m_origin) return false;
  m_scale = scale;
  m_origin = origin;
  return true;
}

}  // namespace arborg::ui
