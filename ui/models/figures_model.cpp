#include "ui/models/figures_model.h"

namespace arborg::ui {

FiguresModel::FiguresModel(ChartNotifier& notifier, QObject* parent)
    : QObject(parent), m_notifier(notifier) {
  connect(&notifier, &ChartNotifier::documentReplaced, this, [this] {
    m_counted = false;
    emit changed();
  });
  connect(&notifier, &ChartNotifier::chartChanged, this, [this](const edit::ChangeSet& changes) {
    // Who has not counted yet has nothing to bring up to date.
    if (!m_counted || m_rollups.update(m_notifier.chart(), changes)) emit changed();
  });
}

const figures::Rollups& FiguresModel::rollups() {
  if (!m_counted) m_rollups.rebuild(m_notifier.chart());
  m_counted = true;
  return m_rollups;
}

figures::Tally FiguresModel::tally(std::optional<PositionId> top) {
  return top.has_value() ? rollups().of(*top) : rollups().whole(m_notifier.chart());
}

figures::SpanOfControl FiguresModel::spanOfControl(std::optional<PositionId> top) {
  return rollups().spanOfControl(m_notifier.chart(), top);
}

}  // namespace arborg::ui
