#include "ui/panels/dotted_lines_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "core/edit/commands/relation_commands.h"
#include "core/util/message_codes.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

constexpr std::array kTypes = {RelationType::Unspecified, RelationType::Functional,
                               RelationType::Regional, RelationType::Overlay, RelationType::Mentor};

}  // namespace

DottedLinesEdit::DottedLinesEdit(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_rows(new QVBoxLayout),
      m_others(new QLabel(this)),
      m_add(new QPushButton(this)) {
  setObjectName(QStringLiteral("dottedLines"));
  m_others->setObjectName(QStringLiteral("dottedOthers"));
  m_others->setTextFormat(Qt::PlainText);
  m_others->setWordWrap(true);
  m_others->setProperty("muted", true);
  m_add->setObjectName(QStringLiteral("dottedAdd"));
  m_add->setAutoDefault(false);
  m_rows->setSpacing(12);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addLayout(m_rows);
  layout->addWidget(m_others);
  layout->addWidget(m_add);
  connect(m_add, &QPushButton::clicked, this, &DottedLinesEdit::addRequested);
  retranslate();
}

void DottedLinesEdit::setPosition(std::optional<PositionId> position) {
  m_position = position;
  const std::vector<RelationId> ids = own();
  const bool same = std::equal(ids.begin(), ids.end(), m_lines.begin(), m_lines.end(),
                               [](RelationId id, const Line& line) { return line.id == id; });
  if (!same) rebuild(ids);
  fill();
}

std::vector<RelationId> DottedLinesEdit::own() const {
  std::vector<RelationId> ids;
  if (!m_position.has_value()) return ids;
  const Chart& chart = m_editor.notifier().chart();
  for (const RelationId id : chart.relationsOf(*m_position)) {
    if (chart.relation(id).report == *m_position) ids.push_back(id);
  }
  return ids;
}

void DottedLinesEdit::rebuild(const std::vector<RelationId>& ids) {
  for (const Line& line : m_lines) {
    // It may be one of its own signals that led here.
    line.row->hide();
    line.row->deleteLater();
  }
  m_lines.clear();
  for (const RelationId id : ids) makeLine(id);
}

void DottedLinesEdit::makeLine(RelationId id) {
  Line line{id};
  line.row = new QWidget(this);
  line.name = new QLabel(line.row);
  line.name->setTextFormat(Qt::PlainText);
  line.name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  line.type = new QComboBox(line.row);
  line.type->setObjectName(QStringLiteral("dottedType"));
  line.type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  line.caption = new QLineEdit(line.row);
  line.caption->setObjectName(QStringLiteral("dottedCaption"));
  line.remove = new QToolButton(line.row);
  line.remove->setObjectName(QStringLiteral("dottedRemove"));
  line.remove->setIcon(QIcon::fromTheme(QStringLiteral("edit-delete")));
  line.remove->setAutoRaise(true);
  auto* above = new QHBoxLayout;
  above->addWidget(line.name, 1);
  above->addWidget(line.remove);
  auto* below = new QHBoxLayout;
  below->addWidget(line.type, 1);
  below->addWidget(line.caption, 1);
  auto* layout = new QVBoxLayout(line.row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addLayout(above);
  layout->addLayout(below);
  m_rows->addWidget(line.row);
  setTabOrder(line.type, line.caption);
  setTabOrder(line.caption, line.remove);
  connect(line.type, &QComboBox::activated, this, [this, line] { write(line); });
  connect(line.caption, &QLineEdit::editingFinished, this, [this, line] { write(line); });
  connect(line.remove, &QToolButton::clicked, this,
          [this, id] { m_editor.run(edit::removeDottedLine(m_editor.notifier().chart(), id)); });
  m_lines.push_back(line);
}

void DottedLinesEdit::write(const Line& line) {
  const Chart& chart = m_editor.notifier().chart();
  // A field that is left because its line has gone has nothing to say.
  const bool shown = std::any_of(m_lines.begin(), m_lines.end(),
                                 [&line](const Line& one) { return one.row == line.row; });
  if (!shown || !chart.contains(line.id)) return;
  const auto type = static_cast<RelationType>(line.type->currentData().toInt());
  // Only what was typed counts: the field may still show what was undone.
  std::string caption = chart.relation(line.id).caption;
  if (line.caption->isModified()) caption = line.caption->text().trimmed().toStdString();
  line.caption->setModified(false);
  auto plan = edit::changeDottedLine(chart, line.id, type, caption);
  if (plan.hasError() && plan.error().code == Code::EditNothingToDo) return;
  m_editor.run(std::move(plan), Editor::After::Stay);
}

void DottedLinesEdit::finishEditing() {
  const std::vector<Line> lines = m_lines;
  for (const Line& line : lines) write(line);
}

void DottedLinesEdit::fill() {
  const Chart& chart = m_editor.notifier().chart();
  const Words words;
  for (const Line& line : m_lines) {
    const Relation& relation = chart.relation(line.id);
    const QString name = words.seat(chart, relation.manager);
    line.name->setText(name);
    line.name->setToolTip(plainToolTip(name));
    const QSignalBlocker type(line.type);
    if (line.type->count() == 0) {
      for (const RelationType each : kTypes) {
        line.type->addItem(words.relationType(each), static_cast<int>(each));
      }
    }
    line.type->setCurrentIndex(line.type->findData(static_cast<int>(relation.type)));
    line.type->setAccessibleName(tr("Kind of the dotted line to %1").arg(name));
    if (!line.caption->isModified()) {
      line.caption->setText(QString::fromStdString(relation.caption));
    }
    line.caption->setPlaceholderText(tr("Caption"));
    line.caption->setAccessibleName(tr("Caption of the dotted line to %1").arg(name));
    line.remove->setToolTip(tr("Remove this dotted line"));
    line.remove->setAccessibleName(tr("Remove the dotted line to %1").arg(name));
  }
  QStringList others;
  if (m_position.has_value()) {
    for (const RelationId id : chart.relationsOf(*m_position)) {
      const Relation& relation = chart.relation(id);
      if (relation.manager == *m_position) others.append(words.seat(chart, relation.report));
    }
  }
  m_others->setText(others.isEmpty() ? QString()
                                     : tr("From: %1").arg(words.formats().list(others)));
  m_others->setVisible(!others.isEmpty());
  fitOthers();
  m_add->setEnabled(m_position.has_value());
}

// A form gives a wrapped text the height of one line where there is little room.
void DottedLinesEdit::fitOthers() {
  m_others->setMinimumHeight(std::max(m_others->heightForWidth(width()), 0));
}

void DottedLinesEdit::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitOthers();
}

void DottedLinesEdit::retranslate() {
  m_add->setText(tr("Add a dotted line…"));
  rebuild(own());
  fill();
}

}  // namespace arborg::ui
