#include "ui/dialogs/advisor_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/model/limits.h"
#include "core/sales/skeleton.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

QLabel* paragraph(QWidget* parent, const char* name, bool muted = false) {
  auto* label = new QLabel(parent);
  label->setObjectName(QString::fromLatin1(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  if (muted) label->setProperty("muted", true);
  return label;
}

QLabel* heading(QWidget* parent, const QString& text) {
  auto* label = new QLabel(text, parent);
  QFont strong = label->font();
  strong.setWeight(QFont::DemiBold);
  label->setFont(strong);
  return label;
}

}  // namespace

AdvisorDialog::AdvisorDialog(const Chart* chart, QWidget* parent)
    : QDialog(parent), m_chart(chart) {
  setObjectName(QStringLiteral("advisorDialog"));
  setWindowTitle(tr("Which leader do you need?"));
  resize(860, 560);
  if (chart != nullptr) {
    m_peopleInChart = sales::peopleInSales(*chart);
    m_answers = chart->advisorAnswers().value_or(AdvisorAnswers());
  }
  auto* columns = new QHBoxLayout;
  columns->setSpacing(24);
  columns->addWidget(makeQuestions(), 1);
  columns->addWidget(makeAnswer(), 1);

  auto* buttons = new QDialogButtonBox(this);
  m_new = buttons->addButton(tr("Start a chart from this"), QDialogButtonBox::ActionRole);
  m_new->setObjectName(QStringLiteral("advisorNew"));
  if (chart != nullptr) {
    m_lay = buttons->addButton(tr("Lay this skeleton into my chart"), QDialogButtonBox::ActionRole);
    m_lay->setObjectName(QStringLiteral("advisorLay"));
    m_keep = buttons->addButton(tr("Keep the answers"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("advisorKeep"));
    m_keep->setDefault(true);
    connect(m_lay, &QPushButton::clicked, this, [this] { finish(Wish::LaySkeleton); });
    connect(m_keep, &QPushButton::clicked, this, [this] { finish(Wish::KeepAnswers); });
  }
  buttons->addButton(QDialogButtonBox::Cancel);
  connect(m_new, &QPushButton::clicked, this, [this] { finish(Wish::NewChart); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 16);
  layout->addLayout(columns, 1);
  layout->addWidget(buttons);
  showAdvice();
}

QSpinBox* AdvisorDialog::addNumber(QFormLayout* form, const char* name, const QString& label,
                                   int value, int minimum) {
  auto* box = new QSpinBox(this);
  box->setObjectName(QString::fromLatin1(name));
  box->setRange(minimum, static_cast<int>(kMaxAdvisorAnswer));
  box->setGroupSeparatorShown(true);
  box->setValue(value);
  box->setAccessibleName(label);
  form->addRow(label, box);
  connect(box, &QSpinBox::valueChanged, this, &AdvisorDialog::take);
  return box;
}

QWidget* AdvisorDialog::makeQuestions() {
  const Words words;
  auto* body = new QWidget(this);
  auto* layout = new QVBoxLayout(body);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(heading(body, tr("Your business")));
  auto* form = new QFormLayout;
  form->setVerticalSpacing(6);
  m_channels = addNumber(form, "advisorChannels", tr("Sales channels"), m_answers.channels, 0);
  m_products = addNumber(form, "advisorProducts", tr("Products"), m_answers.products, 0);
  m_verticals = addNumber(form, "advisorVerticals", tr("Verticals (industries sold to)"),
                          m_answers.verticals, 0);
  m_competitors =
      addNumber(form, "advisorCompetitors", tr("Serious competitors"), m_answers.competitors, 0);
  m_people = addNumber(form, "advisorPeople", tr("People in sales"),
                       m_answers.people.value_or(m_peopleInChart), 0);
  m_countPeople = new QCheckBox(tr("As many as in the chart"), body);
  m_countPeople->setObjectName(QStringLiteral("advisorCount"));
  m_countPeople->setVisible(m_chart != nullptr);
  m_countPeople->setChecked(m_chart != nullptr && !m_answers.people.has_value());
  form->addRow(QString(), m_countPeople);
  connect(m_countPeople, &QCheckBox::toggled, this, &AdvisorDialog::take);
  layout->addLayout(form);
  layout->addSpacing(8);
  layout->addWidget(heading(body, tr("What you notice")));
  for (std::size_t i = 0; i < kSymptomCount; ++i) {
    const auto symptom = static_cast<Symptom>(i);
    auto* box = new QCheckBox(words.symptom(symptom), body);
    box->setObjectName(QStringLiteral("symptom_") + QString::fromLatin1(key(symptom).data()));
    box->setChecked(m_answers.has(symptom));
    connect(box, &QCheckBox::toggled, this, &AdvisorDialog::take);
    m_symptoms[i] = box;
    layout->addWidget(box);
  }
  layout->addStretch(1);
  return body;
}

QWidget* AdvisorDialog::makeAnswer() {
  auto* card = new QFrame(this);
  card->setObjectName(QStringLiteral("card"));
  auto* layout = new QVBoxLayout(card);
  layout->setContentsMargins(20, 16, 20, 16);
  layout->setSpacing(8);
  m_result = paragraph(card, "advisorResult");
  QFont large = m_result->font();
  large.setPointSizeF(large.pointSizeF() + 5);
  large.setWeight(QFont::DemiBold);
  m_result->setFont(large);
  m_meaning = paragraph(card, "advisorMeaning");
  m_reasons = paragraph(card, "advisorReasons");
  m_comparison = paragraph(card, "advisorComparison");
  m_pairing = paragraph(card, "advisorPairing");
  layout->addWidget(m_result);
  layout->addWidget(m_meaning);
  layout->addSpacing(6);
  layout->addWidget(heading(card, tr("What spoke for it")));
  layout->addWidget(m_reasons);
  layout->addSpacing(6);
  layout->addWidget(m_comparison);
  layout->addWidget(m_pairing);
  layout->addStretch(1);
  return card;
}

void AdvisorDialog::take() {
  m_answers.channels = m_channels->value();
  m_answers.products = m_products->value();
  m_answers.verticals = m_verticals->value();
  m_answers.competitors = m_competitors->value();
  const bool count = m_chart != nullptr && m_countPeople->isChecked();
  m_answers.people = count ? std::nullopt : std::optional(m_people->value());
  for (std::size_t i = 0; i < kSymptomCount; ++i) {
    m_answers.set(static_cast<Symptom>(i), m_symptoms[i]->isChecked());
  }
  showAdvice();
}

void AdvisorDialog::showAdvice() {
  const Words words;
  m_people->setEnabled(m_chart == nullptr || !m_countPeople->isChecked());
  m_advice = sales::advise(m_answers, m_peopleInChart);
  m_result->setText(words.recommendation(m_advice.result));
  m_meaning->setText(words.recommendationText(m_advice.result));
  QStringList reasons;
  for (const Message& reason : m_advice.reasons) {
    reasons.append(QStringLiteral("•  ") + words.message(reason, m_chart));
  }
  m_reasons->setText(reasons.join(QLatin1Char('\n')));
  const auto pairing = sales::pairing(m_advice.result);
  m_pairing->setVisible(pairing.has_value());
  if (pairing.has_value()) m_pairing->setText(words.message(*pairing, m_chart));
  m_comparison->setVisible(m_chart != nullptr);
  if (m_chart == nullptr) return;
  const sales::SalesLeaders leaders = sales::salesLeaders(*m_chart);
  const sales::Comparison comparison = sales::compare(m_advice.result, leaders.setup);
  m_comparison->setText(words.leaderSetup(leaders.setup) + QLatin1Char(' ') +
                        words.comparison(comparison));
  m_lay->setEnabled(comparison != sales::Comparison::MoreThanAdvised &&
                    sales::laySkeleton(*m_chart, m_advice.result).hasValue());
}

void AdvisorDialog::finish(Wish wish) {
  m_wish = wish;
  accept();
}

}  // namespace arborg::ui
