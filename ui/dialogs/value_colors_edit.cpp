#include "ui/dialogs/value_colors_edit.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/figures/field_reader.h"
#include "core/scene/coloring.h"
#include "ui/text/words.h"
#include "ui/widgets/color_button.h"

namespace arborg::ui {

ValueColorsEdit::ValueColorsEdit(const Chart& chart, QWidget* parent)
    : QWidget(parent), m_chart(chart), m_layout(new QVBoxLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
}

void ValueColorsEdit::show(const std::string& field, std::vector<ValueColor> colors) {
  delete m_body;
  m_rows.clear();
  m_kept = std::move(colors);
  m_body = new QWidget(this);
  m_layout->addWidget(m_body);
  auto* grid = new QGridLayout(m_body);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setColumnStretch(1, 1);
  const auto note = [&](const QString& text) {
    auto* label = new QLabel(text, m_body);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    grid->addWidget(label, 0, 0, 1, 3);
  };
  const auto reader = figures::FieldReader::of(m_chart, field);
  if (field.empty() || !reader.has_value()) {
    return note(tr("Every card has the colour of what its role does: sales, marketing, finance …"));
  }
  if (reader->isNumber()) {
    return note(tr("From blue for the smallest numbers to red for the largest, in five steps."));
  }
  const Words words;
  int row = 0;
  constexpr int kMostRows = 64;  // as many as are told apart on cards
  for (const scene::ValueShare& share : scene::valuesOf(m_chart, field, m_kept)) {
    if (row == kMostRows) break;
    auto* button = new ColorButton(share.color, ColorButton::Empty::Refused, m_body);
    const QString name = words.shownValue(m_chart, field, share.value);
    button->setAccessibleName(name);
    button->setObjectName(QStringLiteral("valueColor%1").arg(row));
    auto* label = new QLabel(name, m_body);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(button);
    auto* count = new QLabel(words.formats().number(qint64{share.count}), m_body);
    count->setEnabled(false);
    grid->addWidget(button, row, 0);
    grid->addWidget(label, row, 1);
    grid->addWidget(count, row, 2);
    m_rows.push_back({share.value, share.isOther, button});
    std::erase_if(m_kept, [&](const ValueColor& own) { return own.value == share.value; });
    ++row;
  }
  grid->setRowStretch(row, 1);
  setFocusProxy(m_rows.empty() ? nullptr : m_rows.front().button);
}

std::vector<ValueColor> ValueColorsEdit::colors() const {
  std::vector<ValueColor> all;
  for (const Row& row : m_rows) {
    const Rgb color = *row.button->color();
    if (!row.wasOther || color != scene::kOtherColor) all.push_back({row.value, color});
  }
  all.insert(all.end(), m_kept.begin(), m_kept.end());
  return all;
}

}  // namespace arborg::ui
