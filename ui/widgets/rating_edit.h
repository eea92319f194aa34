// A rating of 0 to 5 (or another highest), or none, set with one key or one click.
#pragma once

#include <QWidget>
#include <optional>

#include "core/model/skill.h"

namespace arborg::ui {

// One cell a number. Keys: the digits rate; Left and Right step, from "not rated" (which is not
// 0) over 0 to the highest; Delete, Backspace and minus take the rating away; Home and End go to 0
// and the highest. A click on the rating that is set takes it away. Read out as a spin box whose
// text is the rating in words.
class RatingEdit : public QWidget {
  Q_OBJECT
 public:
  explicit RatingEdit(QWidget* parent = nullptr, int highest = kMaxRating);

  int highest() const noexcept { return m_highest; }

  std::optional<int> rating() const noexcept { return m_rating; }
  // Does not emit.
  void setRating(std::optional<int> rating);
  // What the seat asks for, marked below its cell; none: nothing.
  void setExpected(std::optional<int> expected);
  // "Not rated" or "4 of 5" in the language of the window.
  QString ratingText() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  // By the user.
  void rated(std::optional<int> rating);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void rate(std::optional<int> rating);
  std::optional<int> cellAt(QPointF at) const;
  QRectF cellBox(int value) const;

  int m_highest;
  std::optional<int> m_rating;
  std::optional<int> m_expected;
  std::optional<int> m_hovered;
};

// Makes rating edits known to assistive technology; once, before the first is shown.
void installRatingAccessibility();

}  // namespace arborg::ui
