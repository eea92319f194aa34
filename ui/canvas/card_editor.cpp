#include "ui/canvas/card_editor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <algorithm>
#include <cmath>

#include "core/edit/commands/field_commands.h"
#include "core/edit/commands/holder_commands.h"
#include "core/model/limits.h"
#include "ui/render/colors.h"
#include "ui/text/words.h"

namespace arborg::ui {
namespace {

constexpr int kSmallestFont = 12;  // px: below it nobody reads what they type
constexpr int kLargestFont = 40;
constexpr double kNarrowest = 190;  // view px
constexpr double kPadding = 4;      // around the text, inside the field

bool isModifier(int key) {
  return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
         key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

// Everything but commands of the window, which come with Ctrl, and its menus, which come with Alt.
bool isOurs(const QKeyEvent& key) {
  const bool alt = key.modifiers().testFlag(Qt::AltModifier);
  const bool command = (key.modifiers() & (Qt::ControlModifier | Qt::MetaModifier)) != 0;
  if (alt && !command) {
    return key.key() == Qt::Key_Left || key.key() == Qt::Key_Right || key.key() == Qt::Key_Up ||
           key.key() == Qt::Key_Down;
  }
  const bool types = !key.text().isEmpty() && key.text().front().isPrint();
  return !command || (alt && types);  // AltGr comes as Ctrl and Alt on some platforms
}

}  // namespace

CardEditor::CardEditor(const CanvasContext& context)
    : QObject(&context.widget),
      m_context(context),
      m_line(new QLineEdit(&context.widget)),
      m_role(new QComboBox(&context.widget)) {
  m_line->setObjectName(QStringLiteral("cardEditorLine"));
  m_role->setObjectName(QStringLiteral("cardEditorRole"));
  m_role->setEditable(true);
  m_role->setInsertPolicy(QComboBox::NoInsert);
  m_role->completer()->setCompletionMode(QCompleter::PopupCompletion);
  m_role->completer()->setFilterMode(Qt::MatchContains);
  m_role->completer()->setCaseSensitivity(Qt::CaseInsensitive);
  for (QObject* watched : {static_cast<QObject*>(m_line), static_cast<QObject*>(m_role),
                           static_cast<QObject*>(m_role->lineEdit())}) {
    watched->installEventFilter(this);
  }
  m_line->setMaxLength(static_cast<int>(kMaxLineLength));
  m_line->hide();
  m_role->hide();
}

void CardEditor::open(PositionId id, Part part, const QString& typed) {
  if (isOpen() && !accept()) return;
  if (!m_context.stage.node(id).has_value()) return;
  m_id = id;
  m_part = part;
  m_context.stage.reveal(id);
  restyle();
  if (part == Part::Role) {
    fillRoles();
    m_role->setAccessibleName(Words().positionField(edit::PositionField::Role));
  } else {
    m_line->setText(typed.isEmpty() ? currentText() : typed);
    m_line->setPlaceholderText(part == Part::Name
                                   ? Words().personField(edit::PersonField::Name)
                                   : Words().positionField(edit::PositionField::Title));
    m_line->setAccessibleName(m_line->placeholderText());
  }
  follow();
  m_line->setVisible(part != Part::Role);
  m_role->setVisible(part == Part::Role);
  field()->setFocus(Qt::OtherFocusReason);
  if (part == Part::Role) {
    m_role->lineEdit()->selectAll();
  } else if (typed.isEmpty()) {
    m_line->selectAll();
  } else {
    m_line->end(false);
  }
}

QWidget* CardEditor::field() const {
  return m_part == Part::Role ? static_cast<QWidget*>(m_role) : m_line;
}

bool CardEditor::accept() {
  if (!isOpen() || m_closing) return true;
  if (!carryOut()) return false;
  m_context.editor.notifier().document().endTyping();
  close(false);
  return true;
}

void CardEditor::cancel() {
  if (isOpen()) close(false);
}

void CardEditor::close(bool keepFocus) {
  m_closing = true;
  const bool had = field()->hasFocus() || field()->isAncestorOf(QApplication::focusWidget());
  m_id.reset();
  m_role->completer()->popup()->hide();
  if (had && !keepFocus) m_context.widget.setFocus(Qt::OtherFocusReason);
  m_line->hide();
  m_role->hide();
  m_closing = false;
  emit closed();
}

bool CardEditor::carryOut() {
  const Chart& chart = m_context.stage.chart();
  if (!m_id.has_value() || !chart.contains(*m_id)) return true;
  const PositionId id = *m_id;
  if (m_part == Part::Role) {
    const auto role = chosenRole();
    if (!role.has_value() || *role == chart.position(id).role) return true;
    return m_context.editor.run(edit::setRole(chart, id, *role));
  }
  const QString text = m_line->text().trimmed();
  if (text == currentText()) return true;
  if (m_part == Part::Title) return m_context.editor.writeTitle({id}, text);
  return m_context.editor.run(edit::rename(chart, id, text.toStdString()));
}

QString CardEditor::currentText() const {
  const Chart& chart = m_context.stage.chart();
  if (m_part == Part::Title) return QString::fromStdString(chart.position(*m_id).title);
  const Person* holder = chart.holder(*m_id);
  return holder != nullptr ? QString::fromStdString(holder->name) : QString();
}

void CardEditor::fillRoles() {
  const Chart& chart = m_context.stage.chart();
  const Words words;
  m_role->clear();
  for (std::uint32_t slot = 0; slot < chart.roleSlots(); ++slot) {
    const RoleId role(slot);
    if (!chart.contains(role)) continue;
    m_role->addItem(words.roleTitle(chart, role), slot);
  }
  m_role->setCurrentIndex(m_role->findData(chart.position(*m_id).role.value()));
}

std::optional<RoleId> CardEditor::chosenRole() const {
  const QString text = m_role->currentText().trimmed();
  if (text.isEmpty()) return std::nullopt;
  int best = m_role->findText(text, Qt::MatchFixedString);
  if (best < 0) best = m_role->findText(text, Qt::MatchStartsWith);
  if (best < 0) best = m_role->findText(text, Qt::MatchContains);
  if (best < 0) return std::nullopt;
  return RoleId(m_role->itemData(best).toUInt());
}

void CardEditor::follow() {
  if (!isOpen()) return;
  if (!m_context.stage.node(*m_id).has_value()) {
    cancel();
    return;
  }
  QRect box = lineBox().toAlignedRect();
  // Inside the window, whatever part of the card is.
  const QRect room = m_context.widget.rect();
  box.moveLeft(std::clamp(box.left(), 0, std::max(0, room.width() - box.width())));
  box.moveTop(std::clamp(box.top(), 0, std::max(0, room.height() - box.height())));
  if (field()->geometry() != box) field()->setGeometry(box);
}

QRectF CardEditor::lineBox() const {
  using scene::FontRole;
  const ChartStage& stage = m_context.stage;
  const QRectF card = *stage.viewBox(*m_id);
  const auto name = stage.lineBox(*m_id, {FontRole::Name, FontRole::Vacant});
  auto line = m_part == Part::Name ? name : stage.lineBox(*m_id, {FontRole::Title});
  // A card without a title gets it below the name.
  if (!line.has_value()) line = name.value_or(card).translated(0, name.value_or(card).height());
  const double height = field()->fontMetrics().height() + 2 * kPadding;
  const double left = line->left() - kPadding;
  return {left, line->center().y() - height / 2, std::max(card.right() - 4 - left, kNarrowest),
          height};
}

void CardEditor::restyle() {
  const scene::Theme& theme = m_context.stage.theme();
  const scene::Font& line =
      theme.font(m_part == Part::Name ? scene::FontRole::Name : scene::FontRole::Title);
  QFont font = m_context.widget.font();
  const double wanted = line.pixelSize * m_context.stage.view().scale();
  font.setPixelSize(std::clamp(static_cast<int>(std::lround(wanted)), kSmallestFont, kLargestFont));
  font.setWeight(line.bold ? QFont::DemiBold : QFont::Normal);
  QPalette palette = m_context.widget.palette();
  palette.setColor(QPalette::Base, toColor(theme.card));
  palette.setColor(QPalette::Text, toColor(theme.text));
  palette.setColor(QPalette::PlaceholderText, toColor(theme.mutedText));
  palette.setColor(QPalette::Highlight, toColor(theme.accent));
  palette.setColor(QPalette::HighlightedText, toColor(theme.card));
  for (QWidget* widget : {static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_role)}) {
    widget->setFont(font);
    widget->setPalette(palette);
  }
}

bool CardEditor::eventFilter(QObject* watched, QEvent* event) {
  if (!isOpen() || m_closing) return QObject::eventFilter(watched, event);
  switch (event->type()) {
    case QEvent::ShortcutOverride: {
      auto* key = static_cast<QKeyEvent*>(event);
      if (isOurs(*key)) {
        event->accept();  // keys of the chart mean text here
        return true;
      }
      watched->event(event);
      // A command of the window (save, for example) is to know of what was written.
      if (!event->isAccepted() && !isModifier(key->key())) accept();
      return true;
    }
    case QEvent::KeyPress:
      if (keyPressed(static_cast<QKeyEvent*>(event))) return true;
      break;
    case QEvent::FocusOut: {
      const auto reason = static_cast<QFocusEvent*>(event)->reason();
      if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason) break;
      if (field()->isAncestorOf(QApplication::focusWidget())) break;
      if (!accept()) close(true);  // the keyboard is elsewhere: what cannot be is dropped
      break;
    }
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

bool CardEditor::keyPressed(QKeyEvent* key) {
  switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      accept();
      return true;
    case Qt::Key_Escape:
      cancel();
      return true;
    case Qt::Key_Tab:
      step(1);
      return true;
    case Qt::Key_Backtab:
      step(-1);
      return true;
    default:
      return false;
  }
}

void CardEditor::step(int by) {
  const PositionId id = *m_id;
  const int next = static_cast<int>(m_part) + by;
  if (!accept()) return;
  if (next < static_cast<int>(Part::Name) || next > static_cast<int>(Part::Role)) return;
  open(id, static_cast<Part>(next));
}

}  // namespace arborg::ui
