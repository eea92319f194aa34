// One position of the chart as assistive technology sees it: an item of a tree.
#pragma once

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QCoreApplication>
#include <QPointer>

#include "core/model/ids.h"

namespace arborg::ui {

class ChartCanvas;

// Owned by Qt's cache of interfaces (AccessibilityNotes registers and deletes it). Named "Ada
// Äijälä" or "Vacant, VP of Sales"; described as "CEO, level 1, 1 of 1, 3 direct reports, 1 error".
// Its children are its direct reports while they are shown, its parent the manager's item or the
// chart.
class AccessiblePosition : public QAccessibleInterface, public QAccessibleActionInterface {
  Q_DECLARE_TR_FUNCTIONS(AccessiblePosition)

 public:
  AccessiblePosition(ChartCanvas& canvas, PositionId id) : m_canvas(&canvas), m_id(id) {}

  PositionId position() const noexcept { return m_id; }

  bool isValid() const override;
  QObject* object() const override { return nullptr; }
  QWindow* window() const override;
  QAccessibleInterface* parent() const override;
  int childCount() const override;
  QAccessibleInterface* child(int index) const override;
  int indexOfChild(const QAccessibleInterface* child) const override;
  QAccessibleInterface* childAt(int x, int y) const override;
  QAccessibleInterface* focusChild() const override;
  QList<QPair<QAccessibleInterface*, QAccessible::Relation>> relations(
      QAccessible::Relation match) const override;

  QAccessible::Role role() const override { return QAccessible::TreeItem; }
  QAccessible::State state() const override;
  QRect rect() const override;
  QString text(QAccessible::Text kind) const override;
  // The name renames, as one undo step.
  void setText(QAccessible::Text kind, const QString& text) override;
  void* interface_cast(QAccessible::InterfaceType type) override;

  QStringList actionNames() const override;
  QString localizedActionName(const QString& action) const override;
  void doAction(const QString& action) override;
  QStringList keyBindingsForAction(const QString& action) const override;

 private:
  QString description() const;
  // False while the reports are folded away.
  bool showsReports() const;

  QPointer<ChartCanvas> m_canvas;
  PositionId m_id;
};

}  // namespace arborg::ui
