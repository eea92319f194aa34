#include "ui/dialogs/advisor_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/model/limits.h"
#include "core/sales/skeleton.h"
#include "ui/dialogs/dialog_manners.h"
#include "ui/text/words.h"
#include "ui/widgets/scrolled.h"

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

QLabel* heading(QWidget* parent) {
  auto* label = new QLabel(parent);
  QFont strong = label->font();
  strong.setWeight(QFont::DemiBold);
  label->setFont(strong);
  return label;
}

}  // namespace

AdvisorDialog::AdvisorDialog(const Chart* chart, QWidget* parent)
    : QDialog(parent), m_chart(chart) {
  setObjectName(QStringLiteral("advisorDialog"));
  fitToScreen(*this, {920, 620});
  if (chart != nullptr) {
    m_peopleInChart = sales::peopleInSales(*chart);
    m_answers = chart->advisorAnswers().value_or(AdvisorAnswers());
  }
  auto* columns = new QHBoxLayout;
  columns->setSpacing(24);
  columns->addWidget(makeQuestions(), 1);
  columns->addWidget(makeAnswer(), 1);

  auto* buttons = new QDialogButtonBox(this);
  m_new = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
  m_new->setObjectName(QStringLiteral("advisorNew"));
  if (chart != nullptr) {
    m_lay = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_lay->setObjectName(QStringLiteral("advisorLay"));
    m_keep = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
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
  retranslate();
  // Whoever begins to type replaces the number, as with every next field.
  m_channels->setFocus();
  m_channels->selectAll();
}

QSpinBox* AdvisorDialog::addNumber(const char* name, int value) {
  auto* box = new QSpinBox(this);
  box->setObjectName(QString::fromLatin1(name));
  box->setRange(0, static_cast<int>(kMaxAdvisorAnswer));
  box->setGroupSeparatorShown(true);
  box->setValue(value);
  m_form->addRow(new QLabel(this), box);
  connect(box, &QSpinBox::valueChanged, this, &AdvisorDialog::take);
  return box;
}

QWidget* AdvisorDialog::makeQuestions() {
  auto* body = new QWidget(this);
  auto* layout = new QVBoxLayout(body);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  m_business = heading(body);
  layout->addWidget(m_business);
  m_form = new QFormLayout;
  m_form->setVerticalSpacing(6);
  m_channels = addNumber("advisorChannels", m_answers.channels);
  m_products = addNumber("advisorProducts", m_answers.products);
  m_verticals = addNumber("advisorVerticals", m_answers.verticals);
  m_competitors = addNumber("advisorCompetitors", m_answers.competitors);
  m_people = addNumber("advisorPeople", m_answers.people.value_or(m_peopleInChart));
  m_countPeople = new QCheckBox(body);
  m_countPeople->setObjectName(QStringLiteral("advisorCount"));
  m_countPeople->setVisible(m_chart != nullptr);
  m_countPeople->setChecked(m_chart != nullptr && !m_answers.people.has_value());
  m_form->addRow(QString(), m_countPeople);
  connect(m_countPeople, &QCheckBox::toggled, this, &AdvisorDialog::take);
  layout->addLayout(m_form);
  layout->addSpacing(8);
  m_notice = heading(body);
  layout->addWidget(m_notice);
  for (std::size_t i = 0; i < kSymptomCount; ++i) {
    const auto symptom = static_cast<Symptom>(i);
    auto* box = new QCheckBox(body);
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
  // Many reasons are more than a small screen has room for.
  auto* body = new QWidget;
  auto* frame = new QVBoxLayout(card);
  frame->setContentsMargins(1, 1, 1, 1);
  m_scroll = scrolled(body);
  m_scroll->setObjectName(QStringLiteral("advisorScroll"));
  frame->addWidget(m_scroll);
  auto* layout = new QVBoxLayout(body);
  layout->setContentsMargins(20, 16, 20, 16);
  layout->setSpacing(8);
  m_result = paragraph(body, "advisorResult");
  QFont large = m_result->font();
  large.setPointSizeF(large.pointSizeF() + 5);
  large.setWeight(QFont::DemiBold);
  m_result->setFont(large);
  m_meaning = paragraph(body, "advisorMeaning");
  m_reasons = paragraph(body, "advisorReasons");
  m_comparison = paragraph(body, "advisorComparison");
  m_pairing = paragraph(body, "advisorPairing");
  layout->addWidget(m_result);
  layout->addWidget(m_meaning);
  layout->addSpacing(6);
  m_spoke = heading(body);
  layout->addWidget(m_spoke);
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
  const bool counted = m_chart != nullptr && m_countPeople->isChecked();
  m_people->setEnabled(!counted);
  if (counted) {
    // The number that counts, not one that was typed before.
    const QSignalBlocker silent(m_people);
    m_people->setValue(m_peopleInChart);
  }
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

void AdvisorDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

void AdvisorDialog::retranslate() {
  const Words words;
  setWindowTitle(tr("Which leader do you need?"));
  m_business->setText(tr("Your business"));
  m_notice->setText(tr("What you notice"));
  m_spoke->setText(tr("What spoke for it"));
  const auto label = [this](QSpinBox* box, const QString& text) {
    box->setAccessibleName(text);
    box->setLocale(Words().formats().locale());
    qobject_cast<QLabel*>(m_form->labelForField(box))->setText(text);
  };
  label(m_channels, tr("Sales channels"));
  label(m_products, tr("Products"));
  label(m_verticals, tr("Verticals (industries sold to)"));
  label(m_competitors, tr("Serious competitors"));
  label(m_people, tr("People in sales"));
  m_countPeople->setText(tr("As many as in the chart"));
  for (std::size_t i = 0; i < kSymptomCount; ++i) {
    m_symptoms[i]->setText(words.symptom(static_cast<Symptom>(i)));
  }
  m_new->setText(tr("Start a chart from this"));
  if (m_chart != nullptr) {
    m_lay->setText(tr("Lay this skeleton into my chart"));
    m_keep->setText(tr("Keep the answers"));
  }
  showAdvice();
}

void AdvisorDialog::finish(Wish wish) {
  m_wish = wish;
  accept();
}

}  // namespace arborg::ui
