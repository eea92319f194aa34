// The conditions that colour and mark cards.
#pragma once

#include <QWidget>
#include <vector>

#include "core/model/chart.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace arborg::ui {

class ColorButton;

// One line each, in the order in which they are asked. The chart outlives the widget.
class FormatsEdit : public QWidget {
  Q_OBJECT
 public:
  FormatsEdit(const Chart& chart, const std::vector<CardFormat>& formats,
              QWidget* parent = nullptr);

  std::vector<CardFormat> formats() const;
  // Whether every condition says something: a number where numbers are compared.
  bool isValid() const;

 signals:
  void changed();

 private:
  struct Line {
    CardFormat format;  // what it began as
    QComboBox* field;
    QComboBox* test;
    QComboBox* value;
    ColorButton* color;
    QComboBox* mark;
    QToolButton* up;
    QToolButton* remove;
  };

  void add(const CardFormat& format);
  void remove(std::size_t line);
  void moveUp(std::size_t line);
  void fillTests(Line& line);
  void fillValues(Line& line);
  void rebuild(const std::vector<CardFormat>& formats);
  void retell(std::size_t line);
  CardFormat formatOf(const Line& line) const;
  bool isValid(const Line& line) const;

  const Chart& m_chart;
  QWidget* m_body = nullptr;
  QGridLayout* m_grid = nullptr;
  QLabel* m_empty = nullptr;
  QPushButton* m_add;
  std::vector<Line> m_lines;
};

}  // namespace arborg::ui
