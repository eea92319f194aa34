#include "ui/widgets/elided_button.h"
#include "ui/models/plain_tool_tip.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

namespace arborg::ui {

namespace {
constexpr int kLeastWidth = 64;  // px: an ellipsis and some letters
}

ElidedButton::ElidedButton(QWidget* parent) : QPushButton(parent) {}

void ElidedButton::setWholeText(const QString& text) {
  m_whole = text;
  setAccessibleName(text);
  fitText();
}

void ElidedButton::setHint(const QString& hint) {
  m_hint = hint;
  fitText();
}

QSize ElidedButton::minimumSizeHint() const {
  const QSize hint = QPushButton::minimumSizeHint();
  return {qMin(hint.width(), kLeastWidth), hint.height()};
}

void ElidedButton::resizeEvent(QResizeEvent* event) {
  QPushButton::resizeEvent(event);
  fitText();
}

void ElidedButton::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitText();
}

void ElidedButton::fitText() {
  QStyleOptionButton option;
  initStyleOption(&option);
  const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
  QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, room);
  const bool whole = shown == m_whole;
  shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
  if (shown != text()) setText(shown);
  const QString tip =
      whole || m_hint.isEmpty() ? (whole ? m_hint : m_whole) : m_whole + QLatin1Char('\n') + m_hint;
  setToolTip(plainToolTip(tip));
}

}  // namespace arborg::ui
