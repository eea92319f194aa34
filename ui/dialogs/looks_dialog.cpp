#include "ui/dialogs/looks_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/dialogs/dialog_manners.h"
#include "ui/dialogs/field_choices.h"
#include "ui/dialogs/formats_edit.h"
#include "ui/dialogs/value_colors_edit.h"
#include "ui/widgets/picture_edit.h"
#include "ui/widgets/scrolled.h"

namespace arborg::ui {

LooksDialog::LooksDialog(const Chart& chart, PictureStore& pictures, QWidget* parent)
    : QDialog(parent),
      m_chart(chart),
      m_pictures(pictures),
      m_logoPath(chart.settings().titleBlock.logo) {
  setObjectName(QStringLiteral("looksDialog"));
  setWindowTitle(tr("Colours and title block"));
  auto* tabs = new QTabWidget(this);
  tabs->addTab(makeColors(), tr("&Colours"));
  tabs->addTab(makeFormats(), tr("C&onditions"));
  tabs->addTab(makeAround(), tr("&Title block"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(tabs, 1);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  const auto allow = [this, ok = buttons->button(QDialogButtonBox::Ok)] {
    ok->setEnabled(m_formats->isValid());
    ok->setToolTip(ok->isEnabled() ? QString() : tr("A condition has no value yet."));
  };
  connect(m_formats, &FormatsEdit::changed, this, allow);
  allow();
  constexpr QSize kWanted(760, 480);
  fitToScreen(*this, kWanted);
}

QWidget* LooksDialog::makeColors() {
  const Looks& looks = m_chart.settings().looks;
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  auto* form = new QFormLayout;
  m_colorBy = new QComboBox(page);
  m_colorBy->setObjectName(QStringLiteral("colorBy"));
  m_colorBy->setMaxVisibleItems(24);
  m_colorBy->addItem(tr("Function of the role (usual)"), QString());
  addFieldChoices(*m_colorBy, m_chart, FieldsFor::Values);
  chooseField(*m_colorBy, QString::fromStdString(looks.colorBy));
  form->addRow(tr("Colour &by:"), m_colorBy);
  layout->addLayout(form);
  m_colors[looks.colorBy] = looks.colors;
  m_values = new ValueColorsEdit(m_chart, page);
  layout->addWidget(scrolled(m_values), 1);
  m_legend = new QCheckBox(tr("&Legend below the chart"), page);
  m_legend->setObjectName(QStringLiteral("legend"));
  m_legend->setChecked(looks.legend);
  layout->addWidget(m_legend);
  connect(m_colorBy, &QComboBox::currentIndexChanged, this, &LooksDialog::showValues);
  m_shownField = looks.colorBy;
  m_values->show(m_shownField, looks.colors);
  return page;
}

void LooksDialog::showValues() {
  m_colors[m_shownField] = m_values->colors();
  m_shownField = m_colorBy->currentData().toString().toStdString();
  m_values->show(m_shownField, m_colors[m_shownField]);
}

QWidget* LooksDialog::makeFormats() {
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  m_formats = new FormatsEdit(m_chart, m_chart.settings().looks.formats, page);
  layout->addWidget(scrolled(m_formats), 1);
  auto* note = new QLabel(tr("The first condition that a card meets gives its colour, and the "
                             "first with a mark its mark."),
                          page);
  note->setWordWrap(true);
  layout->addWidget(note);
  return page;
}

QWidget* LooksDialog::makeAround() {
  const TitleBlock& block = m_chart.settings().titleBlock;
  auto* page = new QWidget(this);
  auto* form = new QFormLayout(page);
  m_title = new QCheckBox(tr("T&itle of the chart above it"), page);
  m_title->setObjectName(QStringLiteral("showTitle"));
  m_title->setChecked(block.title);
  m_date = new QCheckBox(tr("&Date of the drawing"), page);
  m_date->setObjectName(QStringLiteral("showDate"));
  m_date->setChecked(block.date);
  m_footer = new QLineEdit(QString::fromStdString(block.footer), page);
  m_footer->setObjectName(QStringLiteral("footer"));
  m_footer->setPlaceholderText(tr("for example: Confidential"));
  form->addRow(m_title);
  form->addRow(m_date);
  m_logo = new PictureEdit(m_pictures, PictureForm::Whole, QStringLiteral("logo"), page);
  m_logo->setWords(tr("Choose &logo…"), tr("&Remove logo"), tr("Logo"));
  m_logo->present(m_logoPath);
  connect(m_logo, &PictureEdit::chooseRequested, this, &LooksDialog::logoRequested);
  connect(m_logo, &PictureEdit::removeRequested, this, [this] { setLogo({}); });
  form->addRow(tr("&Footer:"), m_footer);
  form->addRow(tr("Logo:"), m_logo);
  return page;
}

void LooksDialog::setLogo(const std::string& path) {
  m_logoPath = path;
  m_logo->present(path);
}

DocumentSettings LooksDialog::settings() const {
  DocumentSettings settings = m_chart.settings();
  settings.looks.colorBy = m_shownField;
  settings.looks.colors = m_shownField.empty() ? std::vector<ValueColor>() : m_values->colors();
  settings.looks.formats = m_formats->formats();
  settings.looks.legend = m_legend->isChecked();
  settings.titleBlock.title = m_title->isChecked();
  settings.titleBlock.date = m_date->isChecked();
  settings.titleBlock.logo = m_logoPath;
  settings.titleBlock.footer = m_footer->text().trimmed().toStdString();
  return settings;
}

}  // namespace arborg::ui
