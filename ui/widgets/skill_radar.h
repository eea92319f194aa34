// The radar of a person's skills against what the seat asks for.
#pragma once

#include "core/model/chart.h"
#include "ui/widgets/radar_chart.h"

namespace arborg::ui {

// Sixteen axes, group by group: execution on the right, strategy on the left below it, then the
// functional ones and industry experience.
class SkillRadar : public RadarChart {
  Q_OBJECT
 public:
  explicit SkillRadar(QWidget* parent = nullptr);

  // Numbers instead of names, where there is no room for names.
  void setShortLabels(bool shortLabels);
  // The holder of the seat (nothing for a vacant one) and the profile of its role, where it has
  // one.
  void show(const Chart& chart, PositionId seat);
  void retranslate();

 private:
  void relabel();

  bool m_short = false;
};

}  // namespace arborg::ui
