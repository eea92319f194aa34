#include "ui/dialogs/formats_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <set>

#include "core/figures/field_reader.h"
#include "core/model/limits.h"
#include "core/scene/coloring.h"
#include "core/util/number.h"
#include "ui/dialogs/field_choices.h"
#include "ui/text/words.h"
#include "ui/widgets/color_button.h"

namespace arborg::ui {

namespace {

constexpr std::size_t kMostChoices = 200;  // values offered

bool isOfNumbers(const Chart& chart, const std::string& field) {
  const auto reader = figures::FieldReader::of(chart, field);
  return reader.has_value() && reader->isNumber();
}

// Whose values are keys: chosen, not written.
bool isOfKeys(const std::string& field) {
  return field == figures::kFunctionField || field == figures::kTypeField ||
         edit::positionFieldFromKey(field) == edit::PositionField::Role;
}

}  // namespace

FormatsEdit::FormatsEdit(const Chart& chart, const std::vector<CardFormat>& formats,
                         QWidget* parent)
    : QWidget(parent), m_chart(chart) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_empty = new QLabel(tr("Colour or mark the cards that meet a condition: a quota of at least a "
                          "million, a seat without a name, a department …"),
                       this);
  m_empty->setWordWrap(true);
  layout->addWidget(m_empty);
  m_add = new QPushButton(tr("&Add condition"), this);
  m_add->setObjectName(QStringLiteral("addFormat"));
  m_add->setAutoDefault(false);
  layout->addWidget(m_add, 0, Qt::AlignLeft);
  layout->addStretch(1);
  connect(m_add, &QPushButton::clicked, this, [this] {
    CardFormat format;
    format.field = edit::key(edit::PositionField::Department);
    format.color = 0xD55E00;
    add(format);
    m_lines.back().field->setFocus();
    emit changed();
  });
  rebuild(formats);
}

void FormatsEdit::rebuild(const std::vector<CardFormat>& formats) {
  delete m_body;
  m_lines.clear();
  m_body = new QWidget(this);
  m_grid = new QGridLayout(m_body);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setColumnStretch(2, 1);
  static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_body);
  for (const CardFormat& format : formats) add(format);
  m_empty->setVisible(m_lines.empty());
}

void FormatsEdit::add(const CardFormat& format) {
  const auto index = m_lines.size();
  const Words words;
  Line line{format,
            new QComboBox(m_body),
            new QComboBox(m_body),
            new QComboBox(m_body),
            new ColorButton(format.color, ColorButton::Empty::Allowed, m_body),
            new QComboBox(m_body),
            new QToolButton(m_body),
            new QToolButton(m_body)};
  const auto number = QString::number(index);
  line.field->setObjectName(QStringLiteral("formatField") + number);
  line.test->setObjectName(QStringLiteral("formatTest") + number);
  line.value->setObjectName(QStringLiteral("formatValue") + number);
  line.color->setObjectName(QStringLiteral("formatColor") + number);
  line.mark->setObjectName(QStringLiteral("formatMark") + number);
  line.remove->setObjectName(QStringLiteral("formatRemove") + number);
  line.field->setAccessibleName(tr("Field"));
  line.test->setAccessibleName(tr("Condition"));
  line.value->setAccessibleName(tr("Value"));
  line.color->setAccessibleName(tr("Colour"));
  line.mark->setAccessibleName(tr("Mark"));
  addFieldChoices(*line.field, m_chart, FieldsFor::Values);
  chooseField(*line.field, QString::fromStdString(format.field));
  line.value->setMinimumContentsLength(12);
  for (std::size_t i = 0; i < kCardMarkCount; ++i) {
    const auto mark = static_cast<CardMark>(i);
    line.mark->addItem(mark == CardMark::None ? tr("No mark") : words.cardMark(mark));
  }
  line.mark->setCurrentIndex(static_cast<int>(format.mark));
  line.up->setIcon(QIcon::fromTheme(QStringLiteral("go-up")));
  line.up->setToolTip(tr("Ask this one before the one above"));
  line.up->setAccessibleName(line.up->toolTip());
  line.up->setEnabled(index > 0);
  line.remove->setIcon(QIcon::fromTheme(QStringLiteral("edit-delete-remove")));
  line.remove->setToolTip(tr("Remove this condition"));
  line.remove->setAccessibleName(line.remove->toolTip());
  const int row = static_cast<int>(index);
  int column = 0;
  for (QWidget* widget : std::initializer_list<QWidget*>{
           line.field, line.test, line.value, line.color, line.mark, line.up, line.remove}) {
    m_grid->addWidget(widget, row, column++);
  }
  m_lines.push_back(line);
  m_empty->hide();
  fillTests(m_lines.back());
  fillValues(m_lines.back());
  connect(line.field, &QComboBox::currentIndexChanged, this, [this, index] {
    Line& changedLine = m_lines[index];
    changedLine.format.test = FormatTest::Is;
    changedLine.format.value.clear();
    fillTests(changedLine);
    fillValues(changedLine);
    retell(index);
  });
  connect(line.test, &QComboBox::currentIndexChanged, this, [this, index] { retell(index); });
  connect(line.value, &QComboBox::currentTextChanged, this, [this, index] { retell(index); });
  connect(line.mark, &QComboBox::currentIndexChanged, this, &FormatsEdit::changed);
  connect(line.color, &ColorButton::colorChosen, this, &FormatsEdit::changed);
  connect(line.up, &QToolButton::clicked, this, [this, index] { moveUp(index); });
  connect(line.remove, &QToolButton::clicked, this, [this, index] { remove(index); });
  m_add->setEnabled(m_lines.size() < kMaxCardFormats);
  retell(index);
}

// Rows are made anew: so few that nobody sees it.
void FormatsEdit::remove(std::size_t line) {
  std::vector<CardFormat> rest = formats();
  rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(line));
  // The button that was clicked goes with its row.
  QMetaObject::invokeMethod(
      this,
      [this, rest = std::move(rest)] {
        rebuild(rest);
        m_add->setEnabled(true);
        m_add->setFocus();
        emit changed();
      },
      Qt::QueuedConnection);
}

void FormatsEdit::moveUp(std::size_t line) {
  std::vector<CardFormat> all = formats();
  std::swap(all[line], all[line - 1]);
  QMetaObject::invokeMethod(
      this,
      [this, line, all = std::move(all)] {
        rebuild(all);
        m_lines[line - 1].field->setFocus();
        emit changed();
      },
      Qt::QueuedConnection);
}

void FormatsEdit::fillTests(Line& line) {
  const QSignalBlocker quiet(line.test);
  const Words words;
  const std::string field = line.field->currentData().toString().toStdString();
  const bool numbers = isOfNumbers(m_chart, field);
  line.test->clear();
  const auto offer = [&](FormatTest test) {
    line.test->addItem(words.formatTest(test), static_cast<int>(test));
  };
  offer(FormatTest::Is);
  offer(FormatTest::IsNot);
  if (numbers) {
    offer(FormatTest::AtLeast);
    offer(FormatTest::AtMost);
  } else if (!isOfKeys(field)) {
    offer(FormatTest::Contains);
  }
  offer(FormatTest::IsEmpty);
  offer(FormatTest::IsFilled);
  line.test->setCurrentIndex(std::max(line.test->findData(static_cast<int>(line.format.test)), 0));
}

void FormatsEdit::fillValues(Line& line) {
  const QSignalBlocker quiet(line.value);
  const Words words;
  const std::string field = line.field->currentData().toString().toStdString();
  line.value->clear();
  line.value->setEditable(!isOfKeys(field));
  if (isOfNumbers(m_chart, field)) {
    const auto number = parseNumber(line.format.value);
    line.value->setEditText(number.has_value() ? words.formats().number(*number)
                                               : QString::fromStdString(line.format.value));
    return;
  }
  std::set<std::string> values;
  for (scene::ValueShare& share : scene::valuesOf(m_chart, field, {})) {
    if (!share.value.empty()) values.insert(std::move(share.value));
    if (values.size() == kMostChoices) break;
  }
  if (!line.format.value.empty()) values.insert(line.format.value);
  for (const std::string& value : values) {
    line.value->addItem(words.shownValue(m_chart, field, value), QString::fromStdString(value));
  }
  if (line.value->isEditable()) {
    line.value->setEditText(QString::fromStdString(line.format.value));
  } else {
    line.value->setCurrentIndex(
        std::max(line.value->findData(QString::fromStdString(line.format.value)), 0));
  }
}

// Says what is missing where the value is written.
void FormatsEdit::retell(std::size_t index) {
  const Line& line = m_lines[index];
  const auto test = static_cast<FormatTest>(line.test->currentData().toInt());
  line.value->setEnabled(takesValue(test));
  if (QLineEdit* edit = line.value->lineEdit(); edit != nullptr) {
    const std::string field = line.field->currentData().toString().toStdString();
    edit->setPlaceholderText(!takesValue(test)             ? QString()
                             : isOfNumbers(m_chart, field) ? tr("a number")
                                                           : tr("a value"));
  }
  emit changed();
}

CardFormat FormatsEdit::formatOf(const Line& line) const {
  CardFormat format = line.format;
  format.field = line.field->currentData().toString().toStdString();
  format.test = static_cast<FormatTest>(line.test->currentData().toInt());
  format.color = line.color->color();
  format.mark = static_cast<CardMark>(line.mark->currentIndex());
  const QString written = line.value->currentText().trimmed();
  if (!takesValue(format.test)) {
    format.value.clear();
  } else if (!line.value->isEditable()) {
    format.value = line.value->currentData().toString().toStdString();
  } else if (isOfNumbers(m_chart, format.field)) {
    const auto number = Words().formats().parseNumber(written);
    format.value = number.has_value() ? formatNumber(*number) : written.toStdString();
  } else {
    format.value = written.toStdString();
  }
  return format;
}

bool FormatsEdit::isValid(const Line& line) const {
  const CardFormat format = formatOf(line);
  if (!takesValue(format.test)) return true;
  if (isOfNumbers(m_chart, format.field)) return parseNumber(format.value).has_value();
  return !format.value.empty();
}

bool FormatsEdit::isValid() const {
  for (const Line& line : m_lines) {
    if (!isValid(line)) return false;
  }
  return true;
}

std::vector<CardFormat> FormatsEdit::formats() const {
  std::vector<CardFormat> all;
  all.reserve(m_lines.size());
  for (const Line& line : m_lines) all.push_back(formatOf(line));
  return all;
}

}  // namespace arborg::ui
