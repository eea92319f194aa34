#include "ui/panels/skills_tab.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/edit/commands/field_commands.h"
#include "ui/text/words.h"
#include "ui/widgets/rating_edit.h"
#include "ui/widgets/skill_radar.h"

namespace arborg::ui {

namespace {

using sales::LeaderType;
using sales::Mean;
using sales::SkillGroup;

QLabel* makeLabel(QWidget* parent, bool muted, bool wraps = true) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(wraps);
  if (muted) label->setProperty("muted", true);
  return label;
}

void makeStrong(QLabel* label) {
  QFont strong = label->font();
  strong.setWeight(QFont::DemiBold);
  label->setFont(strong);
}

std::optional<Mean> meanOf(SkillGroup group, const Skills& skills) {
  if (group == SkillGroup::Execution) return sales::executionIndex(skills);
  if (group == SkillGroup::Strategy) return sales::strategyIndex(skills);
  return std::nullopt;
}

}  // namespace

SkillsTab::SkillsTab(Editor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_body(new QWidget(this)),
      m_vacant(makeLabel(this, true)),
      m_type(makeLabel(m_body, false)),
      m_typeText(makeLabel(m_body, true)),
      m_fit(makeLabel(m_body, false)),
      m_radar(new SkillRadar(m_body)),
      m_compare(new QPushButton(m_body)) {
  setObjectName(QStringLiteral("skillsTab"));
  makeStrong(m_type);
  m_type->setObjectName(QStringLiteral("skillsType"));
  m_fit->setObjectName(QStringLiteral("skillsFit"));
  m_radar->setShortLabels(true);
  m_radar->setLegendVisible(true);
  m_radar->setMinimumHeight(250);
  m_compare->setObjectName(QStringLiteral("skillsCompare"));
  m_compare->setAutoDefault(false);

  auto* summary = new QFrame(m_body);
  summary->setObjectName(QStringLiteral("card"));
  auto* lines = new QVBoxLayout(summary);
  lines->setContentsMargins(12, 10, 12, 10);
  lines->setSpacing(4);
  lines->addWidget(m_type);
  lines->addWidget(m_typeText);
  lines->addWidget(m_fit);

  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(5);
  grid->setVerticalSpacing(3);
  grid->setColumnStretch(1, 1);
  for (const SkillGroup group : {SkillGroup::Execution, SkillGroup::Strategy,
                                 SkillGroup::Functional, SkillGroup::Industry}) {
    addGroup(grid, group);
  }

  auto* body = new QVBoxLayout(m_body);
  body->setContentsMargins(0, 0, 0, 0);
  body->setSpacing(10);
  body->addWidget(summary);
  body->addLayout(grid);
  body->addWidget(m_radar);
  body->addWidget(m_compare);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 12, 12, 12);
  layout->addWidget(m_vacant);
  layout->addWidget(m_body);
  layout->addStretch(1);

  connect(m_compare, &QPushButton::clicked, this, [this] {
    const auto id = m_editor.selection().current();
    if (id.has_value()) emit compareRequested(*id);
  });
  retranslate();
}

void SkillsTab::focusFirst() {
  m_rows.front().edit->setFocus(Qt::OtherFocusReason);
}

void SkillsTab::addGroup(QGridLayout* grid, SkillGroup group) {
  Group made{group, makeLabel(m_body, false, false), makeLabel(m_body, true, false)};
  makeStrong(made.title);
  made.mean->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  int row = grid->rowCount();
  grid->setRowMinimumHeight(row, 28);
  const bool hasIndex = group == SkillGroup::Execution || group == SkillGroup::Strategy;
  grid->addWidget(made.title, row, 0, 1, hasIndex ? 2 : 3, Qt::AlignBottom);
  if (hasIndex) grid->addWidget(made.mean, row, 2, Qt::AlignBottom | Qt::AlignRight);
  made.mean->setVisible(hasIndex);
  for (const Skill skill : sales::skillsOf(group)) {
    ++row;
    Row& entry = m_rows[static_cast<std::size_t>(skill)];
    entry.label = makeLabel(m_body, true);
    entry.edit = new RatingEdit(m_body);
    entry.edit->setObjectName(
        QStringLiteral("rating_") +
        QString::fromLatin1(key(skill).data(), static_cast<qsizetype>(key(skill).size())));
    entry.label->setBuddy(entry.edit);
    auto* number = makeLabel(m_body, true, false);
    number->setText(QString::number(static_cast<int>(skill) + 1));
    number->setMinimumWidth(number->fontMetrics().horizontalAdvance(QStringLiteral("16")));
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(number, row, 0);
    grid->addWidget(entry.label, row, 1);
    grid->addWidget(entry.edit, row, 2, Qt::AlignRight);
    connect(entry.edit, &RatingEdit::rated, this,
            [this, skill](std::optional<int> rating) { rate(skill, rating); });
  }
  m_groups.push_back(made);
}

void SkillsTab::rate(Skill skill, std::optional<int> rating) {
  std::vector<PositionId> ids = m_editor.selection().ids();
  if (ids.empty() && m_editor.selection().current().has_value()) {
    ids = {*m_editor.selection().current()};
  }
  m_editor.run(edit::setRating(m_editor.notifier().chart(), ids, skill, rating));
  refresh();  // what was refused goes back
}

void SkillsTab::refresh() {
  const auto id = m_editor.selection().current();
  const Chart& chart = m_editor.notifier().chart();
  if (!id.has_value() || !chart.contains(*id)) return;
  const Person* person = chart.holder(*id);
  m_vacant->setVisible(person == nullptr);
  m_body->setVisible(person != nullptr);
  if (person == nullptr) return;
  const auto role = builtInRole(chart.position(*id).role);
  for (std::size_t i = 0; i < kSkillCount; ++i) {
    const auto skill = static_cast<Skill>(i);
    m_rows[i].edit->setRating(person->skills.rating(skill));
    m_rows[i].edit->setExpected(role.has_value() ? sales::expectedRating(*role, skill)
                                                 : std::nullopt);
  }
  refreshSummary(chart, *id, person->skills);
  // A chart that nobody sees is not worth its drawing.
  if (isVisible()) m_radar->show(chart, *id);
}

void SkillsTab::refreshSummary(const Chart& chart, PositionId id, const Skills& skills) {
  const Words words;
  const LeaderType type = sales::leaderType(skills);
  m_type->setText(words.leaderType(type));
  m_typeText->setText(words.leaderTypeText(type));
  for (const Group& group : m_groups) {
    const auto mean = meanOf(group.group, skills);
    group.mean->setText(mean.has_value() ? words.formats().number(mean->value())
                                         : QStringLiteral("–"));
  }
  const auto role = builtInRole(chart.position(id).role);
  const bool counts = role.has_value() && sales::indexFor(*role).has_value();
  m_fit->setVisible(counts);
  if (!counts) return;
  const auto fit = sales::fit(*role, skills);
  m_fit->setText(fit.has_value() ? tr("Fit for this seat (%1): %2 of 100")
                                       .arg(words.roleShort(*role), words.formats().number(*fit, 0))
                                 : tr("Fit for this seat (%1): rate at least three of its skills")
                                       .arg(words.roleShort(*role)));
}

void SkillsTab::retranslate() {
  const Words words;
  m_vacant->setText(tr("Nobody sits here. Skills are rated on a person."));
  m_compare->setText(tr("Compare with…"));
  m_radar->setAccessibleName(tr("Skills as a radar"));
  m_radar->retranslate();
  for (const Group& group : m_groups) group.title->setText(words.skillGroup(group.group));
  for (std::size_t i = 0; i < kSkillCount; ++i) {
    m_rows[i].label->setText(words.skill(static_cast<Skill>(i)));
    m_rows[i].edit->setAccessibleName(words.skill(static_cast<Skill>(i)));
    m_rows[i].edit->update();
  }
  refresh();
}

}  // namespace arborg::ui
