#include "ui/panels/arrangement_edit.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/edit/commands/field_commands.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

// The index in `choices` of what all of them have; -1 where they differ.
template <class Choices, class Read>
int common(const std::vector<PositionId>& ids, const Choices& choices, Read&& read) {
  const auto first = read(ids.front());
  const bool same =
      std::all_of(ids.begin(), ids.end(), [&](PositionId id) { return read(id) == first; });
  if (!same) return -1;
  return static_cast<int>(std::find(choices.begin(), choices.end(), first) - choices.begin());
}

QComboBox* makeChoice(const char* name, QWidget* parent) {
  auto* choice = new QComboBox(parent);
  choice->setObjectName(QString::fromLatin1(name));
  choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choice->setMinimumContentsLength(8);
  choice->setMaxVisibleItems(20);
  return choice;
}

}  // namespace

ArrangementEdit::ArrangementEdit(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_arrangementLabel(new QLabel(this)),
      m_arrangement(makeChoice("teamArrangement", this)),
      m_directionLabel(new QLabel(this)),
      m_direction(makeChoice("branchDirection", this)),
      m_note(new QLabel(this)) {
  setObjectName(QStringLiteral("arrangementEdit"));
  m_note->setObjectName(QStringLiteral("arrangementNote"));
  m_note->setWordWrap(true);
  for (QLabel* label : {m_arrangementLabel, m_directionLabel, m_note}) {
    label->setTextFormat(Qt::PlainText);
    label->setProperty("muted", true);
  }
  m_arrangementLabel->setBuddy(m_arrangement);
  m_directionLabel->setBuddy(m_direction);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addWidget(m_arrangementLabel);
  layout->addWidget(m_arrangement);
  layout->addWidget(m_directionLabel);
  layout->addWidget(m_direction);
  layout->addWidget(m_note);
  connect(m_arrangement, &QComboBox::activated, this, &ArrangementEdit::arrange);
  connect(m_direction, &QComboBox::activated, this, &ArrangementEdit::turn);
}

void ArrangementEdit::setPositions(std::vector<PositionId> ids) {
  m_ids = std::move(ids);
  refresh();
}

std::vector<PositionId> ArrangementEdit::teams() const {
  const Chart& chart = m_editor.notifier().chart();
  std::vector<PositionId> ids = m_ids;
  std::erase_if(ids,
                [&](PositionId id) { return !chart.contains(id) || chart.reports(id).empty(); });
  return ids;
}

void ArrangementEdit::arrange(int index) {
  const std::vector<PositionId> ids = teams();
  if (ids.empty()) return;
  const Arrangement chosen = kArrangements.at(static_cast<std::size_t>(index));
  const Chart& chart = m_editor.notifier().chart();
  const auto has = [&](PositionId id) { return chart.position(id).arrangement == chosen; };
  if (std::all_of(ids.begin(), ids.end(), has)) return;
  m_editor.run(edit::setArrangement(chart, ids, chosen), Editor::After::Stay);
  refresh();
}

void ArrangementEdit::turn(int index) {
  const std::vector<PositionId> ids = teams();
  if (ids.empty()) return;
  const auto chosen = kBranchDirections.at(static_cast<std::size_t>(index));
  const Chart& chart = m_editor.notifier().chart();
  const auto has = [&](PositionId id) { return chart.position(id).direction == chosen; };
  if (std::all_of(ids.begin(), ids.end(), has)) return;
  m_editor.run(edit::setDirection(chart, ids, chosen), Editor::After::Stay);
  refresh();
}

void ArrangementEdit::refresh() {
  const Chart& chart = m_editor.notifier().chart();
  const std::vector<PositionId> ids = teams();
  const bool any = !ids.empty();
  for (QWidget* part :
       {static_cast<QWidget*>(m_arrangementLabel), static_cast<QWidget*>(m_arrangement),
        static_cast<QWidget*>(m_directionLabel), static_cast<QWidget*>(m_direction)}) {
    part->setVisible(any);
  }
  const bool rows = chart.settings().layout == ChartLayout::GradeRows;
  for (QComboBox* choice : {m_arrangement, m_direction}) choice->setEnabled(any && !rows);
  if (any) {
    m_arrangement->setCurrentIndex(
        common(ids, kArrangements, [&](PositionId id) { return chart.position(id).arrangement; }));
    m_direction->setCurrentIndex(common(
        ids, kBranchDirections, [&](PositionId id) { return chart.position(id).direction; }));
  }
  const bool assistant = m_ids.size() == 1 && chart.contains(m_ids.front()) &&
                         chart.manager(m_ids.front()).has_value() &&
                         chart.position(m_ids.front()).role == roleId(BuiltInRole::Assistant);
  QStringList notes;
  if (assistant) notes.append(tr("An assistant stands beside the manager."));
  if (any && rows) notes.append(tr("With grades in rows all teams are arranged alike."));
  m_note->setText(notes.join(QLatin1Char('\n')));
  m_note->setVisible(!notes.isEmpty());
  setVisible(any || assistant);
}

void ArrangementEdit::retranslate() {
  const Words words;
  m_arrangementLabel->setText(words.positionField(edit::PositionField::Arrangement));
  m_directionLabel->setText(words.positionField(edit::PositionField::Direction));
  m_arrangement->clear();
  for (const Arrangement arrangement : kArrangements) {
    m_arrangement->addItem(words.arrangement(arrangement).remove(QLatin1Char('&')));
  }
  m_direction->clear();
  for (const auto& direction : kBranchDirections) {
    m_direction->addItem(words.branchDirection(direction).remove(QLatin1Char('&')));
  }
  for (QComboBox* choice : {m_arrangement, m_direction}) {
    choice->setPlaceholderText(tr("Different ones", "of several teams"));
  }
  m_arrangement->setAccessibleName(m_arrangementLabel->text());
  m_direction->setAccessibleName(m_directionLabel->text());
  refresh();
}

}  // namespace arborg::ui
