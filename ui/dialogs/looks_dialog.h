// Colours by a field, conditions, legend, logo, and what else stands around the chart.
#pragma once

#include <QDialog>
#include <map>

#include "core/model/chart.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace arborg::ui {

class FormatsEdit;
class PictureEdit;
class PictureStore;
class ValueColorsEdit;

class LooksDialog : public QDialog {
  Q_OBJECT
 public:
  // The chart and the store of its pictures outlive the dialog.
  LooksDialog(const Chart& chart, PictureStore& pictures, QWidget* parent = nullptr);

  // A path as the document has it; empty: none.
  void setLogo(const std::string& path);

  // The chart's settings, with what was chosen.
  DocumentSettings settings() const;

 signals:
  // Somebody wants another logo: to be answered by setLogo().
  void logoRequested();

 private:
  QWidget* makeColors();
  QWidget* makeFormats();
  QWidget* makeAround();
  void showValues();

  const Chart& m_chart;
  PictureStore& m_pictures;
  QComboBox* m_colorBy = nullptr;
  ValueColorsEdit* m_values = nullptr;
  std::string m_shownField;
  std::map<std::string, std::vector<ValueColor>> m_colors;  // by field: kept while others are tried
  FormatsEdit* m_formats = nullptr;
  QCheckBox* m_legend = nullptr;
  QCheckBox* m_title = nullptr;
  QCheckBox* m_date = nullptr;
  QLineEdit* m_footer = nullptr;
  PictureEdit* m_logo = nullptr;
  std::string m_logoPath;
};

}  // namespace arborg::ui
