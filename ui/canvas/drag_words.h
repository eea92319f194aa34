// What the bubble beside a dragged card says.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "ui/canvas/drag_judge.h"
#include "ui/canvas/rule_bubble.h"
#include "ui/text/words.h"

namespace arborg::ui {

// In the language of the window.
class DragWords {
  Q_DECLARE_TR_FUNCTIONS(DragWords)

 public:
  DragWords(const Chart& chart, const DragJudge& judge) : m_chart(chart), m_judge(judge) {}

  // While the button is held.
  RuleBubble::Content hint(const Landing& landing) const;
  // The same words without the hint, as a question.
  RuleBubble::Content question(const Landing& landing) const;
  static QString moveAnyway();
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
