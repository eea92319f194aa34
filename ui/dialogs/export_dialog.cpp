#include "ui/dialogs/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/text/words.h"

namespace arborg::ui {

namespace {

template <class Enum>
void add(QComboBox* box, const QString& text, Enum value) {
  box->addItem(text, static_cast<int>(value));
}

void choose(QComboBox* box, int value) {
  const int at = box->findData(value);
  if (at >= 0) box->setCurrentIndex(at);
}

constexpr int kAsTheChart = -1;

}  // namespace

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent),
      m_format(new QComboBox(this)),
      m_page(new QComboBox(this)),
      m_orientation(new QComboBox(this)),
      m_dpi(new QSpinBox(this)),
      m_transparent(new QCheckBox(tr("&Transparent background"), this)),
      m_findings(new QCheckBox(tr("Show &findings on the cards"), this)),
      m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)) {
  setObjectName(QStringLiteral("exportDialog"));
  setWindowTitle(tr("Export"));
  m_format->setObjectName(QStringLiteral("exportFormat"));
  m_page->setObjectName(QStringLiteral("exportPage"));
  m_orientation->setObjectName(QStringLiteral("exportOrientation"));
  m_dpi->setObjectName(QStringLiteral("exportDpi"));
  m_transparent->setObjectName(QStringLiteral("exportTransparent"));
  m_findings->setObjectName(QStringLiteral("exportFindings"));
  m_language->setObjectName(QStringLiteral("exportLanguage"));
  m_theme->setObjectName(QStringLiteral("exportTheme"));

  add(m_format, tr("PDF document"), PictureFormat::Pdf);
  add(m_format, tr("PNG picture"), PictureFormat::Png);
  add(m_format, tr("SVG drawing"), PictureFormat::Svg);
  add(m_page, tr("One page that fits the chart"), PageSize::Fit);
  add(m_page, QStringLiteral("A4"), PageSize::A4);
  add(m_page, QStringLiteral("A3"), PageSize::A3);
  add(m_page, QStringLiteral("A2"), PageSize::A2);
  add(m_page, QStringLiteral("A1"), PageSize::A1);
  add(m_page, QStringLiteral("A0"), PageSize::A0);
  add(m_page, tr("Letter"), PageSize::Letter);
  add(m_page, tr("Tabloid"), PageSize::Tabloid);
  add(m_orientation, tr("Automatic"), Orientation::Automatic);
  add(m_orientation, tr("Portrait"), Orientation::Portrait);
  add(m_orientation, tr("Landscape"), Orientation::Landscape);
  m_dpi->setRange(36, 600);
  m_dpi->setSingleStep(50);
  m_dpi->setSuffix(tr(" dpi"));
  m_language->addItem(tr("As the chart"), kAsTheChart);
  for (const Language language : kLanguages) add(m_language, ownName(language), language);
  m_theme->addItem(tr("As the chart"), kAsTheChart);
  const Words words;
  for (const scene::Theme* theme : scene::themes()) {
    m_theme->addItem(words.theme(theme->key), m_theme->count() - 1);
  }

  auto* form = new QFormLayout;
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(10);
  form->addRow(tr("F&ormat:"), m_format);
  form->addRow(tr("&Page:"), m_page);
  form->addRow(tr("Or&ientation:"), m_orientation);
  form->addRow(tr("&Resolution:"), m_dpi);
  form->addRow(QString(), m_transparent);
  form->addRow(QString(), m_findings);
  form->addRow(tr("&Language of the chart:"), m_language);
  form->addRow(tr("T&heme:"), m_theme);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addSpacing(8);
  layout->addWidget(buttons);

  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    remember();
    accept();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
  connect(m_page, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
  restore();
  follow();
}

void ExportDialog::follow() {
  const auto format = static_cast<PictureFormat>(m_format->currentData().toInt());
  m_page->setEnabled(format == PictureFormat::Pdf);
  m_orientation->setEnabled(format == PictureFormat::Pdf &&
                            m_page->currentData().toInt() != static_cast<int>(PageSize::Fit));
  m_dpi->setEnabled(format == PictureFormat::Png);
  m_transparent->setEnabled(format != PictureFormat::Pdf);
}

ExportChoice ExportDialog::choice() const {
  ExportChoice choice;
  choice.options.format = static_cast<PictureFormat>(m_format->currentData().toInt());
  choice.options.page = static_cast<PageSize>(m_page->currentData().toInt());
  choice.options.orientation = static_cast<Orientation>(m_orientation->currentData().toInt());
  choice.options.dpi = m_dpi->value();
  choice.options.transparent = m_transparent->isEnabled() && m_transparent->isChecked();
  choice.showFindings = m_findings->isChecked();
  const int language = m_language->currentData().toInt();
  if (language != kAsTheChart) choice.language = static_cast<Language>(language);
  const int theme = m_theme->currentData().toInt();
  if (theme != kAsTheChart) choice.theme = scene::themes()[static_cast<std::size_t>(theme)];
  return choice;
}

void ExportDialog::restore() {
  const QSettings settings;
  choose(m_format, settings.value(QStringLiteral("export/format"), 0).toInt());
  choose(m_page, settings.value(QStringLiteral("export/page"), 0).toInt());
  choose(m_orientation, settings.value(QStringLiteral("export/orientation"), 0).toInt());
  m_dpi->setValue(settings.value(QStringLiteral("export/dpi"), 192).toInt());
  m_transparent->setChecked(settings.value(QStringLiteral("export/transparent"), false).toBool());
  m_findings->setChecked(settings.value(QStringLiteral("export/findings"), true).toBool());
  choose(m_language, settings.value(QStringLiteral("export/language"), kAsTheChart).toInt());
  choose(m_theme, settings.value(QStringLiteral("export/theme"), kAsTheChart).toInt());
}

void ExportDialog::remember() const {
  QSettings settings;
  settings.setValue(QStringLiteral("export/format"), m_format->currentData());
  settings.setValue(QStringLiteral("export/page"), m_page->currentData());
  settings.setValue(QStringLiteral("export/orientation"), m_orientation->currentData());
  settings.setValue(QStringLiteral("export/dpi"), m_dpi->value());
  settings.setValue(QStringLiteral("export/transparent"), m_transparent->isChecked());
  settings.setValue(QStringLiteral("export/findings"), m_findings->isChecked());
  settings.setValue(QStringLiteral("export/language"), m_language->currentData());
  settings.setValue(QStringLiteral("export/theme"), m_theme->currentData());
}

}  // namespace arborg::ui
