#include "ui/canvas/drag_words.h"

#include <algorithm>

namespace arborg::ui {
namespace {

constexpr qsizetype kMostSentences = 3;

}  // namespace

RuleBubble::Content DragWords::hint(const Landing& landing) const {
  RuleBubble::Content content;
  switch (landing.kind) {
    case Landing::Kind::Nowhere:
      return content;
    case Landing::Kind::Refused:
      content.tone = Tone::Refused;
      content.title = tr("Cannot be placed here");
      content.lines.append(m_words.message(*landing.why, &m_chart));
      content.hint = tr("Esc cancels");
      return content;
    case Landing::Kind::Unchanged:
      content.title = landing.manager.has_value()
                          ? tr("Already below %1").arg(seatAt(*landing.manager))
                          : tr("Already at the top of the chart");
      content.hint = tr("Esc cancels");
      return content;
    case Landing::Kind::Allowed:
      break;
  }
  content = question(landing);
  content.hint = landing.severity == Severity::Error
                     ? tr("Shift + drop places without asking · Esc cancels")
                     : tr("Esc cancels");
  return content;
}

RuleBubble::Content DragWords::question(const Landing& landing) const {
  RuleBubble::Content content;
  content.tone = toneOf(landing.severity);
  content.title = landing.manager.has_value() ? tr("Below %1").arg(seatAt(*landing.manager))
                                              : tr("At the top of the chart, without a manager");
  const QString between = betweenPeers(landing);
  if (!between.isEmpty()) content.lines.append(between);
  qsizetype sentences = 0;
  for (const rules::Finding& finding : landing.findings) {
    const QString line = sentence(finding, landing);
    if (content.lines.contains(line)) continue;
    if (++sentences > kMostSentences) break;
    content.lines.append(line);
  }
  return content;
}

QString DragWords::goOn() const {
  return m_judge.role().has_value() ? tr("Add anyway") : tr("Move anyway");
}

QString DragWords::cancel() {
  return tr("Cancel");
}

QString DragWords::chip() const {
  const auto others = static_cast<int>(m_judge.count() - std::min<std::size_t>(m_judge.count(), 1));
  if (others == 0) return {};
  return m_judge.ids().size() > 1 ? tr("+ %Ln more", nullptr, others)
                                  : tr("+ %Ln reports", nullptr, others);
}

QString DragWords::sentence(const rules::Finding& finding, const Landing& landing) const {
  // The ranks are about these two; the other rules say what should be.
  if (finding.rule == rules::RuleId::ReportingRankInverted && !finding.subjects.empty() &&
      landing.manager.has_value()) {
    return tr("%1 ranks lower than %2.")
        .arg(nameOf(*landing.manager), nameOf(finding.subjects.front()));
  }
  return m_words.ruleStatement(finding.rule);
}

QString DragWords::nameOf(PositionId id) const {
  return m_chart.holder(id) != nullptr ? m_words.holderName(m_chart, id) : seatAt(id);
}

QString DragWords::betweenPeers(const Landing& landing) const {
  if (landing.after.has_value() && landing.before.has_value()) {
    return tr("Between %1 and %2").arg(nameOf(*landing.after), nameOf(*landing.before));
  }
  if (landing.after.has_value()) return tr("After %1").arg(nameOf(*landing.after));
  if (landing.before.has_value()) return tr("Before %1").arg(nameOf(*landing.before));
  return {};
}

QString DragWords::seatAt(PositionId id) const {
  return m_words.seat(m_chart, id, Words::Place::InsideSentence);
}

bool asksFirst(const Landing& landing, Qt::KeyboardModifiers modifiers) {
  return landing.severity == Severity::Error && !modifiers.testFlag(Qt::ShiftModifier);
}

bool moveOrAsk(Editor& editor, const DragJudge& judge, const Landing& landing,
               Qt::KeyboardModifiers modifiers, RuleBubble& bubble, QPoint place,
               const QRect& avoided) {
  const auto move = [&editor, ids = judge.ids(), role = judge.role(), manager = landing.manager,
                     index = landing.index] {
    if (role.has_value()) {
      editor.addSeat(*role, manager, index);
    } else {
      editor.moveTo(ids, manager, index);
    }
  };
  if (!asksFirst(landing, modifiers)) {
    move();
    return true;
  }
  const DragWords words(editor.notifier().chart(), judge);
  bubble.ask(words.question(landing), words.goOn(), DragWords::cancel(), place, avoided, move);
  return false;
}

}  // namespace arborg::ui
