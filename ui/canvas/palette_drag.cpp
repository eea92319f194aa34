#include "ui/canvas/palette_drag.h"

#include "ui/canvas/drag_words.h"

namespace arborg::ui {

PaletteDrag::PaletteDrag(const CanvasContext& context, RoleId role)
    : m_context(context), m_judge(context.stage.chart(), role), m_preview(context) {}

bool PaletteDrag::move(QPointF view) {
  m_place = view;
  if (m_context.stage.cardCount() == 0) return true;
  m_preview.update(m_judge, view);
  return m_preview.landing().kind == Landing::Kind::Allowed;
}

bool PaletteDrag::drop(Qt::KeyboardModifiers modifiers) {
  if (m_context.stage.chart().positionCount() == 0) {
    m_context.editor.addSeat(*m_judge.role(), std::nullopt);
    return true;
  }
  const Landing landing = m_preview.landing();
  if (landing.kind != Landing::Kind::Allowed) return false;
  moveOrAsk(m_context.editor, m_judge, landing, modifiers, m_context.bubble, m_place.toPoint());
  return true;
}

}  // namespace arborg::ui
