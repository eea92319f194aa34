// A few words beside the pointer: what a rule says of a drop before it happens.
#pragma once

#include <QPushButton>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <functional>

#include "core/scene/theme.h"
#include "ui/canvas/severity_sign.h"

namespace arborg::ui {

// Either a hint that follows the pointer and lets the mouse through, or a question that stays where
// it is and takes the keyboard. A child of what it stands on, never a window, so that it cannot be
// left behind. All texts are plain.
class RuleBubble : public QWidget {
  Q_OBJECT
 public:
  struct Content {
    Tone tone = Tone::Plain;
    QString title;      // bold
    QStringList lines;  // one sentence each
    QString hint;       // muted
    friend bool operator==(const Content&, const Content&) = default;
  };

  explicit RuleBubble(QWidget* parent);

  void setTheme(const scene::Theme& theme);

  // Beside `pointer` and clear of `avoided` (in the parent), kept inside the parent.
  void showHint(const Content& content, QPoint pointer, const QRect& avoided = {});
  // With two buttons; Enter accepts, which calls `accepted`; Esc and a loss of focus reject. Either
  // way the parent gets the keyboard back.
  void ask(const Content& content, const QString& accept, const QString& reject, QPoint pointer,
           const QRect& avoided, std::function<void()> accepted);
  bool isAsking() const noexcept { return m_asking; }
  void dismiss();  // without an answer

  const Content& content() const noexcept { return m_content; }
  // Title, lines and hint as one text: what is told to assistive technology.
  QString spokenText() const;

 signals:
  // A question was answered or taken back.
  void answered();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void setContent(const Content& content);
  void place(QPoint pointer, const QRect& avoided);
  void decide(bool accept);
  QFont titleFont() const;
  QRect textArea() const;
  // Lays the texts out in the width it has; with a painter, draws them. Returns the height.
  int layoutTexts(int width, QPainter* painter) const;

  const scene::Theme* m_theme;
  Content m_content;
  QPushButton* m_accept;
  QPushButton* m_reject;
  std::function<void()> m_onAccept;
  bool m_asking = false;
};

}  // namespace arborg::ui
