#include "ui/canvas/box_motion.h"

#include <QEasingCurve>
#include <cmath>
#include <limits>

namespace arborg::ui {
namespace {

constexpr float kNowhere = std::numeric_limits<float>::quiet_NaN();

// Branch boxes from the cards: reports stand after their managers, so one walk backwards will do.
void boundBranches(const layout::Outline& outline, layout::Layout& layout) {
  layout.subtreeBounds.resize(outline.size());
  for (std::uint32_t node = 0; node < outline.size(); ++node) {
    layout.subtreeBounds[node] = cardBox(outline, layout, node);
  }
  for (std::uint32_t node = outline.size(); node-- > 0;) {
    if (outline.isRoot(node)) continue;
    layout::Box& branch = layout.subtreeBounds[outline.parent[node]];
    branch = united(branch, layout.subtreeBounds[node]);
  }
}

}  // namespace

BoxMotion::BoxMotion(QObject* parent) : QObject(parent) {
  m_animation.setStartValue(0.0);
  m_animation.setEndValue(1.0);
  m_animation.setDuration(kDuration);
  m_animation.setEasingCurve(QEasingCurve::OutCubic);
  connect(&m_animation, &QVariantAnimation::valueChanged, this,
          [this](const QVariant& value) { step(value.toDouble()); });
  connect(&m_animation, &QVariantAnimation::finished, this, [this] { emit frame(nullptr); });
}

void BoxMotion::capture(const scene::VisibleTree& tree, const layout::Layout& shown) {
  m_places.clear();
  for (std::uint32_t node = 0; node < tree.size(); ++node) {
    const std::size_t slot = tree.position(node).index();
    if (slot >= m_places.size()) m_places.resize(slot + 1, {kNowhere, kNowhere});
    m_places[slot] = {shown.x[node], shown.y[node]};
  }
}

void BoxMotion::start(const scene::VisibleTree& tree, const layout::Layout& target, QPointF shift) {
  m_outline = tree.outline();
  m_target = target;
  m_from = target;
  const auto dx = static_cast<float>(shift.x());
  const auto dy = static_cast<float>(shift.y());
  for (std::uint32_t node = 0; node < tree.size(); ++node) {
    const std::size_t slot = tree.position(node).index();
    if (slot < m_places.size() && !std::isnan(m_places[slot].x)) {
      m_from.x[node] = m_places[slot].x + dx;
      m_from.y[node] = m_places[slot].y + dy;
    } else if (!m_outline.isRoot(node)) {
      m_from.x[node] = m_from.x[m_outline.parent[node]];
      m_from.y[node] = m_from.y[m_outline.parent[node]];
    }
  }
  m_shown = m_from;
  m_animation.stop();
  m_animation.start();
  step(0);  // the animation is silent about a value that it had before it started
}

void BoxMotion::stop() {
  if (!isRunning()) return;
  m_animation.stop();
  emit frame(nullptr);
}

void BoxMotion::step(double progress) {
  if (m_target.size() == 0) return;
  const auto t = static_cast<float>(progress);
  for (std::uint32_t node = 0; node < m_target.size(); ++node) {
    m_shown.x[node] = m_from.x[node] + (m_target.x[node] - m_from.x[node]) * t;
    m_shown.y[node] = m_from.y[node] + (m_target.y[node] - m_from.y[node]) * t;
  }
  boundBranches(m_outline, m_shown);
  emit frame(&m_shown);
}

}  // namespace arborg::ui
