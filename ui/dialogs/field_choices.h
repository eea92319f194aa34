// The fields of a chart to choose one from.
#pragma once

#include <QComboBox>

#include "core/model/chart.h"

namespace arborg::ui {

enum class FieldsFor : std::uint8_t {
  Cards,   // what a card does not show anyway
  Values,  // what can be compared: also name, title, function, type of leader
};

// Appends them with headings, each with its key as data.
void addFieldChoices(QComboBox& box, const Chart& chart, FieldsFor purpose);
// Chooses the entry with this key. One that is not there is appended as it is: of another version,
// or of a field that has gone, it stays until something else is chosen.
void chooseField(QComboBox& box, const QString& key);

}  // namespace arborg::ui
