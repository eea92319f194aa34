#include "ui/canvas/seat_drag.h"

#include <unordered_set>
#include <utility>

namespace arborg::ui {

SeatDrag::SeatDrag(const CanvasContext& context, std::vector<PositionId> ids)
    : m_context(context), m_judge(context.stage.chart(), std::move(ids)), m_preview(context) {
  context.stage.settle();
  std::unordered_set<PositionId> pale;
  for (const PositionId top : m_judge.ids()) {
    for (const PositionId id : context.stage.chart().branch(top)) pale.insert(id);
  }
  context.stage.setDimmed(std::move(pale));
}

SeatDrag::~SeatDrag() {
  m_context.stage.setDimmed({});
}

bool SeatDrag::move(QPointF view) {
  m_place = view;
  m_preview.update(m_judge, view);
  return m_preview.landing().kind == Landing::Kind::Allowed;
}

bool SeatDrag::drop(Qt::KeyboardModifiers modifiers) {
  const Landing& landing = m_preview.landing();
  if (landing.kind != Landing::Kind::Allowed) return false;
  const auto move = [&editor = m_context.editor, ids = m_judge.ids(), manager = landing.manager,
                     index = landing.index] { editor.moveTo(ids, manager, index); };
  if (landing.severity != Severity::Error || modifiers.testFlag(Qt::ShiftModifier)) {
    m_context.stage.setDimmed({});
    move();
    return true;
  }
  const DragWords words(m_context.stage.chart(), m_judge);
  m_context.bubble.ask(words.question(landing), DragWords::moveAnyway(), DragWords::cancel(),
                       m_place.toPoint(), {}, move);
  return true;
}

}  // namespace arborg::ui
