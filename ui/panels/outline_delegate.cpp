#include "ui/panels/outline_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/models/dark.h"
#include "ui/models/function_colour.h"
#include "ui/models/outline_model.h"
#include "ui/models/severity_icon.h"

namespace arborg::ui {

namespace {
constexpr int kSquare = 10;
constexpr int kBadge = 14;
constexpr int kGap = 6;
}  // namespace

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  QStyleOptionViewItem item = option;
  initStyleOption(&item, index);
  item.text.clear();
  const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  QRect row = option.rect.adjusted(2, 0, -kGap, 0);
  const auto function = static_cast<RoleFunction>(index.data(OutlineModel::FunctionRole).toInt());
  const bool vacant = index.data(OutlineModel::VacantRole).toBool();
  const QColor colour = functionColour(function, isDark(option.palette));
  const QRectF square(row.left() + 0.5, row.center().y() - kSquare / 2.0 + 0.5, kSquare, kSquare);
  painter->setPen(QPen(colour, 1.5));
  painter->setBrush(vacant ? QBrush(Qt::NoBrush) : QBrush(colour));
  painter->drawRoundedRect(square, 3, 3);
  row.setLeft(row.left() + kSquare + kGap);

  const auto severity = static_cast<Severity>(index.data(OutlineModel::SeverityRole).toInt());
  if (severity != Severity::Off) {
    const QRectF badge(row.right() - kBadge, row.center().y() - kBadge / 2.0 + 1, kBadge, kBadge);
    paintSeverity(*painter, badge, severity);
    row.setRight(row.right() - kBadge - kGap);
  }

  QFont nameFont = option.font;
  nameFont.setItalic(vacant);
  const QFontMetrics nameMetrics(nameFont);
  const QPalette::ColorGroup group = QPalette::Active;
  painter->setFont(nameFont);
  painter->setPen(option.palette.color(group, QPalette::Text));
  const QString name = nameMetrics.elidedText(index.data(OutlineModel::NameRole).toString(),
                                              Qt::ElideRight, row.width());
  painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);

  const int used = nameMetrics.horizontalAdvance(name) + kGap;
  QRect rest = row;
  rest.setLeft(row.left() + used);
  if (rest.width() > 16) {
    painter->setFont(option.font);
    painter->setPen(option.palette.color(group, QPalette::PlaceholderText));
    const QString title = option.fontMetrics.elidedText(
        index.data(OutlineModel::TitleRole).toString(), Qt::ElideRight, rest.width());
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
  }
  painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {200, std::max(24, option.fontMetrics.height() + 8)};
}

}  // namespace arborg::ui
