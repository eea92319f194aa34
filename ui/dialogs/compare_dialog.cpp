#include "ui/dialogs/compare_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <cmath>

#include "core/sales/profile.h"
#include "ui/dialogs/dialog_manners.h"
#include "ui/dialogs/person_picker.h"
#include "ui/text/words.h"
#include "ui/widgets/elided_button.h"
#include "ui/widgets/skill_radar.h"

namespace arborg::ui {

namespace {

enum Column { SkillColumn, LeftColumn, RightColumn, DifferenceColumn, ColumnCount };
// What the skills add up to comes first: the table of a small screen shows the rest by scrolling.
enum Row {
  FitRow,
  ExecutionRow,
  StrategyRow,
  FirstSkillRow,
  RowCount = FirstSkillRow + kSkillCount
};
constexpr int kNameWidth = 180;  // px, of a column

const QString kNone = QStringLiteral("–");

// As it is shown, so that the difference is that of the numbers beside it.
double rounded(double value, int decimals) {
  const double unit = std::pow(10.0, decimals);
  return std::round(value * unit) / unit;
}

// "+2", "0", "−1" in the reader's own signs.
QString signedNumber(const Words& words, double value) {
  const QString text = words.formats().number(value);
  return value > 0 ? QLatin1Char('+') + text : text;
}

}  // namespace

CompareDialog::CompareDialog(ChartNotifier& notifier, PositionId first, QWidget* parent)
    : QDialog(parent),
      m_notifier(notifier),
      m_table(new QTableWidget(RowCount, ColumnCount, this)) {
  setObjectName(QStringLiteral("compareDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  fitToScreen(*this, {860, 800});
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(16);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  grid->setRowStretch(2, 1);
  m_left = makeSide(grid, 0, "compareLeft");
  m_right = makeSide(grid, 1, "compareRight");
  m_left.seat = first;

  m_table->setObjectName(QStringLiteral("compareTable"));
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setShowGrid(false);
  m_table->verticalHeader()->setVisible(false);
  m_table->verticalHeader()->setDefaultSectionSize(24);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(SkillColumn, QHeaderView::Stretch);
  for (int row = 0; row < RowCount; ++row) {
    for (int column = 0; column < ColumnCount; ++column) {
      auto* item = new QTableWidgetItem;
      if (column != SkillColumn) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      if (row < FirstSkillRow) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        item->setFont(strong);
      }
      m_table->setItem(row, column, item);
    }
  }

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  makeEnterHarmless(*buttons);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 16);
  layout->addLayout(grid, 1);
  layout->addWidget(m_table, 1);
  layout->addWidget(buttons);

  connect(m_left.who, &QPushButton::clicked, this, [this] { choose(m_left); });
  connect(m_right.who, &QPushButton::clicked, this, [this] { choose(m_right); });
  connect(&notifier, &ChartNotifier::chartChanged, this, &CompareDialog::refresh);
  // Its seats are of another document.
  connect(&notifier, &ChartNotifier::documentReplaced, this, &QDialog::close);
  retranslate();
}

CompareDialog::Side CompareDialog::makeSide(QGridLayout* grid, int column, const char* name) {
  Side side{new ElidedButton(this), new QLabel(this), new SkillRadar(this), std::nullopt};
  side.who->setObjectName(QString::fromLatin1(name));
  side.who->setAutoDefault(false);
  side.summary->setTextFormat(Qt::PlainText);
  side.summary->setWordWrap(true);
  side.summary->setProperty("muted", true);
  side.radar->setShortLabels(true);
  side.radar->setLegendVisible(true);
  side.radar->setMinimumHeight(200);
  grid->addWidget(side.who, 0, column);
  grid->addWidget(side.summary, 1, column);
  grid->addWidget(side.radar, 2, column);
  return side;
}

void CompareDialog::setSecond(PositionId seat) {
  m_right.seat = seat;
  refresh();
}

void CompareDialog::choose(Side& side) {
  PersonPicker picker(m_notifier, tr("Choose a person"), tr("Name, title or ID"), this);
  picker.setAllow([this](PositionId id) { return m_notifier.chart().holder(id) != nullptr; });
  if (picker.exec() != QDialog::Accepted) return;
  side.seat = picker.chosen();
  refresh();
}

const Person* CompareDialog::personOf(const Side& side) const {
  const Chart& chart = m_notifier.chart();
  return side.seat.has_value() && chart.contains(*side.seat) ? chart.holder(*side.seat) : nullptr;
}

void CompareDialog::refreshSide(Side& side) {
  const Words words;
  const Chart& chart = m_notifier.chart();
  const Person* person = personOf(side);
  side.radar->setVisible(person != nullptr);
  if (person == nullptr) {
    side.who->setWholeText(tr("Choose a person…"));
    side.summary->setText({});
    return;
  }
  side.who->setWholeText(words.seat(chart, *side.seat));
  side.summary->setText(words.leaderType(sales::leaderType(person->skills)));
  side.radar->retranslate();
  side.radar->show(chart, *side.seat);
}

void CompareDialog::refreshTable() {
  const Words words;
  const Chart& chart = m_notifier.chart();
  const std::array<const Person*, 2> people = {personOf(m_left), personOf(m_right)};
  const std::array<const Side*, 2> sides = {&m_left, &m_right};
  const auto set = [this, &words](int row, const QString& what,
                                  std::array<std::optional<double>, 2> values, int decimals) {
    m_table->item(row, SkillColumn)->setText(what);
    for (std::size_t i = 0; i < 2; ++i) {
      m_table->item(row, LeftColumn + static_cast<int>(i))
          ->setText(values[i].has_value() ? words.formats().number(*values[i], decimals) : kNone);
    }
    m_table->item(row, DifferenceColumn)
        ->setText(
            values[0].has_value() && values[1].has_value()
                ? signedNumber(words, rounded(*values[1], decimals) - rounded(*values[0], decimals))
                : kNone);
  };
  for (std::size_t i = 0; i < kSkillCount; ++i) {
    const auto skill = static_cast<Skill>(i);
    std::array<std::optional<double>, 2> values;
    for (std::size_t side = 0; side < 2; ++side) {
      if (people[side] == nullptr) continue;
      const auto rating = people[side]->skills.rating(skill);
      if (rating.has_value()) values[side] = *rating;
    }
    // A figure space stands under the tens.
    const QString number = QString::number(i + 1).rightJustified(2, QChar(0x2007));
    set(FirstSkillRow + static_cast<int>(i), number + QStringLiteral("  ") + words.skill(skill),
        values, 0);
  }
  std::array<std::optional<double>, 2> execution;
  std::array<std::optional<double>, 2> strategy;
  std::array<std::optional<double>, 2> fits;
  for (std::size_t side = 0; side < 2; ++side) {
    if (people[side] == nullptr) continue;
    const Skills& skills = people[side]->skills;
    if (const auto mean = sales::executionIndex(skills)) execution[side] = mean->value();
    if (const auto mean = sales::strategyIndex(skills)) strategy[side] = mean->value();
    // Both are measured for the seat of the one on the left: who would fit it better?
    const auto role =
        people[0] != nullptr ? builtInRole(chart.position(*sides[0]->seat).role) : std::nullopt;
    if (role.has_value()) fits[side] = sales::fit(*role, skills);
  }
  set(ExecutionRow, words.skillGroup(sales::SkillGroup::Execution), execution, 2);
  set(StrategyRow, words.skillGroup(sales::SkillGroup::Strategy), strategy, 2);
  set(FitRow,
      people[0] != nullptr ? tr("Fit for the seat of %1").arg(words.seat(chart, *m_left.seat))
                           : tr("Fit"),
      fits, 0);
  const auto name = [&](std::size_t side) {
    if (people[side] == nullptr) return QString();
    return m_table->fontMetrics().elidedText(words.holderName(chart, *sides[side]->seat),
                                             Qt::ElideRight, kNameWidth);
  };
  m_table->setHorizontalHeaderLabels({tr("Skill"), name(0), name(1), tr("Difference")});
  m_table->horizontalHeaderItem(SkillColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void CompareDialog::refresh() {
  refreshSide(m_left);
  refreshSide(m_right);
  refreshTable();
}

void CompareDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

void CompareDialog::retranslate() {
  setWindowTitle(tr("Compare skills"));
  m_table->setAccessibleName(windowTitle());
  refresh();
}

}  // namespace arborg::ui
