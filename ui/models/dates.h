// Days of core as days of Qt.
#pragma once

#include <QDate>
#include <optional>

#include "core/util/date.h"

namespace arborg::ui {

inline QDate qDate(Date date) {
  return {date.year(), date.month(), date.day()};
}

// Nothing for a day outside of the years that core knows.
inline std::optional<Date> dateOf(QDate date) {
  return Date::make(date.year(), date.month(), date.day());
}

}  // namespace arborg::ui
