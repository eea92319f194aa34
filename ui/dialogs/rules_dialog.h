// How severe each rule is in this document, and its limits.
#pragma once

#include <QDialog>
#include <vector>

#include "core/model/settings.h"
#include "core/rules/finding.h"

class QComboBox;
class QSpinBox;

namespace arborg::ui {

class RulesDialog : public QDialog {
  Q_OBJECT
 public:
  explicit RulesDialog(const DocumentSettings& settings, QWidget* parent = nullptr);

  // The settings given, with what was chosen. Severities that are the rule's own are left out.
  DocumentSettings settings() const;

 private:
  DocumentSettings m_settings;
  std::vector<std::pair<rules::RuleId, QComboBox*>> m_severities;
  QSpinBox* m_spanMinimum;
  QSpinBox* m_spanMaximum;
  QSpinBox* m_layers;
  QSpinBox* m_developers;
};

}  // namespace arborg::ui
