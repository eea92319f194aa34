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
  // Cards that move at once are seen moving.
  if (!asksFirst(landing, modifiers)) m_context.stage.setDimmed({});
  moveOrAsk(m_context.editor, m_judge, landing, modifiers, m_context.bubble, m_place.toPoint());
  return true;
}

}  // namespace arborg::ui
