// Colours by a field, conditions, legend, and what stands around the chart.
#pragma once

#include <QDialog>
#include <map>

#include "core/model/chart.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace arborg::ui {

class FormatsEdit;
class ValueColorsEdit;

class LooksDialog : public QDialog {
  Q_OBJECT
 public:
  // The chart outlives the dialog.
  explicit LooksDialog(const Chart& chart, QWidget* parent = nullptr);

  // The chart's settings, with what was chosen.
  DocumentSettings settings() const;

 private:
  QWidget* makeColors();
  QWidget* makeFormats();
  QWidget* makeAround();
  void showValues();

  const Chart& m_chart;
  QComboBox* m_colorBy = nullptr;
  ValueColorsEdit* m_values = nullptr;
  std::string m_shownField;
  std::map<std::string, std::vector<ValueColor>> m_colors;  // by field: kept while others are tried
  FormatsEdit* m_formats = nullptr;
  QCheckBox* m_legend = nullptr;
  QCheckBox* m_title = nullptr;
  QCheckBox* m_date = nullptr;
  QLineEdit* m_footer = nullptr;
};

}  // namespace arborg::ui
