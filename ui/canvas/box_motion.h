// Cards on their way from where they were to where they are.
#pragma once

#include <QObject>
#include <QPointF>
#include <QVariantAnimation>
#include <vector>

#include "core/layout/layout.h"
#include "core/scene/visible_tree.h"

namespace arborg::ui {

// Interpolates between two arrangements of a chart for a short while. Only for looking at: whoever
// asks what is under a point means the final one.
class BoxMotion : public QObject {
  Q_OBJECT
 public:
  static constexpr int kDuration = 160;              // ms
  static constexpr std::uint32_t kMostCards = 2000;  // in view; more would not be followed anyway

  explicit BoxMotion(QObject* parent = nullptr);

  // Remembers where the cards are now.
  void capture(const scene::VisibleTree& tree, const layout::Layout& shown);
  // From there, moved by `shift` (chart px), to `target`. Cards that are new come out of their
  // managers.
  void start(const scene::VisibleTree& tree, const layout::Layout& target, QPointF shift);
  void stop();
  bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

 signals:
  // The arrangement to be shown; null: the final one, from now on.
  void frame(const arborg::layout::Layout* shown);

 private:
  void step(double progress);

  QVariantAnimation m_animation;
  std::vector<layout::Point> m_places;  // captured, by PositionId; NaN: was not there
  layout::Layout m_from;
  layout::Layout m_target;
  layout::Layout m_shown;
  layout::Outline m_outline;
};

}  // namespace arborg::ui
