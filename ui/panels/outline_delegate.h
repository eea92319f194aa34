// Draws a row of the outline: function square, name, muted title, badge.
#pragma once

#include <QStyledItemDelegate>

namespace arborg::ui {

class OutlineDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace arborg::ui
