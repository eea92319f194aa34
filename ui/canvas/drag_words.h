// What the bubble beside a dragged card says.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "ui/canvas/drag_judge.h"
#include "ui/canvas/rule_bubble.h"
#include "ui/models/editor.h"
#include "ui/text/words.h"

namespace arborg::ui {

// Whether a drop is asked about first: where a rule of severity error is broken and Shift is not
// held.
bool asksFirst(const Landing& landing, Qt::KeyboardModifiers modifiers);
// Moves what `judge` judges to where it may land, or adds the new seat there, at once or after the
// bubble has asked at `place` (`avoided`: what it does not cover). True when it is done already.
// `editor` and the bubble outlive the question.
bool moveOrAsk(Editor& editor, const DragJudge& judge, const Landing& landing,
               Qt::KeyboardModifiers modifiers, RuleBubble& bubble, QPoint place,
               const QRect& avoided = {});

// In the language of the window.
class DragWords {
  Q_DECLARE_TR_FUNCTIONS(DragWords)

 public:
  DragWords(const Chart& chart, const DragJudge& judge) : m_chart(chart), m_judge(judge) {}

  // While the button is held.
  RuleBubble::Content hint(const Landing& landing) const;
  // The same words without the hint, as a question.
  RuleBubble::Content question(const Landing& landing) const;
  QString goOn() const;  // "Move anyway"
  static QString cancel();
  // On the chip of the dragged picture; empty for a single seat without reports.
  QString chip() const;

 private:
  QString sentence(const rules::Finding& finding, const Landing& landing) const;
  QString nameOf(PositionId id) const;
  QString betweenPeers(const Landing& landing) const;
  QString seatAt(PositionId id) const;

  const Chart& m_chart;
  const DragJudge& m_judge;
  Words m_words;
};

}  // namespace arborg::ui
