// What stands beside a name where there is little room.
#pragma once

#include <QString>

#include "core/model/chart.h"
#include "ui/text/words.h"

namespace arborg::ui {

// The typed title, or the role as people say it ("CRO"); empty where there is neither.
inline QString shortTitle(const Words& words, const Chart& chart, PositionId id) {
  const Position& position = chart.position(id);
  if (!position.title.empty()) return words.positionTitle(chart, id);
  return position.role == roleId(BuiltInRole::Other) ? QString()
                                                     : words.roleShort(chart, position.role);
}

}  // namespace arborg::ui
