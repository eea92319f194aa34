#include "ui/canvas/accessibility_notes.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "ui/canvas/accessible_chart.h"
#include "ui/canvas/accessible_position.h"
#include "ui/canvas/chart_canvas.h"

namespace arborg::ui {
namespace {

// Of more than so many at once, only the whole is told: nobody listens to each.
constexpr std::size_t kMostTold = 64;

}  // namespace

AccessibilityNotes::AccessibilityNotes(ChartCanvas& canvas) : m_canvas(canvas) {
  AccessibleChart::installFactory();
  QAccessible::installActivationObserver(this);
  ChartNotifier& notifier = canvas.editor().notifier();
  connect(&notifier, &ChartNotifier::chartChanged, this, &AccessibilityNotes::chartChanged);
  connect(&notifier, &ChartNotifier::foldingChanged, this, &AccessibilityNotes::foldingChanged);
  connect(&notifier, &ChartNotifier::documentReplaced, this, &AccessibilityNotes::forgetAll);
  connect(&canvas.selection(), &Selection::changed, this, &AccessibilityNotes::selectionChanged);
}

AccessibilityNotes::~AccessibilityNotes() {
  QAccessible::removeActivationObserver(this);
  for (const auto& [id, known] : m_known) QAccessible::deleteAccessibleInterface(known);
}

QAccessibleInterface* AccessibilityNotes::interfaceOf(PositionId id) {
  const auto at = m_known.find(id);
  if (at != m_known.end()) return QAccessible::accessibleInterface(at->second);
  auto* made = new AccessiblePosition(m_canvas, id);
  m_known.emplace(id, QAccessible::registerAccessibleInterface(made));
  m_folded.emplace(id, m_canvas.stage().isFolded(id));
  return made;
}

void AccessibilityNotes::tell(PositionId id, QAccessible::Event what) {
  QAccessibleEvent event(interfaceOf(id), what);
  QAccessible::updateAccessibility(&event);
}

void AccessibilityNotes::focusArrived() {
  const auto current = m_canvas.selection().current();
  if (m_listening && current.has_value()) tell(*current, QAccessible::Focus);
}

void AccessibilityNotes::selectionChanged() {
  const Selection& selection = m_canvas.selection();
  std::vector<PositionId> added;
  std::vector<PositionId> removed;
  std::set_difference(selection.ids().begin(), selection.ids().end(), m_selected.begin(),
                      m_selected.end(), std::back_inserter(added));
  std::set_difference(m_selected.begin(), m_selected.end(), selection.ids().begin(),
                      selection.ids().end(), std::back_inserter(removed));
  m_selected = selection.ids();
  const auto before = std::exchange(m_current, selection.current());
  if (!m_listening) return;
  if (m_current.has_value() && m_current != before && m_canvas.hasFocus()) {
    tell(*m_current, QAccessible::Focus);
  }
  if (added.size() + removed.size() > kMostTold) {
    QAccessibleEvent event(&m_canvas, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
    return;
  }
  for (const PositionId id : removed) {
    if (m_canvas.stage().chart().contains(id)) tell(id, QAccessible::SelectionRemove);
  }
  const bool alone = selection.ids().size() == 1;
  for (const PositionId id : added) {
    tell(id, alone ? QAccessible::Selection : QAccessible::SelectionAdd);
  }
}

void AccessibilityNotes::chartChanged(const edit::ChangeSet& changes) {
  if (changes.everything()) {
    forgetAll();
    return;
  }
  const Chart& chart = m_canvas.stage().chart();
  const bool tells = m_listening && changes.moved().size() <= kMostTold;
  for (const PositionId id : changes.moved()) {
    const bool isKnown = m_known.contains(id);
    if (!chart.contains(id)) {
      if (isKnown && tells) tell(id, QAccessible::ObjectDestroyed);
      forget(id);
    } else if (tells) {
      // A seat that moved is new below its manager: clients hear of no other event for that.
      if (isKnown) tell(id, QAccessible::LocationChanged);
      tell(id, QAccessible::ObjectCreated);
    }
  }
  if (!m_listening) return;
  std::size_t told = 0;
  for (const PositionId id : changes.altered()) {
    if (!m_known.contains(id) || !chart.contains(id)) continue;
    if (++told > kMostTold) break;
    tell(id, QAccessible::NameChanged);
    tell(id, QAccessible::DescriptionChanged);
  }
}

void AccessibilityNotes::foldingChanged() {
  std::vector<PositionId> changed;
  const Chart& chart = m_canvas.stage().chart();
  for (auto& [id, folded] : m_folded) {
    if (!chart.contains(id)) continue;
    const bool now = m_canvas.stage().isFolded(id);
    if (std::exchange(folded, now) != now) changed.push_back(id);
  }
  if (!m_listening) return;
  for (const PositionId id : changed) {
    QAccessible::State state;
    state.expanded = true;
    state.collapsed = true;
    QAccessibleStateChangeEvent event(interfaceOf(id), state);
    QAccessible::updateAccessibility(&event);
    // Qt 6.4 does not pass that one on; that the children came or went it does.
    const bool folded = m_canvas.stage().isFolded(id);
    std::size_t told = 0;
    for (const PositionId report : chart.reports(id)) {
      if (++told > kMostTold) break;
      tell(report, folded ? QAccessible::ObjectDestroyed : QAccessible::ObjectCreated);
    }
  }
}

void AccessibilityNotes::forget(PositionId id) {
  m_folded.erase(id);
  const auto at = m_known.find(id);
  if (at == m_known.end()) return;
  QAccessible::deleteAccessibleInterface(at->second);
  m_known.erase(at);
}

void AccessibilityNotes::forgetAll() {
  for (const auto& [id, known] : m_known) QAccessible::deleteAccessibleInterface(known);
  m_known.clear();
  m_folded.clear();
  m_selected.clear();
  m_current.reset();
  if (!m_listening) return;
  QAccessibleEvent event(&m_canvas, QAccessible::ObjectReorder);
  QAccessible::updateAccessibility(&event);
}

}  // namespace arborg::ui
