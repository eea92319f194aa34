#include "ui/dialogs/chart_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/card_preview.h"
#include "ui/dialogs/field_choices.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

// Those of the countries that Arborg speaks the languages of, and their neighbours.
constexpr std::array kCurrencies = {"EUR", "USD", "GBP", "NOK", "SEK", "DKK",
                                    "CHF", "TRY", "CAD", "AUD", "NZD"};

}  // namespace

ChartDialog::ChartDialog(const Chart& chart, std::optional<PositionId> shown,
                         const scene::Theme& theme, QWidget* parent)
    : QDialog(parent), m_chart(chart) {
  setObjectName(QStringLiteral("chartDialog"));
  setWindowTitle(tr("Chart and cards"));
  const DocumentSettings& settings = chart.settings();

  m_title = new QLineEdit(QString::fromStdString(settings.title), this);
  m_title->setObjectName(QStringLiteral("chartTitle"));
  m_title->setMinimumWidth(280);
  m_language = new QComboBox(this);
  m_language->setObjectName(QStringLiteral("chartLanguage"));
  m_language->addItem(tr("As the window"), QString());
  for (const Language language : kLanguages) {
    m_language->addItem(ownName(language), languageCode(language));
  }
  chooseField(*m_language, QString::fromStdString(settings.language));
  m_currency = new QComboBox(this);
  m_currency->setObjectName(QStringLiteral("chartCurrency"));
  m_currency->setEditable(true);
  m_currency->setInsertPolicy(QComboBox::NoInsert);
  for (const char* code : kCurrencies) m_currency->addItem(QString::fromLatin1(code));
  m_currency->setEditText(QString::fromStdString(settings.currency));
  m_currency->lineEdit()->setPlaceholderText(tr("none"));
  m_currency->lineEdit()->setValidator(new QRegularExpressionValidator(
      QRegularExpression(QStringLiteral("[A-Za-z]{3}|")), m_currency));
  auto* general = new QFormLayout;
  general->addRow(tr("&Title:"), m_title);
  general->addRow(tr("&Language of the chart:"), m_language);
  general->addRow(tr("C&urrency:"), m_currency);

  auto* cards = new QGroupBox(tr("On each card, below name and title"), this);
  auto* lines = new QFormLayout;
  const std::array labels = {tr("&First:"), tr("&Second:"), tr("T&hird:")};
  for (std::size_t i = 0; i < m_fields.size(); ++i) {
    m_fields[i] = makeFieldBox(i);
    lines->addRow(labels.at(i), m_fields[i]);
  }
  m_photos = new QCheckBox(tr("&Photos instead of initials"), this);
  m_photos->setObjectName(QStringLiteral("showPhotos"));
  m_photos->setChecked(settings.looks.photos);
  connect(m_photos, &QCheckBox::toggled, this, &ChartDialog::preview);
  auto* inside = new QVBoxLayout(cards);
  inside->addLayout(lines);
  inside->addWidget(m_photos);
  if (!chart.roots().empty()) {
    m_preview = new CardPreview(chart, shown.value_or(chart.roots().front()), theme, cards);
    m_preview->setAccessibleName(tr("Example"));
    inside->addWidget(m_preview);
  }

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(general);
  layout->addWidget(cards, 1);
  layout->addWidget(buttons);
  layout->setSizeConstraint(QLayout::SetMinimumSize);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_language, &QComboBox::currentIndexChanged, this, &ChartDialog::preview);
  connect(m_currency, &QComboBox::currentTextChanged, this, &ChartDialog::preview);
  preview();
}

QComboBox* ChartDialog::makeFieldBox(std::size_t line) {
  auto* box = new QComboBox(this);
  box->setObjectName(QStringLiteral("cardField%1").arg(line + 1));
  box->setMaxVisibleItems(24);
  box->addItem(tr("Nothing"), QString());
  addFieldChoices(*box, m_chart, FieldsFor::Cards);
  const auto& chosen = m_chart.settings().cardFields;
  chooseField(*box, line < chosen.size() ? QString::fromStdString(chosen[line]) : QString());
  connect(box, &QComboBox::currentIndexChanged, this, &ChartDialog::preview);
  return box;
}

DocumentSettings ChartDialog::settings() const {
  DocumentSettings settings = m_chart.settings();
  settings.title = m_title->text().trimmed().toStdString();
  settings.language = m_language->currentData().toString().toStdString();
  const QString currency = m_currency->currentText().trimmed().toUpper();
  if (currency.isEmpty() || currency.size() == 3) settings.currency = currency.toStdString();
  settings.looks.photos = m_photos->isChecked();
  settings.cardFields.clear();
  for (const QComboBox* box : m_fields) {
    std::string key = box->currentData().toString().toStdString();
    auto& all = settings.cardFields;
    if (!key.empty() && std::find(all.begin(), all.end(), key) == all.end()) {
      all.push_back(std::move(key));
    }
  }
  return settings;
}

void ChartDialog::showPictures(PictureStore& pictures) {
  if (m_preview != nullptr) m_preview->setPictures(pictures);
}

void ChartDialog::preview() {
  if (m_preview == nullptr) return;
  const DocumentSettings chosen = settings();
  const auto language = languageFromCode(QString::fromStdString(chosen.language));
  m_preview->present(chosen, language.value_or(windowLanguage()));
}

}  // namespace arborg::ui
