#include "ui/canvas/chart_canvas.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>
#include <utility>

#include "ui/canvas/accessibility_notes.h"
#include "ui/canvas/canvas_keys.h"
#include "ui/canvas/card_editor.h"
#include "ui/canvas/chart_overlay.h"
#include "ui/canvas/incoming_drag.h"
#include "ui/canvas/minimap.h"
#include "ui/render/colors.h"
#include "ui/render/display_copy.h"
#include "ui/text/words.h"

namespace arborg::ui {
namespace {

// Beyond so many rings it is cheaper to paint everything.
constexpr std::size_t kMostRings = 64;

}  // namespace

ChartCanvas::ChartCanvas(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_stage(new ChartStage(editor.notifier(), editor.selection(), this)),
      m_painter(m_stage->theme()),
      m_bubble(new RuleBubble(this)),
      m_minimap(new Minimap(*m_stage, this)),
      m_cardEditor(new CardEditor(context())),
      m_accessibility(std::make_unique<AccessibilityNotes>(*this)) {
  setObjectName(QStringLiteral("chartCanvas"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAcceptDrops(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setAttribute(Qt::WA_InputMethodEnabled);
  grabGesture(Qt::PinchGesture);
  setAccessibleName(tr("Organisation chart"));
  m_bubble->setTheme(m_stage->theme());
  m_painter.setPictures(&editor.notifier().pictures());
  connectStage();
  updateAnimation();
}

ChartCanvas::~ChartCanvas() {
  // They show and take back what they do through parts of this widget.
  endGesture();
  m_asking.reset();
  m_incoming.reset();
}

void ChartCanvas::connectStage() {
  connect(m_stage, &ChartStage::repaintNeeded, this, [this](const QRectF& area) {
    update(area.toAlignedRect().adjusted(-1, -1, 1, 1));
    m_cardEditor->follow();
  });
  connect(m_stage, &ChartStage::viewChanged, this, [this] {
    if (std::exchange(m_lastScale, scale()) != scale()) emit scaleChanged(scale());
  });
  connect(m_stage, &ChartStage::rearranged, this, [this] { m_hover.reset(); });
  connect(m_stage, &ChartStage::themeChanged, this, [this] {
    m_painter.setTheme(m_stage->theme());
    m_bubble->setTheme(m_stage->theme());
    update();
  });
  // What the mouse was about may have gone.
  const auto interrupt = [this] {
    endGesture();
    m_incoming.reset();
    m_bubble->dismiss();
  };
  connect(&m_editor.notifier(), &ChartNotifier::chartChanged, this, interrupt);
  connect(&m_editor.notifier(), &ChartNotifier::documentReplaced, this, interrupt);
  connect(m_bubble, &RuleBubble::answered, this, [this] {
    m_asking.reset();
    update();
  });
  connect(&m_editor, &Editor::editRequested, this,
          [this](PositionId id, Editor::Part part) { edit(id, part); });
  connect(&m_editor, &Editor::revealRequested, this, &ChartCanvas::reveal);
  connect(&selection(), &Selection::changed, this, &ChartCanvas::selectionChanged);
}

CanvasContext ChartCanvas::context() {
  return {*this, *m_stage, m_editor.selection(), m_editor, *m_bubble};
}

// --- the view ---

double ChartCanvas::scale() const noexcept {
  return m_stage->view().scale();
}

void ChartCanvas::setScale(double scale) {
  m_stage->zoomAt(QRectF(rect()).center(), scale);
}

void ChartCanvas::zoomIn() {
  setScale(ViewTransform::stepUp(scale()));
}

void ChartCanvas::zoomOut() {
  setScale(ViewTransform::stepDown(scale()));
}

void ChartCanvas::fit() {
  m_stage->fit();
}

void ChartCanvas::showStart() {
  m_stage->showStart();
}

void ChartCanvas::reveal(PositionId id) {
  // Out of the branches that are folded away around it.
  const Chart& chart = m_stage->chart();
  if (!chart.contains(id)) return;
  if (m_stage->widenFocus(id)) emit focusWidened(id);
  if (!m_stage->node(id).has_value()) {
    std::vector<PositionId> folded;
    for (auto at = chart.manager(id); at.has_value(); at = chart.manager(*at)) {
      if (m_stage->isFolded(*at)) folded.push_back(*at);
    }
    m_editor.notifier().document().setFolded(folded, false);
  }
  m_stage->reveal(id);
}

void ChartCanvas::centreOn(PositionId id) {
  m_stage->centreOn(id);
}

void ChartCanvas::setAnimated(bool animated) {
  m_animated = animated;
  updateAnimation();
}

void ChartCanvas::setTheme(const scene::Theme* theme) {
  m_stage->setTheme(theme);
}

void ChartCanvas::updateAnimation() {
  m_stage->setAnimated(m_animated && style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) &&
                       style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0);
}

// --- cards ---

void ChartCanvas::edit(PositionId id, Editor::Part part, const QString& typed) {
  endGesture();
  reveal(id);
  m_cardEditor->open(id, part, typed);
}

bool ChartCanvas::isEditing() const {
  return m_cardEditor->isOpen();
}

void ChartCanvas::finishEditing() {
  if (!m_cardEditor->accept()) m_cardEditor->cancel();
}

std::optional<QRect> ChartCanvas::cardRect(PositionId id) const {
  const auto box = m_stage->viewBox(id);
  if (!box.has_value()) return std::nullopt;
  return box->toAlignedRect();
}

void ChartCanvas::goTo(PositionId id) {
  setFocus(Qt::OtherFocusReason);
  selection().setCurrent(id);
  reveal(id);
}

void ChartCanvas::toggleFolded(PositionId id) {
  m_stage->setFolded(id, !m_stage->isFolded(id));
}

QAccessibleInterface* ChartCanvas::accessibleOf(PositionId id) const {
  return m_accessibility->interfaceOf(id);
}

std::size_t ChartCanvas::accessibleCount() const {
  return m_accessibility->interfaceCount();
}

void ChartCanvas::selectionChanged() {
  std::vector<PositionId> now = selection().ids();
  if (selection().current().has_value()) now.push_back(*selection().current());
  repaintCards(m_ringed);
  repaintCards(now);
  m_ringed = std::move(now);
}

void ChartCanvas::repaintCards(const std::vector<PositionId>& ids) {
  if (ids.size() > kMostRings) {
    update();
    return;
  }
  for (const PositionId id : ids) {
    const auto box = m_stage->viewBox(id);
    if (box.has_value()) update(ringArea(*box).toAlignedRect());
  }
}

// --- painting ---

void ChartCanvas::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  const QRectF clip = event->rect();
  if (m_stage->cardCount() == 0) {
    painter.fillRect(clip, toColor(m_stage->theme().surface));
    paintWelcome(painter);
  } else {
    m_stage->scene().displayList(m_stage->chartBox(clip), scale(), m_list);
    const layout::Point origin = m_stage->chartPoint({0, 0});
    painter.save();
    m_painter.paint(painter, m_list, {origin, scale()}, Target::Pixels);
    painter.restore();
    paintOnChart(painter, clip);
  }
  painter.setFont(font());
  if (m_gesture != nullptr) m_gesture->paint(painter);
  if (m_asking != nullptr) m_asking->paint(painter);
}

bool ChartCanvas::carriesSelection() const {
  return (m_gesture != nullptr && m_gesture->carriesSelection()) || m_asking != nullptr;
}

// Rings, and above them the handles that they would cross.
void ChartCanvas::paintOnChart(QPainter& painter, const QRectF& clip) {
  const bool drags = m_gesture != nullptr || m_asking != nullptr || m_incoming != nullptr;
  if (!carriesSelection()) {
    const auto hovered = m_hover.has_value() && m_gesture == nullptr
                             ? std::optional(m_hover->position)
                             : std::nullopt;
    paintOverlay(painter, *m_stage, selection(), {hovered, hasFocus()}, clip);
  }
  painter.setFont(font());
  if (m_gesture != nullptr) m_gesture->paintOnChart(painter);
  if (m_asking != nullptr) m_asking->paintOnChart(painter);
  if (m_incoming != nullptr) m_incoming->paint(painter);
  m_handles.clear();
  copyItems(m_list, m_handles, [this, drags](const scene::Item& item) {
    if (item.part != scene::Part::FoldHandle) return false;
    const PositionId id(item.position);
    return drags || selection().contains(id) || selection().current() == id;
  });
  if (m_handles.empty()) return;
  painter.save();
  m_painter.paint(painter, m_handles, {m_stage->chartPoint({0, 0}), scale()}, Target::Pixels);
  painter.restore();
}

void ChartCanvas::paintWelcome(QPainter& painter) {
  painter.setPen(toColor(m_stage->theme().mutedText));
  painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                   tr("Press Enter to add the first person"));
}

// --- other events of the widget ---

bool ChartCanvas::event(QEvent* event) {
  switch (event->type()) {
    case QEvent::ToolTip:
      return showToolTip(static_cast<QHelpEvent*>(event));
    case QEvent::Gesture:
    case QEvent::NativeGesture:
      if (zoomByTouch(event)) return true;
      break;
    case QEvent::ShortcutOverride: {
      // While something is being dragged, Esc belongs to the drag.
      const auto* key = static_cast<QKeyEvent*>(event);
      if (key->key() == Qt::Key_Escape && m_gesture != nullptr) {
        event->accept();
        return true;
      }
      break;
    }
    default:
      break;
  }
  return QWidget::event(event);
}

void ChartCanvas::resizeEvent(QResizeEvent* /*event*/) {
  m_stage->setViewSize(size());
  m_cardEditor->follow();
}

void ChartCanvas::changeEvent(QEvent* event) {
  switch (event->type()) {
    case QEvent::LanguageChange:
      setAccessibleName(tr("Organisation chart"));
      m_stage->retranslate();
      break;
    case QEvent::StyleChange:
      updateAnimation();
      break;
    case QEvent::ApplicationPaletteChange:
    case QEvent::PaletteChange:
      m_stage->followPalette();
      break;
    default:
      break;
  }
  QWidget::changeEvent(event);
}

bool ChartCanvas::showToolTip(QHelpEvent* event) {
  const auto hit = m_stage->hit(event->pos());
  const QStringList lines = hit.has_value() ? toolTipOf(*hit) : QStringList();
  if (lines.isEmpty()) {
    QToolTip::hideText();
    event->ignore();
    return true;
  }
  QString text;
  for (const QString& line : lines) {
    text += QStringLiteral("<p>") + line.toHtmlEscaped() + QStringLiteral("</p>");
  }
  QToolTip::showText(event->globalPos(), text, this);
  return true;
}

QStringList ChartCanvas::toolTipOf(const scene::Hit& hit) const {
  const Words words;
  const Chart& chart = m_stage->chart();
  QStringList lines;
  if (hit.part == scene::Part::Badge) {
    for (const rules::Finding& finding :
         m_editor.notifier().document().checker().findingsOf(hit.position)) {
      if (!finding.accepted) lines.append(words.findingTitle(finding, chart));
    }
  } else if (hit.part == scene::Part::TypeSign) {
    lines = words.typeOf(*chart.holder(hit.position));
  } else if (hit.part == scene::Part::Progress) {
    lines.append(words.searchProgress(*chart.position(hit.position).search));
  }
  return lines;
}

// --- keys ---

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    if (m_gesture != nullptr || m_press.has_value()) {
      endGesture();
    } else if (m_stage->focus().has_value()) {
      m_stage->setFocus(std::nullopt);
    } else if (!selection().ids().empty()) {
      selection().clear();
    } else {
      event->ignore();
    }
    return;
  }
  if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
    if (!event->isAutoRepeat()) {
      m_space = true;
      m_spaceUsed = false;
      updateCursor();
    }
    return;
  }
  if (m_gesture != nullptr) {
    // Shift changes what a drop does; nothing else means anything now.
    event->ignore();
    return;
  }
  if (handleChartKey(*event, *m_stage, selection())) return;
  if (event->matches(QKeySequence::SelectAll)) {
    selection().select(m_stage->everybodyShown(), selection().current());
    return;
  }
  const auto current = selection().current();
  if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier && current.has_value()) {
    edit(*current, Editor::Part::Name);
    return;
  }
  if (typesText(*event) && current.has_value()) {
    edit(*current, Editor::Part::Name, event->text());
    return;
  }
  event->ignore();
}

bool ChartCanvas::typesText(const QKeyEvent& event) const {
  const QString text = event.text();
  if (text.isEmpty() || !text.front().isPrint() || text.front().isSpace()) return false;
  if (text == QLatin1String("+") || text == QLatin1String("-") || text == QLatin1String("*")) {
    return false;
  }
  const Qt::KeyboardModifiers command =
      event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
  // AltGr comes as Ctrl and Alt on some platforms.
  return command == Qt::NoModifier || command == (Qt::ControlModifier | Qt::AltModifier);
}

void ChartCanvas::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Space || event->isAutoRepeat() || !m_space) {
    event->ignore();
    return;
  }
  m_space = false;
  const auto current = selection().current();
  if (!m_spaceUsed && current.has_value()) selection().toggle(*current);
  updateCursor();
}

void ChartCanvas::inputMethodEvent(QInputMethodEvent* event) {
  const auto current = selection().current();
  if (!current.has_value() ||
      (event->commitString().isEmpty() && event->preeditString().isEmpty())) {
    event->ignore();
    return;
  }
  // Composed letters start writing as typed ones do; the field composes on.
  edit(*current, Editor::Part::Name);
  if (isEditing()) QCoreApplication::sendEvent(m_cardEditor->field(), event);
}

void ChartCanvas::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (selection().current().has_value()) repaintCards({*selection().current()});
  m_accessibility->focusArrived();
}

void ChartCanvas::focusOutEvent(QFocusEvent* event) {
  m_space = false;
  if (selection().current().has_value()) repaintCards({*selection().current()});
  QWidget::focusOutEvent(event);
}

void ChartCanvas::contextMenuEvent(QContextMenuEvent* event) {
  endGesture();
  if (event->reason() == QContextMenuEvent::Keyboard) {
    const auto current = selection().current();
    const auto box = current.has_value() ? cardRect(*current) : std::nullopt;
    emit contextMenuRequested(box.has_value() ? current : std::nullopt,
                              mapToGlobal(box.has_value() ? box->center() : rect().center()));
    return;
  }
  const auto hit = m_stage->hit(event->pos());
  emit contextMenuRequested(hit.has_value() ? std::optional(hit->position) : std::nullopt,
                            event->globalPos());
}

}  // namespace arborg::ui
