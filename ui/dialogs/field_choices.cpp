#include "ui/dialogs/field_choices.h"

#include <QCoreApplication>
#include <QStandardItemModel>
#include <array>

#include "core/edit/edit.h"
#include "core/figures/field_reader.h"
#include "core/figures/tally.h"
#include "ui/text/words.h"

namespace arborg::ui {

namespace {

struct FieldChoices {
  Q_DECLARE_TR_FUNCTIONS(FieldChoices)
};

// What is written on a seat that a card does not show anyway.
constexpr std::array kSeatFields = {edit::PositionField::Role,
                                    edit::PositionField::Department,
                                    edit::PositionField::Quota,
                                    edit::PositionField::Attained,
                                    edit::PositionField::Opportunities,
                                    edit::PositionField::DealsWon,
                                    edit::PositionField::SalesCycle,
                                    edit::PositionField::Cost,
                                    edit::PositionField::Fte,
                                    edit::PositionField::Note,
                                    edit::PositionField::Key};
constexpr std::array kPersonFields = {edit::PersonField::Email, edit::PersonField::Phone,
                                      edit::PersonField::Key};

// On every card already, or nothing to show in words.
constexpr std::array kMoreSeatFields = {edit::PositionField::Title};
constexpr std::array kMorePersonFields = {edit::PersonField::Name};

QString textOf(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void addHeading(QComboBox& box, const QString& text) {
  box.addItem(text);
  auto* model = qobject_cast<QStandardItemModel*>(box.model());
  QStandardItem* item = model->item(box.count() - 1);
  item->setFlags(Qt::NoItemFlags);
  QFont font = box.font();
  font.setBold(true);
  item->setFont(font);
}

}  // namespace

void addFieldChoices(QComboBox& box, const Chart& chart, FieldsFor purpose) {
  const Words words;
  const bool values = purpose == FieldsFor::Values;
  const auto addSeat = [&](edit::PositionField field) {
    box.addItem(words.positionField(field), textOf(edit::key(field)));
  };
  const auto addPerson = [&](edit::PersonField field) {
    box.addItem(words.personField(field), textOf(edit::key(field)));
  };
  addHeading(box, FieldChoices::tr("Position"));
  if (values) {
    for (const edit::PositionField field : kMoreSeatFields) addSeat(field);
    box.addItem(words.shownField(chart, figures::kFunctionField), textOf(figures::kFunctionField));
  }
  for (const edit::PositionField field : kSeatFields) addSeat(field);
  addHeading(box, FieldChoices::tr("Person"));
  if (values) {
    for (const edit::PersonField field : kMorePersonFields) addPerson(field);
    box.addItem(words.shownField(chart, figures::kTypeField), textOf(figures::kTypeField));
  }
  for (const edit::PersonField field : kPersonFields) addPerson(field);
  for (std::uint32_t slot = 0, count = 0; slot < chart.customFieldSlots(); ++slot) {
    const CustomFieldId id(slot);
    if (!chart.contains(id)) continue;
    if (count++ == 0) addHeading(box, FieldChoices::tr("Fields of this chart"));
    const CustomField& field = chart.customField(id);
    box.addItem(QString::fromStdString(field.name), QString::fromStdString(field.key));
  }
  addHeading(box, FieldChoices::tr("The position with everybody below it"));
  for (std::size_t i = 0; i < figures::kFigureCount; ++i) {
    const auto figure = static_cast<figures::Figure>(i);
    box.addItem(words.figure(figure), textOf(figures::branchFigureKey(figure)));
  }
}

void chooseField(QComboBox& box, const QString& key) {
  const int at = box.findData(key);
  if (at >= 0) {
    box.setCurrentIndex(at);
    return;
  }
  box.addItem(key, key);
  box.setCurrentIndex(box.count() - 1);
}

}  // namespace arborg::ui
