#include "ui/panels/findings_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/models/findings_model.h"
#include "ui/models/severity_icon.h"

namespace arborg::ui {

namespace {
constexpr int kMargin = 12;
constexpr int kBadge = 16;
}  // namespace

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
  QStyleOptionViewItem item = option;
  initStyleOption(&item, index);
  item.text.clear();
  item.state &= ~QStyle::State_HasFocus;
  const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

  painter->save();
  const QPalette& palette = option.palette;
  painter->setPen(palette.color(QPalette::Midlight));
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  const bool accepted = index.data(FindingsModel::AcceptedRole).toBool();
  const QColor text = palette.color(accepted ? QPalette::PlaceholderText : QPalette::Text);
  QRect box = option.rect.adjusted(kMargin, 0, -kMargin, 0);
  QFont font = option.font;
  const QString words = index.data(Qt::DisplayRole).toString();
  switch (index.column()) {
    case FindingsModel::SeverityColumn: {
      const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
      const QRectF icon(box.left(), option.rect.center().y() - kBadge / 2.0 + 1, kBadge, kBadge);
      paintSeverity(*painter, icon, severity, accepted);
      break;
    }
    case FindingsModel::SubjectColumn: {
      font.setWeight(QFont::DemiBold);
      const QFontMetrics metrics(font);
      const QString name = metrics.elidedText(words, Qt::ElideRight, box.width());
      painter->setFont(font);
      painter->setPen(text);
      painter->drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, name);
      box.setLeft(box.left() + metrics.horizontalAdvance(name) + 6);
      painter->setFont(option.font);
      painter->setPen(palette.color(QPalette::PlaceholderText));
      painter->drawText(
          box, Qt::AlignVCenter | Qt::TextSingleLine,
          option.fontMetrics.elidedText(index.data(FindingsModel::TitleRole).toString(),
                                        Qt::ElideRight, box.width()));
      break;
    }
    case FindingsModel::FixColumn: {
      font.setWeight(QFont::DemiBold);
      painter->setFont(font);
      painter->setPen(palette.color(QPalette::Link));
      painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                        QFontMetrics(font).elidedText(words, Qt::ElideMiddle, box.width()));
      break;
    }
    default:
      painter->setFont(font);
      painter->setPen(text);
      painter->drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                        option.fontMetrics.elidedText(words, Qt::ElideRight, box.width()));
  }
  painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
  QFont font = option.font;
  if (index.column() == FindingsModel::FixColumn) font.setWeight(QFont::DemiBold);
  const int width = index.column() == FindingsModel::SeverityColumn
                        ? kBadge
                        : QFontMetrics(font).horizontalAdvance(index.data().toString());
  return {width + 2 * kMargin, std::max(34, option.fontMetrics.height() + 16)};
}

}  // namespace arborg::ui
