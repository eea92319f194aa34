#include "ui/dialogs/rules_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/models/severity_icon.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {
QSpinBox* limit(QWidget* parent, const char* name, int value, int minimum, int maximum) {
  auto* box = new QSpinBox(parent);
  box->setObjectName(QString::fromLatin1(name));
  box->setRange(minimum, maximum);
  box->setValue(value);
  return box;
}
}  // namespace

RulesDialog::RulesDialog(const DocumentSettings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings) {
  setObjectName(QStringLiteral("rulesDialog"));
  setWindowTitle(tr("Rules"));
  resize(720, 600);
  const Words words;

  auto* body = new QWidget(this);
  auto* grid = new QGridLayout(body);
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(8);
  grid->setColumnStretch(0, 1);
  int row = 0;
  for (const rules::RuleInfo& rule : rules::ruleTable()) {
    auto* text = new QLabel(words.ruleStatement(rule.id), body);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* box = new QComboBox(body);
    box->setObjectName(QString::fromUtf8(rule.key.data(), static_cast<int>(rule.key.size())));
    box->setAccessibleName(words.ruleName(rule.id));
    text->setBuddy(box);
    for (const Severity severity :
         {Severity::Off, Severity::Notice, Severity::Warning, Severity::Error}) {
      const QIcon icon = severity == Severity::Off ? QIcon() : severityIcon(severity);
      box->addItem(icon, words.severity(severity), static_cast<int>(severity));
    }
    const auto own = settings.severities.find(std::string(rule.key));
    const Severity current = own != settings.severities.end() ? own->second : rule.defaultSeverity;
    box->setCurrentIndex(static_cast<int>(current));
    grid->addWidget(text, row, 0);
    grid->addWidget(box, row, 1, Qt::AlignTop);
    m_severities.emplace_back(rule.id, box);
    ++row;
  }
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(body);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);

  m_spanMinimum = limit(this, "spanMinimum", settings.limits.spanMinimum, 0, 1000);
  m_spanMaximum = limit(this, "spanMaximum", settings.limits.spanMaximum, 1, 10000);
  m_layers = limit(this, "layersMaximum", settings.limits.layersMaximum, 1, 1000);
  m_developers =
      limit(this, "executivesPerDeveloper", settings.limits.executivesPerDeveloper, 1, 1000);
  auto* limits = new QFormLayout;
  limits->addRow(tr("Fewest direct reports of a manager:"), m_spanMinimum);
  limits->addRow(tr("Most direct reports of a manager:"), m_spanMaximum);
  limits->addRow(tr("Most layers:"), m_layers);
  limits->addRow(tr("Account executives that one SDR or BDR can feed:"), m_developers);

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(scroll, 1);
  layout->addLayout(limits);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

DocumentSettings RulesDialog::settings() const {
  DocumentSettings settings = m_settings;
  for (const auto& [rule, box] : m_severities) {
    const rules::RuleInfo& info = rules::ruleTable()[static_cast<std::size_t>(rule)];
    const auto chosen = static_cast<Severity>(box->currentData().toInt());
    if (chosen == info.defaultSeverity) {
      settings.severities.erase(std::string(info.key));
    } else {
      settings.severities[std::string(info.key)] = chosen;
    }
  }
  settings.limits.spanMinimum = m_spanMinimum->value();
  settings.limits.spanMaximum = std::max(m_spanMaximum->value(), m_spanMinimum->value());
  settings.limits.layersMaximum = m_layers->value();
  settings.limits.executivesPerDeveloper = m_developers->value();
  return settings;
}

}  // namespace arborg::ui
