// Tells assistive technology what happens on the canvas, and keeps what it knows of each card.
#pragma once

#include <QAccessible>
#include <QObject>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/edit/change_set.h"
#include "core/model/ids.h"

namespace arborg::ui {

class ChartCanvas;

// Interfaces of positions are made when first asked for and kept until the position goes. Nothing
// is done while nobody listens.
class AccessibilityNotes : public QObject, private QAccessible::ActivationObserver {
  Q_OBJECT
 public:
  explicit AccessibilityNotes(ChartCanvas& canvas);
  ~AccessibilityNotes() override;

  // Constant time. Never null for a position of the chart.
  QAccessibleInterface* interfaceOf(PositionId id);
  std::size_t interfaceCount() const noexcept { return m_known.size(); }
  // The canvas got the keyboard.
  void focusArrived();

 private:
  void accessibilityActiveChanged(bool active) override { m_listening = active; }
  void chartChanged(const edit::ChangeSet& changes);
  void foldingChanged();
  void selectionChanged();
  void forget(PositionId id);
  void forgetAll();
  void tell(PositionId id, QAccessible::Event what);

  ChartCanvas& m_canvas;
  std::unordered_map<PositionId, QAccessible::Id> m_known;
  std::unordered_map<PositionId, bool> m_folded;  // as last told, of the known ones
  bool m_listening = QAccessible::isActive();
  std::vector<PositionId> m_selected;
  std::optional<PositionId> m_current;
};

}  // namespace arborg::ui
