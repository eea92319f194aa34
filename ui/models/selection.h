// Which positions are selected, and which one has the keyboard: shared by canvas, outline,
// inspector and findings of a window.
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "core/model/ids.h"
#include "ui/models/chart_notifier.h"

namespace arborg::ui {

// Selected ids are kept sorted and always exist: what an edit removes leaves the selection, and a
// new document starts with none. The current position is where the keyboard is; it may be
// unselected (Ctrl+arrows), and there is none only while nothing was ever reached.
class Selection : public QObject {
  Q_OBJECT
 public:
  explicit Selection(ChartNotifier& notifier, QObject* parent = nullptr);

  const std::vector<PositionId>& ids() const noexcept { return m_ids; }
  bool contains(PositionId id) const noexcept;
  std::optional<PositionId> current() const noexcept { return m_current; }
  // The selected ones in display order, without those below another selected one.
  std::vector<PositionId> tops() const;

  // Each of these tells listeners once, and only when something is different afterwards.
  void select(PositionId id);  // alone; becomes current
  void select(std::vector<PositionId> ids, std::optional<PositionId> current);  // exactly these
  void toggle(PositionId id);                                                   // becomes current
  void setCurrent(std::optional<PositionId> id);  // selection unchanged
  void clear();                                   // current stays

 signals:
  void changed();

 private:
  void dropGone();
  void assign(std::vector<PositionId> ids, std::optional<PositionId> current);

  ChartNotifier& m_notifier;
  std::vector<PositionId> m_ids;
  std::optional<PositionId> m_current;
};

}  // namespace arborg::ui
