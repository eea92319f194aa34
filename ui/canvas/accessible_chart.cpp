#include "ui/canvas/accessible_chart.h"

#include <algorithm>

#include "ui/canvas/accessible_position.h"
#include "ui/canvas/chart_canvas.h"

namespace arborg::ui {
namespace {

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
  auto* canvas = qobject_cast<ChartCanvas*>(object);
  return canvas != nullptr ? new AccessibleChart(*canvas) : nullptr;
}

int rootCount(const ChartCanvas& canvas) {
  return static_cast<int>(canvas.stage().chart().roots().size());
}

}  // namespace

AccessibleChart::AccessibleChart(ChartCanvas& canvas)
    : QAccessibleWidget(&canvas, QAccessible::Tree) {}

void AccessibleChart::installFactory() {
  static const bool installed = [] {
    QAccessible::installFactory(&makeInterface);
    return true;
  }();
  Q_UNUSED(installed)
}

ChartCanvas& AccessibleChart::canvas() const {
  return *static_cast<ChartCanvas*>(widget());
}

int AccessibleChart::childCount() const {
  return rootCount(canvas()) + QAccessibleWidget::childCount();
}

QAccessibleInterface* AccessibleChart::child(int index) const {
  const int roots = rootCount(canvas());
  if (index < 0) return nullptr;
  if (index >= roots) return QAccessibleWidget::child(index - roots);
  return canvas().accessibleOf(canvas().stage().chart().roots()[static_cast<std::size_t>(index)]);
}

int AccessibleChart::indexOfChild(const QAccessibleInterface* child) const {
  const auto roots = canvas().stage().chart().roots();
  if (const auto* item = dynamic_cast<const AccessiblePosition*>(child)) {
    const auto at = std::find(roots.begin(), roots.end(), item->position());
    return at == roots.end() ? -1 : static_cast<int>(at - roots.begin());
  }
  const int index = QAccessibleWidget::indexOfChild(child);
  return index < 0 ? index : index + static_cast<int>(roots.size());
}

QAccessibleInterface* AccessibleChart::childAt(int x, int y) const {
  if (QAccessibleInterface* widgetChild = QAccessibleWidget::childAt(x, y)) return widgetChild;
  const QPoint place = canvas().mapFromGlobal(QPoint(x, y));
  if (!canvas().rect().contains(place)) return nullptr;
  const auto hit = canvas().stage().hit(place);
  return hit.has_value() ? canvas().accessibleOf(hit->position) : nullptr;
}

QAccessibleInterface* AccessibleChart::focusChild() const {
  const auto current = canvas().selection().current();
  if (canvas().hasFocus() && current.has_value()) return canvas().accessibleOf(*current);
  return QAccessibleWidget::focusChild();
}

QString AccessibleChart::text(QAccessible::Text kind) const {
  return kind == QAccessible::Name ? canvas().accessibleName() : QAccessibleWidget::text(kind);
}

}  // namespace arborg::ui
