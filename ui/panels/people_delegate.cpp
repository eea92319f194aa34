#include "ui/panels/people_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <algorithm>
#include <utility>

#include "core/rules/verdict.h"
#include "core/util/text.h"
#include "ui/models/dark.h"
#include "ui/models/find_positions.h"
#include "ui/models/function_colour.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

constexpr std::size_t kMostManagers = 12;
constexpr int kKeyRole = Qt::UserRole + 1;         // of a seat
constexpr int kNameRole = Qt::UserRole + 2;        // what the line says of it
constexpr const char* kChosenKey = "chosenKey";    // of a manager that was picked from the list
constexpr const char* kChosenName = "chosenName";  // what the line said then
constexpr const char* kBestKey = "bestKey";        // of the first in the list
constexpr const char* kFilled = "filled";          // shows what the cell holds
constexpr int kNoteHeight = 96;
constexpr int kListWidth = 420;  // of the managers: what a rule says of one is a sentence

bool isChoice(const PeopleField& field) {
  return field == PeopleField(edit::PositionField::Role) ||
         field == PeopleField(edit::PositionField::Arrangement);
}

QStringList choicesOf(const PeopleModel& model, const PeopleField& field) {
  const Words& words = model.cells().words();
  QStringList choices;
  if (field == PeopleField(edit::PositionField::Arrangement)) {
    for (const Arrangement arrangement : kArrangements)
      choices.append(words.arrangement(arrangement));
    return choices;
  }
  const Chart& chart = model.chart();
  for (std::uint32_t slot = 0; slot < chart.roleSlots(); ++slot) {
    const RoleId id(slot);
    if (!chart.contains(id)) continue;
    choices.append(id == roleId(BuiltInRole::Other) ? QString() : words.roleTitle(chart, id));
  }
  return choices;
}

}  // namespace

PeopleDelegate::PeopleDelegate(PeopleModel& model, Fill fill, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_fill(std::move(fill)) {
  connect(this, &QAbstractItemDelegate::closeEditor, this, [this] { m_open = nullptr; });
}

QWidget* PeopleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                      const QModelIndex& index) const {
  const PeopleField& field = m_model.column(index.column()).field;
  QWidget* editor = nullptr;
  if (isChoice(field)) {
    auto* box = new QComboBox(parent);
    box->addItems(choicesOf(m_model, field));
    box->setMaxVisibleItems(30);
    // A choice by mouse is made at once; one by the keyboard with Enter.
    connect(box, &QComboBox::activated, box, [this, box] {
      if (box->property(kFilled).toBool()) const_cast<PeopleDelegate*>(this)->commit(box);
    });
    editor = box;
  } else if (std::holds_alternative<edit::ReportsTo>(field)) {
    editor = makeManagerEditor(parent, index);
  } else if (field == PeopleField(edit::PositionField::Note)) {
    auto* note = new QPlainTextEdit(parent);
    note->setTabChangesFocus(true);
    editor = note;
  } else {
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    if (isNumber(field)) line->setAlignment(Qt::AlignRight);
    editor = line;
  }
  editor->setObjectName(QStringLiteral("peopleEditor"));
  editor->setAccessibleName(m_model.cells().header(field));
  m_open = editor;
  m_openAt = index;
  return editor;
}

QWidget* PeopleDelegate::makeManagerEditor(QWidget* parent, const QModelIndex& index) const {
  auto* line = new QLineEdit(parent);
  line->setFrame(false);
  auto* hits = new QStandardItemModel(line);
  auto* completer = new QCompleter(hits, line);
  completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  completer->setMaxVisibleItems(static_cast<int>(kMostManagers));
  completer->popup()->setObjectName(QStringLiteral("peopleManagers"));
  completer->popup()->setMinimumWidth(kListWidth);
  line->setCompleter(completer);
  // Before the completer's own: Enter takes the best hit where none is picked.
  completer->popup()->installEventFilter(const_cast<PeopleDelegate*>(this));
  const PositionId seat = *m_model.positionAt(index.row());
  connect(line, &QLineEdit::textEdited, line, [this, line, seat] { findManagers(*line, seat); });
  completer->setCompletionRole(kNameRole);
  const auto choose = [line](const QModelIndex& hit) {
    line->setProperty(kChosenKey, hit.data(kKeyRole));
    line->setProperty(kChosenName, hit.data(kNameRole));
  };
  connect(completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), line, choose);
  connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), line,
          [this, line, choose](const QModelIndex& hit) {
            choose(hit);
            // The line takes the name over first.
            QMetaObject::invokeMethod(
                line, [this, line] { const_cast<PeopleDelegate*>(this)->commit(line); },
                Qt::QueuedConnection);
          });
  return line;
}

// The best hits with what the rules would say of each; nobody from the seat's own branch.
void PeopleDelegate::findManagers(QLineEdit& line, PositionId seat) const {
  auto& hits = *qobject_cast<QStandardItemModel*>(line.completer()->model());
  hits.clear();
  const Chart& chart = m_model.chart();
  line.setProperty(kBestKey, QVariant());
  if (!chart.contains(seat) || line.text().trimmed().isEmpty()) return;
  const Words& words = m_model.cells().words();
  SearchIndex& index = SearchIndex::of(m_model.editor().notifier());
  for (const PositionId id : findPositions(index, line.text(), 2 * kMostManagers)) {
    if (chart.isInBranch(id, seat)) continue;
    if (hits.rowCount() == static_cast<int>(kMostManagers)) break;
    QString text = words.seat(chart, id);
    const auto findings = rules::verdictForMove(chart, {&seat, 1}, id);
    if (!findings.empty()) {
      text += QStringLiteral("  ·  ") + words.findingTitle(findings.front(), chart);
    }
    auto* item = new QStandardItem;
    const Person* holder = chart.holder(id);
    item->setData(text, Qt::DisplayRole);
    item->setData(QString::fromStdString(chart.position(id).key), kKeyRole);
    item->setData(holder != nullptr ? QString::fromStdString(holder->name) : words.seat(chart, id),
                  kNameRole);
    if (hits.rowCount() == 0) line.setProperty(kBestKey, item->data(kKeyRole));
    hits.appendRow(item);
  }
}

// Whole names and IDs mean just these, whoever comes first among the hits.
bool PeopleDelegate::isSomebody(const QString& text) const {
  const Chart& chart = m_model.chart();
  if (chart.findPosition(text.trimmed().toStdString()).has_value()) return true;
  const std::string wanted = folded(text.toStdString());
  for (std::uint32_t slot = 0; slot < chart.positionSlots(); ++slot) {
    const Person* holder =
        chart.contains(PositionId(slot)) ? chart.holder(PositionId(slot)) : nullptr;
    if (holder != nullptr && folded(holder->name) == wanted) return true;
  }
  return false;
}

QString PeopleDelegate::textOf(const QWidget& editor) {
  if (const auto* box = qobject_cast<const QComboBox*>(&editor)) return box->currentText();
  if (const auto* note = qobject_cast<const QPlainTextEdit*>(&editor)) return note->toPlainText();
  if (const auto* line = qobject_cast<const QLineEdit*>(&editor)) return line->text();
  return {};
}

void PeopleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  // Once: what somebody has begun to write is theirs, whatever happens to the chart.
  if (editor->property(kFilled).toBool()) return;
  const QString text = index.data(Qt::EditRole).toString();
  if (auto* box = qobject_cast<QComboBox*>(editor)) {
    box->setCurrentIndex(std::max(0, box->findText(text)));
  } else if (auto* note = qobject_cast<QPlainTextEdit*>(editor)) {
    note->setPlainText(text);
    note->selectAll();
  } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
    line->setText(text);
    line->selectAll();
  }
  editor->setProperty(kFilled, true);
}

void PeopleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const {
  const QString text = textOf(*editor);
  if (text == index.data(Qt::EditRole).toString() && !editor->property(kChosenKey).isValid()) {
    m_written = true;
    return;
  }
  const bool chosen =
      editor->property(kChosenKey).isValid() && editor->property(kChosenName).toString() == text;
  const QVariant best = editor->property(kBestKey);
  if (chosen) {
    m_written = model->setData(index, editor->property(kChosenKey), PeopleModel::KeyRole);
  } else if (best.isValid() && !isSomebody(text)) {
    m_written = model->setData(index, best, PeopleModel::KeyRole);
  } else {
    m_written = model->setData(index, text, Qt::EditRole);
  }
}

void PeopleDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const {
  QStyledItemDelegate::updateEditorGeometry(editor, option, index);
  if (qobject_cast<QPlainTextEdit*>(editor) == nullptr) return;
  QRect box = option.rect;
  box.setHeight(std::max(box.height(), kNoteHeight));
  const QRect room = editor->parentWidget()->rect();
  if (box.bottom() > room.bottom()) box.moveBottom(room.bottom());
  editor->setGeometry(box);
}

bool PeopleDelegate::commit(QWidget* editor) {
  m_written = true;
  emit commitData(editor);
  if (!m_written) return false;
  emit closeEditor(editor, NoHint);
  return true;
}

void PeopleDelegate::finish() {
  if (m_open == nullptr) return;
  QWidget* editor = m_open;
  if (!commit(editor)) emit closeEditor(editor, RevertModelCache);
}

bool PeopleDelegate::eventFilter(QObject* watched, QEvent* event) {
  auto* editor = qobject_cast<QWidget*>(watched);
  const bool isPopup = qobject_cast<QAbstractItemView*>(watched) != nullptr;
  // It is closed already, and on its way out.
  if (event->type() == QEvent::FocusOut && watched != m_open) return false;
  if (editor == nullptr || event->type() != QEvent::KeyPress) {
    return !isPopup && QStyledItemDelegate::eventFilter(watched, event);
  }
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
  if (enter) {
    // An entry of the list of managers first.
    if (auto* line = qobject_cast<QLineEdit*>(editor); line != nullptr &&
                                                       line->completer() != nullptr &&
                                                       line->completer()->popup()->isVisible()) {
      return QStyledItemDelegate::eventFilter(watched, event);
    }
    auto* note = qobject_cast<QPlainTextEdit*>(editor);
    if (note != nullptr && key->modifiers().testFlag(Qt::AltModifier)) {
      note->insertPlainText(QStringLiteral("\n"));
      return true;
    }
    if (key->modifiers().testFlag(Qt::ControlModifier)) {
      const int column = m_openAt.column();
      const QString text = textOf(*editor);
      if (m_fill(column, text)) emit closeEditor(editor, RevertModelCache);
      return true;
    }
    const int rows = key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
    if (commit(editor)) emit stepRequested(rows);
    return true;
  }
  if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
    m_written = true;
    emit commitData(editor);
    if (m_written) {
      emit closeEditor(editor, key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
    }
    return true;
  }
  return QStyledItemDelegate::eventFilter(watched, event);
}

// Thin lines instead of a grid, and where the keyboard is a ring that is seen.
void PeopleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  painter->save();
  painter->setPen(option.palette.color(QPalette::Midlight));
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
  if (option.state.testFlag(QStyle::State_HasFocus)) {
    const scene::Theme& theme = themeFor(option.palette);
    painter->setPen(QPen(toColor(theme.accent), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
  }
  painter->restore();
}

void PeopleDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  option->state.setFlag(QStyle::State_HasFocus, false);
  if (index.data(PeopleModel::ImpliedRole).toBool()) {
    option->font.setItalic(true);
    option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
  }
}

}  // namespace arborg::ui
