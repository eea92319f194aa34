// The figures of every branch, for panels.
#pragma once

#include <QObject>

#include "core/figures/rollups.h"
#include "ui/models/chart_notifier.h"

namespace arborg::ui {

// Counts when it is first asked, and from then on with every edit what the edit touched.
class FiguresModel : public QObject {
  Q_OBJECT
 public:
  explicit FiguresModel(ChartNotifier& notifier, QObject* parent = nullptr);

  // Of the branch of a position that the chart contains; none: of the whole chart.
  figures::Tally tally(std::optional<PositionId> top);
  figures::SpanOfControl spanOfControl(std::optional<PositionId> top);

 signals:
  // Some figure may be another one than before.
  void changed();

 private:
  const figures::Rollups& rollups();

  ChartNotifier& m_notifier;
  figures::Rollups m_rollups;
  bool m_counted = false;
};

}  // namespace arborg::ui
