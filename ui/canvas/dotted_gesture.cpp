#include "ui/canvas/dotted_gesture.h"

#include <QPainter>
#include <QPen>

#include "core/edit/commands/relation_commands.h"
#include "core/rules/finding.h"
#include "ui/canvas/chart_overlay.h"
#include "ui/render/colors.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

constexpr double kPointerRadius = 3;  // view px, the end of the line

}  // namespace

DottedGesture::DottedGesture(const CanvasContext& context, PositionId report, QPointF start)
    : Gesture(context), m_report(report), m_place(start) {}

DottedGesture::~DottedGesture() {
  context().bubble.dismiss();
  context().widget.update();
}

void DottedGesture::move(const PointerState& pointer) {
  m_place = pointer.place;
  const auto hit = context().stage.hit(m_place);
  m_target =
      hit.has_value() && hit->position != m_report ? std::optional(hit->position) : std::nullopt;
  m_why.reset();
  if (m_target.has_value()) {
    const auto plan = edit::addDottedLine(context().stage.chart(), m_report, *m_target);
    if (plan.hasError()) m_why = plan.error();
  }
  context().bubble.showHint(words(), m_place.toPoint());
  context().widget.update();
}

Gesture::Outcome DottedGesture::release(const PointerState& pointer) {
  move(pointer);
  if (m_target.has_value() && !m_why.has_value()) {
    context().editor.run(edit::addDottedLine(context().stage.chart(), m_report, *m_target));
  }
  return Outcome::Done;
}

RuleBubble::Content DottedGesture::words() const {
  const Chart& chart = context().stage.chart();
  const Words words;
  RuleBubble::Content content;
  if (!m_target.has_value()) {
    content.title = tr("Dotted line");
    content.hint = tr("Drop it on a second manager");
    return content;
  }
  content.title = tr("Dotted line to %1").arg(words.seat(chart, *m_target));
  if (m_why.has_value()) {
    content.tone = Tone::Refused;
    content.lines.append(words.message(*m_why, &chart));
  } else if (chart.manager(m_report) == m_target) {
    content.tone = Tone::Notice;
    content.lines.append(words.ruleStatement(rules::RuleId::StructureSolidAndDotted));
  }
  return content;
}

void DottedGesture::paintOnChart(QPainter& painter) {
  const ChartStage& stage = context().stage;
  const auto from = stage.viewBox(m_report);
  if (!from.has_value()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor color = toColor(m_why.has_value() ? stage.theme().error : stage.theme().dottedLine);
  painter.setPen(QPen(color, kRingWidth, Qt::DashLine));
  painter.setBrush(Qt::NoBrush);
  painter.drawLine(from->center(), m_place);
  painter.setPen(QPen(color, kRingWidth));
  paintRing(painter, stage, *from, kRingGap + kRingWidth / 2);
  if (m_target.has_value()) {
    if (const auto to = stage.viewBox(*m_target)) {
      paintRing(painter, stage, *to, kRingGap + kRingWidth / 2);
    }
  }
  painter.setBrush(color);
  painter.drawEllipse(m_place, kPointerRadius, kPointerRadius);
}

Qt::CursorShape DottedGesture::cursor() const {
  return m_why.has_value() ? Qt::ForbiddenCursor : Qt::CrossCursor;
}

}  // namespace arborg::ui
