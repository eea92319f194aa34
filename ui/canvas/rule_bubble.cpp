#include "ui/canvas/rule_bubble.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/render/colors.h"

namespace arborg::ui {
namespace {

constexpr int kShadow = 6;  // around the bubble, for its shadow
constexpr int kPadding = 12;
constexpr int kSign = 18;
constexpr int kTextLeft = kPadding + kSign + 10;
constexpr int kWidest = 340;
constexpr int kLineGap = 3;
constexpr int kPointerGap = 18;  // clear of the cursor's own picture
constexpr int kClear = 10;
constexpr int kButtonGap = 8;
constexpr double kRadius = 8;
constexpr double kBorder = 1.2;

}  // namespace

RuleBubble::RuleBubble(QWidget* parent)
    : QWidget(parent),
      m_theme(&scene::paperTheme()),
      m_accept(new QPushButton(this)),
      m_reject(new QPushButton(this)) {
  setObjectName(QStringLiteral("ruleBubble"));
  m_accept->setObjectName(QStringLiteral("ruleBubbleAccept"));
  m_reject->setObjectName(QStringLiteral("ruleBubbleReject"));
  m_accept->setAutoDefault(true);
  m_accept->setDefault(true);
  for (QPushButton* button : {m_accept, m_reject}) {
    button->hide();
    button->installEventFilter(this);
  }
  connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
  connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
  hide();
}

void RuleBubble::setTheme(const scene::Theme& theme) {
  m_theme = &theme;
  update();
}

void RuleBubble::showHint(const Content& content, QPoint pointer, const QRect& avoided) {
  const bool news = !isVisible() || content != m_content;
  m_asking = false;
  m_accept->hide();
  m_reject->hide();
  setAttribute(Qt::WA_TransparentForMouseEvents, true);
  if (news) setContent(content);
  place(pointer, avoided);
  show();
  raise();
}

void RuleBubble::ask(const Content& content, const QString& accept, const QString& reject,
                     QPoint pointer, const QRect& avoided, std::function<void()> accepted) {
  m_asking = true;
  m_onAccept = std::move(accepted);
  setAttribute(Qt::WA_TransparentForMouseEvents, false);
  m_accept->setText(accept);
  m_reject->setText(reject);
  m_accept->show();
  m_reject->show();
  setContent(content);
  place(pointer, avoided);
  show();
  raise();
  m_accept->setFocus(Qt::OtherFocusReason);
}

void RuleBubble::dismiss() {
  const bool asked = std::exchange(m_asking, false);
  m_onAccept = {};
  // A hidden widget cannot keep the keyboard, and Qt would hand it to whoever comes next.
  if (isAncestorOf(QApplication::focusWidget())) parentWidget()->setFocus(Qt::OtherFocusReason);
  hide();
  if (asked) emit answered();
}

QString RuleBubble::spokenText() const {
  QStringList parts{m_content.title};
  parts += m_content.lines;
  if (!m_content.hint.isEmpty()) parts.append(m_content.hint);
  return parts.join(u'\n');
}

void RuleBubble::setContent(const Content& content) {
  m_content = content;
  setAccessibleName(spokenText());
  const int room = kWidest - kTextLeft - kPadding;
  int wide = 0;
  const QFontMetrics bold(titleFont());
  const QFontMetrics normal(font());
  wide = std::max(wide, bold.horizontalAdvance(content.title));
  for (const QString& line : content.lines) wide = std::max(wide, normal.horizontalAdvance(line));
  wide = std::max(wide, normal.horizontalAdvance(content.hint));
  int textWidth = std::min(wide + 2, room);
  int buttons = 0;
  if (m_asking) {
    const QSize accept = m_accept->sizeHint();
    const QSize reject = m_reject->sizeHint();
    textWidth = std::max(textWidth, accept.width() + kButtonGap + reject.width());
    buttons = accept.height() + kPadding;
  }
  const int texts = std::max(layoutTexts(textWidth, nullptr), kSign);
  resize(kTextLeft + textWidth + kPadding + 2 * kShadow,
         2 * kPadding + texts + buttons + 2 * kShadow);
  if (m_asking) {
    const int y = kShadow + kPadding + texts + kPadding;
    m_accept->setGeometry(QRect({kShadow + kTextLeft, y}, m_accept->sizeHint()));
    m_reject->setGeometry(
        QRect({m_accept->geometry().right() + 1 + kButtonGap, y}, m_reject->sizeHint()));
  }
  update();
  QAccessibleEvent said(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&said);
}

void RuleBubble::place(QPoint pointer, const QRect& avoided) {
  const QRect room = parentWidget()->rect();
  const QRect clear =
      avoided.isValid() ? avoided | QRect(pointer, QSize(1, 1)) : QRect(pointer, QSize(1, 1));
  const int right = std::max(clear.right() + kClear, pointer.x() + kPointerGap) - kShadow;
  const int left = std::min(clear.left() - kClear, pointer.x() - kPointerGap) + kShadow - width();
  int x = right;
  int y = pointer.y() + kPointerGap - kShadow;
  if (right + width() > room.right()) {
    x = left;
    if (left < 0) {
      // No room on either side: below what is to be seen, or above it.
      x = pointer.x() - width() / 2;
      y = clear.bottom() + kPointerGap - kShadow;
      if (y + height() > room.bottom()) y = clear.top() - kPointerGap + kShadow - height();
    }
  }
  move(std::clamp(x, 0, std::max(0, room.width() - width())),
       std::clamp(y, 0, std::max(0, room.height() - height())));
}

void RuleBubble::decide(bool accept) {
  if (!m_asking) return;
  const std::function<void()> onAccept = std::move(m_onAccept);
  dismiss();
  if (accept && onAccept) onAccept();
}

QFont RuleBubble::titleFont() const {
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);
  return bold;
}

QRect RuleBubble::textArea() const {
  return rect().adjusted(kShadow + kTextLeft, kShadow + kPadding, -kShadow - kPadding, 0);
}

int RuleBubble::layoutTexts(int textWidth, QPainter* painter) const {
  const QPoint from = textArea().topLeft();
  int height = 0;
  const auto add = [&](const QFont& textFont, const QColor& color, const QString& text) {
    if (text.isEmpty()) return;
    if (height > 0) height += kLineGap;
    const QRect room(0, 0, textWidth, 10'000);
    const int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    const QRect box = QFontMetrics(textFont).boundingRect(room, flags, text);
    if (painter != nullptr) {
      painter->setFont(textFont);
      painter->setPen(color);
      painter->drawText(QRect(from.x(), from.y() + height, textWidth, box.height()), flags, text);
    }
    height += box.height();
  };
  add(titleFont(), toColor(m_theme->text), m_content.title);
  for (const QString& line : m_content.lines) add(font(), toColor(m_theme->text), line);
  add(font(), toColor(m_theme->mutedText), m_content.hint);
  return height;
}

void RuleBubble::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF bubble = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
  painter.setPen(Qt::NoPen);
  for (int ring = kShadow; ring > 0; --ring) {
    painter.setBrush(QColor(15, 23, 42, 5));
    painter.drawRoundedRect(bubble.adjusted(-ring, -ring + 2, ring, std::min(ring + 2, kShadow)),
                            kRadius + ring, kRadius + ring);
  }
  const QColor color = toneColor(m_content.tone, *m_theme);
  painter.setPen(QPen(color, kBorder));
  painter.setBrush(toColor(m_theme->card));
  painter.drawRoundedRect(bubble, kRadius, kRadius);
  const QRectF sign(bubble.left() + kPadding, bubble.top() + kPadding, kSign, kSign);
  paintSign(painter, sign, m_content.tone, *m_theme);
  layoutTexts(textArea().width(), &painter);
}

void RuleBubble::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    decide(false);
    return;
  }
  QWidget::keyPressEvent(event);
}

bool RuleBubble::eventFilter(QObject* watched, QEvent* event) {
  if (m_asking && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      decide(watched == m_accept);
      return true;
    }
    if (key->key() == Qt::Key_Escape) {
      decide(false);
      return true;
    }
  }
  if (m_asking && event->type() == QEvent::FocusOut) {
    const auto* focus = static_cast<QFocusEvent*>(event);
    const bool within = m_accept->hasFocus() || m_reject->hasFocus();
    const bool passing =
        focus->reason() == Qt::ActiveWindowFocusReason || focus->reason() == Qt::PopupFocusReason;
    if (!within && !passing) decide(false);
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace arborg::ui
