#include "ui/panels/seat_drop.h"

#include <QWidget>
#include <algorithm>
#include <utility>

#include "ui/canvas/drag_words.h"
#include "ui/models/dark.h"
#include "ui/models/function_colour.h"
#include "ui/models/seat_mime.h"

namespace arborg::ui {

SeatDrop::SeatDrop(Editor& editor, QWidget* view) : QObject(view), m_editor(editor), m_view(view) {
  view->setProperty(kTakesSeats, true);
  // The chart is not what it was judged by any more.
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this, [this] {
    leave();
    dismiss();
  });
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, [this] {
    leave();
    dismiss();
  });
}

RuleBubble& SeatDrop::bubble() {
  if (m_bubble == nullptr) {
    m_bubble = new RuleBubble(m_view->window());
    m_bubble->setObjectName(m_view->objectName() + QStringLiteral("Bubble"));
    connect(m_bubble, &RuleBubble::answered, this, [this] { m_view->setFocus(); });
  }
  return *m_bubble;
}

void SeatDrop::dismiss() {
  if (m_bubble != nullptr && m_bubble->isVisible()) m_bubble->dismiss();
}

bool SeatDrop::enter(const QMimeData& data) {
  const Chart& chart = m_editor.notifier().chart();
  m_judge.reset();
  m_landing = {};
  if (const auto role = roleIn(data, chart)) {
    m_judge = std::make_unique<DragJudge>(chart, *role);
  } else if (auto ids = seatsIn(data, m_editor.notifier()); !ids.empty()) {
    m_judge = std::make_unique<DragJudge>(chart, std::move(ids));
  }
  return isActive();
}

Qt::DropAction SeatDrop::action() const noexcept {
  return m_judge != nullptr && m_judge->role().has_value() ? Qt::CopyAction : Qt::MoveAction;
}

bool SeatDrop::hover(std::optional<PositionId> manager, std::optional<std::size_t> index,
                     QPoint global) {
  if (m_judge == nullptr) return false;
  m_landing = m_judge->landingBelow(manager, index);
  m_pointer = m_view->window()->mapFromGlobal(global);
  const DragWords words(m_editor.notifier().chart(), *m_judge);
  bubble().setTheme(themeFor(m_view->palette()));
  bubble().showHint(words.hint(m_landing), m_pointer);
  return m_landing.kind == Landing::Kind::Allowed;
}

bool SeatDrop::hoverBeside(PositionId peer, Side side, QPoint global) {
  if (m_judge == nullptr) return false;
  const Chart& chart = m_editor.notifier().chart();
  const auto manager = chart.manager(peer);
  const std::vector<PositionId>& dragged = m_judge->ids();
  std::size_t index = 0;
  for (const PositionId at : chart.reportsOrRoots(manager)) {
    if (at == peer && side == Side::Before) break;
    if (std::find(dragged.begin(), dragged.end(), at) == dragged.end()) ++index;
    if (at == peer) break;
  }
  return hover(manager, index, global);
}

void SeatDrop::hoverNowhere() {
  m_landing = {};
  dismiss();
}

QColor SeatDrop::color() const {
  const Tone tone =
      m_landing.kind == Landing::Kind::Refused ? Tone::Refused : toneOf(m_landing.severity);
  return toneColor(tone, themeFor(m_view->palette()));
}

void SeatDrop::leave() {
  m_judge.reset();
  m_landing = {};
  if (m_bubble != nullptr && !m_bubble->isAsking()) dismiss();
}

bool SeatDrop::drop(Qt::KeyboardModifiers modifiers) {
  if (m_judge == nullptr || m_landing.kind != Landing::Kind::Allowed) {
    leave();
    return false;
  }
  // A move ends the drag: what was judged is kept until it is done.
  const std::unique_ptr<DragJudge> judge = std::move(m_judge);
  const Landing landing = std::exchange(m_landing, {});
  if (!asksFirst(landing, modifiers)) dismiss();
  moveOrAsk(m_editor, *judge, landing, modifiers, bubble(), m_pointer);
  leave();
  return true;
}

bool SeatDrop::asksBeforeTop(std::vector<PositionId> ids) const {
  const DragJudge judge(m_editor.notifier().chart(), std::move(ids));
  const Landing landing = judge.landingBelow(std::nullopt);
  // Who drags is told what the rules say before anything is dropped; here this is the way to.
  return landing.kind == Landing::Kind::Allowed && !landing.findings.empty();
}

void SeatDrop::askBeforeTop(std::vector<PositionId> ids, QPoint global,
                            std::function<void()> goOn) {
  const DragJudge judge(m_editor.notifier().chart(), std::move(ids));
  const DragWords words(m_editor.notifier().chart(), judge);
  bubble().setTheme(themeFor(m_view->palette()));
  bubble().ask(words.question(judge.landingBelow(std::nullopt)), words.goOn(), DragWords::cancel(),
               m_view->window()->mapFromGlobal(global), {}, std::move(goOn));
}

}  // namespace arborg::ui
