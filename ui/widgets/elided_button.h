// A push button that never asks for more width than its panel has.
#pragma once

#include <QPushButton>

namespace arborg::ui {

// Shows its text shortened with an ellipsis where it does not fit; assistive technology and the
// tool tip get the whole. The text is shown as it is: "&" marks no mnemonic.
class ElidedButton : public QPushButton {
  Q_OBJECT
 public:
  explicit ElidedButton(QWidget* parent = nullptr);

  void setWholeText(const QString& text);
  const QString& wholeText() const noexcept { return m_whole; }
  // Shown below the whole text in the tool tip.
  void setHint(const QString& hint);

  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void fitText();

  QString m_whole;
  QString m_hint;
};

}  // namespace arborg::ui
