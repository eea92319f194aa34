#include "ui/panels/inspector_panel.h"

#include "core/util/message_codes.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/scene/card.h"
#include "core/util/number.h"
#include "ui/models/dark.h"
#include "ui/panels/arrangement_edit.h"
#include "ui/panels/dotted_lines_edit.h"
#include "ui/panels/skills_tab.h"
#include "ui/render/colors.h"
#include "ui/text/words.h"
#include "ui/widgets/elided_button.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/picture_edit.h"
#include "ui/widgets/scrolled.h"

namespace arborg::ui {

namespace {

bool isNumber(const edit::FieldRef& field) {
  const auto* position = std::get_if<edit::PositionField>(&field);
  return position != nullptr && edit::isNumber(*position);
}

QFormLayout* makeForm(QWidget* body) {
  auto* form = new QFormLayout(body);
  form->setContentsMargins(16, 12, 16, 12);
  form->setVerticalSpacing(4);
  form->setRowWrapPolicy(QFormLayout::WrapAllRows);
  form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  return form;
}

}  // namespace

InspectorPanel::InspectorPanel(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_name(new QLabel(this)),
      m_title(new QLabel(this)),
      m_body(new QWidget(this)),
      m_empty(new QLabel(this)),
      m_tabs(new QTabWidget(this)) {
  setObjectName(QStringLiteral("inspectorPanel"));
  for (QLabel* text : {m_name, m_title, m_empty}) {
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
  }
  m_title->setProperty("muted", true);
  m_empty->setProperty("muted", true);
  m_empty->setAlignment(Qt::AlignCenter);
  QFont strong = m_name->font();
  strong.setPointSizeF(strong.pointSizeF() + 2);
  strong.setWeight(QFont::DemiBold);
  m_name->setFont(strong);

  m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(makeSeatTab(), QString());
  m_tabs->addTab(makePersonTab(), QString());
  m_skills = new SkillsTab(editor);
  connect(m_skills, &SkillsTab::compareRequested, this, &InspectorPanel::compareRequested);
  m_tabs->addTab(scrolled(m_skills), QString());
  // Only the tab in view draws its radar.
  connect(m_tabs, &QTabWidget::currentChanged, m_skills, &SkillsTab::refresh);
  m_tabs->addTab(makeNoteTab(), QString());

  auto* head = new QVBoxLayout;
  head->setContentsMargins(16, 12, 16, 4);
  head->setSpacing(2);
  head->addWidget(m_name);
  head->addWidget(m_title);
  auto* body = new QVBoxLayout(m_body);
  body->setContentsMargins(0, 0, 0, 0);
  body->setSpacing(4);
  body->addLayout(head);
  body->addWidget(m_tabs, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_body, 1);
  layout->addWidget(m_empty, 1);

  connect(&editor.selection(), &Selection::changed, this, [this] {
    // What was being typed is about those who were selected.
    if (targets() != m_shown) finishEditing();
    refresh();
  });
  connect(&editor.notifier(), &ChartNotifier::chartChanged, this,
          [this](const edit::ChangeSet& changes) {
            if (changes.customFieldsChanged()) rebuildCustomRows();
            if (changes.rolesChanged()) fillRoles();
            refresh();
          });
  connect(&editor.notifier(), &ChartNotifier::documentReplaced, this, [this] {
    fillRoles();
    rebuildCustomRows();
    refresh();
  });
  retranslate();
}

void InspectorPanel::showSkills() {
  for (int tab = 0; tab < m_tabs->count(); ++tab) {
    if (m_tabs->widget(tab)->isAncestorOf(m_skills)) m_tabs->setCurrentIndex(tab);
  }
  m_skills->focusFirst();
}

FormRow* InspectorPanel::addRow(QFormLayout* form, const char* name, edit::FieldRef field) {
  // A key must be unique: it is checked when it is complete, not at every letter of it. An empty
  // name vacates the seat, which must not happen to somebody who is only retyping it.
  const bool onCommit = field == edit::FieldRef(edit::PositionField::Key) ||
                        field == edit::FieldRef(edit::PersonField::Name);
  auto* row = new FormRow(
      QString::fromLatin1(name), form->parentWidget(),
      onCommit ? FormRow::When::OnCommit : FormRow::When::EveryKey,
      [this, field] { return read(field); },
      [this, field](const QString& text) { return write(field, text); });
  connect(row, &FormRow::committed, this, [this, field](bool edited) {
    // Not at every letter: a title on its way may be that of another role.
    if (edited && field == edit::FieldRef(edit::PositionField::Title)) {
      m_editor.writeTitle(shown(), read(field), after());
    }
    m_editor.notifier().document().endTyping();
  });
  form->addRow(row->label(), row->edit());
  return row;
}

QWidget* InspectorPanel::makeSeatTab() {
  auto* body = new QWidget;
  m_seatForm = makeForm(body);
  m_roleLabel = new QLabel(body);
  m_roleLabel->setProperty("muted", true);
  m_role = new QComboBox(body);
  m_role->setObjectName(QStringLiteral("seatRole"));
  // As wide as the form, whatever the longest title: long ones are cut in the field, not in the
  // list.
  m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_role->setMinimumContentsLength(8);
  m_role->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_role->setMaxVisibleItems(30);
  m_roleLabel->setBuddy(m_role);
  connect(m_role, &QComboBox::activated, this, [this](int index) {
    if (m_refreshing) return;
    const RoleId role(m_role->itemData(index).toUInt());
    m_editor.run(edit::setRole(m_editor.notifier().chart(), shown(), role));
    refresh();
  });
  m_seatForm->addRow(m_roleLabel, m_role);

  const auto add = [this](const char* name, edit::PositionField field) {
    m_rows.push_back({addRow(m_seatForm, name, field), field});
  };
  add("seatTitle", edit::PositionField::Title);
  m_managerLabel = new QLabel(body);
  m_managerLabel->setProperty("muted", true);
  m_manager = new ElidedButton(body);
  m_manager->setObjectName(QStringLiteral("seatManager"));
  m_manager->setAutoDefault(false);
  m_manager->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_managerLabel->setBuddy(m_manager);
  connect(m_manager, &QPushButton::clicked, this, &InspectorPanel::changeManagerRequested);
  m_seatForm->addRow(m_managerLabel, m_manager);
  add("seatDepartment", edit::PositionField::Department);
  add("seatQuota", edit::PositionField::Quota);
  add("seatCost", edit::PositionField::Cost);
  add("seatFte", edit::PositionField::Fte);
  add("seatKey", edit::PositionField::Key);
  m_dottedLabel = new QLabel(body);
  m_dottedLabel->setProperty("muted", true);
  m_dotted = new DottedLinesEdit(m_editor, body);
  connect(m_dotted, &DottedLinesEdit::addRequested, this, &InspectorPanel::addDottedLineRequested);
  m_seatForm->addRow(m_dottedLabel, m_dotted);
  m_arrangement = new ArrangementEdit(m_editor, body);
  m_seatForm->addRow(m_arrangement);
  return scrolled(body);
}

QWidget* InspectorPanel::makePersonTab() {
  auto* body = new QWidget;
  auto* form = makeForm(body);
  m_photo = new PictureEdit(m_editor.notifier().pictures(), PictureForm::Round,
                            QStringLiteral("photo"), body);
  connect(m_photo, &PictureEdit::chooseRequested, this, &InspectorPanel::choosePhotoRequested);
  connect(m_photo, &PictureEdit::removeRequested, this, &InspectorPanel::removePhotoRequested);
  form->addRow(m_photo);
  const auto add = [this, form](const char* name, edit::PersonField field) {
    m_rows.push_back({addRow(form, name, field), field});
  };
  add("personName", edit::PersonField::Name);
  add("personEmail", edit::PersonField::Email);
  add("personPhone", edit::PersonField::Phone);
  return scrolled(body);
}

QWidget* InspectorPanel::makeNoteTab() {
  auto* body = new QWidget;
  m_note = new QPlainTextEdit(body);
  m_note->setObjectName(QStringLiteral("seatNote"));
  m_note->setTabChangesFocus(true);
  auto* layout = new QVBoxLayout(body);
  layout->setContentsMargins(16, 12, 16, 12);
  layout->addWidget(m_note);
  connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
    if (!m_refreshing) write(edit::PositionField::Note, m_note->toPlainText());
  });
  return body;
}

void InspectorPanel::rebuildCustomRows() {
  for (const Row& entry : m_customRows) {
    m_seatForm->removeRow(entry.row->edit());
    delete entry.row;
  }
  m_customRows.clear();
  const Chart& chart = m_editor.notifier().chart();
  for (std::uint32_t slot = 0; slot < chart.customFieldSlots(); ++slot) {
    const CustomFieldId id(slot);
    if (!chart.contains(id)) continue;
    FormRow* row = addRow(m_seatForm, ("custom_" + chart.customField(id).key).c_str(), id);
    row->setLabel(QString::fromStdString(chart.customField(id).name));
    m_customRows.push_back({row, id});
  }
}

void InspectorPanel::fillRoles() {
  const QScopedValueRollback guard(m_refreshing, true);
  const Chart& chart = m_editor.notifier().chart();
  const Words words;
  m_role->clear();
  for (std::uint32_t slot = 0; slot < chart.roleSlots(); ++slot) {
    const RoleId id(slot);
    if (!chart.contains(id)) continue;
    const QString title =
        id == roleId(BuiltInRole::Other) ? tr("Other (free title)") : words.roleTitle(chart, id);
    m_role->addItem(title, slot);
  }
}

std::vector<PositionId> InspectorPanel::targets() const {
  const Selection& selection = m_editor.selection();
  if (!selection.ids().empty()) return selection.ids();
  if (selection.current().has_value()) return {*selection.current()};
  return {};
}

std::vector<PositionId> InspectorPanel::shown() const {
  if (m_document != &m_editor.notifier().document()) return {};
  std::vector<PositionId> ids = m_shown;
  std::erase_if(ids, [this](PositionId id) { return !m_editor.notifier().chart().contains(id); });
  return ids;
}

Editor::After InspectorPanel::after() const {
  return m_shown == targets() ? Editor::After::Select : Editor::After::Stay;
}

void InspectorPanel::finishEditing() {
  for (const auto* rows : {&m_rows, &m_customRows}) {
    for (const Row& entry : *rows) entry.row->finish();
  }
  m_dotted->finishEditing();
}

QString InspectorPanel::read(const edit::FieldRef& field) const {
  const auto id = m_current;
  if (!id.has_value() || !m_editor.notifier().chart().contains(*id)) return {};
  const std::string text = edit::fieldText(m_editor.notifier().chart(), *id, field);
  if (isNumber(field)) {
    const auto value = parseNumber(text);
    return value.has_value() ? Words().formats().number(*value) : QString();
  }
  return QString::fromStdString(text);
}

bool InspectorPanel::write(const edit::FieldRef& field, const QString& text) {
  std::string value = text.toStdString();
  if (isNumber(field) && !text.trimmed().isEmpty()) {
    const auto number = Words().formats().parseNumber(text.trimmed());
    if (!number.has_value()) return false;
    value = formatNumber(*number);
  }
  const std::vector<PositionId> ids = shown();
  if (ids.empty()) return false;
  auto plan = edit::setField(m_editor.notifier().chart(), ids, field, value);
  if (plan.hasError()) return plan.error().code == Code::EditNothingToDo;
  return m_editor.run(std::move(plan), after());
}

void InspectorPanel::refresh() {
  const QScopedValueRollback guard(m_refreshing, true);
  m_document = &m_editor.notifier().document();
  m_shown = targets();
  m_current = m_editor.selection().current();
  const auto id = m_current;
  const bool any = id.has_value() && m_editor.notifier().chart().contains(*id);
  m_body->setVisible(any);
  m_empty->setVisible(!any);
  if (!any) return;
  const Chart& chart = m_editor.notifier().chart();
  const Words words;
  const std::size_t count = m_editor.selection().ids().size();
  if (count > 1) {
    m_name->setText(tr("%Ln positions selected", nullptr, static_cast<int>(count)));
    m_title->setText(tr("What you change here is changed on all of them."));
  } else {
    m_name->setText(words.holderName(chart, *id));
    m_title->setText(words.positionTitle(chart, *id));
  }
  m_role->setCurrentIndex(m_role->findData(chart.position(*id).role.value()));
  const auto manager = chart.manager(*id);
  m_manager->setWholeText(manager.has_value() ? words.seat(chart, *manager) : tr("Nobody"));
  for (const auto* rows : {&m_rows, &m_customRows}) {
    for (const Row& entry : *rows) {
      entry.row->refresh();
      // A seat nobody holds has no e-mail; a name typed there seats somebody.
      const auto* person = std::get_if<edit::PersonField>(&entry.field);
      if (person != nullptr && *person != edit::PersonField::Name) {
        entry.row->edit()->setEnabled(chart.position(*id).holder.has_value());
      }
    }
  }
  // Of several positions nobody could say whose they are.
  m_dottedLabel->setVisible(count <= 1);
  m_dotted->setVisible(count <= 1);
  m_dotted->setPosition(count <= 1 ? id : std::nullopt);
  showPhoto();
  m_arrangement->setPositions(m_shown);
  m_skills->refresh();
  const QString note = read(edit::PositionField::Note);
  if (m_note->toPlainText() != note) m_note->setPlainText(note);
}

void InspectorPanel::showPhoto() {
  const Chart& chart = m_editor.notifier().chart();
  const Person* holder = chart.holder(*m_current);
  const bool one = m_editor.selection().ids().size() <= 1 && holder != nullptr;
  m_photo->setVisible(one);
  if (!one) return;
  std::string initials;
  scene::appendInitials(holder->name, initials);
  const scene::Theme& theme = isDark(palette()) ? scene::slateTheme() : scene::paperTheme();
  m_photo->setRemark(chart.settings().looks.photos
                         ? QString()
                         : tr("The cards of this chart show no photos: Layout, Chart and cards."));
  m_photo->present(holder->photo, QString::fromStdString(initials),
                   toColor(theme.function(chart.roleOf(*m_current).function).avatar));
}

void InspectorPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void InspectorPanel::retranslate() {
  const Words words;
  m_tabs->setTabText(0, tr("Seat"));
  m_tabs->setTabText(1, tr("Person"));
  m_tabs->setTabText(2, tr("Skills"));
  m_tabs->setTabText(3, tr("Notes"));
  m_empty->setText(tr("Select somebody to see and change the details."));
  m_roleLabel->setText(words.positionField(edit::PositionField::Role));
  m_role->setAccessibleName(m_roleLabel->text());
  m_managerLabel->setText(tr("Reports to"));
  m_manager->setHint(tr("Choose another manager"));
  m_note->setPlaceholderText(tr("Notes about this seat"));
  m_note->setAccessibleName(words.positionField(edit::PositionField::Note));
  for (const Row& entry : m_rows) {
    const auto* position = std::get_if<edit::PositionField>(&entry.field);
    const auto* person = std::get_if<edit::PersonField>(&entry.field);
    if (position != nullptr) entry.row->setLabel(words.positionField(*position));
    if (person != nullptr) entry.row->setLabel(words.personField(*person));
  }
  m_photo->setWords(tr("Choose photo…"), tr("Remove photo"),
                    words.personField(edit::PersonField::Photo));
  m_dottedLabel->setText(tr("Dotted lines"));
  m_dotted->retranslate();
  m_arrangement->retranslate();
  m_skills->retranslate();
  fillRoles();
  rebuildCustomRows();
  refresh();
}

}  // namespace arborg::ui
