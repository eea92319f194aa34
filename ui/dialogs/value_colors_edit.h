// Which colour each value of a field has.
#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "core/model/chart.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace arborg::ui {

class ColorButton;

class ValueColorsEdit : public QWidget {
  Q_OBJECT
 public:
  explicit ValueColorsEdit(const Chart& chart, QWidget* parent = nullptr);

  // Shows the values that the field has in the chart, each with its colour of these, or one that
  // the chart would give it. A field of numbers has its own colours.
  void show(const std::string& field, std::vector<ValueColor> colors);
  // Of every value shown and of those that the chart has no more: what is seen now stays when
  // values come and go.
  std::vector<ValueColor> colors() const;

 private:
  struct Row {
    std::string value;
    bool wasOther;  // it had no colour of its own
    ColorButton* button;
  };

  const Chart& m_chart;
  QVBoxLayout* m_layout;
  QWidget* m_body = nullptr;
  std::vector<ValueColor> m_kept;  // of values that are not shown
  std::vector<Row> m_rows;
};

}  // namespace arborg::ui
