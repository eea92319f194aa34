// Draws a finding: shape and colour of its severity, who, what, and the fix as a link.
#pragma once

#include <QStyledItemDelegate>

namespace arborg::ui {

class FindingsDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace arborg::ui
