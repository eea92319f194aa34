#include "ui/canvas/palette_drag.h"

#include "core/edit/commands/structure_commands.h"

namespace arborg::ui {

PaletteDrag::PaletteDrag(const CanvasContext& context, RoleId role)
    : m_context(context), m_judge(context.stage.chart(), role), m_preview(context) {}

bool PaletteDrag::move(QPointF view) {
  if (m_context.stage.cardCount() == 0) return true;
  m_preview.update(m_judge, view);
  return m_preview.landing().kind == Landing::Kind::Allowed;
}

bool PaletteDrag::drop(Qt::KeyboardModifiers /*modifiers*/) {
  const Chart& chart = m_context.stage.chart();
  const edit::Seed seed{{}, {}, m_judge.role()};
  if (chart.positionCount() == 0) return m_context.editor.run(edit::addRoot(chart, seed));
  const Landing& landing = m_preview.landing();
  if (landing.kind != Landing::Kind::Allowed) return false;
  if (!landing.manager.has_value()) {
    return m_context.editor.run(edit::addRoot(chart, seed, landing.index));
  }
  return m_context.editor.run(edit::addReport(chart, *landing.manager, seed, landing.index));
}

}  // namespace arborg::ui
