#include "ui/widgets/rating_edit.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "core/model/skill.h"

namespace arborg::ui {

namespace {

constexpr int kCell = 18;  // px, a side
constexpr int kGap = 2;
constexpr int kMargin = 3;  // for the focus ring
constexpr int kMark = 3;    // height of the mark below the expected cell

class AccessibleRating : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit AccessibleRating(RatingEdit* edit) : QAccessibleWidget(edit, QAccessible::SpinBox) {}

  QString text(QAccessible::Text what) const override {
    return what == QAccessible::Value ? edit().ratingText() : QAccessibleWidget::text(what);
  }
  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
  }

  // -1 stands for "not rated": the interface knows numbers only.
  QVariant currentValue() const override { return edit().rating().value_or(-1); }
  void setCurrentValue(const QVariant& value) override {
    const int number = value.toInt();
    emit edit().rated(number < 0 ? std::nullopt : std::optional(std::min<int>(number, kMaxRating)));
  }
  QVariant maximumValue() const override { return edit().highest(); }
  QVariant minimumValue() const override { return -1; }
  QVariant minimumStepSize() const override { return 1; }

 private:
  RatingEdit& edit() const { return *static_cast<RatingEdit*>(widget()); }
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object) {
  if (className == QLatin1String("arborg::ui::RatingEdit")) {
    if (auto* edit = qobject_cast<RatingEdit*>(object)) return new AccessibleRating(edit);
  }
  return nullptr;
}

}  // namespace

void installRatingAccessibility() {
  static const bool once = [] {
    QAccessible::installFactory(makeAccessible);
    return true;
  }();
  Q_UNUSED(once);
}

RatingEdit::RatingEdit(QWidget* parent, int highest) : QWidget(parent), m_highest(highest) {
  installRatingAccessibility();
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RatingEdit::setRating(std::optional<int> rating) {
  if (m_rating == rating) return;
  m_rating = rating;
  update();
  QAccessibleValueChangeEvent event(this, rating.value_or(-1));
  QAccessible::updateAccessibility(&event);
}

void RatingEdit::setExpected(std::optional<int> expected) {
  if (m_expected == expected) return;
  m_expected = expected;
  update();
}

QString RatingEdit::ratingText() const {
  return m_rating.has_value() ? tr("%1 of %2").arg(*m_rating).arg(m_highest) : tr("Not rated");
}

QSize RatingEdit::sizeHint() const {
  return {2 * kMargin + (m_highest + 1) * kCell + m_highest * kGap,
          2 * kMargin + kCell + kMark + 1};
}

QRectF RatingEdit::cellBox(int value) const {
  const int step = layoutDirection() == Qt::RightToLeft ? m_highest - value : value;
  return {static_cast<qreal>(kMargin + step * (kCell + kGap)), kMargin, kCell, kCell};
}

std::optional<int> RatingEdit::cellAt(QPointF at) const {
  for (int value = 0; value <= m_highest; ++value) {
    if (cellBox(value).adjusted(-kGap / 2.0, -kMargin, kGap / 2.0, kMargin + kMark).contains(at)) {
      return value;
    }
  }
  return std::nullopt;
}

void RatingEdit::rate(std::optional<int> rating) {
  if (rating == m_rating) return;
  setRating(rating);
  emit rated(rating);
}

void RatingEdit::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QPalette& colours = palette();
  const QColor accent = colours.color(QPalette::Link);
  QFont small = font();
  small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1));
  for (int value = 0; value <= m_highest; ++value) {
    const QRectF box = cellBox(value).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool chosen = m_rating == value;
    // Up to the rating: a bar that grows; 0 fills its own cell only.
    const bool below = m_rating.has_value() && value < *m_rating;
    QColor fill = colours.color(QPalette::Base);
    if (below) fill = colours.color(QPalette::Highlight);
    if (chosen) fill = accent;
    painter.setPen(QPen(
        chosen || (m_hovered == value && isEnabled()) ? accent : colours.color(QPalette::Midlight),
        1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 4, 4);
    small.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(small);
    painter.setPen(chosen ? colours.color(QPalette::BrightText)
                          : colours.color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                          below ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(box, Qt::AlignCenter, QString::number(value));
    if (m_expected == value) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(colours.color(QPalette::PlaceholderText));
      painter.drawRoundedRect(
          QRectF(box.left() + 3, box.bottom() + 2, box.width() - 6, kMark - 0.5), 1, 1);
    }
  }
  if (hasFocus()) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
  }
}

void RatingEdit::keyPressEvent(QKeyEvent* event) {
  if ((event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier) {
    QWidget::keyPressEvent(event);
    return;
  }
  const int key = event->key();
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  if (key >= Qt::Key_0 && key <= Qt::Key_0 + m_highest) {
    rate(key - Qt::Key_0);
  } else if (key == (mirrored ? Qt::Key_Left : Qt::Key_Right) || key == Qt::Key_Plus) {
    rate(m_rating.has_value() ? std::min(*m_rating + 1, m_highest) : 0);
  } else if (key == (mirrored ? Qt::Key_Right : Qt::Key_Left)) {
    if (m_rating.has_value()) rate(*m_rating > 0 ? std::optional(*m_rating - 1) : std::nullopt);
  } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Minus) {
    rate(std::nullopt);
  } else if (key == Qt::Key_Home) {
    rate(0);
  } else if (key == Qt::Key_End) {
    rate(m_highest);
  } else if (key == Qt::Key_Down) {
    focusNextChild();
  } else if (key == Qt::Key_Up) {
    focusPreviousChild();
  } else {
    QWidget::keyPressEvent(event);
  }
}

void RatingEdit::mousePressEvent(QMouseEvent* event) {
  const auto cell = event->button() == Qt::LeftButton ? cellAt(event->position()) : std::nullopt;
  if (!cell.has_value()) {
    QWidget::mousePressEvent(event);
    return;
  }
  rate(cell == m_rating ? std::nullopt : cell);
}

void RatingEdit::mouseMoveEvent(QMouseEvent* event) {
  const auto cell = cellAt(event->position());
  if (cell == m_hovered) return;
  m_hovered = cell;
  update();
}

void RatingEdit::leaveEvent(QEvent*) {
  m_hovered.reset();
  update();
}

}  // namespace arborg::ui
